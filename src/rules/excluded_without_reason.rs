//! A recommendation left out without a word on why.

use super::{Check, Family, Path, Project, Rule, Severity, Sink};
use crate::model::ResponseStatus;

pub(super) const RULE: Rule = Rule {
    name: "excluded-without-reason",
    family: Family::Traceability,
    severity: Severity::Warning,
    basis: &["format", "R01"],
    raises: &["responses: [{to: R01, status: excluded}]"],
    passes: &[
        "responses: [{to: R01, status: excluded, reason: Done in 2025.}]",
        "responses: [{to: R01, status: planned}]",
        // The reason is there, but faulty.
        "responses: [{to: R01, status: excluded, reason: [Done]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (i, response) in project.document.responses.iter().enumerate() {
        if response.status == Some(ResponseStatus::Excluded) && response.reason.is_none() {
            let finding = sink.lack(Path::ROOT / "responses" / i, "reason");
            sink.report(finding.arg("code", &*response.to));
        }
    }
}
