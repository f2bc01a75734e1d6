//! Values that are one piece: a word, a text of several lines, a list between brackets.

use super::cut::{Entry, Three, shifted};
use super::flow::{self, Flow};
use super::lines;
use crate::yaml::{Form, Written};

/// Joins three versions of such a value: its text as ours is indented, and what it says.
pub(super) fn join(three: Three<'_>) -> Option<(String, Written)> {
    let Three { base, ours, theirs } = three;
    let text = |entry: &Entry<'_>| shifted(entry.value.text(), entry.column, ours.column);
    let said = |entry: &Entry<'_>| Some((text(entry), entry.node.clone()));
    let written = |left: &Entry<'_>, right: &Entry<'_>| text(left) == text(right);
    let same = |left: &Entry<'_>, right: &Entry<'_>| {
        left.node.says(right.node) && comments(left) == comments(right)
    };
    match base {
        Some(base) if written(base, theirs) => return said(ours),
        Some(base) if written(base, ours) => return said(theirs),
        Some(base) if same(base, theirs) => return said(ours),
        Some(base) if same(base, ours) => return said(theirs),
        _ if same(ours, theirs) => return said(ours),
        _ => {}
    }
    let base = base?;
    between(base, ours, theirs).or_else(|| literal(base, ours, theirs))
}

fn comments<'a>(entry: &Entry<'a>) -> Vec<&'a str> {
    let start = entry.value_at;
    entry.file.comments(start, start + entry.value.text().len())
}

/// Lists and maps between brackets: the edits of the side that left the comments as they were
/// are made in the text of the other.
fn between(base: &Entry<'_>, ours: &Entry<'_>, theirs: &Entry<'_>) -> Option<(String, Written)> {
    let was = comments(base);
    let (target, side) = match (comments(theirs) == was, comments(ours) == was) {
        (true, _) => (ours, theirs),
        (false, true) => (theirs, ours),
        _ => return None,
    };
    let flow = |entry| -> Flow<'_> {
        let entry: &Entry<'_> = entry;
        Flow { file: entry.file, node: entry.node }
    };
    let mut edits = Vec::new();
    let node = flow::join(flow(base), flow(target), flow(side), &mut edits)?;
    edits.sort();
    let start = target.value_at;
    let mut text = target.value.text().to_owned();
    for (from, to, new) in edits.into_iter().rev() {
        text.replace_range(from.checked_sub(start)?..to.checked_sub(start)?, &new);
    }
    Some((shifted(&text, target.column, ours.column), node))
}

/// Texts after `|`: joined line by line.
fn literal(base: &Entry<'_>, ours: &Entry<'_>, theirs: &Entry<'_>) -> Option<(String, Written)> {
    let [was, mine, other] = [base, ours, theirs].map(|entry| match &entry.node.form {
        Form::Block(text) => Some((entry.value.text().lines().next().unwrap_or_default(), text)),
        _ => None,
    });
    let (was, mine, other) = (was?, mine?, other?);
    let plain = |head: &str| head.starts_with('|') && head[1..].chars().all(|c| "+-".contains(c));
    if mine.0 != was.0 || other.0 != was.0 || !plain(mine.0) {
        return None;
    }
    let split = |text: &'_ str| -> Vec<String> { text.lines().map(str::to_owned).collect() };
    let (was, now, new) = (split(was.1), split(mine.1), split(other.1));
    let mut joined = Vec::new();
    for stretch in lines::join(&was, &now, &new) {
        match stretch {
            lines::Stretch::Clean(lines) => joined.extend_from_slice(lines),
            lines::Stretch::Both(_) => return None,
        }
    }
    let first = ours.value.text().lines().skip(1).find(|line| !line.trim().is_empty())?;
    let indent = &first[..first.len() - first.trim_start_matches(' ').len()];
    let mut text = mine.0.to_owned();
    for line in &joined {
        text.push('\n');
        if !line.is_empty() {
            text.push_str(indent);
            text.push_str(line);
        }
    }
    let mut words = joined.join("\n");
    if !mine.0.contains('-') {
        words.push('\n');
    }
    Some((text, Written { form: Form::Block(words), ..ours.node.clone() }))
}
