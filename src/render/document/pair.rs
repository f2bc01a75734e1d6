//! Two languages side by side: two trees of one description, paired node by node.
//!
//! What is written in lines of its own stands in two columns; a table stays one, with both
//! languages in each head and cell, where what is the same in both stands once.

use std::sync::Arc;

use minijinja::Value;

use super::node::{Made, Node, Nodes};
use super::refer::said;
use super::words::Word;
use crate::locale::Locale;
use crate::prose;

/// Pairs the tree of one language with that of another.
pub(in crate::render) fn pair(trees: [&Nodes; 2], locales: [&Locale; 2]) -> Nodes {
    let [left, right] = trees;
    Nodes::new(gathered(Pairer { locales }.all(left, right)))
}

struct Pairer<'a> {
    locales: [&'a Locale; 2],
}

impl Pairer<'_> {
    fn all(&self, left: &Nodes, right: &Nodes) -> Vec<Node> {
        let mut paired = Vec::new();
        let mut rest = &right.0[..];
        for node in left.iter() {
            match rest.iter().position(|other| meets(node, other)) {
                Some(at) => {
                    paired.extend(
                        rest[..at]
                            .iter()
                            .map(|only| self.columns([&[], std::slice::from_ref(only)])),
                    );
                    paired.extend(self.both(node, &rest[at]));
                    rest = &rest[at + 1..];
                }
                None => paired.push(self.columns([std::slice::from_ref(node), &[]])),
            }
        }
        paired.extend(rest.iter().map(|only| self.columns([&[], std::slice::from_ref(only)])));
        paired
    }

    fn both(&self, left: &Node, right: &Node) -> Vec<Node> {
        let (Node::Made(left), Node::Made(right)) = (left, right) else {
            return vec![left.clone()];
        };
        let mut made = Made::clone(left);
        match made.word {
            Word::Section => made.body = Nodes::new(gathered(self.all(&left.body, &right.body))),
            Word::Heading => made.body = self.line(&left.body, &right.body),
            Word::Contents => made.body = self.contents(&left.body, &right.body),
            Word::Cover => {
                made.set("beside", Value::from_dyn_object(right.clone()));
                let [lang, dir] = self.language(1);
                made.set("lang", lang);
                made.set("dir", dir);
                made.body = Nodes::new(gathered(self.all(&left.body, &right.body)));
            }
            Word::Table => self.table(&mut made, right),
            Word::Figure => {
                let mut other = Made::clone(right);
                let [lang, dir] = self.language(1);
                other.set("lang", lang);
                other.set("dir", dir);
                return vec![Node::Made(Arc::new(made)), Node::Made(Arc::new(other))];
            }
            Word::Prose => return self.prose(left, right),
            _ => {
                return vec![self.columns(
                    [left, right].map(|made| [Node::Made(made.clone())]).each_ref().map(|n| &n[..]),
                )];
            }
        }
        vec![Node::Made(Arc::new(made))]
    }

    /// A text, block by block where both have as many.
    fn prose(&self, left: &Arc<Made>, right: &Arc<Made>) -> Vec<Node> {
        let count = |made: &Made| made.get("text").map_or(0, |text| prose::count(&said(text)));
        let blocks = count(left);
        // Paragraphs have names in one language only.
        let mut nameless = Made::clone(right);
        nameless.set("name", ());
        let sides = [Node::Made(left.clone()), Node::Made(Arc::new(nameless))];
        if blocks != count(right) || blocks < 2 {
            return vec![self.columns([&sides[..1], &sides[1..]])];
        }
        let block = |number: usize| {
            let sides = [left, right].map(|made| {
                let mut block = Made::clone(made);
                block.set("block", number);
                if number > 0 {
                    block.set("label", ());
                }
                Node::Made(Arc::new(block))
            });
            self.columns([&sides[..1], &sides[1..]])
        };
        (0..blocks).map(block).collect()
    }

    /// A heading, or a head of a table: one line in both languages.
    fn line(&self, left: &Nodes, right: &Nodes) -> Nodes {
        let mut line: Vec<Node> = left.iter().cloned().collect();
        if words(left) != words(right) {
            line.push(Node::leaf(" · "));
            line.push(self.side(1, right.iter().cloned().collect(), false));
        }
        Nodes::new(line)
    }

    fn contents(&self, left: &Nodes, right: &Nodes) -> Nodes {
        let entry = |(mine, theirs): (&Node, &Node)| {
            let (Some(mine), Some(theirs)) = (mine.made(), theirs.made()) else {
                return mine.clone();
            };
            let mut entry = mine.clone();
            let [title, other] = [mine, theirs].map(|made| {
                let title =
                    made.get("title").and_then(|title| title.downcast_object_ref::<Nodes>());
                title.cloned().unwrap_or_default()
            });
            entry.set("title", self.line(&title, &other).value());
            entry.body = self.contents(&mine.body, &theirs.body);
            Node::Made(Arc::new(entry))
        };
        Nodes::new(left.iter().zip(right.iter()).map(entry).collect())
    }

    fn table(&self, left: &mut Made, right: &Made) {
        let theirs = right.columns();
        let columns = left.columns().into_iter().map(|mut column| {
            let other = theirs.iter().find(|other| other.text("key") == column.text("key"));
            let [name, other] = [Some(&column), other].map(|column| {
                let name = column.and_then(|column| column.get("name")).cloned();
                Nodes::new(name.into_iter().map(Node::leaf).collect())
            });
            column.set("name", self.line(&name, &other).value());
            Value::from_dyn_object(Arc::new(column))
        });
        let columns: Value = columns.collect();
        left.set("columns", columns);
        let rows: Vec<&Made> = right.body.iter().filter_map(Node::made).collect();
        let row = |(at, node): (usize, &Node)| {
            let Some(row) = node.made() else { return node.clone() };
            // Each language has an order of its own: that of the document is kept.
            let anchor = row.text("anchor");
            let same = |other: &&&Made| anchor.is_some() && other.text("anchor") == anchor;
            let Some(other) = rows.iter().find(same).or(rows.get(at)) else { return node.clone() };
            let mut paired = row.clone();
            let cells = row.body.iter().map(|cell| self.cell(cell, other));
            paired.body = Nodes::new(cells.collect());
            Node::Made(Arc::new(paired))
        };
        left.body = Nodes::new(left.body.iter().enumerate().map(row).collect());
    }

    fn cell(&self, cell: &Node, row: &Made) -> Node {
        let Some(mine) = cell.made() else { return cell.clone() };
        let mut cells = row.body.iter().filter_map(Node::made);
        let Some(theirs) = cells.find(|theirs| theirs.text("key") == mine.text("key")) else {
            return cell.clone();
        };
        let mut paired = mine.clone();
        if words(&mine.body) != words(&theirs.body) {
            paired.body.push(self.side(1, theirs.body.iter().cloned().collect(), true));
        }
        Node::Made(Arc::new(paired))
    }

    fn language(&self, side: usize) -> [Value; 2] {
        let locale = self.locales[side];
        [locale.language.as_str().into(), locale.direction.name().into()]
    }

    fn side(&self, side: usize, body: Vec<Node>, block: bool) -> Node {
        let [lang, dir] = self.language(side);
        let body = body.into_iter().map(|node| turned(node, &dir)).collect();
        let given = [("lang", lang), ("dir", dir.clone())];
        let mut made = Made::new(Word::Side, "".into(), body).with(given);
        made.set("block", block);
        Node::Made(Arc::new(made))
    }

    fn columns(&self, sides: [&[Node]; 2]) -> Node {
        let [left, right] = sides;
        let sides = vec![self.side(0, left.to_vec(), true), self.side(1, right.to_vec(), true)];
        Node::Made(Arc::new(Made::new(Word::Pair, "".into(), sides)))
    }
}

