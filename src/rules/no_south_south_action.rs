//! South-South cooperation is spoken of, and nothing is done.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::index::Status;
use crate::model::Relation;

pub(super) const RULE: Rule = Rule {
    name: "no-south-south-action",
    family: Family::Cooperation,
    severity: Severity::Error,
    basis: &["R60"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R60]}]",
        "responses: [{to: R60, status: planned, date: 2028}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R60], indicators: [{id: i, title: I}], actions: [{id: a, title: A}]}]",
        // Nothing is said of it at all: that is said, with all the others.
        "objectives: []",
        // Left out, with a reason.
        "responses: [{to: R60, status: excluded, reason: R}]",
        // What would measure it could not be read.
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R60], indicators: [i], actions: [{id: a, title: A}]}]",
    ],
    check: Check::each(check),
};

const SOUTH_SOUTH: &str = "R60";

fn check(project: &Project, sink: &mut Sink<'_>) {
    if project.is_incomplete() || !walk::answers_assises(project) || project.may_exist(SOUTH_SOUTH)
    {
        return;
    }
    let Some(id) = project.index.recommendation(&format!("assises-2025:{SOUTH_SOUTH}")) else {
        return;
    };
    let coverage = project.index.coverage.iter().find(|c| c.recommendation == *id);
    let Some(coverage) = coverage else { return };
    let claims = || project.index.claims_of(coverage);
    let carried = claims().any(|claim| claim.solid && claim.relation != Relation::Mention);
    let said = matches!(coverage.status, Status::Missing | Status::Excluded);
    if !carried && !said && !walk::may_be_solid(project, claims()) {
        let response = coverage.response.map(|i| Path::ROOT / "responses" / i);
        let claim = claims().next().map(|claim| claim.path.clone());
        if let Some(path) = claim.or(response) {
            sink.report(sink.at(path).arg("code", SOUTH_SOUTH));
        }
    }
}
