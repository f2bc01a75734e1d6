//! An element names another that does not exist.

use std::collections::BTreeMap;

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::{Kind, each_name};

pub(super) const RULE: Rule = Rule {
    name: "unknown-reference",
    family: Family::Structure,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, priority: health}]\npriorities: [{id: sante, title: S}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, depends_on: [b]}]}]",
        "ethics: {safeguards: [{id: s, title: S, kind: notice, principles: [equity]}]}",
        "ethics: {use_cases: [{id: u, title: U, safeguards: [s], risks: [r], objectives: [o]}]}",
        "legislation: [{id: l, title: L, kind: law, objectives: [o]}]",
        "priorities: [{id: p, title: P, indicator: i}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, priority: sante}]\npriorities: [{id: sante, title: S}]",
        // The action is there, but it has no title.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, depends_on: [b]}, {id: b}]}]",
        // The safeguard is there, but its id is faulty.
        "ethics: {safeguards: [{id: S, title: S, kind: notice}], use_cases: [{id: u, title: U, safeguards: [S]}]}",
    ],
    check: Check::each(check).fixable(),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let (mut left, mut ids) = (walk::SUGGESTIONS, BTreeMap::<_, Vec<&str>>::new());
    each_name(&project.document, &mut |path, kind, id| {
        // Rules of their own tell of actors and territories.
        let other = matches!(kind, Kind::Actor | Kind::Territory);
        if other || project.index.find(kind, id).is_some() || project.may_exist(id) {
            return;
        }
        let finding = sink.at(path.clone()).arg("id", id).arg("kind", kind.name());
        let known = ids.entry(kind).or_insert_with(|| project.index.ids(kind).collect());
        sink.report(walk::suggest_id(finding, id, known.iter().copied(), &mut left));
    });
}
