//! Which part of one text is which part of another: what every redline stands on.

use std::cmp::Ordering;

use similar::{Algorithm, DiffOp, capture_diff_slices};

mod words;

pub use words::{tokens, words};

/// What is compared of a part.
#[derive(Debug, Clone)]
pub struct Item {
    /// The same for parts that say the same.
    pub key: u64,
    /// What it is called in every version, if anything: parts of one name are versions of each
    /// other, whatever they say, and parts of two names are not.
    pub name: Option<u64>,
    /// Only parts of one shape can be versions of each other.
    pub shape: u64,
    /// Its words, sorted.
    pub words: Vec<u64>,
}

/// What became of a part, by its place in the old document, the new one, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// In both, and the same.
    Same(usize, usize),
    /// In both.
    Changed(usize, usize),
    /// In the old one only.
    Gone(usize),
    /// In the new one only.
    New(usize),
}

words! {
    /// What became of what one version has only.
    pub enum Change {
        /// It is new.
        Added "added",
        /// It is gone.
        Removed "removed",
    }
}

/// Two parts with fewer words in common, of all that they have, are two parts.
const ALIKE: f32 = 0.35;
/// More pairs than this between two parts that are the same are not compared one by one.
const MOST: usize = 250_000;
/// More pairs than this between the ends that two lists share are not looked at.
const LARGEST: usize = 25_000_000;

/// The way from one list of parts to another, in the order of reading.
pub fn align(old: &[Item], new: &[Item]) -> Vec<Step> {
    let keys = |items: &[Item]| -> Vec<u64> {
        items.iter().map(|item| item.name.unwrap_or(item.key)).collect()
    };
    let both = |(i, j): (usize, usize)| match old[i].key == new[j].key {
        true => Step::Same(i, j),
        false => Step::Changed(i, j),
    };
    let mut steps = Vec::with_capacity(old.len().max(new.len()));
    for op in compare(&keys(old), &keys(new)) {
        let (was, is) = (op.old_range(), op.new_range());
        match op {
            DiffOp::Equal { .. } => steps.extend(was.zip(is).map(both)),
            _ => {
                let between = pairs(&old[was.clone()], &new[is.clone()]);
                steps.extend(between.into_iter().map(|step| match step {
                    Step::Same(i, j) => Step::Same(was.start + i, is.start + j),
                    Step::Changed(i, j) => Step::Changed(was.start + i, is.start + j),
                    Step::Gone(i) => Step::Gone(was.start + i),
                    Step::New(j) => Step::New(is.start + j),
                }));
            }
        }
    }
    steps
}

/// What is equal in two lists; where too much differs to look at, all between their common ends
/// is replaced.
fn compare(old: &[u64], new: &[u64]) -> Vec<DiffOp> {
    let head = old.iter().zip(new).take_while(|(one, other)| one == other).count();
    let rest = old.len().min(new.len()) - head;
    let ends = old.iter().rev().zip(new.iter().rev()).take(rest);
    let tail = ends.take_while(|(one, other)| one == other).count();
    let (old_len, new_len) = (old.len() - head - tail, new.len() - head - tail);
    if old_len.saturating_mul(new_len) <= LARGEST {
        return capture_diff_slices(Algorithm::Patience, old, new);
    }
    let (old_end, new_end) = (old.len() - tail, new.len() - tail);
    let equal = |old_index, new_index, len| DiffOp::Equal { old_index, new_index, len };
    let between = DiffOp::Replace { old_index: head, old_len, new_index: head, new_len };
    let ops = [equal(0, 0, head), between, equal(old_end, new_end, tail)];
    ops.into_iter().filter(|op| !op.old_range().is_empty() || !op.new_range().is_empty()).collect()
}

/// The pairs, in order, that have most in common; what has no other is gone or new.
fn pairs(old: &[Item], new: &[Item]) -> Vec<Step> {
    let (rows, columns) = (old.len() + 1, new.len() + 1);
    if old.is_empty() || new.is_empty() || rows.saturating_mul(columns) > MOST {
        let gone = (0..old.len()).map(Step::Gone);
        return gone.chain((0..new.len()).map(Step::New)).collect();
    }
    // What can be had of what stands from (i, j) on.
    let mut best = vec![0f32; rows * columns];
    let mut alike = vec![0f32; rows * columns];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            let at = i * columns + j;
            alike[at] = likeness(&old[i], &new[j]);
            let both = best[at + columns + 1] + alike[at];
            best[at] = both.max(best[at + columns]).max(best[at + 1]);
        }
    }
    let (mut i, mut j, mut steps) = (0, 0, Vec::new());
    while i < old.len() || j < new.len() {
        let at = i * columns + j;
        let inside = i < old.len() && j < new.len();
        if inside && alike[at] > 0.0 && best[at] <= best[at + columns + 1] + alike[at] {
            steps.push(Step::Changed(i, j));
            (i, j) = (i + 1, j + 1);
        } else if i < old.len() && (j == new.len() || best[at + columns] >= best[at + 1]) {
            steps.push(Step::Gone(i));
            i += 1;
        } else {
            steps.push(Step::New(j));
            j += 1;
        }
    }
    steps
}

