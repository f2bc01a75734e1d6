//! The language of a document: its labels, numbers, dates, plurals, order and direction.
//!
//! Conventions come from CLDR through ICU4X, for the language in the roadmap's country: Moroccan
//! Arabic has its own month names and Western digits.

use std::borrow::Cow;
use std::cmp::Ordering;

use icu::collator::options::CollatorOptions;
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::{YM, YMD};
use icu::datetime::input::Date as IcuDate;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::locale::{LanguageIdentifier, LocaleDirectionality};
use icu::normalizer::ComposingNormalizerBorrowed;
use icu_decimal::CompactDecimalFormatter;

use crate::finding::Arg;
use crate::messages::Bundle;
use crate::model::{Date, Part};

mod own;
mod held;
mod labels;
mod runs;
mod said;

use labels::COMPLETE;
pub use labels::{LabelFault, Labels, Slip, labels};
pub use runs::runs;
pub(crate) use said::{shown, word};

/// In a language that has only some labels, the language whose labels stand in for the others.
const STAND_IN: &str = "stand-in";

/// From where on an amount is said in millions or more.
const COMPACT: i64 = 100_000_000;
/// Ten million, by its zeros.
const CRORE: i16 = 7;

/// What stands before a number that is rounded.
pub const ABOUT: &str = "≈ ";

/// How many decimals of millions a reader takes in.
const DECIMALS: i16 = 3;
/// How many, where the amount is exact with them.
const MOST_DECIMALS: i16 = 4;

/// The months of CLDR for Amazigh, which ICU4X does not bring along.
const AMAZIGH_MONTHS: [&str; 12] = [
    "ⵉⵏⵏⴰⵢⵔ",
    "ⴱⵕⴰⵢⵕ",
    "ⵎⴰⵕⵚ",
    "ⵉⴱⵔⵉⵔ",
    "ⵎⴰⵢⵢⵓ",
    "ⵢⵓⵏⵢⵓ",
    "ⵢⵓⵍⵢⵓⵣ",
    "ⵖⵓⵛⵜ",
    "ⵛⵓⵜⴰⵏⴱⵉⵔ",
    "ⴽⵜⵓⴱⵔ",
    "ⵏⵓⵡⴰⵏⴱⵉⵔ",
    "ⴷⵓⵊⴰⵏⴱⵉⵔ",
];

words! {
    /// The direction of a script.
    pub enum Direction {
        /// Latin, Tifinagh.
        LeftToRight "ltr",
        /// Arabic.
        RightToLeft "rtl",
    }
}

impl Direction {
    /// The direction of a language.
    pub fn of(language: &str) -> Self {
        let language = language.parse().unwrap_or(LanguageIdentifier::UNKNOWN);
        match LocaleDirectionality::new_extended().is_right_to_left(&language) {
            true => Direction::RightToLeft,
            false => Direction::LeftToRight,
        }
    }
}

/// The language of a document.
pub struct Locale {
    /// Its code, such as `ar`.
    pub language: String,
    /// With the country, such as `ar-MA`.
    pub tag: String,
    /// Its direction.
    pub direction: Direction,
    /// The language that stands in for labels that this one lacks.
    pub fallback: Option<&'static str>,
    labels: Bundle,
    others: Option<Bundle>,
    numbers: Option<DecimalFormatter>,
    compact: Option<CompactDecimalFormatter>,
    days: Option<DateTimeFormatter<YMD>>,
    months: Option<DateTimeFormatter<YM>>,
    collator: Option<CollatorBorrowed<'static>>,
}

/// The conventions of a language, with one sort of digits for numbers, codes and years, and with the
/// calendar that dates are written in.
fn conventions(tag: &str) -> icu::locale::Locale {
    format!("{tag}-u-ca-gregory-nu-latn").parse().unwrap_or(icu::locale::Locale::UNKNOWN)
}

/// The sign before decimals of languages that have one in the whole world.
const DECIMAL_SIGNS: [(&str, char); 2] = [("en", '.'), ("fr", ',')];

/// Whether numbers have the sign of the language that they stand in: in some countries they are
/// written as in another of their languages, `1,5 million` in the English of Spain.
fn has_its_sign(language: &str, locale: &icu::locale::Locale) -> bool {
    let Some((_, sign)) = DECIMAL_SIGNS.iter().find(|(known, _)| *known == language) else {
        return true;
    };
    let numbers = DecimalFormatter::try_new(locale.into(), Default::default());
    let half = Decimal::try_from_str("1.5").ok();
    numbers.is_ok_and(|numbers| {
        half.is_none_or(|half| numbers.format(&half).to_string().contains(*sign))
    })
}

/// The sign that a language puts between thousands, in a country.
pub(crate) fn grouping(language: &str, country: Option<&str>) -> Option<char> {
    let tag = match (language, country) {
        ("", _) => return None,
        (language, Some(country)) if !language.contains('-') => format!("{language}-{country}"),
        _ => language.to_owned(),
    };
    let own = Some(conventions(&tag)).filter(|own| has_its_sign(language, own));
    let own = own.unwrap_or_else(|| conventions(&format!("{language}-001")));
    let numbers = DecimalFormatter::try_new((&own).into(), Default::default()).ok()?;
    let shown = numbers.format(&Decimal::from(1_234_567)).to_string();
    shown.chars().find(|c| !c.is_ascii_digit())
}

