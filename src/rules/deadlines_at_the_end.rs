//! Most actions end when the roadmap does.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, Threshold, Unit, walk};
use jiff::ToSpan;

pub(super) const RULE: Rule = Rule {
    name: "deadlines-at-the-end",
    family: Family::Time,
    severity: Severity::Warning,
    basis: &["audit-eca-2024"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a0, title: A, end: 2030}, {id: a1, title: A, end: 2030}, {id: a2, title: A, end: 2030}, {id: a3, title: A, end: 2028}, {id: a4, title: A, end: 2028}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a0, title: A, end: 2030}, {id: a1, title: A, end: 2030}, {id: a2, title: A, end: 2028}, {id: a3, title: A, end: 2028}, {id: a4, title: A, end: 2028}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a0, title: A, end: 2030}, {id: a1, title: A, end: 2030}, {id: a2, title: A, end: 2030}, {id: a3, title: A, end: 2030}]}]",
        // In a roadmap of one year everything ends in the last one.
        "roadmap: {format: 1, id: r, horizon: {start: 2027, end: 2027}}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a0, title: A, end: 2027-06}, {id: a1, title: A, end: 2027-06}, {id: a2, title: A, end: 2027-06}, {id: a3, title: A, end: 2027-06}, {id: a4, title: A, end: 2027-06}]}]",
    ],
    check: Check::each(check),
};

pub(super) const FEWEST: Threshold = Threshold { name: "late-deadlines-from", default: 5, unit: Unit::Count };
pub(super) const MOST: Threshold = Threshold { name: "late-deadlines-percent", default: 50, unit: Unit::Percent };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some((start, end)) = walk::horizon(&project.document) else { return };
    let last_year = end.saturating_sub(1.year());
    if last_year <= start {
        return;
    }
    let ends: Vec<_> =
        walk::actions(&project.document).filter_map(|(_, action)| action.end).collect();
    let late = ends.iter().filter(|end| end.first_day() > last_year).count();
    let enough = ends.len() >= sink.threshold(&FEWEST);
    if enough && late * 100 > ends.len() * sink.threshold(&MOST) {
        let finding = sink.at(Path::ROOT / "roadmap" / "horizon");
        sink.report(finding.arg("late", late).arg("all", ends.len()));
    }
}
