//! A starting value that is promised for later than what is measured from it.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "baseline-after-target",
    family: Family::Indicators,
    severity: Severity::Warning,
    basis: &["audit-tcu-2022"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {unknown: true, establish_by: 2029-01}, target: {value: 9, date: 2028-12}}]}]",
        // How far to go is settled before one knows from where.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {unknown: true, establish_by: 2028-06}, target: {unknown: true, establish_by: 2027-12}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {unknown: true, establish_by: 2028-06}, milestones: [{date: 2028-03, value: 4}], target: {value: 9, date: 2030}}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {unknown: true, establish_by: 2027-06}, milestones: [{date: 2028-03, value: 4}], target: {unknown: true, establish_by: 2027-12}}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {unknown: true, establish_by: 2027-06}, target: {unknown: true, establish_by: 2027}}]}]",
        // It is known.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {value: 2, date: 2026}, target: {value: 9, date: 2028}}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, indicator) in walk::indicators(&project.document) {
        let baseline = indicator.baseline.as_ref().filter(|baseline| baseline.is_unknown());
        let Some(known) = baseline.and_then(|baseline| baseline.establish_by) else { continue };
        let steps = indicator.milestones.iter().filter_map(|step| step.date);
        let target = indicator.target.as_ref();
        let target = target.and_then(|target| match target.is_unknown() {
            true => target.establish_by,
            false => target.date,
        });
        if let Some(earlier) = steps.chain(target).find(|date| walk::is_before(*date, known)) {
            let finding = sink.at(path / "baseline" / "establish_by");
            let finding = finding.arg("id", &*indicator.id).arg("date", known.to_string());
            sink.report(finding.arg("earlier", earlier.to_string()));
        }
    }
}
