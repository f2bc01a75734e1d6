//! A machine decides on a person, and nobody can overrule it.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::SafeguardKind;

pub(super) const RULE: Rule = Rule {
    name: "decision-without-human",
    family: Family::PersonalData,
    severity: Severity::Error,
    basis: &["ma:loi-09-08", "coe:15"],
    raises: &[
        "ethics: {use_cases: [{id: u, title: U, automated_decision: true}]}",
        "ethics: {safeguards: [{id: g-human-oversight, title: S, kind: human-oversight}, {id: g-notice, title: S, kind: notice}, {id: g-appeal, title: S, kind: appeal}, {id: g-bias-test, title: S, kind: bias-test}, {id: g-privacy, title: S, kind: privacy}, {id: g-security, title: S, kind: security}], use_cases: [{id: u, title: U, impact: high, safeguards: [g-notice], automated_decision: yes}]}",
    ],
    passes: &[
        "ethics: {safeguards: [{id: g-human-oversight, title: S, kind: human-oversight}, {id: g-notice, title: S, kind: notice}, {id: g-appeal, title: S, kind: appeal}, {id: g-bias-test, title: S, kind: bias-test}, {id: g-privacy, title: S, kind: privacy}, {id: g-security, title: S, kind: security}], use_cases: [{id: u, title: U, impact: high, safeguards: [g-human-oversight], automated_decision: true}]}",
        "ethics: {use_cases: [{id: u, title: U, automated_decision: false}]}",
        // The safeguard is unknown: that is said, and it may be the one.
        "ethics: {use_cases: [{id: u, title: U, automated_decision: true, safeguards: [x]}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, case) in walk::use_cases(&project.document) {
        if !case.automated_decision.is_some_and(|flag| flag.0) {
            continue;
        }
        let Some(kinds) = walk::safeguard_kinds(project, path, case) else { continue };
        if !kinds.contains(&SafeguardKind::HumanOversight) {
            let finding = sink.at(path / "automated_decision");
            sink.report(finding.arg("id", &*case.id));
        }
    }
}
