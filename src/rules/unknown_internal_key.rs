//! A mark of what is internal that names nothing that could be left out.

use super::{Check, Family, Project, Rule, Severity, Sink};
use crate::project::is_needed;

pub(super) const RULE: Rule = Rule {
    name: "unknown-internal-key",
    family: Family::Structure,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, problem: P, internal: [probleme]}]",
        "objectives: [{id: o, pillar: p, title: O, internal: [title]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, internal: [cost]}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, problem: P, internal: [problem]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, internal: [all]}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, word, keys) in project.internal_marks() {
        let known = keys.into_iter().filter(|key| !is_needed(key) && *key != "internal");
        let known: Vec<&str> = known.chain(["all"]).collect();
        if !known.contains(&word) {
            let kind = if is_needed(word) { "needed" } else { "unknown" };
            let finding = sink.at(path).arg("key", word).arg("kind", kind);
            let finding = finding.near(word, known.iter().copied());
            sink.report(finding.arg("known", known));
        }
    }
}
