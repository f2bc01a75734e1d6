//! The columns of a table, and how much room words need.

use super::node::{Made, Node};
use super::refer::said;
use super::words::Word;

/// The columns of rows, each as a cell without words.
pub(super) fn columns(rows: &[Node], blank: bool, turned: bool) -> Vec<Made> {
    let found = measured(rows, blank);
    let letter = if turned { LETTER / TURNED } else { LETTER };
    let shares = shares(&found, letter);
    let columns =
        found.into_iter().zip(shares).enumerate().map(|(place, ((mut column, _), share))| {
            column.set("share", share);
            column.set("place", place);
            column
        });
    columns.collect()
}

/// Whether an upright page has no room for the longest words of all columns.
pub(super) fn crowded(rows: &[Node], blank: bool) -> bool {
    let found = measured(rows, blank);
    found.iter().map(|(column, word)| needed(column, *word) * LETTER).sum::<f64>() > MOST
}

/// The columns of rows, each with its longest word; a number is one word.
fn measured(rows: &[Node], blank: bool) -> Vec<(Made, usize)> {
    let longest = |cell: &Made| if cell.is("numeric") { length(cell) } else { longest(cell) };
    let mut found: Vec<(Made, usize)> = Vec::new();
    for row in rows.iter().filter_map(Node::made).filter(|row| !row.is("group")) {
        for cell in row.body.iter().filter_map(Node::made) {
            let filled = !cell.body.is_empty();
            let known = found.iter_mut().find(|(known, _)| known.text("key") == cell.text("key"));
            match known {
                Some((column, word)) => {
                    *word = longest(cell).max(*word);
                    if filled {
                        column.set("filled", true);
                    }
                }
                None => {
                    let mut column = cell.hollow();
                    column.set("filled", filled);
                    found.push((column, longest(cell)));
                }
            }
        }
    }
    if !blank {
        found.retain(|(column, _)| column.is("filled"));
    }
    found
}

/// What of the width of a table each column has: by its weight, but no less than its longest word
/// needs, as long as all of them find room.
fn shares(columns: &[(Made, usize)], letter: f64) -> Vec<f64> {
    let total: f64 = columns.iter().map(|(column, _)| weight(column)).sum();
    let mut shares: Vec<f64> = columns.iter().map(|(column, _)| weight(column) / total).collect();
    let needed: Vec<f64> =
        columns.iter().map(|(column, word)| needed(column, *word) * letter).collect();
    if needed.iter().sum::<f64>() > MOST {
        return shares;
    }
    let mut narrow = vec![false; shares.len()];
    while let Some(found) = (0..shares.len()).find(|&i| !narrow[i] && shares[i] < needed[i]) {
        narrow[found] = true;
        let taken: f64 = (0..shares.len()).filter(|&i| narrow[i]).map(|i| needed[i]).sum();
        let others: f64 = (0..shares.len()).filter(|&i| !narrow[i]).map(|i| shares[i]).sum();
        for i in 0..shares.len() {
            shares[i] = if narrow[i] { needed[i] } else { shares[i] * (1.0 - taken) / others };
        }
    }
    shares
}

/// How much wider a turned page is than an upright one.
pub(super) const TURNED: f64 = 25.7 / 17.0;
/// The part of a page's width that a letter takes in a table, and the longest word that is kept
/// whole: an address may break.
const LETTER: f64 = 0.0105;
/// What of the width words may need at most: the rest is room between columns.
const MOST: f64 = 0.9;
const LONGEST: usize = 16;

/// The letters that the longest word of a column needs, that of its head or of its cells.
fn needed(column: &Made, longest: usize) -> f64 {
    let head = column.get("name").map_or(0, |name| word(&said(name)));
    let letters = longest.max(head);
    // Beside two digits the margins of a cell weigh more than a letter.
    (letters + if letters <= 3 { 2 } else { 1 }) as f64
}

/// The length of the longest word of a part of the document.
fn longest(made: &Made) -> usize {
    let own = made.get("text").map_or(0, |text| word(&said(text)));
    let held = made.body.iter().map(|node| match node {
        Node::Leaf(..) => word(&plain(node)),
        Node::Made(made) => longest(made),
    });
    held.chain([own]).max().unwrap_or(0)
}

fn word(text: &str) -> usize {
    let words = text.split(|c: char| c.is_whitespace() || matches!(c, '-' | '/' | '–'));
    words.map(|word| word.chars().count()).filter(|length| *length <= LONGEST).max().unwrap_or(0)
}

/// The part of the width that a column has.
pub(super) fn share(column: &Made) -> f64 {
    let share = column.get("share").and_then(|share| f64::try_from(share.clone()).ok());
    share.unwrap_or(1.0)
}

pub(super) fn weight(column: &Made) -> f64 {
    let weight = column.get("weight").map(|weight| weight.to_string().parse().unwrap_or(1.0));
    weight.unwrap_or(1.0)
}

/// About how many characters a part of the document has.
pub(super) fn length(made: &Made) -> usize {
    let own = made.get("text").map(|text| said(text).chars().count()).unwrap_or(0);
    let held = made.body.iter().map(|node| match node {
        Node::Leaf(..) => plain(node).chars().count(),
        Node::Made(made) => length(made),
    });
    own + held.sum::<usize>()
}

/// How many lines of their own are written in a part of the document.
pub(super) fn height(made: &Made) -> usize {
    let own = matches!(made.word, Word::Line | Word::Note | Word::Item);
    let held = made.body.iter().filter_map(Node::made).map(height);
    usize::from(own) + held.sum::<usize>()
}

/// The words of a leaf.
pub(super) fn plain(node: &Node) -> String {
    match node {
        Node::Leaf(value, _) => said(value),
        Node::Made(_) => String::new(),
    }
}
