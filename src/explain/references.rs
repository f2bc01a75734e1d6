//! Recommendations, pillars and norms, as they are explained.

use std::fmt::Write;

use super::words;
use crate::catalog::{Catalog, RecommendationId};
use crate::messages::Messages;
use crate::model::{Norm, NormFamily, NormFile, Pillar, PillarFile, Text};

/// The page of a recommendation.
pub(super) fn recommendation(
    id: &RecommendationId,
    catalog: &Catalog,
    messages: &Messages,
) -> String {
    let language = messages.language();
    let found = catalog.recommendation(id);
    let set = catalog.set(id);
    let mut text = format!("{} {} ({})\n\n", found.code, found.id, words(&set.title, language));
    let _ = writeln!(text, "{}", words(&found.text, language));
    let mut line = |key: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(text, "{} {value}", messages.get(key, &[]));
        }
    };
    line("explain-pillar", &found.pillar);
    let facets: Vec<String> = found
        .facets
        .iter()
        .map(|facet| format!("{}/{} ({})", found.code, facet.id, words(&facet.title, language)))
        .collect();
    line("explain-facets", &messages.list(&facets));
    line("explain-evidence", found.evidence.as_ref().map_or("", |text| words(text, language)));
    line("explain-norms", &messages.list(&found.norms));
    text
}

/// The page of a pillar.
pub(super) fn pillar(pillar: &Pillar, file: &PillarFile, messages: &Messages) -> String {
    let language = messages.language();
    let mut text = format!("{} {} · {}\n", pillar.code, pillar.id, words(&pillar.title, language));
    if let Some(note) = &pillar.note {
        let _ = writeln!(text, "{}", marked(note, language));
    }
    text.push('\n');
    for found in file.recommendations.iter().filter(|r| r.pillar == pillar.id) {
        let _ = writeln!(text, "  {}  {}", found.code, words(&found.text, language));
    }
    text
}

/// The page of a set of recommendations: its pillars.
pub(super) fn set(file: &PillarFile, messages: &Messages) -> String {
    let language = messages.language();
    let PillarFile { set, pillars, recommendations } = file;
    let mut text = format!("{} {}\n\n", set.id, words(&set.title, language));
    for said in [&set.source, &set.note].into_iter().flatten() {
        let _ = writeln!(text, "{}", marked(said, language));
    }
    text.push('\n');
    for pillar in pillars {
        let of = recommendations.iter().filter(|found| found.pillar == pillar.id).count();
        let _ = writeln!(text, "  {}  {} ({of})", pillar.code, words(&pillar.title, language));
    }
    text
}

/// The page of a norm, for a roadmap of a country.
pub(super) fn norm(
    family: &NormFamily,
    norm: &Norm,
    country: Option<&str>,
    messages: &Messages,
) -> String {
    let language = messages.language();
    let title = words(&norm.title, language);
    let mut text = format!("{} {title}\n\n{}\n", norm.code, words(&family.title, language));
    // What is said of a text that several countries may join is of the one whose it is here.
    let is_bound = |country| family.binding.iter().any(|bound| bound == country);
    let is_national = family.binding.iter().any(|bound| bound.to_lowercase() == family.id);
    let is_ours = is_national || family.binding.len() != 1 || country.is_none_or(is_bound);
    let own = [&norm.citation, &norm.note].into_iter().filter(|_| is_ours);
    for note in own.chain([&family.note]).flatten() {
        let _ = writeln!(text, "{}", marked(note, language));
    }
    text
}

/// The page of a family of norms: every code that it has.
pub(super) fn family(file: &NormFile, messages: &Messages) -> String {
    let language = messages.language();
    let family = &file.family;
    let mut text = format!("{} {}\n", family.id, words(&family.title, language));
    if let Some(note) = &family.note {
        let _ = writeln!(text, "\n{}", marked(note, language));
    }
    let _ = writeln!(text, "\n{}", messages.get("explain-codes", &[]));
    let width = file.items.iter().map(|norm| norm.code.chars().count()).max().unwrap_or(0);
    for norm in &file.items {
        let _ = writeln!(text, "  {:width$}  {}", norm.code, words(&norm.title, language));
    }
    text
}

/// A text, with the code of its language where that is not the reader's.
fn marked(text: &Text, language: &str) -> String {
    match text.best(language, "en") {
        Some((known, text)) if known != language => format!("[{known}] {text}"),
        found => found.map_or("", |(_, text)| text).to_owned(),
    }
}
