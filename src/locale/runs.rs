//! The pieces of a text that must keep their own direction inside Arabic.
//!
//! A whole address, a Latin phrase with its punctuation, a number with its signs and unit, or a
//! blank-free token is one piece: cut in two, its halves would be read in the wrong order.

use std::ops::Range;

/// A token without the punctuation around it, or several that belong together.
#[derive(Debug, Clone)]
struct Core {
    range: Range<usize>,
    /// Whether it has letters that run from left to right.
    letters: bool,
    /// Whether it is nothing but a number, with its signs.
    number: bool,
}

/// A text cut into pieces, each with whether it must be isolated: Latin words, addresses, codes,
/// and numbers with signs, which would otherwise be read backwards.
pub fn runs(text: &str) -> Vec<(bool, &str)> {
    let mut pieces = Vec::new();
    let mut done = 0;
    for core in joined(text).into_iter().filter(|core| is_isolated(&text[core.range.clone()])) {
        if done < core.range.start {
            pieces.push((false, &text[done..core.range.start]));
        }
        done = core.range.end;
        pieces.push((true, &text[core.range]));
    }
    if done < text.len() {
        pieces.push((false, &text[done..]));
    }
    pieces
}

/// Whether a letter or a digit belongs to a script that runs from right to left.
fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')
}

fn is_letter(c: char) -> bool {
    c.is_alphabetic() && !is_rtl(c)
}

/// A plain number needs no isolate, nor does one with separators between its digits.
fn is_isolated(core: &str) -> bool {
    core.contains(is_letter) || core.contains(|c: char| !c.is_ascii_digit() && !".,".contains(c))
}

/// The cores of a text, those that belong together as one.
fn joined(text: &str) -> Vec<Core> {
    let mut list: Vec<Core> = Vec::new();
    for next in cores(text) {
        match list.last_mut() {
            Some(last) if belong(text, last, &next) => {
                last.range.end = next.range.end;
                last.letters |= next.letters;
                last.number &= next.number;
            }
            _ => list.push(next),
        }
    }
    // No sign belongs to two of them.
    let mut before = 0;
    for at in 0..list.len() {
        let after = list.get(at + 1).map_or(text.len(), |next| next.range.start);
        let core = &list[at];
        let start = opened(text, core);
        let start = if start < before { core.range.start } else { start };
        before = closed(&text[..after], core);
        list[at].range = start..before;
    }
    list
}

/// Where a core begins once a sign before a blank is taken in: `≥ 5`.
fn opened(text: &str, core: &Core) -> usize {
    let before = &text[..core.range.start];
    let sign = before.strip_suffix(char::is_whitespace).unwrap_or_default();
    let own = sign.strip_suffix(|c: char| "≥≤><≈±~$€£".contains(c));
    match own.filter(|own| core.number && (own.is_empty() || own.ends_with(char::is_whitespace))) {
        Some(own) => own.len(),
        None => core.range.start,
    }
}

/// Where a core ends once a sign after a blank, and what closes its own brackets, is taken in.
fn closed(text: &str, core: &Core) -> usize {
    let mut end = core.range.end;
    if core.number {
        let mut rest = text[end..].chars();
        let (blank, sign) = (rest.next(), rest.next());
        let after = rest.next().is_none_or(|c| !c.is_alphanumeric());
        if let (Some(blank), Some(sign)) = (blank, sign)
            && blank.is_whitespace()
            && "%‰°€$£".contains(sign)
            && after
        {
            end += blank.len_utf8() + sign.len_utf8();
        }
    }
    while let Some(closer) = text[end..].chars().next() {
        match opener(closer) {
            Some(open) if is_open(&text[core.range.start..end], open, closer) => {
                end += closer.len_utf8();
            }
            _ => break,
        }
    }
    end
}

fn opener(closer: char) -> Option<char> {
    let pair = [('(', ')'), ('[', ']'), ('{', '}'), ('“', '”'), ('«', '»')];
    pair.into_iter().find(|(_, close)| *close == closer).map(|(open, _)| open)
}

fn is_open(text: &str, open: char, close: char) -> bool {
    text.matches(open).count() > text.matches(close).count()
}

/// Whether two neighbours are one piece.
fn belong(text: &str, last: &Core, next: &Core) -> bool {
    let between = &text[last.range.end..next.range.start];
    let blank = between.chars().count() == 1 && between.starts_with(char::is_whitespace);
    if !between.starts_with(|c: char| c.is_whitespace() || ",;:)]\"”".contains(c)) {
        return false;
    }
    let neutral = |c: char| c.is_whitespace() || ",;:()[]\"“”'’&/|+=<>≤≥±×→–—-".contains(c);
    let next_text = &text[next.range.clone()];
    if is_address(&text[last.range.clone()]) && is_address(next_text) {
        return false;
    }
    match (last.letters, next.letters) {
        // A phrase, with commas and brackets of its own.
        (true, true) => between.chars().all(neutral),
        // `ISO/IEC 42001`, `p < 0.05`.
        (true, false) => {
            let signed = between.contains(|c: char| "=<>≤≥±×→".contains(c));
            signed && between.chars().all(neutral)
                || blank && is_its_number(next_text, &text[next.range.end..])
        }
        // `100 MAD`, `1.5 °C`.
        (false, true) => blank && last.number && next_text.chars().count() <= 4,
        // A telephone number in groups.
        (false, false) => blank && text[last.range.clone()].starts_with('+'),
    }
}

/// Whether a number after a Latin word belongs to it, and is not a count of what follows.
fn is_its_number(number: &str, after: &str) -> bool {
    let counts = after.trim_start().starts_with(is_rtl);
    let plain = number.chars().all(|c| c.is_ascii_digit());
    !(plain && number.len() < 4 && counts)
}