impl Locale {
    /// The conventions of a language in a country; `None` where there are no labels in it.
    pub fn new(language: &str, country: Option<&str>) -> Option<Self> {
        let own = Labels::default();
        own.any(language).then(|| Locale::with(language, country, &own))
    }

    /// The conventions of a language in a country, with the labels of a project. What has no
    /// label stands in the language that the labels name, else in English.
    pub fn with(language: &str, country: Option<&str>, own: &Labels) -> Self {
        let labels_of = |code: &str| labels().find(|(known, _)| *known == code);
        let bundle = own.bundle(language, country);
        let named = bundle.format(STAND_IN, &[]).and_then(|code| labels_of(&code));
        let lacks = || !own.missing(language).is_empty();
        let others = named.or_else(|| lacks().then(|| labels_of(COMPLETE)).flatten());
        let fallback = others.map(|(other, _)| other);
        let written = language.contains('-');
        // English has no conventions of its own in most countries: those of the world then.
        let region = if language == "en" { "001" } else { country.unwrap_or("001") };
        let has_region = language.rsplit('-').next().is_some_and(|part| {
            written && (part.len() == 2 || part.starts_with(|c: char| c.is_ascii_digit()))
        });
        let in_region = |language: &str| match has_region {
            true => language.to_owned(),
            false => format!("{language}-{region}"),
        };
        let tag = in_region(language);
        // Where ICU4X knows nothing of a language, numbers are written as in the other one.
        let known = named.map(|(other, _)| format!("{other}-{region}"));
        let locale = conventions(known.as_ref().unwrap_or(&tag));
        // Its numbers are grouped as in the country, though: by lakh and crore in India.
        let of_numbers = match (language, country) {
            ("en", Some(country)) => conventions(&format!("en-{country}")),
            _ => locale.clone(),
        };
        let of_numbers = match has_its_sign(language, &of_numbers) {
            true => of_numbers,
            false => conventions(&format!("{language}-001")),
        };
        // The pattern of Brazil for a month of a year names a number that ICU4X 2.4 does not load; that
        // of Portugal reads the same.
        let of_months = match locale.id.language.as_str() {
            "pt" => conventions("pt-PT"),
            _ => locale.clone(),
        };
        Locale {
            language: language.to_owned(),
            tag: if region == "001" { language.to_owned() } else { tag },
            direction: Direction::of(language),
            fallback,
            labels: bundle,
            others: others.map(|(other, _)| own.bundle(other, country)),
            numbers: DecimalFormatter::try_new((&of_numbers).into(), Default::default()).ok(),
            days: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok(),
            months: DateTimeFormatter::try_new((&of_months).into(), YM::long()).ok(),
            compact: CompactDecimalFormatter::try_new_short(
                (&of_numbers).into(),
                Default::default(),
            )
            .ok(),
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).ok(),
        }
    }

    /// The language, and the one that stands in for what it lacks.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        [self.language.as_str()].into_iter().chain(self.fallback)
    }

    /// A label; a missing one shows its key.
    pub fn label(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.find(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// A label, if there is one.
    pub fn find(&self, key: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        self.own(key, args).or_else(|| self.others.as_ref()?.format(key, args))
    }

    /// A label of the language itself.
    pub fn own(&self, key: &str, args: &[(&'static str, Arg)]) -> Option<String> {
        self.labels.format(key, args)
    }

    /// A number with the separators of the language.
    pub fn number(&self, value: f64) -> String {
        let plain = format!("{value}");
        match plain.parse() {
            Ok(decimal) => self.decimal(&decimal),
            Err(_) => plain,
        }
    }

    /// A whole number with the separators of the language.
    pub fn integer(&self, value: i64) -> String {
        self.decimal(&Decimal::from(value))
    }

    fn decimal(&self, decimal: &Decimal) -> String {
        let numbers = self.numbers.as_ref();
        numbers.map_or_else(|| decimal.to_string(), |numbers| numbers.format_to_string(decimal))
    }

    /// A large number as readers say it, `12,72 Md`, and `≈ 12,72 Md` where that is rounded: where
    /// there is little room, and the exact one stands in the workbook.
    pub fn amount(&self, value: i64) -> String {
        let exact = || self.integer(value);
        let (Some(compact), true) = (&self.compact, value.abs() >= COMPACT) else { return exact() };
        let mut decimal = Decimal::from(value);
        // Where crores are counted, all is counted in them: "4,563.36Cr", not a thousand of them.
        let crores = compact.compact_exponent_for_magnitude(CRORE) == CRORE as u8;
        let exponent = match crores {
            true => CRORE as u8,
            false => compact.compact_exponent_for_magnitude(decimal.nonzero_magnitude_start()),
        };
        decimal.multiply_pow10(-i16::from(exponent));
        let mut whole = decimal.absolute.clone();
        whole.trim_end();
        // What a few more say exactly is not rounded.
        let places = -whole.nonzero_magnitude_end();
        decimal.absolute.round(-if places <= MOST_DECIMALS { MOST_DECIMALS } else { DECIMALS });
        decimal.absolute.trim_end();
        let about = if whole == decimal.absolute { "" } else { ABOUT };
        // A space within an amount holds it together.
        let held = |shown: String| format!("{about}{shown}").replace(' ', "\u{a0}");
        match compact.format_with_exponent(&decimal, exponent) {
            Ok(shown) => held(shown.to_string()),
            // Of a thousand crores and more there is no pattern: that of one serves.
            Err(_) if crores => match compact.format_with_exponent(&Decimal::from(1), exponent) {
                Ok(one) => held(one.to_string().replacen('1', &self.decimal(&decimal), 1)),
                Err(_) => exact(),
            },
            Err(_) => exact(),
        }
    }

    /// An amount of money: a whole number and the code of the currency, kept together.
    pub fn money(&self, amount: i64, currency: &str) -> String {
        format!("{}\u{a0}{currency}", self.integer(amount)).trim_end().to_owned()
    }

    /// The same where there is little room.
    pub fn short_money(&self, amount: i64, currency: &str) -> String {
        format!("{}\u{a0}{currency}", self.amount(amount)).trim_end().to_owned()
    }

    /// A share in percent.
    pub fn percent(&self, share: Option<usize>) -> String {
        let Some(share) = share else { return "—".to_owned() };
        self.label("percent", &[("value", self.integer(share as i64).into())])
    }

    /// A date as precise as it was written, whose day and month no line parts, nor month and year.
    pub fn date(&self, date: Date) -> String {
        let whole = matches!(date.part, Part::Year | Part::Fiscal(_) | Part::Month(_));
        held::held(&self.loose_date(date), whole)
    }

    /// A date whose words plain spaces part, as people search for them.
    pub fn loose_date(&self, date: Date) -> String {
        let day = date.first_day();
        let (year, month, of_month) = (i32::from(day.year()), day.month() as u8, day.day() as u8);
        let part = |key: &str, number: i8| {
            let args = [("number", i64::from(number).into()), ("year", year.to_string().into())];
            self.label(key, &args)
        };
        match date.part {
            Part::Year => return date.to_string(),
            Part::Fiscal(_) => {
                return self.label("date-fiscal-year", &[("year", date.to_string().into())]);
            }
            Part::Half(number) => return part("date-half", number),
            Part::Quarter(number) => return part("date-quarter", number),
            Part::Month(_) | Part::Day(..) => {}
        }
        if self.language == "zgh" {
            let month = format!("{} {year}", AMAZIGH_MONTHS[usize::from(month - 1)]);
            return if date.is_day() { format!("{of_month} {month}") } else { month };
        }
        let Ok(icu) = IcuDate::try_new_iso(year, month, of_month) else { return date.to_string() };
        let (Some(months), Some(days)) = (&self.months, &self.days) else {
            return date.to_string();
        };
        match date.is_day() {
            false => months.format(&icu).to_string(),
            // CLDR has no ordinal for the first of a month, and French does not go without.
            true if of_month == 1 && self.language == "fr" => {
                days.format(&icu).to_string().replacen("1 ", "1er ", 1)
            }
            true => days.format(&icu).to_string(),
        }
    }

    /// A label about a date, in which what stands before the date depends on what part of a year it
    /// is: *from* the second half, *from* July.
    pub fn dated(&self, key: &str, date: Date) -> String {
        let part = match date.part {
            Part::Year => "year",
            Part::Fiscal(_) => "fiscal",
            Part::Half(_) => "half",
            Part::Quarter(_) => "quarter",
            Part::Month(_) => "month",
            Part::Day(..) => "day",
        };
        self.label(key, &[("date", self.date(date).into()), ("part", part.into())])
    }

    /// A day.
    pub fn day(&self, day: jiff::civil::Date) -> String {
        self.date(Date::of_day(day))
    }

    /// From when to when.
    pub fn range(&self, start: Option<Date>, end: Option<Date>) -> String {
        match (start, end) {
            (Some(start), Some(end)) if start != end => {
                let args = [("start", self.date(start).into()), ("end", self.date(end).into())];
                self.label("range", &args)
            }
            (Some(one), _) => self.date(one),
            (None, Some(end)) => self.dated("ending", end),
            (None, None) => String::new(),
        }
    }

    /// A list of words, as the language lists them.
    pub fn list(&self, words: &[String]) -> String {
        self.labels.list(words)
    }

    /// The order of two words in a dictionary of the language.
    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.collator.as_ref().map_or_else(|| left.cmp(right), |c| c.compare(left, right))
    }
}

/// A text in the form in which letters and their marks are one character where they can be: what
/// reads the same is the same.
pub fn composed(text: &str) -> Cow<'_, str> {
    const NORMALIZER: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfc();
    NORMALIZER.normalize(text)
}

#[cfg(test)]
mod tests;
