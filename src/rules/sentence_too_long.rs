//! A sentence that nobody can follow to its end.

use super::{Check, Family, Project, Rule, Severity, Sink, Threshold, Unit, sentences};

pub(super) const RULE: Rule = Rule {
    name: "sentence-too-long",
    family: Family::Readability,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "glossary: [{id: t, title: T, definition: 'One two three four five. One two three four five six seven.'}]\nchecks: {thresholds: {sentence-words: 6}}",
    ],
    passes: &[
        "glossary: [{id: t, title: T, definition: 'One two three four five six.'}]\nchecks: {thresholds: {sentence-words: 6}}",
        // Items of a list and paragraphs are sentences of their own.
        "glossary: [{id: t, title: T, definition: \"One two three four\\n\\nfive six seven\\n- eight nine ten\"}]\nchecks: {thresholds: {sentence-words: 6}}",
        // A full stop inside a number ends nothing.
        "glossary: [{id: t, title: T, definition: 'In 1.500 days. One two three four.'}]\nchecks: {thresholds: {sentence-words: 6}}",
    ],
    check: Check::each(check),
};

/// Longest sentence.
pub(super) const MOST: Threshold = Threshold { name: "sentence-words", default: 45, unit: Unit::Words };

fn check(_: &Project, sink: &mut Sink<'_>) {
    let most = sink.threshold(&MOST);
    for text in sink.texts().written().filter(|text| text.marks.words as usize > most) {
        let long = sentences::sentences(text.words)
            .map(|(at, sentence)| (at, sentence, sentences::words(sentence).count()))
            .filter(|(.., count)| *count > most);
        if let Some((found, count)) = sentences::first(long) {
            let (at, sentence, words) = found;
            let finding = sink.at(text.within(at, at + sentence.len()));
            let finding = finding.arg("words", words).arg("most", most);
            sink.report(finding.arg("more", count - 1));
        }
    }
}
