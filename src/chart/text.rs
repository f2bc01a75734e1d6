//! How wide a text is without a font at hand, and texts cut to fit.
//!
//! Pictures are drawn once and shown with whatever font a reader has. The estimate follows
//! DejaVu Sans, the widest of the faces in common use, so that a text that fits by it fits.

use crate::locale::{Direction, runs};
use crate::view::{Words, plainly};

/// Widths of the printable ASCII characters, in hundredths of the size of the font.
const ASCII: [u8; 95] = [
    32, 40, 46, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 53, 100, 69, 69, 70, 77, 63, 58, 78, 75, 30, 30, 66, 56, 86, 75,
    79, 60, 79, 70, 64, 61, 73, 69, 99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 64, 55, 64, 62, 35,
    64, 64, 28, 28, 58, 28, 97, 64, 61, 64, 64, 41, 52, 39, 64, 59, 82, 59, 59, 53, 64, 34, 64, 84,
];

/// Bold letters are this much wider.
const BOLD: f64 = 1.14;

/// The most characters of one text that a picture looks at: more never fit.
const LONGEST: usize = 1000;

/// The width of a line of text, in the units of its size.
pub fn width(text: &str, size: f64, bold: bool) -> f64 {
    let mut sum = 0.0;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        sum += f64::from(advance(letter, letters.peek().copied()));
    }
    sum * size / 100.0 * if bold { BOLD } else { 1.0 }
}

/// The width of a letter, in hundredths of the size; Arabic letters depend on what follows.
fn advance(letter: char, next: Option<char>) -> u16 {
    let code = letter as u32;
    match code {
        0x20..=0x7e => u16::from(ASCII[code as usize - 0x20]),
        _ if is_mark(letter) => 0,
        0xa0..=0x24f => latin(letter),
        0x370..=0x52f => 82,
        0x600..=0x6ff => arabic(letter, next.is_some_and(joins)),
        0x2013 | 0x2018 | 0x2019 | 0x2022 => 59,
        0x2000..=0x2bff => 100,
        0x2d30..=0x2d7f => 80,
        // Ideographs, emoji and what else is as wide as it is high.
        0x1100.. => 130,
        _ => 100,
    }
}

/// Marks that stand over or under a letter, and characters that only steer.
fn is_mark(letter: char) -> bool {
    matches!(letter as u32,
        0x300..=0x36f | 0x483..=0x489 | 0x591..=0x5bd | 0x610..=0x61a | 0x64b..=0x65f | 0x670
        | 0x6d6..=0x6dc | 0x6df..=0x6e8 | 0x6ea..=0x6ed | 0x200b..=0x200f | 0x202a..=0x202e
        | 0x2060..=0x206f | 0x20d0..=0x20ff | 0xfe00..=0xfe0f | 0xfe20..=0xfe2f | 0xfeff)
}

/// Latin letters beyond ASCII are as wide as the letter that they are built on, or less than this.
fn latin(letter: char) -> u16 {
    match letter {
        '\u{a0}' => 32,
        'ì'..='ï' | 'ı' | 'ĩ' | 'ī' | 'į' => 30,
        'Æ' | 'æ' | 'Œ' | 'œ' => 105,
        '«' | '»' | 'à'..='å' | 'è'..='ë' | 'ò'..='ö' | 'ù'..='ü' | 'ç' | 'ñ' => 64,
        '·' => 32,
        _ => 84,
    }
}

/// Whether an Arabic letter before this one joins to it.
fn joins(letter: char) -> bool {
    matches!(letter as u32, 0x620 | 0x622..=0x64a | 0x66e..=0x6d3 | 0x6fa..=0x6ff)
}

fn arabic(letter: char, joined: bool) -> u16 {
    match letter {
        'ا' | 'أ' | 'إ' | 'آ' => 30,
        'ء' => 47,
        'د' | 'ذ' | 'ر' | 'ز' | 'و' | 'ؤ' | 'ة' => 55,
        'ى' => 83,
        'ب' | 'ت' | 'ث' | 'ن' | 'ي' | 'ئ' | 'پ' if joined => 31,
        'ل' if joined => 33,
        'ف' | 'ق' | 'ع' | 'غ' | 'ڤ' if joined => 60,
        'ك' | 'گ' | 'ڭ' if joined => 55,
        'م' | 'ه' if joined => 58,
        'س' | 'ش' | 'ص' | 'ض' if joined => 89,
        'ط' | 'ظ' => 95,
        'ج' | 'ح' | 'خ' | 'چ' => 66,
        'ن' | 'ل' => 76,
        'م' | 'ه' => 67,
        'ع' | 'غ' => 60,
        'ق' | 'ي' | 'ئ' | 'ك' | 'گ' | 'ڭ' => 84,
        '،' | '؛' => 34,
        '؟' => 53,
        '٠'..='٩' | '۰'..='۹' => 64,
        'ـ' => 30,
        _ => 127,
    }
}

/// A text on one line, without what would steer or break the lines of others.
pub(super) fn clean(text: &str) -> String {
    let mut cleaned = String::new();
    let text = plainly(text);
    for letter in text.chars().take(LONGEST) {
        match letter {
            c if c.is_control() || c == '\u{2028}' || c == '\u{2029}' => {
                if !cleaned.ends_with(' ') {
                    cleaned.push(' ');
                }
            }
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            '\u{fffe}' | '\u{ffff}' => {}
            c => cleaned.push(c),
        }
    }
    if text.chars().nth(LONGEST).is_some() {
        cleaned.push('…');
    }
    cleaned.trim().to_owned()
}

