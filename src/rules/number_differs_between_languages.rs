//! A number that stands in one language and not in another.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::BTreeMap;

use super::{Check, Family, Project, Rule, Severity, Sink};
use crate::locale;
use crate::typography::figures::{Figures, alike};

pub(super) const RULE: Rule = Rule {
    name: "number-differs-between-languages",
    family: Family::Languages,
    severity: Severity::Error,
    basis: &["format", "ma:const-5"],
    raises: &[
        "glossary: [{id: t, title: {en: Reach 40 towns by 2030, fr: Atteindre 50 villes en 2030}}]",
        "glossary: [{id: t, title: {en: Reach 40 towns, fr: Atteindre les villes}}]",
        "glossary: [{id: t, title: {en: 1.8 million people, fr: '1,8 milliard de personnes'}}]",
        // A comma parts thousands in one language, and decimals in the other.
        "glossary: [{id: t, title: {en: 'Within 1,500 days', fr: 'En 1,500 jours'}}]",
        "glossary: [{id: t, title: {en: Reach 5 regions, fr: Atteindre 6 régions}}]",
    ],
    passes: &[
        // Law numbers and separators are written as each language does.
        "glossary: [{id: t, title: {en: 'Law No. 09-08 and 1,500 days', ar: القانون رقم 09.08 و1.500 يوم}}]",
        "glossary: [{id: t, title: {en: 'In 2030', ar: في سنة ٢٠٣٠}}]",
        // Small numbers may be words.
        "glossary: [{id: t, title: {en: The two texts of 2027, fr: Les 2 textes de 2027}}]",
        // A number may be written out, scaled or cut otherwise.
        "glossary: [{id: t, title: {en: 21st century skills for 50% of schools, fr: Compétences du XXIe siècle pour la moitié des écoles}}]",
        "glossary: [{id: t, title: {en: 'The 2024-28 plan costs 1,800 million', fr: 'Le plan 2024–2028 coûte 1,8 milliard'}}]",
        // A work is cited by its id.
        "glossary: [{id: t, title: {en: 'A study says so [@census2019]', fr: Une étude le dit}}]",
        // Another language was not written at all: another rule says so.
        "glossary: [{id: t, title: {en: In 2030}}]",
    ],
    check: Check::each(check),
};

/// A text without the works that it cites, whose ids may hold numbers.
fn uncited(text: &str) -> Cow<'_, str> {
    if !text.contains("[@") {
        return Cow::Borrowed(text);
    }
    let mut pieces = text.split("[@");
    let first = pieces.next().unwrap_or_default();
    let rest = pieces.map(|piece| piece.split_once(']').map_or(piece, |(_, rest)| rest));
    Cow::Owned(std::iter::once(first).chain(rest).collect())
}

/// The sign between thousands of a language, where those who write in it agree: in Arabic, a point
/// may be either in any country.
fn group(language: &str, country: Option<&str>) -> Option<char> {
    let agree = language.split('-').next() != Some("ar");
    agree.then(|| locale::grouping(language, country)).flatten()
}

fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some(languages) = project.document.spoken() else { return };
    let country = project.document.roadmap.as_ref().and_then(|roadmap| roadmap.country.as_deref());
    let own = group(languages.source, country);
    let mut groups: BTreeMap<&str, Option<char>> = BTreeMap::new();
    for (spot, text) in sink.texts().iter() {
        let Some(source) = text.get(languages.source, languages.source) else { continue };
        let source = &*uncited(source);
        let wanted = LazyCell::new(|| Figures::of(source, languages.source, own));
        for (key, words) in text.0.iter() {
            if key.is_empty() || key == languages.source || words.trim().is_empty() {
                continue;
            }
            let words = &*uncited(words);
            if alike((source, languages.source), (words, key)) {
                continue;
            }
            let group = *groups.entry(key).or_insert_with(|| group(key, country));
            let found = Figures::of(words, key, group);
            let differ = wanted.that_differ(&found);
            if !differ.is_empty() {
                let finding = sink.at(spot.place(key)).arg("language", key);
                let finding = finding.arg("source", languages.source);
                sink.report(finding.arg("numbers", differ));
            }
        }
    }
}
