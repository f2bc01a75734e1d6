//! Which element of one version is which of the other, and what differs between them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::tree::{part_id, part_of};
use super::{Change, ChangeKind, Difference, Field, Item, Kind, Leaf, Ref, Tree};

/// Pairs the elements of two versions and lists what differs.
pub(super) fn pair(mut old: Tree, mut new: Tree) -> Difference {
    let renamed = renames(&old, &new);
    let paired: Vec<(&str, &str)> =
        renamed.iter().map(|(_, from, to)| (from.as_str(), to.as_str())).collect();
    let mut older = old.clone();
    old.rename(&paired);
    match_parts(&mut old, &mut new, &mut older, &paired);
    let mut changes: Vec<Change> = renamed
        .iter()
        .map(|(kind, from, to)| Change {
            of: (*kind, to.clone()),
            kind: ChangeKind::Renamed { from: from.clone() },
        })
        .collect();
    let refs: BTreeSet<&Ref> = old.items.keys().chain(new.items.keys()).collect();
    for of in refs {
        let kind = match (old.items.get(of), new.items.get(of)) {
            (Some(old), Some(new)) => {
                compare(of, old, new, &mut changes);
                continue;
            }
            (Some(gone), None) => ChangeKind::Removed(Box::new(gone.clone())),
            (None, Some(fresh)) => ChangeKind::Added(Box::new(fresh.clone())),
            (None, None) => continue,
        };
        changes.push(Change { of: of.clone(), kind });
    }
    Difference { old: older, new, changes, yardstick: None }
}

fn compare(of: &Ref, old: &Item, new: &Item, changes: &mut Vec<Change>) {
    if old.parent != new.parent {
        let kind = ChangeKind::Moved { from: old.parent.clone(), to: new.parent.clone() };
        changes.push(Change { of: of.clone(), kind });
    }
    let fields: BTreeSet<&Field> = old.fields.keys().chain(new.fields.keys()).collect();
    for field in fields {
        let (from, to) = (old.fields.get(field), new.fields.get(field));
        if from != to && !goes_with_part(field, old, new) {
            let field = field.clone();
            let kind = ChangeKind::Field { field, from: from.cloned(), to: to.cloned() };
            changes.push(Change { of: of.clone(), kind });
        }
    }
}

/// Whether a field is of a part of the element that only one version has: that is said of the part.
fn goes_with_part(field: &Field, old: &Item, new: &Item) -> bool {
    let Some((list, _)) = field.name.rsplit_once('/') else { return false };
    let has = |item: &Item| {
        let entry = |known: &Field| known.name == list && known.entry == field.entry;
        item.fields.iter().any(|(known, leaf)| entry(known) && *leaf == Leaf::Flag(true))
    };
    !field.entry.is_empty() && has(old) != has(new)
}

/// Elements that say which id they had: kind, old id, new id. Read both ways, so that the way back
/// is a renaming too.
fn renames(old: &Tree, new: &Tree) -> Vec<(Kind, String, String)> {
    let mut found = Vec::new();
    let (mut left, mut reached) = (BTreeSet::new(), BTreeSet::new());
    let mut say = |kind: Kind, from: &str, to: &str| {
        let (before, now) = ((kind, from.to_owned()), (kind, to.to_owned()));
        let real = from != to
            && old.items.contains_key(&before)
            && !new.items.contains_key(&before)
            && new.items.contains_key(&now)
            && !old.items.contains_key(&now);
        if real && left.insert(before) && reached.insert(now) {
            found.push((kind, from.to_owned(), to.to_owned()));
        }
    };
    for ((kind, to), item) in &new.items {
        if let Some(from) = &item.renamed_from {
            say(*kind, from, to);
        }
    }
    for ((kind, from), item) in &old.items {
        if let Some(to) = &item.renamed_from {
            say(*kind, from, to);
        }
    }
    found
}

/// Milestones and values on the way have no id: those that are left over on both sides of one
/// element are the same where their date is, or where there is one on each side.
fn match_parts(old: &mut Tree, new: &mut Tree, older: &mut Tree, renamed: &[(&str, &str)]) {
    let left_over = |from: &Tree, other: &Tree| {
        let mut parts: BTreeMap<(Kind, Option<Ref>), Vec<String>> = BTreeMap::new();
        for (of, item) in &from.items {
            if matches!(of.0, Kind::Milestone | Kind::Waypoint) && !other.items.contains_key(of) {
                parts.entry((of.0, item.parent.clone())).or_default().push(of.1.clone());
            }
        }
        parts
    };
    let (mine, mut theirs) = (left_over(old, new), left_over(new, old));
    let former: BTreeMap<&str, &str> = renamed.iter().map(|(from, to)| (*to, *from)).collect();
    for ((kind, parent), mut mine) in mine {
        let Some(theirs) = theirs.get_mut(&(kind, parent)) else { continue };
        let key = |tree: &Tree, id: &str| {
            let item = tree.items.get(&(kind, id.to_owned()));
            let name = if kind == Kind::Milestone { "date" } else { "value" };
            item.and_then(|item| item.get(name)).map(ToString::to_string)
        };
        let mut same = Vec::new();
        let mut by_key: BTreeMap<Option<String>, VecDeque<String>> = BTreeMap::new();
        for other in theirs.drain(..) {
            by_key.entry(key(new, &other)).or_default().push_back(other);
        }
        mine.retain(|id| {
            let found = by_key.get_mut(&key(old, id)).and_then(VecDeque::pop_front);
            let paired = found.map(|other| same.push((id.clone(), other)));
            paired.is_none()
        });
        theirs.extend(by_key.into_values().flatten());
        if let ([id], [other]) = (mine.as_slice(), theirs.as_slice()) {
            same.push((id.clone(), other.clone()));
        }
        for (id, other) in same {
            // The same name from whichever side it is looked at.
            let name = id.clone().min(other.clone());
            re_key(old, kind, &id, &name);
            re_key(new, kind, &other, &name);
            let before = |name: &str| {
                let (of, part) = part_of(name)?;
                former.get(of).map(|from| part_id(from, part))
            };
            let (id, name) = (before(&id).unwrap_or(id), before(&name).unwrap_or(name));
            re_key(older, kind, &id, &name);
        }
    }
}

fn re_key(tree: &mut Tree, kind: Kind, id: &str, name: &str) {
    if id == name {
        return;
    }
    if let Some(item) = tree.items.remove(&(kind, id.to_owned())) {
        tree.items.insert((kind, name.to_owned()), item);
    }
}
