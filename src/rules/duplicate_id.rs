//! Two elements with the same id.

use super::{Check, Family, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "duplicate-id",
    family: Family::Structure,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O}, {id: o, pillar: p, title: P}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: o, title: I}]}]",
    ],
    passes: &["objectives: [{id: o, pillar: p, title: O}, {id: o-2, pillar: p, title: P}]"],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (id, elements) in &project.index.elements {
        let Some((first, others)) = elements.split_first() else { continue };
        for element in others {
            let first = first.path.clone();
            let finding = sink.at(element.path.clone()).arg("id", id.as_str());
            sink.report(finding.related(first, "first"));
        }
    }
}
