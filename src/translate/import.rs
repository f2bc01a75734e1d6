//! A PO file read back: texts written where they belong, comments, order and style kept.

use std::collections::BTreeMap;
use std::path::Path;

use super::po::PoFile;
use super::scalar::scalar;
use super::{Item, RECORDS, State, items, records};
use crate::files::{Files, Overlay};
use crate::fix::Changed;
use crate::project::{self, LoadError, Project};
use crate::text::{Source, Span};
use crate::yaml::{Entry, Map, Value};

/// What reading back would change.
#[derive(Debug, Default)]
pub struct Imported {
    /// The files that change.
    pub files: Vec<Changed>,
    /// The text of the records, where they change.
    pub records: Option<String>,
    /// How many texts are written.
    pub written: usize,
    /// How many translations hold for the sentence that stands there today.
    pub confirmed: usize,
    /// How many entries have no translation yet, or are marked as fuzzy.
    pub open: usize,
    /// Entries whose sentence has changed since the export: line and address.
    pub outdated: Vec<(usize, String)>,
    /// Entries that no text has the address of: line and address.
    pub unknown: Vec<(usize, String)>,
    /// Entries without an address, which may be of any text: line and sentence.
    pub nameless: Vec<(usize, String)>,
    /// Entries of an address that an entry before has; that one was read: line and address.
    pub repeated: Vec<(usize, String)>,
}

/// Why nothing can be read back.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The project cannot be loaded.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// A text stands where it cannot be written without touching another, such as an alias.
    #[error("{0}: cannot be written there")]
    Place(String),
}

/// Reads a PO file back into the project that was loaded from `path`, in memory.
pub fn import(
    files: &dyn Files,
    path: &Path,
    project: &Project,
    po: &PoFile,
    heading: &str,
) -> Result<Imported, ImportError> {
    let mut imported = Imported::default();
    let known = items(project, &po.language);
    let known: BTreeMap<&str, &Item<'_>> =
        known.iter().map(|item| (item.address.as_str(), item)).collect();
    let mut edits: BTreeMap<Span, String> = BTreeMap::new();
    let mut wanted: BTreeMap<&str, &str> = BTreeMap::new();
    let mut taken = BTreeMap::new();
    let mut read: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in &po.entries {
        if entry.context.is_empty() {
            imported
                .nameless
                .push((entry.line, entry.source.lines().next().unwrap_or_default().to_owned()));
            continue;
        }
        if *read.entry(&entry.context).or_insert(entry.line) != entry.line {
            imported.repeated.push((entry.line, entry.context.clone()));
            continue;
        }
        let Some(item) = known.get(entry.context.as_str()) else {
            imported.unknown.push((entry.line, entry.context.clone()));
            continue;
        };
        let translation = entry.translation.trim_end();
        if entry.fuzzy || translation.is_empty() {
            imported.open += 1;
            continue;
        }
        if entry.source.trim_end() != item.source.trim_end() {
            imported.outdated.push((entry.line, entry.context.clone()));
            continue;
        }
        let is_new = item.translation.map(str::trim_end) != Some(translation);
        if is_new {
            let edit = edit(project, item, &po.language, translation);
            let (span, text) = edit.ok_or_else(|| ImportError::Place(item.address.clone()))?;
            let source = project.sources.get(project.sources.locate(span).0);
            edits.insert(span, line_ends(&text, &source.text));
            wanted.insert(&item.address, translation);
            imported.written += 1;
        } else if item.state == State::Stale {
            imported.confirmed += 1;
        } else {
            continue;
        }
        taken.insert((item.address.clone(), po.language.clone()), item.source.to_owned());
    }
    let mut overlay = Overlay::new(files);
    for (source, after) in project.sources.edited(edits) {
        overlay.texts.insert(source.path.clone(), after.clone());
        imported.files.push(Changed::of(source, after));
    }
    verify(&overlay, path, &po.language, &known, &wanted)?;
    if !taken.is_empty() && super::keeps_records(project) {
        let text = records(project, &taken, heading);
        let before = project.sources.iter().find(|(_, source)| source.path.ends_with(RECORDS));
        imported.records =
            Some(before.map_or_else(|| text.clone(), |(_, source)| line_ends(&text, &source.text)));
    }
    Ok(imported)
}

