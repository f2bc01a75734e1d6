//! Two answers to one recommendation.

use std::collections::BTreeMap;

use super::{Check, Family, Path, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "duplicate-response",
    family: Family::Traceability,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "responses: [{to: R02, status: planned, date: 2027}, {to: R02, status: excluded, reason: No}]",
        // By its code and by its id.
        "roadmap: {format: 1, id: r, references: [assises-2025@1]}\nresponses: [{to: R02, status: planned, date: 2027}, {to: 'assises-2025:R02', status: planned, date: 2028}]",
    ],
    passes: &[
        "responses: [{to: R02, status: planned, date: 2027}, {to: R03, status: planned, date: 2027}]",
        // Of two that nobody knows none is said to be the same.
        "roadmap: {format: 1, id: r, references: [oecd@2024]}\nresponses: [{to: X1, status: planned, date: 2027}, {to: X2, status: planned, date: 2027}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let mut first = BTreeMap::new();
    for (i, response) in project.document.responses.iter().enumerate() {
        let Some(id) = project.index.recommendation(&response.to) else { continue };
        let path = Path::ROOT / "responses" / i / "to";
        if let Some(before) = first.get(id) {
            let code = project.catalog.recommendation(id).code.as_str();
            let finding = sink.at(path).arg("code", code);
            sink.report(finding.related(Path::clone(before), "first"));
        } else {
            first.insert(id.clone(), path);
        }
    }
}
