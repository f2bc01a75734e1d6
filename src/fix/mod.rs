//! `check --fix`: findings with one safe remedy, mended where they stand.
//!
//! Edits replace bytes of a file; YAML is never written anew, so comments, order and style stay.
//! A remedy that could mean something else is not safe: a date that two countries read
//! differently, a word that is near two others, an amount whose unit is a guess. Nothing is
//! written here.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::files::{FileError, Files, Overlay};
use crate::project::{self, LoadError, Project};
use crate::rules;
use crate::text::{Source, Span};
use crate::yaml;

mod patch;
mod site;
mod remedy;

pub use patch::patch;

/// A mended key may show what was hidden below it, so files are read again this often.
const ROUNDS: usize = 8;

/// What was mended.
#[derive(Debug, Default)]
pub struct Fixed {
    /// The files that change, in order of name.
    pub files: Vec<Changed>,
    /// How many findings were mended.
    pub count: usize,
    /// How many were left because another remedy changes the same place.
    pub left: usize,
}

/// A file before and after.
#[derive(Debug)]
pub struct Changed {
    /// Its name, as reports show it.
    pub name: String,
    /// The path that opens it.
    pub path: PathBuf,
    /// Its text as it was read.
    pub before: String,
    /// Its text as it should be.
    pub after: String,
}

/// Texts that belong together: all are replaced, or none.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Remedy {
    edits: Vec<(Span, String)>,
}

/// Mends what can be mended safely, in memory.
pub fn fix(files: &dyn Files, path: &Path, today: jiff::civil::Date) -> Result<Fixed, LoadError> {
    let mut mended = Overlay::new(files);
    let mut changed: BTreeMap<PathBuf, Changed> = BTreeMap::new();
    let mut frozen: BTreeSet<PathBuf> = BTreeSet::new();
    let mut fixed = Fixed::default();
    for _ in 0..ROUNDS {
        let project = project::load(&mended, path)?;
        let checked = rules::check(&project, today);
        let remedies = remedy::all(&project, &checked.findings);
        let (texts, count, left) = apply(&project, remedies, &frozen);
        fixed.left = left;
        let mut again = false;
        for new in texts {
            // An edit that breaks its file would be a mistake of ours: the file stays as it was.
            if yaml::parse(&new.after, 0).is_err() {
                frozen.insert(new.path);
                continue;
            }
            again = true;
            mended.texts.insert(new.path.clone(), new.after.clone());
            match changed.entry(new.path.clone()) {
                Entry::Vacant(entry) => drop(entry.insert(new)),
                Entry::Occupied(mut entry) => entry.get_mut().after = new.after,
            }
        }
        if !again {
            break;
        }
        fixed.count += count;
    }
    fixed.files = changed.into_values().filter(|file| file.before != file.after).collect();
    Ok(fixed)
}

impl Changed {
    /// A file whose text is to be another.
    pub(crate) fn of(source: &Source, after: String) -> Changed {
        let (name, path) = (source.name.clone(), source.path.clone());
        Changed { name, path, before: source.text.clone(), after }
    }

    /// The path of the file, and its bytes: a byte order mark stays where it was.
    pub fn bytes(&self, files: &dyn Files) -> Result<(PathBuf, Vec<u8>), FileError> {
        let mark = self.mark(files)?;
        Ok((self.path.clone(), [mark.as_bytes(), self.after.as_bytes()].concat()))
    }

    /// What the file begins with beside its text.
    fn mark(&self, files: &dyn Files) -> Result<&'static str, FileError> {
        let now = files.read(&self.path, project::MAX_FILE)?;
        Ok(if now.starts_with(MARK.as_bytes()) { MARK } else { "" })
    }
}

/// The byte order mark, which the loader leaves out of the text.
const MARK: &str = "\u{FEFF}";

/// Each file that changes, with how many remedies were applied and how many were left. The first of two that overlap is applied.
fn apply(
    project: &Project,
    remedies: Vec<Remedy>,
    frozen: &BTreeSet<PathBuf>,
) -> (Vec<Changed>, usize, usize) {
    let mut taken: BTreeMap<Span, String> = BTreeMap::new();
    let (mut count, mut left) = (0, 0);
    for remedy in remedies {
        let stuck =
            |span: Span| frozen.contains(&project.sources.get(project.sources.locate(span).0).path);
        if remedy.edits.iter().any(|(span, _)| stuck(*span)) {
            continue;
        }
        let overlaps = |span: Span| {
            let before = taken.range(..span).next_back().is_some_and(|(s, _)| s.end > span.start);
            before
                || taken
                    .range(span..)
                    .next()
                    .is_some_and(|(s, _)| s.start < span.end || s.start == span.start)
        };
        let same = |(span, text): &(Span, String)| taken.get(span) == Some(text);
        if !remedy.edits.iter().all(|edit| same(edit) || !overlaps(edit.0)) {
            left += 1;
            continue;
        }
        taken.extend(remedy.edits);
        count += 1;
    }
    let texts = project.sources.edited(taken).into_iter();
    let texts = texts.map(|(source, text)| Changed::of(source, text));
    (texts.collect(), count, left)
}
