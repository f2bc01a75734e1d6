//! A final evaluation that comes before what it should read.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::model::EvaluationKind;

pub(super) const RULE: Rule = Rule {
    name: "evaluation-before-results",
    family: Family::Time,
    severity: Severity::Warning,
    basis: &["audit-tcu-2022"],
    raises: &[
        "governance: {evaluations: [{kind: final, date: 2030-06}]}\nobjectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {value: 1, date: 2030-12}}]}]",
        // In the month in which the last values fall due they are not published yet.
        "governance: {evaluations: [{kind: final, date: 2030-12}]}\nobjectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {value: 1, date: 2030-12}}, {id: j, title: J, target: {value: 1, date: 2028}}]}]",
    ],
    passes: &[
        "governance: {evaluations: [{kind: final, date: 2031-06}]}\nobjectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {value: 1, date: 2030-12}}]}]",
        // Half-way there is nothing to wait for.
        "governance: {evaluations: [{kind: mid-term, date: 2029-03}]}\nobjectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {value: 1, date: 2030-12}}]}]",
        // A year may be meant to its end.
        "governance: {evaluations: [{kind: final, date: 2030}]}\nobjectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {value: 1, date: 2030}}]}]",
        "governance: {evaluations: [{kind: final, date: 2030-12}]}\nobjectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, target: {unknown: true, establish_by: 2028-01}}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let targets = walk::indicators(&project.document)
        .filter_map(|(_, indicator)| indicator.target.as_ref()?.date.map(|date| (indicator, date)));
    let Some((indicator, last)) = targets.max_by_key(|(_, date)| date.last_day()) else { return };
    let evaluations = project.document.governance.iter().flat_map(|it| &it.evaluations);
    for (i, evaluation) in evaluations.enumerate() {
        let Some(date) = evaluation.date else { continue };
        // A year on either side leaves room for the right order.
        let early = match date.is_year() || last.is_year() {
            true => walk::is_before(date, last),
            false => date.last_day() <= last.last_day(),
        };
        if evaluation.kind == Some(EvaluationKind::Final) && early {
            let finding = sink.at(Path::ROOT / "governance" / "evaluations" / i / "date");
            let finding = finding.arg("date", date.to_string()).arg("id", &*indicator.id);
            sink.report(finding.arg("target", last.to_string()));
        }
    }
}
