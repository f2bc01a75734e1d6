//! Rules, as they are listed and explained.

use std::fmt::Write;

use super::words;
use crate::catalog::Catalog;
use crate::messages::Messages;
use crate::model::Document;
use crate::rules::{self, Listed};

/// Every rule, with what it says, by family.
pub fn list(catalog: &Catalog, document: Option<&Document>, messages: &Messages) -> String {
    let mut rules = rules::known(catalog, document);
    rules.sort_by_key(|rule| (rule.family(), rule.name()));
    let width = rules.iter().map(|rule| rule.name().len()).max().unwrap_or(0);
    let mut text = String::new();
    let mut family = None;
    for rule in rules {
        if family.replace(rule.family()) != Some(rule.family()) {
            let name = messages.get(&format!("family-{}", rule.family().name()), &[]);
            let _ = writeln!(text, "{}{name}", if text.is_empty() { "" } else { "\n" });
        }
        let _ = writeln!(text, "  {:width$}  {}", rule.name(), rule.what(messages));
    }
    text
}

/// Every rule on a page of its own, as Markdown, in order of name.
pub fn pages(catalog: &Catalog, document: Option<&Document>, messages: &Messages) -> String {
    let pages = rules::known(catalog, document).into_iter().map(|rule| {
        let mut page = format!("## {}\n\n", rule.name());
        let severity = messages.get(&format!("severity-{}", rule.severity().name()), &[]);
        let family = messages.get(&format!("family-{}", rule.family().name()), &[]);
        let _ = writeln!(page, "*{severity}, {family}*\n");
        for words in [Some(rule.what(messages)), rule.why(messages)].into_iter().flatten() {
            let _ = writeln!(page, "{words}\n");
        }
        let basis = bases(rule, catalog, document, messages);
        if !basis.is_empty() {
            let _ = writeln!(page, "{}\n", messages.get("explain-basis", &[]));
        }
        for basis in basis {
            let _ = writeln!(page, "- {basis}");
        }
        for line in thresholds(rule, messages).into_iter().chain(fixable(rule, messages)) {
            let _ = writeln!(page, "\n{line}");
        }
        for (title, examples) in ["explain-raises", "explain-passes"].iter().zip(rule.examples()) {
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

/// The page of a rule.
pub(super) fn rule(
    rule: Listed<'_>,
    catalog: &Catalog,
    document: Option<&Document>,
    messages: &Messages,
) -> String {
    let severity = messages.get(&format!("severity-{}", rule.severity().name()), &[]);
    let family = messages.get(&format!("family-{}", rule.family().name()), &[]);
    let mut text = format!("{} ({severity}, {family})\n\n", rule.name());
    for words in [Some(rule.what(messages)), rule.why(messages)].into_iter().flatten() {
        let _ = writeln!(text, "{words}\n");
    }
    let only = rules::only_for(rule, catalog);
    if !only.is_empty() {
        let names = only.iter().map(|id| format!("`{id}`")).collect();
        let _ = writeln!(text, "{}\n", messages.get("explain-only-for", &[("names", names)]));
    }
    let basis = bases(rule, catalog, document, messages);
    if !basis.is_empty() {
        let _ = writeln!(text, "{}", messages.get("explain-basis", &[]));
    }
    for basis in basis {
        let _ = writeln!(text, "  {basis}");
    }
    for line in thresholds(rule, messages).into_iter().chain(fixable(rule, messages)) {
        let _ = writeln!(text, "{line}");
    }
    for (title, examples) in ["explain-raises", "explain-passes"].iter().zip(rule.examples()) {
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
fn fixable(rule: Listed<'_>, messages: &Messages) -> Option<String> {
    rule.is_fixable().then(|| messages.get("explain-fixable", &[]))
}

/// The numbers that a rule compares with, a line each.
fn thresholds(rule: Listed<'_>, messages: &Messages) -> Vec<String> {
    let line = |threshold: &rules::Threshold| {
        let args = [
            ("name", threshold.name.into()),
            ("value", threshold.default.into()),
            ("unit", threshold.unit.name().into()),
        ];
        messages.get("explain-threshold", &args)
    };
    rules::thresholds(rule.name()).map(line).collect()
}

/// Who asks for a rule, in words: what the roadmap itself builds on, and what belongs to nobody.
/// Without a roadmap, all of it.
fn bases(
    rule: Listed<'_>,
    catalog: &Catalog,
    document: Option<&Document>,
    messages: &Messages,
) -> Vec<String> {
    let shown = |basis: &&str| match (document, rules::reference(basis, catalog)) {
        (Some(document), Some(reference)) => document.is_pinned(reference),
        _ => true,
    };
    rule.basis().into_iter().filter(shown).map(|one| basis(one, catalog, messages)).collect()
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
    let set = rules::reference(basis, catalog).and_then(|set| catalog.sets.get(set));
    let found = set.and_then(|set| set.recommendations.iter().find(|r| r.code == basis));
    match found {
        Some(found) => format!("{basis} {}", words(&found.text, language)),
        None => basis.to_owned(),
    }
}
