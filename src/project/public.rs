//! What the public may see: a project without what its authors marked as internal.
//!
//! It is taken out before anything is computed, so that no number, list or index can betray it.

use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use super::Project;
use crate::index::Index;
use crate::model::{Document, ReadError, read_beginning};
use crate::path::{Path, Step};
use crate::yaml::{Entry, Map, Node, Value};

/// The key that marks, and the word that marks an element as a whole.
const INTERNAL: &str = "internal";
const ALL: &str = "all";

/// The key of those to whom questions go: they are asked within the administration.
const CONTACT: &str = "contact";

/// Whether a key is one that an element cannot be without: no mark of what is internal hides it.
pub(crate) fn is_needed(key: &str) -> bool {
    ["format", "id", "languages", "pillar", "title", "to"].contains(&key)
}

impl Project {
    /// The project without what is marked as internal, and without references to it.
    pub fn public(&self) -> Result<Project, ReadError> {
        let mut root = self.root.clone();
        let mut gone = BTreeSet::new();
        take_out(&mut root, &mut gone);
        if !gone.is_empty() {
            forget(&mut root, &gone);
        }
        let document: Document =
            read_beginning(&root, super::header::fiscal_year_start(&root, &self.catalog))?;
        let index = Index::new(&document, &self.catalog);
        Ok(Project {
            document: Arc::new(document),
            index: Arc::new(index),
            root,
            catalog: self.catalog.clone(),
            sources: self.sources.clone(),
            faults: self.faults.clone(),
            signs: self.signs.clone(),
            directory: self.directory.clone(),
            unreadable: self.unreadable,
            labels: self.labels.clone(),
            images: self.images.clone(),
            own: self.own.clone(),
            lost: self.lost.clone(),
            incomplete: self.incomplete,
            repeated: OnceLock::new(),
            whole: self.whole,
        })
    }

    /// Every mark: its path, what it names, and the keys of the element that it stands in.
    pub fn internal_marks(&self) -> Vec<(Path, &str, Vec<&str>)> {
        let mut marks = Vec::new();
        collect(&self.root, &mut Path::default(), &mut marks);
        marks
    }
}

fn marked(map: &Map) -> impl Iterator<Item = &str> {
    let list = match map.get(INTERNAL).map(|entry| &entry.value.value) {
        Some(Value::List(list)) => list.items.as_slice(),
        _ => &[],
    };
    list.iter().filter_map(Node::as_str)
}

fn is_gone(node: &Node) -> bool {
    node.as_map().is_some_and(|map| marked(map).any(|word| word == ALL))
}

/// Takes out what is marked; `gone` are the names of elements that went.
fn take_out(node: &mut Node, gone: &mut BTreeSet<String>) {
    match &mut node.value {
        Value::List(list) => {
            for item in list.items.iter().filter(|item| is_gone(item)) {
                names(item, gone);
            }
            list.items.retain(|item| !is_gone(item));
            list.items.iter_mut().for_each(|item| take_out(item, gone));
        }
        Value::Map(map) => {
            let mut keys: BTreeSet<String> = marked(map).map(str::to_owned).collect();
            for entry in map.entries.iter().filter(|entry| is_gone(&entry.value)) {
                keys.insert(entry.key.to_string());
            }
            for entry in map.entries.iter().filter(|entry| keys.contains(&*entry.key)) {
                names(&entry.value, gone);
            }
            map.entries.retain(|entry| {
                ![INTERNAL, CONTACT].contains(&&*entry.key) && !keys.contains(&*entry.key)
            });
            map.entries.iter_mut().for_each(|entry| take_out(&mut entry.value, gone));
        }
        Value::Null | Value::Scalar(_) => {}
    }
}

/// The ids of a part and of everything in it.
fn names(node: &Node, found: &mut BTreeSet<String>) {
    match &node.value {
        Value::List(list) => list.items.iter().for_each(|item| names(item, found)),
        Value::Map(map) => {
            found.extend(map.get("id").and_then(|e| e.value.as_str()).map(str::to_owned));
            map.entries.iter().for_each(|entry| names(&entry.value, found));
        }
        Value::Null | Value::Scalar(_) => {}
    }
}

/// Leaves out what names an element that went: an item of a list, or the value of a key. A waiver
/// of it goes as a whole.
fn forget(node: &mut Node, gone: &BTreeSet<String>) {
    let named = |node: &Node| node.as_str().is_some_and(|text| gone.contains(text));
    match &mut node.value {
        Value::List(list) => {
            let about = |item: &Node| {
                let map = item.as_map();
                map.and_then(|map| map.get("item")).is_some_and(|entry| named(&entry.value))
            };
            list.items.retain(|item| !named(item) && !about(item));
            list.items.iter_mut().for_each(|item| forget(item, gone));
        }
        Value::Map(map) => {
            map.entries.retain(|entry| *entry.key == *"id" || !named(&entry.value));
            map.entries.iter_mut().for_each(|entry| forget(&mut entry.value, gone));
        }
        Value::Null | Value::Scalar(_) => {}
    }
}

fn collect<'a>(node: &'a Node, path: &mut Path, marks: &mut Vec<(Path, &'a str, Vec<&'a str>)>) {
    match &node.value {
        Value::List(list) => {
            for (i, item) in list.items.iter().enumerate() {
                path.push(i);
                collect(item, path, marks);
                path.pop();
            }
        }
        Value::Map(map) => {
            for (i, word) in marked(map).enumerate() {
                let keys = map.entries.iter().map(|entry| entry.key.as_str()).collect();
                marks.push((&*path / INTERNAL / i, word, keys));
            }
            // Nothing stands within a scalar, and most values are one.
            let holds =
                |entry: &&Entry| matches!(entry.value.value, Value::List(_) | Value::Map(_));
            for entry in map.entries.iter().filter(holds) {
                path.push(Step::named(&entry.key));
                collect(&entry.value, path, marks);
                path.pop();
            }
        }
        Value::Null | Value::Scalar(_) => {}
    }
}
