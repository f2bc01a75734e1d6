//! Work with translators: what is missing or stale, and PO files there and back.
//!
//! A translation is of a sentence. Which sentence that was is recorded in `translations.yaml` when
//! a translation is read back; a translation whose sentence has changed since is stale. Nothing is
//! written here: files before and after are what these functions give.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Spoken;
use crate::path::{Path, Step};
use crate::project::Project;
use crate::typography::sentences;

mod po;
mod scalar;
mod import;
mod status;

pub use import::{ImportError, Imported, import};
pub use po::{PoEntry, PoFile, read as read_po, write as write_po};
pub use status::{Format, write as write_status};

/// The file of the project that records from which sentence translations were made.
pub const RECORDS: &str = "translations.yaml";

words! {
    /// How far a text is translated.
    pub enum State {
        /// Translated, from the sentence that stands there as far as is known.
        Complete "complete",
        /// Not translated.
        Missing "missing",
        /// Translated from another sentence.
        Stale "stale",
    }
}

/// A text and its translation into a language.
#[derive(Debug, Clone)]
pub struct Item<'a> {
    /// Address of the text, by ids.
    pub address: String,
    /// Where it stands.
    pub path: Path,
    /// The text in the source language.
    pub source: &'a str,
    /// The text in the other language.
    pub translation: Option<&'a str>,
    /// The sentence that it was translated from, where that is recorded.
    pub from: Option<&'a str>,
    /// How far it is translated.
    pub state: State,
}

/// The language of the plain strings of a roadmap, and the languages it is translated into.
pub fn languages(project: &Project) -> Option<(&str, Vec<&str>)> {
    let Spoken { source, mut published } = project.document.spoken()?;
    published.retain(|language| *language != source);
    Some((source, published))
}

/// Every text that is to be translated into a language, in the order of the document.
pub fn items<'a>(project: &'a Project, language: &str) -> Vec<Item<'a>> {
    let Some((source_language, _)) = languages(project) else { return Vec::new() };
    let records = project.document.translated_from();
    let mut items = Vec::new();
    project.each_text(&mut |path, text| {
        let Some(source) = text.get(source_language, source_language) else { return };
        let translation = text.get(language, source_language);
        if translation.is_none() && text.is_same_everywhere() {
            return;
        }
        let address = project.address(path);
        let from = records.get(&(address.as_str(), language)).copied();
        let state = match (translation, from) {
            (None, _) => State::Missing,
            (Some(_), Some(from)) if !sentences::are_same(from, source) => State::Stale,
            (Some(_), _) => State::Complete,
        };
        items.push(Item { address, path: path.clone(), source, translation, from, state });
    });
    items
}

/// What a translator works on: every text, with what is known of its translation.
pub fn export(project: &Project, language: &str) -> PoFile {
    let titles = titles(project);
    let entries = items(project, language).into_iter().map(|item| {
        let stale = item.state == State::Stale;
        let title = item
            .path
            .split_last()
            .and_then(|(key, element)| titles.get(element).filter(|_| !key.is("title")));
        let key = item.path.last().map(Step::to_string).unwrap_or_default();
        PoEntry {
            note: title.map_or_else(|| key.clone(), |title| format!("{key} — {title}")),
            file: project.file(&item.path),
            source: item.source.trim_end().to_owned(),
            previous: item.from.filter(|_| stale).map(|from| from.trim_end().to_owned()),
            translation: item.translation.unwrap_or_default().trim_end().to_owned(),
            fuzzy: stale,
            line: 0,
            context: item.address,
        }
    });
    PoFile { language: language.to_owned(), entries: entries.collect() }
}

/// The titles of elements in the source language, by path of the element.
fn titles(project: &Project) -> BTreeMap<Path, String> {
    let source = project.document.source();
    let mut titles = BTreeMap::new();
    project.each_text(&mut |path, text| {
        if let Some(element) = path.titled()
            && let Some(words) = text.get(source, source)
        {
            titles.insert(element.into(), words.trim_end().to_owned());
        }
    });
    titles
}

/// Whether the project has a place for records: a directory, not one file.
pub fn keeps_records(project: &Project) -> bool {
    project
        .sources
        .iter()
        .any(|(_, source)| source.path.file_name().is_some_and(|name| name == "roadmap.yaml"))
}

/// Which translations are to be taken for translations of the sentence that stands there today.
#[derive(Debug, Clone, Copy)]
pub enum Which<'a> {
    /// Those of which nothing is recorded.
    Unrecorded,
    /// Those of one text.
    Text(&'a str),
    /// All.
    All,
}

/// The text of the records with some translations taken as they are, and how many these are.
pub fn record(
    project: &Project,
    languages: &[&str],
    which: Which<'_>,
    heading: &str,
) -> (String, usize) {
    let mut taken = BTreeMap::new();
    for language in languages {
        for item in items(project, language) {
            let is_meant = match which {
                Which::Unrecorded => item.from.is_none(),
                Which::Text(address) => item.address == address,
                Which::All => true,
            };
            if is_meant && item.translation.is_some() {
                taken.insert((item.address, (*language).to_owned()), item.source.to_owned());
            }
        }
    }
    (records(project, &taken, heading), taken.len())
}

/// The file of records: those that stand there for texts that still exist, with `taken` in place of
/// what they say.
fn records(project: &Project, taken: &BTreeMap<(String, String), String>, heading: &str) -> String {
    let mut texts = BTreeSet::new();
    project.each_text(&mut |path, _| {
        texts.insert(project.address(path));
    });
    let known = project.document.translated_from();
    let known = known
        .into_iter()
        .filter(|((text, _), _)| texts.contains(*text))
        .map(|((text, language), from)| ((text.to_owned(), language.to_owned()), from.to_owned()));
    let mut all: BTreeMap<(String, String), String> = known.collect();
    all.extend(taken.clone());
    let mut grouped: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for ((text, language), from) in all {
        grouped.entry((text, from)).or_default().push(language);
    }
    let mut file = format!(
        "# yaml-language-server: $schema={}\n# {heading}\ntranslations:\n",
        crate::init::SCHEMA
    );
    for ((text, from), into) in grouped {
        let from = scalar::scalar(from.trim_end(), 4, false);
        file.push_str(&format!(
            "  - text: {}\n    from: {from}\n    into: [{}]\n",
            scalar::scalar(&text, 4, false),
            into.join(", ")
        ));
    }
    file
}
