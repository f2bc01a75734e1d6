//! Answers to recommendations that are one sentence, each with other titles in it.

use std::collections::BTreeMap;

use super::{Check, Family, Path, Project, Rule, Severity, Sink, Threshold, Unit, quotations, sentences};

pub(super) const RULE: Rule = Rule {
    name: "answers-alike",
    family: Family::Traceability,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "responses: [{to: R01, status: covered, answer: The objective “Adopt” answers it}, {to: R02, status: covered, answer: The objective “Rank” answers it}, {to: R03, status: covered, answer: The objective “Choose” answers it}, {to: R04, status: covered, answer: 'The objective “Tie”, 4, answers it.'}, {to: R05, status: covered, answer: the objective `gaps` answers it}]",
    ],
    passes: &[
        "responses: [{to: R01, status: covered, answer: The draft is open for comment in spring}, {to: R02, status: covered, answer: Each objective has an owner and a date}, {to: R03, status: covered, answer: Eight priorities are ranked in the text}, {to: R04, status: covered, answer: Five principles have a mechanism each}, {to: R05, status: covered, answer: A table of norms is kept}]",
        // Too few to be a habit, and too short to be a sentence.
        "responses: [{to: R01, status: covered, answer: The objective “Adopt” answers it}, {to: R02, status: covered, answer: The objective “Rank” answers it}]",
        "responses: [{to: R01, status: covered, answer: Accepted.}, {to: R02, status: covered, answer: Accepted.}, {to: R03, status: covered, answer: Accepted.}, {to: R04, status: covered, answer: Accepted.}, {to: R05, status: covered, answer: Accepted.}]",
    ],
    check: Check::each(check),
};

pub(super) const FEWEST: Threshold = Threshold { name: "alike-from", default: 5, unit: Unit::Count };
pub(super) const MOST: Threshold = Threshold { name: "alike-percent", default: 20, unit: Unit::Percent };

/// Words that make an answer a sentence.
const SENTENCE: usize = 4;

fn check(project: &Project, sink: &mut Sink<'_>) {
    let source = project.document.source();
    let mut alike: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut all = 0;
    for (i, response) in project.document.responses.iter().enumerate() {
        let answer = response.answer.as_ref().and_then(|answer| answer.get(source, source));
        let Some(words) = answer.map(own_words).filter(|words| words.len() >= SENTENCE) else {
            continue;
        };
        all += 1;
        alike.entry(words.join(" ")).or_default().push(i);
    }
    let Some(most) = alike.values().max_by_key(|answers| answers.len()) else { return };
    let count = most.len();
    if count >= sink.threshold(&FEWEST) && count * 100 > all * sink.threshold(&MOST) {
        let finding = sink.at(Path::ROOT / "responses" / most[0] / "answer");
        sink.report(finding.arg("count", count).arg("all", all));
    }
}

/// The words of an answer that are its own: neither quoted nor a number or a code.
fn own_words(answer: &str) -> Vec<String> {
    let quoted = quotations::quotations(answer);
    let own = sentences::words(answer).filter(|(at, word)| {
        !quoted.iter().any(|range| range.contains(at)) && !word.contains(|c: char| c.is_numeric())
    });
    own.map(|(_, word)| word.to_lowercase()).collect()
}
