//! Two elements whose titles say the same in another order.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::{Check, Family, Project, Rule, Severity, Sink, sentences, walk};
use crate::model::Text;

pub(super) const RULE: Rule = Rule {
    name: "near-duplicate-title",
    family: Family::Structure,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: Train the teachers in rural schools}, {id: q, pillar: p, title: 'In rural schools, train teachers'}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: Publish the open data register}, {id: b, title: publish the open data register}]}]",
    ],
    passes: &[
        // What a title says is compared in the language that it was written in.
        "roadmap: {format: 1, id: r, title: R, languages: {source: fr, published: [ar, fr]}}\nobjectives: [{id: o, pillar: p, title: {ar: تكوين المدرسين بالوسط القروي, fr: Former les professeurs}}, {id: q, pillar: p, title: {ar: تكوين المدرسين بالوسط القروي, fr: Former les enseignants}}]",
        "objectives: [{id: o, pillar: p, title: Train the teachers in rural schools}, {id: q, pillar: p, title: Train the teachers in urban schools}]",
        // An objective and its action may well have one name.
        "objectives: [{id: o, pillar: p, title: Publish the open data register, actions: [{id: a, title: Publish the open data register}]}]",
        // Two words say too little to compare.
        "objectives: [{id: o, pillar: p, title: Train teachers}, {id: q, pillar: p, title: Train teachers}]",
    ],
    check: Check::each(check),
};

/// Fewer words say too little to compare.
const FEWEST: usize = 3;

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let source = document.source();
    let mut seen: HashMap<(&str, String), (walk::At, &str)> = HashMap::new();
    let mut one = |kind, path: walk::At, id, title: &Text, sink: &mut Sink<'_>| {
        let Some((_, title)) = title.best(source, source) else { return };
        let words = significant(title);
        if words.split(' ').count() < FEWEST {
            return;
        }
        match seen.entry((kind, words)) {
            Entry::Vacant(entry) => drop(entry.insert((path, id))),
            Entry::Occupied(entry) => {
                let (first, other) = *entry.get();
                let finding = sink.at(path / "title").arg("id", id);
                let finding = finding.arg("other", other);
                sink.report(finding.related(first / "title", "first"));
            }
        }
    };
    for (path, objective) in walk::objectives(document) {
        one("objective", path, objective.id.as_str(), &objective.title, sink);
    }
    for (path, action) in walk::actions(document) {
        one("action", path, action.id.as_str(), &action.title, sink);
    }
    for (path, indicator) in walk::indicators(document) {
        one("indicator", path, indicator.id.as_str(), &indicator.title, sink);
    }
    for (path, risk) in walk::risks(document) {
        one("risk", path, risk.id.as_str(), &risk.title, sink);
    }
    for (path, case) in walk::use_cases(document) {
        one("use-case", path, case.id.as_str(), &case.title, sink);
    }
}

/// The long words of a title, each once, in order of the alphabet.
fn significant(title: &str) -> String {
    let title = title.to_lowercase();
    let words = sentences::words(&title).map(|(_, word)| word);
    let mut long: Vec<&str> = words.filter(|word| word.chars().count() > 3).collect();
    long.sort_unstable();
    long.dedup();
    long.join(" ")
}
