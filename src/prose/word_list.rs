//! Lists of Word: what a paragraph says of its list, and the part of the package that defines them.

use std::fmt::Write;

use crate::locale::Direction;

const KINDS: [&str; 3] = ["bullet", "period", "paren"];
const DIRECTIONS: [Direction; 2] = [Direction::LeftToRight, Direction::RightToLeft];
const LEVELS: usize = 9;

/// The lists of a document, each defined when it begins.
#[derive(Debug, Default)]
pub(super) struct Lists {
    count: usize,
    defined: String,
}

impl Lists {
    /// Begins a list of a kind (`bullet`, `period` or `paren`) with a number, within so many others.
    /// Gives what each of its paragraphs says.
    pub(super) fn begin(
        &mut self,
        kind: &str,
        direction: Direction,
        start: usize,
        level: usize,
    ) -> String {
        self.count += 1;
        let (count, level) = (self.count, level.min(LEVELS - 1));
        let definition = number_of(kind, direction);
        let _ = write!(
            self.defined,
            "<w:num w:numId=\"{count}\"><w:abstractNumId w:val=\"{definition}\"/>"
        );
        if kind != "bullet" {
            let _ = write!(
                self.defined,
                "<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>"
            );
        }
        self.defined.push_str("</w:num>");
        format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{count}\"/></w:numPr>")
    }

    /// The part that defines them.
    pub(super) fn defined(&self) -> String {
        definitions() + &self.defined
    }
}

fn number_of(kind: &str, direction: Direction) -> usize {
    let kind = KINDS.iter().position(|known| *known == kind).unwrap_or(0);
    kind * DIRECTIONS.len() + usize::from(direction == Direction::RightToLeft)
}

/// What lists look like, by kind and direction.
fn definitions() -> String {
    let mut written = String::new();
    for kind in KINDS {
        for direction in DIRECTIONS {
            let number = number_of(kind, direction);
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
