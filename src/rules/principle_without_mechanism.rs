//! A principle that stays a word.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "principle-without-mechanism",
    family: Family::Ethics,
    severity: Severity::Error,
    basis: &["audit-gpd-2020"],
    raises: &[
        "ethics: {principles: [{id: p, title: P}]}",
        "ethics: {principles: [{id: p, title: P, definition: D, mechanism: M}]}",
    ],
    passes: &[
        "ethics: {principles: [{id: p, title: P, definition: D, mechanism: M, owner: x}]}",
        // All are there, and faulty.
        "ethics: {principles: [{id: p, title: P, definition: [], mechanism: [], owner: []}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, principle) in walk::principles(&project.document) {
        let keys = [
            ("definition", principle.definition.is_some()),
            ("mechanism", principle.mechanism.is_some()),
            ("owner", principle.owner.is_some()),
        ];
        sink.absent(project, path, &principle.id, &keys);
    }
}
