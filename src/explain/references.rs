//! Recommendations, pillars and norms, as they are explained.

use std::fmt::Write;

use super::words;
use crate::catalog::{Catalog, RecommendationId};
use crate::messages::Messages;
use crate::model::{Norm, NormFamily, Pillar, PillarFile};

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
    let mut text =
        format!("{} {} · {}\n\n", pillar.code, pillar.id, words(&pillar.title, language));
    for found in file.recommendations.iter().filter(|r| r.pillar == pillar.id) {
        let _ = writeln!(text, "  {}  {}", found.code, words(&found.text, language));
    }
    text
}

/// The page of a norm.
pub(super) fn norm(family: &NormFamily, norm: &Norm, messages: &Messages) -> String {
    let language = messages.language();
    let title = words(&norm.title, language);
    let mut text = format!("{} {title}\n\n{}\n", norm.code, words(&family.title, language));
    for note in [&norm.citation, &norm.note, &family.note].into_iter().flatten() {
        let _ = writeln!(text, "{}", words(note, language));
    }
    text
}
