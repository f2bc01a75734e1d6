//! A use of AI whose effects nobody assesses before.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::Impact;

pub(super) const RULE: Rule = Rule {
    name: "high-impact-without-assessment",
    family: Family::Ethics,
    severity: Severity::Warning,
    basis: &["unesco:a1", "euaia:fria"],
    raises: &["ethics: {use_cases: [{id: u, title: U, impact: high}]}"],
    passes: &[
        "ethics: {use_cases: [{id: u, title: U, impact: high, assessment: 2028}]}",
        "ethics: {use_cases: [{id: u, title: U, impact: limited}]}",
        // The date is there, but faulty.
        "ethics: {use_cases: [{id: u, title: U, impact: high, assessment: soon}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, case) in walk::use_cases(&project.document) {
        if case.impact == Some(Impact::High) && case.assessment.is_none() {
            sink.missing(path, "assessment", &case.id);
        }
    }
}
