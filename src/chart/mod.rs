//! Pictures of what a reader of the document sees, each with its words and its figures.
//!
//! A picture is native SVG, the same bytes for the same view: no script, font, request or
//! browser. Whoever shows it shapes its texts. What it shows stands in its table too, and its
//! description says the gist of it in the language of the document.

use std::cell::Cell;

use serde::Serialize;

use crate::finding::Arg;
use crate::locale::{Direction, Locale};
use crate::view::{View, Words};

mod text;
mod svg;
mod canvas;
mod bars;
mod time;
mod actions;
mod budget;
mod calendar;
mod chain;
mod coverage;
mod history;
mod indicators;
mod risks;
mod strips;

#[cfg(test)]
mod tests;

pub use history::{Moment, Track, history};
pub use svg::{Label, Side, Svg};
pub use text::width;

/// A picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Its id, unique in the document.
    pub id: String,
    /// The language of its title and its description: that of the document, or the one that
    /// stands in for it.
    pub lang: String,
    /// What it shows.
    pub title: String,
    /// What can be seen in it, for those who cannot see it.
    pub description: String,
    /// The figures that it shows.
    pub table: Table,
    /// The picture.
    pub svg: Svg,
}

/// The figures of a picture.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// Names of the columns.
    pub header: Vec<Words>,
    /// As many cells a row as there are columns.
    pub rows: Vec<Vec<Words>>,
    /// The places of the columns that hold nothing but numbers.
    pub numbers: Vec<usize>,
    /// What of the width each column has, by what it holds.
    pub shares: Vec<f64>,
}

impl Table {
    fn new(header: Vec<Words>, rows: Vec<Vec<Words>>) -> Self {
        let columns = 0..header.len();
        let cells = |column: usize| rows.iter().filter_map(move |row| row.get(column));
        // An amount holds together with the sign of its scale and its currency: `12,72 Md`.
        let is_amount = |text: &str| text.contains(|c: char| c.is_numeric()) && !text.contains(' ');
        let is_number = |column: &usize| {
            let number = |text: &str| !text.contains(char::is_alphabetic) || is_amount(text);
            *column > 0 && cells(*column).all(|cell| number(&cell.text))
        };
        // A name of a few words, or a word of some length, which does not break.
        let width = |column: usize| {
            let long = |text: &str| text.chars().count();
            let longest = cells(column).map(|cell| long(&cell.text)).max().unwrap_or(0);
            let words = cells(column).flat_map(|cell| cell.text.split(' ')).map(long);
            let most = if column == 0 { 40 } else { 24 };
            longest.clamp(12, most).max(words.max().unwrap_or(0) * 7 / 5)
        };
        let numbers = columns.clone().filter(is_number).collect();
        let widths: Vec<usize> = columns.map(width).collect();
        let all = widths.iter().sum::<usize>() as f64;
        let shares = widths.iter().map(|width| *width as f64 / all).collect();
        Table { numbers, shares, header, rows }
    }
}

/// Every picture of a document, in pages where one would be too large. A picture that would
/// show nothing is left out.
#[derive(Debug, Clone, PartialEq)]
pub struct Charts {
    /// Actions over time, with milestones and dependencies.
    pub calendar: Vec<Chart>,
    /// Actions of each pillar by where their money comes from.
    pub funding: Vec<Chart>,
    /// Amounts by pillar and year.
    pub cost: Vec<Chart>,
    /// Recommendations of each pillar by status.
    pub coverage: Vec<Chart>,
    /// Indicators from baseline to target.
    pub indicators: Vec<Chart>,
    /// Risks by likelihood and impact.
    pub risks: Vec<Chart>,
    /// Actions by lead body.
    pub leads: Vec<Chart>,
    /// Actions by territory.
    pub territories: Vec<Chart>,
    /// From recommendation to objective to action, pillar by pillar.
    pub chain: Vec<Chart>,
    /// When objectives are worked on, by pillar.
    pub overview: Vec<Chart>,
    /// When the objectives of a pillar are worked on, a picture a pillar.
    pub strips: Vec<Chart>,
}

