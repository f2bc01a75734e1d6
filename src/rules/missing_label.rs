//! A language in which documents are published without all the words around their texts.

use super::{Check, Family, Path, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "missing-label",
    family: Family::Languages,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "roadmap: {format: 1, id: r, languages: {source: en, published: [en, sw]}}",
        "roadmap: {format: 1, id: r, languages: {source: sw}}",
        "roadmap: {format: 1, id: r, languages: {source: zh-Hant, published: [zh-Hant]}}",
        // Amazigh has some labels only.
        "roadmap: {format: 1, id: r, languages: {source: fr, published: [fr, zgh]}}",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, languages: {source: en, published: [en, fr, ar, es, pt]}}",
        "roadmap: {format: 1, id: r, languages: {source: pt-BR, published: [pt-BR, es-419]}}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some(languages) = project.document.spoken() else { return };
    let path = Path::ROOT / "roadmap" / "languages";
    let header = project.document.roadmap.as_ref().and_then(|r| r.languages.as_ref());
    let listed = header.is_some_and(|languages| !languages.published.is_empty());
    for (i, language) in languages.published.iter().enumerate() {
        let missing = project.labels.missing(language);
        if missing.is_empty() {
            continue;
        }
        let place = if listed { &(&path / "published") / i } else { &path / "source" };
        let finding = sink.at(place).arg("language", *language).arg("count", missing.len());
        let first: Vec<&str> = missing.iter().take(FIRST).copied().collect();
        let finding = finding.arg("first", first).arg("all", if project.labels.any(language) { "no" } else { "yes" });
        sink.report(finding.arg("file", format!("templates/lang/{language}.ftl")));
    }
}

/// How many of the labels that are missing are named.
const FIRST: usize = 3;
