//! Walks that several rules make over a document.

use std::collections::BTreeSet;
use std::fmt;

use super::{Place, Project};
use crate::finding::Finding;
use crate::index::{Claim, Kind};
use crate::model::{
    Action, Date, Document, Indicator, Legislation, Objective, Principle, Risk, Safeguard,
    SafeguardKind, UseCase,
};

/// The path of an element, written out only where it is reported: rules visit every element of
/// large roadmaps, and few of them have a fault.
#[derive(Debug, Clone, Copy)]
pub(super) struct At {
    section: &'static str,
    index: usize,
    part: Option<(&'static str, usize)>,
}

impl At {
    fn new(section: &'static str, index: usize) -> Self {
        At { section, index, part: None }
    }

    fn part(self, part: &'static str, index: usize) -> Self {
        At { part: Some((part, index)), ..self }
    }
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "/{}/{}", self.section, self.index)?;
        match self.part {
            Some((part, index)) => write!(f, "/{part}/{index}"),
            None => Ok(()),
        }
    }
}

/// Every objective, with its path.
pub(super) fn objectives(document: &Document) -> impl Iterator<Item = (At, &Objective)> {
    document.objectives.iter().enumerate().map(|(i, o)| (At::new("objectives", i), o))
}

/// Every indicator, with its path.
pub(super) fn indicators(document: &Document) -> impl Iterator<Item = (At, &Indicator)> {
    objectives(document).flat_map(|(at, objective)| {
        let indicators = objective.indicators.iter().enumerate();
        indicators.map(move |(i, indicator)| (at.part("indicators", i), indicator))
    })
}

/// Every action, with its path.
pub(super) fn actions(document: &Document) -> impl Iterator<Item = (At, &Action)> {
    objectives(document).flat_map(|(at, objective)| {
        let actions = objective.actions.iter().enumerate();
        actions.map(move |(i, action)| (at.part("actions", i), action))
    })
}

/// Every principle, with its path.
pub(super) fn principles(document: &Document) -> impl Iterator<Item = (At, &Principle)> {
    let principles = document.ethics.iter().flat_map(|ethics| ethics.principles.iter());
    principles.enumerate().map(|(i, p)| (At::new("ethics/principles", i), p))
}

/// Every safeguard, with its path.
pub(super) fn safeguards(document: &Document) -> impl Iterator<Item = (At, &Safeguard)> {
    let safeguards = document.ethics.iter().flat_map(|ethics| ethics.safeguards.iter());
    safeguards.enumerate().map(|(i, s)| (At::new("ethics/safeguards", i), s))
}

/// Every use case, with its path.
pub(super) fn use_cases(document: &Document) -> impl Iterator<Item = (At, &UseCase)> {
    let cases = document.ethics.iter().flat_map(|ethics| ethics.use_cases.iter());
    cases.enumerate().map(|(i, case)| (At::new("ethics/use_cases", i), case))
}

/// Every risk, with its path.
pub(super) fn risks(document: &Document) -> impl Iterator<Item = (At, &Risk)> {
    let risks = document.ethics.iter().flat_map(|ethics| ethics.risks.iter());
    risks.enumerate().map(|(i, risk)| (At::new("ethics/risks", i), risk))
}

