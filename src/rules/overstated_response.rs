//! A response that says more than the roadmap holds.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::index::Status;
use crate::model::ResponseStatus;

pub(super) const RULE: Rule = Rule {
    name: "overstated-response",
    family: Family::Traceability,
    severity: Severity::Error,
    basis: &["format", "R01"],
    raises: &[
        "responses: [{to: R01, status: covered}]",
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R01]}]\nresponses: [{to: R01, status: covered}]",
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R07/usage], indicators: [{id: i, title: I}], actions: [{id: a, title: A}]}]\nresponses: [{to: R07, status: covered}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R01], indicators: [{id: i, title: I}], actions: [{id: a, title: A}]}]\nresponses: [{to: R01, status: covered}]",
        "responses: [{to: R01, status: partial}]",
        // What would measure the objective could not be read.
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R01], indicators: [i], actions: [{id: a, title: A}]}]\nresponses: [{to: R01, status: covered}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for coverage in &project.index.coverage {
        let Some(i) = coverage.response else { continue };
        let said = project.document.responses.get(i).and_then(|response| response.status);
        if said != Some(ResponseStatus::Covered) || coverage.status == Status::Covered {
            continue;
        }
        let found = project.catalog.recommendation(&coverage.recommendation);
        let names = [&found.code, &found.id].map(String::clone);
        let facets = coverage.missing_facets.iter().map(|id| format!("{}/{id}", found.code));
        let facets: Vec<String> = facets.collect();
        if names.iter().chain(&facets).any(|name| project.may_exist(name))
            || walk::may_be_solid(project, project.index.claims_of(coverage))
        {
            continue;
        }
        let finding = sink.at(Path::ROOT / "responses" / i / "status");
        let finding = finding.arg("code", &*found.code).arg("status", coverage.status.name());
        let facets = if facets.is_empty() { "none".to_owned() } else { facets.join(", ") };
        sink.report(finding.arg("facets", facets));
    }
}
