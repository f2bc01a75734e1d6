//! What a name means: a rule of the check or of changes, a pillar, a recommendation or a norm code, in the user's language.

use std::fmt::Write;

use crate::catalog::{Catalog, RecommendationId};
use crate::finding::closest;
use crate::messages::Messages;
use crate::model::{Norm, NormFamily, Pillar, PillarFile, Text};
use crate::rules::{self, Rule};

mod changes;

pub use changes::what as what_changed;

/// Every rule, with what it says, by family.
pub fn list(messages: &Messages) -> String {
    let mut rules = rules::all();
    rules.sort_by_key(|rule| (rule.family, rule.name));
    let width = rules.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    let mut text = String::new();
    let mut family = None;
    for rule in rules {
        if family.replace(rule.family) != Some(rule.family) {
            let name = messages.get(&format!("family-{}", rule.family.name()), &[]);
            let _ = writeln!(text, "{}{name}", if text.is_empty() { "" } else { "\n" });
        }
        let what = messages.get(&format!("{}.what", rule.name), &[]);
        let _ = writeln!(text, "  {:width$}  {what}", rule.name);
    }
    text
}

/// Every rule on a page of its own, as Markdown, in order of name.
pub fn pages(catalog: &Catalog, messages: &Messages) -> String {
    let pages = rules::all().into_iter().map(|rule| {
        let mut page = format!("## {}\n\n", rule.name);
        let severity = messages.get(&format!("severity-{}", rule.severity.name()), &[]);
        let family = messages.get(&format!("family-{}", rule.family.name()), &[]);
        let _ = writeln!(page, "*{severity}, {family}*\n");
        for part in ["what", "why"] {
            let _ = writeln!(page, "{}\n", messages.get(&format!("{}.{part}", rule.name), &[]));
        }
        let _ = writeln!(page, "{}\n", messages.get("explain-basis", &[]));
        for basis in rule.basis {
            let _ = writeln!(page, "- {}", self::basis(basis, catalog, messages));
        }
        for line in thresholds(rule, messages).into_iter().chain(fixable(rule, messages)) {
            let _ = writeln!(page, "\n{line}");
        }
        for (title, examples) in [("explain-raises", rule.raises), ("explain-passes", rule.passes)]
        {
            let written: Vec<_> = examples.iter().filter(|example| !example.is_empty()).collect();
            if !written.is_empty() {
                let _ = writeln!(page, "\n{}", messages.get(title, &[]));
            }
            for example in written {
                let _ = writeln!(page, "\n```yaml\n{example}\n```");
            }
        }
        page
    });
    pages.collect::<Vec<_>>().join("\n")
}

/// What a name means, or the nearest name that means something.
pub fn explain(
    name: &str,
    catalog: &Catalog,
    messages: &Messages,
) -> Result<String, Option<String>> {
    if let Some(rule) = rules::find(name) {
        return Ok(self::rule(rule, catalog, messages));
    }
    if let Some(page) = changes::explain(name, messages) {
        return Ok(page);
    }
    let (set, local) = name.split_once(':').map_or((None, name), |(set, rest)| (Some(set), rest));
    for (id, file) in &catalog.sets {
        if set.is_some_and(|set| set != id) {
            continue;
        }
        let named = |r: &&crate::model::Recommendation| r.code == local || r.id == local;
        if let Some(index) = file.recommendations.iter().position(|r| named(&r)) {
            let id = RecommendationId { set: id.clone(), index };
            return Ok(recommendation(&id, catalog, messages));
        }
        if let Some(pillar) = file.pillars.iter().find(|p| p.id == local || p.code == local) {
            return Ok(self::pillar(pillar, file, messages));
        }
    }
    if let Some((family, norm)) = catalog.norm(name) {
        return Ok(self::norm(family, norm, messages));
    }
    Err(nearest(name, catalog))
}

