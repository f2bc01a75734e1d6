//! What a text says that stands where a number or an amount belongs: its figures with the words that
//! multiply them, the currency, the bound, the range, the date.

use super::date;
use super::habits::Habits;
use super::heard::{after, before, means, plain, which};
use super::numeral::{numeral, shifted};
use super::spoken;
use crate::iso;
use crate::typography::figures;

/// What a text says, every word of which is understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Quantity {
    /// The number, or the lower end of a range.
    pub(super) value: String,
    /// The upper end.
    pub(super) to: Option<String>,
    /// `at-least`, `at-most` or `about`.
    pub(super) bound: Option<&'static str>,
    /// Three letters; empty where it is a currency, but not said which.
    pub(super) currency: Option<String>,
    /// When.
    pub(super) date: Option<String>,
    /// Whether it is a multiple of something.
    pub(super) is_multiple: bool,
    /// Whether it is a share.
    pub(super) is_share: bool,
}

/// What a text says; `None` where anything of it is not sure.
pub(super) fn read(text: &str, habits: &Habits) -> Option<Quantity> {
    let mut found = Quantity::default();
    let lower = plain(text);
    let text = found.dated(&lower);
    let text = found.bounded(text);
    if let Some(times) = which(text, "multiple-") {
        found.is_multiple = true;
        found.value = times.to_owned();
        return Some(found);
    }
    let text = found.multiple(text);
    if let Some((first, last)) = ends(text) {
        let upper = found.number(last, habits)?;
        let scale = found.scale_of(last, habits);
        found.value = match found.number(first, habits)? {
            // « 2 à 3 millions » counts both in millions.
            lower if found.scale_of(first, habits) == 0 => shifted(&lower, scale)?,
            lower => lower,
        };
        found.to = Some(upper);
        return Some(found);
    }
    found.value = found.number(text, habits)?;
    Some(found)
}

impl Quantity {
    /// As keys of YAML, but for the number itself.
    pub(super) fn beside(&self, currency: Option<&str>) -> Vec<String> {
        let to = self.to.as_ref().map(|to| format!("to: {to}"));
        let bound = self.bound.map(|bound| format!("bound: {bound}"));
        let other = self.currency.as_deref().filter(|code| !code.is_empty());
        let other = other.filter(|code| currency.is_some_and(|own| own != *code));
        let other = other.map(|code| format!("currency: {code}"));
        let date = self.date.as_ref().map(|date| format!("date: {date}"));
        [to, bound, other, date].into_iter().flatten().collect()
    }

