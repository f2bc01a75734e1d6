//! What only the whole document shows: numbers, contents, links that lead somewhere, the lines of a
//! cell, the columns of a table.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Arc;

use minijinja::Value;
use minijinja::value::Serde;

use super::columns::{columns, height, length, plain, share};
use super::node::{Look, Made, Node, Nodes};
use super::refer::{is_nothing, said};
use super::words::Word;
use super::{foreign, landscape};
use crate::finding::Arg;
use crate::locale::Locale;
use crate::view::{Words, letter};

/// Settles a tree.
pub(super) fn settle(mut nodes: Vec<Node>, locale: &Locale) -> Nodes {
    let mut settler = Settler {
        locale,
        chapters: 0,
        annexes: 0,
        anchors: BTreeSet::new(),
        told: RefCell::default(),
        contents: Vec::new(),
    };
    settler.anchors(&mut nodes);
    settler.number(&mut nodes);
    landscape::mark(&mut nodes);
    foreign::tell(&mut nodes, locale);
    Nodes::new(settler.all(nodes, Word::Section, Look::Plain))
}

struct Settler<'a> {
    locale: &'a Locale,
    chapters: u8,
    annexes: u8,
    /// Where links may lead.
    anchors: BTreeSet<String>,
    /// Whole names that were said beside short ones.
    told: RefCell<BTreeSet<String>>,
    contents: Vec<Made>,
}

