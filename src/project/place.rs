//! Places of a project, resolved to bytes when they are reported.

use std::collections::BTreeMap;

use super::Project;
use super::within::within;
use crate::files::slashed;
use crate::finding::Place;
use crate::path::{Path, Step};
use crate::text::{FileId, Span};
use crate::yaml::{Entry, Node, Value};

impl Project {
    /// Where a place stands, or `None` where something is already said about it: a part that was
    /// left out is not missing.
    pub fn locate(&self, place: &Place) -> Option<Span> {
        match place {
            Place::Span(span) => Some(*span),
            Place::Project => Some(self.start()),
            Place::Within(path, start, end) => {
                let (node, _) = self.node(path)?;
                Some(self.within(node, *start, *end))
            }
            Place::Node(path) => self.node(path).map(|(node, entry)| naming(node, entry)),
            Place::Missing(path, key) => {
                let Some((node, entry)) = self.node(path) else { return Some(self.start()) };
                match &node.value {
                    Value::Map(map) if map.holes.iter().any(|hole| **hole == **key) => None,
                    Value::Map(map) => {
                        match map.get(key) {
                            Some(Entry {
                                value: Node { value: Value::List(list), .. }, ..
                            }) if list.holes => None,
                            Some(entry) => Some(entry.key_span),
                            None if path.is_empty() => Some(self.start()),
                            None => Some(naming(node, entry)),
                        }
                    }
                    _ => Some(node.span),
                }
            }
        }
    }

    fn within(&self, node: &Node, start: usize, end: usize) -> Span {
        let (file, local) = self.sources.locate(node.span);
        let source = self.sources.get(file);
        let bytes = source.text.get(local.range()).unwrap_or_default();
        let (from, to) = within(bytes, node.as_str().unwrap_or_default(), start, end);
        let base = (source.base + local.start) as usize;
        Span::new(base + from, base + to)
    }

    /// The name of a file, relative to the project.
    pub fn name_of(&self, file: FileId) -> String {
        let path = &self.sources.get(file).path;
        slashed(path.strip_prefix(&self.directory).unwrap_or(path))
    }

    /// The file that a path stands in, relative to the project.
    pub fn file(&self, path: &Path) -> String {
        let span = self.locate(&Place::Node(path.clone()));
        span.map(|span| self.name_of(self.sources.locate(span).0)).unwrap_or_default()
    }

    /// Where a part of the text at a path stands that begins at another node than the root.
    pub(crate) fn span_in(
        &self,
        root: &Node,
        path: &[Step],
        start: usize,
        end: usize,
    ) -> Option<Span> {
        let node = path.iter().try_fold(root, |node, step| below(node, step).map(|(node, _)| node));
        node.map(|node| self.within(node, start, end))
    }

    /// Whether a name may have been defined by something that could not be read.
    pub fn may_exist(&self, name: &str) -> bool {
        self.incomplete || self.lost.contains(name)
    }

    /// Whether there is something at a path, and nothing of it was left out.
    pub fn is_whole(&self, path: impl Into<Path>) -> bool {
        fn whole(node: &Node) -> bool {
            match &node.value {
                Value::Map(map) => {
                    map.holes.is_empty() && map.entries.iter().all(|entry| whole(&entry.value))
                }
                Value::List(list) => !list.holes && list.items.iter().all(whole),
                Value::Null | Value::Scalar(_) => true,
            }
        }
        self.node(&path.into()).is_some_and(|(node, _)| self.whole || whole(node))
    }

    /// Whether whole files or sections could not be read, so that nothing is known to be missing.
    pub fn is_incomplete(&self) -> bool {
        self.incomplete
    }

    /// Whether a section was written, faulty or not.
    pub fn has_section(&self, key: &str) -> bool {
        self.root.as_map().is_some_and(|map| {
            map.get(key).is_some() || map.holes.iter().any(|hole| **hole == *key)
        })
    }

    /// The first byte of the main file.
    fn start(&self) -> Span {
        let header = self.root.as_map().and_then(|map| map.get("roadmap"));
        header.map_or_else(
            || {
                let main = self.sources.iter().find(|(_, s)| s.path.ends_with("roadmap.yaml"));
                let base = main.or_else(|| self.sources.iter().next()).map_or(0, |(_, s)| s.base);
                Span { start: base, end: base }
            },
            |entry| entry.key_span,
        )
    }

