//! Plain texts in each output: what it would read as markup stands as it was typed, and what must
//! keep its direction is isolated.

use std::ops::Range;

use super::word::Look;
use super::{Output, strings, word};
use crate::language::is_mark;
use crate::locale::{Direction, runs};

/// A plain text, escaped for an output, with what must keep its direction isolated.
pub fn escape(text: &str, direction: Direction, output: Output) -> String {
    match (output, direction) {
        (Output::Plain, _) => text.to_owned(),
        (Output::Markdown, _) => markdown_text(text),
        (Output::Word, _) => word::text(text, direction, Look::default()),
        (Output::Html | Output::Xhtml, Direction::LeftToRight) => html_text(text),
        (Output::Html | Output::Xhtml, Direction::RightToLeft) => {
            isolate(text, |isolated, piece| match isolated {
                true => format!("<bdi dir=\"ltr\">{}</bdi>", html_text(piece)),
                false => html_text(piece),
            })
        }
        (Output::Typst, Direction::LeftToRight) => format!("#{};", strings::words(text)),
        (Output::Typst, Direction::RightToLeft) => isolate(text, |isolated, piece| {
            let words = strings::words(piece);
            if isolated { format!("#latin({words});") } else { format!("#{words};") }
        }),
    }
}

fn isolate(text: &str, write: impl Fn(bool, &str) -> String) -> String {
    runs(text).into_iter().map(|(isolated, piece)| write(isolated, piece)).collect()
}

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

pub(super) fn html_text(text: &str) -> String {
    replaced(text, |c| match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\'' => Some("&#39;"),
        _ => None,
    })
}

/// Escapes what Markdown would read as markup; a line break becomes a space, since a text in a
/// table or heading is one line.
pub(super) fn markdown_text(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    // `1. ` and `1) ` would begin a list.
    let is_end = |rest: &str| rest.is_empty() || rest.starts_with(char::is_whitespace);
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let addresses = addresses(text);
    for (i, c) in printed(text) {
        if addresses.iter().any(|address| address.plain && address.range.contains(&i)) {
            written.push(c);
            continue;
        }
        if addresses.iter().any(|address| address.sign == i) {
            written.push('\\');
        }
        match c {
            '.' | ')' if digits > 0 && i == digits && is_end(&text[i + 1..]) => {
                written.push('\\');
                written.push(c);
            }
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '~' => {
                written.push('\\');
                written.push(c);
            }
            '&' => written.push_str("&amp;"),
            '#' | '>' | '+' | '-' | '=' if i == 0 => {
                written.push('\\');
                written.push(c);
            }
            '\n' => written.push(' '),
            c => written.push(c),
        }
    }
    written
}

/// An address, which forges make a link of and show as it is written, escapes included.
pub(super) struct Address {
    range: Range<usize>,
    /// Whether it holds nothing that has to be escaped.
    plain: bool,
    /// The sign that makes it an address, which an escape takes that from.
    pub(super) sign: usize,
}

pub(super) fn addresses(text: &str) -> Vec<Address> {
    // Few texts have any.
    if !text.contains([':', 'w', 'W']) {
        return Vec::new();
    }
    let small = text.to_ascii_lowercase();
    let address = |(at, start): (usize, &str)| {
        let length = text[at..].find(char::is_whitespace);
        let range = at..length.map_or(text.len(), |length| at + length);
        let escaped = |(i, c): (usize, char)| {
            let rest = &text[at + i + c.len_utf8()..range.end];
            let before = text[at..at + i].ends_with(char::is_alphanumeric);
            match c {
                '_' => !before || !rest.starts_with(char::is_alphanumeric),
                '&' => is_entity(rest),
                c => "\\`*[]|~<".contains(c),
            }
        };
        let plain = !text[range.clone()].char_indices().any(escaped);
        Address { range, plain, sign: at + start.find([':', '.']).unwrap_or(0) }
    };
    let starts = ["http://", "https://", "ftp://", "www."].into_iter();
    starts.flat_map(|start| small.match_indices(start)).map(address).collect()
}

/// Whether `&` and what follows it reads as a character.
pub(super) fn is_entity(rest: &str) -> bool {
    let name = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || c == '#');
    name.len() < rest.len() && name.starts_with(';')
}
