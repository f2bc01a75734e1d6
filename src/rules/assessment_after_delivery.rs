//! Effects of a use of AI that are assessed once everything is delivered.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::Answer;

pub(super) const RULE: Rule = Rule {
    name: "assessment-after-delivery",
    family: Family::Ethics,
    severity: Severity::Warning,
    basis: &["unesco:a1", "euaia:fria"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, end: 2028-05}]}]\nethics: {use_cases: [{id: u, title: U, assessment: 2028-09, objectives: [o]}]}",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, end: 2027}, {id: b, title: B, end: 2028}]}]\nethics: {use_cases: [{id: u, title: U, assessment: 2029-01, objectives: [o]}]}",
        // The action that answers what it answers is over, whatever else goes on.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, end: 2028-05, recommendations: [R31]}, {id: b, title: B, end: 2030}]}]\nethics: {use_cases: [{id: u, title: U, assessment: 2028-09, objectives: [o], recommendations: [R31]}]}",
    ],
    passes: &[
        // One of the actions still goes on: it may be the one that launches it.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, end: 2028-05}, {id: b, title: B, end: 2030}]}]\nethics: {use_cases: [{id: u, title: U, assessment: 2028-09, objectives: [o]}]}",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, end: 2028-05}, {id: b, title: B}]}]\nethics: {use_cases: [{id: u, title: U, assessment: 2028-09, objectives: [o]}]}",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, end: 2028}]}]\nethics: {use_cases: [{id: u, title: U, assessment: 2028-09, objectives: [o]}]}",
        // Another objective, which is not there, may carry it.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, end: 2028-05}]}]\nethics: {use_cases: [{id: u, title: U, assessment: 2028-09, objectives: [o, other]}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let objectives = &project.document.objectives;
    for (path, case) in walk::use_cases(&project.document) {
        let named = case.objectives.iter().map(|id| objectives.iter().find(|it| it.id == *id));
        let Some(named) = named.collect::<Option<Vec<_>>>() else { continue };
        // Of these, what answers the same recommendation is what launches it.
        let actions = || named.iter().flat_map(|objective| &objective.actions);
        let alike = actions().filter(|action| share(&action.recommendations, &case.recommendations));
        let alike: Vec<_> = alike.collect();
        let actions = if alike.is_empty() { actions().collect() } else { alike };
        // One whose end is not written may still go on.
        let ends = actions.iter().map(|action| action.end);
        let Some(ends) = ends.collect::<Option<Vec<_>>>() else { continue };
        let last = ends.into_iter().max_by_key(|end| end.last_day());
        if let (Some(last), Some(assessment)) = (last, case.assessment)
            && walk::is_before(last, assessment)
        {
            let finding = sink.at(path / "assessment").arg("id", &*case.id);
            let finding = finding.arg("date", assessment.to_string());
            sink.report(finding.arg("end", last.to_string()));
        }
    }
}

/// Whether two elements answer the same recommendation, be it other facets of it.
fn share(some: &[Answer], others: &[Answer]) -> bool {
    let code = |answer: &Answer| answer.to.split('/').next().unwrap_or_default().to_owned();
    some.iter().any(|one| others.iter().any(|other| code(one) == code(other)))
}
