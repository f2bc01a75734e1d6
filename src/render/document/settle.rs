//! What only the whole document shows: numbers, contents, links that lead somewhere, the lines of a
//! cell, the columns of a table.

use std::collections::BTreeSet;
use std::sync::Arc;

use minijinja::Value;
use minijinja::value::Serde;

use super::node::{Made, Node, Nodes};
use super::refer::is_nothing;
use super::words::Word;
use crate::finding::Arg;
use crate::locale::Locale;
use crate::view::{Words, letter};

/// Settles a tree.
pub(super) fn settle(nodes: Vec<Node>, locale: &Locale) -> Nodes {
    let mut settler =
        Settler { locale, chapters: 0, annexes: 0, anchors: BTreeSet::new(), contents: Vec::new() };
    settler.anchors(&nodes);
    let nodes = settler.number(nodes);
    Nodes::new(settler.all(&nodes, Word::Section))
}

struct Settler<'a> {
    locale: &'a Locale,
    chapters: u8,
    annexes: u8,
    /// Where links may lead.
    anchors: BTreeSet<String>,
    contents: Vec<Node>,
}

impl Settler<'_> {
    fn anchors(&mut self, nodes: &[Node]) {
        for made in nodes.iter().filter_map(Node::made) {
            if made.word != Word::Link {
                self.anchors.extend(made.text("anchor").map(str::to_owned));
            }
            if !made.word.is_piece() {
                let body: Vec<Node> = made.body.iter().cloned().collect();
                self.anchors(&body);
            }
        }
    }

    /// Gives sections their numbers, and finds what the contents list.
    fn number(&mut self, nodes: Vec<Node>) -> Vec<Node> {
        let number = |node: Node| match node {
            Node::Made(made) if matches!(made.word, Word::Section | Word::Heading) => {
                let mut made = Arc::unwrap_or_clone(made);
                if made.word == Word::Heading {
                    self.heading(&mut made);
                    let node = Node::Made(Arc::new(made));
                    if node.made().is_some_and(|made| made.is("contents")) {
                        self.contents.push(node.clone());
                    }
                    return node;
                }
                let body = made.body.iter().cloned().collect();
                made.body = Nodes::new(self.number(body));
                Node::Made(Arc::new(made))
            }
            node => node,
        };
        nodes.into_iter().map(number).collect()
    }

    fn heading(&mut self, made: &mut Made) {
        match made.text("part") {
            Some("chapter") => {
                self.chapters += 1;
                made.set("number", self.locale.integer(i64::from(self.chapters)));
            }
            Some("annex") => {
                self.annexes += 1;
                let letter = letter(self.annexes, &self.locale.language);
                let number = [("number", Arg::from(letter))];
                made.set("number", Value::from(Serde(Words::label(self.locale, "annex", &number))));
            }
            _ => {}
        }
        // Words such as "Annex A" are set apart from the title by a dash, numbers by a space.
        let worded = made.get("number").is_some_and(|number| number.as_str().is_none());
        made.set("worded", worded);
    }

    /// The headings that contents list, those of chapters with those of their parts below them;
    /// the words of each are under `title`.
    fn contents(&self) -> Nodes {
        let mut entries: Vec<Made> = Vec::new();
        for heading in self.contents.iter().filter_map(Node::made) {
            let mut entry = heading.clone();
            entry.set("title", heading.body.value());
            entry.body = Nodes::default();
            let below = heading.get("level").and_then(Value::as_i64) > Some(1);
            match entries.last_mut().filter(|_| below) {
                Some(above) => above.body.push(Node::Made(Arc::new(entry))),
                None => entries.push(entry),
            }
        }
        Nodes::new(entries.into_iter().map(|entry| Node::Made(Arc::new(entry))).collect())
    }

    fn all(&self, nodes: &[Node], inside: Word) -> Vec<Node> {
        nodes.iter().flat_map(|node| self.node(node, inside)).collect()
    }

    fn node(&self, node: &Node, inside: Word) -> Vec<Node> {
        let Node::Made(made) = node else { return vec![node.clone()] };
        let dead = made.word == Word::Link
            && made.text("anchor").is_some_and(|anchor| !self.anchors.contains(anchor));
        if dead {
            return self.all(&made.body.0, inside);
        }
        let mut made = Made::clone(made);
        match made.word {
            Word::Contents => made.body = self.contents(),
            Word::Table => self.table(&mut made),
            _ => {
                let within = if made.word.is_piece() { inside } else { made.word };
                let body = self.all(&made.body.0, within);
                made.body = Nodes::new(match made.word {
                    Word::Cell | Word::Item | Word::Fact => lines(body, made.word),
                    _ => body,
                });
            }
        }
        made.set("inside", inside.name());
        vec![Node::Made(Arc::new(made))]
    }

    /// Gives a table its columns, in the order in which its rows name them, and each row a cell in
    /// every column. A column without any words is none, but in a table to be filled in.
    fn table(&self, table: &mut Made) {
        let mut columns: Vec<Made> = Vec::new();
        let rows: Vec<&Made> = table.body.iter().filter_map(Node::made).collect();
        for row in rows.iter().filter(|row| !row.is("group")) {
            for cell in row.body.iter().filter_map(Node::made) {
                match columns.iter_mut().find(|column| column.text("key") == cell.text("key")) {
                    Some(column) => {
                        let filled = column.is("filled") || !cell.body.is_empty();
                        column.set("filled", filled);
                    }
                    None => {
                        let mut column = cell.clone();
                        column.set("filled", !cell.body.is_empty());
                        column.body = Nodes::default();
                        columns.push(column);
                    }
                }
            }
        }
        if !table.is("blank") {
            columns.retain(|column| column.is("filled"));
        }
        let total: f64 = columns.iter().map(weight).sum();
        for column in &mut columns {
            column.set("share", weight(column) / total);
        }
        let settled = rows.iter().map(|row| {
            let mut row = Made::clone(row);
            let cells: Vec<&Made> = row.body.iter().filter_map(Node::made).collect();
            let find = |key: Option<&str>| cells.iter().find(|cell| cell.text("key") == key);
            let settled = match row.is("group") {
                true => cells.iter().map(|cell| self.cell(cell, cell)).collect(),
                false => {
                    let cell = |column: &Made| {
                        self.cell(find(column.text("key")).unwrap_or(&&column.clone()), column)
                    };
                    columns.iter().map(cell).collect()
                }
            };
            row.body = Nodes::new(settled);
            row.set("columns", columns.len());
            Node::Made(Arc::new(row))
        });
        let settled = Nodes::new(settled.collect());
        table.body = settled;
        let columns = columns.into_iter().map(|column| Value::from_dyn_object(Arc::new(column)));
        table.set("columns", columns.collect::<Value>());
    }

    fn cell(&self, cell: &Made, column: &Made) -> Node {
        let mut settled = Made::clone(cell);
        settled.body = Nodes::new(lines(self.all(&cell.body.0, Word::Cell), Word::Cell));
        settled.set("numeric", column.is("numeric"));
        settled.set("share", column.get("share").cloned().unwrap_or_default());
        Node::Made(Arc::new(settled))
    }
}

