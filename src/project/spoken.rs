//! What words say of one time: `primer semestre de 2025`, `2T 2025`, `Mar-26`, `Q2 FY26`, `year 1`.

use super::heard::{means, which};

/// A time as it is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Spoken {
    /// A date of the format.
    Date(String),
    /// A date of this century, by two digits of its year.
    Short(String),
    /// The date that comes nearest.
    Near(String),
    /// A fiscal year with one number, and a part of it: `Q3`, `H1`.
    Fiscal(u32, Option<String>),
    /// A part of the fiscal year that begins in a year.
    FiscalPart(u32, String),
    /// A year by its number.
    Counted(u32),
}

use Spoken::{Counted, Date, Fiscal, FiscalPart, Near, Short};

/// What is said, once.
#[derive(Default)]
struct Found {
    years: Vec<u32>,
    numbers: Vec<u32>,
    ordinal: Option<u32>,
    quarters: Option<u32>,
    month: Option<u32>,
    is_fiscal: bool,
    is_year: bool,
    within: Option<&'static str>,
}

/// The time that a plain text says, where all of its words are known.
pub(super) fn read(text: &str) -> Option<Spoken> {
    let mut found = Found::default();
    for word in words(text) {
        found.add(word)?;
    }
    found.meaning()
}

/// Runs of letters and runs of digits.
fn words(text: &str) -> Vec<&str> {
    let parts = text.split(|c: char| c.is_whitespace() || "-–/.,()'\"".contains(c));
    let mut words = Vec::new();
    for part in parts {
        let mut rest = part;
        while let Some(first) = rest.chars().next() {
            let digits = first.is_ascii_digit();
            let end = rest.find(|c: char| c.is_ascii_digit() != digits).unwrap_or(rest.len());
            words.push(&rest[..end]);
            rest = &rest[end..];
        }
    }
    words
}

impl Found {
    fn add(&mut self, word: &str) -> Option<()> {
        if let Some(number) = number(word) {
            match word.len() {
                4 if is_year(number) => self.years.push(number),
                1 | 2 => self.numbers.push(number),
                _ => return None,
            }
            return Some(());
        }
        let once = |slot: &mut Option<u32>, value| slot.replace(value).is_none().then_some(());
        if means(word, "quarter") {
            return once(&mut self.quarters, 4);
        }
        if means(word, "half") {
            return once(&mut self.quarters, 2);
        }
        // `mar` and `i` are short, but no other word of a date.
        if let Some(ordinal) = which(word, "ordinal-") {
            return once(&mut self.ordinal, ordinal.parse().unwrap_or(0));
        }
        if let Some(month) = month(word) {
            return once(&mut self.month, month);
        }
        for (meaning, flag) in [("fiscal", &mut self.is_fiscal), ("year", &mut self.is_year)] {
            if means(word, meaning) {
                *flag = true;
                return Some(());
            }
        }
        for meaning in ["start-of", "middle-of", "end-of", "by"] {
            if means(word, meaning) {
                // « d'ici fin 2026 », and « antes de finales de 2026 ».
                self.within = Some(match self.within {
                    Some(earlier) if meaning == "by" => earlier,
                    _ => meaning,
                });
                return Some(());
            }
        }
        means(word, "filler").then_some(())
    }

    /// A year with four digits, else with the last two where something beside it says so.
    fn year(&self, numbers: &[u32]) -> Option<u32> {
        match (self.years.as_slice(), numbers) {
            ([year], []) => Some(*year),
            ([], [short @ 20..=60]) => Some(2000 + short),
            _ => None,
        }
    }

    fn meaning(self) -> Option<Spoken> {
        if let Some(count) = self.quarters {
            return self.part(count);
        }
        if let Some(month) = self.month {
            let plain = self.ordinal.is_none() && self.is_whole() && !self.is_fiscal;
            let year = self.year(&self.numbers).filter(|_| plain)?;
            let sure = self.numbers.is_empty();
            return Some(self.as_far_as(format!("{year}-{month:02}"), sure));
        }
        if self.is_fiscal {
            let plain = self.within.is_none() && self.ordinal.is_none();
            return Some(Fiscal(self.year(&self.numbers).filter(|_| plain)?, None));
        }
        match (self.years.as_slice(), self.numbers.as_slice(), self.ordinal, self.within) {
            ([], [n @ 1..=15], None, None) if self.is_year => Some(Counted(*n)),
            ([], [], Some(n @ 1..), None) if self.is_year => Some(Counted(n)),
            ([year], [], None, Some("end-of")) => Some(Date(year.to_string())),
            ([year], [], None, Some("start-of")) => Some(Near(format!("{year}-Q1"))),
            ([year], [], None, Some("middle-of")) => Some(Near(format!("{year}-06"))),
            ([year], [], None, Some(_)) => Some(Near(year.to_string())),
            ([year], [], None, None) if self.is_year => Some(Date(year.to_string())),
            _ => None,
        }
    }

    /// Whether a month or a quarter is meant as a whole, or up to its end.
    fn is_whole(&self) -> bool {
        matches!(self.within, None | Some("end-of" | "by"))
    }

    /// A date, as sure as it was said.
    fn as_far_as(&self, date: String, has_year: bool) -> Spoken {
        match (self.within, has_year) {
            (Some("by"), _) => Near(date),
            (_, true) => Date(date),
            (_, false) => Short(date),
        }
    }

    /// A quarter or a half.
    fn part(self, count: u32) -> Option<Spoken> {
        let (at, rest) = match (self.ordinal, self.numbers.as_slice()) {
            (Some(0), rest) => (count, rest),
            (Some(ordinal), rest) => (ordinal, rest),
            (None, [at, rest @ ..]) => (*at, rest),
            (None, []) => return None,
        };
        let plain = self.is_whole() && self.month.is_none();
        if !(1..=count).contains(&at) || !plain {
            return None;
        }
        let part = format!("{}{at}", if count == 4 { 'Q' } else { 'H' });
        // `Q2 FY 2025-26` says in which year the fiscal year begins.
        if let ([year], [next]) | ([year, next], []) = (self.years.as_slice(), rest)
            && [(year + 1) % 100, year + 1].contains(next)
        {
            return Some(FiscalPart(*year, part));
        }
        let year = self.year(rest)?;
        match (self.is_fiscal, rest.is_empty()) {
            (true, _) => Some(Fiscal(year, Some(part))),
            (false, sure) => Some(self.as_far_as(format!("{year}-{part}"), sure)),
        }
    }
}

pub(super) fn number(word: &str) -> Option<u32> {
    let digits = !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| word.parse().ok()).flatten()
}

pub(super) fn is_year(number: u32) -> bool {
    (1900..3000).contains(&number)
}

pub(super) fn month(word: &str) -> Option<u32> {
    which(word, "month-")?.parse().ok()
}
