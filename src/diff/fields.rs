//! Versions taken apart: of two, only what is not equal.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use super::{Field, Item, Kind, Leaf, Ref, Tree};
use crate::catalog::Catalog;
use crate::locale::composed;
use crate::model::{Document, Fields, Said, Text};
use crate::path::{Path, Step};

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
        builder.document(document, other);
        builder.references(catalog, references);
        builder.tree
    }

    pub(super) fn source(&self) -> &'a str {
        self.source
    }

    /// Takes an element with all that it says of itself.
    pub(super) fn element(
        &mut self,
        parent: Option<&Ref>,
        kind: Kind,
        id: &str,
        path: Path,
        element: &impl Fields,
    ) -> Ref {
        let mut fill = self.item(parent, path);
        fill.say(&[], element);
        self.add(kind, id, fill)
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

    /// Every field of an element, under these keys.
    pub(super) fn say(&mut self, under: &[&'static str], element: &impl Fields) {
        let mut part: Option<(Vec<Step>, String)> = None;
        element.each_field(&mut |path, said| {
            let (keys, number) = match path.split_last() {
                Some((Step::Item(number), keys)) => (keys, Some(*number)),
                _ => (&path[..], None),
            };
            let name = name(under, keys);
            // A part without an id is known by what it says first.
            let at = keys.iter().position(|step| matches!(step, Step::Item(_)));
            if let Some(at) = at {
                if part.as_ref().is_none_or(|(known, _)| known[..] != keys[..=at]) {
                    let known = self.known_by(said).unwrap_or_else(|| keys[at].to_string());
                    let list = self::name(under, &keys[..at]);
                    self.insert(Field::entry(list, &known), Leaf::Flag(true));
                    part = Some((keys[..=at].to_vec(), known));
                    // An id or a code is what it is known by, and needs no other place.
                    if !matches!(said, Said::Text(_) | Said::Called(_)) {
                        return;
                    }
                }
                if let Some((_, of)) = &part {
                    self.of_part(name, of, said);
                }
                return;
            }
            if let (Some(number), Said::Name(_, id)) = (number, said) {
                let path = keys.iter().cloned().chain([Step::Item(number)]);
                part = Some((path.collect(), composed(id).into()));
            }
            match said {
                Said::Text(text) | Said::Called(text) => {
                    let entry = number.map(|number| (number + 1).to_string());
                    self.entry_text(name, &entry.unwrap_or_default(), text);
                }
                Said::Name(_, word) | Said::Norm(word) | Said::Code(word) | Said::Address(word) => {
                    match number {
                        Some(_) => {
                            self.insert(Field::entry(name, &composed(word)), Leaf::Flag(true))
                        }
                        None => self.id(name, word),
                    }
                }
                // References have the edition that each is pinned to.
                Said::Pin(pin) => match pin.split_once('@') {
                    Some((id, edition)) => self.entry_word(name, id, edition),
                    None => self.insert(Field::entry(name, pin), Leaf::Flag(true)),
                },
                Said::Word(word) => self.entry_word(name, "", word),
                Said::Level(rule, level) => self.entry_word(name, rule, level),
                Said::Date(date) => self.insert(Field::of(name), Leaf::Date(date)),
                Said::Number(number) => self.insert(Field::of(name), Leaf::Number(number)),
                Said::Amount(entry, amount) => self.entry_number(name, entry, amount as f64),
                Said::Flag(flag) => self.flag(name, flag),
                Said::Former(id) => self.item.renamed_from = Some(id.to_owned()),
                // It is in the name of the element.
                Said::Recommendation => {}
            }
        });
    }

    /// What a part without an id is known by.
    fn known_by(&self, first: Said<'_>) -> Option<String> {
        match first {
            Said::Name(_, word) | Said::Norm(word) | Said::Code(word) | Said::Address(word) => {
                Some(composed(word).into())
            }
            Said::Text(text) | Said::Called(text) => {
                text.best(self.source, "").map(|(_, text)| composed(text).into())
            }
            _ => None,
        }
    }

    /// A field of a part of the element.
    fn of_part(&mut self, name: &'static str, of: &str, said: Said<'_>) {
        match said {
            Said::Text(text) | Said::Called(text) => self.entry_text(name, of, text),
            Said::Name(_, word)
            | Said::Norm(word)
            | Said::Code(word)
            | Said::Address(word)
            | Said::Pin(word) => {
                self.entry_word(name, of, word);
            }
            Said::Word(word) => self.entry_word(name, of, word),
            Said::Date(date) => self.insert(Field::entry(name, of), Leaf::Date(date)),
            Said::Number(number) => self.insert(Field::entry(name, of), Leaf::Number(number)),
            Said::Flag(flag) => self.insert(Field::entry(name, of), Leaf::Flag(flag)),
            Said::Amount(..) | Said::Level(..) | Said::Former(_) | Said::Recommendation => {}
        }
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

    pub(super) fn entry_number(&mut self, name: &'static str, entry: &str, number: f64) {
        self.insert(Field::entry(name, entry), Leaf::Number(number));
    }

    pub(super) fn flag(&mut self, name: &'static str, flag: bool) {
        self.insert(Field::of(name), Leaf::Flag(flag));
    }
}

/// The name of a field: its keys, joined. The format has a few dozen fields within fields; each is
/// joined once.
fn name(under: &[&'static str], keys: &[Step]) -> &'static str {
    static JOINED: Mutex<BTreeMap<Vec<&str>, &str>> = Mutex::new(BTreeMap::new());
    let keys = keys.iter().filter_map(|step| match step {
        Step::Key(Cow::Borrowed(key)) => Some(*key),
        _ => None,
    });
    let keys: Vec<&'static str> = under.iter().copied().chain(keys).collect();
    if let [key] = keys[..] {
        return key;
    }
    let mut joined = JOINED.lock().unwrap_or_else(PoisonError::into_inner);
    joined.entry(keys).or_insert_with_key(|keys| keys.join("/").leak())
}
