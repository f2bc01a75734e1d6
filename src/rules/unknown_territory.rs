//! A territory that the roadmap does not list.

use std::cell::OnceCell;

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::{Kind, each_name};

pub(super) const RULE: Rule = Rule {
    name: "unknown-territory",
    family: Family::Structure,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, territories: [MA-13]}]\nterritories: [{code: MA-12, title: T}]",
        "programmes: [{id: g, title: G, territories: [Rabat]}]",
        "ethics: {use_cases: [{id: u, title: U, territories: [MA-13]}]}",
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
    each_name(&project.document, &mut |path, kind, code| {
        let known = || project.index.find(Kind::Territory, code).is_some();
        if kind != Kind::Territory || known() || project.may_exist(code) {
            return;
        }
        let all = || project.index.ids(Kind::Territory).collect();
        let known: &Vec<_> = territories.get_or_init(all);
        let finding = sink.at(path.clone()).arg("code", code);
        sink.report(walk::suggest(finding, code, known.iter().copied(), &mut left));
    });
}
