//! Two versions of a document as one tree: the newer, in which what is gone and what is new is
//! marked.
//!
//! Nodes are versions of each other by their anchors and names, else by their likeness; of these
//! the words are compared. Words of one version stand in a node of their own, `change`; rows,
//! items, facts and pictures of one version say so, too, for formats that show it.

use std::collections::BTreeSet;
use std::sync::Arc;

use minijinja::Value;

use super::columns::weight;
use super::likeness::item;
use super::node::{Made, Node, Nodes};
use super::versions::{leaf, marked, versions};
use super::words::Word;
use crate::compare::{Change, Item, Step, align};
use crate::text::hash;

/// Marks what tells the newer of two trees from the older.
pub(in crate::render) fn redline([old, new]: [&Nodes; 2]) -> Nodes {
    let marker = Marker { kept: new.anchors().into_iter().collect() };
    Nodes::new(marker.all(old, new))
}

struct Marker {
    /// The places of the newer document.
    kept: BTreeSet<String>,
}

impl Marker {
    fn all(&self, old: &Nodes, new: &Nodes) -> Vec<Node> {
        let items = |nodes: &Nodes| nodes.iter().map(item).collect::<Vec<Item>>();
        let (before, now) = (items(old), items(new));
        let mut marked = Vec::with_capacity(new.0.len());
        for step in lined(align(&before, &now), &before, &now, new) {
            match step {
                Step::Same(_, j) => marked.push(new.0[j].clone()),
                Step::Gone(i) => marked.push(self.whole(&old.0[i], Change::Removed)),
                Step::New(j) => marked.push(self.whole(&new.0[j], Change::Added)),
                Step::Changed(i, j) => marked.extend(self.changed(&old.0[i], &new.0[j])),
            }
        }
        joined(marked)
    }

    fn body(&self, old: &Made, new: &Made) -> Nodes {
        Nodes::new(self.all(&old.body, &new.body))
    }

    fn changed(&self, old: &Node, new: &Node) -> Vec<Node> {
        let both = || vec![self.whole(old, Change::Removed), self.whole(new, Change::Added)];
        let (old, new) = match (old, new) {
            (Node::Leaf(old, _), Node::Leaf(new, look)) => return leaf(old, new, *look),
            (Node::Made(old), Node::Made(new)) if old.word == new.word => (old, new),
            _ => return both(),
        };
        let mut made = Made::clone(new);
        match made.word {
            // A number of the document, a state and a picture change as a whole.
            Word::Code | Word::Tag | Word::Figure => return both(),
            Word::Prose | Word::Notice => {
                let Some(text) = versions(old.get("text"), new.get("text")) else { return both() };
                made.set("text", text);
            }
            Word::Table => self.table(&mut made, old),
            Word::Cell | Word::Item | Word::Fact => {
                for name in beside(made.word) {
                    self.said(name, old, &mut made);
                }
                match (old.is("several"), new.is("several")) {
                    (true, false) => made.set("several", Change::Removed.name()),
                    (false, true) => made.set("several", Change::Added.name()),
                    _ => {}
                }
                made.body = lined_up(self.all(&old.body, &new.body));
            }
            _ => {
                for name in beside(made.word) {
                    self.said(name, old, &mut made);
                }
                made.body = self.body(old, new);
                if made.word == Word::Items && made.is("ordered") {
                    made.body = numbered(&made.body);
                }
            }
        }
        vec![Node::Made(Arc::new(made))]
    }

    /// Words that a node has beside its body, of both versions.
    fn said(&self, name: &'static str, old: &Made, made: &mut Made) {
        let of = |made: &Made| match made.get(name) {
            Some(value) => match value.downcast_object_ref::<Nodes>() {
                Some(nodes) => nodes.clone(),
                None => Nodes::new(vec![Node::leaf(value.clone())]),
            },
            None => Nodes::default(),
        };
        let (before, now) = (of(old), of(made));
        if !(before.is_empty() && now.is_empty()) {
            made.set(name, Nodes::new(self.all(&before, &now)).value());
        }
    }

    /// A part of one version.
    fn whole(&self, node: &Node, change: Change) -> Node {
        let Node::Made(made) = node else { return marked(vec![node.clone()], change) };
        if made.word.is_piece() {
            return marked(vec![node.clone()], change);
        }
        let mut made = Made::clone(made);
        made.set("change", change.name());
        if change == Change::Removed {
            self.unplace(&mut made);
        }
        for name in beside(made.word) {
            let nothing = Made::new(made.word, made.from.clone(), Vec::new());
            match change {
                Change::Added => self.said(name, &nothing, &mut made),
                Change::Removed => {
                    let old = made.clone();
                    made.set(name, ());
                    self.said(name, &old, &mut made);
                }
            }
        }
        match made.word {
            Word::Prose | Word::Notice => {
                let text = made.get("text").cloned();
                let text = match change {
                    Change::Added => versions(None, text.as_ref()),
                    Change::Removed => versions(text.as_ref(), None),
                };
                made.set("text", text);
            }
            Word::Table => {
                let columns = made.columns().into_iter().map(|column| of(column, change));
                made.set("columns", columns.map(|column| column.value()).collect::<Value>());
            }
            _ => {}
        }
        let body = made.body.iter().map(|node| self.whole(node, change));
        made.body = Nodes::new(joined(body.collect()));
        Node::Made(Arc::new(made))
    }

