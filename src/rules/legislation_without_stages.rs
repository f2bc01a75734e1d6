//! A law of which nobody says how it will come about.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::{LegalStatus, NationalList};

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
            let stages = project.country().words(NationalList::LegalStages).iter();
            let stages: Vec<&str> = stages.map(|stage| &*stage.id).collect();
            let finding = sink.lack(path, "stages").arg("id", text.id.as_str());
            sink.report(finding.arg("stages", stages));
        }
    }
}
