//! Tables that are too broad for an upright page: each stands on pages of its own that are turned,
//! with its heading. What a table holds decides it, not which table it is.

use std::sync::Arc;

use super::columns::{self, columns, height, length};
use super::node::{Made, Node, Nodes};
use super::words::Word;

/// The least columns of a broad table.
const COLUMNS: usize = 5;
/// A text of this many characters is more than a name, and wants this part of an upright page: three
/// centimetres.
const SENTENCE: f64 = 40.0;
const ROOM: f64 = 3.0 / 17.6;
/// Characters of a table in a line of a turned page, and lines of it.
const LINE: f64 = 175.0;
const LINES: f64 = 42.0;
/// How many lines are between two rows.
const BETWEEN: f64 = 0.5;
/// A turned page is filled to this part at least; less where words would break on an upright one.
const FILLED: f64 = 0.45;
const FILLED_AT_ALL: f64 = 0.25;

/// Marks the tables that are broad, where they can be turned with their heading: each is a chapter, but
/// for a few words.
pub(super) fn mark(nodes: &mut [Node]) {
    for i in 0..nodes.len() {
        let stands = nodes[i].is(Word::Table) && stands(&nodes[..i], &nodes[i + 1..]);
        let Node::Made(arc) = &mut nodes[i] else { continue };
        match arc.word {
            Word::Section if arc.get("ink").is_none() => {
                let mut body = std::mem::take(&mut Arc::make_mut(arc).body).into_vec();
                mark(&mut body);
                Arc::make_mut(arc).body = Nodes::new(body);
            }
            Word::Table if stands && is_broad(arc) => Arc::make_mut(arc).set("broad", true),
            _ => {}
        }
    }
}

/// Whether a chapter holds little but what stands between: elsewhere, pages before or after would be
/// nearly empty.
fn stands(before: &[Node], after: &[Node]) -> bool {
    const FEW: usize = 400;
    let few = |nodes: &[Node]| nodes.iter().filter_map(Node::made).map(length).sum::<usize>() < FEW;
    let begins = opening(before) == Some(0) && before[0].made().is_some_and(|made| made.is("part"));
    begins && few(before) && after.iter().all(accompanies) && few(after)
}

/// Where the heading is that leads up to what follows.
fn opening(before: &[Node]) -> Option<usize> {
    let at = before.iter().rposition(|node| !accompanies(node))?;
    before[at].is(Word::Heading).then_some(at)
}

/// Whether a node may stand beside a table: words, or a table of one row.
fn accompanies(node: &Node) -> bool {
    node.made().is_some_and(|made| match made.word {
        Word::Line | Word::Prose | Word::Pairs | Word::Note => true,
        Word::Table => made.body.iter().count() == 1,
        _ => false,
    })
}

/// Whether a table is a form of many columns, or has words or texts in columns that are too narrow for
/// them, and would fill turned pages.
fn is_broad(table: &Made) -> bool {
    let blank = table.is("blank");
    let rows: Vec<&Made> = table.body.iter().filter_map(Node::made).collect();
    let columns = columns(&table.body.0, blank, false);
    if columns.len() < COLUMNS {
        return false;
    }
    let cells = |row: &Made, column: &Made| {
        let key = column.text("key").map(str::to_owned);
        let cells = row.body.iter().filter_map(Node::made);
        cells.filter(move |cell| cell.text("key") == key.as_deref()).map(length).sum::<usize>()
    };
    let narrow = columns.iter().filter(|column| {
        let lengths = rows.iter().map(|row| cells(row, column)).filter(|length| *length > 0);
        let lengths: Vec<usize> = lengths.collect();
        let mean = lengths.iter().sum::<usize>() as f64 / lengths.len().max(1) as f64;
        mean > SENTENCE && columns::share(column) < ROOM
    });
    let crowded = columns::crowded(&table.body.0, blank);
    if blank || !crowded && narrow.count() == 0 {
        return blank;
    }
    let lines = rows.iter().map(|row| {
        let cells = row.body.iter().filter_map(Node::made).map(|cell| {
            let column = columns.iter().find(|column| column.text("key") == cell.text("key"));
            let share = column.map_or(1.0, columns::share);
            (length(cell) as f64 / (LINE * share)).ceil() + height(cell) as f64 / 2.0
        });
        cells.fold(1.0, f64::max) + BETWEEN
    });
    let pages = lines.sum::<f64>() / LINES;
    pages.fract() > if crowded { FILLED_AT_ALL } else { FILLED }
}

