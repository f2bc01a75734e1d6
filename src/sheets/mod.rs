//! The view as tables of plain values, for spreadsheets and open data.
//!
//! The same figures as the document: a number is a number, a date is what its author wrote, and
//! what is not known is empty. Names of columns are stable keys beside words of the language.

use crate::locale::{Direction, Locale};
use crate::prose::{self, Output, Target};
use crate::view::{
    Answered, Cited, Coded, Link, Name, ObjectiveView, PillarView, View, Words, plainly,
};

mod bodies;
mod outline;
mod plan;
mod registers;
mod texts;

/// A table.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet {
    /// Its stable name, part of the names of files.
    pub key: &'static str,
    /// Its title.
    pub title: String,
    /// Its columns; the first is the id of what a row is about.
    pub columns: Vec<Column>,
    /// As many cells a row as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its stable name.
    pub key: String,
    /// Its name in the language of the document.
    pub label: String,
    /// What stands in it.
    pub kind: ColumnKind,
}

/// What stands in a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnKind {
    /// Ids and numbers of elements, which nobody edits.
    Id,
    /// A word or a short text.
    Short,
    /// A sentence or more.
    Long,
    /// A number.
    Number,
    /// One of some words.
    Choice(Vec<String>),
}

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Not said, or not known.
    Empty,
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Number(f64),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
    }
}

impl From<&String> for Cell {
    fn from(text: &String) -> Self {
        text.as_str().into()
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Cell::Integer(number)
    }
}

impl From<usize> for Cell {
    fn from(number: usize) -> Self {
        Cell::Integer(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<f64> for Cell {
    fn from(number: f64) -> Self {
        Cell::Number(number)
    }
}

impl From<&Words> for Cell {
    fn from(words: &Words) -> Self {
        prose::block(&words.text, Target::new(Direction::LeftToRight, Output::Plain)).trim().into()
    }
}

impl From<&Name> for Cell {
    fn from(name: &Name) -> Self {
        (&name.title).into()
    }
}

impl From<&Coded> for Cell {
    fn from(word: &Coded) -> Self {
        (&word.label).into()
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Cell::Empty, Into::into)
    }
}

/// Every table of a document that has rows.
pub fn sheets(view: &View, locale: &Locale) -> Vec<Sheet> {
    let sheets = Sheets { view, locale };
    let all = [
        sheets.objectives(),
        sheets.actions(),
        sheets.milestones(),
        sheets.indicators(),
        sheets.use_cases(),
        sheets.risks(),
        sheets.traceability(),
        sheets.norms(),
        sheets.budget(),
        sheets.budget_lines(),
        sheets.programmes(),
        sheets.phases(),
        sheets.outcomes(),
        sheets.facts(),
        sheets.images(),
        sheets.bodies(),
        sheets.responsibilities(),
        sheets.governance(),
        sheets.legislation(),
        sheets.principles(),
        sheets.safeguards(),
        sheets.territories(),
        sheets.glossary(),
        sheets.bibliography(),
        sheets.texts(),
    ];
    all.into_iter().filter(|sheet| !sheet.rows.is_empty()).collect()
}

struct Sheets<'a> {
    view: &'a View,
    locale: &'a Locale,
}

/// What the key of a column of codes ends with: it stands beside that of their labels.
const CODE: &str = "_code";

type Named<'a> = (&'static str, &'static str, ColumnKind);

impl Sheets<'_> {
    fn sheet(&self, key: &'static str, columns: Vec<Named<'_>>, rows: Vec<Vec<Cell>>) -> Sheet {
        let columns = columns.into_iter().map(|(key, label, kind)| {
            let label = self.locale.label(label, &[]);
            let label = match key.ends_with(CODE) {
                true => self.locale.label("code-of", &[("name", label.into())]),
                false => label,
            };
            Column { key: key.to_owned(), label, kind }
        });
        let title = self.locale.label(&format!("sheet-{key}"), &[]);
        Sheet { key, title, columns: columns.collect(), rows }
    }

    fn choice(&self, keys: &[&str]) -> ColumnKind {
        ColumnKind::Choice(keys.iter().map(|key| self.locale.label(key, &[])).collect())
    }

    fn objectives_of(&self) -> impl Iterator<Item = (&PillarView, &ObjectiveView)> {
        let pillars = self.view.pillars.iter();
        pillars.flat_map(|pillar| pillar.objectives.iter().map(move |o| (pillar, o)))
    }

    /// The bodies that may answer for something.
    fn actors(&self) -> ColumnKind {
        let title = |words: &Words| match Cell::from(words) {
            Cell::Text(text) => text,
            _ => String::new(),
        };
        ColumnKind::Choice(self.view.actors.iter().map(|actor| title(&actor.title)).collect())
    }

    fn names(&self, names: &[Name]) -> Cell {
        joined(names.iter().map(|name| name.title.text.as_str()))
    }

    fn words(&self, words: &[Words]) -> Cell {
        let words: Vec<_> = words.iter().map(|words| plainly(&words.text)).collect();
        joined(words.iter().map(|words| &**words))
    }
}

/// The code of a word, whose label stands beside it.
fn code(word: &Option<Coded>) -> Cell {
    word.as_ref().map(|word| &word.code).into()
}

/// The id of a body, whose name stands beside it.
fn id(body: &Option<Name>) -> Cell {
    body.as_ref().map(|body| &body.id).into()
}

fn answers(answers: &[Answered]) -> Cell {
    joined(answers.iter().map(|answer| answer.code.as_str()))
}

fn codes(cited: &[Cited]) -> Cell {
    joined(cited.iter().map(|norm| norm.code.as_str()))
}

fn ids<'a>(links: impl IntoIterator<Item = &'a Link>) -> Cell {
    joined(links.into_iter().map(|link| link.id.as_str()))
}

/// Several values in one cell, each once.
fn joined<'a>(values: impl Iterator<Item = &'a str>) -> Cell {
    let mut all: Vec<&str> = Vec::new();
    for value in values {
        if !all.contains(&value) {
            all.push(value);
        }
    }
    all.join("; ").into()
}
