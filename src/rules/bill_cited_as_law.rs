//! A bill that passes for law.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::model::LegalStatus;

pub(super) const RULE: Rule = Rule {
    name: "bill-cited-as-law",
    family: Family::Law,
    severity: Severity::Error,
    basis: &["format", "R07"],
    raises: &[
        "ethics: {use_cases: [{id: u, title: U, personal_data: {legal_basis: [ma:projet-digital-x0]}}]}",
        "legislation: [{id: l, title: L, kind: decree, status: in-force, cites: [ma:projet-digital-x0]}]",
    ],
    passes: &[
        "ethics: {use_cases: [{id: u, title: U, personal_data: {legal_basis: [ma:loi-09-08]}}]}",
        "legislation: [{id: l, title: L, kind: law, status: planned, cites: [ma:projet-digital-x0]}]",
        "ethics: {use_cases: [{id: u, title: U, norms: [ma:projet-digital-x0]}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let mut bills = |path: Path, codes: &[String]| {
        for (i, code) in codes.iter().enumerate() {
            let norm = project.catalog.norm(code).map(|(_, norm)| norm);
            if norm.is_some_and(|norm| norm.draft.is_some_and(|flag| flag.0)) {
                let finding = sink.at(&path / i);
                sink.report(finding.arg("code", code.as_str()));
            }
        }
    };
    for (path, case) in walk::use_cases(&project.document) {
        if let Some(data) = &case.personal_data {
            bills(path / "personal_data" / "legal_basis", &data.legal_basis);
        }
    }
    // What is still being prepared may build on another bill.
    for (path, text) in walk::legislation(&project.document) {
        if text.status == Some(LegalStatus::InForce) {
            bills(path / "cites", &text.cites);
        }
    }
}
