//! Words of a country that are not said in a language in which the roadmap is published.

use std::collections::BTreeMap;

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "national-word-untranslated",
    family: Family::Languages,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "roadmap: {format: 1, id: r, title: R, country: DE, languages: {source: de}}\nactors: [{id: a, title: A, kind: ministry}]",
        "roadmap: {format: 1, id: r, title: R, country: MA, languages: {source: fr, published: [fr, sw]}}\nlegislation: [{id: l, title: L, kind: law, stages: [{stage: publication, date: 2027}]}]",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, title: R, country: DE, languages: {source: en}}\nactors: [{id: a, title: A, kind: ministry}]",
        "roadmap: {format: 1, id: r, title: R, country: MA, languages: {source: fr, published: [fr-CA, ar]}}\nactors: [{id: a, title: A, kind: ministry}]",
        // No word of a country is used.
        "roadmap: {format: 1, id: r, title: R, country: DE, languages: {source: de}}\nactors: [{id: a, title: A}]",
        // There is no such word: that is said.
        "roadmap: {format: 1, id: r, title: R, country: DE, languages: {source: de}}\nactors: [{id: a, title: A, kind: ministrie}]",
    ],
    check: Check::each(check),
};

/// One finding a language: the file is the same, whichever word is missing.
fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let Some(languages) = document.spoken() else { return };
    let country = project.country();
    let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    walk::national_words(document, |list, _, word| {
        let Some(known) = country.words(list).iter().find(|known| known.id == word) else { return };
        for language in &languages.published {
            let base = language.split('-').next().unwrap_or(language);
            let is_said = [*language, base].iter().any(|code| known.title.0.get(code).is_some());
            let words = missing.entry(*language).or_default();
            if !is_said && !words.contains(&word) {
                words.push(word);
            }
        }
    });
    let code = document.roadmap.as_ref().and_then(|roadmap| roadmap.country.as_deref());
    let file = format!("countries/{}.yaml", code.unwrap_or("cc").to_lowercase());
    for (language, words) in missing.into_iter().filter(|(_, words)| !words.is_empty()) {
        let finding = sink.at(Path::ROOT / "roadmap" / "languages").arg("language", language);
        let finding = finding.arg("words", words).arg("file", file.as_str());
        sink.report(finding.arg("country", code.unwrap_or("none")));
    }
}
