//! Files that were read before: versions of a roadmap share most of theirs.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::parsed::Role;
use crate::model::Document;
use crate::text::Source;
use crate::yaml::Node;

/// What files without fault were read as, by their text.
#[derive(Debug, Default)]
pub struct Known(Mutex<HashMap<(Role, String), Arc<Kept>>>);

/// A file that was read.
#[derive(Debug)]
struct Kept {
    /// Where its first byte stood.
    base: u32,
    node: Node,
    lists: Option<Document>,
}

impl Known {
    /// What a file was read as, placed where it stands now.
    pub(super) fn find(&self, role: Role, source: &Source) -> Option<(Node, Option<Document>)> {
        let key = (role, source.text.clone());
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key)?.clone();
        let mut node = kept.node.clone();
        node.shift(source.base.wrapping_sub(kept.base));
        Some((node, kept.lists.clone()))
    }

    pub(super) fn keep(&self, role: Role, source: &Source, node: &Node, lists: Option<&Document>) {
        let kept = Kept { base: source.base, node: node.clone(), lists: lists.cloned() };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert((role, source.text.clone()), Arc::new(kept));
    }
}