    /// Takes the anchors of what is gone that lead elsewhere now.
    fn unplace(&self, made: &mut Made) {
        if made.text("anchor").is_some_and(|anchor| self.kept.contains(anchor)) {
            made.set("anchor", ());
        }
        // Its blocks have names in the newer version only.
        if made.word == Word::Prose {
            made.set("name", ());
        }
    }

    fn table(&self, made: &mut Made, old: &Made) {
        let (before, now) = (old.columns(), made.columns());
        let items = |columns: &[Made]| -> Vec<Item> {
            let key = |column: &Made| hash(column.text("key").unwrap_or_default());
            let item = |key| Item { key, name: None, shape: 0, words: Vec::new() };
            columns.iter().map(|column| item(key(column))).collect()
        };
        // A column is called what it was, so that one which is another has no version.
        let steps = align(&items(&before), &items(&now));
        let all: Vec<(Made, Option<Change>)> = steps
            .into_iter()
            .flat_map(|step| match step {
                Step::Same(_, j) => vec![(now[j].clone(), None)],
                Step::Gone(i) => vec![(before[i].clone(), Some(Change::Removed))],
                Step::New(j) => vec![(now[j].clone(), Some(Change::Added))],
                Step::Changed(i, j) => vec![
                    (before[i].clone(), Some(Change::Removed)),
                    (now[j].clone(), Some(Change::Added)),
                ],
            })
            .collect();
        let total: f64 = all.iter().map(|(column, _)| weight(column)).sum();
        let columns = all.iter().enumerate().map(|(place, (column, change))| {
            let mut column = column.clone();
            column.set("share", weight(&column) / total);
            column.set("room", weight(&column) / total);
            column.set("place", place);
            match change {
                Some(change) => of(column, *change),
                None => Node::Made(Arc::new(column)),
            }
        });
        made.set("columns", columns.map(|column| column.value()).collect::<Value>());
        let rows = |made: &Made| made.body.iter().map(item).collect::<Vec<Item>>();
        let same = before.len() == now.len() && all.len() == now.len();
        let mut marked = Vec::new();
        for step in align(&rows(old), &rows(made)) {
            marked.push(match step {
                Step::Same(_, j) if same => made.body.0[j].clone(),
                Step::Same(i, j) | Step::Changed(i, j) => {
                    self.row([Some(&old.body.0[i]), Some(&made.body.0[j])], &all)
                }
                Step::Gone(i) => self.row([Some(&old.body.0[i]), None], &all),
                Step::New(j) => self.row([None, Some(&made.body.0[j])], &all),
            });
        }
        made.body = Nodes::new(marked);
    }

    /// A row of one version or of both, with a cell in each column of either.
    fn row(&self, versions: [Option<&Node>; 2], columns: &[(Made, Option<Change>)]) -> Node {
        let [old, new] = versions.map(|node| node.and_then(Node::made));
        let Some(latter) = new.or(old) else { return marked(Vec::new(), Change::Added) };
        let change = match (old, new) {
            (Some(_), Some(_)) => None,
            (None, _) => Some(Change::Added),
            (_, None) => Some(Change::Removed),
        };
        let mut row = latter.clone();
        if let Some(change) = change {
            row.set("change", change.name());
            if change == Change::Removed {
                self.unplace(&mut row);
            }
        }
        if row.is("group") {
            let nothing = Nodes::default();
            let [old, new] = [old, new].map(|row| row.map_or(&nothing, |row| &row.body));
            row.body = Nodes::new(self.all(old, new));
        } else {
            let cells = |(column, of_one): &(Made, Option<Change>)| {
                // Where its column comes or goes, and not its row with it.
                let cell = |node: Node| match (node, of_one.filter(|of| change != Some(*of))) {
                    (Node::Made(cell), Some(change)) => {
                        let mut cell = Arc::unwrap_or_clone(cell);
                        cell.set("column", change.name());
                        Node::Made(Arc::new(cell))
                    }
                    (node, _) => node,
                };
                let of = |row: Option<&Made>| {
                    let mut all = row?.body.iter();
                    let is = |node: &&Node| {
                        node.made().is_some_and(|cell| cell.text("key") == column.text("key"))
                    };
                    all.find(is).cloned()
                };
                let versions = match (of(old), of(new)) {
                    (Some(old), Some(new)) => self.changed(&old, &new),
                    (Some(old), None) => vec![cell(self.whole(&old, Change::Removed))],
                    (None, Some(new)) => vec![cell(self.whole(&new, Change::Added))],
                    (None, None) => vec![cell(Node::Made(Arc::new(column.hollow())))],
                };
                versions.into_iter().next()
            };
            row.body = Nodes::new(columns.iter().filter_map(cells).collect());
        }
        row.set("columns", columns.len());
        Node::Made(Arc::new(row))
    }
}

