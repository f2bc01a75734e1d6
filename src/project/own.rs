//! The references of a project's own, as they were written: their texts are its texts, too.

use super::Project;
use crate::model::{CountryFile, Text, each_text};
use crate::path::{Path, Step};
use crate::text::Span;
use crate::yaml::{Entry, Map, Node, Value};

/// Files of references by the directory that they stand in, and the id of each.
#[derive(Debug, Clone)]
pub(super) struct Own(Node);

impl Default for Own {
    fn default() -> Self {
        Own(map())
    }
}

fn map() -> Node {
    Node { span: Span::default(), value: Value::Map(Map::default()) }
}

fn entry(key: &str, value: Node) -> Entry {
    Entry { key: key.into(), key_span: value.span, value }
}

impl Own {
    /// Takes a file.
    pub(super) fn add(&mut self, directory: &'static str, id: &str, file: Node) {
        let Value::Map(all) = &mut self.0.value else { return };
        let at = all.entries.iter().position(|entry| *entry.key == *directory);
        let at = at.unwrap_or_else(|| {
            all.entries.push(entry(directory, map()));
            all.entries.len() - 1
        });
        if let Value::Map(files) = &mut all.entries[at].value.value {
            files.entries.push(entry(id, file));
        }
    }

    /// Where a path begins: here, or in the roadmap.
    pub(super) fn top<'a>(&'a self, roadmap: &'a Node, path: &[Step]) -> &'a Node {
        let held = |step: &Step| {
            self.0.as_map().is_some_and(|map| map.entries.iter().any(|entry| step.is(&entry.key)))
        };
        if path.first().is_some_and(held) { &self.0 } else { roadmap }
    }
}

impl Project {
    /// What the roadmap's country has of its own.
    pub fn country(&self) -> &CountryFile {
        let header = self.document.roadmap.as_ref();
        self.catalog.country(header.and_then(|roadmap| roadmap.country.as_deref()))
    }

    /// Whether a file of references of an id is the project's own, by the directory that it is in.
    pub fn is_own(&self, directory: &str, id: &str) -> bool {
        let files = self.own.0.as_map().and_then(|map| map.get(directory));
        files.and_then(|files| files.value.as_map()).is_some_and(|map| map.get(id).is_some())
    }

    /// Calls `each` with every text of the roadmap, then of the references that are its own.
    pub fn each_text<'a>(&'a self, each: &mut dyn FnMut(&Path, &'a Text)) {
        each_text(&self.document, each);
        let Some(directories) = self.own.0.as_map() else { return };
        for directory in &directories.entries {
            let files = directory.value.as_map().into_iter().flat_map(|map| &map.entries);
            for file in files {
                let id = &*file.key;
                let at = Path::ROOT / Step::named(&directory.key) / Step::named(id);
                let mut each = |path: Path, text| each(&path, text);
                match &*directory.key {
                    "pillars" => {
                        if let Some(file) = self.catalog.sets.get(id) {
                            file.each_text(&at, &mut each);
                        }
                    }
                    _ => {
                        if let Some(file) = self.catalog.families.get(id) {
                            file.each_text(&at, &mut each);
                        }
                    }
                }
            }
        }
    }
}
