//! Walks that several rules make over a document.

use std::collections::BTreeSet;

use super::{Place, Project};
use crate::finding::Finding;
use crate::index::{Claim, Kind};
use crate::model::{
    Action, Date, Document, Indicator, Legislation, Objective, Principle, Risk, Safeguard,
    SafeguardKind, UseCase,
};

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

/// Every principle, with its path.
pub(super) fn principles(document: &Document) -> impl Iterator<Item = (String, &Principle)> {
    let principles = document.ethics.iter().flat_map(|ethics| ethics.principles.iter());
    principles.enumerate().map(|(i, p)| (format!("/ethics/principles/{i}"), p))
}

/// Every safeguard, with its path.
pub(super) fn safeguards(document: &Document) -> impl Iterator<Item = (String, &Safeguard)> {
    let safeguards = document.ethics.iter().flat_map(|ethics| ethics.safeguards.iter());
    safeguards.enumerate().map(|(i, s)| (format!("/ethics/safeguards/{i}"), s))
}

/// Every use case, with its path.
pub(super) fn use_cases(document: &Document) -> impl Iterator<Item = (String, &UseCase)> {
    let cases = document.ethics.iter().flat_map(|ethics| ethics.use_cases.iter());
    cases.enumerate().map(|(i, case)| (format!("/ethics/use_cases/{i}"), case))
}

/// Every risk, with its path.
pub(super) fn risks(document: &Document) -> impl Iterator<Item = (String, &Risk)> {
    let risks = document.ethics.iter().flat_map(|ethics| ethics.risks.iter());
    risks.enumerate().map(|(i, risk)| (format!("/ethics/risks/{i}"), risk))
}

/// Every text of the legal workplan, with its path.
pub(super) fn legislation(document: &Document) -> impl Iterator<Item = (String, &Legislation)> {
    document.legislation.iter().enumerate().map(|(i, text)| (format!("/legislation/{i}"), text))
}

/// First and last day of the plan.
pub(super) fn horizon(document: &Document) -> Option<(jiff::civil::Date, jiff::civil::Date)> {
    let horizon = document.roadmap.as_ref()?.horizon.as_ref()?;
    let (start, end) = (horizon.start?.first_day(), horizon.end?.last_day());
    (start <= end).then_some((start, end))
}

/// Whether a date is before another, whatever the two mean exactly.
pub(super) fn is_before(date: Date, other: Date) -> bool {
    date.last_day() < other.first_day()
}

/// Whether the roadmap answers the recommendations of the Assises.
pub(super) fn answers_assises(project: &Project) -> bool {
    project.index.sets.iter().any(|set| set == "assises-2025")
}

/// Of some keys of an element, with whether each is there, those that nobody wrote.
pub(super) fn absent(
    project: &Project,
    path: &str,
    keys: &[(&'static str, bool)],
) -> Vec<&'static str> {
    let unwritten = |key| project.locate(&Place::Missing(path.to_owned(), key)).is_some();
    let keys = keys.iter().filter(|(key, there)| !there && unwritten(key));
    keys.map(|(key, _)| *key).collect()
}

/// The kinds of the safeguards that a use case names, if all of them are known.
pub(super) fn safeguard_kinds(
    project: &Project,
    path: &str,
    case: &UseCase,
) -> Option<BTreeSet<SafeguardKind>> {
    if !project.is_whole(path) {
        return None;
    }
    let all = document_safeguards(&project.document);
    let kind = |id: &String| {
        let element = project.index.find(Kind::Safeguard, id)?;
        let number = element.path.rsplit('/').next()?.parse::<usize>().ok()?;
        all.get(number)?.kind
    };
    case.safeguards.iter().map(kind).collect()
}

fn document_safeguards(document: &Document) -> &[Safeguard] {
    document.ethics.as_ref().map_or(&[], |ethics| &ethics.safeguards)
}

/// Whether some of these claims may be worth more than they seem, since a part of what makes
/// them was left out.
pub(super) fn may_be_solid<'a>(project: &Project, claims: impl Iterator<Item = &'a Claim>) -> bool {
    let elements: BTreeSet<&str> = claims
        .filter(|claim| !claim.solid)
        .filter_map(|claim| {
            let element = claim.path.rsplit_once("/recommendations/")?.0;
            Some(element.split_once("/actions/").map_or(element, |(objective, _)| objective))
        })
        .collect();
    elements.into_iter().any(|element| !project.is_whole(element))
}

/// How many unknown names get a suggestion: looking for one reads every name there is.
pub(super) const SUGGESTIONS: usize = 200;

/// Adds the name that `written` was likely meant to be, while `left` lasts.
pub(super) fn suggest<'a>(
    finding: Finding,
    written: &str,
    known: impl Iterator<Item = &'a str>,
    left: &mut usize,
) -> Finding {
    let take = if *left == 0 { 0 } else { usize::MAX };
    *left = left.saturating_sub(1);
    finding.near(written, known.take(take))
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

/// Every place that names a text of law or a norm: its path, and the code that stands there.
pub(super) fn norm_references(document: &Document, visit: &mut dyn FnMut(String, &str)) {
    let mut many = |path: &str, key: &str, codes: &[String]| {
        for (i, code) in codes.iter().enumerate() {
            visit(format!("{path}/{key}/{i}"), code);
        }
    };
    for (path, objective) in objectives(document) {
        many(&path, "norms", &objective.norms);
    }
    for (path, action) in actions(document) {
        many(&path, "norms", &action.norms);
    }
    for (path, principle) in principles(document) {
        many(&path, "norms", &principle.norms);
    }
    for (path, safeguard) in safeguards(document) {
        many(&path, "norms", &safeguard.norms);
    }
    for (path, case) in use_cases(document) {
        many(&path, "norms", &case.norms);
        if let Some(data) = &case.personal_data {
            many(&format!("{path}/personal_data"), "legal_basis", &data.legal_basis);
        }
    }
    for (path, risk) in risks(document) {
        many(&path, "norms", &risk.norms);
    }
    for (path, text) in legislation(document) {
        many(&path, "norms", &text.norms);
        many(&path, "cites", &text.cites);
    }
    if let Some(governance) = &document.governance {
        many("/governance", "norms", &governance.norms);
    }
}

/// Every place that names another element: its path, the kind that is meant and the id.
pub(super) fn element_references(document: &Document, visit: &mut dyn FnMut(String, Kind, &str)) {
    for (path, objective) in objectives(document) {
        if let Some(id) = &objective.priority {
            visit(format!("{path}/priority"), Kind::Priority, id);
        }
    }
    let mut many = |path: &str, key: &str, kind: Kind, ids: &[String]| {
        for (i, id) in ids.iter().enumerate() {
            visit(format!("{path}/{key}/{i}"), kind, id);
        }
    };
    for (path, action) in actions(document) {
        many(&path, "depends_on", Kind::Action, &action.depends_on);
    }
    for (path, safeguard) in safeguards(document) {
        many(&path, "principles", Kind::Principle, &safeguard.principles);
    }
    for (path, case) in use_cases(document) {
        many(&path, "safeguards", Kind::Safeguard, &case.safeguards);
        many(&path, "risks", Kind::Risk, &case.risks);
        many(&path, "objectives", Kind::Objective, &case.objectives);
    }
    for (path, text) in legislation(document) {
        many(&path, "objectives", Kind::Objective, &text.objectives);
    }
}
