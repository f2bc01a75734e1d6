//! Scalars with a meaning of their own: dates that may lack day or month, yes and no.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A date as precise as its author knew it: `2027`, `2027-06` or `2027-06-30`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year.
    pub year: i16,
    /// Month, from 1.
    pub month: Option<i8>,
    /// Day of the month, from 1.
    pub day: Option<i8>,
}

impl Date {
    /// The first day that this date can mean.
    pub fn first_day(self) -> jiff::civil::Date {
        jiff::civil::date(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day that this date can mean.
    pub fn last_day(self) -> jiff::civil::Date {
        let month = jiff::civil::date(self.year, self.month.unwrap_or(12), 1);
        match self.day {
            Some(day) => jiff::civil::date(month.year(), month.month(), day),
            None => month.last_of_month(),
        }
    }
}

impl FromStr for Date {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.split('-');
        let mut part = |digits: usize| match parts.next() {
            None => Ok(None),
            Some(part) if part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()) => {
                part.parse::<i16>().map(Some).map_err(drop)
            }
            Some(_) => Err(()),
        };
        let (year, month, day) = (part(4)?.ok_or(())?, part(2)?, part(2)?);
        if parts.next().is_some() || !(1900..=2999).contains(&year) {
            return Err(());
        }
        let (month, day) = (month.map(|m| m as i8), day.map(|d| d as i8));
        jiff::civil::Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).map_err(drop)?;
        Ok(Date { year, month, day })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|()| de::Error::custom("not a date"))
    }
}

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A date: 2027, 2027-06 or 2027-06-30",
            "type": ["string", "integer"],
            "pattern": "^(19|2[0-9])[0-9]{2}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",
            "format": "roadmap-date",
            "minimum": 1900,
            "maximum": 2999,
        })
    }
}

/// Yes or no, in the words that YAML authors use: `true`, `false`, `yes`, `no`, `on`, `off`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flag(pub bool);

impl Flag {
    /// Reads one of the six words.
    pub fn parse(text: &str) -> Option<bool> {
        match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "on" => Some(true),
            "false" | "no" | "off" => Some(false),
            _ => None,
        }
    }
}

impl Serialize for Flag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(self.0)
    }
}

impl<'de> Deserialize<'de> for Flag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Flag::parse(&text).map(Flag).ok_or_else(|| de::Error::custom("not yes or no"))
    }
}

impl JsonSchema for Flag {
    fn schema_name() -> Cow<'static, str> {
        "Flag".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "true or false; yes, no, on and off are read too",
            "type": ["boolean", "string"],
            "enum": [true, false, "yes", "no", "on", "off", "Yes", "No", "On", "Off", "YES", "NO", "ON", "OFF"],
            "format": "roadmap-flag",
        })
    }
}
