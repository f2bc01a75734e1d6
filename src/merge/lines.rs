//! Three lists joined item by item, as git joins lines: changes that neither overlap nor touch.

use std::collections::BTreeSet;

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A stretch of three lists joined.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Stretch<'a, T> {
    /// What both have, or one of them changed.
    Clean(&'a [T]),
    /// What both changed: the base, and what either made of it.
    Both([&'a [T]; 3]),
}

/// Lines of a file that was joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Lines {
    /// Decided.
    Clean(String),
    /// For people: ours and theirs.
    Both(String, String),
}

impl Lines {
    /// The same after what stands before their first line.
    pub(super) fn after(self, start: &str) -> Lines {
        let put = |text: String| if text.is_empty() { text } else { format!("{start}{text}") };
        match self {
            Lines::Clean(text) => Lines::Clean(put(text)),
            Lines::Both(ours, theirs) => Lines::Both(put(ours), put(theirs)),
        }
    }
}

/// Where a side differs: a range of the base, and what stands there in the side.
#[derive(Clone, Copy)]
struct Hunk {
    base: (usize, usize),
    side: (usize, usize),
}

fn hunks<T: Ord + std::hash::Hash>(base: &[T], side: &[T]) -> Vec<Hunk> {
    // What stands in one of the two only is no match for anything, and is not searched.
    let common = |items: &[T], others: &[T]| -> Vec<usize> {
        let others: BTreeSet<&T> = others.iter().collect();
        (0..items.len()).filter(|at| others.contains(&items[*at])).collect()
    };
    let (was, now) = (common(base, side), common(side, base));
    let old: Vec<&T> = was.iter().map(|at| &base[*at]).collect();
    let new: Vec<&T> = now.iter().map(|at| &side[*at]).collect();
    let operations = capture_diff_slices(Algorithm::Myers, &old, &new);
    let equal = operations.iter().filter(|op| matches!(op, DiffOp::Equal { .. }));
    let pairs = equal.flat_map(|op| op.old_range().zip(op.new_range()));
    let pairs = pairs.map(|(one, other)| (was[one], now[other]));
    let mut found = Vec::new();
    let (mut at, mut stands) = (0, 0);
    for (one, other) in pairs.chain([(base.len(), side.len())]) {
        if one > at || other > stands {
            found.push(Hunk { base: (at, one), side: (stands, other) });
        }
        (at, stands) = (one + 1, other + 1);
    }
    found
}

/// Joins two edits of a list.
pub(super) fn join<'a, T: Ord + std::hash::Hash>(
    base: &'a [T],
    ours: &'a [T],
    theirs: &'a [T],
) -> Vec<Stretch<'a, T>> {
    let sides = [ours, theirs];
    let changes = sides.map(|side| hunks(base, side));
    let mut next = [0, 0];
    // Where the base and each side stand after what is joined already.
    let (mut at, mut stands) = (0, [0, 0]);
    let mut joined = Vec::new();
    loop {
        let firsts = [0, 1].map(|i| changes[i].get(next[i]).map(|hunk| hunk.base.0));
        let Some(start) = firsts.into_iter().flatten().min() else { break };
        // Changes that overlap or touch belong together.
        let mut end = start;
        let mut touched = [false, false];
        let mut grows = true;
        while grows {
            grows = false;
            for i in [0, 1] {
                while let Some(hunk) = changes[i].get(next[i]).filter(|hunk| hunk.base.0 <= end) {
                    end = end.max(hunk.base.1);
                    next[i] += 1;
                    (touched[i], grows) = (true, true);
                }
            }
        }
        let same = start - at;
        joined.push(Stretch::Clean(&base[at..start]));
        let parts = [0, 1].map(|i| {
            let from = stands[i] + same;
            // What of the base stands unchanged in the side since its last change.
            let to = match changes[i][..next[i]].last() {
                Some(last) if touched[i] => last.side.1 + end - last.base.1,
                _ => from + end - start,
            };
            (from, to)
        });
        let [mine, other] = [0, 1].map(|i| &sides[i][parts[i].0..parts[i].1]);
        joined.push(match touched {
            [true, false] => Stretch::Clean(mine),
            [false, true] => Stretch::Clean(other),
            _ if mine == other => Stretch::Clean(mine),
            _ => Stretch::Both([&base[start..end], mine, other]),
        });
        (at, stands) = (end, [parts[0].1, parts[1].1]);
    }
    joined.push(Stretch::Clean(&base[at..]));
    joined
}

/// A text whose lines are joined.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Text {
    pub(super) bytes: Vec<u8>,
    pub(super) conflicts: usize,
}

impl Text {
    /// Adds what needs no decision.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// Adds what somebody has to decide, as git marks it.
    pub(super) fn conflict(&mut self, ours: &[u8], theirs: &[u8], end: &[u8]) {
        self.conflicts += 1;
        let rows: [(&[u8], &[u8]); 3] =
            [(b"<<<<<<< ours", ours), (b"=======", theirs), (b">>>>>>> theirs", b"")];
        for (marker, lines) in rows {
            if !self.bytes.is_empty() && !self.bytes.ends_with(b"\n") {
                self.push(end);
            }
            self.push(marker);
            self.push(end);
            self.push(lines);
        }
    }
}

/// The lines of a text, each with its end.
pub(super) fn lines(text: &[u8]) -> Vec<&[u8]> {
    text.split_inclusive(|byte| *byte == b'\n').collect()
}

/// Joins two edits line by line, as git would; `end` ends the lines of the markers.
pub(super) fn text(base: &[u8], ours: &[u8], theirs: &[u8], end: &[u8]) -> Text {
    let [base, ours, theirs] = [base, ours, theirs].map(lines);
    let mut text = Text::default();
    for stretch in join(&base, &ours, &theirs) {
        match stretch {
            Stretch::Clean(lines) => lines.iter().for_each(|line| text.push(line)),
            Stretch::Both([_, ours, theirs]) => {
                let head = ours.iter().zip(theirs).take_while(|(o, t)| o == t).count();
                let rest = ours[head..].iter().rev().zip(theirs[head..].iter().rev());
                let tail = rest.take_while(|(o, t)| o == t).count();
                ours[..head].iter().for_each(|line| text.push(line));
                let within = |lines: &[&[u8]]| lines[head..lines.len() - tail].concat();
                text.conflict(&within(ours), &within(theirs), end);
                ours[ours.len() - tail..].iter().for_each(|line| text.push(line));
            }
        }
    }
    text
}

/// Everything from the first line that either changed to the last, for people: a join that lines
/// allow and meaning does not.
pub(super) fn apart(base: &[u8], ours: &[u8], theirs: &[u8], end: &[u8]) -> Text {
    let [base, ours, theirs] = [base, ours, theirs].map(lines);
    let head = (0..base.len().min(ours.len()).min(theirs.len()))
        .take_while(|i| base[*i] == ours[*i] && base[*i] == theirs[*i])
        .count();
    let least = base.len().min(ours.len()).min(theirs.len()) - head;
    let last = |lines: &[&'_ [u8]], i: usize| lines[lines.len() - 1 - i].to_vec();
    let tail = (0..least)
        .take_while(|i| last(&base, *i) == last(&ours, *i) && last(&base, *i) == last(&theirs, *i))
        .count();
    let mut text = Text::default();
    let within = |lines: &[&[u8]]| lines[head..lines.len() - tail].concat();
    text.push(&ours[..head].concat());
    text.conflict(&within(&ours), &within(&theirs), end);
    text.push(&ours[ours.len() - tail..].concat());
    text
}