/// A node of a side, which knows its direction: paragraphs of Word ask for it.
fn turned(node: Node, dir: &Value) -> Node {
    let Node::Made(made) = node else { return node };
    let mut made = Arc::unwrap_or_clone(made);
    made.set("dir", dir.clone());
    made.body = Nodes::new(made.body.iter().map(|node| turned(node.clone(), dir)).collect());
    Node::Made(Arc::new(made))
}

/// Whether two nodes are the same part of the document.
fn meets(left: &Node, right: &Node) -> bool {
    match (left, right) {
        (Node::Made(left), Node::Made(right)) => {
            let name = |made: &Made| {
                ["anchor", "key", "name"].map(|name| made.text(name).map(str::to_owned))
            };
            left.word == right.word && name(left) == name(right)
        }
        (Node::Leaf(..), Node::Leaf(..)) => true,
        _ => false,
    }
}

/// The words of nodes.
fn words(nodes: &Nodes) -> String {
    let words = nodes.iter().map(|node| match node {
        Node::Leaf(value, _) => said(value),
        Node::Made(made) => made.get("text").map(said).unwrap_or_default() + &words(&made.body),
    });
    words.collect()
}

/// Pairs that follow each other stand in one place, under the names of both languages.
fn gathered(nodes: Vec<Node>) -> Vec<Node> {
    let mut gathered: Vec<Node> = Vec::new();
    for node in nodes {
        if !node.is(Word::Pair) {
            gathered.push(node);
            continue;
        }
        match gathered.last_mut() {
            Some(Node::Made(pairs)) if pairs.word == Word::Pairs => {
                Arc::make_mut(pairs).body.push(node);
            }
            _ => {
                let pairs = Made::new(Word::Pairs, "".into(), vec![node]);
                gathered.push(Node::Made(Arc::new(pairs)));
            }
        }
    }
    gathered
}
