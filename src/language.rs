//! How a language counts, lists and capitalises, as CLDR has it.

use icu::casemap::CaseMapper;
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::GroupingStrategy;
use icu::list::ListFormatter;
use icu::locale::Locale;
use icu::normalizer::DecomposingNormalizerBorrowed;
use icu::plurals::{PluralCategory, PluralRules};
use icu::properties::CodePointMapData;
use icu::properties::props::GeneralCategory;

fn locale(language: &str) -> Locale {
    language.parse().unwrap_or(Locale::UNKNOWN)
}

/// Whether a character stands on the letter before it.
pub fn is_mark(c: char) -> bool {
    use GeneralCategory::{EnclosingMark, NonspacingMark};
    // Latin, and the letters of Arabic, need not be looked up.
    c >= '\u{300}'
        && !('\u{621}'..='\u{64A}').contains(&c)
        && matches!(
            CodePointMapData::<GeneralCategory>::new().get(c),
            NonspacingMark | EnclosingMark
        )
}

/// What is the same in two spellings of a name: its letters, without case and accents.
pub fn letters(name: &str) -> String {
    without_marks(name)
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// A text without the marks on its letters.
pub fn without_marks(text: &str) -> String {
    let apart = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    apart.chars().filter(|c| !is_mark(*c)).collect()
}

/// The forms of words that stand with numbers.
pub struct Plurals(Option<PluralRules>);

impl Plurals {
    /// Those of a language.
    pub fn new(language: &str) -> Self {
        Plurals(PluralRules::try_new((&locale(language)).into(), Default::default()).ok())
    }

    /// The form that stands with a number: `zero`, `one`, `two`, `few`, `many` or `other`.
    pub fn form(&self, number: u64) -> &'static str {
        match self.0.as_ref().map(|rules| rules.category_for(number)) {
            Some(PluralCategory::Zero) => "zero",
            Some(PluralCategory::One) => "one",
            Some(PluralCategory::Two) => "two",
            Some(PluralCategory::Few) => "few",
            Some(PluralCategory::Many) => "many",
            Some(PluralCategory::Other) | None => "other",
        }
    }
}

/// Words as a language lists them: `a, b and c`, or `a, b or c`.
pub struct Lists(Option<ListFormatter>);

impl Lists {
    /// Those of a language.
    pub fn new(language: &str) -> Self {
        Lists(ListFormatter::try_new_and((&locale(language)).into(), Default::default()).ok())
    }

    /// Those of a language of which one is chosen.
    pub fn choices(language: &str) -> Self {
        Lists(ListFormatter::try_new_or((&locale(language)).into(), Default::default()).ok())
    }

    /// Words as one list.
    pub fn join(&self, words: &[String]) -> String {
        match &self.0 {
            Some(lists) => lists.format_to_string(words.iter()),
            None => words.join(", "),
        }
    }
}

/// Figures as a language writes them: `23,030,000,000`.
pub struct Figures(Option<DecimalFormatter>);

impl Figures {
    /// Those of a language. What is said in Arabic has the digits of the files that it is about.
    pub fn new(language: &str) -> Self {
        let locale = locale(&format!("{language}-u-nu-latn"));
        // Four digits stay together, as those of a year do.
        let options = GroupingStrategy::Min2.into();
        Figures(DecimalFormatter::try_new((&locale).into(), options).ok())
    }

    /// A number in digits; what is none stays as it is.
    pub fn write(&self, digits: &str) -> String {
        match (&self.0, digits.parse::<Decimal>()) {
            (Some(figures), Ok(number)) => figures.format_to_string(&number),
            _ => digits.to_owned(),
        }
    }
}

/// Languages that write every noun with a capital.
const CAPITALS: [&str; 2] = ["de", "lb"];

/// Words as at the beginning of a line.
pub fn capital(words: &str, language: &str) -> String {
    let end = words.chars().next().map_or(0, char::len_utf8);
    let first = CaseMapper::new().uppercase_to_string(&words[..end], &locale(language).id);
    format!("{first}{}", &words[end..])
}

