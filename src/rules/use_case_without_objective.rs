//! A use of AI that no objective carries.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "use-case-without-objective",
    family: Family::Ethics,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &["ethics: {use_cases: [{id: u, title: U, impact: limited}]}"],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O}]\nethics: {use_cases: [{id: u, title: U, objectives: [o]}]}",
        // One is named that is not there: that is said.
        "ethics: {use_cases: [{id: u, title: U, objectives: [o]}]}",
        // What is named could not be read.
        "ethics: {use_cases: [{id: u, title: U, objectives: [[o]]}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, case) in walk::use_cases(&project.document) {
        if case.objectives.is_empty() {
            sink.missing(path, "objectives", &case.id);
        }
    }
}
