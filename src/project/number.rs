//! What a text was meant to say that stands where a number belongs.

use super::amount;
use crate::typography::figures::Figures;

/// Words by which numbers are said to be no more, no less or not quite so much, in English,
/// French, Spanish, Portuguese and Arabic.
const BOUNDS: [&str; 30] = [
    "at least",
    "presque",
    "quasiment",
    "casi",
    "quase",
    "at most",
    "up to",
    "about",
    "almost",
    "around",
    "nearly",
    "more than",
    "less than",
    "au moins",
    "au plus",
    "jusqu",
    "environ",
    "près de",
    "plus de",
    "moins de",
    "al menos",
    "hasta",
    "cerca de",
    "pelo menos",
    "até",
    "على الأقل",
    "على الأكثر",
    "حوالي",
    "أكثر من",
    "نحو",
];

/// Words by which a multiple is said.
const TIMES: [&str; 7] = ["times", "fois", "veces", "vezes", "fold", "أضعاف", "مرات"];

/// The number that was meant, or the word of the help that says how to write it.
pub(super) fn meant(text: &str) -> String {
    let plain = text.trim().to_lowercase();
    if let Some(kind) = kind(&plain) {
        return kind.to_owned();
    }
    let number = plain.trim_end_matches(['%', ' ', '\u{a0}', '\u{202f}']);
    let point = number.replace(',', ".").replace(['\u{a0}', '\u{202f}', ' '], "");
    // `8,000` is eight thousand to some, and eight to others.
    let grouped = number.split_once(',').is_some_and(|(units, rest)| {
        rest.len() == 3 && !units.starts_with('0') && !number.contains('.')
    });
    match point.parse::<f64>() {
        Ok(_) if grouped => "none".to_owned(),
        Ok(value) if value.is_finite() && point.matches('.').count() < 2 => point,
        _ if plain.chars().any(|c| c.is_ascii_digit()) => "none".to_owned(),
        _ => "word".to_owned(),
    }
}

/// The amount that was meant, in whole units, or the word of the help that says how to write it.
pub(super) fn amount_meant(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    // Rupees are written before the number.
    let rupees = ["rs.", "rs", "inr", "₹"].into_iter().find_map(|sign| lower.strip_prefix(sign));
    let plain = rupees.map_or(lower.as_str(), str::trim_start).to_owned();
    if let Some(kind) = kind(&plain).filter(|kind| *kind != "times") {
        return kind.to_owned();
    }
    if let Some(amount) = amount::read(&plain) {
        return amount;
    }
    let digits = || -> Option<String> {
        let grouped = plain.chars().all(|c| c.is_ascii_digit() || " \u{a0}\u{202f}_'".contains(c));
        grouped.then(|| plain.chars().filter(char::is_ascii_digit).collect())
    };
    let scientific = || {
        let value: f64 = plain.parse().ok()?;
        whole(value)
    };
    let said = || whole(Figures::only(&plain)?);
    let found = digits().filter(|digits| !digits.is_empty()).or_else(scientific).or_else(said);
    found.unwrap_or_else(|| "none".to_owned())
}

/// A number without decimals that fits.
fn whole(value: f64) -> Option<String> {
    // 19.24 crore is off by less than a unit, as numbers of a machine are.
    let whole = (value - value.round()).abs() <= value.abs() * 1e-12;
    (whole && (0.0..1e18).contains(&value)).then(|| format!("{:.0}", value.round()))
}

/// Whether a range, a bound or a multiple is said.
fn kind(plain: &str) -> Option<&'static str> {
    let holds = |words: &[&str]| words.iter().any(|word| plain.contains(word));
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit() || c == ' ');
    let ranged = plain.char_indices().any(|(at, c)| {
        matches!(c, '-' | '–' | '—')
            && digit(plain[..at].chars().next_back())
            && digit(plain[at + c.len_utf8()..].chars().next())
            && plain[..at].contains(|c: char| c.is_ascii_digit())
    });
    let pairs = [("entre ", " et "), ("between ", " and "), ("de ", " à "), ("from ", " to ")];
    // `2 à 3 millions`.
    let numbered = |word: &str| {
        plain.split_once(word).is_some_and(|(before, after)| {
            before.ends_with(|c: char| c.is_ascii_digit())
                && after.starts_with(|c: char| c.is_ascii_digit())
        })
    };
    let between = [" à ", " to ", " a ", " إلى "].iter().any(|word| numbered(word));
    let paired =
        between || pairs.iter().any(|(from, to)| plain.starts_with(from) && plain.contains(to));
    if ranged || paired {
        return Some("range");
    }
    if holds(&TIMES) && plain.contains(|c: char| c.is_ascii_digit()) {
        return Some("times");
    }
    (holds(&BOUNDS) || plain.starts_with(['<', '>', '≥', '≤', '~'])).then_some("bound")
}

#[cfg(test)]
mod tests {
    use super::{amount_meant, meant};

    #[test]
    fn a_number_is_what_it_was_meant_to_be() {
        for (text, number) in [
            ("0,75", "0.75"),
            ("12 %", "12"),
            ("1 250,5", "1250.5"),
            ("Oui", "word"),
            ("avancé", "word"),
            ("40-50", "range"),
            ("entre 40 et 50", "range"),
            ("20 fois", "times"),
            ("au moins 30", "bound"),
            ("presque 50", "bound"),
            ("> 30", "bound"),
            ("30 jours", "none"),
            ("8,000", "none"),
            ("0,750", "0.750"),
            ("34 000", "34000"),
        ] {
            assert_eq!(meant(text), number, "{text}");
        }
    }

    #[test]
    fn an_amount_is_what_it_was_meant_to_be() {
        for (text, amount) in [
            ("1 800 000 000", "1800000000"),
            ("1.8e9", "1800000000"),
            ("1.8 milliard", "1800000000"),
            ("1,8 milliard", "1800000000"),
            ("12,72 milliards", "12720000000"),
            ("3 million", "3000000"),
            ("2,5 MDH", "2500000"),
            ("19.24 crore", "192400000"),
            ("Rs. 988.6 crore", "9886000000"),
            ("₹ 20.46 crore", "204600000"),
            ("10,37,19,20,000", "10371920000"),
            ("1,00,000", "100000"),
            ("100-200", "range"),
            ("2 à 3 millions", "range"),
            ("jusqu’à 200", "bound"),
            // A billion is not the same everywhere; a currency has a place of its own.
            ("2 billion", "none"),
            ("100 USD", "none"),
            ("beaucoup", "none"),
        ] {
            assert_eq!(amount_meant(text), amount, "{text}");
        }
    }
}