/// Every text of the legal workplan, with its path.
pub(super) fn legislation(document: &Document) -> impl Iterator<Item = (At, &Legislation)> {
    document.legislation.iter().enumerate().map(|(i, text)| (At::new("legislation", i), text))
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
    path: impl fmt::Display,
    keys: &[(&'static str, bool)],
) -> Vec<&'static str> {
    let unwritten = |key| project.locate(&Place::Missing(path.to_string(), key)).is_some();
    let keys = keys.iter().filter(|(key, there)| !there && unwritten(key));
    keys.map(|(key, _)| *key).collect()
}

/// The kinds of the safeguards that a use case names, if all of them are known.
pub(super) fn safeguard_kinds(
    project: &Project,
    path: At,
    case: &UseCase,
) -> Option<BTreeSet<SafeguardKind>> {
    if !project.is_whole(&path.to_string()) {
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
pub(super) fn actor_references(
    document: &Document,
    visit: &mut dyn FnMut(fmt::Arguments<'_>, &str),
) {
    for (i, approval) in document.approvals.iter().enumerate() {
        // An approval without a name is a key that is missing.
        if !approval.by.is_empty() {
            visit(format_args!("/approvals/{i}/by"), &approval.by);
        }
    }
    let mut one = |path: fmt::Arguments<'_>, id: &Option<String>| {
        if let Some(id) = id {
            visit(path, id);
        }
    };
    if let Some(roadmap) = &document.roadmap {
        one(format_args!("/roadmap/issuer"), &roadmap.issuer);
    }
    for (path, objective) in objectives(document) {
        one(format_args!("{path}/owner"), &objective.owner);
    }
    for (path, indicator) in indicators(document) {
        one(format_args!("{path}/owner"), &indicator.owner);
    }
    for (path, action) in actions(document) {
        one(format_args!("{path}/lead"), &action.lead);
    }
    for (i, text) in document.legislation.iter().enumerate() {
        one(format_args!("/legislation/{i}/lead"), &text.lead);
    }
    for (i, waiver) in document.waivers.iter().enumerate() {
        one(format_args!("/waivers/{i}/owner"), &waiver.owner);
    }
    if let Some(ethics) = &document.ethics {
        one(format_args!("/ethics/oversight"), &ethics.oversight);
        for (i, principle) in ethics.principles.iter().enumerate() {
            one(format_args!("/ethics/principles/{i}/owner"), &principle.owner);
        }
        for (i, safeguard) in ethics.safeguards.iter().enumerate() {
            one(format_args!("/ethics/safeguards/{i}/owner"), &safeguard.owner);
        }
        for (i, case) in ethics.use_cases.iter().enumerate() {
            one(format_args!("/ethics/use_cases/{i}/owner"), &case.owner);
        }
        for (i, risk) in ethics.risks.iter().enumerate() {
            one(format_args!("/ethics/risks/{i}/owner"), &risk.owner);
        }
    }
    if let Some(governance) = &document.governance {
        for (i, body) in governance.bodies.iter().enumerate() {
            one(format_args!("/governance/bodies/{i}/chair"), &body.chair);
        }
        if let Some(reporting) = &governance.reporting {
            one(format_args!("/governance/reporting/owner"), &reporting.owner);
        }
        for (i, evaluation) in governance.evaluations.iter().enumerate() {
            one(format_args!("/governance/evaluations/{i}/by"), &evaluation.by);
        }
    }
    partner_references(document, visit);
}

fn partner_references(document: &Document, visit: &mut dyn FnMut(fmt::Arguments<'_>, &str)) {
    let mut many = |path: fmt::Arguments<'_>, key: &str, ids: &[String]| {
        for (i, id) in ids.iter().enumerate() {
            visit(format_args!("{path}/{key}/{i}"), id);
        }
    };
    for (path, action) in actions(document) {
        many(format_args!("{path}"), "partners", &action.partners);
    }
    for (i, text) in document.legislation.iter().enumerate() {
        many(format_args!("/legislation/{i}"), "partners", &text.partners);
    }
    for (i, body) in document.governance.iter().flat_map(|g| g.bodies.iter().enumerate()) {
        many(format_args!("/governance/bodies/{i}"), "members", &body.members);
    }
}

/// Every place that names a text of law or a norm: its path, and the code that stands there.
pub(super) fn norm_references(
    document: &Document,
    visit: &mut dyn FnMut(fmt::Arguments<'_>, &str),
) {
    let mut many = |path: fmt::Arguments<'_>, key: &str, codes: &[String]| {
        for (i, code) in codes.iter().enumerate() {
            visit(format_args!("{path}/{key}/{i}"), code);
        }
    };
    for (path, objective) in objectives(document) {
        many(format_args!("{path}"), "norms", &objective.norms);
    }
    for (path, action) in actions(document) {
        many(format_args!("{path}"), "norms", &action.norms);
    }
    for (path, principle) in principles(document) {
        many(format_args!("{path}"), "norms", &principle.norms);
    }
    for (path, safeguard) in safeguards(document) {
        many(format_args!("{path}"), "norms", &safeguard.norms);
    }
    for (path, case) in use_cases(document) {
        many(format_args!("{path}"), "norms", &case.norms);
        if let Some(data) = &case.personal_data {
            many(format_args!("{path}/personal_data"), "legal_basis", &data.legal_basis);
        }
    }
    for (path, risk) in risks(document) {
        many(format_args!("{path}"), "norms", &risk.norms);
    }
    for (path, text) in legislation(document) {
        many(format_args!("{path}"), "norms", &text.norms);
        many(format_args!("{path}"), "cites", &text.cites);
    }
    if let Some(governance) = &document.governance {
        many(format_args!("/governance"), "norms", &governance.norms);
    }
}

/// Every place that names another element: its path, the kind that is meant and the id.
pub(super) fn element_references(
    document: &Document,
    visit: &mut dyn FnMut(fmt::Arguments<'_>, Kind, &str),
) {
    for (path, objective) in objectives(document) {
        if let Some(id) = &objective.priority {
            visit(format_args!("{path}/priority"), Kind::Priority, id);
        }
    }
    let mut many = |path: fmt::Arguments<'_>, key: &str, kind: Kind, ids: &[String]| {
        for (i, id) in ids.iter().enumerate() {
            visit(format_args!("{path}/{key}/{i}"), kind, id);
        }
    };
    for (path, action) in actions(document) {
        many(format_args!("{path}"), "depends_on", Kind::Action, &action.depends_on);
    }
    for (path, safeguard) in safeguards(document) {
        many(format_args!("{path}"), "principles", Kind::Principle, &safeguard.principles);
    }
    for (path, case) in use_cases(document) {
        many(format_args!("{path}"), "safeguards", Kind::Safeguard, &case.safeguards);
        many(format_args!("{path}"), "risks", Kind::Risk, &case.risks);
        many(format_args!("{path}"), "objectives", Kind::Objective, &case.objectives);
    }
    for (path, text) in legislation(document) {
        many(format_args!("{path}"), "objectives", Kind::Objective, &text.objectives);
    }
}
