//! The last paragraph before a table, or of a cell, cannot go: an empty one would stay. What comes
//! or goes there is told so that another goes in its place.

use super::read::{Block, Paragraph};
use crate::compare::Step;

/// Which document a part stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Same,
    Gone,
    New,
}

/// A step with what becomes of the ends of its paragraphs.
pub(super) struct Settled<'p, 'a> {
    pub(super) step: Step,
    /// The end of this paragraph comes or goes, although the paragraph stays.
    pub(super) end: State,
    /// The end of this paragraph stays, and it looks as this one does.
    pub(super) stays: Option<&'p Paragraph<'a>>,
}

/// Steps through two lists of blocks that leave no empty paragraph behind.
pub(super) fn settle<'p, 'a>(
    steps: Vec<Step>,
    old: &[&'p Block<'a>],
    new: &'p [Block<'a>],
) -> Vec<Settled<'p, 'a>> {
    let paragraph = |step: &Step| match *step {
        Step::Gone(i) => matches!(old[i], Block::Paragraph(_)),
        Step::Same(_, j) | Step::Changed(_, j) | Step::New(j) => {
            matches!(new[j], Block::Paragraph(_))
        }
    };
    let mut settled: Vec<Settled<'p, 'a>> = Vec::new();
    for step in steps {
        if !paragraph(&step) {
            close(&mut settled, old, new);
        }
        settled.push(Settled { step, end: State::Same, stays: None });
    }
    close(&mut settled, old, new);
    settled
}

/// Settles the paragraphs at the end of a list.
fn close<'p, 'a>(settled: &mut Vec<Settled<'p, 'a>>, old: &[&'p Block<'a>], new: &'p [Block<'a>]) {
    let moves = |settled: &Settled<'_, '_>| match settled.step {
        Step::Gone(i) => matches!(old[i], Block::Paragraph(_)),
        Step::New(j) => matches!(new[j], Block::Paragraph(_)),
        Step::Same(..) | Step::Changed(..) => false,
    };
    let count = settled.iter().rev().take_while(|settled| moves(settled)).count();
    let first = settled.len() - count;
    let gone = settled[first..].iter().rposition(|s| matches!(s.step, Step::Gone(_)));
    let fresh = settled[first..].iter().rposition(|s| matches!(s.step, Step::New(_)));
    match (gone, fresh) {
        (None, None) => {}
        // One of each: the one becomes the other.
        (Some(gone), Some(fresh)) => {
            let (former, latter) = (first + gone.min(fresh), first + gone.max(fresh));
            let [latter, former] = [settled.remove(latter), settled.remove(former)];
            if let (Step::Gone(i), Step::New(j)) | (Step::New(j), Step::Gone(i)) =
                (former.step, latter.step)
            {
                let step = Step::Changed(i, j);
                settled.push(Settled { step, end: State::Same, stays: None });
            }
        }
        // All go or all come: in the place of the last, the end of the one before them does.
        (gone, _) => {
            let Some(before) = first.checked_sub(1) else { return };
            let (Step::Same(_, j) | Step::Changed(_, j)) = settled[before].step else { return };
            let Block::Paragraph(looks) = &new[j] else { return };
            settled[before].end = if gone.is_some() { State::Gone } else { State::New };
            if let Some(last) = settled.last_mut() {
                last.stays = Some(looks);
            }
        }
    }
}
