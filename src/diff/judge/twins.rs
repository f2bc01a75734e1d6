//! What went and what came under the same title: one element with another id, perhaps.

use std::collections::BTreeMap;

use super::Judged;
use crate::diff::{ChangeKind, Difference, Item, Kind, Ref};

/// Names to each removal the addition that has its title, and the other way round.
pub(super) fn name(difference: &Difference, judged: &mut [Judged]) {
    let (mut gone, mut fresh) = (BTreeMap::new(), BTreeMap::new());
    for change in &difference.changes {
        match &change.kind {
            ChangeKind::Removed(item) => add(&mut gone, &change.of, item),
            ChangeKind::Added(item) => add(&mut fresh, &change.of, item),
            _ => {}
        }
    }
    for judged in judged.iter_mut().filter(|judged| judged.field.is_none()) {
        let of = &judged.of;
        let twin = |mine: &BTreeMap<Title<'_>, Option<&Ref>>, other: &BTreeMap<_, Option<&Ref>>| {
            let title = mine.iter().find(|(_, found)| **found == Some(of))?.0;
            Some(other.get(title).copied().flatten()?.1.clone())
        };
        judged.twin = twin(&gone, &fresh).or_else(|| twin(&fresh, &gone));
    }
}

/// A kind, a language and a title in it.
type Title<'a> = (Kind, &'a str, &'a str);

/// A title that stands twice names nothing.
fn add<'a>(titles: &mut BTreeMap<Title<'a>, Option<&'a Ref>>, of: &'a Ref, item: &'a Item) {
    if of.0.is_part() {
        return;
    }
    for (field, leaf) in item.fields.iter().filter(|(field, _)| field.name == "title") {
        if let Some(title) = leaf.text() {
            let same = titles.entry((of.0, &field.language, title));
            same.and_modify(|found| *found = None).or_insert(Some(of));
        }
    }
}
