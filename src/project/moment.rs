//! What to write in place of what is no date.

use super::date;
use super::habits::Habits;
use super::heard::{after, before, means, plain, words};
use super::spoken::{self, Spoken};
use crate::locale;

/// What to write.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Moment {
    /// How sure it is: a word of the help.
    pub(super) kind: &'static str,
    /// What to write.
    pub(super) near: String,
    /// The end of a span, or what it may mean, too.
    pub(super) other: String,
}

impl Moment {
    fn new(kind: &'static str, near: impl Into<String>, other: impl Into<String>) -> Self {
        Moment { kind, near: near.into(), other: other.into() }
    }
}

/// How often something comes back.
const FREQUENCIES: [&str; 4] = ["monthly", "quarterly", "half-yearly", "yearly"];

/// What to write in place of a text, where anything is known of it.
pub(super) fn meant(text: &str, habits: &Habits) -> Moment {
    let text = plain(text);
    let ongoing = words("ongoing").contains(&&*text);
    if ongoing {
        return Moment::new("ongoing", "none", "");
    }
    let often = FREQUENCIES.map(str::to_owned);
    if let Some(often) = locale::word(&text, &often) {
        return Moment::new("recurring", often, "");
    }
    one(&text, habits)
        .or_else(|| span(&text))
        .or_else(|| onwards(&text))
        .unwrap_or_else(|| Moment::new("none", "none", ""))
}

/// The year that a key of amounts by year was meant to be, and what else it may mean.
pub(super) fn year_meant(text: &str, habits: &Habits) -> Option<Moment> {
    let found = meant(text, habits);
    let is_year = |text: &str| text.len() == 4 || text.contains('/');
    let none = || Moment { other: "none".to_owned(), ..found.clone() };
    match found.kind {
        "fiscal" => Some(found),
        "date" | "counted" if is_year(&found.near) => Some(none()),
        _ => None,
    }
}

/// One time.
fn one(text: &str, habits: &Habits) -> Option<Moment> {
    if let Some(date) = date::read(text) {
        return Some(Moment::new("date", date, ""));
    }
    match spoken::read(text)? {
        Spoken::Date(date) | Spoken::Short(date) => Some(Moment::new("date", date, "")),
        Spoken::Near(date) => Some(Moment::new("near", date, "")),
        Spoken::Fiscal(year, None) if habits.fiscal_year_start == Some(1) => {
            Some(Moment::new("date", year.to_string(), ""))
        }
        Spoken::Fiscal(year, None) => Some(Moment::new("fiscal", fiscal(year - 1), fiscal(year))),
        Spoken::Fiscal(year, Some(part)) => match habits.fiscal_year_start {
            Some(1) => Some(Moment::new("date", format!("{year}-{part}"), "")),
            Some(first) => {
                let within = |year| match within(year, &part, first) {
                    (from, to) if to.is_empty() => from,
                    (from, to) => format!("{from} – {to}"),
                };
                Some(Moment::new("fiscal", within(year - 1), within(year)))
            }
            None => Some(Moment::new("fiscal-part", "none", "")),
        },
        Spoken::FiscalPart(year, part) => Some(match habits.fiscal_year_start {
            Some(first) => match within(year, &part, first) {
                (date, end) if end.is_empty() => Moment::new("date", date, ""),
                (start, end) => Moment::new("span", start, end),
            },
            None => Moment::new("fiscal-part", "none", ""),
        }),
        Spoken::Counted(number) => {
            let year = u32::try_from(habits.first_year?).ok()? + number - 1;
            Some(Moment::new("counted", year.to_string(), ""))
        }
    }
}

/// The fiscal year that begins in a year.
fn fiscal(year: u32) -> String {
    format!("{year}/{:02}", (year + 1) % 100)
}

/// A part of the fiscal year that begins in a month of a year, as the same part of a year of the
/// calendar; else its first month, and its last.
fn within(year: u32, part: &str, first: i8) -> (String, String) {
    let (sort, at) = part.split_at(1);
    let months = if sort == "Q" { 3 } else { 6 };
    let at: u32 = at.parse().unwrap_or(1);
    let from = u32::try_from(first).unwrap_or(1) - 1 + months * (at - 1);
    let (year, from) = (year + from / 12, from % 12);
    if from.is_multiple_of(months) {
        return (format!("{year}-{sort}{}", from / months + 1), String::new());
    }
    let last = from + months - 1;
    let end = format!("{}-{:02}", year + last / 12, last % 12 + 1);
    (format!("{year}-{:02}", from + 1), end)
}