/// What a node says beside its body.
fn beside(word: Word) -> &'static [&'static str] {
    match word {
        Word::Heading => &["number", "title"],
        Word::Cover => &["status", "title", "subtitle"],
        Word::Fact => &["name"],
        _ => &[],
    }
}

/// A line that was replaced by one is the same line: steps that say so.
fn lined(steps: Vec<Step>, old: &[Item], new: &[Item], nodes: &Nodes) -> Vec<Step> {
    let moves = |step: Option<&Step>| matches!(step, Some(Step::Gone(_) | Step::New(_)));
    let mut lined = Vec::with_capacity(steps.len());
    let mut at = 0;
    while at < steps.len() {
        let alone =
            !moves(at.checked_sub(1).and_then(|at| steps.get(at))) && !moves(steps.get(at + 2));
        if let (Step::Gone(i), Some(Step::New(j))) = (steps[at], steps.get(at + 1))
            && alone
            && old[i].shape == new[*j].shape
            && old[i].name == new[*j].name
            && is_line(&nodes.0[*j])
        {
            lined.push(Step::Changed(i, *j));
            at += 2;
        } else {
            lined.push(steps[at]);
            at += 1;
        }
    }
    lined
}

fn is_line(node: &Node) -> bool {
    let words = [Word::Line, Word::Prose, Word::Quiet, Word::Strong, Word::Note];
    node.made().is_none_or(|made| words.contains(&made.word))
}

/// Items, each with its number in its own version.
fn numbered(items: &Nodes) -> Nodes {
    let (mut before, mut now) = (0, 0);
    let number = |node: &Node| {
        let Node::Made(made) = node else { return node.clone() };
        let mut made = Made::clone(made);
        let change = made.text("change").map(str::to_owned);
        before += u32::from(change.as_deref() != Some(Change::Added.name()));
        now += u32::from(change.as_deref() != Some(Change::Removed.name()));
        let is_gone = change.as_deref() == Some(Change::Removed.name());
        made.set("number", if is_gone { before } else { now });
        if change.is_none() && before != now {
            made.set("was", before);
        }
        Node::Made(Arc::new(made))
    };
    Nodes::new(items.iter().map(number).collect())
}

/// The lines of a cell or a fact, each of which is the first or follows others, in its own version or
/// in both.
fn lined_up(nodes: Vec<Node>) -> Nodes {
    let change = |node: &Node| node.made()?.text("change").and_then(Change::parse);
    let kept = nodes.iter().rposition(|node| change(node).is_none());
    let mut lines: Vec<Made> = Vec::with_capacity(nodes.len());
    let (mut before, mut now) = (false, false);
    for node in nodes {
        let own = change(&node);
        let (follows, only) = match own {
            Some(Change::Added) => (now, None),
            Some(Change::Removed) => (before, None),
            None if before == now => (now, None),
            None => (true, Some(if now { Change::Added } else { Change::Removed })),
        };
        before |= own != Some(Change::Added);
        now |= own != Some(Change::Removed);
        let Some(mut made) = node.into_made() else { continue };
        made.set("first", !follows);
        made.set("follows", only.map(Change::name));
        lines.push(made);
    }
    let tail = kept.map_or(0, |kept| kept + 1);
    let (former, latter) = lines.split_at_mut(tail);
    ends(former.last_mut(), latter);
    Nodes::new(lines.into_iter().map(|made| Node::Made(Arc::new(made))).collect())
}

/// Settles the ends of the lines that a cell ends with, all of one version. That of the last cannot
/// come or go, since a cell ends with one: in its place that of the line before them does, or the
/// last that is gone and the first that is new stand in one.
fn ends(kept: Option<&mut Made>, tail: &mut [Made]) {
    let is_new = |made: &Made| made.text("change") == Some(Change::Added.name());
    tail.sort_by_key(|made| is_new(made));
    let gone = tail.iter().filter(|made| !is_new(made)).count();
    let fresh = tail.len() - gone;
    if gone > 0 && fresh > 0 {
        tail[gone].set("joined", true);
        tail[gone - 1].set("end", if fresh > 1 { Change::Added.name() } else { "" });
    } else if let (Some(kept), Some(first)) = (kept, tail.first()) {
        kept.set("end", first.text("change").unwrap_or_default());
    }
    if let Some(last) = tail.last_mut().filter(|_| fresh != 1 || gone == 0) {
        last.set("end", "");
    }
}

/// Words of one version that follow each other stand in one place.
fn joined(nodes: Vec<Node>) -> Vec<Node> {
    let mut joined: Vec<Node> = Vec::with_capacity(nodes.len());
    let what = |made: &Made| made.text("what").map(str::to_owned);
    for node in nodes {
        if let (Some(Node::Made(last)), Node::Made(made)) = (joined.last_mut(), &node)
            && last.word == Word::Change
            && made.word == Word::Change
            && what(last) == what(made)
        {
            let last = Arc::make_mut(last);
            made.body.iter().for_each(|node| last.body.push(node.clone()));
        } else {
            joined.push(node);
        }
    }
    joined
}

/// A head of a column of one version.
fn of(mut column: Made, change: Change) -> Node {
    column.set("change", change.name());
    Node::Made(Arc::new(column))
}