/// What to write where.
fn edit(
    project: &Project,
    item: &Item<'_>,
    language: &str,
    translation: &str,
) -> Option<(Span, String)> {
    let steps = project.steps(&item.path);
    let (node, entry) = *steps.last()?;
    let site = Site { source: project.sources.get(project.sources.locate(node.span).0) };
    // The root is joined of all files and stands nowhere.
    let in_flow =
        steps[1..].iter().any(|(node, _)| site.written(node.span).starts_with(['{', '[']));
    match &node.value {
        Value::Map(map) => {
            let Some(entry) = map.get(language) else {
                return site.add(map, language, translation, in_flow);
            };
            let text = scalar(translation, site.column(entry.key_span), in_flow);
            Some(match entry.value.value {
                Value::Null => (after(entry.key_span.end + 1), format!(" {text}")),
                _ => (site.value(entry)?, text),
            })
        }
        Value::Scalar(_) => {
            let entry = entry?;
            let mut span = site.value(entry)?;
            let (own, source) = (site.written(span), super::languages(project)?.0);
            if in_flow {
                let text = scalar(translation, 0, true);
                return Some((span, format!("{{{source}: {own}, {language}: {text}}}")));
            }
            // A comment at the end of the line stays with its text.
            let rest = site.rest_of_line(span.end);
            span = Span { start: entry.key_span.end + 1, end: span.end + rest.len() as u32 };
            let indent = site.column(entry.key_span) + 2;
            let margin = format!("\n{}", " ".repeat(indent));
            let own = own.replace("\r\n", "\n").replace('\n', "\n  ").replace("\n  \n", "\n\n");
            let text = scalar(translation, indent, false);
            Some((span, format!("{margin}{source}: {own}{rest}{margin}{language}: {text}")))
        }
        Value::Null | Value::List(_) => None,
    }
}

/// A text with the ends of lines that a file has.
fn line_ends(text: &str, file: &str) -> String {
    let plain = text.replace("\r\n", "\n");
    if file.contains("\r\n") { plain.replace('\n', "\r\n") } else { plain }
}

fn after(at: u32) -> Span {
    Span { start: at, end: at }
}

/// The file that a text stands in.
struct Site<'a> {
    source: &'a Source,
}

impl<'a> Site<'a> {
    fn written(&self, span: Span) -> &'a str {
        let local = |at: u32| at.checked_sub(self.source.base).map(|at| at as usize);
        let range = local(span.start).zip(local(span.end));
        range.and_then(|(start, end)| self.source.text.get(start..end)).unwrap_or_default()
    }

    /// How many characters stand before it in its line.
    fn column(&self, span: Span) -> usize {
        self.source.line_column(span.start.saturating_sub(self.source.base)).column - 1
    }

    /// A value with the header that a block begins with; `None` where a comment stands there.
    fn value(&self, entry: &Entry) -> Option<Span> {
        let span = self.trimmed(entry.value.span);
        let head = self.written(Span { start: entry.key_span.end, end: span.start });
        match head.find(['|', '>']) {
            Some(_) if head.contains('#') => None,
            Some(at) => Some(Span { start: entry.key_span.end + at as u32, end: span.end }),
            None => Some(span),
        }
    }

    /// What stands behind a place in its line.
    fn rest_of_line(&self, at: u32) -> &'a str {
        let rest = self.source.text.get((at - self.source.base) as usize..).unwrap_or_default();
        rest.lines().next().unwrap_or_default()
    }

    /// A scalar without the blank lines behind it.
    fn trimmed(&self, span: Span) -> Span {
        let kept = self.written(span).trim_end().len();
        Span { start: span.start, end: span.start + kept as u32 }
    }

    /// One more language behind the last.
    fn add(
        &self,
        map: &Map,
        language: &str,
        translation: &str,
        in_flow: bool,
    ) -> Option<(Span, String)> {
        let last = map.entries.last()?;
        let end = self.trimmed(last.value.span).end;
        if in_flow {
            return Some((after(end), format!(", {language}: {}", scalar(translation, 0, true))));
        }
        // A comment at the end of the line stays where it is.
        let line = self.rest_of_line(end).len();
        let indent = self.column(last.key_span);
        let text = scalar(translation, indent, false);
        let margin = " ".repeat(indent);
        Some((after(end + line as u32), format!("\n{margin}{language}: {text}")))
    }
}

/// Whether every text reads as it was meant, and no other text has changed, before anything is
/// written.
fn verify(
    files: &Overlay<'_>,
    path: &Path,
    language: &str,
    before: &BTreeMap<&str, &Item<'_>>,
    wanted: &BTreeMap<&str, &str>,
) -> Result<(), ImportError> {
    if wanted.is_empty() {
        return Ok(());
    }
    let project = project::load(files, path)?;
    let now = items(&project, language);
    let now: BTreeMap<&str, &Item<'_>> =
        now.iter().map(|item| (item.address.as_str(), item)).collect();
    let text = |item: &Item<'_>| item.translation.map(|text| text.trim_end().to_owned());
    for (address, item) in before {
        let meant = wanted.get(address).map_or_else(|| text(item), |text| Some((*text).to_owned()));
        let holds = now.get(address).is_some_and(|now| {
            text(now) == meant && now.source.trim_end() == item.source.trim_end()
        });
        if !holds {
            return Err(ImportError::Place((*address).to_owned()));
        }
    }
    Ok(())
}
