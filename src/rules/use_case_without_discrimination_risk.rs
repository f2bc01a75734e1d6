//! People may be treated unequally, and no risk says so.

use std::collections::BTreeSet;

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::model::{Impact, RiskCategory};

pub(super) const RULE: Rule = Rule {
    name: "use-case-without-discrimination-risk",
    family: Family::Risk,
    severity: Severity::Warning,
    basis: &["format", "R16"],
    raises: &[
        "ethics: {use_cases: [{id: u, title: U, persons: Patients, impact: high}]}",
        "ethics: {risks: [{id: k, title: K, category: privacy}], use_cases: [{id: u, title: U, persons: Patients, impact: high, risks: [k]}]}",
    ],
    passes: &[
        "ethics: {risks: [{id: k, title: K, category: discrimination}], use_cases: [{id: u, title: U, persons: Patients, impact: high, risks: [k]}]}",
        "ethics: {use_cases: [{id: u, title: U, persons: Patients, impact: limited}]}",
        // The risk could not be read.
        "ethics: {risks: [{id: k, title: K, category: bias}], use_cases: [{id: u, title: U, persons: Patients, impact: high, risks: [k]}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    if !project.is_whole(Path::ROOT / "ethics") || project.is_incomplete() {
        return;
    }
    let unfair: BTreeSet<&str> = walk::risks(document)
        .filter(|(_, risk)| risk.category == Some(RiskCategory::Discrimination))
        .map(|(_, risk)| &*risk.id)
        .collect();
    for (path, case) in walk::use_cases(document) {
        let people = case.persons.is_some() && case.impact == Some(Impact::High);
        if people && !case.risks.iter().any(|risk| unfair.contains(&**risk)) {
            sink.missing(path, "risks", &case.id);
        }
    }
}
