//! Dates as people write them, in the form of the format: `30/06/2027`, `2027/06`, `juin 2027`,
//! `يونيو 2027`, `T2 2027`, `primer semestre de 2027`, `fin 2027`, `FY2027-28`.

use super::heard::{plain, words};
use super::spoken::{self, Spoken, is_year, month, number};
use crate::model::Date;

/// The date that a text means, where it can mean one only: `06/07/2027` is June or July.
pub(crate) fn read(text: &str) -> Option<String> {
    let text = plain(text);
    // Two whole years without a word for them may as well be a span of time.
    let bare = text.len() > "2027-28".len() && text.starts_with(|c: char| c.is_ascii_digit());
    let fiscal = || fiscal_year(&text).filter(|_| !bare);
    let sure = match spoken::read(&text) {
        Some(Spoken::Date(date)) => Some(date),
        _ => None,
    };
    fiscal().or(sure).or_else(|| day_or_month(&text))
}

/// A fiscal year, as it is written between two years that follow each other.
pub(super) fn fiscal_year(text: &str) -> Option<String> {
    let text = plain(text);
    let first_digit = text.find(|c: char| c.is_ascii_digit())?;
    let (named, bare) = text.split_at(first_digit);
    let is_word = |word: &str| {
        ["fiscal", "year", "filler"].iter().any(|meaning| words(meaning).contains(&word))
    };
    if !named.split_whitespace().all(is_word) {
        return None;
    }
    let (first, second) = bare.trim().split_once(['-', '–', '/'])?;
    let (first, second) = (first.trim(), second.trim());
    let year = number(first).filter(|year| first.len() == 4 && is_year(*year))?;
    let follows = match second.len() {
        2 => number(second) == Some((year + 1) % 100),
        4 => number(second) == Some(year + 1),
        _ => false,
    };
    // `2011-12` is December.
    let month =
        second.len() == 2 && bare.contains('-') && number(second)? <= 12 && named.is_empty();
    (follows && !month).then(|| format!("{year}/{:02}", (year + 1) % 100))
}

fn day_or_month(text: &str) -> Option<String> {
    let separators = |c: char| matches!(c, '/' | '.' | '-' | ' ' | ',');
    // « 5 de mayo de 2025 ».
    let said = |word: &&str| !word.is_empty() && !["de", "of"].contains(word);
    let words: Vec<&str> = text.split(separators).filter(said).collect();
    let (year, month, day) = match words.as_slice() {
        [a, b] => match (number(a), number(b)) {
            (Some(a), Some(b)) if is_year(a) => (a, b, None),
            (Some(a), Some(b)) if is_year(b) => (b, a, None),
            (None, Some(year)) => (year, month(a)?, None),
            _ => return None,
        },
        [a, b, c] => match (number(a), number(b), number(c)) {
            (Some(year), Some(month), Some(day)) if is_year(year) => (year, month, Some(day)),
            (Some(a), Some(b), Some(year)) if is_year(year) => match (a, b) {
                (day, month) if day > 12 || day == month => (year, month, Some(day)),
                (month, day) if day > 12 => (year, month, Some(day)),
                // Who writes points between them begins with the day.
                (day, month) if text.matches('.').count() == 2 => (year, month, Some(day)),
                _ => return None,
            },
            (None, Some(day), Some(year)) if month(a).is_some() => (year, month(a)?, Some(day)),
            (_, None, Some(year)) => {
                let day = a.trim_end_matches(|c: char| c.is_alphabetic());
                let suffix = &a[day.len()..];
                if !["", "er", "st", "nd", "rd", "th"].contains(&suffix) {
                    return None;
                }
                (year, month(b)?, Some(number(day)?))
            }
            _ => return None,
        },
        _ => return None,
    };
    let written = match day {
        Some(day) => format!("{year:04}-{month:02}-{day:02}"),
        None => format!("{year:04}-{month:02}"),
    };
    (is_year(year) && written.parse::<Date>().is_ok()).then_some(written)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn one_meaning_or_none() {
        for (text, date) in [
            ("30/06/2027", "2027-06-30"),
            ("06/30/2027", "2027-06-30"),
            ("6.6.2027", "2027-06-06"),
            ("2027/06", "2027-06"),
            ("2027-6-3", "2027-06-03"),
            ("06/2027", "2027-06"),
            ("juin 2027", "2027-06"),
            ("Juin  2027", "2027-06"),
            ("1er août 2027", "2027-08-01"),
            ("June 30, 2027", "2027-06-30"),
            ("30 June 2027", "2027-06-30"),
            ("يونيو ٢٠٢٧", "2027-06"),
            ("30 غشت 2027", "2027-08-30"),
            ("02.08.2026", "2026-08-02"),
            // Two meanings, no such day, no date.
            ("06/07/2027", ""),
            ("31/06/2027", ""),
            ("30/06/27", ""),
            ("27/06", ""),
            ("été 2027", ""),
            ("T2 2027", "2027-Q2"),
            ("2026-t1", "2026-Q1"),
            ("2027 Q3", "2027-Q3"),
            ("3e trimestre 2027", "2027-Q3"),
            ("first half of 2027", "2027-H1"),
            ("S2 2028", "2028-H2"),
            ("النصف الثاني من 2027", "2027-H2"),
            ("الربع الأول 2027", "2027-Q1"),
            ("primer semestre de 2025", "2025-H1"),
            ("cuarto trimestre de 2024", "2024-Q4"),
            ("segundo semestre de 2025", "2025-H2"),
            ("4º trimestre de 2026", "2026-Q4"),
            ("2T 2025", "2025-Q2"),
            ("2S 2025", "2025-H2"),
            ("1S2025", "2025-H1"),
            ("Q3/2025", "2025-Q3"),
            ("último trimestre de 2025", "2025-Q4"),
            ("dernier trimestre 2026", "2026-Q4"),
            ("primeiro semestre de 2026", "2026-H1"),
            ("الفصل الثالث 2027", "2027-Q3"),
            ("الأسدس الأول من سنة 2027", "2027-H1"),
            ("enero 2025", "2025-01"),
            ("marzo de 2025", "2025-03"),
            ("5 de mayo de 2025", "2025-05-05"),
            ("1º de março de 2026", ""),
            ("año 2025", "2025"),
            ("finales de 2025", "2025"),
            ("fin 2026", "2026"),
            ("d’ici fin 2026", "2026"),
            ("by the end of 2026", "2026"),
            ("بنهاية 2030", "2030"),
            ("début 2027", ""),
            ("T5 2027", ""),
            ("2027 à 2030", ""),
            ("2027-2028", ""),
            ("FY2027-28", "2027/28"),
            ("2027-28", "2027/28"),
            ("exercice 2027-2028", "2027/28"),
            ("السنة المالية 2027/2028", "2027/28"),
            ("2027-29", ""),
            ("", ""),
        ] {
            assert_eq!(read(text).unwrap_or_default(), date, "{text}");
        }
    }
}
