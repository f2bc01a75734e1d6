//! What a name means: a rule of the check or of changes, a pillar, a recommendation, a norm code or a
//! key of the files, in the user's language.

use crate::catalog::{Catalog, RecommendationId};
use crate::finding::closest;
use crate::messages::Messages;
use crate::model::{Document, Text};
use crate::rules as checks;

mod changes;
mod example;
mod keys;
mod references;
mod rules;

pub use changes::what as what_changed;
pub use keys::wordless;
#[cfg(test)]
pub(crate) use rules::basis;
pub use rules::{list, pages};

/// Why there is nothing to explain.
#[derive(Debug, PartialEq)]
pub enum Unexplained {
    /// Nothing has that name; this one is near.
    Unknown(Option<String>),
    /// Several sets have it: by these names each is found.
    Ambiguous(Vec<String>),
}

/// What a name means: in the roadmap, where there is one, before anywhere else.
pub fn explain(
    name: &str,
    catalog: &Catalog,
    document: Option<&Document>,
    messages: &Messages,
) -> Result<String, Unexplained> {
    let rules = checks::known(catalog, None);
    if let Some(rule) = rules.iter().find(|rule| rule.name() == name) {
        return Ok(rules::rule(*rule, catalog, document, messages));
    }
    if let Some(page) = changes::explain(name, messages) {
        return Ok(page);
    }
    if let Some(page) = of_sets(name, catalog, document, messages)? {
        return Ok(page);
    }
    if let Some((family, norm)) = catalog.norm(name) {
        return Ok(references::norm(family, norm, messages));
    }
    if let Some(page) = keys::explain(name, catalog, messages) {
        return Ok(page);
    }
    Err(Unexplained::Unknown(nearest(name, catalog)))
}

/// A recommendation or a pillar, of the sets that the roadmap builds on, else of any.
fn of_sets(
    name: &str,
    catalog: &Catalog,
    document: Option<&Document>,
    messages: &Messages,
) -> Result<Option<String>, Unexplained> {
    let (set, local) = name.split_once(':').map_or((None, name), |(set, rest)| (Some(set), rest));
    let mut found: Vec<(&str, String)> = Vec::new();
    for (id, file) in catalog.sets.iter().filter(|(id, _)| set.is_none_or(|set| set == **id)) {
        let named = |code: &str, id: &str| code == local || id == local;
        if let Some(index) = file.recommendations.iter().position(|r| named(&r.code, &r.id)) {
            let of = RecommendationId { set: id.clone(), index };
            found.push((id, references::recommendation(&of, catalog, messages)));
        } else if let Some(pillar) = file.pillars.iter().find(|p| named(&p.code, &p.id)) {
            found.push((id, references::pillar(pillar, file, messages)));
        }
    }
    let is_pinned = |id: &str| document.is_some_and(|document| document.is_pinned(id));
    if found.iter().any(|(id, _)| is_pinned(id)) {
        found.retain(|(id, _)| is_pinned(id));
    }
    match found.as_slice() {
        [] => Ok(None),
        [(_, page)] => Ok(Some(page.clone())),
        several => {
            let names = several.iter().map(|(id, _)| format!("{id}:{local}"));
            Err(Unexplained::Ambiguous(names.collect()))
        }
    }
}

fn nearest(name: &str, catalog: &Catalog) -> Option<String> {
    let mut rules: Vec<&str> = changes::names().collect();
    for rule in checks::known(catalog, None) {
        rules.push(rule.name());
    }
    let sets = catalog.sets.values();
    let named = sets.flat_map(|file| {
        let pillars = file.pillars.iter().map(|pillar| pillar.id.as_str());
        pillars.chain(file.recommendations.iter().flat_map(|r| [r.code.as_str(), r.id.as_str()]))
    });
    let keys = keys::names();
    let others = rules.into_iter().chain(named).chain(catalog.norm_codes());
    closest(name, others.chain(keys.iter().map(String::as_str))).map(str::to_owned)
}

fn words<'a>(text: &'a Text, language: &'a str) -> &'a str {
    text.best(language, "en").map_or("", |(_, text)| text)
}
