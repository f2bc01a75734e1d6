//! What documents show of a text, whatever they are written in.

use crate::language::is_mark;

/// How many marks a letter may bear: more than any script writes, and few enough to be drawn.
pub const MAX_MARKS: usize = 30;

/// A text as documents show it.
pub(super) fn printed(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let mut marks = 0;
    text.char_indices().filter_map(move |(at, c)| {
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
