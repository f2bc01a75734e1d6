//! A text that was copied and not translated.

use std::collections::BTreeMap;

use super::{Family, Project, Rule, Severity, Sink, Threshold, Unit, texts};

pub(super) const RULE: Rule = Rule {
    name: "same-text-in-two-languages",
    family: Family::Languages,
    severity: Severity::Warning,
    basis: &["ma:const-5"],
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
    check,
};

/// Short words may well be the same.
pub(super) const SHORTEST: Threshold = Threshold { name: "same-text-characters", default: 20, unit: Unit::Characters };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let source = texts::languages(&project.document).map_or("", |languages| languages.source);
    let shortest = sink.threshold(&SHORTEST);
    texts::each(&project.document, &mut |path, text| {
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for (key, words) in &text.0 {
            let language = if key.is_empty() { source } else { key };
            let words = words.trim();
            let wrong = texts::is_wrong_script(language, words);
            if words.chars().count() < shortest || is_name(words) || wrong {
                continue;
            }
            if let Some(other) = seen.insert(words, language) {
                let finding = sink.at(texts::place(path, key));
                sink.report(finding.arg("language", language).arg("other", other));
            }
        }
    });
}

/// Whether a text is an address, or a name: no long word begins with a small letter.
fn is_name(text: &str) -> bool {
    let small = |word: &str| word.starts_with(char::is_lowercase) && word.chars().count() >= 4;
    !text.contains(char::is_whitespace) || !text.split_whitespace().any(small)
}
