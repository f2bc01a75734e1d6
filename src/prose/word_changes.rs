//! Changes of Word: what is of one of two versions, to be accepted or rejected.
//!
//! Word knows changes of runs, of the ends of paragraphs, of rows and of cells. What is being written
//! says of which version it is; everything that is written until then takes it from there.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::word_run::{GONE, Lang, Look, STANDS, Tags, text, xml};
use crate::compare::Change;
use crate::locale::Direction;

/// Changes have numbers of their own, beyond those of places.
const FIRST: usize = 1_000_000;

/// The changes of a document; one that is of one version has none.
#[derive(Debug, Default)]
pub struct Changes {
    /// Who made them and when, as attributes.
    author: Option<String>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Of which version what is being written is, the innermost last.
    within: Vec<Option<Change>>,
    count: usize,
}

/// While it lives, what is written is of one version, or of both.
#[derive(Debug)]
pub struct Within<'c>(&'c Changes);

impl Drop for Within<'_> {
    fn drop(&mut self) {
        self.0.state().within.pop();
    }
}

impl Changes {
    /// Changes that someone made on a day, as ISO.
    pub fn signed(name: &str, day: &str) -> Self {
        let name = xml(name);
        let author = format!("w:author=\"{name}\" w:date=\"{day}T00:00:00Z\"");
        Changes { author: Some(author), state: Mutex::default() }
    }

    /// Who made them and when, as attributes, where there are two versions.
    pub fn author(&self) -> Option<&str> {
        self.author.as_deref()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is written is of one version, or of both, until the guard goes.
    pub fn within(&self, change: Option<Change>) -> Within<'_> {
        self.state().within.push(change);
        Within(self)
    }

    /// The version that what is written now is of, if it is of one.
    pub fn now(&self) -> Option<Change> {
        self.author.as_ref()?;
        self.state().within.last().copied().flatten()
    }

    /// A tag up to its end.
    fn tag(&self, name: &str) -> String {
        let mut state = self.state();
        state.count += 1;
        let (number, author) = (FIRST + state.count, self.author.as_deref().unwrap_or_default());
        format!("<w:{name} w:id=\"{number}\" {author}")
    }

    /// Runs, as a change where they are of one version.
    pub(super) fn runs(&self, write: impl FnOnce(Tags) -> String) -> String {
        match self.now() {
            None => write(STANDS),
            Some(Change::Added) => format!("{}>{}</w:ins>", self.tag("ins"), write(STANDS)),
            Some(Change::Removed) => format!("{}>{}</w:del>", self.tag("del"), write(GONE)),
        }
    }

    /// A run that holds no words.
    pub fn run(&self, run: String) -> String {
        self.runs(|_| run)
    }

    /// A plain text as runs of a character style, or of none.
    pub fn words(
        &self,
        words: &str,
        direction: Direction,
        (style, lang): (&str, Option<Lang<'_>>),
    ) -> String {
        self.runs(|tags| text(words, direction, Look::styled(style, lang), tags))
    }

    /// A field, by its instruction in XML, around the runs that it shows. A change holds nothing but
    /// runs.
    pub fn field(&self, code: &str, shown: impl FnOnce() -> String) -> String {
        if self.now().is_none() {
            return format!("<w:fldSimple w:instr=\"{code}\">{}</w:fldSimple>", shown());
        }
        let begin = self.runs(|tags| {
            let code = instruction(code, "", tags);
            format!("{BEGIN}{code}<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>")
        });
        format!("{begin}{}{}", shown(), self.runs(|_| END.to_owned()))
    }

    /// A field that shows nothing.
    pub fn hidden(&self, code: &str, direction: Direction) -> String {
        let right = direction == Direction::RightToLeft;
        let look = if right { "<w:rPr><w:rtl/></w:rPr>" } else { "" };
        self.runs(|tags| format!("{BEGIN}{}{END}", instruction(code, look, tags)))
    }

    /// What the properties of a paragraph say of its end, behind all else.
    pub fn paragraph(&self, change: Option<Change>) -> String {
        self.row(change).map_or_else(String::new, |mark| format!("<w:rPr>{mark}</w:rPr>"))
    }

    /// What the properties of a row say, behind all else.
    pub fn row(&self, change: Option<Change>) -> Option<String> {
        let name = match change.filter(|_| self.author.is_some())? {
            Change::Added => "ins",
            Change::Removed => "del",
        };
        Some(self.tag(name) + "/>")
    }

    /// What the properties of a cell say where its column comes or goes.
    pub fn cell(&self, change: Change) -> String {
        let name = match change {
            Change::Added => "cellIns",
            Change::Removed => "cellDel",
        };
        self.tag(name) + "/>"
    }
}

const BEGIN: &str = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
const END: &str = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

fn instruction(code: &str, look: &str, tags: Tags) -> String {
    let tag = tags.code;
    format!("<w:r>{look}<{tag} xml:space=\"preserve\">{code}</{tag}></w:r>")
}