fn nearest(name: &str, catalog: &Catalog) -> Option<String> {
    let rules = rules::all().into_iter().map(|rule| rule.name).chain(changes::names());
    let rules: Vec<&str> = rules.collect();
    let sets = catalog.sets.values();
    let named = sets.flat_map(|file| {
        let pillars = file.pillars.iter().map(|pillar| pillar.id.as_str());
        pillars.chain(file.recommendations.iter().flat_map(|r| [r.code.as_str(), r.id.as_str()]))
    });
    closest(name, rules.into_iter().chain(named).chain(catalog.norm_codes())).map(str::to_owned)
}

fn rule(rule: &Rule, catalog: &Catalog, messages: &Messages) -> String {
    let severity = messages.get(&format!("severity-{}", rule.severity.name()), &[]);
    let family = messages.get(&format!("family-{}", rule.family.name()), &[]);
    let mut text = format!("{} ({severity}, {family})\n\n", rule.name);
    for part in ["what", "why"] {
        if let Some(words) = messages.find(&format!("{}.{part}", rule.name), &[]) {
            let _ = writeln!(text, "{words}\n");
        }
    }
    let _ = writeln!(text, "{}", messages.get("explain-basis", &[]));
    for basis in rule.basis {
        let _ = writeln!(text, "  {}", self::basis(basis, catalog, messages));
    }
    for line in thresholds(rule, messages).into_iter().chain(fixable(rule, messages)) {
        let _ = writeln!(text, "{line}");
    }
    for (title, examples) in [("explain-raises", rule.raises), ("explain-passes", rule.passes)] {
        for example in examples.iter().filter(|example| !example.is_empty()).take(1) {
            let _ = writeln!(text, "\n{}", messages.get(title, &[]));
            for line in example.lines() {
                let _ = writeln!(text, "  {line}");
            }
        }
    }
    text
}

/// That `check --fix` may mend what a rule finds.
fn fixable(rule: &Rule, messages: &Messages) -> Option<String> {
    rule.is_fixable().then(|| messages.get("explain-fixable", &[]))
}

/// The numbers that a rule compares with, a line each.
fn thresholds(rule: &Rule, messages: &Messages) -> Vec<String> {
    let line = |threshold: &rules::Threshold| {
        let args = [
            ("name", threshold.name.into()),
            ("value", threshold.default.into()),
            ("unit", threshold.unit.name().into()),
        ];
        messages.get("explain-threshold", &args)
    };
    rules::thresholds(rule.name).map(line).collect()
}

/// Who asks for a rule, in words.
pub fn basis(basis: &str, catalog: &Catalog, messages: &Messages) -> String {
    let language = messages.language();
    if let Some(words) = messages.find(&format!("basis-{basis}"), &[]) {
        return words;
    }
    if let Some((_, norm)) = catalog.norm(basis) {
        return format!("{basis} {}", words(&norm.title, language));
    }
    let recommendations = catalog.sets.values().flat_map(|file| &file.recommendations);
    match recommendations.into_iter().find(|r| r.code == basis) {
        Some(found) => format!("{basis} {}", words(&found.text, language)),
        None => basis.to_owned(),
    }
}

fn recommendation(id: &RecommendationId, catalog: &Catalog, messages: &Messages) -> String {
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

fn pillar(pillar: &Pillar, file: &PillarFile, messages: &Messages) -> String {
    let language = messages.language();
    let mut text =
        format!("{} {} · {}\n\n", pillar.code, pillar.id, words(&pillar.title, language));
    for found in file.recommendations.iter().filter(|r| r.pillar == pillar.id) {
        let _ = writeln!(text, "  {}  {}", found.code, words(&found.text, language));
    }
    text
}

fn norm(family: &NormFamily, norm: &Norm, messages: &Messages) -> String {
    let language = messages.language();
    let title = words(&norm.title, language);
    let mut text = format!("{} {title}\n\n{}\n", norm.code, words(&family.title, language));
    for note in [&norm.citation, &norm.note, &family.note].into_iter().flatten() {
        let _ = writeln!(text, "{}", words(note, language));
    }
    text
}

fn words<'a>(text: &'a Text, language: &'a str) -> &'a str {
    text.best(language, "en").map_or("", |(_, text)| text)
}
