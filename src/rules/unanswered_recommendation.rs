//! A recommendation that the roadmap says nothing about.

use std::collections::BTreeMap;

use super::{Check, Family, Path, Project, Rule, Severity, Sink};
use crate::index::Status;
use crate::model::ResponseStatus;

pub(super) const RULE: Rule = Rule {
    name: "unanswered-recommendation",
    family: Family::Traceability,
    severity: Severity::Error,
    basis: &["format", "R01"],
    raises: &[
        "objectives: [{id: o, pillar: objectifs, title: O, recommendations: [R01]}]",
        // Planned, but nobody says by when.
        "responses: [{to: R02, status: planned}]",
    ],
    passes: &[
        // No set of recommendations is named.
        "roadmap: {format: 1, id: r, references: [oecd@2024]}",
    ],
    check: Check::each(check),
};

/// One finding a pillar: a new roadmap answers none of them, and says so once.
fn check(project: &Project, sink: &mut Sink<'_>) {
    if project.is_incomplete() {
        return;
    }
    let mut missing: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
    for coverage in project.index.coverage.iter().filter(|c| c.status == Status::Missing) {
        let found = project.catalog.recommendation(&coverage.recommendation);
        // Left out without a reason: that is said, and it is not silence.
        let said = coverage.response.and_then(|i| project.document.responses.get(i));
        let excluded = said.is_some_and(|said| said.status == Some(ResponseStatus::Excluded));
        if !excluded && !project.may_exist(&found.code) && !project.may_exist(&found.id) {
            let pillar = (&*coverage.recommendation.set, &*found.pillar);
            missing.entry(pillar).or_default().push(&found.code);
        }
    }
    for ((_, pillar), codes) in missing {
        let finding = sink.lack(Path::ROOT, "responses").arg("pillar", pillar);
        let finding = finding.arg("count", codes.len()).arg("code", codes[0]);
        sink.report(finding.arg("codes", codes));
    }
}
