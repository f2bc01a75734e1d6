//! Two objectives, or two actions, of one number.

use std::collections::BTreeMap;

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "duplicate-code",
    family: Family::Structure,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, code: '7'}, {id: q, pillar: p, title: Q, code: '7'}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, code: '7.1'}, {id: b, title: B, code: '7.1'}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, code: '7'}, {id: q, pillar: p, title: Q, code: '8'}]",
        // An objective and its only action may share one.
        "objectives: [{id: o, pillar: p, title: O, code: '7', actions: [{id: a, title: A, code: '7'}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let objectives = walk::objectives(document);
    once(objectives.map(|(at, objective)| (at / "code", objective.code.as_deref())), sink);
    let actions = walk::actions(document);
    once(actions.map(|(at, action)| (at / "code", action.code.as_deref())), sink);
}

fn once<'d>(codes: impl Iterator<Item = (Path, Option<&'d str>)>, sink: &mut Sink<'_>) {
    let mut first: BTreeMap<&str, Path> = BTreeMap::new();
    for (path, code) in codes.filter_map(|(path, code)| Some((path, code?))) {
        match first.get(code) {
            Some(before) => {
                let finding = sink.at(path).arg("code", code);
                sink.report(finding.related(before.clone(), "first"));
            }
            None => drop(first.insert(code, path)),
        }
    }
}