impl Charts {
    /// The pictures of each kind, by its name.
    pub fn by_name(self) -> [(&'static str, Vec<Chart>); 11] {
        [
            ("calendar", self.calendar),
            ("funding", self.funding),
            ("cost", self.cost),
            ("coverage", self.coverage),
            ("indicators", self.indicators),
            ("risks", self.risks),
            ("leads", self.leads),
            ("territories", self.territories),
            ("chain", self.chain),
            ("overview", self.overview),
            ("strips", self.strips),
        ]
    }
}

/// Draws every picture of a document.
pub fn charts(view: &View, locale: &Locale) -> Charts {
    // Each kind of picture says for itself whether it has words of another language.
    let draw = || Draw { view, locale, borrowed: Cell::new(false) };
    Charts {
        calendar: calendar::calendar(&draw()),
        funding: budget::funding(&draw()),
        cost: budget::cost(&draw()),
        coverage: coverage::coverage(&draw()),
        indicators: indicators::indicators(&draw()),
        risks: risks::risks(&draw()),
        leads: actions::leads(&draw()),
        territories: actions::territories(&draw()),
        chain: chain::chain(&draw()),
        overview: strips::overview(&draw()),
        strips: strips::strips(&draw()),
    }
}

/// What pictures are drawn from.
struct Draw<'a> {
    view: &'a View,
    locale: &'a Locale,
    /// Whether a label of another language stood in for one.
    borrowed: Cell<bool>,
}

impl Draw<'_> {
    fn direction(&self) -> Direction {
        self.locale.direction
    }

    fn label(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        if self.locale.fallback.is_some() && self.locale.own(key, args).is_none() {
            self.borrowed.set(true);
        }
        self.locale.label(key, args)
    }

    /// The language of the labels.
    fn lang(&self) -> &str {
        let other = self.locale.fallback.filter(|_| self.borrowed.get());
        other.unwrap_or(&self.locale.language)
    }

    /// A label as a cell of a table.
    fn named(&self, label: String) -> Words {
        Words::new(self.locale, self.lang(), label)
    }

    fn labels(&self, keys: &[&str]) -> Vec<String> {
        keys.iter().map(|key| self.label(key, &[])).collect()
    }

    fn count(&self, count: usize) -> String {
        self.locale.integer(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A text of the document's own language, as a cell of a table.
    fn cell(&self, text: impl Into<String>) -> Words {
        Words::new(self.locale, &self.locale.language, text)
    }

    fn counted(&self, count: usize) -> Words {
        self.cell(self.count(count))
    }

    /// Which way time runs, where it is not what readers of other scripts expect.
    fn time_note(&self) -> Option<String> {
        match self.direction() {
            Direction::LeftToRight => None,
            Direction::RightToLeft => Some(self.label("chart-time", &[])),
        }
    }

    /// A name with its value, for descriptions.
    fn said(&self, name: &str, value: &str) -> String {
        format!("{name}{}{value}", self.label("colon", &[]))
    }

    fn list(&self, words: &[String]) -> String {
        words.join(&self.label("separator", &[]))
    }

    /// Parts of a description, each a sentence of its own.
    fn sentence(&self, parts: impl IntoIterator<Item = String>) -> String {
        let parts: Vec<String> = parts.into_iter().map(|part| text::clean(&part)).collect();
        format!("{}.", parts.join(". "))
    }

    /// A title with its number before it.
    fn numbered(&self, number: &str, title: &Words) -> Words {
        Words { text: format!("{number} {}", title.text).trim().to_owned(), ..title.clone() }
    }

    /// The pages of one picture, told apart where there are several.
    fn paged(&self, id: &str, title: &str, pages: Vec<Page>) -> Vec<Chart> {
        let parts = pages.len();
        let charts = pages.into_iter().zip(1..).map(|(page, part): (Page, usize)| {
            let args = [
                ("title", Arg::from(title)),
                ("part", self.count(part).into()),
                ("parts", self.count(parts).into()),
            ];
            Chart {
                id: if parts == 1 { format!("chart-{id}") } else { format!("chart-{id}-{part}") },
                title: if parts == 1 { title.to_owned() } else { self.label("chart-part", &args) },
                lang: self.lang().to_owned(),
                description: page.description,
                table: Table::new(
                    page.header.into_iter().map(|name| self.named(name)).collect(),
                    page.rows,
                ),
                svg: page.svg,
            }
        });
        charts.collect()
    }
}

/// A page of a picture.
struct Page {
    description: String,
    header: Vec<String>,
    rows: Vec<Vec<Words>>,
    svg: Svg,
}
