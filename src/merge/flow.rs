//! Values between brackets: `{value: 90, date: 2029}` and `[a, b]` joined item by item. The edits
//! of one side are made in the text of the other, so that its breaks and comments stay.

use std::collections::BTreeMap;

use super::cut::File;
use super::order::clashes;
use super::pair::{Known, Pair, pair};
use crate::yaml::{Form, Written};

/// A value between brackets in its file.
#[derive(Clone, Copy)]
pub(super) struct Flow<'a> {
    pub(super) file: &'a File<'a>,
    pub(super) node: &'a Written,
}

/// A range of the target, and what stands there after.
type Edit = (usize, usize, String);

struct Item<'a> {
    start: usize,
    end: usize,
    known: Known<'a>,
}

impl<'a> Flow<'a> {
    fn items(self) -> Option<Vec<Item<'a>>> {
        let bare = |node: &Written| node.anchor.is_none() && node.tag.is_none();
        match &self.node.form {
            Form::List(items, true) => {
                let item = |node: &'a Written| {
                    let known = Known { key: None, node };
                    bare(node).then_some(Item { start: node.start, end: node.end, known })
                };
                items.iter().map(item).collect()
            }
            Form::Map(entries, true) => {
                let item = |(key, node): &'a (Written, Written)| {
                    let known = Known { key: Some(key.text()?), node };
                    let end = node.end.max(key.end);
                    (bare(key) && bare(node)).then_some(Item { start: key.start, end, known })
                };
                entries.iter().map(item).collect()
            }
            _ => None,
        }
    }

    fn text(self, start: usize, end: usize) -> Option<&'a str> {
        self.file.text.get(start..end)
    }
}

