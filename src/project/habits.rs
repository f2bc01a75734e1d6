//! How a plan writes: what its figures and years mean where these alone do not say.

use super::header;
use crate::catalog::Catalog;
use crate::locale;
use crate::yaml::Node;

/// How a plan writes.
#[derive(Debug, Default)]
pub(super) struct Habits<'a> {
    /// The language of its author.
    pub(super) language: &'a str,
    /// The sign between thousands.
    pub(super) group: Option<char>,
    /// Whether the language has that sign in every country: where it has not, some read decimals.
    pub(super) is_usual: bool,
    /// Its currency.
    pub(super) currency: Option<&'a str>,
    /// The month in which a fiscal year begins, where somebody says it.
    pub(super) fiscal_year_start: Option<i8>,
    /// The year in which it begins.
    pub(super) first_year: Option<i16>,
}

impl<'a> Habits<'a> {
    /// Those of a roadmap.
    pub(super) fn of(root: &'a Node, catalog: &Catalog) -> Self {
        let language = header::source(root);
        let country = header::said(root, &["country"]);
        let group = locale::grouping(language, country);
        let year = |text: &str| text.get(..4)?.parse().ok();
        // A country that says nothing of it has the year of the calendar.
        let national = &catalog.country(country).country;
        let known = header::said(root, &["fiscal_year_start"]).is_some()
            || country.is_some_and(|code| national.code == code);
        Habits {
            language,
            group,
            is_usual: group == locale::grouping(language, None),
            currency: header::said(root, &["currency"]),
            fiscal_year_start: known.then(|| header::fiscal_year_start(root, catalog)),
            first_year: header::said(root, &["horizon", "start"]).and_then(year),
        }
    }
}

/// The two readings of a number that has three digits after its only point: as thousands, and with
/// decimals, written so that nobody takes them for thousands.
pub(super) fn readings(text: &str) -> Option<(String, String)> {
    let (units, decimals) = text.split_once('.')?;
    let whole = format!("{units}{decimals}");
    let trimmed = decimals.trim_end_matches('0');
    let decimal = match trimmed.len() {
        0 => units.to_owned(),
        3 => format!("{text}0"),
        _ => format!("{units}.{trimmed}"),
    };
    Some((whole, decimal))
}
