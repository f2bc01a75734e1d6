//! What is said beside a Word document of two versions: comments, each at the element that it is
//! about, or at the head of the document.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use super::document::Nodes;
use crate::locale::Direction;
use crate::prose::{Changes, word_styled};

/// Who is said to have changed the document, and on which day, as ISO.
#[derive(Debug, Clone, Copy)]
pub struct Author<'a> {
    /// What stands beside each change.
    pub name: &'a str,
    /// The day.
    pub date: &'a str,
}

/// What is said of a change.
#[derive(Debug, Clone)]
pub struct Remark {
    /// Where it stands: the first of these anchors that the document keeps.
    pub anchors: Vec<String>,
    /// What is said, in a line each.
    pub lines: Vec<String>,
}

/// The remarks of a document, by the anchors of what they are about; those of the document itself
/// have none.
#[derive(Debug, Default)]
pub(super) struct Remarks {
    at: BTreeMap<String, Vec<usize>>,
    written: Mutex<BTreeSet<usize>>,
}

impl Remarks {
    /// Finds a place in a document for each.
    pub(super) fn new(remarks: &[Remark], tree: &Nodes) -> Self {
        // A row that comes or goes takes what is said of it along.
        let kept: BTreeSet<String> = tree.lasting().into_iter().collect();
        let mut at: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (number, remark) in remarks.iter().enumerate() {
            let place = remark.anchors.iter().find(|anchor| kept.contains(*anchor));
            at.entry(place.cloned().unwrap_or_default()).or_default().push(number);
        }
        Remarks { at, written: Mutex::default() }
    }

    /// Words with the remarks of their place around them.
    pub(super) fn around(&self, anchor: &str, words: &str, changes: &Changes) -> String {
        let Some(numbers) = self.at.get(anchor) else { return words.to_owned() };
        self.written.lock().unwrap_or_else(PoisonError::into_inner).extend(numbers);
        let start = |number| format!("<w:commentRangeStart w:id=\"{number}\"/>");
        let end = |number| {
            let reference = format!("<w:r><w:commentReference w:id=\"{number}\"/></w:r>");
            format!("<w:commentRangeEnd w:id=\"{number}\"/>{}", changes.run(reference))
        };
        let starts: String = numbers.iter().map(start).collect();
        let ends: String = numbers.iter().map(end).collect();
        format!("{starts}{words}{ends}")
    }

    /// Whether each of them stands somewhere.
    pub(super) fn all_stand(&self) -> bool {
        let written = self.written.lock().unwrap_or_else(PoisonError::into_inner);
        self.at.values().flatten().all(|number| written.contains(number))
    }
}

/// The elements of the part that holds remarks.
pub(super) fn comments(remarks: &[Remark], changes: &Changes, direction: Direction) -> String {
    let bidi = if direction == Direction::RightToLeft { "<w:bidi/>" } else { "" };
    let paragraph = |line: &String| {
        let runs = word_styled(line, direction, "");
        format!("<w:p><w:pPr>{bidi}</w:pPr>{runs}</w:p>")
    };
    let who = changes.author().unwrap_or_default();
    let comment = |(number, remark): (usize, &Remark)| {
        let lines: String = remark.lines.iter().map(paragraph).collect();
        format!("<w:comment w:id=\"{number}\" {who}>{lines}</w:comment>")
    };
    remarks.iter().enumerate().map(comment).collect()
}
