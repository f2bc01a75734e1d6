//! What the header says that every part of a roadmap is read by, with one default each.

use std::collections::BTreeMap;

use super::{Document, Languages, Text};

/// The language of plain strings where the header names none, as ISO 639 has it.
const UNDETERMINED: &str = "und";

/// The languages of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken<'a> {
    /// The language of plain strings.
    pub source: &'a str,
    /// The languages it is published in: the source where none is named.
    pub published: Vec<&'a str>,
}

impl Document {
    fn languages(&self) -> Option<&Languages> {
        let languages = self.roadmap.as_ref()?.languages.as_ref();
        languages.filter(|languages| !languages.source.is_empty())
    }

    /// Whether the roadmap builds on a set or a family.
    pub fn is_pinned(&self, id: &str) -> bool {
        let mut pins = self.roadmap.iter().flat_map(|roadmap| &roadmap.references);
        pins.any(|pin| pin.split_once('@').map_or(&**pin, |(id, _)| id) == id)
    }

    /// Whether something takes place where only words say, which may be the whole country.
    pub fn is_placed_in_words(&self) -> bool {
        let in_words = |place: &Option<Text>, codes: &[String]| place.is_some() && codes.is_empty();
        self.objectives.iter().any(|objective| {
            let mut actions = objective.actions.iter();
            in_words(&objective.place, &objective.territories)
                || actions.any(|action| in_words(&action.place, &action.territories))
        })
    }

    /// The languages that the header names.
    pub fn spoken(&self) -> Option<Spoken<'_>> {
        let languages = self.languages()?;
        let source = languages.source.as_str();
        let mut published: Vec<&str> = languages.published.iter().map(String::as_str).collect();
        if published.is_empty() {
            published.push(source);
        }
        Some(Spoken { source, published })
    }

    /// The language of plain strings.
    pub fn source(&self) -> &str {
        self.languages().map_or(UNDETERMINED, |languages| &languages.source)
    }

    /// The languages it is published in.
    pub fn published(&self) -> Vec<&str> {
        self.spoken().map_or_else(|| vec![UNDETERMINED], |spoken| spoken.published)
    }

    /// The sentence that each translation was made from, by address and language.
    pub fn translated_from(&self) -> BTreeMap<(&str, &str), &str> {
        let each = self.translations.iter().flat_map(|record| {
            let (text, from) = (record.text.as_str(), record.from.as_str());
            record.into.iter().map(move |language| ((text, language.as_str()), from))
        });
        each.collect()
    }

    /// The currency of all amounts, if it is named.
    pub fn currency(&self) -> Option<&str> {
        self.roadmap.as_ref()?.currency.as_deref()
    }
}
