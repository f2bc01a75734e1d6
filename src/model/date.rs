//! Dates as precise as their author knew them: a day, a month, a quarter, a half, a year of the
//! calendar or one of the budget.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A date: `2027`, `2027-H1`, `2027-Q2`, `2027-06`, `2027-06-30`, or the fiscal year `2026/27`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year; of a fiscal year the one in which it begins.
    pub year: i16,
    /// Which part of it.
    pub part: Part,
}

/// A part of a year.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// All of it.
    #[default]
    Year,
    /// A fiscal year, by the month in which it begins.
    Fiscal(i8),
    /// A half, from 1.
    Half(i8),
    /// A quarter, from 1.
    Quarter(i8),
    /// A month, from 1.
    Month(i8),
    /// A day: month and day, from 1.
    Day(i8, i8),
}

impl Date {
    /// A day.
    pub fn of_day(day: jiff::civil::Date) -> Date {
        Date { year: day.year(), part: Part::Day(day.month(), day.day()) }
    }

    /// The first month, counted from that of year 0, and how many there are.
    pub fn months(self) -> (i32, i32) {
        let (first, count) = match self.part {
            Part::Year => (1, 12),
            Part::Fiscal(first) => (first, 12),
            Part::Half(half) => (6 * half - 5, 6),
            Part::Quarter(quarter) => (3 * quarter - 2, 3),
            Part::Month(month) | Part::Day(month, _) => (month, 1),
        };
        (i32::from(self.year) * 12 + i32::from(first) - 1, count)
    }

    /// The first day that this date can mean.
    pub fn first_day(self) -> jiff::civil::Date {
        match self.part {
            Part::Day(month, day) => jiff::civil::date(self.year, month, day),
            _ => first_of(self.months().0),
        }
    }

    /// The last day that this date can mean.
    pub fn last_day(self) -> jiff::civil::Date {
        match self.part {
            Part::Day(month, day) => jiff::civil::date(self.year, month, day),
            _ => {
                let (first, count) = self.months();
                first_of(first + count - 1).last_of_month()
            }
        }
    }

    /// Whether it says no more than a year.
    pub fn is_year(self) -> bool {
        matches!(self.part, Part::Year | Part::Fiscal(_))
    }

    /// Whether it says a day.
    pub fn is_day(self) -> bool {
        matches!(self.part, Part::Day(..))
    }

    /// Whether a text is a fiscal year, whose first month the roadmap or its country says.
    pub fn is_fiscal_year(text: &str) -> bool {
        text.contains('/') && text.parse::<Date>().is_ok()
    }
}

/// The first day of a month, counted from that of year 0.
fn first_of(month: i32) -> jiff::civil::Date {
    jiff::civil::date(month.div_euclid(12) as i16, month.rem_euclid(12) as i8 + 1, 1)
}

/// A number of so many digits.
fn number(text: &str, digits: usize) -> Result<i16, ()> {
    let shaped = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    if shaped { text.parse().map_err(drop) } else { Err(()) }
}

