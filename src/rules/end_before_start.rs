//! Something that ends before it starts.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::model::Date;

pub(super) const RULE: Rule = Rule {
    name: "end-before-start",
    family: Family::Time,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2028-06, end: 2028-05}]}]",
        "roadmap: {format: 1, id: r, horizon: {start: 2030, end: 2027}}",
        "phases: [{id: f, title: F, start: 2029, end: 2027}]",
        "programmes: [{id: g, title: G, start: 2029, end: 2027}]",
        "governance: {consultation: {start: 2027-03-01, end: 2027-02-01}}",
    ],
    passes: &[
        // 2028 may mean after June.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2028-06, end: 2028}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2028, end: 2028-01}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let horizon = document.roadmap.as_ref().and_then(|roadmap| roadmap.horizon.as_ref());
    if let Some(horizon) = horizon {
        compare(Path::ROOT / "roadmap" / "horizon", horizon.start, horizon.end, sink);
    }
    for (path, start, end) in walk::spells(document) {
        compare(path, start, end, sink);
    }
    let governance = document.governance.as_ref();
    if let Some(consultation) = governance.and_then(|g| g.consultation.as_ref()) {
        let path = Path::ROOT / "governance" / "consultation";
        compare(path, consultation.start, consultation.end, sink);
    }
}

fn compare(path: impl Into<Path>, start: Option<Date>, end: Option<Date>, sink: &mut Sink<'_>) {
    let (Some(start), Some(end)) = (start, end) else { return };
    if walk::is_before(end, start) {
        let path = path.into();
        let finding = sink.at(&path / "end");
        let finding = finding.arg("start", start.to_string()).arg("end", end.to_string());
        sink.report(finding.related(path / "start", "start"));
    }
}