/// Words in common, of all words; 0 where two parts are not versions of each other.
fn likeness(old: &Item, new: &Item) -> f32 {
    if old.shape != new.shape || old.name != new.name {
        return 0.0;
    }
    let (mut i, mut j, mut common) = (0, 0, 0usize);
    while let (Some(one), Some(other)) = (old.words.get(i), new.words.get(j)) {
        match one.cmp(other) {
            Ordering::Less => i += 1,
            Ordering::Greater => j += 1,
            Ordering::Equal => (i, j, common) = (i + 1, j + 1, common + 1),
        }
    }
    let all = old.words.len() + new.words.len();
    let likeness = if all == 0 { 1.0 } else { 2.0 * common as f32 / all as f32 };
    if likeness < ALIKE { 0.0 } else { likeness }
}

/// The way from one list of words to another. Words that stay alone between others that do not
/// are blanks and signs: they are taken along, so that a change reads as one. `is_word` knows
/// the words of the new list that are none of those.
pub fn runs(old: &[u64], new: &[u64], is_word: impl Fn(usize) -> bool) -> Vec<Step> {
    let ops = compare(old, new);
    let last = ops.len().saturating_sub(1);
    let (mut steps, mut gone, mut fresh) = (Vec::new(), Vec::new(), Vec::new());
    for (place, op) in ops.iter().enumerate() {
        let (was, is) = (op.old_range(), op.new_range());
        let equal = matches!(op, DiffOp::Equal { .. });
        let between = place > 0 && place < last;
        if equal && !(between && is.clone().all(|j| !is_word(j))) {
            steps.append(&mut gone);
            steps.append(&mut fresh);
            steps.extend(was.zip(is).map(|(i, j)| Step::Same(i, j)));
        } else {
            gone.extend(was.map(Step::Gone));
            fresh.extend(is.map(Step::New));
        }
    }
    steps.append(&mut gone);
    steps.append(&mut fresh);
    steps
}

/// Two numbers of what is compared, in their order, as one.
pub fn mix(one: u64, other: u64) -> u64 {
    (one.rotate_left(5) ^ other).wrapping_mul(0x0100_0000_01b3)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(text: &str) -> Item {
        let mut words: Vec<u64> = text.split(' ').map(crate::text::hash).collect();
        words.sort_unstable();
        // A part is called by what stands before its colon.
        let name = text.split_once(':').map(|(name, _)| crate::text::hash(name));
        Item { key: crate::text::hash(text), name, shape: 0, words }
    }

    fn steps(old: &[&str], new: &[&str]) -> String {
        let items = |texts: &[&str]| texts.iter().map(|text| item(text)).collect::<Vec<_>>();
        let steps = align(&items(old), &items(new)).into_iter().map(|step| match step {
            Step::Same(i, j) => format!("{i}={j}"),
            Step::Changed(i, j) => format!("{i}~{j}"),
            Step::Gone(i) => format!("-{i}"),
            Step::New(j) => format!("+{j}"),
        });
        steps.collect::<Vec<_>>().join(" ")
    }

    /// Two long lists without anything in common, but for their ends, cost what reading them does.
    #[test]
    fn what_is_too_much_is_replaced() {
        let list = |from: u64| [vec![1], (from..from + 30_000).collect(), vec![2, 3]].concat();
        let steps = runs(&list(100), &list(1_000_000), |_| true);
        assert_eq!(steps.len(), 60_003);
        assert_eq!(steps.first(), Some(&Step::Same(0, 0)));
        assert_eq!(steps[1], Step::Gone(1));
        assert_eq!(steps.last(), Some(&Step::Same(30_002, 30_002)));
    }

    #[test]
    fn parts_find_their_versions() {
        let cases: [(&[&str], &[&str], &str); 8] = [
            (&[], &[], ""),
            (&["a b c"], &["a b c"], "0=0"),
            (&["a b c d", "e f"], &["a b c x", "e f"], "0~0 1=1"),
            (&["a b c"], &["x y z"], "-0 +0"),
            (&["a b c", "d e f"], &["n n n", "d e g"], "-0 +0 1~1"),
            (&["t", "a b c", "t"], &["t", "new words here", "a b d", "t"], "0=0 +1 1~2 2=3"),
            (&["a: b c", "d: e"], &["n: b c", "a: x y", "d: e"], "+0 0~1 1=2"),
            (&["a: b c d"], &["n: b c d"], "-0 +0"),
        ];
        for (old, new, expected) in cases {
            assert_eq!(steps(old, new), expected, "{old:?} {new:?}");
        }
    }
}