/// A text cut to a width, with an ellipsis where something is left out.
pub(super) fn fit(text: &str, room: f64, size: f64, bold: bool) -> String {
    wrap(text, room, size, bold, 1).into_iter().next().unwrap_or_default()
}

/// A text broken into at most so many lines of a width; the last one ends in an ellipsis where
/// something is left out.
pub(super) fn wrap(text: &str, room: f64, size: f64, bold: bool, most: usize) -> Vec<String> {
    let text = clean(text);
    let mut lines: Vec<String> = Vec::new();
    let mut rest = text.as_str();
    while !rest.is_empty() && lines.len() < most {
        let last = lines.len() + 1 == most;
        if width(rest, size, bold) <= room {
            lines.push(rest.to_owned());
            break;
        }
        let ellipsis = if last { width("…", size, bold) } else { 0.0 };
        let end = longest(rest, room - ellipsis, size, bold);
        if end == 0 {
            break;
        }
        let (line, after) = rest.split_at(end);
        let line = line.trim_end();
        lines.push(match last {
            true => format!("{}…", line.trim_end_matches(|c: char| !c.is_alphanumeric())),
            false => line.to_owned(),
        });
        rest = after.trim_start();
    }
    lines
}

/// Where to end a line: after the last word that fits, or within a word that fills it alone.
fn longest(text: &str, room: f64, size: f64, bold: bool) -> usize {
    let (mut fits, mut space) = (0, 0);
    let room = room * 100.0 / size / if bold { BOLD } else { 1.0 };
    let mut sum = 0.0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        if matches!(letter, ' ' | '\u{2009}') {
            space = at;
        }
        sum += f64::from(advance(letter, next));
        // A letter that ends a line may be wider than the same one within a word.
        let end = f64::from(advance(letter, None)) - f64::from(advance(letter, next));
        if sum + end.max(0.0) > room {
            break;
        }
        fits = at + letter.len_utf8();
    }
    let ends_word = text[fits..].chars().next().is_none_or(|next| next == ' ');
    if ends_word || space * 2 < fits { fits } else { space }
}

/// A text with the marks that make it read in its own direction on a line that runs from left to
/// right, as every line of a picture does: readers of SVG disagree on anything else.
pub(super) fn directed(text: &str, direction: Direction) -> String {
    const RTL: char = '\u{2067}';
    const LTR: char = '\u{2066}';
    const END: char = '\u{2069}';
    let plain = |c: char| c == ' ' || is_rtl(c);
    if direction == Direction::LeftToRight || !text.contains(is_rtl) || text.chars().all(plain) {
        return text.to_owned();
    }
    let mut directed = String::from(RTL);
    for (isolated, piece) in runs(text) {
        match isolated {
            true => directed.extend([LTR].into_iter().chain(piece.chars()).chain([END])),
            false => directed.push_str(piece),
        }
    }
    directed.push(END);
    directed
}

fn is_rtl(letter: char) -> bool {
    matches!(letter as u32, 0x590..=0x65f | 0x66e..=0x6ef | 0x6fa..=0x8ff | 0xfb1d..=0xfdff | 0xfe70..=0xfeff)
}

/// The direction of a text of the view.
pub(super) fn direction(words: &Words) -> Direction {
    Direction::of(&words.lang)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Against the widths that DejaVu Sans gives, in hundredths of the size.
    #[test]
    fn widths_are_those_of_a_wide_font_or_a_little_more() {
        for (text, real) in [
            ("Étendre le dépistage précoce et fluidifier les soins", 2503.0),
            ("WWW iii 1 234,5 %", 952.0),
            ("توسيع الكشف المبكر وتيسير العلاجات", 1570.0),
            ("نسبة الأشخاص المستهدفين بالكشف الذين فحصوا فعليا", 2284.0),
            ("ⵜⴰⵎⴰⵣⵉⵖⵜ ⵏ ⵍⵎⵖⵔⵉⴱ", 1108.0),
            ("e\u{301}tat", 201.0),
            ("مُحَقَّق", 252.0),
        ] {
            let estimate = width(text, 100.0, false);
            let ratio = estimate / real;
            assert!((0.99..1.25).contains(&ratio), "{text}: {estimate} for {real}");
        }
    }

    #[test]
    fn texts_are_cut_at_words_and_say_so() {
        let shown = |text, room, most| wrap(text, room, 10.0, false, most).join("|");
        assert_eq!(shown("Publier la carte des zones", 90.0, 2), "Publier la carte|des zones");
        assert_eq!(shown("Publier la carte des zones", 90.0, 1), "Publier la carte…");
        assert_eq!(shown("Anticonstitutionnellement", 60.0, 1), "Anticonsti…");
        assert_eq!(shown("  deux\nlignes\u{7} ", 900.0, 1), "deux lignes");
        assert_eq!(shown("نشر خريطة المناطق", 70.0, 1), "نشر خريطة…");
        assert_eq!(shown("mot", 1.0, 1), "");
        assert_eq!(shown("", 90.0, 2), "");
    }

    #[test]
    fn arabic_keeps_its_direction_on_any_line() {
        let shown = |text, direction| {
            let marked = directed(text, direction);
            marked.replace('\u{2066}', "<").replace('\u{2067}', ">").replace('\u{2069}', ".")
        };
        let rtl = Direction::RightToLeft;
        assert_eq!(shown("نشر خريطة", rtl), "نشر خريطة");
        assert_eq!(shown("القانون 55-19", rtl), ">القانون <55-19..");
        assert_eq!(shown("2027", rtl), "2027");
        assert_eq!(shown("نشر", Direction::LeftToRight), "نشر");
    }
}
