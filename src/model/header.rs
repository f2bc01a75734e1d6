//! What the header says that every part of a roadmap is read by, with one default each.

use super::Document;

/// The language of plain strings where the header names none, as ISO 639 has it.
pub const UNDETERMINED: &str = "und";

/// The languages of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken<'a> {
    /// The language of plain strings.
    pub source: &'a str,
    /// The languages it is published in: the source where none is named.
    pub published: Vec<&'a str>,
}

impl Document {
    /// The languages that the header names.
    pub fn spoken(&self) -> Option<Spoken<'_>> {
        let languages = self.roadmap.as_ref()?.languages.as_ref()?;
        let source = Some(languages.source.as_str()).filter(|source| !source.is_empty())?;
        let mut published: Vec<&str> = languages.published.iter().map(String::as_str).collect();
        if published.is_empty() {
            published.push(source);
        }
        Some(Spoken { source, published })
    }

    /// The language of plain strings.
    pub fn source(&self) -> &str {
        let languages = self.roadmap.as_ref().and_then(|roadmap| roadmap.languages.as_ref());
        let source = languages.map(|languages| languages.source.as_str());
        source.filter(|source| !source.is_empty()).unwrap_or(UNDETERMINED)
    }

    /// The languages it is published in.
    pub fn published(&self) -> Vec<&str> {
        self.spoken().map_or_else(|| vec![UNDETERMINED], |spoken| spoken.published)
    }

    /// The currency of all amounts, if it is named.
    pub fn currency(&self) -> Option<&str> {
        self.roadmap.as_ref()?.currency.as_deref()
    }
}
