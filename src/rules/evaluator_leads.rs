//! Who evaluates the plan carries out a part of it.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::model::EvaluationKind;

pub(super) const RULE: Rule = Rule {
    name: "evaluator-leads",
    family: Family::Governance,
    severity: Severity::Warning,
    basis: &["oecd:1.5"],
    raises: &[
        "governance: {evaluations: [{kind: final, date: 2031, by: hcp}]}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, lead: hcp}]}]",
        "governance: {evaluations: [{kind: independent, date: 2029, by: hcp}]}\nobjectives: [{id: o, pillar: p, title: O, owner: hcp}]",
    ],
    passes: &[
        // It gives data or advice, and answers for nothing.
        "governance: {evaluations: [{kind: final, date: 2031, by: hcp}]}\nobjectives: [{id: o, pillar: p, title: O, owner: m, actions: [{id: a, title: A, lead: m, partners: [hcp]}]}]",
        // Half-way those who carry it out may look at where they stand.
        "governance: {evaluations: [{kind: mid-term, date: 2029, by: hcp}]}\nobjectives: [{id: o, pillar: p, title: O, owner: hcp}]",
        // Nobody is named.
        "governance: {evaluations: [{kind: final, date: 2031}]}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let evaluations = document.governance.iter().flat_map(|governance| &governance.evaluations);
    for (i, evaluation) in evaluations.enumerate() {
        if evaluation.kind == Some(EvaluationKind::MidTerm) {
            continue;
        }
        let Some(by) = evaluation.by.as_deref().filter(|by| !by.is_empty()) else { continue };
        let leads = |lead: &Option<String>| lead.as_deref() == Some(by);
        let action = walk::actions(document).find(|(_, action)| leads(&action.lead));
        let objective = walk::objectives(document).find(|(_, objective)| leads(&objective.owner));
        let action = action.map(|(_, action)| &*action.id);
        if let Some(id) = action.or(objective.map(|(_, objective)| &*objective.id)) {
            let finding = sink.at(Path::ROOT / "governance" / "evaluations" / i / "by");
            sink.report(finding.arg("actor", by).arg("id", id));
        }
    }
}
