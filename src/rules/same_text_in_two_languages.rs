//! A text that was copied and not translated.

use super::{Check, Family, Project, Rule, Severity, Sink, Threshold, Unit, script};

pub(super) const RULE: Rule = Rule {
    name: "same-text-in-two-languages",
    family: Family::Languages,
    severity: Severity::Warning,
    basis: &["format", "ma:const-5"],
    raises: &[
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: The word of the year 2027, ar: كلمة, en: The word of the year 2027}}]",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Intelligence, ar: ذكاء, en: Intelligence}}]",
        // A name.
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Dakhla-Oued Ed-Dahab, ar: الداخلة, en: Dakhla-Oued Ed-Dahab}}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: 'https://example.org/ia/2027', ar: رابط, en: 'https://example.org/ia/2027'}}]",
        // It is in the wrong script: that is said, once.
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Le mot, ar: The word of the year 2027, en: The word of the year 2027}}]",
    ],
    check: Check::each(check),
};

/// Short words may well be the same.
pub(super) const SHORTEST: Threshold = Threshold { name: "same-text-characters", default: 20, unit: Unit::Characters };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let source = project.document.source();
    let shortest = sink.threshold(&SHORTEST);
    for (spot, text) in sink.texts().iter() {
        let language = |key: &'_ str| if key.is_empty() { source.to_owned() } else { key.to_owned() };
        let written: Vec<(&str, &str)> = text.0.iter().map(|(key, w)| (key, w.trim())).collect();
        for (i, &(key, words)) in written.iter().enumerate() {
            let same = written[..i].iter().rev().find(|(_, other)| *other == words);
            let Some(&(other, _)) = same else { continue };
            let wrong = |key| script::is_wrong(&language(key), words);
            if words.chars().count() < shortest || is_name(words) || wrong(key) || wrong(other) {
                continue;
            }
            let finding = sink.at(spot.place(key)).arg("language", language(key));
            sink.report(finding.arg("other", language(other)));
        }
    }
}

/// Whether a text is an address, or a name: no long word begins with a small letter.
fn is_name(text: &str) -> bool {
    let small = |word: &str| word.starts_with(char::is_lowercase) && word.chars().count() >= 4;
    !text.contains(char::is_whitespace) || !text.split_whitespace().any(small)
}
