//! A text that some readers will not find in their language.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, Family, Path, Project, Rule, Severity, Sink};
use crate::model::DocumentStatus;

pub(super) const RULE: Rule = Rule {
    name: "missing-translation",
    family: Family::Languages,
    severity: Severity::Warning,
    basis: &["format", "ma:const-5"],
    raises: &[
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: Mot}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Mot, en: Word}}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, status: adopted, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: Mot}]",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Mot, ar: كلمة, en: Word}}]",
        // Signs, numbers and acronyms need no translation.
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: '%'}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: CNDP}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: eldiario.es}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Turing, ar: Turing, en: Turing}}]",
        // A work and its publisher are called what they are called.
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nbibliography: [{id: w, title: Rapport annuel, publisher: Le ministère}]",
        // The translation is there, but faulty.
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Mot, ar: [كلمة], en: Word}}]",
        "glossary: [{id: t, title: Word}]",
    ],
    check: Check::each(check),
};

/// Texts that are missing in a language: how many, and the first.
type Missing = (usize, Path, Option<Path>);

/// One finding a file and language; what a waiver names has one of its own.
fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let Some(languages) = document.spoken() else { return };
    let status = document.roadmap.as_ref().and_then(|roadmap| roadmap.status);
    let severity = match status {
        Some(DocumentStatus::Adopted | DocumentStatus::Amended) => Severity::Error,
        _ => Severity::Warning,
    };
    let waived = document.waivers.iter().filter(|waiver| waiver.rule == RULE.name);
    let waived: BTreeSet<&str> = waived.map(|waiver| &*waiver.item).collect();
    let mut missing: BTreeMap<(String, &str, String), Missing> = BTreeMap::new();
    project.each_text(&mut |path, text| {
        let lacks = |language: &&&str| text.get(language, languages.source).is_none();
        let lacking: Vec<&str> = languages.published.iter().filter(lacks).copied().collect();
        if lacking.is_empty() || text.is_same_everywhere() || !project.is_whole(path.clone()) {
            return;
        }
        let element = project.element(path);
        let element = if waived.contains(&*element) { element } else { String::new() };
        let file = project.file(path);
        for language in lacking {
            let key = (file.clone(), language, element.clone());
            let found = missing.entry(key).or_insert_with(|| (0, path.clone(), None));
            found.0 += 1;
            if found.0 == 2 {
                found.2 = Some(path.clone());
            }
        }
    });
    for ((file, language, _), (count, first, second)) in missing {
        let mut finding = sink.at(first).arg("language", language).arg("count", count);
        finding.severity = severity;
        if let Some(second) = second {
            finding = finding.related(second, "next");
        }
        sink.report(finding.arg("file", file));
    }
}
