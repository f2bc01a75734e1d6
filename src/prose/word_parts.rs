//! What a Word document has beside its text: notes, lists, the places that links lead to and changes.
//! Each is numbered while the text is written.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::word_changes::Changes;
use super::word_list::Lists;
use crate::locale::Direction;
use crate::text::hash;

/// The notes, lists, places and changes of a Word document.
#[derive(Debug, Default)]
pub struct WordParts {
    /// What is of one of two versions.
    pub changes: Changes,
    /// The places, by anchor, with their numbers.
    places: BTreeMap<String, usize>,
    written: Mutex<Written>,
    /// How many of the parts that are being written stay on the page of what follows.
    keeping: AtomicUsize,
}

/// While it lives, paragraphs stay on the page of what follows.
#[derive(Debug)]
pub struct Keeping<'p>(&'p WordParts);

impl Drop for Keeping<'_> {
    fn drop(&mut self) {
        self.0.keeping.fetch_sub(1, Ordering::Relaxed);
    }
}

#[derive(Debug, Default)]
struct Written {
    lists: Lists,
    /// Notes as they are, and the number of each.
    notes: String,
    numbers: BTreeMap<String, usize>,
}

impl WordParts {
    /// Those of a document with these anchors, and with changes.
    pub fn new(anchors: impl IntoIterator<Item = String>, changes: Changes) -> Self {
        let places = anchors.into_iter().zip(1..).collect();
        WordParts { changes, places, ..WordParts::default() }
    }

    /// Paragraphs stay on the page of what follows until the guard goes.
    pub fn keep(&self) -> Keeping<'_> {
        self.keeping.fetch_add(1, Ordering::Relaxed);
        Keeping(self)
    }

    /// Whether the paragraph that is being written stays on the page of what follows.
    pub fn keeps(&self) -> bool {
        self.keeping.load(Ordering::Relaxed) > 0
    }

    /// An anchor where it stands; one that the document does not know is none.
    pub fn place(&self, anchor: &str) -> String {
        let Some(id) = self.places.get(anchor) else { return String::new() };
        let name = bookmark(anchor);
        format!("<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/><w:bookmarkEnd w:id=\"{id}\"/>")
    }

    /// What a link within the document leads to, if there is such a place.
    pub(super) fn leads(&self, anchor: &str) -> Option<String> {
        self.places.contains_key(anchor).then(|| bookmark(anchor))
    }

    fn written(&self) -> MutexGuard<'_, Written> {
        self.written.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a list, and gives what each of its paragraphs says.
    pub(super) fn list(
        &self,
        kind: &str,
        direction: Direction,
        start: usize,
        level: usize,
    ) -> String {
        self.written().lists.begin(kind, direction, start, level)
    }

    /// Begins a list of points, and gives what each of its paragraphs says.
    pub fn points(&self, direction: Direction) -> String {
        self.list("bullet", direction, 1, 0)
    }

    /// The number of a note, by its name: the next where it has none yet.
    pub(super) fn number(&self, note: &str) -> usize {
        let numbers = &mut self.written().numbers;
        let next = numbers.len() + 1;
        *numbers.entry(note.to_owned()).or_insert(next)
    }

    /// Keeps a note.
    pub(super) fn note(&self, number: usize, body: &str) {
        let note = format!("<w:footnote w:id=\"{number}\">{body}</w:footnote>");
        self.written().notes.push_str(&note);
    }

    /// The notes of what was written.
    pub fn notes(&self) -> String {
        self.written().notes.clone()
    }

    /// What defines the lists of what was written.
    pub fn lists(&self) -> String {
        self.written().lists.defined()
    }
}

/// A name of a place that Word takes: at most forty letters, digits and underscores.
pub fn bookmark(anchor: &str) -> String {
    let plain: String =
        anchor.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    if plain.len() <= 36 && plain == anchor.replace('-', "_") {
        return format!("r_{plain}");
    }
    // Two long anchors that begin alike stay two.
    format!("r_{}_{:08x}", plain.chars().take(28).collect::<String>(), hash(anchor) as u32)
}
