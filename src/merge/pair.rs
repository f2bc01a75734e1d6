//! Which entry of one version is which of another: by key or id; and, where that is what
//! changed, by what else it says and where it stands.

use std::cmp::Ordering;

use crate::yaml::{Form, Written};

/// What an entry is.
#[derive(Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) key: Option<&'a str>,
    pub(super) node: &'a Written,
}

/// The entry that another is, and whether it says little of what that says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) at: usize,
    pub(super) loose: bool,
}

/// Keys that name an element.
const IDS: [&str; 2] = ["id", "code"];
/// What a reader takes for the same text with some words changed.
const ALIKE: f64 = 0.5;

/// What a list item is called.
pub(super) fn id(node: &Written) -> Option<&str> {
    IDS.into_iter().find_map(|key| node.get(key)?.text())
}

/// For each entry of the first list, the entry of the second that it became.
pub(super) fn pair(base: &[Known<'_>], side: &[Known<'_>]) -> Vec<Option<Pair>> {
    let mut pairs: Vec<Option<Pair>> = vec![None; base.len()];
    let mut free = vec![true; side.len()];
    let found = |at| Some(Pair { at, loose: false });
    let mut match_by = |pairs: &mut Vec<Option<Pair>>,
                        is: &dyn Fn(&Known<'_>, &Known<'_>) -> bool| {
        for (i, known) in
            base.iter().enumerate().filter(|(i, _)| pairs[*i].is_none()).collect::<Vec<_>>()
        {
            let at = (0..side.len()).find(|at| free[*at] && is(known, &side[*at]));
            if let Some(at) = at {
                pairs[i] = found(at);
                free[at] = false;
            }
        }
    };
    if base.iter().chain(side).any(|known| known.key.is_some()) {
        match_by(&mut pairs, &|one, other| one.key == other.key);
        return pairs;
    }
    match_by(&mut pairs, &|one, other| one.node.same(other.node));
    match_by(&mut pairs, &|one, other| id(one.node).is_some() && id(one.node) == id(other.node));
    match_by(&mut pairs, &|one, other| {
        let before = other.node.get("renamed_from").and_then(Written::text);
        before.is_some() && before == id(one.node)
    });
    // What is left is looked for where its neighbours are.
    let mut next = 0;
    for run in pairs.clone().chunk_by(|one, other| one.is_none() == other.is_none()) {
        let (first, after) = (next, next + run.len());
        next = after;
        if run[0].is_some() {
            continue;
        }
        let before = first.checked_sub(1).and_then(|before| pairs[before]).map(|pair| pair.at);
        let from = if first == 0 { Some(0) } else { before.map(|at| at + 1) };
        let from = from.unwrap_or(side.len());
        let to = (from..side.len()).find(|at| !free[*at]).unwrap_or(side.len());
        let even = to - from == after - first;
        let mut open = from;
        for (at, known) in base.iter().enumerate().take(after).skip(first) {
            let best = match even {
                true => Some((from + at - first, false)),
                false => likest(known, side, open, to),
            };
            let Some((best, is_twin)) = best else { continue };
            let (one, other) = (known.node, side[best].node);
            let loose = is_twin || likeness(one, other) < ALIKE || !may_be(one, other);
            pairs[at] = Some(Pair { at: best, loose });
            free[best] = false;
            open = best + 1;
        }
    }
    pairs
}

/// The most alike of some entries, and whether another is as alike.
fn likest(known: &Known<'_>, side: &[Known<'_>], from: usize, to: usize) -> Option<(usize, bool)> {
    let mut best: Option<(usize, bool)> = None;
    let mut most = ALIKE;
    for (at, other) in side.iter().enumerate().take(to).skip(from) {
        if !may_be(known.node, other.node) {
            continue;
        }
        let near = likeness(known.node, other.node);
        best = match near.total_cmp(&most) {
            Ordering::Less => continue,
            Ordering::Equal if best.is_some() => best.map(|(at, _)| (at, true)),
            _ => Some((at, false)),
        };
        most = near;
    }
    best
}

/// Whether one may have become the other: of elements with ids, nothing else has changed.
fn may_be(one: &Written, other: &Written) -> bool {
    match (id(one), id(other)) {
        (Some(_), Some(_)) => {
            let (Form::Map(left, _), Form::Map(right, _)) = (&one.form, &other.form) else {
                return false;
            };
            let rest = |entries: &[(Written, Written)], in_: &Written| {
                entries.iter().all(|(key, value)| {
                    let key = key.text().unwrap_or_default();
                    IDS.contains(&key) || in_.get(key).is_some_and(|other| other.same(value))
                })
            };
            left.len() > 1 && rest(left, other) && rest(right, one)
        }
        (None, None) => {
            std::mem::discriminant(&one.form) == std::mem::discriminant(&other.form)
                || one.text().is_some() && other.text().is_some()
        }
        _ => false,
    }
}

/// How much of two values is the same, from 0 to 1.
fn likeness(one: &Written, other: &Written) -> f64 {
    match (&one.form, &other.form) {
        (Form::Map(left, _), Form::Map(right, _)) => {
            let same = |(key, value): &&(Written, Written)| {
                key.text().and_then(|key| other.get(key)).is_some_and(|found| found.same(value))
            };
            let most = left.len().max(right.len()).max(1);
            left.iter().filter(same).count() as f64 / most as f64
        }
        _ => match (one.text(), other.text()) {
            (Some(one), Some(other)) if one == other => 1.0,
            (Some(one), Some(other)) => {
                let words = |text: &str| -> Vec<String> {
                    text.split_whitespace().map(str::to_owned).collect()
                };
                let (one, other) = (words(one), words(other));
                let most = one.len().max(other.len()).max(1);
                one.iter().filter(|word| other.contains(word)).count() as f64 / most as f64
            }
            _ => {
                if one.same(other) {
                    1.0
                } else {
                    0.0
                }
            }
        },
    }
}
