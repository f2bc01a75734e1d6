//! One change, without opinion; applied, and turned round.

use super::{Field, Item, Leaf, Ref, Tree};

/// One change of one element.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The element, by the id that it has in the newer version if it is there.
    pub of: Ref,
    /// What happened to it.
    pub kind: ChangeKind,
}

/// What happened to an element.
#[derive(Debug, Clone, PartialEq)]
pub enum ChangeKind {
    /// It is new.
    Added(Box<Item>),
    /// It is gone.
    Removed(Box<Item>),
    /// It had another id.
    Renamed {
        /// The id that it had.
        from: String,
    },
    /// It stood in another element.
    Moved {
        /// Where it stood.
        from: Option<Ref>,
        /// Where it stands.
        to: Option<Ref>,
    },
    /// A field has another value.
    Field {
        /// Which.
        field: Field,
        /// Its value before.
        from: Option<Leaf>,
        /// Its value now.
        to: Option<Leaf>,
    },
}

/// Makes changes to a version, in order.
pub fn apply(tree: &mut Tree, changes: &[Change]) {
    for Change { of, kind } in changes {
        match kind {
            ChangeKind::Added(item) => drop(tree.items.insert(of.clone(), (**item).clone())),
            ChangeKind::Removed(_) => drop(tree.items.remove(of)),
            ChangeKind::Renamed { from } => tree.rename(&[(from, &of.1)]),
            ChangeKind::Moved { to, .. } => {
                if let Some(item) = tree.items.get_mut(of) {
                    item.parent.clone_from(to);
                }
            }
            ChangeKind::Field { field, to, .. } => {
                let Some(item) = tree.items.get_mut(of) else { continue };
                match to {
                    Some(leaf) => drop(item.fields.insert(field.clone(), leaf.clone())),
                    None => drop(item.fields.remove(field)),
                }
            }
        }
    }
}
