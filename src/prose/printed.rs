//! What documents show of a text, whatever they are written in.

use crate::language::is_mark;

/// How many marks a letter may bear: more than any script writes, and few enough to be drawn.
pub const MAX_MARKS: usize = 30;

/// A text as documents show it.
pub(super) fn printed(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let mut marks = 0;
    text.char_indices().filter_map(move |(at, c)| {
        if matches!(c, ' '..='~') {
            marks = 0;
            return Some((at, c));
        }
        marks = if is_mark(c) { marks + 1 } else { 0 };
        (marks <= MAX_MARKS).then(|| (at, shown(c)))
    })
}

/// What stands for a character in a document: controls have no shape and break XML, and line ends
/// of other systems begin a line that the text did not have.
fn shown(c: char) -> char {
    match c {
        '\n' | '\t' => c,
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
        c if c.is_control() || is_none(c) => '\u{FFFD}',
        c => c,
    }
}

/// Whether Unicode keeps a code for no character.
fn is_none(c: char) -> bool {
    let code = u32::from(c);
    matches!(code & 0xFFFF, 0xFFFE | 0xFFFF) || (0xFDD0..=0xFDEF).contains(&code)
}

/// A text as documents show it, with what an output writes in place of some characters. What is
/// written as it stands is taken over in one piece.
pub(super) fn replaced(text: &str, instead: impl Fn(char) -> Option<&'static str>) -> String {
    let mut written = String::with_capacity(text.len() + text.len() / 16);
    let (mut from, mut marks) = (0, 0);
    for (at, c) in text.char_indices() {
        let (stays, c_shown) = match c {
            ' '..='~' => {
                marks = 0;
                (true, c)
            }
            _ => {
                marks = if is_mark(c) { marks + 1 } else { 0 };
                (marks <= MAX_MARKS, shown(c))
            }
        };
        let other = instead(c_shown);
        if stays && other.is_none() && c_shown == c {
            continue;
        }
        written.push_str(&text[from..at]);
        from = at + c.len_utf8();
        match other {
            _ if !stays => {}
            Some(other) => written.push_str(other),
            None => written.push(c_shown),
        }
    }
    written.push_str(&text[from..]);
    written
}