fn weight(column: &Made) -> f64 {
    let weight = column.get("weight").map(|weight| weight.to_string().parse().unwrap_or(1.0));
    weight.unwrap_or(1.0)
}

/// What stands in a cell, an item or a fact, line by line: words that run on; tags under them; a
/// note, smaller; a text or a list, which have lines of their own.
fn lines(nodes: Vec<Node>, inside: Word) -> Vec<Node> {
    let mut lines: Vec<Made> = Vec::new();
    let mut open = None;
    for node in nodes {
        let look = match node.made().map(|made| made.word) {
            Some(Word::Line) => Some("line"),
            Some(Word::Note) => Some("note"),
            Some(Word::Prose | Word::Items) => None,
            Some(Word::Tag) => {
                let tags = Some("tags");
                if open != tags {
                    lines.push(line(&node, "tags", inside));
                    open = tags;
                    continue;
                }
                tags
            }
            _ => Some("text"),
        };
        match (look, node) {
            (Some(look @ ("line" | "note")), Node::Made(made)) => {
                let mut line = Made::clone(&made);
                line.word = Word::Line;
                line.set("look", if look == "line" { "text" } else { look });
                line.set("inside", inside.name());
                lines.push(line);
                open = None;
            }
            (None, Node::Made(made)) => {
                let mut block = Made::clone(&made);
                block.set("inside", inside.name());
                lines.push(block);
                open = None;
            }
            (Some(look), node) => match lines.last_mut().filter(|_| open == Some(look)) {
                Some(line) => {
                    if look == "tags" {
                        line.body.push(Node::Leaf(" ".into()));
                    }
                    line.body.push(node);
                }
                None => {
                    lines.push(line(&node, look, inside));
                    open = Some(look);
                }
            },
            (None, leaf) => lines.push(line(&leaf, "text", inside)),
        }
    }
    let settle = |(i, mut line): (usize, Made)| {
        line.set("first", i == 0);
        Node::Made(Arc::new(line))
    };
    let lines = lines.into_iter().filter(|line| line.word != Word::Line || !line.body.is_empty());
    lines.enumerate().map(settle).collect()
}

fn line(node: &Node, look: &'static str, inside: Word) -> Made {
    let from = node.made().map(|made| made.from.clone()).unwrap_or_else(|| "".into());
    let mut line = Made { word: Word::Line, from, given: Vec::new(), body: Nodes::default() };
    line.set("look", look);
    line.set("inside", inside.name());
    let blank =
        |value: &Value| is_nothing(value) || value.as_str().is_some_and(|t| t.trim().is_empty());
    if !matches!(node, Node::Leaf(value) if blank(value)) {
        line.body = Nodes::new(vec![node.clone()]);
    }
    line
}
