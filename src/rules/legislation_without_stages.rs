//! A law of which nobody says how it will come about.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::LegalStatus;

pub(super) const RULE: Rule = Rule {
    name: "legislation-without-stages",
    family: Family::Law,
    severity: Severity::Warning,
    basis: &["format", "R07"],
    raises: &["legislation: [{id: l, title: L, kind: law, status: planned}]"],
    passes: &[
        "legislation: [{id: l, title: L, kind: law, status: in-force}]",
        "legislation: [{id: l, title: L, kind: law, stages: [{stage: drafting, date: 2027}]}]",
        // The stages are there, but faulty.
        "legislation: [{id: l, title: L, kind: law, stages: [2027]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, text) in walk::legislation(&project.document) {
        if text.status != Some(LegalStatus::InForce) && text.stages.is_empty() {
            sink.missing(path, "stages", &text.id);
        }
    }
}