/// A noun as within a sentence. What is written in capitals is an acronym, and stays.
pub fn small(words: &str, language: &str) -> String {
    let mut chars = words.chars();
    let end = chars.next().map_or(0, char::len_utf8);
    let acronym = chars.next().is_none_or(char::is_uppercase);
    let id = locale(language).id;
    if acronym || CAPITALS.contains(&id.language.as_str()) {
        return words.to_owned();
    }
    format!("{}{}", CaseMapper::new().lowercase_to_string(&words[..end], &id), &words[end..])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Numbers that CLDR gives as examples of each form.
    #[test]
    fn forms_are_those_of_cldr() {
        type Forms<'a> = &'a [(&'a str, &'a [u64])];
        let samples: [(&str, Forms<'_>); 3] = [
            (
                "ar",
                &[
                    ("zero", &[0]),
                    ("one", &[1]),
                    ("two", &[2]),
                    ("few", &[3, 7, 10, 103, 110, 1003]),
                    ("many", &[11, 26, 99, 111, 199, 1011]),
                    ("other", &[100, 102, 200, 202, 300, 302, 400, 1000, 10_000, 1_000_000]),
                ],
            ),
            (
                "fr",
                &[("one", &[0, 1]), ("many", &[1_000_000]), ("other", &[2, 17, 100, 1000, 10_000])],
            ),
            ("en", &[("one", &[1]), ("other", &[0, 2, 16, 100, 1000, 1_000_000])]),
        ];
        for (language, forms) in samples {
            let plurals = Plurals::new(language);
            for (form, numbers) in forms {
                for number in *numbers {
                    assert_eq!(plurals.form(*number), *form, "{language} {number}");
                }
            }
        }
    }

    #[test]
    fn figures_are_grouped_from_five_digits_on() {
        let narrow = "\u{202f}";
        for (language, digits, wanted) in [
            ("en", "23030000000", "23,030,000,000".to_owned()),
            ("en", "10000", "10,000".to_owned()),
            ("en", "2027", "2027".to_owned()),
            ("en", "-12720000.5", "-12,720,000.5".to_owned()),
            ("fr", "23030000000", ["23", "030", "000", "000"].join(narrow)),
            ("fr", "0.5", "0,5".to_owned()),
            (
                "fr",
                "170141183460469231731",
                format!("170{narrow}141{narrow}183{narrow}460{narrow}469{narrow}231{narrow}731"),
            ),
            ("ar", "23030000000", "23,030,000,000".to_owned()),
            ("ar", "7", "7".to_owned()),
            ("fr", "aucun", "aucun".to_owned()),
        ] {
            let shown = Figures::new(language).write(digits);
            // A minus between marks of direction is the same minus.
            assert_eq!(shown.replace('\u{200e}', ""), wanted, "{language} {digits}");
        }
    }

    #[test]
    fn lists_are_those_of_the_language() {
        let words = ["1", "2", "3"].map(str::to_owned);
        let shown = |language| Lists::new(language).join(&words);
        assert_eq!(shown("fr"), "1, 2 et 3");
        assert_eq!(shown("en"), "1, 2, and 3");
        assert_eq!(shown("ar"), "1 و2 و3");
        let shown = |language| Lists::choices(language).join(&words);
        assert_eq!(shown("fr"), "1, 2 ou 3");
        assert_eq!(shown("en"), "1, 2, or 3");
        assert_eq!(shown("ar"), "1 أو 2 أو 3");
    }

    #[test]
    fn words_are_written_as_their_language_writes_them() {
        for (language, written, title, within) in [
            ("fr", "axe", "Axe", "axe"),
            ("fr", "Échéance", "Échéance", "échéance"),
            ("en", "KPI", "KPI", "KPI"),
            ("en", "Priority area", "Priority area", "priority area"),
            ("de", "Säule", "Säule", "Säule"),
            ("tr", "iş", "İş", "iş"),
            ("ar", "محور", "محور", "محور"),
            ("fr", "", "", ""),
        ] {
            let shown = [capital(written, language), small(written, language)];
            assert_eq!(shown, [title, within], "{language} {written}");
        }
    }
}
