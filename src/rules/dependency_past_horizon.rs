//! Actions that, one after the other, end after the roadmap.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use super::graph::Graph;
use crate::model::DependencyKind;

pub(super) const RULE: Rule = Rule {
    name: "dependency-past-horizon",
    family: Family::Time,
    severity: Severity::Warning,
    basis: &["audit-brookings-2020"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027-01, end: 2029-12}, {id: b, title: B, start: 2028-01, end: 2029-12, depends_on: [a]}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027-01, end: 2028-12}, {id: b, title: B, start: 2029-01, end: 2030-12, depends_on: [a]}]}]",
        // Years say too little to add up.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027, end: 2029}, {id: b, title: B, start: 2029, end: 2030, depends_on: [a]}]}]",
        // They wait for each other: that is said, once.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027-01, end: 2029-12, depends_on: [b]}, {id: b, title: B, start: 2028-01, end: 2029-12, depends_on: [a]}]}]",
    ],
    check: Check::each(check),
};

/// The earliest that every action can end, if each takes as long as it says and starts after those
/// that it waits for.
fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some((_, last)) = walk::horizon(&project.document) else { return };
    let graph = Graph::new(&project.document);
    // Those that must end before it starts.
    let awaited = |action: usize| {
        let (_, waiting) = graph.actions[action];
        let ends = |kind: Option<DependencyKind>| {
            kind.is_none_or(|kind| kind == DependencyKind::FinishToStart)
        };
        graph.edges[action].iter().filter(move |(i, _)| ends(waiting.depends_on[*i].kind))
    };
    let mut waiting: Vec<usize> =
        (0..graph.edges.len()).map(|action| awaited(action).count()).collect();
    let mut followers = vec![Vec::new(); graph.edges.len()];
    for action in 0..graph.edges.len() {
        for &(_, before) in awaited(action) {
            followers[before].push(action);
        }
    }
    let mut ready: Vec<usize> = (0..waiting.len()).filter(|&i| waiting[i] == 0).collect();
    let mut free: Vec<Option<jiff::civil::Date>> = vec![None; waiting.len()];
    while let Some(at) = ready.pop() {
        let (path, action) = graph.actions[at];
        // A date that says only the year may be its first day or its last.
        let dates = action.start.zip(action.end);
        let taken = dates.and_then(|(start, end)| {
            start.last_day().until(end.first_day()).ok().filter(|taken| taken.is_positive())
        });
        let moved = free[at].map(|after| after.saturating_add(taken.unwrap_or_default()));
        let own = dates.map(|(_, end)| end.first_day());
        let ends = moved.max(own);
        if moved.is_some_and(|moved| moved > last) && free[at].is_some_and(|after| after <= last) {
            let finding = sink.lack(path, "depends_on");
            let date = moved.map(|moved| moved.to_string()).unwrap_or_default();
            sink.report(finding.arg("id", &*action.id).arg("date", date));
        }
        for &next in &followers[at] {
            free[next] = free[next].max(ends);
            waiting[next] -= 1;
            if waiting[next] == 0 {
                ready.push(next);
            }
        }
    }
}