    /// Takes away a date: `(2023)`, `en 2030`, `by 2030`.
    fn dated<'t>(&mut self, text: &'t str) -> &'t str {
        let bracket = || {
            let (rest, inner) = text.strip_suffix(')')?.rsplit_once('(')?;
            let of_years = || inner.split(['-', '–']).all(|part| year(part.trim()).is_some());
            let date = year(inner).or_else(|| date::read(inner));
            (date.is_some() || of_years()).then_some((rest, date))
        };
        let last = || {
            let (rest, last) = text.rsplit_once(' ')?;
            let date = year(last)?;
            let rest = rest.trim_end_matches([',', '،', ' ']);
            Some((before(rest, "in")?, Some(date)))
        };
        match bracket().or_else(last) {
            Some((rest, date)) if rest.contains(|c: char| c.is_ascii_digit()) => {
                self.date = date;
                rest.trim_end_matches([',', '،', ' '])
            }
            _ => text,
        }
    }

    /// Takes away how near it is.
    fn bounded<'t>(&mut self, text: &'t str) -> &'t str {
        for (signs, bound) in [
            (["≥", ">=", "=>", ">"], "at-least"),
            (["≤", "<=", "=<", "<"], "at-most"),
            (["~", "≈", "±", "+/-"], "about"),
        ] {
            if let Some(rest) = signs.iter().find_map(|sign| text.strip_prefix(sign)) {
                self.bound = Some(bound);
                return rest.trim_start();
            }
        }
        if let Some(rest) = text.strip_suffix('+') {
            self.bound = Some("at-least");
            return rest.trim_end();
        }
        for bound in ["at-least", "at-most", "about"] {
            if let Some(rest) = after(text, bound).or_else(|| before(text, bound)) {
                self.bound = Some(bound);
                let rest = rest.trim_end_matches([',', '،', ' ']);
                return after(rest, "of").unwrap_or(rest);
            }
        }
        text
    }

    /// Takes away what says that it multiplies: `x2`, `2x`, `2 veces`.
    fn multiple<'t>(&mut self, text: &'t str) -> &'t str {
        let sign = ['x', '×'];
        let rest = text.strip_prefix(sign).or_else(|| text.strip_suffix(sign));
        match rest.or_else(|| before(text, "times")) {
            Some(rest) => {
                self.is_multiple = true;
                rest.trim()
            }
            None => text,
        }
    }

    /// A number with all that stands around it.
    fn number(&mut self, text: &str, habits: &Habits) -> Option<String> {
        let (text, share) = match text.strip_suffix('%').or_else(|| before(text, "percent")) {
            Some(rest) => (rest.trim_end(), true),
            None => (text, false),
        };
        self.is_share |= share;
        let text = self.paid(text);
        let (digits, words) = split(text);
        // « 5.000.000,– ».
        let words = words.strip_prefix(",-").or_else(|| words.strip_prefix(",–")).unwrap_or(words);
        let zeros = self.zeros(words.trim_start_matches(['-', '–']), habits)?;
        shifted(&numeral(digits, habits, zeros > 0)?, zeros)
    }

    /// Takes away a currency in front.
    fn paid<'t>(&mut self, text: &'t str) -> &'t str {
        let from = text.find(|c: char| c.is_ascii_digit()).unwrap_or(0);
        let (sign, rest) = text.split_at(from);
        match currency(sign.trim()) {
            Some(code) => {
                self.currency = Some(code);
                rest
            }
            None => text,
        }
    }

    /// The zeros that the words behind a number add, a currency among them; `None` where a word is
    /// not known.
    fn zeros(&mut self, words: &str, habits: &Habits) -> Option<u32> {
        let mut rest = words.trim();
        let mut zeros = 0;
        while !rest.is_empty() {
            if let Some(code) = currency(rest) {
                self.currency = Some(code);
                return Some(zeros);
            }
            let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
            // `M€` is one word of two.
            let bare = word.trim_end_matches(['€', '$', '£', '₹', '.']);
            let both = after.split(' ').next().map(|next| format!("{word}_{next}"));
            let joined = both.and_then(|both| figures::zeros(&both, habits.language));
            if let Some(more) = joined {
                zeros += more;
                rest = after.split_once(' ').map_or("", |(_, rest)| rest);
            } else if let Some(more) = scale(bare, habits.language) {
                zeros += more;
                rest = if bare.len() < word.trim_end_matches('.').len() {
                    &rest[bare.len()..]
                } else {
                    after
                };
            } else if let Some(bare) = means(word, "of").then_some(after) {
                rest = bare;
            } else if let Some(bare) = rest.strip_prefix("d'") {
                rest = bare;
            } else {
                return None;
            }
        }
        Some(zeros)
    }

    fn scale_of(&self, text: &str, habits: &Habits) -> u32 {
        let mut aside = Quantity::default();
        let text = aside.paid(text);
        aside.zeros(split(text).1, habits).unwrap_or(0)
    }
}

/// The zeros that a word adds.
fn scale(word: &str, language: &str) -> Option<u32> {
    figures::zeros(word, language).or_else(|| which(word, "scale-")?.parse().ok())
}

fn year(text: &str) -> Option<String> {
    let year = spoken::number(text).filter(|year| text.len() == 4 && spoken::is_year(*year))?;
    Some(year.to_string())
}

/// The currency that a text names and nothing else; empty where many are called so.
pub(super) fn currency(text: &str) -> Option<String> {
    let upper = text.to_uppercase();
    let code = iso::is_currency(&upper).then_some(upper);
    which(text, "currency-").map(str::to_owned).or(code)
}

/// Digits with what stands among them, and the words behind.
fn split(text: &str) -> (&str, &str) {
    let inner = |c: char| c.is_ascii_digit() || " .,_'".contains(c);
    let end = text.find(|c| !inner(c)).unwrap_or(text.len());
    let digits = text[..end].trim_end_matches([' ', '.', ',', '_', '\'']);
    (digits, &text[digits.len()..])
}

/// The ends of a range.
fn ends(text: &str) -> Option<(&str, &str)> {
    let is_number = |text: &str| text.contains(|c: char| c.is_ascii_digit());
    let text = after(text, "between").unwrap_or(text);
    let dashes = text.match_indices(['-', '–', '—']).map(|(at, sign)| (at, at + sign.len()));
    let words = text.match_indices(' ').filter_map(|(at, _)| {
        let word = text[at + 1..].split(' ').next()?;
        means(word, "to").then_some((at, at + 1 + word.len()))
    });
    let mut all = dashes.chain(words).map(|(from, to)| (text[..from].trim(), text[to..].trim()));
    all.find(|(first, last)| is_number(first) && is_number(last))
}

#[cfg(test)]
mod tests {
    use super::{Habits, read};

