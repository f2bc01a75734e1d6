//! Personal data that are kept nobody knows how long.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "personal-data-without-retention",
    family: Family::PersonalData,
    severity: Severity::Warning,
    basis: &["ma:loi-09-08", "conv108:convention"],
    raises: &[
        "ethics: {use_cases: [{id: u, title: U, personal_data: {legal_basis: ['conv108:convention']}}]}",
    ],
    passes: &[
        "ethics: {use_cases: [{id: u, title: U, personal_data: {retention: R}}]}",
        "ethics: {use_cases: [{id: u, title: U, personal_data: false}]}",
        // It is there, but faulty.
        "ethics: {use_cases: [{id: u, title: U, personal_data: {retention: [R]}}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, case) in walk::use_cases(&project.document) {
        let Some(data) = case.personal_data.as_ref().filter(|data| data.processed) else {
            continue;
        };
        if data.retention.is_none() {
            sink.missing(path / "personal_data", "retention", &case.id);
        }
    }
}