impl Settler<'_> {
    /// Finds where links may lead; the first of anchors that stand twice is kept.
    fn anchors(&mut self, nodes: &mut [Node]) {
        for node in nodes {
            let Node::Made(made) = node else { continue };
            if made.word.is_piece() {
                continue;
            }
            let made = Arc::make_mut(made);
            let anchor = made.text("anchor").map(str::to_owned);
            if anchor.is_some_and(|anchor| !self.anchors.insert(anchor)) {
                made.set("anchor", ());
            }
            self.anchors(made.body.all_mut());
        }
    }

    /// Gives sections their numbers, and finds what the contents list.
    fn number(&mut self, nodes: &mut [Node]) {
        for node in nodes {
            let Node::Made(arc) = node else { continue };
            match arc.word {
                Word::Heading => {
                    let made = Arc::make_mut(arc);
                    self.heading(made);
                    if made.is("contents") {
                        self.contents.push(Made::clone(made));
                    }
                }
                Word::Section => {
                    let made = Arc::make_mut(arc);
                    // What has a heading is found by it.
                    if let Some(anchor) = made.get("anchor").cloned()
                        && let Some(heading) =
                            made.body.all_mut().iter_mut().find_map(Node::heading)
                    {
                        heading.set("anchor", anchor);
                        made.set("anchor", ());
                    }
                    self.number(made.body.all_mut());
                }
                _ => {}
            }
        }
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
        let words: Vec<String> = made.body.iter().map(plain).collect();
        let number = made.get("number").map(said);
        let number = number.map(|number| number + " — ").unwrap_or_default();
        made.set("words", number + &words.concat());
    }

    /// The headings that contents list, those of chapters with those of their parts below them;
    /// the words of each are under `title`.
    fn contents(&self) -> Nodes {
        let mut entries: Vec<Made> = Vec::new();
        for heading in &self.contents {
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

    fn all(&self, nodes: Vec<Node>, inside: Word, look: Look) -> Vec<Node> {
        let mut settled = Vec::with_capacity(nodes.len());
        for node in nodes {
            self.node(node, inside, look, &mut settled);
        }
        settled
    }

    fn node(&self, node: Node, inside: Word, look: Look, settled: &mut Vec<Node>) {
        let arc = match node {
            Node::Leaf(value, _) => return settled.push(Node::Leaf(value, look)),
            Node::Made(arc) => arc,
        };
        let look = match arc.word {
            Word::Link if arc.get("anchor").is_some() => Look::Link,
            Word::Strong => Look::Strong,
            Word::Quiet | Word::Tag if look == Look::Plain => Look::Quiet,
            _ => look,
        };
        let mut made = Arc::unwrap_or_clone(arc);
        let body = std::mem::take(&mut made.body).into_vec();
        let dead = made.word == Word::Link
            && made.text("anchor").is_some_and(|anchor| !self.anchors.contains(anchor));
        // A short name has the whole one beside it where it first stands.
        let again = made.word == Word::Link
            && made.get("hint").is_some_and(|hint| !self.told.borrow_mut().insert(said(hint)));
        if again {
            made.forget(&["hint"]);
        }
        let told = again && made.get("anchor").is_none();
        if dead || told {
            return settled.extend(self.all(body, inside, Look::Plain));
        }
        // A code stands in one line: what is long is none.
        if made.word == Word::Code && body.iter().any(is_long) {
            return settled.extend(self.all(body, inside, look));
        }
        match made.word {
            Word::Contents => made.body = self.contents(),
            Word::Table => self.table(&mut made, body),
            _ => {
                let within = if made.word.is_piece() { inside } else { made.word };
                let body = self.all(body, within, look);
                made.body = Nodes::new(match made.word {
                    Word::Cell | Word::Item | Word::Fact => lines(body, made.word),
                    Word::Section => keep(body),
                    _ => body,
                });
                if made.word == Word::Fact {
                    made.mark("several", made.body.0.len() > 1);
                }
                let opens = made.word == Word::Section && made.get("ink").is_some();
                if opens || matches!(made.word, Word::Prose | Word::Item) {
                    made.mark("short", length(&made) < SHORT);
                }
            }
        }
        made.inside = Some(inside);
        settled.push(Node::Made(Arc::new(made)));
    }

    /// Gives a table its columns, in the order in which its rows name them, and each row a cell in
    /// every column. A column without any words is none, but in a table to be filled in.
    fn table(&self, table: &mut Made, body: Vec<Node>) {
        let columns = columns(&body, table.is("blank"), table.is("broad"));
        let rows = body.into_iter().map(|row| self.row(row, &columns, table.is("blank")));
        let rows = Nodes::new(rows.collect());
        table.body = rows;
        let columns = columns.into_iter().map(|column| Value::from_dyn_object(Arc::new(column)));
        table.set("columns", columns.collect::<Value>());
    }

    fn row(&self, row: Node, columns: &[Made], blank: bool) -> Node {
        let Node::Made(arc) = row else { return row };
        let mut row = Arc::unwrap_or_clone(arc);
        let cells =
            std::mem::take(&mut row.body).into_vec().into_iter().filter_map(Node::into_made);
        let mut cells: Vec<Option<Made>> = cells.map(Some).collect();
        let mut settled: Vec<Made> = if row.is("group") {
            cells.into_iter().flatten().map(|cell| self.cell(cell)).collect()
        } else {
            let mut take = |column: &Made| {
                let is = |cell: &&mut Option<Made>| {
                    cell.as_ref().is_some_and(|cell| cell.text("key") == column.text("key"))
                };
                let cell = cells.iter_mut().find(is).and_then(Option::take);
                let mut cell = self.cell(cell.unwrap_or_else(|| column.clone()));
                cell.mark("numeric", column.is("numeric"));
                let room = TALL * share(column);
                cell.mark("tall", length(&cell) as f64 > room || height(&cell) > LINES);
                cell.forget(&["name", "weight", "share", "room", "place", "filled"]);
                cell
            };
            columns.iter().map(&mut take).collect()
        };
        if let (Some(first), Some(anchor)) = (settled.first_mut(), row.get("anchor")) {
            first.set("anchor", anchor.clone());
        }
        row.mark("tall", settled.iter().any(|cell| cell.is("tall")));
        row.body = Nodes::new(settled.into_iter().map(|cell| Node::Made(Arc::new(cell))).collect());
        row.set("columns", columns.len());
        row.mark("blank", blank);
        Node::Made(Arc::new(row))
    }

    fn cell(&self, mut cell: Made) -> Made {
        let body = std::mem::take(&mut cell.body).into_vec();
        cell.body = Nodes::new(lines(self.all(body, Word::Cell, Look::Plain), Word::Cell));
        cell
    }
}

impl Nodes {
    /// The places of the document that links may lead to.
    pub(in crate::render) fn anchors(&self) -> Vec<String> {
        self.places(&|_| true)
    }

    fn places(&self, counts: &dyn Fn(&Made) -> bool) -> Vec<String> {
        let of = |made: &Made| {
            let own = made.text("anchor").filter(|_| !matches!(made.word, Word::Link | Word::Cell));
            own.map(str::to_owned).into_iter().chain(made.body.places(counts)).collect::<Vec<_>>()
        };
        let inner = self.iter().filter_map(Node::made);
        let inner = inner.filter(|made| made.word != Word::Contents && counts(made));
        inner.flat_map(of).collect()
    }

    /// Those of its places that are in no row of one version.
    pub(in crate::render) fn lasting(&self) -> Vec<String> {
        self.places(&|made| made.word != Word::Row || made.text("change").is_none())
    }

    /// Whether a cell or a fact holds a text that may be taller than a page in a narrow column.
    pub(super) fn is_tall(&self) -> bool {
        const TALL: usize = 1_000;
        self.iter().filter_map(Node::made).any(|made| match made.word {
            Word::Cell | Word::Fact => length(made) > TALL,
            _ => made.body.is_tall(),
        })
    }
}

/// A text, or a group of them, of which a page holds several, in characters.
const SHORT: usize = 1_500;

/// Words that lead up to a table, a picture or a list stay with it, and so do tiles; of texts the last.
fn keep(mut nodes: Vec<Node>) -> Vec<Node> {
    let (mut kept, mut texts) = (false, 0);
    for node in nodes.iter_mut().rev() {
        let Node::Made(arc) = node else { continue };
        let leads = match arc.word {
            Word::Line | Word::Facts => true,
            Word::Grid => arc.get("columns").and_then(Value::as_usize).is_some_and(|n| n > 2),
            Word::Prose => arc.is("short") && texts == 0,
            _ => false,
        };
        if leads && kept {
            Arc::make_mut(arc).set("kept", true);
        }
        let begins = matches!(arc.word, Word::Table | Word::Figure | Word::Items | Word::Grid);
        kept = begins || leads && kept;
        texts = if begins { 0 } else { texts + usize::from(arc.word == Word::Prose) };
    }
    nodes
}

/// As many characters of a column as wide as a page may be as tall as most of one.
const TALL: f64 = 3_000.0;

/// As many lines of a cell leave room on a page.
const LINES: usize = 30;

fn is_long(node: &Node) -> bool {
    const LONG: usize = 24;
    let Node::Leaf(value, _) = node else { return false };
    let rtl = value.get_attr("dir").ok().is_some_and(|dir| dir.as_str() == Some("rtl"));
    rtl || plain(node).chars().count() >= LONG
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
            Some(Word::Tag) => Some("tags"),
            _ => Some("text"),
        };
        match (look, node) {
            (Some(look @ ("line" | "note")), Node::Made(made)) => {
                let mut line = Arc::unwrap_or_clone(made);
                line.word = Word::Line;
                line.set("look", if look == "line" { "text" } else { look });
                line.inside = Some(inside);
                lines.push(line);
                open = None;
            }
            (None, Node::Made(made)) => {
                let mut block = Arc::unwrap_or_clone(made);
                block.inside = Some(inside);
                lines.push(block);
                open = None;
            }
            (Some(look), node) => match lines.last_mut().filter(|_| open == Some(look)) {
                Some(line) => {
                    if look == "tags" {
                        line.body.push(Node::leaf(" "));
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
        line.mark("first", i == 0);
        Node::Made(Arc::new(line))
    };
    let lines = lines.into_iter().filter(|line| line.word != Word::Line || !line.body.is_empty());
    lines.enumerate().map(settle).collect()
}

fn line(node: &Node, look: &'static str, inside: Word) -> Made {
    let from = node.made().map(|made| made.from.clone()).unwrap_or_default();
    let mut line = Made::new(Word::Line, from, Vec::new());
    line.set("look", look);
    line.inside = Some(inside);
    let blank =
        |value: &Value| is_nothing(value) || value.as_str().is_some_and(|t| t.trim().is_empty());
    if !matches!(node, Node::Leaf(value, _) if blank(value)) {
        line.body = Nodes::new(vec![node.clone()]);
    }
    line
}
