//! In what order the entries of a joined map or list stand, and which of the three versions has
//! which of them.

use std::collections::BTreeSet;

use super::cut::{Cut, Entry, words};
use super::pair::{Known, Pair, id, pair};

/// An entry of the result, in the versions that have it.
#[derive(Clone, Copy)]
pub(super) struct Item<'a> {
    pub(super) base: Option<&'a Entry<'a>>,
    pub(super) ours: Option<&'a Entry<'a>>,
    pub(super) theirs: Option<&'a Entry<'a>>,
    /// Whether little shows that this is one entry, or one of its own.
    pub(super) loose: bool,
    /// Whether both took out what stood before it.
    pub(super) torn: bool,
}

/// Where an entry stands in each version.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Place {
    base: Option<usize>,
    sides: [Option<usize>; 2],
    loose: bool,
}

/// The entries of the result in order; `None` where both moved them otherwise.
pub(super) fn items<'a>(
    base: Option<&'a Cut<'a>>,
    ours: &'a Cut<'a>,
    theirs: &'a Cut<'a>,
) -> Option<Vec<Item<'a>>> {
    let none: &[Entry<'_>] = &[];
    let was = base.map_or(none, |base| &base.entries);
    let known = |entries: &'a [Entry<'a>]| -> Vec<Known<'a>> {
        let known = |entry: &'a Entry<'a>| Known {
            key: entry.key.map(|key| key.text().unwrap_or_default()),
            node: entry.node,
        };
        entries.iter().map(known).collect()
    };
    let sides = [&ours.entries, &theirs.entries];
    let before = known(was);
    let lists = sides.map(|side| known(side));
    let pairs = [0, 1].map(|i| pair(&before, &lists[i]));
    // A side that took something out left comments above what follows there, or took them too.
    let cuts = [ours, theirs];
    let left = |side: usize, until: usize| {
        let tail = base.map_or("", |base| base.tail);
        let before = was.get(until).map_or(tail, |entry| entry.above);
        let next = pairs[side].get(until).copied().flatten();
        let now = next.map_or(cuts[side].tail, |next| sides[side][next.at].above);
        words(before) != words(now)
    };
    let clashes = clashes(before.len(), [&lists[0], &lists[1]], &pairs, &left);
    let places = places(&before, &lists, &pairs, &clashes, ours.is_list)?;
    let gone = |at: usize| pairs.iter().all(|pairs| pairs[at].is_none());
    let item = |place: Place| Item {
        torn: place.base.and_then(|at| at.checked_sub(1)).is_some_and(gone),
        base: place.base.map(|at| &was[at]),
        ours: place.sides[0].map(|at| &sides[0][at]),
        theirs: place.sides[1].map(|at| &sides[1][at]),
        loose: place.loose,
    };
    Some(places.into_iter().map(item).collect())
}

