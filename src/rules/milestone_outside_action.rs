//! A step before the action starts or after it ends.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "milestone-outside-action",
    family: Family::Time,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2028, end: 2029, milestones: [{title: M, date: 2027-12}]}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, end: 2029-06, milestones: [{title: M, date: 2029-07}]}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2028, end: 2029-06, milestones: [{title: M, date: 2028-01}, {title: N, date: 2029}]}]}]",
        // The action ends before it starts: that is said, once.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2029, end: 2028, milestones: [{title: M, date: 2028-06}]}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, action) in walk::actions(&project.document) {
        if let (Some(start), Some(end)) = (action.start, action.end)
            && walk::is_before(end, start)
        {
            continue;
        }
        for (i, milestone) in action.milestones.iter().enumerate() {
            let Some(date) = milestone.date else { continue };
            let early = action.start.is_some_and(|start| walk::is_before(date, start));
            let late = action.end.is_some_and(|end| walk::is_before(end, date));
            if early || late {
                let finding = sink.at(path / "milestones" / i / "date");
                let finding = finding.arg("id", &*action.id).arg("date", date.to_string());
                let key = if early { "start" } else { "end" };
                let bound = if early { action.start } else { action.end };
                let bound = bound.map(|bound| bound.to_string()).unwrap_or_default();
                let finding = finding.arg("key", key).arg("bound", bound);
                sink.report(finding.related(path / key, key));
            }
        }
    }
}