    /// A quantity as keys, in a plan of a language with its sign between thousands.
    fn said(text: &str, language: &str) -> String {
        let group = match language {
            "es" | "pt" | "de" | "it" => Some('.'),
            "en" => Some(','),
            "fr" => Some('\u{202F}'),
            _ => None,
        };
        let habits = Habits { language, group, is_usual: true, ..Habits::default() };
        let Some(found) = read(text, &habits) else { return String::new() };
        let mut all = vec![found.value.clone()];
        all.extend(found.beside(Some("EUR")));
        all.extend(found.is_multiple.then(|| "times".to_owned()));
        all.extend(found.is_share.then(|| "%".to_owned()));
        all.join(", ")
    }

    #[test]
    fn words_and_figures_are_what_they_say() {
        for (language, text, meant) in [
            ("es", "1.500 M€", "1500000000"),
            ("es", "1.500 millones de euros", "1500000000"),
            ("es", "479,273 millones", "479273000"),
            ("de", "479,273 Millionen", "479273000"),
            ("de", "über 1,6 Milliarden Euro", "1600000000, bound: at-least"),
            ("de", "3 Billionen Euro", "3000000000000"),
            ("de", "250 Tsd. Euro", "250000"),
            ("de", "Verdopplung", "2, times"),
            ("fr", "tripler", "3, times"),
            ("de", "5.000.000,-", "5000000"),
            ("es", "1.500,5 millones", "1500500000"),
            ("es", "23 mil millones de euros", "23000000000"),
            ("es", "500M", "500000000"),
            ("es", "1.000M", "1000000000"),
            ("es", "5m", "5000000"),
            ("es", "EUR 5 million", "5000000"),
            ("es", "US$ 5 millones", "5000000, currency: USD"),
            ("es", "más de 20 millones", "20000000, bound: at-least"),
            ("es", "hasta 3,5 millones de euros", "3500000, bound: at-most"),
            ("es", "al menos 30 %", "30, bound: at-least, %"),
            ("es", "9,6 % (2023)", "9.6, date: 2023, %"),
            ("es", "600 M€ (2021-2023)", "600000000"),
            ("de", "1.500 Millionen Euro", "1500000000"),
            ("de", "mindestens 20 Mio. €", "20000000, bound: at-least"),
            ("it", "1,5 miliardi di euro", "1500000000"),
            ("es", "55-90 M€", "55000000, to: 90000000"),
            ("es", "entre 2 y 3 millones", "2000000, to: 3000000"),
            ("es", "1.200,5", "1200.5"),
            ("es", "1.200", "1200"),
            ("es", "10.000 en 2025", "10000, date: 2025"),
            ("es", "20 % del total", ""),
            ("es", "2 billion", ""),
            ("es", "2 billones", "2000000000000"),
            ("es", "1,500 M€", ""),
            ("es", "x2", "2, times"),
            ("es", "2x", "2, times"),
            ("es", "3 veces", "3, times"),
            ("es", "500+", "500, bound: at-least"),
            ("pt", "R$ 1,2 bi", "1200000000, currency: BRL"),
            ("pt", "pelo menos 40 mil", "40000, bound: at-least"),
            ("en", "1,500 million", "1500000000"),
            ("en", "1.500 million", ""),
            ("en", "0.5 bn", "500000000"),
            ("en", "$5 billion", "5000000000"),
            ("en", "£3m", "3000000, currency: GBP"),
            ("en", "1.5 lakh crore", "1500000000000"),
            ("en", "Rs 500 Cr", "5000000000, currency: INR"),
            ("en", "19.24 Cr", "192400000"),
            ("en", "₹10,371.92 crore", "103719200000, currency: INR"),
            ("en", "up to 2 thousand million euros", "2000000000, bound: at-most"),
            ("en", "at least 30% by 2030", "30, bound: at-least, date: 2030, %"),
            ("fr", "1,8 milliard d’euros", "1800000000"),
            ("fr", "au moins 2 Md€", "2000000000, bound: at-least"),
            ("fr", "jusqu’à 200", "200, bound: at-most"),
            ("fr", "2 à 3 millions", "2000000, to: 3000000"),
            ("fr", "1.500 M€", ""),
            ("fr", "1 500,75 M€", "1500750000"),
            ("fr", "2,5 MDH", "2500000"),
            ("fr", "15 00", ""),
            ("fr", "30 jours", ""),
            ("ar", "على الأقل 5 ملايين درهم", "5000000, bound: at-least, currency: MAD"),
            ("ar", "٣٫٥ مليار", "3500000000"),
            ("ar", "30٪ في 2030", "30, date: 2030, %"),
            ("", "1.500", ""),
            ("", "beaucoup", ""),
        ] {
            assert_eq!(said(text, language), meant, "{language} {text}");
        }
    }
}
