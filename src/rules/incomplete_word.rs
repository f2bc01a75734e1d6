//! A word of the plan's own without a form that sentences of a language need.

use super::{Check, Family, Path, Project, Rule, Severity, Sink};
use crate::walk::texts::in_language;

pub(super) const RULE: Rule = Rule {
    name: "incomplete-word",
    family: Family::Languages,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "roadmap: {format: 1, id: r, title: T, languages: {source: fr}, words: {pillar: {singular: axe, gender: masculine}}}",
        "roadmap: {format: 1, id: r, title: T, languages: {source: pt}, words: {action: {singular: medida, plural: medidas}}}",
        "roadmap: {format: 1, id: r, title: T, languages: {source: ar}, words: {pillar: {singular: مجال استراتيجي, plural: مجالات استراتيجية, gender: masculine}}}",
        "roadmap: {format: 1, id: r, title: {fr: T, en: T}, languages: {source: fr, published: [fr, en]}, words: {pillar: {singular: {fr: axe, en: priority area}, plural: {fr: axes}, gender: masculine}}}",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, title: T, languages: {source: fr}, words: {pillar: {singular: axe, plural: axes, gender: masculine}}}",
        // Nothing agrees with a word in English, and nothing at all is said in German.
        "roadmap: {format: 1, id: r, title: T, languages: {source: en}, words: {pillar: {singular: priority area, plural: priority areas}}}",
        "roadmap: {format: 1, id: r, title: T, languages: {source: de}, words: {pillar: {singular: Säule, plural: Säulen}}}",
        // The other forms of a single word are those of every such word.
        "roadmap: {format: 1, id: r, title: T, languages: {source: ar}, words: {pillar: {singular: محور, plural: محاور, gender: masculine}}}",
        "roadmap: {format: 1, id: r, title: T, languages: {source: ar}, words: {pillar: {singular: مجال استراتيجي, plural: مجالات استراتيجية, dual: مجالان استراتيجيان, definite: المجال الاستراتيجي, gender: masculine}}}",
        // The plural is there, but faulty.
        "roadmap: {format: 1, id: r, title: T, languages: {source: en}, words: {pillar: {singular: axis, plural: [axes]}}}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some(header) = &project.document.roadmap else { return };
    let Some(words) = &header.words else { return };
    let source = project.document.source();
    for (key, word) in words.each() {
        let path = Path::ROOT / "roadmap" / "words" / key;
        if !project.is_whole(path.clone()) {
            continue;
        }
        let singular = &path / "singular";
        let plain = word.singular.0.keys().next().is_some_and(str::is_empty);
        for (language, said) in word.singular.languages(source) {
            let lacking = project.labels.lacking(word, language, source);
            if lacking.is_empty() {
                continue;
            }
            let place = in_language(&singular, if plain { "" } else { language });
            let keys: Vec<&str> = lacking.iter().map(|lacking| lacking.key()).collect();
            let first = keys[0];
            let finding = sink.at(place).arg("word", said).arg("language", language);
            sink.report(finding.arg("lacking", keys).arg("first", first));
        }
    }
}
