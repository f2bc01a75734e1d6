//! Too few days to read and answer.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, Threshold, Unit};

pub(super) const RULE: Rule = Rule {
    name: "consultation-too-short",
    family: Family::Consultation,
    severity: Severity::Warning,
    basis: &["ma:decret-2-08-229"],
    raises: &[
        "governance: {consultation: {start: 2027-03-01, end: 2027-03-10}}",
    ],
    passes: &[
        "governance: {consultation: {start: 2027-03-01, end: 2027-03-15}}",
        // Months may hold enough days.
        "governance: {consultation: {start: 2027-03, end: 2027-03}}",
        // The order of the two is wrong: that is said, once.
        "governance: {consultation: {start: 2027-03-10, end: 2027-03-01}}",
    ],
    check: Check::each(check),
};

/// Fewest days of a consultation.
pub(super) const FEWEST: Threshold = Threshold { name: "consultation-days", default: 15, unit: Unit::Days };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let governance = project.document.governance.as_ref();
    let Some(consultation) = governance.and_then(|g| g.consultation.as_ref()) else { return };
    let (Some(start), Some(end)) = (consultation.start, consultation.end) else { return };
    let between = start.first_day().until(end.last_day()).map_or(0, |span| span.get_days());
    let (days, fewest) = (i64::from(between) + 1, sink.threshold(&FEWEST) as i64);
    if (1..fewest).contains(&days) {
        let finding = sink.at(Path::ROOT / "governance" / "consultation" / "end");
        sink.report(finding.arg("days", days).arg("fewest", fewest));
    }
}
