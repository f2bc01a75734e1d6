//! A name for a change, which an approval gives: the same only for the same change, in every
//! language and every field. Where it stands is no part of it.

use super::Judged;
use crate::diff::{ChangeKind, Difference, Item, Leaf, Ref, Tree};
use crate::text::hash;

pub(super) fn fingerprint(judged: &Judged, difference: &Difference) -> String {
    let value = |leaf: &Option<Leaf>| leaf.as_ref().map(ToString::to_string);
    let field = judged.field.as_ref();
    let said = (
        (judged.rule, judged.of.0.name(), &judged.of.1),
        field.map(|field| (field.path(), &field.language)),
        (value(&judged.from), value(&judged.to)),
        (&judged.texts, &judged.behind),
        all_within(judged, difference),
        dates(judged, difference),
    );
    // JSON keeps apart what stands side by side, whatever it holds.
    let text = serde_json::to_string(&said).unwrap_or_default();
    format!("{:016x}", hash(&text))
}

/// Between which days: a time as long at another time is another change.
fn dates(judged: &Judged, difference: &Difference) -> Vec<String> {
    let is_span = |name| matches!(name, "consultation" | "consultation/end" | "duration" | "end");
    if !judged.field.as_ref().is_some_and(|field| is_span(field.name)) {
        return Vec::new();
    }
    let items = [&difference.old, &difference.new].map(|tree| tree.items.get(&judged.of));
    let fields = items.into_iter().flatten().flat_map(|item| &item.fields);
    let dates =
        fields.filter_map(|(field, leaf)| leaf.date().map(|date| format!("{} {date}", field.name)));
    dates.filter(|date| !date.starts_with("date ")).collect()
}

/// All that came or went with an element, and what it said.
fn all_within(judged: &Judged, difference: &Difference) -> Vec<String> {
    let of = &judged.of;
    let is_of = |change: &&super::Change| {
        change.of == *of && matches!(change.kind, ChangeKind::Added(_) | ChangeKind::Removed(_))
    };
    if judged.field.is_some() {
        return Vec::new();
    }
    let tree = match difference.changes.iter().find(is_of).map(|change| &change.kind) {
        Some(ChangeKind::Added(_)) => &difference.new,
        Some(ChangeKind::Removed(_)) => &difference.old,
        _ => return Vec::new(),
    };
    let within = |(other, _): &(&Ref, &Item)| upward(tree, other).any(|around| around == of);
    let mut said = Vec::new();
    for ((kind, id), item) in tree.items.iter().filter(within) {
        said.push(format!("{} {id}", kind.name()));
        let fields = item.fields.iter();
        said.extend(
            fields.map(|(field, leaf)| format!("{} {} {leaf}", field.path(), field.language)),
        );
    }
    said
}

fn upward<'a>(tree: &'a Tree, of: &'a Ref) -> impl Iterator<Item = &'a Ref> {
    tree.upward(of).map(|(of, _)| of)
}
