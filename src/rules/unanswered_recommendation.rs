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
        // Planned, but nobody says by when; in part, and nobody says how.
        "responses: [{to: R02, status: planned}]",
        "responses: [{to: R02, status: partial}]",
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
        if project.may_exist(&found.code) || project.may_exist(&found.id) {
            continue;
        }
        let said = coverage.response.and_then(|i| Some((i, project.document.responses.get(i)?)));
        let Some((i, said)) = said else {
            let pillar = (&*coverage.recommendation.set, &*found.pillar);
            missing.entry(pillar).or_default().push(&found.code);
            continue;
        };
        let status = match said.status {
            Some(ResponseStatus::Planned) => "planned",
            Some(ResponseStatus::Partial) => "partial",
            Some(ResponseStatus::Mentioned) => "mentioned",
            // Left out without a reason, or claimed without an element: that is said elsewhere.
            Some(ResponseStatus::Excluded | ResponseStatus::Covered) | None => continue,
        };
        if project.is_whole(Path::ROOT / "responses" / i) {
            let mut finding = sink.at(Path::ROOT / "responses" / i / "status");
            finding.message = "unanswered-recommendation-said".into();
            sink.report(finding.arg("code", &*found.code).arg("status", status));
        }
    }
    for ((_, pillar), codes) in missing {
        let finding = sink.lack(Path::ROOT, "responses").arg("pillar", pillar);
        let finding = finding.arg("count", codes.len()).arg("code", codes[0]);
        sink.report(finding.arg("codes", codes));
    }
}
