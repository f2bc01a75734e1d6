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
    /// In Spanish, in Portuguese and in its own languages, with bars between.
    others: &'static str,
}

/// The languages in which countries are named to readers.
const LANGUAGES: [&str; 3] = ["en", "fr", "ar"];

/// Currencies that no country has for its own: the unit of account of the IMF, and such.
const OF_NO_COUNTRY: [&str; 3] = ["XDR", "XUA", "XSU"];

static NATIONS: LazyLock<Vec<Nation>> = LazyLock::new(|| {
    let lines = include_str!("iso.tsv").lines().filter(|line| !line.starts_with('#'));
    let nation = |line: &'static str| {
        let mut cells = line.split('\t');
        let (code, currency) = (cells.next()?, cells.next().filter(|code| !code.is_empty()));
        let names = [cells.next()?, cells.next()?, cells.next()?];
        Some(Nation { code, currency, names, others: cells.next().unwrap_or_default() })
    };
    lines.filter_map(nation).collect()
});

/// The country with a code, or with a name that is known, in whichever language and spelling.
pub fn nation(written: &str) -> Option<&'static Nation> {
    let code = written;
    let written = letters(written);
    NATIONS.iter().find(|nation| {
        let mut names = nation.names.into_iter().chain(nation.others.split('|'));
        let is_named = |name: &str| !name.is_empty() && letters(name) == written;
        nation.code.eq_ignore_ascii_case(code) || names.any(is_named)
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

#[cfg(test)]
mod tests {
    use super::nation;

    #[test]
    fn a_country_is_known_by_its_names() {
        for (name, code) in [
            ("España", "ES"),
            ("espana", "ES"),
            ("Maroc", "MA"),
            ("Marruecos", "MA"),
            ("المغرب", "MA"),
            ("भारत", "IN"),
            ("Deutschland", "DE"),
            ("日本", "JP"),
            ("Brasil", "BR"),
            ("United Kingdom", "GB"),
            ("RU", "RU"),
            ("rw", "RW"),
            ("Atlantis", ""),
            ("", ""),
        ] {
            assert_eq!(nation(name).map_or("", |nation| nation.code), code, "{name}");
        }
    }
}
