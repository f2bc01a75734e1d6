//! Personal data leave the country, and nobody says on what ground.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "transfer-without-ground",
    family: Family::PersonalData,
    severity: Severity::Error,
    basis: &["ma:loi-09-08", "conv108:convention"],
    raises: &[
        "ethics: {use_cases: [{id: u, title: U, personal_data: {transfer: {abroad: true}}}]}",
    ],
    passes: &[
        "ethics: {use_cases: [{id: u, title: U, personal_data: {transfer: {abroad: true, ground: G}}}]}",
        "ethics: {use_cases: [{id: u, title: U, personal_data: {transfer: {abroad: false}}}]}",
        // It is there, but faulty.
        "ethics: {use_cases: [{id: u, title: U, personal_data: {transfer: {abroad: true, ground: []}}}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, case) in walk::use_cases(&project.document) {
        let transfer = case.personal_data.as_ref().and_then(|data| data.transfer.as_ref());
        if transfer.is_some_and(|transfer| transfer.abroad.0 && transfer.ground.is_none()) {
            sink.missing(path / "personal_data" / "transfer", "ground", &case.id);
        }
    }
}
