//! What a name means: an element of the roadmap, a rule of the check or of changes, a pillar, a
//! recommendation, a norm code or a key of the files, in the user's language.

use crate::catalog::{Catalog, RecommendationId};
use crate::finding::closest;
use crate::messages::Messages;
use crate::model::{Document, Text};
use crate::project::Project;
use crate::rules as checks;

mod changes;
mod element;
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

/// What a name means: in the roadmap, where there is one, before anywhere else. Of a name that means
/// several things each is said.
pub fn explain(
    name: &str,
    catalog: &Catalog,
    project: Option<&Project>,
    messages: &Messages,
) -> Result<String, Unexplained> {
    let document = project.map(|project| &*project.document);
    let mut pages = project.map_or(Vec::new(), |project| element::explain(name, project, messages));
    let sets = of_sets(name, catalog, document, messages);
    let several = sets.len() > 1;
    let names: Vec<String> = sets.iter().map(|(name, _)| name.clone()).collect();
    pages.extend(sets.into_iter().map(|(_, page)| page));
    let rules = checks::known(catalog, None);
    let rule = rules.iter().find(|rule| rule.name() == name);
    pages.extend(rule.map(|rule| rules::rule(*rule, catalog, document, messages)));
    pages.extend(changes::explain(name, messages));
    let country = document.and_then(|document| document.roadmap.as_ref()?.country.as_deref());
    let norm = catalog.norm(name);
    pages.extend(norm.map(|(family, norm)| references::norm(family, norm, country, messages)));
    pages.extend(catalog.families.get(name).map(|file| references::family(file, messages)));
    pages.extend(catalog.sets.get(name).map(|file| references::set(file, messages)));
    pages.extend(keys::explain(name, catalog, messages));
    match pages.as_slice() {
        [] => Err(Unexplained::Unknown(nearest(name, catalog, project))),
        [page] => Ok(page.clone()),
        all if several && all.len() == names.len() => Err(Unexplained::Ambiguous(names)),
        all => {
            let args = [("name", name.into()), ("count", all.len().into())];
            let said = messages.get("explain-several", &args);
            Ok(format!("{said}\n\n{}", all.join("\n———\n\n")))
        }
    }
}

/// A recommendation or a pillar, of the sets that the roadmap builds on, else of any: the name by
/// which it is found alone, and its page.
fn of_sets(
    name: &str,
    catalog: &Catalog,
    document: Option<&Document>,
    messages: &Messages,
) -> Vec<(String, String)> {
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
    found.into_iter().map(|(id, page)| (format!("{id}:{local}"), page)).collect()
}

fn nearest(name: &str, catalog: &Catalog, project: Option<&Project>) -> Option<String> {
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
    let own = project.into_iter().flat_map(|project| project.index.elements.keys());
    let own = own.map(String::as_str);
    let families = catalog.families.keys().map(String::as_str);
    let others = own.chain(rules).chain(named).chain(catalog.norm_codes()).chain(families);
    closest(name, others.chain(keys.iter().map(String::as_str))).map(str::to_owned)
}

fn words<'a>(text: &'a Text, language: &'a str) -> &'a str {
    text.best(language, "en").map_or("", |(_, text)| text)
}
