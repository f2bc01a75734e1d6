//! Values in the words, numbers and dates of a language.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::diff::{Field, Kind, Leaf};
use crate::locale::Locale;
use crate::model::{CountryFile, NationalList, Text};
use crate::project::Project;

/// Longest text that is quoted in a sentence, in characters.
const LONGEST: usize = 90;

/// Shows values in a language.
pub(super) struct Values<'a> {
    locale: Option<Locale>,
    language: &'a str,
    currency: &'a str,
    names: BTreeMap<&'a str, &'a Text>,
    source: &'a str,
    /// Those of the two versions: their words may differ.
    countries: [&'a CountryFile; 2],
    /// What fields are called, by their keys.
    fields: RefCell<BTreeMap<&'static str, String>>,
}

/// Labels of the words of a field, by the first part of their key.
const LABELS: &[(&str, &[&str])] = &[
    ("coverage", &["coverage"]),
    ("relation", &["relation"]),
    ("status", &["status", "coverage", "legal-status"]),
    ("direction", &["direction"]),
    ("measure", &["measure"]),
    ("stage", &["stage"]),
    ("frequency", &["frequency"]),
    ("review", &["frequency"]),
    ("reporting/frequency", &["frequency"]),
    ("cost/status", &["cost"]),
    ("tier", &["tier"]),
    ("impact", &["impact"]),
    ("category", &["risk"]),
    ("kind", &["safeguard"]),
    ("role", &["role"]),
    ("split", &["split"]),
    ("sector", &["sector"]),
    ("cost/funding", &["funding"]),
    ("cost/funding/detail", &["funding"]),
    ("cost/funding/share", &["funding"]),
];

const MONEY: &[&str] = &["cost/amount", "cost/years", "cost/funding", "total", "pillars", "years"];

impl<'a> Values<'a> {
    pub(super) fn new(old: &'a Project, new: &'a Project, language: &'a str) -> Self {
        let header = new.document.roadmap.as_ref();
        let country = header.and_then(|roadmap| roadmap.country.as_deref());
        let mut names = BTreeMap::new();
        for document in [&old.document, &new.document] {
            names.extend(document.actors.iter().map(|actor| (actor.id.as_str(), &actor.title)));
            names.extend(document.priorities.iter().map(|p| (p.id.as_str(), &p.title)));
            let ethics = document.ethics.iter();
            names.extend(
                ethics.flat_map(|e| e.safeguards.iter().map(|s| (s.id.as_str(), &s.title))),
            );
        }
        Values {
            locale: Locale::new(language, country),
            language,
            currency: new.document.currency().unwrap_or_default(),
            names,
            source: new.document.source(),
            countries: [new.country(), old.country()],
            fields: RefCell::default(),
        }
    }

    /// A value of a field, in few words; `unit` is that of its indicator.
    pub(super) fn show(&self, leaf: &Leaf, field: &Field, unit: Option<&str>) -> String {
        match leaf {
            Leaf::Number(_) | Leaf::Date(_) => {
                figure(leaf, field, unit, self.currency, self.locale.as_ref())
            }
            Leaf::Word(word) => self.word(word, field.name),
            Leaf::Text(text) => quote(text),
            Leaf::Flag(_) => self.entry(field),
        }
    }

    /// What a field is called within a sentence.
    pub(super) fn field(&self, field: &Field) -> String {
        // Thousands of changes have a few dozen fields.
        let mut known = self.fields.borrow_mut();
        let plain = known
            .entry(field.name)
            .or_insert_with(|| lower(&name(&Field::of(field.name), self.locale.as_ref())));
        match field.entry.as_str() {
            "" => plain.clone(),
            entry => format!("{plain} {entry}"),
        }
    }

    pub(super) fn money(&self, amount: f64) -> String {
        let locale = self.locale.as_ref();
        locale.map_or_else(|| amount.to_string(), |l| l.money(amount as i64, self.currency))
    }

    pub(super) fn number(&self, number: f64) -> String {
        self.locale.as_ref().map_or_else(|| number.to_string(), |l| l.number(number))
    }

