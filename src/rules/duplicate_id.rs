//! Two elements with the same id.

use super::{Check, Family, Place, Project, Rule, Severity, Sink};
use crate::index::Element;

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
        if elements.len() < 2 {
            continue;
        }
        // Files are read in the order of their names, whatever the kinds of their elements.
        let mut elements: Vec<&Element> = elements.iter().collect();
        elements.sort_by_key(|element| project.locate(&Place::Node(element.path.clone())));
        let Some((first, others)) = elements.split_first() else { continue };
        for element in others {
            let first = first.path.clone();
            let finding = sink.at(element.path.clone()).arg("id", id.as_str());
            sink.report(finding.related(first, "first"));
        }
    }
}
