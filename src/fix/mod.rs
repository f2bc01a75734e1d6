//! `check --fix`: findings with one safe remedy, mended where they stand.
//!
//! Edits replace bytes of a file; YAML is never written anew, so comments, order and style stay.
//! A remedy that could mean something else is not safe: a date that two countries read
//! differently, a word that is near two others, an amount whose unit is a guess. Nothing is
//! written here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::files::{FileError, Files, Overlay};
use crate::project::{self, LoadError, Project};
use crate::rules;
use crate::text::Span;
use crate::yaml;

mod amount;
mod date;
mod remedy;
mod site;

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
    /// Its path, as reports show it.
    pub name: String,
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
    let mut before: BTreeMap<String, String> = BTreeMap::new();
    let mut frozen: BTreeSet<String> = BTreeSet::new();
    let mut fixed = Fixed::default();
    for _ in 0..ROUNDS {
        let project = project::load(&mended, path)?;
        let checked = rules::check(&project, today);
        let remedies = remedy::all(&project, &checked.findings);
        let (texts, count, left) = apply(&project, remedies, &frozen);
        fixed.left = left;
        let mut changed = false;
        for (name, old, text) in texts {
            // An edit that breaks its file would be a mistake of ours: the file stays as it was.
            if yaml::parse(&text, 0).is_err() {
                frozen.insert(name);
                continue;
            }
            changed = true;
            before.entry(name.clone()).or_insert(old);
            mended.texts.insert(name, text);
        }
        if !changed {
            break;
        }
        fixed.count += count;
    }
    fixed.files = before
        .into_iter()
        .filter_map(|(name, before)| {
            let after = mended.texts.remove(&name)?;
            (before != after).then_some(Changed { name, before, after })
        })
        .collect();
    Ok(fixed)
}

/// The difference as `git apply` reads it.
pub fn diff(fixed: &Fixed) -> String {
    diff_of(&fixed.files)
}

/// The difference of some files as `git apply` reads it.
pub fn diff_of(files: &[Changed]) -> String {
    let each = files.iter().map(|file| {
        let diff = similar::TextDiff::from_lines(&file.before, &file.after);
        let (old, new) = (format!("a/{}", file.name), format!("b/{}", file.name));
        diff.unified_diff().header(&old, &new).to_string()
    });
    each.collect()
}

impl Changed {
    /// The path of the file, and its bytes: a byte order mark stays where it was.
    pub fn bytes(&self, files: &dyn Files) -> Result<(PathBuf, Vec<u8>), FileError> {
        let path = PathBuf::from(&self.name);
        let now = files.read(&path, project::MAX_FILE)?;
        let mark: &[u8] = if now.starts_with(MARK) { MARK } else { b"" };
        Ok((path, [mark, self.after.as_bytes()].concat()))
    }
}

/// The byte order mark, which the loader leaves out of the text.
const MARK: &[u8] = "\u{FEFF}".as_bytes();

/// Name, text and new text of each file that changes, with how many remedies were applied and
/// how many were left. The first of two that overlap is applied.
fn apply(
    project: &Project,
    remedies: Vec<Remedy>,
    frozen: &BTreeSet<String>,
) -> (Vec<(String, String, String)>, usize, usize) {
    let mut taken: BTreeMap<Span, String> = BTreeMap::new();
    let (mut count, mut left) = (0, 0);
    for remedy in remedies {
        let stuck =
            |span: Span| frozen.contains(&project.sources.get(project.sources.locate(span).0).name);
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
    let texts = texts.map(|(source, text)| (source.name.clone(), source.text.clone(), text));
    (texts.collect(), count, left)
}
