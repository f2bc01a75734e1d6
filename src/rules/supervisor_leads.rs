//! An authority that does what it should watch.

use std::collections::BTreeSet;

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::{NationalList::ActorKinds, NationalRole::Supervises};

pub(super) const RULE: Rule = Rule {
    name: "supervisor-leads",
    family: Family::Ownership,
    severity: Severity::Warning,
    basis: &["oecd:1.5"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, lead: cndp}]}]\nactors: [{id: cndp, title: C, kind: authority}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, lead: m, partners: [cndp]}]}]\nactors: [{id: m, title: M, kind: ministry}, {id: cndp, title: C, kind: authority}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let country = project.country();
    let actors = &project.document.actors;
    let authorities: BTreeSet<&str> = actors
        .iter()
        .filter(|actor| country.plays(ActorKinds, actor.kind.as_deref(), Supervises))
        .map(|actor| &*actor.id)
        .collect();
    for (path, action) in walk::actions(&project.document) {
        if let Some(lead) = action.lead.as_deref().filter(|lead| authorities.contains(lead)) {
            let finding = sink.at(path / "lead");
            sink.report(finding.arg("id", &*action.id).arg("actor", lead));
        }
    }
}
