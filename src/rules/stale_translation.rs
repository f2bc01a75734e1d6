//! A translation of a sentence that says something else today.

use super::{Check, Family, Project, Rule, Severity, Sink, sentences};

pub(super) const RULE: Rule = Rule {
    name: "stale-translation",
    family: Family::Languages,
    severity: Severity::Warning,
    basis: &["format", "ma:const-5"],
    raises: &[
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان}, languages: {source: fr, published: [fr, ar]}}\nglossary: [{id: t, title: {fr: Mot neuf, ar: كلمة}}]\ntranslations: [{text: glossary/t/title, from: Mot, into: [ar]}]",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان}, languages: {source: fr, published: [fr, ar]}}\nglossary: [{id: t, title: {fr: Mot, ar: كلمة}}]\ntranslations: [{text: glossary/t/title, from: Mot, into: [ar]}]",
        // Line breaks are no words.
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان}, languages: {source: fr, published: [fr, ar]}}\nglossary: [{id: t, title: {fr: Mot  neuf, ar: كلمة}}]\ntranslations: [{text: glossary/t/title, from: \"Mot\\nneuf\", into: [ar]}]",
        // Nobody reads it in that language, or nobody wrote it.
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان}, languages: {source: fr, published: [fr, ar]}}\nglossary: [{id: t, title: {fr: Mot neuf, ar: كلمة}}]\ntranslations: [{text: glossary/t/title, from: Mot, into: [en]}]",
        // What it was made from is not recorded.
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان}, languages: {source: fr, published: [fr, ar]}}\nglossary: [{id: t, title: {fr: Mot neuf, ar: كلمة}}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let Some(languages) = document.spoken() else { return };
    if document.translations.is_empty() {
        return;
    }
    let records = document.translated_from();
    for (spot, text) in sink.texts().iter() {
        let Some(source) = text.get(languages.source, languages.source) else { continue };
        let address = project.address(spot.path());
        for (language, _) in text.languages(languages.source) {
            let from = records.get(&(address.as_str(), language));
            let Some(from) = from.filter(|from| !sentences::are_same(from, source)) else { continue };
            let finding = sink.at(spot.place(language)).arg("language", language);
            sink.report(finding.arg("from", *from).arg("text", address.as_str()));
        }
    }
}
