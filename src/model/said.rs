//! What fields hold: their sorts, and values of which there may be none or several.

use std::collections::BTreeMap;

use super::kind::Kind;
use super::{Date, Text};
use crate::word::Word;

/// What a field holds, by its sort.
#[derive(Debug, Clone, Copy)]
pub enum Said<'a> {
    /// A sentence for readers.
    Text(&'a Text),
    /// What a work or its publisher is called: it stands in its own language, whatever the reader's.
    Called(&'a Text),
    /// The id of another element.
    Name(Kind, &'a str),
    /// The code of a norm or a text of law.
    Norm(&'a str),
    /// The code of a recommendation, with a facet where one is named.
    Recommendation,
    /// A day, a month or a year.
    Date(Date),
    /// A word of a closed list.
    Word(&'static str),
    /// A word of its own: a code, a version, a tag.
    Code(&'a str),
    /// An address on the web.
    Address(&'a str),
    /// A set or a family, with the edition that it is pinned to.
    Pin(&'a str),
    /// A number.
    Number(f64),
    /// Yes or no.
    Flag(bool),
    /// An amount or a number under a name: of a year, of a pillar, of a threshold.
    Amount(&'a str, i64),
    /// A word of a closed list under the name of a rule.
    Level(&'a str, &'static str),
    /// The id that the element had.
    Former(&'a str),
}

/// One value, or none, or several.
pub(super) trait Held<T> {
    fn held<'a>(&'a self, each: &mut dyn FnMut(Option<usize>, &'a T));
}

impl<T> Held<T> for T {
    fn held<'a>(&'a self, each: &mut dyn FnMut(Option<usize>, &'a T)) {
        each(None, self);
    }
}

impl<T> Held<T> for Option<T> {
    fn held<'a>(&'a self, each: &mut dyn FnMut(Option<usize>, &'a T)) {
        self.iter().for_each(|value| each(None, value));
    }
}

/// Lists by language.
impl<T> Held<T> for BTreeMap<String, Vec<T>> {
    fn held<'a>(&'a self, each: &mut dyn FnMut(Option<usize>, &'a T)) {
        self.values().flatten().for_each(|value| each(None, value));
    }
}

impl<T> Held<T> for Vec<T> {
    fn held<'a>(&'a self, each: &mut dyn FnMut(Option<usize>, &'a T)) {
        self.iter().enumerate().for_each(|(number, value)| each(Some(number), value));
    }
}

/// A word of a closed list, or none.
pub(super) trait Worded {
    fn worded(&self) -> Option<&'static str>;
}

impl<W: Word> Worded for W {
    fn worded(&self) -> Option<&'static str> {
        Some(self.name())
    }
}

impl<W: Word> Worded for Option<W> {
    fn worded(&self) -> Option<&'static str> {
        self.map(W::name)
    }
}