impl FromStr for Date {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        // A fiscal year may say the month in which it begins: `2026/27@7`.
        let (text, first) = match text.split_once('@') {
            Some((text, first)) => (text, first.parse().map_err(drop)?),
            None => (text, 1),
        };
        let (year, part) = if let Some((year, next)) = text.split_once('/') {
            let year = number(year, 4)?;
            let next = match next.len() {
                2 => year / 100 * 100 + number(next, 2)? + if year % 100 == 99 { 100 } else { 0 },
                _ => number(next, 4)?,
            };
            let follows = next == year + 1 && (1..=12).contains(&first);
            (year, if follows { Part::Fiscal(first) } else { return Err(()) })
        } else {
            let mut parts = text.split('-');
            let year = number(parts.next().unwrap_or_default(), 4)?;
            let part = match (parts.next(), parts.next()) {
                (None, _) => Part::Year,
                (Some("H1"), None) => Part::Half(1),
                (Some("H2"), None) => Part::Half(2),
                (Some(quarter), None) if quarter.starts_with('Q') => {
                    match number(&quarter[1..], 1)? {
                        quarter @ 1..=4 => Part::Quarter(quarter as i8),
                        _ => return Err(()),
                    }
                }
                (Some(month), None) => Part::Month(number(month, 2)? as i8),
                (Some(month), Some(day)) => {
                    Part::Day(number(month, 2)? as i8, number(day, 2)? as i8)
                }
            };
            if parts.next().is_some() {
                return Err(());
            }
            (year, part)
        };
        let exists = match part {
            Part::Month(month) => jiff::civil::Date::new(year, month, 1).is_ok(),
            Part::Day(month, day) => jiff::civil::Date::new(year, month, day).is_ok(),
            _ => true,
        };
        ((1900..=2999).contains(&year) && exists).then_some(Date { year, part }).ok_or(())
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Date { year, part } = self;
        match part {
            Part::Year => write!(f, "{year:04}"),
            Part::Fiscal(_) => write!(f, "{year:04}/{:02}", (year + 1) % 100),
            Part::Half(half) => write!(f, "{year:04}-H{half}"),
            Part::Quarter(quarter) => write!(f, "{year:04}-Q{quarter}"),
            Part::Month(month) => write!(f, "{year:04}-{month:02}"),
            Part::Day(month, day) => write!(f, "{year:04}-{month:02}-{day:02}"),
        }
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The name under which a reader is asked for a date: it adds to a fiscal year the month in which
/// it begins.
pub(super) const DATE: &str = "Date";

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DateVisitor;
        impl<'de> de::Visitor<'de> for DateVisitor {
            type Value = Date;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a date")
            }
            fn visit_str<E: de::Error>(self, text: &str) -> Result<Date, E> {
                text.parse().map_err(|()| de::Error::custom("not a date"))
            }
            fn visit_newtype_struct<D: Deserializer<'de>>(self, from: D) -> Result<Date, D::Error> {
                from.deserialize_str(self)
            }
        }
        deserializer.deserialize_newtype_struct(DATE, DateVisitor)
    }
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let day = "(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?";
        json_schema!({
            "description": "A date: 2027, 2027-06 or 2027-06-30; the quarter 2027-Q2, the half 2027-H1, the fiscal year 2026/27",
            "type": ["string", "integer"],
            "pattern": format!("^(19|2[0-9])[0-9]{{2}}(-({day}|H[12]|Q[1-4])|/([0-9]{{2}}|[0-9]{{4}}))?$"),
            "format": "roadmap-date",
            "minimum": 1900,
            "maximum": 2999,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn a_date_is_as_long_as_its_author_knew_it() {
        for (text, days) in [
            ("2027", "2027-01-01 2027-12-31"),
            ("2027-H1", "2027-01-01 2027-06-30"),
            ("2027-H2", "2027-07-01 2027-12-31"),
            ("2028-Q1", "2028-01-01 2028-03-31"),
            ("2027-Q4", "2027-10-01 2027-12-31"),
            ("2028-02", "2028-02-01 2028-02-29"),
            ("2027-06-30", "2027-06-30 2027-06-30"),
            ("2026/27@7", "2026-07-01 2027-06-30"),
            ("2026/2027@4", "2026-04-01 2027-03-31"),
            ("2099/00@7", "2099-07-01 2100-06-30"),
            ("2026/27", "2026-01-01 2026-12-31"),
            ("2026/28", ""),
            ("2026/26", ""),
            ("2026/27@13", ""),
            ("2027-Q5", ""),
            ("2027-Q", ""),
            ("2027-H3", ""),
            ("2027-13", ""),
            ("2027-02-30", ""),
            ("2027-Q1-02", ""),
            ("27/28", ""),
            ("1800", ""),
        ] {
            let date = text.parse::<Date>();
            let shown = date.map(|date| format!("{} {}", date.first_day(), date.last_day()));
            assert_eq!(shown.unwrap_or_default(), days, "{text}");
            let plain = text.split('@').next().unwrap_or_default();
            let again = date.map(|date| date.to_string().parse::<Date>().map(|d| d.year));
            assert_eq!(again, date.map(|date| Ok(date.year)), "{plain}");
        }
    }
}
