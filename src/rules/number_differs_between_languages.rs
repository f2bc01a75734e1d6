//! A number that stands in one language and not in another.

use std::collections::BTreeSet;

use super::{Check, Family, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "number-differs-between-languages",
    family: Family::Languages,
    severity: Severity::Error,
    basis: &["ma:const-5"],
    raises: &[
        "glossary: [{id: t, title: {en: Reach 40 towns by 2030, fr: Atteindre 50 villes en 2030}}]",
        "glossary: [{id: t, title: {en: Reach 40 towns, fr: Atteindre les villes}}]",
    ],
    passes: &[
        // Law numbers and separators are written as each language does.
        "glossary: [{id: t, title: {en: 'Law No. 09-08 and 1,500 days', ar: القانون رقم 09.08 و1.500 يوم}}]",
        "glossary: [{id: t, title: {en: 'In 2030', ar: في سنة ٢٠٣٠}}]",
        // Small numbers may be words.
        "glossary: [{id: t, title: {en: The two texts of 2027, fr: Les 2 textes de 2027}}]",
        // Another language was not written at all: another rule says so.
        "glossary: [{id: t, title: {en: In 2030}}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some(languages) = project.document.spoken() else { return };
    for (spot, text) in sink.texts().iter() {
        let Some(source) = text.get(languages.source, languages.source) else { continue };
        let wanted = numbers(source);
        for (key, words) in text.0.iter() {
            if key.is_empty() || key == languages.source || words.trim().is_empty() {
                continue;
            }
            let found = numbers(words);
            let differ: Vec<&str> =
                wanted.symmetric_difference(&found).map(String::as_str).collect();
            if !differ.is_empty() {
                let finding = sink.at(spot.place(key)).arg("language", key);
                let finding = finding.arg("source", languages.source);
                sink.report(finding.arg("numbers", differ));
            }
        }
    }
}

/// The runs of two digits or more of a text; smaller numbers may well be words.
fn numbers(text: &str) -> BTreeSet<String> {
    let western = |c: char| match c {
        '\u{660}'..='\u{669}' => char::from_digit(c as u32 - 0x660, 10).unwrap_or(c),
        c => c,
    };
    let runs = text.split(|c: char| !western(c).is_ascii_digit());
    let long = runs.filter(|run| run.len() >= 2);
    long.map(|run| run.chars().map(western).collect::<String>()).filter(|run| run.len() >= 2).collect()
}
