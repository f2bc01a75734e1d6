//! Nobody decides.

use super::{Check, Family, Path, Project, Rule, Severity, Sink};
use crate::model::BodyRole;

pub(super) const RULE: Rule = Rule {
    name: "no-steering-body",
    family: Family::Governance,
    severity: Severity::Error,
    basis: &["R04", "coe:26"],
    raises: &["glossary: []", "governance: {bodies: [{id: b, title: B, role: advisory}]}"],
    passes: &[
        "governance: {bodies: [{id: b, title: B, role: steering}]}",
        // The role is there, but faulty.
        "governance: {bodies: [{id: b, title: B, role: boss}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    if project.is_incomplete() {
        return;
    }
    let Some(governance) = &project.document.governance else {
        sink.report(sink.lack(Path::ROOT, "governance"));
        return;
    };
    let mut roles = governance.bodies.iter().map(|body| body.role);
    // A body without role may be the one; that its role is missing is said there.
    if !roles.any(|role| role.is_none_or(|role| role == BodyRole::Steering)) {
        sink.report(sink.lack(Path::ROOT / "governance", "bodies"));
    }
}
