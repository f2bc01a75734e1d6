//! A use of AI that can change a life, without what protects it.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::{Impact, SafeguardKind};

pub(super) const RULE: Rule = Rule {
    name: "missing-safeguard",
    family: Family::Ethics,
    severity: Severity::Error,
    basis: &["coe:8", "coe:14", "coe:15", "unesco:p6"],
    raises: &[
        "ethics: {use_cases: [{id: u, title: U, impact: high}]}",
        "ethics: {safeguards: [{id: g-human-oversight, title: S, kind: human-oversight}, {id: g-notice, title: S, kind: notice}, {id: g-appeal, title: S, kind: appeal}, {id: g-bias-test, title: S, kind: bias-test}, {id: g-privacy, title: S, kind: privacy}, {id: g-security, title: S, kind: security}], use_cases: [{id: u, title: U, impact: high, safeguards: [g-human-oversight, g-notice, g-appeal, g-bias-test, g-privacy]}]}",
    ],
    passes: &[
        "ethics: {safeguards: [{id: g-human-oversight, title: S, kind: human-oversight}, {id: g-notice, title: S, kind: notice}, {id: g-appeal, title: S, kind: appeal}, {id: g-bias-test, title: S, kind: bias-test}, {id: g-privacy, title: S, kind: privacy}, {id: g-security, title: S, kind: security}], use_cases: [{id: u, title: U, impact: high, safeguards: [g-human-oversight, g-notice, g-appeal, g-bias-test, g-privacy, g-security]}]}",
        "ethics: {use_cases: [{id: u, title: U, impact: limited}]}",
        // A safeguard is unknown: that is said, and it may be the one.
        "ethics: {safeguards: [{id: g-human-oversight, title: S, kind: human-oversight}, {id: g-notice, title: S, kind: notice}, {id: g-appeal, title: S, kind: appeal}, {id: g-bias-test, title: S, kind: bias-test}, {id: g-privacy, title: S, kind: privacy}, {id: g-security, title: S, kind: security}], use_cases: [{id: u, title: U, impact: high, safeguards: [g-human-oversight, g-notice, g-appeal, g-bias-test, g-privacy, g-other]}]}",
        // The safeguards are there, but faulty.
        "ethics: {use_cases: [{id: u, title: U, impact: high, safeguards: all}]}",
    ],
    check: Check::each(check),
};

/// What a person needs against a system that decides on them.
const NEEDED: &[(SafeguardKind, &str)] = &[
    (SafeguardKind::HumanOversight, "human-oversight"),
    (SafeguardKind::Notice, "notice"),
    (SafeguardKind::Appeal, "appeal"),
    (SafeguardKind::BiasTest, "bias-test"),
    (SafeguardKind::Privacy, "privacy"),
    (SafeguardKind::Security, "security"),
];

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, case) in walk::use_cases(&project.document) {
        if case.impact != Some(Impact::High) {
            continue;
        }
        let Some(kinds) = walk::safeguard_kinds(project, path, case) else { continue };
        let missing = NEEDED.iter().filter(|(kind, _)| !kinds.contains(kind));
        let missing: Vec<&str> = missing.map(|(_, name)| *name).collect();
        if !missing.is_empty() {
            let finding = sink.lack(path, "safeguards").arg("id", &*case.id);
            sink.report(finding.arg("kinds", missing));
        }
    }
}
