//! What a text was meant to say that stands where a number belongs.

use super::amount;
use super::habits::Habits;
use super::heard::{plain, words};
use super::quantity::{self, Quantity};

/// What to write in place of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meant {
    /// The number, or the word of the help that says how to write it.
    pub(super) near: String,
    /// What stands beside it, as keys; `none` where nothing does.
    pub(super) beside: String,
}

impl Meant {
    fn new(near: impl Into<String>, beside: &[String]) -> Self {
        let beside = if beside.is_empty() { "none".to_owned() } else { beside.join(", ") };
        Meant { near: near.into(), beside }
    }
}

/// The number that was meant.
pub(super) fn meant(text: &str, habits: &Habits) -> Meant {
    match quantity::read(text, habits) {
        Some(found) if found.is_multiple => {
            Meant { beside: found.value.clone(), ..Meant::new("times", &[]) }
        }
        Some(found) if found.currency.is_none() => Meant::new(&found.value, &found.beside(None)),
        _ => {
            let lower = plain(text);
            let has_digits = lower.contains(|c: char| c.is_ascii_digit());
            let none = if has_digits { "none" } else { "word" };
            Meant::new(kind(&lower).unwrap_or(none), &[])
        }
    }
}

/// The keys of a point of an indicator that a text is meant to be.
pub(super) fn point_meant(text: &str, habits: &Habits) -> Option<String> {
    let found = quantity::read(text, habits).filter(|found| found.currency.is_none())?;
    let key = if found.is_multiple { "times" } else { "value" };
    let mut keys = vec![format!("{key}: {}", found.value)];
    keys.extend(found.beside(None));
    if found.date.is_none() {
        keys.push("date: …".to_owned());
    }
    Some(format!("{{{}}}", keys.join(", ")))
}

/// The amount that was meant, in whole units.
pub(super) fn amount_meant(text: &str, habits: &Habits) -> Meant {
    let paid = || {
        let found =
            quantity::read(text, habits).filter(|found| !found.is_multiple && !found.is_share)?;
        let to = match &found.to {
            Some(to) => Some(units(to)?),
            None => None,
        };
        Some(Quantity { value: units(&found.value)?, to, date: None, ..found })
    };
    if let Some(whole) = paid() {
        return Meant::new(&whole.value, &whole.beside(habits.currency));
    }
    let lower = plain(text);
    let scientific = || lower.parse().ok().and_then(whole);
    match amount::read(&lower).or_else(scientific) {
        Some(amount) => Meant::new(amount, &[]),
        None => Meant::new(kind(&lower).filter(|kind| *kind != "times").unwrap_or("none"), &[]),
    }
}

/// A number without decimals, or with none but zeros: `5000000.00`.
fn units(number: &str) -> Option<String> {
    let (units, decimals) = number.split_once('.').unwrap_or((number, ""));
    decimals.bytes().all(|byte| byte == b'0').then(|| units.to_owned())
}

/// A number without decimals that fits.
fn whole(value: f64) -> Option<String> {
    let whole = value == value.round() && (0.0..1e18).contains(&value);
    whole.then(|| format!("{value:.0}"))
}

/// Whether a range, a bound or a multiple is said.
fn kind(plain: &str) -> Option<&'static str> {
    let holds = |meaning: &str| words(meaning).iter().any(|word| plain.contains(word));
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
    if holds("times") && plain.contains(|c: char| c.is_ascii_digit()) {
        return Some("times");
    }
    let bound = ["at-least", "at-most", "about"].into_iter().any(holds);
    (bound || plain.starts_with(['<', '>', '≥', '≤', '~'])).then_some("bound")
}

#[cfg(test)]
mod tests {
    use super::{Habits, amount_meant, meant};

    #[test]
    fn a_number_is_what_it_was_meant_to_be() {
        for (text, number) in [
            ("0,75", "0.75 none"),
            ("12 %", "12 none"),
            ("1 250,5", "1250.5 none"),
            ("Oui", "word none"),
            ("avancé", "word none"),
            ("40-50", "40 to: 50"),
            ("entre 40 et 50", "40 to: 50"),
            ("20 fois", "times 20"),
            ("au moins 30", "30 bound: at-least"),
            ("presque 50", "50 bound: about"),
            ("> 30", "30 bound: at-least"),
            ("au moins 30 jours", "bound none"),
            ("30 jours", "none none"),
            ("8,000", "none none"),
            ("0,750", "0.750 none"),
            ("34 000", "34000 none"),
        ] {
            let found = meant(text, &Habits::default());
            assert_eq!(format!("{} {}", found.near, found.beside), number, "{text}");
        }
    }

    #[test]
    fn an_amount_is_what_it_was_meant_to_be() {
        for (text, amount) in [
            ("1 800 000 000", "1800000000 none"),
            ("5.000.000,00", "5000000 none"),
            ("1.8e9", "1800000000 none"),
            ("1.8 milliard", "1800000000 none"),
            ("1,8 milliard", "1800000000 none"),
            ("12,72 milliards", "12720000000 none"),
            ("3 million", "3000000 none"),
            ("2,5 MDH", "2500000 none"),
            ("19.24 crore", "192400000 none"),
            ("Rs. 988.6 crore", "9886000000 currency: INR"),
            ("₹ 20.46 crore", "204600000 currency: INR"),
            ("10,37,19,20,000", "10371920000 none"),
            ("1,00,000", "100000 none"),
            ("100-200", "100 to: 200"),
            ("jusqu’à 200", "200 bound: at-most"),
            ("100 USD", "100 currency: USD"),
            ("500 €", "500 none"),
            // A billion is not the same everywhere, and a share is no amount.
            ("2 billion", "none none"),
            ("20 % du total", "none none"),
            ("1.500", "none none"),
            ("1,5", "none none"),
            ("x2", "none none"),
            ("beaucoup", "none none"),
        ] {
            let habits = Habits { currency: Some("EUR"), ..Habits::default() };
            let found = amount_meant(text, &habits);
            assert_eq!(format!("{} {}", found.near, found.beside), amount, "{text}");
        }
    }
}
