//! What changed between two versions of a roadmap, and what it means.
//!
//! Two steps, kept apart. [`changes`] compares by id, without opinion: files, order, comments and
//! formatting are not looked at, and applying the changes to the one version gives the other.
//! [`judge`](judge::judge) then says of each change whether the promise is weaker for it.
//!
//! Cost is linear in size: elements that are equal are compared once as typed, and only the others
//! are taken apart into fields.

mod tree;
mod change;
mod fields;
mod references;
mod elements;
mod pair;
pub mod words;
pub mod modals;
pub mod judge;

use std::collections::BTreeMap;

pub use change::{Change, ChangeKind, apply};
pub use references::Yardstick;
pub(crate) use tree::part_of;
pub use tree::{Field, Item, Leaf, Ref, Tree};

use crate::catalog::Catalog;
use crate::index::Index;
use crate::model::Document;
pub use crate::model::Kind;
use crate::project::Project;

/// Two versions taken apart, and what lies between them.
#[derive(Debug, Clone, Default)]
pub struct Difference {
    /// The older version, of what differs.
    pub old: Tree,
    /// The newer version, of what differs.
    pub new: Tree,
    /// What changed: applied to `old` in order, they give `new`.
    pub changes: Vec<Change>,
    /// What the newer version is measured by, where its own references are others.
    pub yardstick: Option<Box<Yardstick>>,
}

/// What changed from one version to another.
pub fn difference(old: &Project, new: &Project) -> Difference {
    let sides = [old, new].map(|side| (&*side.document, &*side.catalog));
    let (before, now) = fields::trees(sides);
    let yardstick = references::yardstick(old, new).map(Box::new);
    Difference { yardstick, ..pair::pair(before, now) }
}

/// A roadmap taken apart as a whole.
pub fn tree(project: &Project) -> Tree {
    let nothing = (&Document::default(), &Catalog::new([], ""));
    fields::trees([nothing, (&project.document, &project.catalog)]).1
}

impl Difference {
    /// What the newer version makes of the recommendations, by the yardstick of the older.
    pub fn covered<'a>(&'a self, new: &'a Project) -> (&'a Catalog, &'a Index) {
        match &self.yardstick {
            Some(yardstick) => (&yardstick.catalog, &yardstick.index),
            None => (&new.catalog, &new.index),
        }
    }
}

/// Ids that stand twice, in which nothing can be compared by id.
pub fn duplicates(project: &Project) -> Vec<&str> {
    let twice = project.index.elements.iter().filter(|(_, elements)| elements.len() > 1);
    twice.map(|(id, _)| id.as_str()).collect()
}

/// Whether two versions share no element although both have some: two roadmaps, not two versions
/// of one.
pub fn are_strangers(old: &Project, new: &Project, difference: &Difference) -> bool {
    let (old, new) = (&old.index.elements, &new.index.elements);
    let renamed = |change: &Change| matches!(change.kind, ChangeKind::Renamed { .. });
    old.len().min(new.len()) >= FEWEST
        && !old.keys().any(|id| new.contains_key(id))
        && !difference.changes.iter().any(renamed)
}

/// Fewer elements than this may all have been replaced.
const FEWEST: usize = 3;

/// How many elements of each kind a document has, of those that are commitments.
pub fn commitments(document: &Document) -> BTreeMap<Kind, usize> {
    let mut counts = BTreeMap::new();
    let mut add = |kind, count: usize| {
        counts.insert(kind, count);
    };
    let objectives = &document.objectives;
    add(Kind::Objective, objectives.len());
    add(Kind::Indicator, objectives.iter().map(|o| o.indicators.len()).sum());
    add(Kind::Action, objectives.iter().map(|o| o.actions.len()).sum());
    let ethics = document.ethics.as_ref();
    add(Kind::Principle, ethics.map_or(0, |ethics| ethics.principles.len()));
    add(Kind::Safeguard, ethics.map_or(0, |ethics| ethics.safeguards.len()));
    add(Kind::Legislation, document.legislation.len());
    counts
}

#[cfg(test)]
pub(crate) mod tests;
