//! A map or a list cut into the lines of its entries.

use std::collections::BTreeSet;

use super::{Side, same};
use crate::yaml::{Node, Value};

/// One entry of a map or a list.
pub(super) struct Piece<'a> {
    /// What it is known by: its key, or its id.
    pub(super) key: String,
    pub(super) node: &'a Node,
    source: &'a str,
    pub(super) start: usize,
    end: usize,
    /// Where the key or the first key begins.
    at: usize,
    is_item: bool,
}

impl<'a> Piece<'a> {
    /// Its lines, with the comments above them.
    pub(super) fn text(&self) -> &'a str {
        &self.source[self.start..self.end]
    }

    /// Where its lines begin in the file.
    pub(super) fn source(&self) -> &'a str {
        self.source
    }

    /// How far its lines are indented: for the first key of a list item, its dash.
    pub(super) fn column(&self) -> usize {
        let line = &self.source[line_start(self.source, self.at)..];
        line.len() - line.trim_start_matches(' ').len()
    }

    /// Whether it says what another says.
    pub(super) fn is(&self, other: &Piece<'_>) -> bool {
        same(self.node, other.node)
    }

    /// What stands within it, to be cut further.
    pub(super) fn within(&self) -> Option<Side<'a>> {
        if !matches!(self.node.value, Value::Map(_) | Value::List(_)) {
            return None;
        }
        let side = Side { text: self.source, node: self.node, start: self.start, end: self.end };
        let first = first_line(side)?;
        let own = line_start(self.source, self.at);
        // A value that begins on the line of its key is one piece: `key: {a: b}`.
        (self.is_item || first > own).then_some(side)
    }
}

/// Where the line of the first entry begins.
fn first_line(side: Side<'_>) -> Option<usize> {
    let at = match &side.node.value {
        Value::Map(map) => map.entries.first()?.key_span.start as usize,
        Value::List(list) => begin(list.items.first()?, side.text)?,
        _ => return None,
    };
    Some(line_start(side.text, at))
}

/// Where a list item begins.
fn begin(node: &Node, source: &str) -> Option<usize> {
    let at = node.span.start as usize;
    match &node.value {
        Value::Map(_) if source.get(at..)?.starts_with('{') => Some(at),
        Value::Map(map) => Some(map.entries.first()?.key_span.start as usize),
        Value::Scalar(_) => Some(at),
        _ => None,
    }
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}

/// The entries of a map or a list, each on lines of its own; `None` where they are not.
pub(super) fn pieces<'a>(side: Side<'a>) -> Option<Vec<Piece<'a>>> {
    let mut found: Vec<(String, &'a Node, usize)> = Vec::new();
    let is_item = match &side.node.value {
        Value::Map(map) => {
            for entry in &map.entries {
                found.push((entry.key.to_string(), &entry.value, entry.key_span.start as usize));
            }
            false
        }
        Value::List(list) => {
            for item in &list.items {
                found.push((name(item)?, item, begin(item, side.text)?));
            }
            true
        }
        _ => return None,
    };
    let mut keys = BTreeSet::new();
    if !found.iter().all(|(key, ..)| keys.insert(key.as_str())) {
        return None;
    }
    let mut pieces: Vec<Piece<'a>> = Vec::with_capacity(found.len());
    for (i, (key, node, at)) in found.iter().enumerate() {
        let line = line_start(side.text, *at);
        let before = &side.text[line..*at];
        // The first key of a list item stands after its dash.
        let dash = is_item || i == 0;
        let clean = before.chars().all(|c| c == ' ' || dash && c == '-');
        if !clean || line < side.start || is_item && !before.contains('-') {
            return None;
        }
        let start = comments(side.text, line, pieces.last().map_or(side.start, |last| last.at));
        if let Some(last) = pieces.last_mut() {
            if start <= last.start {
                return None;
            }
            last.end = start;
        }
        let source = side.text;
        pieces.push(Piece {
            key: key.clone(),
            node,
            source,
            start,
            end: side.end,
            at: *at,
            is_item,
        });
    }
    // What stands above the first entry of a list item belongs to it.
    Some(pieces)
}

/// Where the comments above a line begin, no further up than an entry.
fn comments(text: &str, line: usize, floor: usize) -> usize {
    let mut start = line;
    while start > floor {
        let above = line_start(text, start - 1);
        let words = text[above..start].trim();
        if above < floor || !(words.is_empty() || words.starts_with('#')) {
            break;
        }
        start = above;
    }
    start
}

/// What a list item is known by.
fn name(item: &Node) -> Option<String> {
    let word = |key: &str| item.as_map()?.get(key)?.value.as_str();
    match &item.value {
        Value::Scalar(text) => Some(text.to_string()),
        Value::Map(_) => match (word("rule"), word("item")) {
            (Some(rule), Some(item)) => Some(format!("{rule} {item}")),
            _ => ["id", "code", "to", "change", "stage", "kind", "date", "source"]
                .into_iter()
                .find_map(word)
                .map(str::to_owned),
        },
        _ => None,
    }
}