/// The edits that a side made, in the text of the other, and what that says then; `None` where
/// both changed the same.
pub(super) fn join(
    base: Flow<'_>,
    target: Flow<'_>,
    side: Flow<'_>,
    edits: &mut Vec<Edit>,
) -> Option<Written> {
    let (was, here, there) = (base.items()?, target.items()?, side.items()?);
    if std::mem::discriminant(&target.node.form) != std::mem::discriminant(&side.node.form)
        || std::mem::discriminant(&target.node.form) != std::mem::discriminant(&base.node.form)
    {
        return None;
    }
    let mine = pair(&list(&was), &list(&here));
    let other = pair(&list(&was), &list(&there));
    let order: Vec<usize> = other.iter().flatten().map(|pair| pair.at).collect();
    if !order.is_sorted() {
        return None;
    }
    let came = |pairs: &[Option<Pair>], at: usize| {
        pairs.iter().position(|pair| pair.is_some_and(|pair| pair.at == at))
    };
    let pairs = [mine, other];
    let clashes = clashes(was.len(), [&list(&here), &list(&there)], &pairs, &|_, _| false);
    if clashes.iter().any(|places| !places.is_empty()) {
        return None;
    }
    let [mine, other] = pairs;
    // What becomes of each item of the target.
    let mut nodes: Vec<Option<Written>> =
        here.iter().map(|item| Some(item.known.node.clone())).collect();
    for (i, item) in was.iter().enumerate() {
        let (one, two) = (mine[i], other[i]);
        let unchanged = |pair: Option<Pair>, items: &[Item<'_>]| {
            pair.is_some_and(|pair| items[pair.at].known.node.same(item.known.node))
        };
        match (one, two) {
            (None, None) => {}
            (Some(one), None) if unchanged(Some(one), &here) => nodes[one.at] = None,
            (None, Some(_)) if unchanged(two, &there) => {}
            (Some(one), Some(two)) => {
                let (mine, other) = (&here[one.at], &there[two.at]);
                if unchanged(Some(two), &there) || mine.known.node.same(other.known.node) {
                    continue;
                }
                if !unchanged(Some(one), &here) {
                    if one.loose || two.loose {
                        return None;
                    }
                    let base = Flow { file: base.file, node: item.known.node };
                    let target = Flow { file: target.file, node: mine.known.node };
                    let side = Flow { file: side.file, node: other.known.node };
                    nodes[one.at] = Some(join(base, target, side, edits)?);
                    continue;
                }
                let text = side.text(other.start, other.end)?;
                edits.push((mine.start, mine.end, text.to_owned()));
                nodes[one.at] = Some(other.known.node.clone());
            }
            _ => return None,
        }
    }
    // What the side added, after what it follows there.
    let mut added: BTreeMap<Option<usize>, Vec<&Item<'_>>> = BTreeMap::new();
    let mut last = None;
    for (at, item) in there.iter().enumerate() {
        if let Some(i) = came(&other, at) {
            last = mine[i].filter(|pair| nodes[pair.at].is_some()).map(|pair| pair.at).or(last);
            continue;
        }
        let twin = here.iter().enumerate().find(|(at, twin)| {
            came(&mine, *at).is_none()
                && match item.known.key {
                    Some(key) => twin.known.key == Some(key),
                    None => twin.known.node.same(item.known.node),
                }
        });
        match twin {
            Some((_, twin)) if twin.known.node.same(item.known.node) => continue,
            Some(_) => return None,
            None => {}
        }
        let mut after = last;
        // What the other added at the same place comes first.
        loop {
            let next = after.map_or(0, |at| at + 1);
            if next >= here.len() || came(&mine, next).is_some() {
                break;
            }
            after = Some(next);
        }
        added.entry(after).or_default().push(item);
    }
    let (open, close) = (target.node.start + 1, target.node.end - 1);
    // Where nothing of the target stays, what the side added is all that stands there.
    if nodes.iter().all(Option::is_none) && !added.is_empty() {
        let all: Vec<&Item<'_>> = added.values().flatten().copied().collect();
        let texts = texts(side, &all)?;
        if target.text(open, close)?.contains('#') {
            return None;
        }
        edits.push((open, close, texts.join(", ")));
        return Some(said(target.node, &here, nodes, &added));
    }
    for (after, items) in &added {
        let texts = texts(side, items)?.join(", ");
        match after {
            Some(at) => edits.push((here[*at].end, here[*at].end, format!(", {texts}"))),
            None => edits.push((here[0].start, here[0].start, format!("{texts}, "))),
        }
    }
    // What the side took out, with one comma each.
    let mut next = 0;
    for run in nodes.chunk_by(|one, other| one.is_none() == other.is_none()) {
        let (first, after) = (next, next + run.len());
        next = after;
        if run[0].is_some() {
            continue;
        }
        let (from, to) = match (first, here.get(after)) {
            (_, Some(kept)) => (here[first].start, kept.start),
            (0, None) => (open, close),
            (_, None) => (here[first - 1].end, here[after - 1].end),
        };
        if target.text(from, to)?.contains('#') {
            return None;
        }
        edits.push((from, to, String::new()));
    }
    Some(said(target.node, &here, nodes, &added))
}

fn list<'a>(items: &[Item<'a>]) -> Vec<Known<'a>> {
    items.iter().map(|item| item.known).collect()
}

/// What the target says after the edits.
fn said(
    target: &Written,
    here: &[Item<'_>],
    nodes: Vec<Option<Written>>,
    added: &BTreeMap<Option<usize>, Vec<&Item<'_>>>,
) -> Written {
    let mut all: Vec<(Option<&str>, Written)> = Vec::new();
    let new = |all: &mut Vec<_>, after| {
        for item in added.get(&after).into_iter().flatten() {
            all.push((item.known.key, item.known.node.clone()));
        }
    };
    new(&mut all, None);
    for (at, node) in nodes.into_iter().enumerate() {
        all.extend(node.map(|node| (here[at].known.key, node)));
        new(&mut all, Some(at));
    }
    let form = match &target.form {
        Form::Map(..) => {
            let name = |key: Option<&str>| Written::word(key.unwrap_or_default());
            Form::Map(all.into_iter().map(|(key, node)| (name(key), node)).collect(), true)
        }
        _ => Form::List(all.into_iter().map(|(_, node)| node).collect(), true),
    };
    Written { form, ..target.clone() }
}

/// The texts of items; `None` where one takes several lines.
fn texts<'a>(side: Flow<'a>, items: &[&Item<'a>]) -> Option<Vec<&'a str>> {
    let text =
        |item: &&Item<'a>| side.text(item.start, item.end).filter(|text| !text.contains('\n'));
    items.iter().map(text).collect()
}