    /// The address of a path by ids, which stays when items move: `objectives/obj-a/title` for
    /// `/objectives/3/title`. Of items that share a name, all but the first have their number among
    /// them: `actors/a~2/title`.
    pub fn address(&self, path: &[Step]) -> String {
        let mut address = String::new();
        let mut at = Some(self.own.top(&self.root, path));
        for (before, step) in path.iter().enumerate() {
            at = at.and_then(|node| below(node, step)).map(|(node, _)| node);
            if before > 0 {
                address.push('/');
            }
            match (step, at.and_then(item_name)) {
                (Step::Item(_), Some(name)) => address.push_str(name),
                _ => address.push_str(&step.to_string()),
            }
            if let Some(number) = self.repeated().get(&path[..=before]) {
                address.push_str(&format!("~{number}"));
            }
        }
        address
    }

    /// Paths of items whose name an item before has in the same list, each with its number.
    fn repeated(&self) -> &BTreeMap<Path, usize> {
        fn walk(node: &Node, path: &mut Path, found: &mut BTreeMap<Path, usize>) {
            match &node.value {
                Value::Map(map) => {
                    for entry in &map.entries {
                        path.push(Step::named(&entry.key));
                        walk(&entry.value, path, found);
                        path.pop();
                    }
                }
                Value::List(list) => {
                    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
                    for (index, item) in list.items.iter().enumerate() {
                        path.push(index);
                        if let Some(name) = item_name(item) {
                            let count = counts.entry(name).or_default();
                            *count += 1;
                            if *count > 1 {
                                found.insert(path.clone(), *count);
                            }
                        }
                        walk(item, path, found);
                        path.pop();
                    }
                }
                Value::Null | Value::Scalar(_) => {}
            }
        }
        self.repeated.get_or_init(|| {
            let mut found = BTreeMap::new();
            walk(&self.root, &mut Path::default(), &mut found);
            found
        })
    }

    /// The name of the innermost element at a path that has one: its id, or nothing.
    pub(crate) fn element(&self, path: &[Step]) -> String {
        let steps = self.steps(path);
        let names = steps.iter().rev().filter_map(|(node, _)| item_name(node));
        names.into_iter().next().unwrap_or_default().to_owned()
    }

    /// The nodes from the root to what stands at a path, each with the entry that holds it.
    pub(crate) fn steps(&self, path: &[Step]) -> Vec<(&Node, Option<&Entry>)> {
        let top = self.own.top(&self.root, path);
        let mut nodes = vec![(top, None)];
        nodes.extend(path.iter().scan(top, |at, step| {
            let found = below(at, step)?;
            *at = found.0;
            Some(found)
        }));
        nodes
    }

    fn node(&self, path: &[Step]) -> Option<(&Node, Option<&Entry>)> {
        path.iter()
            .try_fold((self.own.top(&self.root, path), None), |(node, _), step| below(node, step))
    }
}

/// What stands one step further, with the entry that holds it.
fn below<'a>(node: &'a Node, step: &Step) -> Option<(&'a Node, Option<&'a Entry>)> {
    match (&node.value, step) {
        (Value::Map(map), Step::Key(key)) => map.get(key).map(|entry| (&entry.value, Some(entry))),
        (Value::List(list), Step::Item(number)) => Some((list.items.get(*number)?, None)),
        _ => None,
    }
}

/// The keys whose value names an element.
const NAMES: [&str; 4] = ["id", "code", "to", "rule"];

/// What an item is known by.
fn item_name(item: &Node) -> Option<&str> {
    let map = item.as_map()?;
    NAMES.iter().find_map(|key| map.get(key)?.value.as_str())
}

/// What names a node: of an element its id, code or title, of a section its key.
fn naming(node: &Node, entry: Option<&Entry>) -> Span {
    match (&node.value, entry) {
        (Value::Map(map), _) => {
            let name = NAMES.iter().find_map(|key| map.get(key));
            name.map(|entry| entry.value.span)
                .or(entry.map(|entry| entry.key_span))
                .or(map.entries.first().map(|first| first.key_span))
                .unwrap_or(node.span)
        }
        (Value::List(_), Some(entry)) => entry.key_span,
        _ => node.span,
    }
}
