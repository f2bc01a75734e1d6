//! Actions that wait for each other.

use super::{Check, Family, Project, Rule, Severity, Sink, graph::Graph};

pub(super) const RULE: Rule = Rule {
    name: "dependency-cycle",
    family: Family::Time,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, depends_on: [b]}, {id: b, title: A, depends_on: [c]}, {id: c, title: A, depends_on: [a]}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, depends_on: [a]}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, depends_on: [b, c]}, {id: b, title: A, depends_on: [c]}, {id: c, title: A, start: 2027}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let graph = Graph::new(&project.document);
    for cycle in graph.cycles() {
        let Some(&first) = cycle.first() else { continue };
        let next = cycle.get(1).copied().unwrap_or(first);
        let (path, _) = graph.actions[first];
        let edge = graph.edges[first].iter().find(|&&(_, to)| to == next);
        let place = edge.map_or_else(|| path.into(), |&(i, _)| path / "depends_on" / i);
        let names = cycle.iter().chain([&first]).map(|&at| graph.actions[at].1.id.as_str());
        let names: Vec<&str> = names.collect();
        sink.report(sink.at(place).arg("path", names.join(" → ")));
    }
}
