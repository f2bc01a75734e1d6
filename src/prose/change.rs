//! What is of one of two versions of a text, and the words that they keep or change as a whole.

use comrak::nodes::{AstNode, NodeValue};

use crate::compare::{Change, words};
use crate::locale::{self, Direction};

/// Marks are values of extensions of the parser that texts are read without.
pub(super) fn mark(change: Change) -> NodeValue {
    match change {
        Change::Added => NodeValue::Insert,
        Change::Removed => NodeValue::SpoileredText,
    }
}

/// The change that a node marks.
pub(super) fn of(value: &NodeValue) -> Option<Change> {
    match value {
        NodeValue::Insert => Some(Change::Added),
        NodeValue::SpoileredText => Some(Change::Removed),
        _ => None,
    }
}

/// What all words of a node are, if they are of one version.
pub(super) fn whole<'a>(node: &'a AstNode<'a>) -> Option<Change> {
    if let Some(change) = of(&node.data.borrow().value) {
        return Some(change);
    }
    let mut children = node.children().map(whole);
    let first = children.next()??;
    children.all(|change| change == Some(first)).then_some(first)
}

/// A text in the words that a redline keeps or changes as a whole: what keeps a direction of its
/// own within Arabic is one.
pub fn pieces(text: &str, direction: Direction) -> Vec<&str> {
    if direction == Direction::LeftToRight {
        return words(text).collect();
    }
    let pieces = locale::runs(text).into_iter();
    pieces
        .flat_map(|(whole, piece)| if whole { vec![piece] } else { words(piece).collect() })
        .collect()
}

/// The numbers of the items of a list, where versions differ in them: each in its own.
pub(super) fn numbers<'a>(list: &'a AstNode<'a>, start: usize) -> Option<Vec<usize>> {
    let (mut before, mut now) = (start, start);
    let number = |item: &'a AstNode<'a>| match whole(item) {
        Some(Change::Removed) => {
            before += 1;
            before - 1
        }
        change => {
            before += usize::from(change.is_none());
            now += 1;
            now - 1
        }
    };
    let numbers: Vec<usize> = list.children().map(number).collect();
    (before != now || numbers.iter().zip(start..).any(|(number, at)| *number != at))
        .then_some(numbers)
}
