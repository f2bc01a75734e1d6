//! Personal data on no legal ground.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "personal-data-without-basis",
    family: Family::PersonalData,
    severity: Severity::Error,
    basis: &["ma:loi-09-08", "conv108:convention"],
    raises: &[
        "ethics: {use_cases: [{id: u, title: U, personal_data: true}]}",
        "ethics: {use_cases: [{id: u, title: U, personal_data: {sensitive: false}}]}",
    ],
    passes: &[
        "ethics: {use_cases: [{id: u, title: U, personal_data: {legal_basis: ['conv108:convention']}}]}",
        "ethics: {use_cases: [{id: u, title: U, personal_data: no}]}",
        // It is there, but faulty.
        "ethics: {use_cases: [{id: u, title: U, personal_data: {legal_basis: {a: 1}}}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, case) in walk::use_cases(&project.document) {
        let Some(data) = case.personal_data.as_ref().filter(|data| data.processed) else {
            continue;
        };
        if data.legal_basis.is_empty() {
            sink.missing(path / "personal_data", "legal_basis", &case.id);
        }
    }
}
