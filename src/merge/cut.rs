//! A text cut into the pieces of its entries: every byte belongs to one of them. What cannot be
//! cut, such as a text over several lines or a list between brackets, is one piece.

use super::pair::id;
use crate::yaml::{Form, Source, Written};

/// A map or a list, each entry of which stands on lines of its own.
#[derive(Debug)]
pub(super) struct Cut<'a> {
    pub(super) entries: Vec<Entry<'a>>,
    /// Comments below its last entry.
    pub(super) tail: &'a str,
    pub(super) column: usize,
    pub(super) is_list: bool,
    /// Where its last line ends, comments below included.
    end: usize,
}

/// An entry of a map or a list.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) file: &'a File<'a>,
    /// The key, if it has one.
    pub(super) key: Option<&'a Written>,
    pub(super) node: &'a Written,
    /// The lines above it: comments, and lines without words.
    pub(super) above: &'a str,
    /// From its key or dash to the end of its last line.
    pub(super) text: &'a str,
    /// From its key or dash to its value.
    pub(super) lead: &'a str,
    pub(super) value: Piece<'a>,
    /// What follows on the line of the value, or of the key where the value stands below: a
    /// comment, and the blanks before it.
    pub(super) note: &'a str,
    pub(super) column: usize,
    /// Where its text begins, and its value.
    start: usize,
    pub(super) value_at: usize,
}

/// The value of an entry.
#[derive(Debug)]
pub(super) enum Piece<'a> {
    /// One piece.
    Whole(&'a str),
    /// Entries on the lines below.
    Below(Cut<'a>),
    /// Entries that begin on the line of the dash.
    Beside(Cut<'a>),
}

/// A text that was read.
#[derive(Debug)]
pub(super) struct File<'a> {
    pub(super) text: &'a str,
    pub(super) source: &'a Source,
}

impl<'a> Piece<'a> {
    /// The text of a value that is one piece.
    pub(super) fn text(&self) -> &'a str {
        match self {
            Piece::Whole(text) => text,
            Piece::Below(_) | Piece::Beside(_) => "",
        }
    }

    /// Its entries.
    pub(super) fn cut(&self) -> Option<&Cut<'a>> {
        match self {
            Piece::Whole(_) => None,
            Piece::Below(cut) | Piece::Beside(cut) => Some(cut),
        }
    }
}

impl Cut<'_> {
    /// Whether it is a list of what has no id.
    pub(super) fn is_nameless(&self) -> bool {
        self.is_list && self.entries.iter().any(|entry| id(entry.node).is_none())
    }
}

impl Entry<'_> {
    /// The comments within it, those above it excepted.
    pub(super) fn comments(&self) -> Vec<&str> {
        self.file.comments(self.start, self.start + self.text.len())
    }

    /// Whether it says what another says, comments included.
    pub(super) fn is(&self, other: &Entry<'_>) -> bool {
        self.node.same(other.node) && self.comments() == other.comments()
    }

    /// Whether the comments above it are those above another.
    pub(super) fn is_under(&self, other: &Entry<'_>) -> bool {
        words(self.above) == words(other.above)
    }
}

