//! An action that starts before what it waits for has ended.

use super::{Check, Family, Project, Rule, Severity, Sink, graph::Graph, walk};

pub(super) const RULE: Rule = Rule {
    name: "dependency-out-of-order",
    family: Family::Time,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2028-01, depends_on: [b]}, {id: b, title: A, end: 2028-06}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2028-06, depends_on: [b]}, {id: b, title: A, end: 2028-06}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2028, depends_on: [b]}, {id: b, title: A, end: 2028-06}]}]",
        // They wait for each other: that is said, once.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027, end: 2029, depends_on: [b]}, {id: b, title: A, start: 2027, end: 2029, depends_on: [a]}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let graph = Graph::new(&project.document);
    for (from, edges) in graph.edges.iter().enumerate() {
        for &(i, to) in edges.iter().filter(|(_, to)| graph.groups[from] != graph.groups[*to]) {
            let ((path, action), (before, awaited)) = (graph.actions[from], graph.actions[to]);
            let (Some(start), Some(end)) = (action.start, awaited.end) else { continue };
            if walk::is_before(start, end) {
                let finding = sink.at(path / "depends_on" / i);
                let finding = finding.arg("id", &*action.id).arg("other", &*awaited.id);
                let finding = finding.arg("start", start.to_string()).arg("end", end.to_string());
                let finding = finding.related(path / "start", "start");
                sink.report(finding.related(before / "end", "end"));
            }
        }
    }
}
