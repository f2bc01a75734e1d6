//! Lists of Word: what a paragraph says of its list, and the part of the package that defines them.
//!
//! A paragraph is written before it is known how many lists the document has: it says what its list
//! is, and the lists are numbered once the document is whole.

use std::fmt::Write;

use crate::locale::Direction;

/// The list of a paragraph.
pub(super) struct List {
    /// `bullet`, `period` or `paren`.
    pub(super) kind: &'static str,
    pub(super) direction: Direction,
    /// Its first number.
    pub(super) start: usize,
    /// How many lists stand around it.
    pub(super) level: usize,
    /// Whether the list begins with this paragraph.
    pub(super) first: bool,
}

const KINDS: [&str; 3] = ["bullet", "period", "paren"];
const DIRECTIONS: [Direction; 2] = [Direction::LeftToRight, Direction::RightToLeft];
const LEVELS: usize = 9;
const PROPERTY: &str = "<w:numId w:val=\"list ";

impl List {
    /// As properties of the paragraph.
    pub(super) fn properties(&self) -> String {
        let level = self.level.min(LEVELS - 1);
        let when = if self.first { "first" } else { "next" };
        format!(
            "<w:numPr><w:ilvl w:val=\"{level}\"/>{PROPERTY}{} {} {level} {} {when}\"/></w:numPr>",
            self.kind,
            self.direction.name(),
            self.start
        )
    }
}

/// Numbers the lists of a document, and defines them. A list goes on at its level until another
/// begins there.
pub(super) fn numbered(document: &str) -> (String, String) {
    let mut written = String::with_capacity(document.len());
    let mut lists = String::new();
    let mut count = 0;
    let mut open = [0; LEVELS];
    let mut pieces = document.split(PROPERTY);
    written.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (words, rest) = piece.split_once('"').unwrap_or((piece, ""));
        let words: Vec<&str> = words.split(' ').collect();
        let &[kind, direction, level, start, when] = words.as_slice() else { continue };
        let level = level.parse().unwrap_or(0).min(LEVELS - 1);
        if when == "first" {
            count += 1;
            open[level] = count;
            let definition = number_of(kind, direction);
            let _ = write!(
                lists,
                "<w:num w:numId=\"{count}\"><w:abstractNumId w:val=\"{definition}\"/>"
            );
            if kind != "bullet" {
                let _ = write!(
                    lists,
                    "<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>"
                );
            }
            lists.push_str("</w:num>");
        }
        let _ = write!(written, "<w:numId w:val=\"{}\"{rest}", open[level]);
    }
    (written, definitions() + &lists)
}

/// The lists of a part under numbers that another document has not taken.
pub(super) fn moved(part: &str, by: usize) -> String {
    let mut written = part.to_owned();
    for sign in ["<w:numId w:val=\"", "<w:num w:numId=\""] {
        let mut pieces = written.split(sign);
        let mut next = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            let (number, rest) = piece.split_once('"').unwrap_or((piece, ""));
            let number = number.parse().map_or(0, |number: usize| number + by);
            let _ = write!(next, "{sign}{number}\"{rest}");
        }
        written = next;
    }
    written
}

fn number_of(kind: &str, direction: &str) -> usize {
    let kind = KINDS.iter().position(|known| *known == kind).unwrap_or(0);
    kind * DIRECTIONS.len() + usize::from(direction == Direction::RightToLeft.name())
}

/// What lists look like, by kind and direction.
fn definitions() -> String {
    let mut written = String::new();
    for kind in KINDS {
        for direction in DIRECTIONS {
            let number = number_of(kind, direction.name());
            let _ = write!(
                written,
                "<w:abstractNum w:abstractNumId=\"{number}\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
            );
            for level in 0..LEVELS {
                let at = level + 1;
                let (format, sign) = match kind {
                    "bullet" => ("bullet", ["•", "–", "▪"][level % 3].to_owned()),
                    "period" => ("decimal", format!("%{at}.")),
                    _ => ("decimal", format!("%{at})")),
                };
                // The number of a list in Arabic stands on the right of its full stop. A bullet is
                // one character.
                let right = direction == Direction::RightToLeft;
                let mark = if right { "<w:rPr><w:rtl/></w:rPr>" } else { "" };
                let sign = match right && kind != "bullet" {
                    true => format!("\u{200f}{sign}"),
                    false => sign,
                };
                let left = 360 * at;
                let _ = write!(
                    written,
                    "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>\
                     <w:lvlText w:val=\"{sign}\"/><w:lvlJc w:val=\"left\"/><w:pPr>\
                     <w:ind w:left=\"{left}\" w:hanging=\"360\"/></w:pPr>{mark}</w:lvl>"
                );
            }
            written.push_str("</w:abstractNum>");
        }
    }
    written
}
