//! The content of a paragraph in pieces that keep one direction.
//!
//! A Latin phrase within Arabic is one piece although a word of it is bold: the direction is found
//! over the whole line, not a text at a time.

use std::borrow::Cow;
use std::ops::Range;

use comrak::nodes::{AstNode, NodeValue};

use super::change;
use super::tree::line as line_of;
use crate::locale::{Direction, runs};

/// A part of a piece.
pub(super) enum Part<'a> {
    Text(String),
    Node(&'a AstNode<'a>),
}

/// Neighbours that keep one direction.
pub(super) struct Piece<'a> {
    /// Whether they run from left to right within Arabic.
    pub(super) isolated: bool,
    pub(super) parts: Vec<Part<'a>>,
}

/// What stands on the line for a child: its words, or what no phrase goes across.
fn words<'a>(node: &'a AstNode<'a>) -> (Cow<'static, str>, bool) {
    match &node.data.borrow().value {
        NodeValue::Text(text) => (text.clone(), true),
        NodeValue::SoftBreak => (" ".into(), false),
        NodeValue::LineBreak | NodeValue::FootnoteReference(_) => ("\u{fffc}".into(), false),
        // Words of two versions are no phrase.
        value if change::of(value).is_some() => ("\u{fffc}".into(), false),
        _ => (line_of(node).into(), false),
    }
}

/// The children of an element, in pieces.
pub(super) fn pieces<'a>(node: &'a AstNode<'a>, direction: Direction) -> Vec<Piece<'a>> {
    if direction == Direction::LeftToRight {
        let parts = node.children().map(|child| match &child.data.borrow().value {
            NodeValue::Text(text) => Part::Text(text.to_string()),
            _ => Part::Node(child),
        });
        return vec![Piece { isolated: false, parts: parts.collect() }];
    }
    let children: Vec<_> = node.children().collect();
    let mut line = String::new();
    let mut places = Vec::new();
    for child in &children {
        let (words, is_text) = words(child);
        let start = line.len();
        line.push_str(&words);
        places.push((start..line.len(), is_text));
    }
    let mut list: Vec<Piece<'a>> = Vec::new();
    for (isolated, range) in phrases(&line, &places) {
        let mut parts = Vec::new();
        for (child, (place, is_text)) in children.iter().zip(&places) {
            let common = place.start.max(range.start)..place.end.min(range.end);
            match is_text {
                true if common.start < common.end => {
                    parts.push(Part::Text(line[common].to_owned()));
                }
                // A node without words stands with what begins where it does.
                false if range.contains(&place.start) => parts.push(Part::Node(child)),
                _ => {}
            }
        }
        if !parts.is_empty() {
            list.push(Piece { isolated, parts });
        }
    }
    list
}

/// The line in ranges, each with whether it is isolated; none begins or ends within a node, which
/// finds its own.
fn phrases(line: &str, places: &[(Range<usize>, bool)]) -> Vec<(bool, Range<usize>)> {
    let mut list = Vec::new();
    let mut done = 0;
    let mut at = 0;
    for (isolated, piece) in runs(line) {
        let mut range = at..at + piece.len();
        at = range.end;
        if !isolated {
            continue;
        }
        for (place, _) in places.iter().filter(|(_, is_text)| !is_text) {
            if place.contains(&range.start) && place.start < range.start {
                range.start = place.end.min(range.end);
            }
            if place.contains(&range.end) && place.start < range.end {
                range.end = place.start.max(range.start);
            }
        }
        let within = |(place, is_text): &(Range<usize>, bool)| !is_text && *place == range;
        if range.is_empty() || places.iter().any(within) {
            continue;
        }
        if done < range.start {
            list.push((false, done..range.start));
        }
        done = range.end;
        list.push((true, range));
    }
    // A node without words may stand behind the last of them.
    list.push((false, done..line.len() + 1));
    list
}
