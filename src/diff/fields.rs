//! Versions taken apart: of two, only what is not equal.

use std::collections::{BTreeMap, HashMap};

use super::{Field, Item, Kind, Leaf, Ref, Tree};
use crate::catalog::Catalog;
use crate::locale::composed;
use crate::model::{Answer, Date, Document, Flag, Text};
use crate::path::Path;
use crate::word::Word;

/// Both versions taken apart, without what is equal in both.
pub(super) fn trees([old, new]: [(&Document, &Catalog); 2]) -> (Tree, Tree) {
    (Builder::build(old, new), Builder::build(new, old))
}

/// Takes one document apart.
pub(super) struct Builder<'a> {
    tree: Tree,
    source: &'a str,
    /// Of names that stand more than once, how often.
    again: BTreeMap<Ref, usize>,
}

/// The fields of one element while they are collected.
pub(super) struct Fill<'a> {
    source: &'a str,
    item: Item,
}

impl<'a> Builder<'a> {
    fn build((document, catalog): (&'a Document, &Catalog), other: (&Document, &Catalog)) -> Tree {
        let (other, references) = other;
        let source = document.source();
        let tree = Tree { source: source.to_owned(), ..Tree::default() };
        let mut builder = Builder { tree, source, again: BTreeMap::new() };
        builder.plan(document, other);
        builder.ethics(document, other);
        builder.governance(document, other);
        builder.references(catalog, references);
        builder.tree
    }

    pub(super) fn source(&self) -> &'a str {
        self.source
    }

    /// Starts an element.
    pub(super) fn item(&self, parent: Option<&Ref>, path: Path) -> Fill<'a> {
        let item = Item { parent: parent.cloned(), path, ..Item::default() };
        Fill { source: self.source, item }
    }

    /// Takes an element; of parts alike, each has a name of its own.
    pub(super) fn add(&mut self, kind: Kind, id: &str, fill: Fill<'_>) -> Ref {
        let mut of = (kind, id.to_owned());
        if self.tree.items.contains_key(&of) {
            let count = self.again.entry(of.clone()).or_insert(1);
            *count += 1;
            of.1 = format!("{id}#{count}");
        }
        self.tree.items.insert(of.clone(), fill.item);
        of
    }

    /// The claims of an element.
    pub(super) fn answers(&mut self, of: &Ref, path: &Path, answers: &[Answer]) {
        for (i, answer) in answers.iter().enumerate() {
            let Answer { to, relation, reason } = answer;
            let mut fill = self.item(Some(of), path / "recommendations" / i);
            fill.word("relation", Some(*relation));
            fill.texts("reason", reason);
            self.add(Kind::Answer, &format!("{}/{to}", of.1), fill);
        }
    }
}

/// The elements of a list that have no equal of the same name in the other, each with its place.
pub(super) fn differing<'a, T: PartialEq>(
    mine: &'a [T],
    other: &'a [T],
    id: impl Fn(&T) -> &str,
) -> Vec<(usize, &'a T)> {
    let by_id: HashMap<&str, &T> = other.iter().map(|item| (id(item), item)).collect();
    let differs = |item: &T| by_id.get(id(item)).is_none_or(|other| *other != item);
    mine.iter().enumerate().filter(|(_, item)| differs(item)).collect()
}

impl Fill<'_> {
    fn insert(&mut self, field: Field, leaf: Leaf) {
        self.item.fields.insert(field, leaf);
    }

    pub(super) fn renamed(&mut self, from: &Option<String>) {
        self.item.renamed_from.clone_from(from);
    }

    pub(super) fn text(&mut self, name: &'static str, text: &Text) {
        self.entry_text(name, "", text);
    }

    pub(super) fn texts(&mut self, name: &'static str, text: &Option<Text>) {
        if let Some(text) = text {
            self.text(name, text);
        }
    }

    pub(super) fn entry_text(&mut self, name: &'static str, entry: &str, text: &Text) {
        let written: BTreeMap<&str, &str> = text.languages(self.source).collect();
        for (language, text) in written.into_iter().filter(|(_, text)| !text.trim().is_empty()) {
            let field = Field { name, entry: entry.to_owned(), language: language.to_owned() };
            // Where a line is wrapped, blanks around it, and how letters are coded are no words.
            let text = composed(text);
            let text = text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
            self.insert(field, Leaf::Text(text.trim().to_owned()));
        }
    }

    /// A word of the format.
    pub(super) fn word(&mut self, name: &'static str, word: Option<impl Word>) {
        if let Some(word) = word {
            self.entry_word(name, "", word.name());
        }
    }

    pub(super) fn entry_word(&mut self, name: &'static str, entry: &str, word: &str) {
        self.insert(Field::entry(name, entry), Leaf::Word(word.to_owned()));
    }

    pub(super) fn id(&mut self, name: &'static str, id: &str) {
        if !id.is_empty() {
            self.insert(Field::of(name), Leaf::Word(id.to_owned()));
        }
    }

    pub(super) fn ids(&mut self, name: &'static str, id: &Option<String>) {
        self.id(name, id.as_deref().unwrap_or_default());
    }

    pub(super) fn set(&mut self, name: &'static str, entries: &[String]) {
        for entry in entries {
            self.insert(Field::entry(name, &composed(entry)), Leaf::Flag(true));
        }
    }

    /// References with the edition that each is pinned to.
    pub(super) fn pins(&mut self, name: &'static str, pins: &[String]) {
        for pin in pins {
            match pin.split_once('@') {
                Some((id, edition)) => self.entry_word(name, id, edition),
                None => self.insert(Field::entry(name, pin), Leaf::Flag(true)),
            }
        }
    }

    pub(super) fn date(&mut self, name: &'static str, date: Option<Date>) {
        if let Some(date) = date {
            self.insert(Field::of(name), Leaf::Date(date));
        }
    }

    pub(super) fn number(&mut self, name: &'static str, number: Option<f64>) {
        if let Some(number) = number {
            self.insert(Field::of(name), Leaf::Number(number));
        }
    }

    pub(super) fn whole(&mut self, name: &'static str, number: Option<i64>) {
        self.number(name, number.map(|number| number as f64));
    }

    pub(super) fn amounts(&mut self, name: &'static str, amounts: &BTreeMap<String, i64>) {
        for (entry, amount) in amounts {
            self.entry_amount(name, entry, *amount);
        }
    }

    pub(super) fn entry_amount(&mut self, name: &'static str, entry: &str, amount: i64) {
        self.insert(Field::entry(name, entry), Leaf::Number(amount as f64));
    }

    pub(super) fn flag(&mut self, name: &'static str, flag: Option<Flag>) {
        if let Some(Flag(said)) = flag {
            self.insert(Field::of(name), Leaf::Flag(said));
        }
    }
}
