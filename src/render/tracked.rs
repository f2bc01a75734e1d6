//! Two Word documents as one: the newer, in which everything that tells it from the older is a
//! change to accept or to reject. Accepting all gives the new text, rejecting all the old one.
//!
//! Texts, rows, pictures and notes are compared; looks are those of the newer document.

use roxmltree::Document;

use super::RenderError;
use super::docx::{NUMBERING, Package, fault};
use crate::locale::Direction;
use crate::prose::{word_lists_moved, xml};

mod read;
mod settle;
mod write;
mod field;
mod remarks;

use read::Names;
pub use remarks::Remark;
use write::{OLD, Writer};

/// Who is said to have changed the document, and on which day, as ISO.
#[derive(Debug, Clone, Copy)]
pub struct Author<'a> {
    /// What stands beside each change.
    pub name: &'a str,
    /// The day.
    pub date: &'a str,
}

impl Author<'_> {
    /// Who and when, as attributes.
    fn attributes(self) -> String {
        format!("w:author=\"{}\" w:date=\"{}T00:00:00Z\"", xml(self.name), xml(self.date))
    }
}

const DOCUMENT: &str = "word/document.xml";
const NOTES: &str = "word/footnotes.xml";
const PARTS: [&str; 3] = [DOCUMENT, "word/header1.xml", "word/footer1.xml"];

/// Compares two packages; what is gone is taken over into the newer. What is said of the changes
/// stands beside them, in the direction of its own language.
pub(super) fn redline(
    old: &Package,
    new: Package,
    author: Author<'_>,
    (remarks, direction): (&[Remark], Direction),
) -> Result<Package, RenderError> {
    let mut package = compare(old, new, author)?;
    remarks::add(&mut package, remarks, author, direction);
    Ok(package)
}

fn compare(old: &Package, mut new: Package, author: Author<'_>) -> Result<Package, RenderError> {
    // What is gone keeps its lists, beside those of the newer document.
    const LIST: &str = "<w:num ";
    let taken = new.text(NUMBERING).matches(LIST).count();
    let before = |part: &str| word_lists_moved(old.text(part), taken);
    let lists = before(NUMBERING);
    if let Some((_, lists)) = lists.split_once(LIST) {
        const END: &str = "</w:numbering>";
        let both = format!("{LIST}{lists}");
        new.set(NUMBERING, new.text(NUMBERING).replacen(END, &both, 1));
    }
    let notes_before = before(NOTES);
    let [old_notes, new_notes] = [notes_before.as_str(), new.text(NOTES)].map(Document::parse);
    let (old_notes, new_notes) = (old_notes.map_err(fault)?, new_notes.map_err(fault)?);
    let (old_notes, new_notes) = (read::notes(&old_notes), read::notes(&new_notes));
    let names = [Names::new(old.pictures(), &old_notes), Names::new(new.pictures(), &new_notes)];
    let (mut texts, mut pictures, mut notes) = (Vec::new(), Vec::new(), String::new());
    for part in PARTS {
        let text = new.text(part);
        let before = before(part);
        let [was, is] = [before.as_str(), text].map(Document::parse);
        let (was, is) = (was.map_err(fault)?, is.map_err(fault)?);
        let ((before, _), (now, range)) = (read::part(&was, &names[0]), read::part(&is, &names[1]));
        let mut writer = Writer::new(author, &now);
        writer.blocks(&before, &now);
        for (id, number) in &writer.taken.notes {
            if let Some((xml, _)) = old_notes.get(id) {
                let [was, is] = [id, number.as_str()].map(|id| format!("w:id=\"{id}\""));
                notes.push_str(&xml.replacen(&was, &is, 1));
            }
        }
        pictures.extend(writer.taken.pictures.into_iter().map(str::to_owned));
        texts.push((part, [&text[..range.start], &writer.out, &text[range.end..]].concat()));
    }
    if !notes.is_empty() {
        let end = "</w:footnotes>";
        texts.push((NOTES, new.text(NOTES).replacen(end, &format!("{notes}{end}"), 1)));
    }
    for (part, text) in texts {
        new.set(part, text);
    }
    for name in pictures {
        if let Some((_, bytes)) = old.pictures().find(|(known, _)| *known == name) {
            new.add_picture(format!("{OLD}{name}"), bytes.to_vec());
        }
    }
    Ok(new)
}

#[cfg(test)]
mod tests;
