//! The characters that the embedded fonts can show, whether or not this program has them built in.
//!
//! `glyphs.txt` is generated from the fonts (tested): a range a line, in hexadecimal.

use std::sync::LazyLock;

const RANGES: &str = include_str!("glyphs.txt");
const PLANE: u32 = 0x1_0000;

/// A bit for each character of the basic plane, and the ranges of the others.
struct Shown {
    basic: Vec<u64>,
    others: Vec<(u32, u32)>,
}

static SHOWN: LazyLock<Shown> = LazyLock::new(|| {
    let mut shown = Shown { basic: vec![0; PLANE as usize / 64], others: Vec::new() };
    for line in RANGES.lines().filter(|line| !line.starts_with('#')) {
        let (first, last) = line.split_once('-').unwrap_or((line, line));
        let number = |text| u32::from_str_radix(text, 16).unwrap_or(u32::MAX);
        let (first, last) = (number(first), number(last));
        if last < PLANE {
            (first..=last).for_each(|code| shown.basic[code as usize / 64] |= 1 << (code % 64));
        } else if last < u32::MAX {
            shown.others.push((first, last));
        }
    }
    shown
});

/// Whether a character has a shape, or needs none.
pub fn is_shown(c: char) -> bool {
    let code = u32::from(c);
    if c.is_ascii() || is_invisible(c) {
        return true;
    }
    if code < PLANE {
        return SHOWN.basic[code as usize / 64] >> (code % 64) & 1 == 1;
    }
    let after = SHOWN.others.partition_point(|(first, _)| *first <= code);
    after.checked_sub(1).is_some_and(|at| code <= SHOWN.others[at].1)
}

/// Whether a character is never drawn.
pub fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{80}'..='\u{9F}' | '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_of_the_document_are_shown() {
        let texts =
            ["Évaluation « œuvre » — 1 000 € № …", "خارطة الطريق؛ الذكاء؟ ٪ ٠١٢ لأ", "ⵜⴰⵎⴰⵣⵉⵖⵜ"];
        for c in texts.concat().chars() {
            assert!(is_shown(c), "{c} U+{:04X}", u32::from(c));
        }
        assert!(!is_shown('中') && !is_shown('🇲') && !is_shown('\u{FFFE}'));
    }
}
