//! A use of AI that does not say whether it processes personal data.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "undeclared-personal-data",
    family: Family::PersonalData,
    severity: Severity::Error,
    basis: &["R23", "ma:loi-09-08", "conv108:convention"],
    raises: &["ethics: {use_cases: [{id: u, title: U, owner: x}]}"],
    passes: &[
        "ethics: {use_cases: [{id: u, title: U, personal_data: false}]}",
        // It is there, but faulty.
        "ethics: {use_cases: [{id: u, title: U, personal_data: maybe}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, case) in walk::use_cases(&project.document) {
        if case.personal_data.is_none() {
            sink.missing(path, "personal_data", &case.id);
        }
    }
}
