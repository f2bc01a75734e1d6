//! Three versions of a map or a list joined entry by entry: an entry that both changed is joined
//! piece by piece, and a piece that both changed is a conflict there.

use super::cut::{Cut, Entry, Piece, Three, shifted, words};
use super::leaf;
use super::lines::Lines;
use super::moved::Moved;
use super::order::{Item, items};
use super::{moved, notes};
use crate::path::Path;
use crate::yaml::{Form, Written};

/// What was joined, and what it says; that holds only where nothing is for people.
pub(super) struct Joined {
    pub(super) lines: Vec<Lines>,
    pub(super) node: Written,
}

/// Joins three versions of a map or list at a path; `first` is what stands before its first
/// entry on the same line. `None` where they cannot be joined, and all of it is for people.
pub(super) fn collections(
    moved: &Moved,
    path: &Path,
    base: Option<&Cut<'_>>,
    ours: &Cut<'_>,
    theirs: &Cut<'_>,
    first: Option<&str>,
) -> Option<Joined> {
    if ours.is_list != theirs.is_list || base.is_some_and(|base| base.is_list != ours.is_list) {
        return None;
    }
    let indent = " ".repeat(ours.column);
    let mut all = Vec::new();
    let mut said: Vec<(Option<&Written>, Written)> = Vec::new();
    let mut is_first = true;
    for item in items(base, ours, theirs)? {
        let Item { base, ours: mine, theirs: other, loose, torn } = item;
        let Some(either) = mine.or(other) else { continue };
        let both = mine.zip(other);
        // What is taken out by one, and left as it was by the other.
        let untouched =
            |left: &Entry<'_>| base.is_some_and(|base| left.is(base) && left.is_under(base));
        if both.is_none() && untouched(either) {
            continue;
        }
        let start = first.filter(|_| is_first).unwrap_or(&indent);
        let beside = first.is_some() && is_first;
        is_first = false;
        let joined = match both {
            Some((mine, other)) => {
                let three = Three { base, ours: mine, theirs: other };
                all.extend(above(moved, three, torn, &indent));
                entries(moved, path, three, loose)
            }
            None => {
                let text = shifted(either.text, either.column, ours.column);
                let above = notes::indented(&notes::split(either.above), &indent);
                let decided = base.is_none()
                    && !loose
                    && (mine.is_some() || !moved.twice(path, either.key, either.node));
                let lines = match decided {
                    true => {
                        all.push(Lines::Clean(if mine.is_some() {
                            either.above.to_owned()
                        } else {
                            above
                        }));
                        Lines::Clean(text)
                    }
                    // Taken out by one and changed by the other, or put by each elsewhere.
                    false => {
                        let shown = format!("{above}{start}{text}");
                        let (ours, theirs) = if mine.is_some() {
                            (shown, String::new())
                        } else {
                            (String::new(), shown)
                        };
                        match all.last_mut() {
                            // Ours, and beside it theirs.
                            Some(Lines::Both(before, after))
                                if before.is_empty() || after.is_empty() =>
                            {
                                before.push_str(&ours);
                                after.push_str(&theirs);
                            }
                            _ => all.push(Lines::Both(ours, theirs)),
                        }
                        Lines::Clean(String::new())
                    }
                };
                Joined { lines: vec![lines], node: either.node.clone() }
            }
        };
        // Nothing can stand above what begins on the line of a dash.
        if beside
            && all
                .iter()
                .any(|lines| !matches!(lines, Lines::Clean(text) if words(text).is_empty()))
        {
            return None;
        }
        if beside {
            all.clear();
        }
        let lines = joined.lines.into_iter().enumerate();
        let lines = lines.map(|(i, lines)| if i == 0 { lines.after(start) } else { lines });
        all.extend(lines.filter(|lines| *lines != Lines::Clean(String::new())));
        said.push((either.key, joined.node));
    }
    if said.is_empty() {
        return None;
    }
    let tail = base.map_or("", |base| base.tail);
    all.extend(notes::join(moved, [tail, ours.tail, theirs.tail], &indent));
    let form = match ours.is_list {
        true => Form::List(said.into_iter().map(|(_, node)| node).collect(), false),
        false => {
            let entries = said.into_iter().map(|(key, node)| Some((key?.clone(), node)));
            Form::Map(entries.collect::<Option<_>>()?, false)
        }
    };
    let node = Written { form, ..Written::word("") };
    Some(Joined { lines: all, node })
}

fn only(entry: &Entry<'_>, column: usize) -> Joined {
    let text = shifted(entry.text, entry.column, column);
    Joined { lines: vec![Lines::Clean(text)], node: entry.node.clone() }
}

