//! An action that starts before what it waits for has ended.

use super::{Check, Family, Project, Rule, Severity, Sink, graph::Graph, walk};
use crate::model::{Action, DependencyKind};

pub(super) const RULE: Rule = Rule {
    name: "dependency-out-of-order",
    family: Family::Time,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2028-01, depends_on: [b]}, {id: b, title: A, end: 2028-06}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2028-01, depends_on: [{action: b, type: start-to-start}]}, {id: b, title: A, start: 2028-06}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, end: 2028-01, depends_on: [{action: b, type: finish-to-finish}]}, {id: b, title: A, end: 2028-06}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2028-08, depends_on: [{action: b, lag: 6}]}, {id: b, title: A, end: 2028-06}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2028-01, depends_on: [{action: b, type: start-to-start}]}, {id: b, title: A, start: 2027-06, end: 2029}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2029-01, depends_on: [{action: b, lag: 6}]}, {id: b, title: A, end: 2028-06}]}]",
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
            let dependency = &action.depends_on[i];
            let kind = dependency.kind.unwrap_or(DependencyKind::FinishToStart);
            let (awaited_end, own_end) = match kind {
                DependencyKind::FinishToStart => (true, false),
                DependencyKind::StartToStart => (false, false),
                DependencyKind::FinishToFinish => (true, true),
                DependencyKind::StartToFinish => (false, true),
            };
            let date = |action: &Action, end| if end { action.end } else { action.start };
            let (Some(own), Some(other)) = (date(action, own_end), date(awaited, awaited_end))
            else {
                continue;
            };
            // The lag counts in months: it is not shorter than they are long.
            let lag = jiff::Span::new().try_months(dependency.lag.unwrap_or_default());
            let earliest = other.first_day().saturating_add(lag.unwrap_or_default());
            let early = match dependency.lag {
                Some(_) => own.last_day() < earliest,
                None => walk::is_before(own, other),
            };
            if early {
                let key = |end| if end { "end" } else { "start" };
                let finding = sink.at(path / "depends_on" / i);
                let finding = finding.arg("id", &*action.id).arg("other", &*awaited.id);
                let finding = finding.arg("start", own.to_string()).arg("end", other.to_string());
                let finding = finding.arg("kind", kind.name());
                let lag = dependency.lag.unwrap_or_default();
                let finding = finding.arg("lag", lag).related(path / key(own_end), "start");
                sink.report(finding.related(before / key(awaited_end), "end"));
            }
        }
    }
}
