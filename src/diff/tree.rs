//! A document taken apart: elements by id, each with flat fields.

use std::collections::BTreeMap;
use std::fmt;

use super::Kind;
use crate::model::{Date, is_naming};
use crate::path::{Path, Step};

/// An element by kind and id.
pub type Ref = (Kind, String);

/// The id of a part: it is named after the element that it belongs to.
pub(super) fn part_id(of: &str, part: &str) -> String {
    format!("{of}/{part}")
}

/// Of the id of a part, the element that it belongs to and its own name.
pub(crate) fn part_of(id: &str) -> Option<(&str, &str)> {
    id.split_once('/')
}

/// Elements by id.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tree {
    /// The elements.
    pub items: BTreeMap<Ref, Item>,
    /// The language of plain strings.
    pub source: String,
}

/// An element without those that stand within it.
#[derive(Debug, Clone, Default)]
pub struct Item {
    /// The element that it stands in.
    pub parent: Option<Ref>,
    /// What it says.
    pub fields: BTreeMap<Field, Leaf>,
    /// The id that it says it had.
    pub renamed_from: Option<String>,
    /// Where it stands in its document.
    pub path: Path,
}

/// Where an element stands is no part of it.
impl PartialEq for Item {
    fn eq(&self, other: &Self) -> bool {
        (&self.parent, &self.fields) == (&other.parent, &other.fields)
    }
}

/// A field of an element.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Field {
    /// Its key, as in `target/value`.
    pub name: &'static str,
    /// Of a set or a map, the entry.
    pub entry: String,
    /// Of a text, its language.
    pub language: String,
}

impl Field {
    /// A field that is one value.
    pub fn of(name: &'static str) -> Self {
        Field { name, entry: String::new(), language: String::new() }
    }

    /// An entry of a set or a map.
    pub fn entry(name: &'static str, entry: &str) -> Self {
        Field { entry: entry.to_owned(), ..Field::of(name) }
    }

    /// Its key, step by step.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        self.name.split('/')
    }

    /// Where it may stand in an element, the most exact place first. Texts of a list are
    /// numbered, from 1.
    pub fn places(&self, element: &Path, is_text: bool) -> Vec<Path> {
        let field = self.keys().fold(element.clone(), |path, key| path / key);
        let mut places = Vec::new();
        if !self.entry.is_empty() {
            places.push(match self.entry.parse::<usize>().ok().filter(|_| is_text) {
                Some(number) => &field / number.saturating_sub(1),
                None => &field / Step::named(&self.entry),
            });
        }
        if !self.language.is_empty() {
            places.push(&field / Step::named(&self.language));
        }
        places.push(field);
        places
    }

    /// The key with the entry of a map: `cost/years/2027`.
    pub fn path(&self) -> String {
        match self.entry.as_str() {
            "" => self.name.to_owned(),
            entry => format!("{}/{entry}", self.name),
        }
    }
}

/// A value of a field.
#[derive(Debug, Clone, PartialEq)]
pub enum Leaf {
    /// A sentence for readers, in one language.
    Text(String),
    /// A word of the format, a code, an id.
    Word(String),
    /// A number.
    Number(f64),
    /// A date.
    Date(Date),
    /// Yes or no; of an entry of a set, that it is there.
    Flag(bool),
}

impl Leaf {
    /// The number, if it is one.
    pub fn number(&self) -> Option<f64> {
        if let Leaf::Number(number) = self { Some(*number) } else { None }
    }

    /// The date, if it is one.
    pub fn date(&self) -> Option<Date> {
        if let Leaf::Date(date) = self { Some(*date) } else { None }
    }

    /// The word, if it is one.
    pub fn word(&self) -> Option<&str> {
        if let Leaf::Word(word) = self { Some(word) } else { None }
    }

    /// The text, if it is one.
    pub fn text(&self) -> Option<&str> {
        if let Leaf::Text(text) = self { Some(text) } else { None }
    }
}

impl fmt::Display for Leaf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Leaf::Text(text) | Leaf::Word(text) => f.write_str(text),
            Leaf::Number(number) => write!(f, "{number}"),
            Leaf::Date(date) => write!(f, "{date}"),
            Leaf::Flag(flag) => write!(f, "{flag}"),
        }
    }
}

impl Item {
    /// The value of a field that is one value.
    pub fn get(&self, name: &'static str) -> Option<&Leaf> {
        self.fields.get(&Field::of(name))
    }

    /// What it is called, in a language or else in the source.
    pub fn title(&self, language: &str, source: &str) -> Option<&str> {
        self.text("title", language, source)
    }

    /// A text in a language, else in the source, else in any.
    pub fn text(&self, name: &'static str, language: &str, source: &str) -> Option<&str> {
        let of = |language: &str| {
            let field = Field { language: language.to_owned(), ..Field::of(name) };
            self.fields.get(&field).and_then(Leaf::text)
        };
        of(language).or_else(|| of(source)).or_else(|| {
            let named = |(field, _): &(&Field, &Leaf)| field.name == name;
            self.fields.iter().find(named).and_then(|(_, leaf)| leaf.text())
        })
    }
}

impl Tree {
    /// The elements that one stands in, from itself upward.
    pub fn upward<'a>(&'a self, of: &'a Ref) -> impl Iterator<Item = (&'a Ref, &'a Item)> {
        let find = |of: &'a Ref| self.items.get_key_value(of);
        std::iter::successors(find(of), move |(_, item)| item.parent.as_ref().and_then(find))
    }

    /// Gives elements other ids, wherever they are named.
    pub(super) fn rename(&mut self, names: &[(&str, &str)]) {
        if names.is_empty() {
            return;
        }
        let names: BTreeMap<&str, &str> = names.iter().copied().collect();
        let id = |id: &str| -> Option<String> {
            if let Some(to) = names.get(id) {
                return Some((*to).to_owned());
            }
            let (of, part) = part_of(id)?;
            names.get(of).map(|to| part_id(to, part))
        };
        let items = std::mem::take(&mut self.items);
        for ((kind, old), mut item) in items {
            if let Some((_, parent)) = &mut item.parent
                && let Some(to) = id(parent)
            {
                *parent = to;
            }
            let named = |field: &Field| {
                field.keys().last().is_some_and(|key| key == "item" || is_naming(key))
            };
            if item.fields.keys().any(named) {
                let fields =
                    std::mem::take(&mut item.fields).into_iter().map(|(mut field, leaf)| {
                        let mut leaf = leaf;
                        if named(&field) {
                            if let Some(to) = id(&field.entry) {
                                field.entry = to;
                            }
                            if let Leaf::Word(word) = &mut leaf
                                && let Some(to) = id(word)
                            {
                                *word = to;
                            }
                        }
                        (field, leaf)
                    });
                item.fields = fields.collect();
            }
            let key = (kind, id(&old).unwrap_or(old));
            self.items.insert(key, item);
        }
    }
}
