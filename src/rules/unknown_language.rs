//! Texts in a language in which nothing is published.

use std::collections::BTreeMap;

use super::{Check, Family, Path, Place, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "unknown-language",
    family: Family::Languages,
    severity: Severity::Error,
    basis: &["format"],
    raises: &["glossary: [{id: t, title: {en: Word, fr: Mot}}]"],
    passes: &[
        "glossary: [{id: t, title: {en: Word}}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Mot, ar: كلمة, en: Word}}]",
        // The languages are faulty.
        "roadmap: {format: 1, id: r, languages: {source: en, published: {en: fr}}}\nglossary: [{id: t, title: {en: Word, fr: Mot}}]",
    ],
    check: Check::each(check),
};

/// One finding a language: all texts have it where the header forgets it.
fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some(languages) = project.document.spoken() else { return };
    if !project.is_whole(Path::ROOT / "roadmap" / "languages") {
        return;
    }
    let mut unknown: BTreeMap<&str, (usize, Place)> = BTreeMap::new();
    for text in sink.texts().written().filter(|text| !text.key.is_empty()) {
        if text.key != languages.source && !languages.published.contains(&text.key) {
            unknown.entry(text.key).or_insert_with(|| (0, text.place())).0 += 1;
        }
    }
    for (language, (count, place)) in unknown {
        let finding = sink.at(place).arg("language", language).arg("count", count);
        sink.report(finding.arg("known", languages.published.clone()));
    }
}
