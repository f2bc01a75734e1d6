//! Walks that several rules make over a document.

use crate::model::{Action, Document, Indicator, Objective};

/// Every objective, with its path.
pub(super) fn objectives(document: &Document) -> impl Iterator<Item = (String, &Objective)> {
    document.objectives.iter().enumerate().map(|(i, o)| (format!("/objectives/{i}"), o))
}

/// Every indicator, with its path.
pub(super) fn indicators(document: &Document) -> impl Iterator<Item = (String, &Indicator)> {
    objectives(document).flat_map(|(path, objective)| {
        let indicators = objective.indicators.iter().enumerate();
        indicators.map(move |(i, indicator)| (format!("{path}/indicators/{i}"), indicator))
    })
}

/// Every action, with its path.
pub(super) fn actions(document: &Document) -> impl Iterator<Item = (String, &Action)> {
    objectives(document).flat_map(|(path, objective)| {
        let actions = objective.actions.iter().enumerate();
        actions.map(move |(i, action)| (format!("{path}/actions/{i}"), action))
    })
}

/// Every place that names an actor: its path, and the id that stands there.
pub(super) fn actor_references(document: &Document, visit: &mut dyn FnMut(String, &str)) {
    let mut one = |path: String, id: &Option<String>| {
        if let Some(id) = id {
            visit(path, id);
        }
    };
    if let Some(roadmap) = &document.roadmap {
        one("/roadmap/issuer".into(), &roadmap.issuer);
    }
    for (path, objective) in objectives(document) {
        one(format!("{path}/owner"), &objective.owner);
    }
    for (path, indicator) in indicators(document) {
        one(format!("{path}/owner"), &indicator.owner);
    }
    for (path, action) in actions(document) {
        one(format!("{path}/lead"), &action.lead);
    }
    for (i, text) in document.legislation.iter().enumerate() {
        one(format!("/legislation/{i}/lead"), &text.lead);
    }
    for (i, waiver) in document.waivers.iter().enumerate() {
        one(format!("/waivers/{i}/owner"), &waiver.owner);
    }
    if let Some(ethics) = &document.ethics {
        one("/ethics/oversight".into(), &ethics.oversight);
        for (i, principle) in ethics.principles.iter().enumerate() {
            one(format!("/ethics/principles/{i}/owner"), &principle.owner);
        }
        for (i, safeguard) in ethics.safeguards.iter().enumerate() {
            one(format!("/ethics/safeguards/{i}/owner"), &safeguard.owner);
        }
        for (i, case) in ethics.use_cases.iter().enumerate() {
            one(format!("/ethics/use_cases/{i}/owner"), &case.owner);
        }
        for (i, risk) in ethics.risks.iter().enumerate() {
            one(format!("/ethics/risks/{i}/owner"), &risk.owner);
        }
    }
    if let Some(governance) = &document.governance {
        for (i, body) in governance.bodies.iter().enumerate() {
            one(format!("/governance/bodies/{i}/chair"), &body.chair);
        }
        if let Some(reporting) = &governance.reporting {
            one("/governance/reporting/owner".into(), &reporting.owner);
        }
        for (i, evaluation) in governance.evaluations.iter().enumerate() {
            one(format!("/governance/evaluations/{i}/by"), &evaluation.by);
        }
    }
    partner_references(document, visit);
}

fn partner_references(document: &Document, visit: &mut dyn FnMut(String, &str)) {
    let mut many = |path: String, key: &str, ids: &[String]| {
        for (i, id) in ids.iter().enumerate() {
            visit(format!("{path}/{key}/{i}"), id);
        }
    };
    for (path, action) in actions(document) {
        many(path, "partners", &action.partners);
    }
    for (i, text) in document.legislation.iter().enumerate() {
        many(format!("/legislation/{i}"), "partners", &text.partners);
    }
    for (i, body) in document.governance.iter().flat_map(|g| g.bodies.iter().enumerate()) {
        many(format!("/governance/bodies/{i}"), "members", &body.members);
    }
}
