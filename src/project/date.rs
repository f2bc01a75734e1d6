//! Dates as people write them, in the form of the format: `30/06/2027`, `2027/06`, `juin 2027`,
//! `يونيو 2027`, `T2 2027`, `fin 2027`, `FY2027-28`.

use crate::model::Date;

/// Names of each month in English, French and Arabic, Moroccan and eastern.
const MONTHS: [&str; 12] = [
    "january jan janvier janv يناير",
    "february feb février fevrier févr فبراير",
    "march mar mars مارس",
    "april apr avril avr أبريل ابريل إبريل",
    "may mai ماي مايو",
    "june jun juin يونيو يونيه",
    "july jul juillet juil يوليوز يوليو",
    "august aug août aout غشت أغسطس",
    "september sep sept septembre شتنبر سبتمبر",
    "october oct octobre أكتوبر اكتوبر",
    "november nov novembre نونبر نوفمبر",
    "december dec décembre decembre déc دجنبر ديسمبر",
];

/// The date that a text means, where it can mean one only: `06/07/2027` is June or July.
pub(crate) fn read(text: &str) -> Option<String> {
    let text: String = text.trim().to_lowercase().chars().map(ascii_digit).collect();
    // Two whole years without a word for them may as well be a span of time.
    let bare = text.len() > "2027-28".len() && text.starts_with(|c: char| c.is_ascii_digit());
    let fiscal = || fiscal_year(&text).filter(|_| !bare);
    part_of_year(&text).or_else(fiscal).or_else(|| day_or_month(&text))
}

/// Words by which the end of a year is said, which the year alone means, too.
const ENDS: [&str; 9] = [
    "by the end of",
    "end of",
    "end",
    "d’ici fin",
    "d'ici fin",
    "fin",
    "à la fin de",
    "نهاية",
    "بنهاية",
];

/// Halves and quarters, as they are counted and said.
const PARTS: [(&str, &str); 6] = [
    ("H1", "h1 s1 1er-semestre premier-semestre first-half النصف-الأول"),
    ("H2", "h2 s2 2e-semestre second-semestre deuxième-semestre second-half النصف-الثاني"),
    ("Q1", "q1 t1 1er-trimestre premier-trimestre first-quarter الربع-الأول"),
    ("Q2", "q2 t2 2e-trimestre deuxième-trimestre second-quarter الربع-الثاني"),
    ("Q3", "q3 t3 3e-trimestre troisième-trimestre third-quarter الربع-الثالث"),
    ("Q4", "q4 t4 4e-trimestre quatrième-trimestre fourth-quarter الربع-الرابع"),
];

/// A quarter, a half, or the end of a year.
fn part_of_year(text: &str) -> Option<String> {
    let end = |word: &&str| text.strip_prefix(*word).map(str::trim).filter(|rest| rest.len() == 4);
    if let Some(year) = ENDS.iter().find_map(end) {
        return number(year).filter(|year| is_year(*year)).map(|year| year.to_string());
    }
    let words = text.split([' ', '-', '\u{A0}', '/']);
    let mut words: Vec<&str> =
        words.filter(|word| !["", "de", "of", "من"].contains(word)).collect();
    let year = words.iter().position(|word| number(word).is_some_and(is_year))?;
    let year = words.remove(year);
    let said = words.join("-");
    let (part, _) = PARTS.iter().find(|(_, names)| names.split(' ').any(|name| name == said))?;
    Some(format!("{year}-{part}"))
}

/// Words before a fiscal year.
const FISCAL: [&str; 6] = ["fiscal year", "fy", "exercice", "exercicio", "السنة المالية", "سنة"];

/// A fiscal year, as it is written between two years that follow each other.
pub(super) fn fiscal_year(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let bare = FISCAL.iter().find_map(|word| text.strip_prefix(word)).unwrap_or(&text);
    let (first, second) = bare.trim().split_once(['-', '–', '/'])?;
    let (first, second) = (first.trim(), second.trim());
    let year = number(first).filter(|year| first.len() == 4 && is_year(*year))?;
    let follows = match second.len() {
        2 => number(second) == Some((year + 1) % 100),
        4 => number(second) == Some(year + 1),
        _ => false,
    };
    // `2011-12` is December.
    let month = second.len() == 2 && bare.contains('-') && number(second)? <= 12 && bare == text;
    (follows && !month).then(|| format!("{year}/{:02}", (year + 1) % 100))
}

fn day_or_month(text: &str) -> Option<String> {
    let separators = |c: char| matches!(c, '/' | '.' | '-' | ' ' | ',');
    let words: Vec<&str> = text.split(separators).filter(|word| !word.is_empty()).collect();
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

fn number(word: &str) -> Option<u32> {
    word.bytes().all(|byte| byte.is_ascii_digit()).then(|| word.parse().ok()).flatten()
}

fn is_year(number: u32) -> bool {
    (1900..3000).contains(&number)
}

fn month(word: &str) -> Option<u32> {
    let at = MONTHS.iter().position(|names| names.split(' ').any(|name| name == word))?;
    Some(at as u32 + 1)
}

/// Digits of Arabic as ASCII.
fn ascii_digit(c: char) -> char {
    let zero = match c {
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        _ => return c,
    };
    char::from(b'0' + (c as u32 - zero as u32) as u8)
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
