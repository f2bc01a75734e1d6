//! A text that some readers will not find in their language.

use super::{Check, Family, Project, Rule, Severity, Sink};
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
        // The translation is there, but faulty.
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Mot, ar: [كلمة], en: Word}}]",
        "glossary: [{id: t, title: Word}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let Some(languages) = document.spoken() else { return };
    let status = document.roadmap.as_ref().and_then(|roadmap| roadmap.status);
    let severity = match status {
        Some(DocumentStatus::Adopted | DocumentStatus::Amended) => Severity::Error,
        _ => Severity::Warning,
    };
    for (spot, text) in sink.texts().iter() {
        let lacks = |language: &&&str| text.get(language, languages.source).is_none();
        let missing: Vec<&str> = languages.published.iter().filter(lacks).copied().collect();
        if missing.is_empty() || text.is_same_everywhere() || !project.is_whole(spot.path()) {
            continue;
        }
        let mut finding = sink.at(spot.path().clone());
        finding.severity = severity;
        sink.report(finding.arg("languages", missing));
    }
}