/// From one time to another; the first may leave its year to the second.
fn span(text: &str) -> Option<Moment> {
    let text = after(text, "between").unwrap_or(text);
    let signs = text.match_indices(['-', '–', '—', '/']).map(|(at, sign)| (at, at + sign.len()));
    let spaced = text.match_indices(' ').filter_map(|(at, _)| {
        let word = text[at + 1..].split(' ').next()?;
        let joins = means(word, "to") || ["-", "–", "—"].contains(&word);
        joins.then(|| (at, (at + 2 + word.len()).min(text.len())))
    });
    let mut ends = spaced.chain(signs).filter_map(|(from, to)| {
        let (first, last) = (text[..from].trim(), text[to..].trim());
        let end = sure(last)?;
        let year = end.get(..4)?;
        let start = sure(first).or_else(|| sure(&format!("{first} {year}")))?;
        (start[..4] <= end[..4] && start != end).then_some((start, end))
    });
    ends.next().map(|(start, end)| Moment::new("span", start, end))
}

/// From a time on.
fn onwards(text: &str) -> Option<Moment> {
    let rest = after(text, "onwards").or_else(|| before(text, "onwards"))?;
    sure(rest).map(|start| Moment::new("onwards", start, ""))
}

/// A date that nobody needs to be asked about: a year stands for itself.
fn sure(text: &str) -> Option<String> {
    let year = || spoken::number(text).filter(|year| text.len() == 4 && spoken::is_year(*year));
    date::read(text).or_else(|| year().map(|year| year.to_string()))
}

#[cfg(test)]
mod tests {
    use super::{Habits, meant};

    #[test]
    fn what_is_no_date_is_answered_with_one() {
        let india = Habits { fiscal_year_start: Some(4), ..Habits::default() };
        let spain =
            Habits { fiscal_year_start: Some(1), first_year: Some(2024), ..Habits::default() };
        let unknown = Habits::default();
        for (habits, text, said) in [
            (&india, "FY25", "fiscal 2024/25 2025/26"),
            (&india, "FY 2025-26", "date 2025/26"),
            (&india, "Q2 FY26", "fiscal 2025-Q3 2026-Q3"),
            (&india, "Q4 FY 2025-26", "date 2026-Q1"),
            (&india, "H1 FY2025-26", "span 2025-04 2025-09"),
            (&spain, "FY25", "date 2025"),
            (&spain, "ejercicio 2025", "date 2025"),
            (&spain, "Q2 FY26", "date 2026-Q2"),
            (&unknown, "Q2 FY26", "fiscal-part none"),
            (&unknown, "exercice 2026", "fiscal 2025/26 2026/27"),
            (&spain, "Mar-26", "date 2026-03"),
            (&spain, "T2-26", "date 2026-Q2"),
            (&spain, "mid-2025", "near 2025-06"),
            (&spain, "mediados de 2025", "near 2025-06"),
            (&spain, "mi-2026", "near 2026-06"),
            (&spain, "منتصف 2026", "near 2026-06"),
            (&spain, "début 2027", "near 2027-Q1"),
            (&spain, "antes de 2027", "near 2027"),
            (&spain, "2025-2026", "span 2025 2026"),
            (&spain, "2025 à 2027", "span 2025 2027"),
            (&spain, "de 2025 a 2027", "span 2025 2027"),
            (&spain, "بين 2025 و 2027", "span 2025 2027"),
            (&spain, "Q3-Q4 2025", "span 2025-Q3 2025-Q4"),
            (&spain, "enero-marzo 2025", "span 2025-01 2025-03"),
            (&spain, "T1 2025 - T4 2026", "span 2025-Q1 2026-Q4"),
            (&spain, "año 1", "counted 2024"),
            (&spain, "Year 2", "counted 2025"),
            (&spain, "troisième année", "counted 2026"),
            (&spain, "السنة 1", "counted 2024"),
            (&unknown, "año 1", "none none"),
            (&spain, "bienio 2025-2026", "span 2025 2026"),
            (&spain, "a partir de 2026", "onwards 2026"),
            (&spain, "2026 et au-delà", "onwards 2026"),
            (&spain, "2026 onwards", "onwards 2026"),
            (&spain, "ابتداء من 2026", "onwards 2026"),
            (&spain, "by December 2026", "near 2026-12"),
            (&spain, "fin du premier semestre 2026", "date 2026-H1"),
            (&spain, "fin juin 2026", "date 2026-06"),
            (&spain, "erstes Halbjahr 2026", "date 2026-H1"),
            (&spain, "Ende 2026", "date 2026"),
            (&spain, "1. Quartal 2026", "date 2026-Q1"),
            (&spain, "primo semestre 2026", "date 2026-H1"),
            (&spain, "annuelle", "recurring yearly"),
            (&spain, "continuo", "ongoing none"),
            (&spain, "en continu", "ongoing none"),
            (&spain, "مستمر", "ongoing none"),
            (&spain, "Ongoing", "ongoing none"),
            (&spain, "primer semestre de 2025", "date 2025-H1"),
            (&spain, "verano de 2025", "none none"),
            (&spain, "antes de fin de año", "none none"),
            (&spain, "2025-Q5", "none none"),
        ] {
            let found = meant(text, habits);
            let found = format!("{} {} {}", found.kind, found.near, found.other);
            assert_eq!(found.trim(), said, "{text}");
        }
    }
}
