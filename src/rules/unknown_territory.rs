//! A territory that the roadmap does not list.

use std::cell::OnceCell;

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::index::Kind;

pub(super) const RULE: Rule = Rule {
    name: "unknown-territory",
    family: Family::Structure,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, territories: [MA-13]}]\nterritories: [{code: MA-12, title: T}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, territories: [MA-12]}]\nterritories: [{code: MA-12, title: T}]",
        // The territory is there, but has no title.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, territories: [MA-12]}]}]\nterritories: [{code: MA-12}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let (mut left, territories) = (walk::SUGGESTIONS, OnceCell::new());
    let objectives = walk::objectives(&project.document).map(|(path, o)| (path, &o.territories));
    let actions = walk::actions(&project.document).map(|(path, a)| (path, &a.territories));
    for (path, codes) in objectives.chain(actions) {
        for (i, code) in codes.iter().enumerate() {
            if project.index.find(Kind::Territory, code).is_some() || project.may_exist(code) {
                continue;
            }
            let finding = sink.at(path / "territories" / i);
            let all = || project.index.ids(Kind::Territory).collect();
            let known: &Vec<_> = territories.get_or_init(all);
            let finding = finding.arg("code", code.as_str());
            sink.report(walk::suggest(finding, code, known.iter().copied(), &mut left));
        }
    }
}
