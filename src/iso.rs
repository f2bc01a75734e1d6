//! Codes of countries (ISO 3166-1) and currencies (ISO 4217), with the names of countries.

use std::sync::LazyLock;

use crate::language::letters;

/// A country or territory that has a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Nation {
    /// Two letters of ISO 3166-1, in capitals.
    pub code: &'static str,
    /// Its currency, as three letters of ISO 4217; `None` where it has none of its own.
    pub currency: Option<&'static str>,
    names: [&'static str; LANGUAGES.len()],
}

/// The languages in which countries are named.
const LANGUAGES: [&str; 3] = ["en", "fr", "ar"];

/// Currencies that no country has for its own: the unit of account of the IMF, and such.
const OF_NO_COUNTRY: [&str; 3] = ["XDR", "XUA", "XSU"];

static NATIONS: LazyLock<Vec<Nation>> = LazyLock::new(|| {
    let lines = include_str!("iso.tsv").lines().filter(|line| !line.starts_with('#'));
    let nation = |line: &'static str| {
        let mut cells = line.split('\t');
        let (code, currency) = (cells.next()?, cells.next().filter(|code| !code.is_empty()));
        Some(Nation { code, currency, names: [cells.next()?, cells.next()?, cells.next()?] })
    };
    lines.filter_map(nation).collect()
});

/// The country with a code, or with a name in one of the languages, however it is written.
pub fn nation(written: &str) -> Option<&'static Nation> {
    let code = written;
    let written = letters(written);
    NATIONS.iter().find(|nation| {
        let mut names = nation.names.iter();
        nation.code.eq_ignore_ascii_case(code) || names.any(|name| letters(name) == written)
    })
}

impl Nation {
    /// Its names, each with its language.
    pub fn names(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        LANGUAGES.into_iter().zip(self.names)
    }
}

/// Whether a code is that of a country, or one that everybody may give to a country of their own.
pub fn is_country(code: &str) -> bool {
    let own =
        matches!(code, "AA" | "ZZ") || matches!(code.as_bytes(), [b'X', _] | [b'Q', b'M'..=b'Z']);
    own || NATIONS.iter().any(|nation| nation.code == code)
}

/// Whether money is counted in a currency today.
pub fn is_currency(code: &str) -> bool {
    OF_NO_COUNTRY.contains(&code) || currencies().any(|known| known == code)
}

/// The currencies of all countries; one of several countries more than once.
pub fn currencies() -> impl Iterator<Item = &'static str> {
    NATIONS.iter().filter_map(|nation| nation.currency)
}