/// Joins an entry that both have; `loose` where little shows that it is the same.
fn entries(moved: &Moved, path: &Path, three: Three<'_>, loose: bool) -> Joined {
    let Three { base, ours, theirs } = three;
    let flush = |entry: &Entry<'_>| shifted(entry.text, entry.column, 0);
    let is_base = |side: &Entry<'_>| base.is_some_and(|base| flush(base) == flush(side));
    if is_base(theirs) || flush(ours) == flush(theirs) {
        return only(ours, ours.column);
    }
    if is_base(ours) && !moved.twice(path, theirs.key, theirs.node) {
        return only(theirs, ours.column);
    }
    let joined = if loose { None } else { pieces(moved, path, three) };
    joined.unwrap_or_else(|| {
        let text = |entry: &Entry<'_>| shifted(entry.text, entry.column, ours.column);
        let lines = vec![Lines::Both(text(ours), text(theirs))];
        Joined { lines, node: ours.node.clone() }
    })
}

/// Joins the pieces of an entry.
fn pieces(moved: &Moved, path: &Path, three: Three<'_>) -> Option<Joined> {
    let Three { base, ours, theirs } = three;
    let (lead, led) = lead(three)?;
    let note = note(base.map(|base| base.note), ours.note, theirs.note);
    let cut = |entry: &'_ Entry<'_>| matches!(entry.value, Piece::Below(_) | Piece::Beside(_));
    let mut joined = match (ours.value.cut(), theirs.value.cut()) {
        (Some(mine), Some(other)) => {
            let was = match base {
                Some(base) if cut(base) => base.value.cut(),
                Some(base) if !base.node.is_empty() => return as_one(three),
                _ => None,
            };
            // Lists of what has no name cannot be told apart without what they were.
            if was.is_none() && mine.is_nameless() {
                return as_one(three);
            }
            let path = moved::below(path, ours.key, ours.node);
            match &ours.value {
                Piece::Beside(_) => collections(moved, &path, was, mine, other, Some(&lead))?,
                _ => {
                    let mut below = collections(moved, &path, was, mine, other, None)?;
                    let head = |note| format!("{lead}{note}\n");
                    let head = match note {
                        Some(note) => Lines::Clean(head(note)),
                        None => Lines::Both(head(ours.note), head(theirs.note)),
                    };
                    below.lines.insert(0, head);
                    below
                }
            }
        }
        (None, None) if base.is_none_or(|base| !cut(base)) => {
            let (note, (text, node)) = (note?, leaf::join(three)?);
            if text.starts_with(['|', '>'])
                && matches!(node.form, Form::Block(_))
                && !note.trim().is_empty()
            {
                return None;
            }
            // A word needs a blank before it, which an empty value has none of.
            let gap = !text.is_empty() && lead.ends_with([':', '-']);
            let gap = if gap { " " } else { "" };
            let lead = if text.is_empty() { lead.trim_end() } else { &lead };
            Joined { lines: vec![Lines::Clean(format!("{lead}{gap}{text}{note}\n"))], node }
        }
        _ => return as_one(three),
    };
    (joined.node.anchor, joined.node.tag) = (led.anchor.clone(), led.tag.clone());
    Some(joined)
}

/// An entry that became something else in one version: as it is there, if the other left it.
fn as_one(three: Three<'_>) -> Option<Joined> {
    let Three { base, ours, theirs } = three;
    match base {
        Some(base) if theirs.is(base) => Some(only(ours, ours.column)),
        Some(base) if ours.is(base) => Some(only(theirs, ours.column)),
        _ => None,
    }
}

/// The key or dash, with anchor and tag; and the value that it is of.
fn lead<'a>(three: Three<'a>) -> Option<(String, &'a Written)> {
    let Three { base, ours, theirs } = three;
    let marks = |entry: &'a Entry<'a>| (&entry.node.anchor, &entry.node.tag);
    let (mine, other) = (ours.lead.trim_end(), theirs.lead.trim_end());
    let chosen = match base {
        _ if mine == other => ours,
        Some(base) if base.lead.trim_end() == other => ours,
        Some(base) if base.lead.trim_end() == mine => theirs,
        _ if marks(ours) == marks(theirs) => ours,
        _ => return None,
    };
    Some((shifted(chosen.lead, chosen.column, ours.column), chosen.node))
}

/// The comment behind a value.
fn note<'a>(base: Option<&str>, ours: &'a str, theirs: &'a str) -> Option<&'a str> {
    let (mine, other) = (ours.trim(), theirs.trim());
    match base.map(str::trim) {
        _ if mine == other => Some(ours),
        Some(base) if base == other => Some(ours),
        Some(base) if base == mine => Some(theirs),
        None if other.is_empty() => Some(ours),
        None if mine.is_empty() => Some(theirs),
        _ => None,
    }
}

/// The lines above an entry that both have; where both took out what stood before it, which of
/// their comments stood first nobody can say.
fn above(moved: &Moved, three: Three<'_>, torn: bool, indent: &str) -> Vec<Lines> {
    let Three { base, ours, theirs } = three;
    let was = base.map_or(ours.above, |base| base.above);
    let [old, mine, other] = [was, ours.above, theirs.above].map(words);
    if torn && old != mine && old != other && mine != other {
        let text = |lines: &str| notes::indented(&notes::split(lines), indent);
        return vec![Lines::Both(text(ours.above), text(theirs.above))];
    }
    notes::join(moved, [was, ours.above, theirs.above], indent)
}