/// Puts each broad table on pages of its own, with its heading and the words about it.
pub(in crate::render) fn turn(nodes: Nodes) -> Nodes {
    let mut turned = turned(nodes);
    let mut before = Before { any: false, turned: true };
    edges(turned.all_mut(), &mut before);
    if let Some(last) = last(turned.all_mut()) {
        last.set("end", true);
    }
    turned
}

fn turned(nodes: Nodes) -> Nodes {
    let mut turned: Vec<Node> = Vec::new();
    let mut open = false;
    for node in nodes.into_vec() {
        match node {
            Node::Made(arc) if arc.word == Word::Section => {
                let mut made = Arc::unwrap_or_clone(arc);
                made.body = self::turned(made.body);
                turned.push(Node::Made(Arc::new(made)));
                open = false;
            }
            Node::Made(table) if table.is("broad") => {
                let from = opening(&turned).unwrap_or(turned.len());
                let mut held: Vec<Node> = turned.split_off(from).into_iter().map(broad).collect();
                held.push(Node::Made(table.clone()));
                let landscape = Made::new(Word::Landscape, table.from.clone(), held);
                turned.push(Node::Made(Arc::new(landscape)));
                open = true;
            }
            node => match turned.last_mut().filter(|_| open && accompanies(&node)) {
                Some(Node::Made(landscape)) => Arc::make_mut(landscape).body.push(broad(node)),
                _ => {
                    turned.push(node);
                    open = false;
                }
            },
        }
    }
    Nodes::new(turned)
}

/// A table beside a broad one is as wide, and no heading begins another page.
fn broad(mut node: Node) -> Node {
    if let Node::Made(arc) = &mut node {
        match arc.word {
            Word::Table => Arc::make_mut(arc).set("broad", true),
            Word::Heading => Arc::make_mut(arc).mark("page", false),
            _ => {}
        }
    }
    node
}

/// What stands before a part of the document.
struct Before {
    /// Whether any page is turned.
    any: bool,
    /// Whether the last one is, or there is none.
    turned: bool,
}

/// Says of turned pages which are the first, and which follow others or nothing.
fn edges(nodes: &mut [Node], before: &mut Before) {
    for node in nodes {
        let Node::Made(arc) = node else { continue };
        match arc.word {
            Word::Section => edges(Arc::make_mut(arc).body.all_mut(), before),
            Word::Landscape => {
                let made = Arc::make_mut(arc);
                made.mark("first", !before.any);
                made.mark("joined", before.turned);
                *before = Before { any: true, turned: true };
            }
            _ => before.turned = false,
        }
    }
}

/// The turned pages that the document ends with.
fn last(nodes: &mut [Node]) -> Option<&mut Made> {
    let Some(Node::Made(arc)) = nodes.last_mut() else { return None };
    match arc.word {
        Word::Section => last(Arc::make_mut(arc).body.all_mut()),
        Word::Landscape => Some(Arc::make_mut(arc)),
        _ => None,
    }
}

impl Nodes {
    /// Whether pages are turned: `some` of them, or the `last`, too.
    pub(super) fn turned(&self) -> Option<&'static str> {
        let made = || self.iter().filter_map(Node::made);
        let within = |made: &Made| match made.word {
            Word::Landscape => Some(if made.is("end") { "last" } else { "some" }),
            Word::Section => made.body.turned(),
            _ => None,
        };
        made().filter_map(within).next_back()
    }
}
