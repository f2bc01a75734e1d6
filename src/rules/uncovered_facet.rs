//! A recommendation of which a part has no answer.

use super::{Check, Family, Project, Rule, Severity, Sink, Step, walk};
use crate::index::Status;
use crate::model::ResponseStatus;

pub(super) const RULE: Rule = Rule {
    name: "uncovered-facet",
    family: Family::Traceability,
    severity: Severity::Warning,
    basis: &["format", "R66", "R07"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R07/usage], indicators: [{id: i, title: I}], actions: [{id: a, title: A}]}]",
        "objectives: [{id: o, pillar: p, title: O, recommendations: [{to: R07/usage}, {to: R07/developpement, relation: partial}, R07/principes-ethiques], indicators: [{id: i, title: I}], actions: [{id: a, title: A}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R07/usage, R07/developpement, R07/principes-ethiques], indicators: [{id: i, title: I}], actions: [{id: a, title: A}]}]",
        // It is said to be covered: that it is not is said there.
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R07/usage], indicators: [{id: i, title: I}], actions: [{id: a, title: A}]}]\nresponses: [{to: R07, status: covered}]",
        // It is said to be partial, and why.
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R07/usage], indicators: [{id: i, title: I}], actions: [{id: a, title: A}]}]\nresponses: [{to: R07, status: partial, reason: The rest needs a law.}]",
        // A claim could not be read.
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R07/usage, [R07/developpement]], indicators: [{id: i, title: I}], actions: [{id: a, title: A}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for coverage in &project.index.coverage {
        if coverage.status != Status::Partial || coverage.missing_facets.is_empty() {
            continue;
        }
        let said = coverage.response.and_then(|i| project.document.responses.get(i));
        let open = said.is_some_and(|said| match said.status {
            Some(ResponseStatus::Covered) => true,
            Some(_) => said.reason.is_some(),
            None => false,
        });
        if open || walk::may_be_solid(project, project.index.claims_of(coverage)) {
            continue;
        }
        let found = project.catalog.recommendation(&coverage.recommendation);
        // A response that could not be read may say why.
        if said.is_none() && (project.may_exist(&found.code) || project.may_exist(&found.id)) {
            continue;
        }
        let facets = coverage.missing_facets.iter().map(|id| format!("{}/{id}", found.code));
        let facets: Vec<String> = facets.filter(|facet| !project.may_exist(facet)).collect();
        let Some(claim) = project.index.claims_of(coverage).find(|claim| claim.solid) else {
            continue;
        };
        if claim_is_torn(project, &claim.path) || facets.is_empty() {
            continue;
        }
        let finding = sink.at(claim.path.clone()).arg("code", &*found.code);
        sink.report(finding.arg("count", facets.len()).arg("facets", facets));
    }
}

/// Whether another claim beside this one was left out.
fn claim_is_torn(project: &Project, claim: &[Step]) -> bool {
    claim.split_last().is_none_or(|(_, claims)| !project.is_whole(claims))
}
