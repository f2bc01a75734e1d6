//! An owner, lead or partner who is not among the actors.

use std::collections::BTreeSet;

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::{Kind, each_name};

pub(super) const RULE: Rule = Rule {
    name: "unknown-actor",
    family: Family::Ownership,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, owner: cndpp}]\nactors: [{id: cndp, title: CNDP}]",
        "governance: {bodies: [{id: b, title: B, role: steering, members: [nobody]}]}",
        "approvals: [{change: 0123456789abcdef, by: the minister, reason: R}]\nactors: [{id: minister, title: M}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, owner: cndp}]\nactors: [{id: cndp, title: CNDP}]",
        // The actor is there, but its id is faulty.
        "objectives: [{id: o, pillar: p, title: O, owner: CNDP}]\nactors: [{id: CNDP, title: CNDP}]",
    ],
    check: Check::each(check).fixable(),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let mut left = walk::SUGGESTIONS;
    let known: BTreeSet<&str> = project.index.ids(Kind::Actor).collect();
    each_name(&project.document, &mut |path, kind, id| {
        if kind != Kind::Actor || known.contains(id) || project.may_exist(id) {
            return;
        }
        let finding = sink.at(path.clone()).arg("id", id);
        sink.report(walk::suggest_id(finding, id, known.iter().copied(), &mut left));
    });
}
