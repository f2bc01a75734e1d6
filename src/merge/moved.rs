//! Where elements with ids stand: one that each side put elsewhere is no join.

use std::collections::{BTreeMap, BTreeSet};

use super::cut::File;
use super::pair::id;
use crate::path::{Path, Step};
use crate::yaml::{Form, Written};

/// The lists in which an element stands, by the name of the list and its id.
type Places = BTreeMap<(String, String), BTreeSet<Path>>;

/// What stands elsewhere in other versions.
pub(super) struct Moved {
    /// Elements of our version that stand where the base has none of them.
    places: Places,
    /// The comments of the base.
    comments: BTreeSet<String>,
}

impl Moved {
    pub(super) fn new(base: &File<'_>, ours: &File<'_>) -> Moved {
        let (was, mut here) =
            (places(&Path::ROOT, &base.source.root), places(&Path::ROOT, &ours.source.root));
        for (name, lists) in &mut here {
            if let Some(known) = was.get(name) {
                lists.retain(|list| !known.contains(list));
            }
        }
        here.retain(|_, lists| !lists.is_empty());
        let comments = base.comments(0, base.text.len()).into_iter().map(str::to_owned);
        Moved { places: here, comments: comments.collect() }
    }

    /// Whether the base has a comment anywhere.
    pub(super) fn has_comment(&self, comment: &str) -> bool {
        self.comments.contains(comment)
    }

    /// Whether anything in an entry of the other side is an element that ours put elsewhere.
    pub(super) fn twice(&self, path: &Path, key: Option<&Written>, node: &Written) -> bool {
        let itself = id(node).filter(|_| key.is_none()).map(|id| (list(path), id.to_owned()));
        let within = places(&below(path, key, node), node).into_keys();
        within.chain(itself).any(|name| self.places.contains_key(&name))
    }
}

/// How often each element stands in a document, and each word in its list.
pub(super) fn counts(root: &Written) -> BTreeMap<(String, String), usize> {
    let mut counts = BTreeMap::new();
    visit(&Path::ROOT, root, &mut |path, item| {
        let name = match item.text() {
            Some(word) => (path.to_string(), word.to_owned()),
            None => {
                let Some(id) = id(item) else { return };
                (list(path), id.to_owned())
            }
        };
        *counts.entry(name).or_default() += 1;
    });
    counts
}

/// The path of what stands in an entry.
pub(super) fn below(path: &Path, key: Option<&Written>, node: &Written) -> Path {
    let name = match key {
        Some(key) => key.text(),
        None => id(node),
    };
    path / Step::named(name.unwrap_or_default())
}

/// The name of the list at a path.
fn list(path: &Path) -> String {
    path.last().map(Step::to_string).unwrap_or_default()
}

/// Where the elements below a path stand.
fn places(path: &Path, node: &Written) -> Places {
    let mut found = Places::new();
    visit(path, node, &mut |path, item| {
        if let Some(id) = id(item) {
            let lists = found.entry((list(path), id.to_owned())).or_default();
            lists.insert(path.clone());
        }
    });
    found
}

/// Calls `item` for every list item, with the path of its list.
fn visit(path: &Path, node: &Written, item: &mut dyn FnMut(&Path, &Written)) {
    match &node.form {
        Form::List(items, _) => {
            for one in items {
                item(path, one);
                visit(&below(path, None, one), one, item);
            }
        }
        Form::Map(entries, _) => {
            for (key, value) in entries {
                visit(&below(path, Some(key), value), value, item);
            }
        }
        _ => {}
    }
}
