//! Plain texts in each output: what it would read as markup stands as it was typed, and what must
//! keep its direction is isolated.

use std::borrow::Cow;
use std::ops::Range;

use super::printed::{printed, replaced};
use super::word_run::{self, Look, STANDS};
use super::{Output, strings};
use crate::locale::{Direction, runs};

/// A plain text, escaped for an output, with what must keep its direction isolated.
pub fn escape(text: &str, direction: Direction, output: Output) -> String {
    match (output, direction) {
        (Output::Plain, _) => text.to_owned(),
        (Output::Markdown, _) => markdown_text(text),
        (Output::Word, _) => word_run::text(text, direction, Look::default(), STANDS),
        (Output::Html | Output::Xhtml, Direction::LeftToRight) => html_text(&unbroken(text)),
        (Output::Html | Output::Xhtml, Direction::RightToLeft) => {
            isolate(text, |isolated, piece| match isolated {
                true => format!("<bdi dir=\"ltr\">{}</bdi>", html_text(&unbroken(piece))),
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

/// A text whose numbers of two parts, such as `09-08`, end no line in between: browsers break after
/// a hyphen. What is part of an address or a word stays as it is, lest it be copied otherwise.
fn unbroken(text: &str) -> Cow<'_, str> {
    const JOINER: char = '\u{2060}';
    if !text.contains('-') {
        return Cow::Borrowed(text);
    }
    let mut kept = String::with_capacity(text.len() + 3);
    let part = |c: char| c.is_ascii_digit() || c == '-';
    let bare =
        |c: Option<char>| !c.is_some_and(|c| c.is_alphanumeric() || "/_=&?#@%~+:".contains(c));
    let mut rest = text;
    while let Some(start) = rest.find(part) {
        let (before, from) = rest.split_at(start);
        let end = from.find(|c| !part(c)).unwrap_or(from.len());
        let (number, after) = from.split_at(end);
        kept.push_str(before);
        let stands = bare(kept.chars().next_back()) && bare(after.chars().next());
        let digits = number.split('-').all(|part| !part.is_empty());
        match stands && digits {
            true => kept.push_str(&number.replace('-', &format!("-{JOINER}"))),
            false => kept.push_str(number),
        }
        rest = after;
    }
    kept.push_str(rest);
    Cow::Owned(kept)
}

/// A text as it stands, for an attribute of HTML or XML, and where it is copied.
pub fn attribute(text: &str) -> String {
    html_text(text)
}

fn isolate(text: &str, write: impl Fn(bool, &str) -> String) -> String {
    runs(text).into_iter().map(|(isolated, piece)| write(isolated, piece)).collect()
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

#[cfg(test)]
mod tests {
    use super::{Direction, Output, escape};

    #[test]
    fn numbers_of_two_parts_end_no_line_in_between() {
        let html = |text: &str| escape(text, Direction::LeftToRight, Output::Html);
        assert_eq!(html("loi n° 09-08."), "loi n° 09-\u{2060}08.");
        assert_eq!(html("(2-08-444)"), "(2-\u{2060}08-\u{2060}444)");
        for whole in ["https://a.ma/09-08/b", "covid-19", "a -5", "5- 6", "x=1-2", "1--2"] {
            assert_eq!(html(whole), whole);
        }
    }
}