fn places(
    before: &[Known<'_>],
    lists: &[Vec<Known<'_>>; 2],
    pairs: &[Vec<Option<Pair>>; 2],
    clashes: &[BTreeSet<usize>; 2],
    is_list: bool,
) -> Option<Vec<Place>> {
    let came = |side: usize, at: usize| {
        pairs[side].iter().position(|pair| pair.is_some_and(|pair| pair.at == at))
    };
    let kept: Vec<usize> =
        (0..before.len()).filter(|at| pairs.iter().all(|pairs| pairs[*at].is_some())).collect();
    let order = |side: usize| -> Vec<usize> {
        let mut order = kept.clone();
        order.sort_by_key(|at| pairs[side][*at].map(|pair| pair.at));
        order
    };
    let (mine, other) = (order(0), order(1));
    if is_list && mine != kept && other != kept && mine != other {
        return None;
    }
    // The order of the side that changed it, into which the other's additions go.
    let lead = usize::from(mine == kept && other != kept && is_list);
    let follow = 1 - lead;
    let twin = |at: usize| {
        let known = &lists[lead][at];
        (0..lists[follow].len()).filter(|at| came(follow, *at).is_none()).find(|at| {
            let other = &lists[follow][*at];
            match (known.key, id(known.node)) {
                (Some(_), _) => known.key == other.key,
                (None, Some(name)) => id(other.node) == Some(name),
                (None, None) => known.node.same(other.node),
            }
        })
    };
    let mut places: Vec<Place> = Vec::new();
    for at in 0..lists[lead].len() {
        let base = came(lead, at);
        let pair = base.and_then(|base| pairs[follow][base]);
        let there = match base {
            Some(_) => pair.map(|pair| pair.at),
            None => twin(at),
        };
        let mut sides = [None, None];
        (sides[lead], sides[follow]) = (Some(at), there);
        let loose = base.is_some_and(|base| {
            pairs.iter().any(|pairs| pairs[base].is_some_and(|pair| pair.loose))
        });
        places.push(Place { base, sides, loose });
    }
    for at in 0..lists[follow].len() {
        if places.iter().any(|place| place.sides[follow] == Some(at)) {
            continue;
        }
        let earlier = (0..at).rev().find_map(|earlier| {
            places.iter().position(|place| place.sides[follow] == Some(earlier))
        });
        let mut to = earlier.map_or(0, |earlier| earlier + 1);
        // What was added at the same place comes first.
        let is_new = |place: &Place| place.base.is_none() && place.sides[follow].is_none();
        while places.get(to).is_some_and(is_new) {
            to += 1;
        }
        let mut sides = [None, None];
        sides[follow] = Some(at);
        places.insert(to, Place { base: came(follow, at), sides, loose: false });
    }
    for place in &mut places {
        place.loose |=
            (0..2).any(|side| place.sides[side].is_some_and(|at| clashes[side].contains(&at)));
    }
    Some(places)
}

/// What one side put where it took something out and the other put something else: which stands
/// first, and whether either is the other, nobody can say. Nor where something belongs whose
/// neighbour the other side took out, and `left` other comments above the next.
pub(super) fn clashes(
    before: usize,
    lists: [&[Known<'_>]; 2],
    pairs: &[Vec<Option<Pair>>; 2],
    left: &dyn Fn(usize, usize) -> bool,
) -> [BTreeSet<usize>; 2] {
    let mut found = [BTreeSet::new(), BTreeSet::new()];
    let is_kept = |at: &usize| pairs.iter().all(|pairs| pairs[*at].is_some());
    let mut after = None;
    let mut gone = false;
    for at in 0..=before {
        if at < before && !is_kept(&at) {
            gone = true;
            continue;
        }
        if gone {
            let new = [0, 1].map(|side: usize| -> Vec<usize> {
                let place = |at: usize| pairs[side].get(at).copied().flatten().map(|pair| pair.at);
                let from = after.and_then(place).map_or(0, |at| at + 1);
                let to = place(at).unwrap_or(lists[side].len());
                let is_new = |at: &usize| !pairs[side].iter().flatten().any(|pair| pair.at == *at);
                (from..to).filter(is_new).collect()
            });
            let mut twins = new[0].iter().zip(&new[1]);
            let same = new[0].len() == new[1].len()
                && twins.all(|(mine, other)| {
                    let (mine, other) = (lists[0][*mine], lists[1][*other]);
                    mine.key == other.key && mine.node.same(other.node)
                });
            let between = after.map_or(0, |after| after + 1)..at;
            let took = |side: usize| between.clone().any(|at| pairs[side][at].is_none());
            let put = |side: usize| !new[side].is_empty();
            let both = put(0) && put(1) && !same && (took(0) || took(1));
            for side in [0, 1] {
                let other = 1 - side;
                if both || put(side) && took(other) && left(other, at) {
                    found[side].extend(&new[side]);
                }
            }
        }
        (after, gone) = (Some(at), false);
    }
    found
}