    /// A word of the format, or what an id names.
    pub(super) fn word(&self, word: &str, field: &str) -> String {
        let prefixes = LABELS.iter().filter(|(name, _)| *name == field).flat_map(|(_, p)| *p);
        let mut labels = prefixes.filter_map(|prefix| {
            self.locale.as_ref().and_then(|l| l.find(&format!("{prefix}-{word}"), &[]))
        });
        let national = || match field {
            "kind" => self.national(&[NationalList::LegalKinds, NationalList::ActorKinds], word),
            "personal_data/formality" => self.national(&[NationalList::Formalities], word),
            _ => None,
        };
        labels.next().or_else(national).unwrap_or_else(|| self.name(word))
    }

    /// What an entry of a set or a map is called.
    pub(super) fn entry(&self, field: &Field) -> String {
        self.word(&field.entry, field.name)
    }

    fn name(&self, id: &str) -> String {
        let name = self.names.get(id).and_then(|text| text.best(self.language, self.source));
        match name {
            Some((_, name)) => format!("{} ({id})", quote(name)),
            None => id.to_owned(),
        }
    }

    /// What a part of an element is called.
    pub(super) fn part(&self, kind: Kind, name: &str) -> String {
        match kind {
            Kind::Stage => {
                self.national(&[NationalList::LegalStages], name).unwrap_or_else(|| name.to_owned())
            }
            Kind::Evaluation => self.label("evaluation", name),
            _ => quote(name),
        }
    }

    /// A word that one of the countries has on one of these lists.
    fn national(&self, lists: &[NationalList], word: &str) -> Option<String> {
        let countries = self.countries.iter();
        let mut found =
            countries.flat_map(|country| lists.iter().map(move |list| (country, *list)));
        let (country, list) = found.find(|(country, list)| country.has(*list, word))?;
        let languages = self.locale.as_ref().map(Locale::languages).into_iter().flatten();
        Some(country.label(list, word, languages))
    }

    fn label(&self, prefix: &str, word: &str) -> String {
        let key = format!("{prefix}-{word}");
        let found = self.locale.as_ref().and_then(|locale| locale.find(&key, &[]));
        found.unwrap_or_else(|| word.to_owned())
    }
}

/// A number or a date of a field, in few words.
pub(super) fn figure(
    leaf: &Leaf,
    field: &Field,
    unit: Option<&str>,
    currency: &str,
    locale: Option<&Locale>,
) -> String {
    match (leaf, locale, unit) {
        (Leaf::Number(amount), Some(locale), _) if MONEY.contains(&field.name) => {
            locale.money(*amount as i64, currency)
        }
        (Leaf::Number(number), Some(locale), Some("%")) => {
            locale.label("percent", &[("value", locale.number(*number).into())])
        }
        (Leaf::Number(number), Some(locale), Some(unit)) => {
            format!("{}\u{a0}{unit}", locale.number(*number))
        }
        (Leaf::Number(number), Some(locale), None) => locale.number(*number),
        (Leaf::Date(date), Some(locale), _) => locale.loose_date(*date),
        _ => leaf.to_string(),
    }
}

/// Fields in the order of a reader, each with the label that it has and that of its part.
pub(super) const NAMES: [(&str, [&str; 2]); 7] = [
    ("baseline/value", ["baseline"; 2]),
    ("target/value", ["target"; 2]),
    ("target/date", ["target", "date"]),
    ("start", ["start"; 2]),
    ("end", ["end"; 2]),
    ("cost/amount", ["cost"; 2]),
    ("total", ["amount"; 2]),
];

/// What a field is called.
pub(super) fn name(field: &Field, locale: Option<&Locale>) -> String {
    let known = NAMES.iter().find(|(name, _)| *name == field.name).zip(locale);
    let Some(((_, labels), locale)) = known else {
        // Many fields have the names of their columns.
        let plain = field.name.replace('_', "-");
        let label = locale.and_then(|locale| {
            let keys = [field.name.to_owned(), format!("section-{plain}"), plain];
            keys.iter().find_map(|key| locale.find(key, &[]))
        });
        return label.unwrap_or_else(|| field.path());
    };
    match labels.map(|label| locale.label(label, &[])) {
        [name, part] if part == name => name,
        [name, part] => format!("{name} ({})", part.to_lowercase()),
    }
}

/// A name within a sentence; what is an abbreviation stays one.
fn lower(name: &str) -> String {
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(first), Some(second)) if second.is_lowercase() => {
            first.to_lowercase().chain(name.chars().skip(1)).collect()
        }
        _ => name.to_owned(),
    }
}

/// The beginning of a text, on one line.
pub(super) fn quote(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", line[..at].trim_end()),
        None => line,
    }
}
