//! More objectives than anyone can follow.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, Threshold, Unit};

pub(super) const RULE: Rule = Rule {
    name: "too-many-objectives",
    family: Family::Structure,
    severity: Severity::Info,
    basis: &["audit-eca-2024"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O}, {id: q, pillar: p, title: Q}]\nchecks: {thresholds: {objectives-most: 1}}",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O}, {id: q, pillar: p, title: Q}]",
        "objectives: [{id: o, pillar: p, title: O}, {id: q, pillar: p, title: Q}]\nchecks: {thresholds: {objectives-most: 2}}",
    ],
    check: Check::each(check),
};

/// Most objectives of a roadmap.
pub(super) const MOST: Threshold = Threshold { name: "objectives-most", default: 40, unit: Unit::Count };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let (count, most) = (project.document.objectives.len(), sink.threshold(&MOST));
    if count > most {
        let finding = sink.lack(Path::ROOT, "objectives");
        sink.report(finding.arg("count", count).arg("most", most));
    }
}
