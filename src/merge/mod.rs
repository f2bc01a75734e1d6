//! Two edits of one file joined: by key and by id, so that only what both changed is a conflict,
//! and stands as one at that field. Comments, order and style of the first stay.
//!
//! Works on lines: an entry is the lines from its comments to the next entry. What cannot be cut
//! into such entries, such as a sentence, is one piece.

use std::collections::BTreeMap;

use crate::yaml::{self, Node, Value};

mod flow;
mod pieces;

use pieces::{Piece, pieces};

/// Two edits joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The file.
    pub text: String,
    /// Places in it that somebody has to decide.
    pub conflicts: usize,
}

/// A version of a file, read.
#[derive(Clone, Copy)]
struct Side<'a> {
    text: &'a str,
    node: &'a Node,
    /// The lines that the node stands in.
    start: usize,
    end: usize,
}

/// Joins two edits of a file; `None` where one of the three cannot be read, or where their join
/// could not, and lines have to do.
pub fn merge(base: &str, ours: &str, theirs: &str) -> Option<Merged> {
    let [base, ours, theirs] = [base, ours, theirs].map(|text| text.replace("\r\n", "\n"));
    let read = |text: &str| yaml::parse(text, 0).ok().flatten();
    let nodes = [read(&base)?, read(&ours)?, read(&theirs)?];
    if !nodes.iter().all(|node| node.as_map().is_some()) {
        return None;
    }
    let side = |text, node| Side::<'_> { text, node, start: 0, end: str::len(text) };
    let mut join = Join { conflicts: 0 };
    let (base, ours, theirs) =
        (side(&base, &nodes[0]), side(&ours, &nodes[1]), side(&theirs, &nodes[2]));
    let text = join.collections(Some(base), ours, theirs)?;
    if join.conflicts == 0 {
        read(&text)?;
    }
    Some(Merged { text, conflicts: join.conflicts })
}

struct Join {
    conflicts: usize,
}

impl Join {
    /// Joins three maps or three lists entry by entry; `None` where they cannot be cut.
    fn collections(
        &mut self,
        base: Option<Side<'_>>,
        ours: Side<'_>,
        theirs: Side<'_>,
    ) -> Option<String> {
        let none = Vec::new();
        let before = match base {
            Some(base) => pieces(base)?,
            None => none,
        };
        let (mine, other) = (pieces(ours)?, pieces(theirs)?);
        if let (Some(mine), Some(other)) = (mine.first(), other.first())
            && mine.column() != other.column()
        {
            // Lines of the one would mean something else among those of the other.
            return None;
        }
        fn index<'b, 'a>(all: &'b [Piece<'a>]) -> BTreeMap<&'b str, &'b Piece<'a>> {
            all.iter().map(|piece| (piece.key.as_str(), piece)).collect()
        }
        let (was, here, there) = (index(&before), index(&mine), index(&other));
        let mut out: Vec<(String, String)> = Vec::new();
        for piece in &mine {
            let key = piece.key.as_str();
            let text = match (was.get(key).copied(), there.get(key).copied()) {
                (None, None) => piece.text().to_owned(),
                (Some(was), None) if piece.is(was) => continue,
                (Some(_), None) => self.conflict(piece.text(), ""),
                (was, Some(theirs)) => self.piece(was, piece, theirs),
            };
            out.push((piece.key.clone(), text));
        }
        for (i, piece) in other.iter().enumerate() {
            let key = piece.key.as_str();
            if here.contains_key(key) {
                continue;
            }
            let text = match was.get(key) {
                Some(was) if piece.is(was) => continue,
                Some(_) => self.conflict("", piece.text()),
                None => piece.text().to_owned(),
            };
            // After what it follows there, as far as that is here.
            let after = other[..i].iter().rev().find_map(|earlier| {
                out.iter().position(|(key, _)| *key == earlier.key).map(|at| at + 1)
            });
            out.insert(after.unwrap_or(out.len()), (piece.key.clone(), text));
        }
        // What stands above the entries: the line of their key.
        let head = |side: Side<'_>, pieces: &[Piece<'_>]| {
            let end = pieces.first().map_or(side.end, |first| first.start);
            side.text[side.start..end].to_owned()
        };
        let (my_head, other_head) = (head(ours, &mine), head(theirs, &other));
        let unchanged = base.is_some_and(|base| head(base, &before) == my_head);
        let mut text = if unchanged { other_head } else { my_head };
        for (_, piece) in out {
            if !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            }
            text.push_str(&piece);
        }
        Some(text)
    }

    /// Joins one entry that both sides have.
    fn piece(&mut self, was: Option<&Piece<'_>>, ours: &Piece<'_>, theirs: &Piece<'_>) -> String {
        let unchanged = |side: &Piece<'_>| was.is_some_and(|was| side.text() == was.text());
        if unchanged(theirs) || ours.text() == theirs.text() {
            return ours.text().to_owned();
        }
        if unchanged(ours) {
            return theirs.text().to_owned();
        }
        if let Some(text) = flow::join(was, ours, theirs) {
            return text;
        }
        let known = self.conflicts;
        let base = was.and_then(Piece::within);
        let inner = match (ours.within(), theirs.within()) {
            (Some(ours), Some(theirs)) if was.is_none() || base.is_some() => {
                self.collections(base, ours, theirs)
            }
            _ => None,
        };
        if let Some(text) = inner {
            return text;
        }
        self.conflicts = known;
        // Written otherwise, and saying the same.
        if was.is_some_and(|was| theirs.is(was)) || ours.is(theirs) {
            return ours.text().to_owned();
        }
        if was.is_some_and(|was| ours.is(was)) {
            return theirs.text().to_owned();
        }
        self.conflict(ours.text(), theirs.text())
    }

    fn conflict(&mut self, ours: &str, theirs: &str) -> String {
        self.conflicts += 1;
        let whole = |text: &str| match text.is_empty() || text.ends_with('\n') {
            true => text.to_owned(),
            false => format!("{text}\n"),
        };
        format!("<<<<<<< ours\n{}=======\n{}>>>>>>> theirs\n", whole(ours), whole(theirs))
    }
}

/// Whether two nodes say the same, wherever they stand and in whatever order of keys.
fn same(left: &Node, right: &Node) -> bool {
    match (&left.value, &right.value) {
        (Value::Null, Value::Null) => true,
        (Value::Scalar(left), Value::Scalar(right)) => left == right,
        (Value::List(left), Value::List(right)) => {
            let pairs = left.items.iter().zip(&right.items);
            left.items.len() == right.items.len() && pairs.into_iter().all(|(l, r)| same(l, r))
        }
        (Value::Map(left), Value::Map(right)) => {
            let holds = |entry: &yaml::Entry| {
                right.get(&entry.key).is_some_and(|other| same(&entry.value, &other.value))
            };
            left.entries.len() == right.entries.len() && left.entries.iter().all(holds)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests;