/// What runs from left to right in each token.
fn cores(text: &str) -> Vec<Core> {
    let mut list = Vec::new();
    let mut start = 0;
    for token in text.split(char::is_whitespace) {
        let here = start;
        start += token.len();
        start += text[start..].chars().next().map_or(0, char::len_utf8);
        if is_address(token) {
            // A word of one letter is written together with what follows.
            let own = token.trim_start_matches(is_rtl);
            list.extend(core(text, here + token.len() - own.len()..here + token.len()));
            continue;
        }
        let mut from = here;
        for (at, c) in token.char_indices().filter(|(_, c)| is_rtl(*c)) {
            if from < here + at {
                list.extend(core(text, from..here + at));
            }
            from = here + at + c.len_utf8();
        }
        list.extend(core(text, from..here + token.len()));
    }
    list
}

/// An address may hold letters of any script.
fn is_address(token: &str) -> bool {
    token.contains(['@', ':', '.'])
        && (token.contains("://") || token.contains('@') || token.contains("www."))
}

/// A range without the punctuation at its edges, unless nothing is left.
fn core(text: &str, range: Range<usize>) -> Option<Core> {
    let mut range = range;
    loop {
        let piece = &text[range.clone()];
        let (first, last) = (piece.chars().next()?, piece.chars().next_back()?);
        let rest = &piece[first.len_utf8()..];
        let sign = rest.starts_with(|c: char| c.is_ascii_digit()) && !joins(text, range.start);
        if "([«“‘\"'!?,;:…".contains(first)
            || "-–—+.".contains(first) && !(sign && first != '—')
            || ")]»”’".contains(first)
        {
            range.start += first.len_utf8();
            continue;
        }
        let unbalanced = opener(last).is_none_or(|open| !is_balanced(piece, open, last));
        if ".,;:!?…،؛؟\"'’–—".contains(last)
            || ")]»”".contains(last) && unbalanced
            || last == '-' && !piece.ends_with("--")
            || "([«“‘".contains(last)
        {
            range.end -= last.len_utf8();
            continue;
        }
        break;
    }
    let piece = &text[range.clone()];
    let letters = piece.contains(is_letter) || is_address(piece);
    let digits = piece.contains(|c: char| c.is_ascii_digit());
    (letters || digits).then_some(Core { range, letters, number: !letters })
}

fn is_balanced(text: &str, open: char, close: char) -> bool {
    text.matches(open).count() >= text.matches(close).count()
}

/// Whether a dash stands between a word and its number, as in `كوفيد-19`; after one letter, which
/// is a word of its own written together with the next, it is a sign.
fn joins(text: &str, at: usize) -> bool {
    let word = text[..at].chars().rev().take_while(|c| is_rtl(*c)).count();
    word > 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::runs;

    fn shown(text: &str) -> String {
        let pieces = runs(text).into_iter().map(|(isolated, piece)| match isolated {
            true => format!("[{piece}]"),
            false => piece.to_owned(),
        });
        pieces.collect()
    }

    proptest! {
        /// No sign belongs to two of them, and none is lost.
        #[test]
        fn the_pieces_are_the_text(text in "[a5é%$≥(\\[\\])+.! نل]{0,12}") {
            let whole: String = runs(&text).into_iter().map(|(_, piece)| piece).collect();
            prop_assert_eq!(whole, text);
        }
    }

    #[test]
    fn one_isolate_round_what_belongs_together() {
        for right in [
            "القانون [55-19] و [R07/usage].",
            "القانون رقم 09.08 لسنة 2009",
            "منصة [Digital Morocco 2030]، 11 قطبا",
            "[OCDE] : توصية",
            "معيار [ISO/IEC 42001 A.9] مهم",
            "صندوق [IA] 67 توصية",
            "بدون",
            "خارطة [2027–2030]",
            "أ [L’Oréal] ثم [ISO:2023] ثم [C#] ثم [k=5] ثم [p<0.05] ثم [F1>0.9] هنا.",
            "ب [+212-5-37] ثم [2027-Q1] ثم [a+b] ثم [d'Or] ثم [e→f] ثم [g—h] هنا.",
            "ج [https://example.org/a?b=c&d=e*f#g] ثم [x~y] ثم [{z}] ثم [Q&A: yes]! هنا.",
            "د [24/7] ثم [78/265] ثم [09-08] ثم [1.5°C] ثم [-5] ثم [3–4] ثم [$100] ثم [100 MAD] هنا.",
            "ه [IA, ML, NLP] ثم [Morocco; Rabat] ثم \"[quoted text]\" هنا.",
            "لغة [C++] و[C++].",
            "انظر ([https://example.org/(a)_b]).",
            "الذكاء ([Artificial Intelligence (AI)]) مهم",
            "بريد [contact@example.org]، هاتف [+212 537-00-00]",
            "في كوفيد-19 و[-5] و[50%] و[50 %] ثم [≥ 5]",
            "حرارة [1.5 °C] و[~20] و[±3] و[10 km/h]",
            "القيمة [k = 5] ثم [p < 0.05]",
            "نسبة 12,5 من 1.000.000",
            "الرابط [https://example.org/تقرير/2027]؟",
            "انظر [https://a.example] و[b@c.example]، ثم [www.d.example] [https://e.example].",
        ] {
            let text = right.replace(['[', ']'], "");
            assert_eq!(shown(&text), right);
        }
    }

    #[test]
    fn pieces_are_the_text() {
        for text in ["", " ", "-", "((", "a)", "[a] ب", "و-", "\u{200f}a", "ب\u{a0}a\u{a0}5\u{a0}%"]
        {
            assert_eq!(runs(text).iter().map(|(_, piece)| *piece).collect::<String>(), text);
        }
    }
}