/// The lines that say something, without their blanks.
pub(super) fn words(lines: &str) -> Vec<&str> {
    lines.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

impl<'a> File<'a> {
    /// The comments between two places.
    pub(super) fn comments(&self, start: usize, end: usize) -> Vec<&'a str> {
        let all = &self.source.comments;
        let first = all.partition_point(|(at, _)| *at < start);
        let within = all[first..].iter().take_while(|(at, _)| *at < end);
        within.map(|(from, to)| self.text[*from..*to].trim_end()).collect()
    }

    /// The whole text cut: what stands above the document, its entries, and what ends it.
    pub(super) fn cut(&'a self) -> Option<(&'a str, Cut<'a>, &'a str)> {
        let root = &self.source.root;
        if root.anchor.is_some() || root.tag.is_some() {
            return None;
        }
        // What stands above is lines without entries, which the first entry would own.
        let from = self.document();
        let end = self.text.match_indices("\n...").map(|(at, _)| at + 1).find(|at| *at >= from);
        let end = end.filter(|at| self.next_line(*at) == self.text.len());
        let end = end.unwrap_or(self.text.len());
        let mut cut = self.collection(root, from, None, 0)?;
        if !self.is_bare(cut.end, end) {
            return None;
        }
        cut.tail = &self.text[cut.end - cut.tail.len()..end];
        Some((&self.text[..from], cut, &self.text[end..]))
    }

    /// Where the lines of the document begin: after directives and `---`.
    fn document(&self) -> usize {
        let (mut at, mut body) = (0, 0);
        while at < self.text.len() && at <= self.source.root.start {
            let line = &self.text[at..self.next_line(at)];
            at = self.next_line(at);
            if line.starts_with('%') || line.trim_end() == "---" {
                body = at;
            } else if !is_bare(line) {
                break;
            }
        }
        body
    }

    /// The entries of a map or list whose lines begin at a place; `first` where the first entry
    /// begins within a line, `floor` where comments below must be indented as far.
    fn collection(
        &'a self,
        node: &'a Written,
        from: usize,
        first: Option<usize>,
        floor: usize,
    ) -> Option<Cut<'a>> {
        let children: Vec<(Option<&'a Written>, &'a Written)> = match &node.form {
            Form::List(items, false) => items.iter().map(|item| (None, item)).collect(),
            Form::Map(entries, false) => entries.iter().map(|(k, v)| (Some(k), v)).collect(),
            _ => return None,
        };
        let mut entries: Vec<Entry<'a>> = Vec::with_capacity(children.len());
        let (mut at, mut column) = (from, None);
        for (key, value) in children {
            let first = first.filter(|_| entries.is_empty());
            let start = match first {
                Some(start) => start,
                None => {
                    let line = self.skip(at);
                    line + self.text[line..].len() - self.text[line..].trim_start_matches(' ').len()
                }
            };
            let here = start - self.line_start(start);
            if *column.get_or_insert(here) != here {
                return None;
            }
            let above = if first.is_some() { at..at } else { at..self.line_start(start) };
            let entry = self.entry(key, value, start, here, &self.text[above])?;
            at = start + entry.text.len();
            entries.push(entry);
        }
        let column = column?;
        // Comments below belong to it as far as they are indented like its entries.
        let mut end = at;
        let mut line = at;
        while line < self.text.len() && is_bare(&self.text[line..self.next_line(line)]) {
            let words = &self.text[line..self.next_line(line)];
            let blanks = words.len() - words.trim_start_matches(' ').len();
            let is_comment = words.trim_start().starts_with('#');
            if is_comment && blanks < column.max(floor) {
                break;
            }
            line = self.next_line(line);
            if is_comment {
                end = line;
            }
        }
        let is_list = matches!(node.form, Form::List(..));
        Some(Cut { entries, tail: &self.text[at..end], column, is_list, end })
    }

    fn entry(
        &'a self,
        key: Option<&'a Written>,
        node: &'a Written,
        start: usize,
        column: usize,
        above: &'a str,
    ) -> Option<Entry<'a>> {
        let text = self.text;
        let mut at = match key {
            Some(key) => {
                if key.start != start || key.anchor.is_some() || key.tag.is_some() {
                    return None;
                }
                let colon = key.end + blanks(&text[key.end..]);
                text[colon..].starts_with(':').then_some(colon + 1)?
            }
            None => text[start..].starts_with('-').then_some(start + 1)?,
        };
        // Its anchor and tag.
        loop {
            let next = at + blanks(&text[at..]);
            let alone =
                matches!(node.form, Form::Alias(_)) || !text[next..].starts_with(['&', '!']);
            // Those of a first key on the line are that key's.
            if alone || node.anchor.is_none() && node.tag.is_none() {
                break;
            }
            at = next + text[next..].find([' ', '\n'])?;
        }
        let next = at + blanks(&text[at..]);
        let alone = text[next..].starts_with(['\n', '#']);
        let make = |value, lead: usize, note: (usize, usize), end: usize| Entry {
            file: self,
            key,
            node,
            above,
            text: &text[start..end],
            lead: &text[start..lead],
            value,
            note: &text[note.0..note.1],
            column,
            start,
            value_at: lead,
        };
        let cut = match &node.form {
            Form::List(_, false) | Form::Map(_, false) if alone => {
                let line = self.next_line(next);
                let below = self.collection(node, line, None, column + 1);
                below.map(|cut| (cut.end, Piece::Below(cut), at, (at, line - 1)))
            }
            Form::List(_, false) | Form::Map(_, false) if key.is_none() => {
                let beside = self.collection(node, next, Some(next), column + 1);
                beside.map(|cut| (cut.end, Piece::Beside(cut), next, (next, next)))
            }
            _ => None,
        };
        if let Some((end, value, lead, note)) = cut {
            return Some(make(value, lead, note, end));
        }
        // One piece, to the end of its last line.
        let null = node.form == Form::Null && node.start == node.end || node.end < at;
        let end = match &node.form {
            _ if null => at,
            // A comment behind its last line is one of that line, which may go.
            Form::List(_, false) | Form::Map(_, false) => {
                self.next_line(self.end(node, next)).checked_sub(1)?
            }
            _ => self.end(node, next),
        };
        let begin = match node.form {
            _ if null => at,
            Form::Block(_) => next,
            _ if alone && text[next..].starts_with('#') => next,
            _ => node.start.max(at),
        };
        let line = self.next_line(end);
        let note = text.get(end..line.checked_sub(1)?)?;
        if !(note.is_empty() || note.starts_with([' ', '\t']) && is_bare(note)) {
            return None;
        }
        let value = Piece::Whole(text.get(begin..end)?);
        Some(make(value, begin, (end, line - 1), line))
    }

    /// Where the words of a value end.
    fn end(&self, node: &Written, at: usize) -> usize {
        match &node.form {
            Form::Block(_) => {
                let head = self.text[at..].find(['|', '>']).map_or(at, |mark| at + mark);
                let head = &self.text[head..self.next_line(head)];
                let head = head.split('#').next().unwrap_or_default();
                let shown = &self.text[..node.end];
                if head.contains('+') && !shown.ends_with(['|', '>', '+']) {
                    return self.line_start(node.end).saturating_sub(1).max(at);
                }
                let words = shown.trim_end_matches([' ', '\t', '\n']).len();
                (self.next_line(words) - 1).max(at)
            }
            Form::List(items, false) => items.last().map_or(at, |item| self.end(item, item.start)),
            Form::Map(entries, false) => {
                entries.last().map_or(at, |(key, value)| match value.form {
                    Form::Null if value.start == value.end => self.next_line(key.end) - 1,
                    _ => self.end(value, value.start.max(key.end)),
                })
            }
            _ => node.end.max(at),
        }
    }

    /// The next line that is more than a comment.
    fn skip(&self, mut at: usize) -> usize {
        while at < self.text.len() && is_bare(&self.text[at..self.next_line(at)]) {
            at = self.next_line(at);
        }
        at
    }

    fn is_bare(&self, start: usize, end: usize) -> bool {
        start <= end && self.text[start..end].lines().all(is_bare)
    }

    fn next_line(&self, at: usize) -> usize {
        self.text[at..].find('\n').map_or(self.text.len(), |end| at + end + 1)
    }

    fn line_start(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |end| end + 1)
    }
}

/// Whether a line holds no more than a comment.
fn is_bare(line: &str) -> bool {
    let words = line.trim();
    words.is_empty() || words.starts_with('#')
}

fn blanks(text: &str) -> usize {
    text.len() - text.trim_start_matches([' ', '\t']).len()
}

/// Three versions of an entry.
#[derive(Clone, Copy)]
pub(super) struct Three<'a> {
    pub(super) base: Option<&'a Entry<'a>>,
    pub(super) ours: &'a Entry<'a>,
    pub(super) theirs: &'a Entry<'a>,
}

/// Lines moved from one column to another, the first excepted, which begins after its indent.
pub(super) fn shifted(text: &str, from: usize, to: usize) -> String {
    if from == to {
        return text.to_owned();
    }
    let mut moved = String::with_capacity(text.len());
    for (i, line) in text.split_inclusive('\n').enumerate() {
        let blanks = line.len() - line.trim_start_matches(' ').len();
        if i == 0 || line.trim().is_empty() || blanks < from {
            moved.push_str(line);
        } else {
            moved.push_str(&" ".repeat(to));
            moved.push_str(&line[from..]);
        }
    }
    moved
}
