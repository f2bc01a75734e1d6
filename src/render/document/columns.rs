//! The columns of a table, and how much room words need.

use super::node::{Made, Node};
use super::refer::said;
use super::words::Word;
use crate::chart::width;

/// The columns of rows, each as a cell without words.
pub(super) fn columns(rows: &[Node], blank: bool, turned: bool) -> Vec<Made> {
    let found = measured(rows, blank);
    let page = if turned { TURNED } else { 1.0 };
    let letters = found.iter().map(|(column, word)| needed(column, word.letters) * LETTER / page);
    let letters: Vec<f64> = letters.collect();
    let weights: Vec<f64> = found.iter().map(|(column, _)| weight(column)).collect();
    let rooms = rooms(&weights, |head| {
        found.iter().map(|(column, word)| room(column, word.ems, head) / page).collect()
    });
    let shares = shares(&weights, &letters, MOST);
    let columns = found.into_iter().zip(shares.into_iter().zip(rooms)).enumerate();
    let columns = columns.map(|(place, ((mut column, _), (share, room)))| {
        column.set("share", share);
        column.set("room", room);
        column.set("place", place);
        column
    });
    columns.collect()
}

/// What of the width of a page each column has in Word. Where heads have no room to be wider than they
/// are here, they have less; what Word finds no room for even then it cuts, and every column lacks as
/// little as the others.
fn rooms(weights: &[f64], needed: impl Fn(f64) -> Vec<f64>) -> Vec<f64> {
    let fits = |needed: &Vec<f64>| needed.iter().sum::<f64>() <= 1.0;
    if let Some(found) = HEADS.into_iter().map(&needed).find(fits) {
        return shares(weights, &found, 1.0);
    }
    let least = needed(HEADS[HEADS.len() - 1]);
    let all: f64 = least.iter().sum();
    least.iter().map(|room| room / all).collect()
}

/// Whether an upright page has no room for the longest words of all columns.
pub(super) fn crowded(rows: &[Node], blank: bool) -> bool {
    let found = measured(rows, blank);
    let needs = found.iter().map(|(column, word)| needed(column, word.letters) * LETTER);
    needs.sum::<f64>() > MOST
}

/// What the longest word of a column takes: letters, and parts of the size of a wide face.
#[derive(Debug, Clone, Copy, Default)]
struct Longest {
    letters: usize,
    ems: f64,
}

impl Longest {
    fn of(text: &str, bold: bool) -> Longest {
        let words = words(text)
            .map(|word| Longest { letters: word.chars().count(), ems: width(word, 1.0, bold) });
        words.fold(Longest::default(), Longest::or)
    }

    fn or(self, other: Longest) -> Longest {
        Longest { letters: self.letters.max(other.letters), ems: self.ems.max(other.ems) }
    }
}

/// The columns of rows, each with its longest word; a number is one word.
fn measured(rows: &[Node], blank: bool) -> Vec<(Made, Longest)> {
    let longest = |cell: &Made| {
        let word = longest(cell, cell.is("head"));
        let letters = if cell.is("numeric") { length(cell) } else { word.letters };
        // Digits are about as wide as each other.
        Longest {
            letters,
            ems: word.ems.max(if cell.is("numeric") { 0.64 * letters as f64 } else { 0.0 }),
        }
    };
    let mut found: Vec<(Made, Longest)> = Vec::new();
    for row in rows.iter().filter_map(Node::made).filter(|row| !row.is("group")) {
        for cell in row.body.iter().filter_map(Node::made) {
            let filled = !cell.body.is_empty();
            let known = found.iter_mut().find(|(known, _)| known.text("key") == cell.text("key"));
            match known {
                Some((column, word)) => {
                    *word = longest(cell).or(*word);
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
fn shares(weights: &[f64], needed: &[f64], most: f64) -> Vec<f64> {
    let total: f64 = weights.iter().sum();
    let mut shares: Vec<f64> = weights.iter().map(|weight| weight / total).collect();
    if needed.iter().sum::<f64>() > most {
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
pub(super) const TURNED: f64 = 26.3 / 17.6;
/// The part of a page's width that a letter takes in a table, and the longest word that is kept
/// whole: an address may break.
const LETTER: f64 = 0.0105;
/// What of the width words may need at most: the rest is room between columns.
const MOST: f64 = 0.9;
const LONGEST: usize = 18;

/// What of the width of a page in Word an em of the text of tables takes, how wide heads
/// may be in what stands in for their face, and what the margins of a cell take.
const EM: f64 = 180.0 / 9524.0;
const HEADS: [f64; 3] = [1.2, 1.1, 1.0];
const MARGINS: f64 = 118.0 / 9524.0;

/// The letters that the longest word of a column needs, that of its head or of its cells.
fn needed(column: &Made, longest: usize) -> f64 {
    let letters = longest.max(head(column).letters);
    // Beside two digits the margins of a cell weigh more than a letter.
    (letters + if letters <= 3 { 2 } else { 1 }) as f64
}

/// What of the width of a page the longest word of a column takes in Word.
fn room(column: &Made, longest: f64, wider: f64) -> f64 {
    longest.max(head(column).ems * wider) * EM + MARGINS
}

fn head(column: &Made) -> Longest {
    column.get("name").map(|name| Longest::of(&said(name), true)).unwrap_or_default()
}

/// The longest word of a part of the document.
fn longest(made: &Made, bold: bool) -> Longest {
    let bold = bold || made.word == Word::Strong;
    let own = made.get("text").map(|text| Longest::of(&said(text), bold)).unwrap_or_default();
    let held = made.body.iter().map(|node| match node {
        Node::Leaf(..) => Longest::of(&plain(node), bold),
        Node::Made(made) => longest(made, bold),
    });
    held.fold(own, Longest::or)
}

/// What is not cut: words, and those that a space joins which is no place to break.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let breaks = |c: char| {
        c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}') || matches!(c, '-' | '/' | '–')
    };
    text.split(breaks).filter(|word| word.chars().count() <= LONGEST)
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

#[cfg(test)]
mod tests {
    use super::{EM, LONGEST, Longest, MARGINS, shares};

    /// A word is what no line may break: a space that joins is part of it, what is long is an address.
    #[test]
    fn columns_hold_their_longest_word() {
        for (text, letters) in [
            ("", 0),
            ("10", 2),
            ("l’expérimentation de", 17),
            ("décembre\u{a0}2030", 13),
            ("juin\u{a0}2027\u{a0}– mai", 10),
            ("mi-parcours/bilan", 8),
            ("https:example.orgaverylongname", 0),
        ] {
            let found = Longest::of(text, false);
            assert_eq!(found.letters, letters, "{text}");
            assert!(found.letters <= LONGEST && found.ems <= found.letters as f64, "{text}");
            // Cambria takes about half an em a letter: what stands in for it is wider.
            assert!(found.ems >= 0.5 * letters as f64, "{text}: {}", found.ems);
        }
        // A register of risks: each column has room, and what is left goes by weight.
        let words = [
            "10",
            "défavorable",
            "discrimination",
            "Criticité",
            "déploiement",
            "Résiduelle",
            "Responsable",
        ];
        let needed = words.map(|word| Longest::of(word, true).ems * EM + MARGINS);
        let found = shares(&[0.3, 2.2, 1.1, 0.9, 3.0, 0.8, 1.1], &needed, 1.0);
        assert!(found.iter().zip(&needed).all(|(share, room)| *share >= room - 1e-9), "{found:?}");
        assert!((found.iter().sum::<f64>() - 1.0).abs() < 1e-9, "{found:?}");
    }
}
