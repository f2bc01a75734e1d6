//! Runs of Word: a text, how it looks, and the way in which it runs.
//!
//! Word decides the direction of a run by what the run says of itself, not by its letters, so
//! every piece is marked.

use std::borrow::Cow;

use super::printed::replaced;
use crate::locale::{Direction, runs};

/// The language of words that are not in that of the document, and its direction.
#[derive(Debug, Clone, Copy)]
pub struct Lang<'a> {
    /// Its code.
    pub code: &'a str,
    /// The way in which it runs.
    pub direction: Direction,
}

/// How a run looks, and the language that it is in.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Look<'a> {
    pub(super) style: &'a str,
    pub(super) lang: Option<Lang<'a>>,
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) strike: bool,
}

impl<'a> Look<'a> {
    /// The look of a character style.
    pub(super) fn styled(style: &'a str, lang: Option<Lang<'a>>) -> Self {
        Look { style, lang, ..Look::default() }
    }
}

/// The elements that hold what a run says: others in what is gone.
#[derive(Debug, Clone, Copy)]
pub(super) struct Tags {
    pub(super) text: &'static str,
    pub(super) code: &'static str,
}

/// What stands, and what is gone.
pub(super) const STANDS: Tags = Tags { text: "w:t", code: "w:instrText" };
pub(super) const GONE: Tags = Tags { text: "w:delText", code: "w:delInstrText" };

/// A text as runs.
pub(super) fn text(text: &str, direction: Direction, look: Look<'_>, tags: Tags) -> String {
    // Dates and the like have no language of their own.
    let arabic = direction == Direction::RightToLeft
        || text.chars().any(|c| matches!(c, '\u{600}'..='\u{6FF}'));
    match arabic {
        false => run(text, false, look, tags),
        true => {
            let pieces = runs(text).into_iter();
            let written = |(latin, piece)| run(&steadied(piece, latin), !latin, look, tags);
            pieces.map(written).collect()
        }
    }
}

/// What readers other than Word order by its letters, with a mark where it has none: a range runs
/// from left to right, commas between codes and the number of a work from right to left. Such a number
/// is no part of Latin words before it, and holds to its brackets.
pub(super) fn steadied(piece: &str, latin: bool) -> Cow<'_, str> {
    let range = latin && !piece.contains(char::is_alphabetic);
    let comma = !latin && piece.contains('،') && !piece.contains(char::is_alphabetic);
    let number = piece.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
    let number = number.filter(|n| !n.is_empty() && n.chars().all(char::is_numeric));
    if let Some(number) = number.filter(|_| !latin) {
        return Cow::Owned(format!("\u{200F}[\u{2060}{number}\u{2060}]\u{200F}"));
    }
    match (range, comma) {
        (true, _) => Cow::Owned(format!("\u{200E}{piece}")),
        (_, true) => Cow::Owned(format!("\u{200F}{piece}")),
        _ => Cow::Borrowed(piece),
    }
}

pub(super) fn run(text: &str, right_to_left: bool, look: Look<'_>, tags: Tags) -> String {
    let mut properties = String::new();
    if !look.style.is_empty() {
        properties.push_str(&format!("<w:rStyle w:val=\"{}\"/>", xml(look.style)));
    }
    for (on, mark) in [
        (look.bold, "<w:b/><w:bCs/>"),
        (look.italic, "<w:i/><w:iCs/>"),
        (look.strike, "<w:strike/>"),
        (right_to_left, "<w:rtl/>"),
    ] {
        if on {
            properties.push_str(mark);
        }
    }
    if let Some(lang) = look.lang {
        let key = if lang.direction == Direction::RightToLeft { "bidi" } else { "val" };
        properties.push_str(&format!("<w:lang w:{key}=\"{}\"/>", xml(lang.code)));
    }
    if !properties.is_empty() {
        properties = format!("<w:rPr>{properties}</w:rPr>");
    }
    let (tag, text) = (tags.text, xml(text));
    format!("<w:r>{properties}<{tag} xml:space=\"preserve\">{text}</{tag}></w:r>")
}

/// Text of XML; what XML cannot hold is replaced.
pub(super) fn xml(text: &str) -> String {
    replaced(text, |c| match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        '"' => Some("&quot;"),
        '\n' | '\t' => Some(" "),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::steadied;

    #[test]
    fn what_has_no_letters_keeps_its_way() {
        for (piece, latin, written) in [
            ("[10]", false, "\u{200F}[\u{2060}10\u{2060}]\u{200F}"),
            ("[10]", true, "\u{200E}[10]"),
            ("[]", false, "[]"),
            ("[8] ثم", false, "[8] ثم"),
            ("2027–2030", true, "\u{200E}2027–2030"),
            ("1.2، 1.3", false, "\u{200F}1.2، 1.3"),
            ("AI", true, "AI"),
        ] {
            assert_eq!(steadied(piece, latin), written, "{piece}");
        }
    }
}
