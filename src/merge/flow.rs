//! Entries on one line: `{value: 90, date: 2029}` and `[a, b]` joined value by value.

use super::pieces::Piece;
use super::same;
use crate::yaml::{Node, Value};

/// Joins an entry of which both sides changed different values, with the text of the first.
pub(super) fn join(
    was: Option<&Piece<'_>>,
    ours: &Piece<'_>,
    theirs: &Piece<'_>,
) -> Option<String> {
    let was = was?;
    if [was, ours, theirs].iter().any(|piece| !is_flow(piece)) {
        return None;
    }
    let mut edits = Vec::new();
    nodes(was.node, ours.node, theirs.node, theirs.source(), &mut edits)?;
    edits.sort();
    let mut text = ours.text().to_owned();
    for (start, end, new) in edits.into_iter().rev() {
        text.replace_range(start - ours.start..end - ours.start, &new);
    }
    Some(text)
}

/// Whether the value is a map or a list between brackets.
fn is_flow(piece: &Piece<'_>) -> bool {
    let at = piece.node.span.start as usize;
    piece.source()[at..].starts_with(['{', '['])
}

type Edit = (usize, usize, String);

/// What of the first side to replace; `None` where both changed the same value.
fn nodes(
    was: &Node,
    ours: &Node,
    theirs: &Node,
    source: &str,
    edits: &mut Vec<Edit>,
) -> Option<()> {
    if same(was, theirs) || same(ours, theirs) {
        return Some(());
    }
    let (start, end) = (ours.span.start as usize, ours.span.end as usize);
    if same(was, ours) {
        let text = source[theirs.span.start as usize..theirs.span.end as usize].to_owned();
        edits.push((start, end, text));
        return Some(());
    }
    match (&was.value, &ours.value, &theirs.value) {
        (Value::Map(was), Value::Map(ours), Value::Map(theirs)) => {
            let sizes = [&ours, &theirs].map(|map| map.entries.len());
            if sizes != [was.entries.len(); 2] {
                return None;
            }
            for entry in &was.entries {
                let (ours, theirs) = (ours.get(&entry.key)?, theirs.get(&entry.key)?);
                nodes(&entry.value, &ours.value, &theirs.value, source, edits)?;
            }
            Some(())
        }
        (Value::List(was), Value::List(ours), Value::List(theirs)) => {
            // Lists of words are sets: what either took out is out, what either added is in.
            let words = |items: &[Node]| -> Option<Vec<String>> {
                items.iter().map(|item| item.as_str().map(str::to_owned)).collect()
            };
            let (was, mine) = (words(&was.items)?, words(&ours.items)?);
            let other = words(&theirs.items)?;
            let plain = |word: &String| {
                word.chars().all(|c| c.is_ascii_alphanumeric() || "-_:./@#".contains(c))
                    && !word.ends_with(':')
            };
            if ![&mine, &other].into_iter().flatten().all(plain) {
                return None;
            }
            let kept = mine.iter().filter(|word| !was.contains(word) || other.contains(word));
            let added = other.iter().filter(|word| !was.contains(word) && !mine.contains(word));
            let joined: Vec<&str> = kept.chain(added).map(String::as_str).collect();
            edits.push((start, end, format!("[{}]", joined.join(", "))));
            Some(())
        }
        _ => None,
    }
}
