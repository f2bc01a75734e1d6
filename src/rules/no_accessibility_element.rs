//! Nobody looked at whether persons with disabilities can use it.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::model::SafeguardKind;

pub(super) const RULE: Rule = Rule {
    name: "no-accessibility-element",
    family: Family::Equity,
    severity: Severity::Warning,
    basis: &["coe:18"],
    raises: &[
        "ethics: {use_cases: [{id: u, title: U, persons: Patients}]}",
    ],
    passes: &[
        "ethics: {safeguards: [{id: s, title: S, kind: accessibility}], use_cases: [{id: u, title: U, persons: Patients}]}",
        // An indicator looks at it.
        "ethics: {use_cases: [{id: u, title: U, persons: Patients}]}\nobjectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, split: [disability]}]}]",
        // No use of AI concerns people.
        "ethics: {use_cases: [{id: u, title: U}]}",
    ],
    check: Check::each(check),
};

const SPLITS: &[&str] = &["disability", "handicap"];

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let concerned = walk::use_cases(document).any(|(_, case)| case.persons.is_some());
    let safe = walk::safeguards(document)
        .any(|(_, safeguard)| safeguard.kind == Some(SafeguardKind::Accessibility));
    let split = walk::indicators(document)
        .any(|(_, indicator)| indicator.split.iter().any(|by| SPLITS.contains(&&**by)));
    let known = !project.is_incomplete() && project.is_whole(Path::ROOT / "ethics");
    if concerned && !safe && !split && known {
        sink.report(sink.lack(Path::ROOT / "ethics", "safeguards"));
    }
}
