//! Walks over a document, and what is asked of it on the way: elements with their paths, every text,
//! the graph of dependencies.

use std::collections::BTreeSet;
use std::ops::Div;

use crate::finding::{Finding, Fix, Place, closest};
use crate::index::{Claim, Kind};
use crate::model::{
    Action, Cost, Date, Document, Indicator, Legislation, Objective, Principle, Programme, Risk,
    Safeguard, SafeguardKind, UseCase,
};
use crate::path::{Path, Step, upward};
use crate::project::Project;

pub(crate) use envelope::{announced, planned};
pub(crate) use national::national_words;

mod envelope;
pub(crate) mod graph;
mod national;
pub(crate) mod texts;

/// The path of an element, made only where it is reported: rules visit every element of large
/// roadmaps, and few of them have a fault.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At {
    section: &'static [&'static str],
    index: usize,
    part: Option<(&'static str, usize)>,
}

impl At {
    fn new(section: &'static [&'static str], index: usize) -> Self {
        At { section, index, part: None }
    }

    fn part(self, part: &'static str, index: usize) -> Self {
        At { part: Some((part, index)), ..self }
    }
}

impl From<At> for Path {
    fn from(at: At) -> Self {
        let element = at.section.iter().fold(Path::ROOT, |path, key| path / *key) / at.index;
        at.part.into_iter().fold(element, |path, (part, index)| path / part / index)
    }
}

impl From<At> for Place {
    fn from(at: At) -> Self {
        Place::Node(at.into())
    }
}

impl<S: Into<Step>> Div<S> for At {
    type Output = Path;
    fn div(self, step: S) -> Path {
        Path::from(self) / step
    }
}

/// Every objective, with its path.
pub(crate) fn objectives(document: &Document) -> impl Iterator<Item = (At, &Objective)> {
    document.objectives.iter().enumerate().map(|(i, o)| (At::new(&["objectives"], i), o))
}

/// Every indicator, with its path.
pub(crate) fn indicators(document: &Document) -> impl Iterator<Item = (At, &Indicator)> {
    objectives(document).flat_map(|(at, objective)| {
        let indicators = objective.indicators.iter().enumerate();
        indicators.map(move |(i, indicator)| (at.part("indicators", i), indicator))
    })
}

/// Every action, with its path.
pub(crate) fn actions(document: &Document) -> impl Iterator<Item = (At, &Action)> {
    objectives(document).flat_map(|(at, objective)| {
        let actions = objective.actions.iter().enumerate();
        actions.map(move |(i, action)| (at.part("actions", i), action))
    })
}

/// Something that costs money.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Costed<'a> {
    pub(crate) id: &'a str,
    pub(crate) start: Option<Date>,
    pub(crate) end: Option<Date>,
    pub(crate) cost: &'a Cost,
}

/// Every cost, with the path of what costs it: actions, then programmes.
pub(crate) fn costs(document: &Document) -> impl Iterator<Item = (At, Costed<'_>)> {
    let actions = actions(document).filter_map(|(at, action)| {
        let Action { id, start, end, .. } = action;
        Some((at, Costed { id, start: *start, end: *end, cost: action.cost.as_ref()? }))
    });
    let programmes = document.programmes.iter().enumerate().filter_map(|(i, programme)| {
        let Programme { id, start, end, .. } = programme;
        let costed = Costed { id, start: *start, end: *end, cost: programme.cost.as_ref()? };
        Some((At::new(&["programmes"], i), costed))
    });
    actions.chain(programmes)
}

/// Whatever lasts from a start to an end, with its path: phases, programmes and actions.
pub(crate) fn spells(
    document: &Document,
) -> impl Iterator<Item = (At, Option<Date>, Option<Date>)> {
    let phases = document.phases.iter().enumerate();
    let phases = phases.map(|(i, p)| (At::new(&["phases"], i), p.start, p.end));
    let programmes = document.programmes.iter().enumerate();
    let programmes = programmes.map(|(i, p)| (At::new(&["programmes"], i), p.start, p.end));
    let actions = actions(document).map(|(at, action)| (at, action.start, action.end));
    phases.chain(programmes).chain(actions)
}

/// Every principle, with its path.
pub(crate) fn principles(document: &Document) -> impl Iterator<Item = (At, &Principle)> {
    let principles = document.ethics.iter().flat_map(|ethics| ethics.principles.iter());
    principles.enumerate().map(|(i, p)| (At::new(&["ethics", "principles"], i), p))
}

/// Every safeguard, with its path.
pub(crate) fn safeguards(document: &Document) -> impl Iterator<Item = (At, &Safeguard)> {
    let safeguards = document.ethics.iter().flat_map(|ethics| ethics.safeguards.iter());
    safeguards.enumerate().map(|(i, s)| (At::new(&["ethics", "safeguards"], i), s))
}

/// Every use case, with its path.
pub(crate) fn use_cases(document: &Document) -> impl Iterator<Item = (At, &UseCase)> {
    let cases = document.ethics.iter().flat_map(|ethics| ethics.use_cases.iter());
    cases.enumerate().map(|(i, case)| (At::new(&["ethics", "use_cases"], i), case))
}

/// Every risk, with its path.
pub(crate) fn risks(document: &Document) -> impl Iterator<Item = (At, &Risk)> {
    let risks = document.ethics.iter().flat_map(|ethics| ethics.risks.iter());
    risks.enumerate().map(|(i, risk)| (At::new(&["ethics", "risks"], i), risk))
}

/// Every text of the legal workplan, with its path.
pub(crate) fn legislation(document: &Document) -> impl Iterator<Item = (At, &Legislation)> {
    document.legislation.iter().enumerate().map(|(i, text)| (At::new(&["legislation"], i), text))
}

/// First and last day of the plan.
pub(crate) fn horizon(document: &Document) -> Option<(jiff::civil::Date, jiff::civil::Date)> {
    let horizon = document.roadmap.as_ref()?.horizon.as_ref()?;
    let (start, end) = (horizon.start?.first_day(), horizon.end?.last_day());
    (start <= end).then_some((start, end))
}

/// Whether a date is before another, whatever the two mean exactly.
pub(crate) fn is_before(date: Date, other: Date) -> bool {
    date.last_day() < other.first_day()
}

/// Of some keys of an element, with whether each is there, those that nobody wrote.
pub(crate) fn absent(
    project: &Project,
    path: impl Into<Path> + Clone,
    keys: &[(&'static str, bool)],
) -> Vec<&'static str> {
    let unwritten = |key| project.locate(&Place::Missing(path.clone().into(), key)).is_some();
    let keys = keys.iter().filter(|(key, there)| !there && unwritten(key));
    keys.map(|(key, _)| *key).collect()
}

/// The kinds of the safeguards that a use case names, if all of them are known.
pub(crate) fn safeguard_kinds(
    project: &Project,
    path: At,
    case: &UseCase,
) -> Option<BTreeSet<SafeguardKind>> {
    if !project.is_whole(path) {
        return None;
    }
    let all = project.document.ethics.as_ref().map_or(&[][..], |ethics| &ethics.safeguards);
    let kind = |id: &String| {
        let element = project.index.find(Kind::Safeguard, id)?;
        match element.path.last()? {
            Step::Item(number) => all.get(*number)?.kind,
            Step::Key(_) => None,
        }
    };
    case.safeguards.iter().map(kind).collect()
}

/// Whether some of these claims may be worth more than they seem, since a part of what makes
/// them was left out.
pub(crate) fn may_be_solid<'a>(project: &Project, claims: impl Iterator<Item = &'a Claim>) -> bool {
    let element = |claim: &'a Claim| match claim.kind {
        Kind::Action => upward(&claim.path).nth(4),
        _ => upward(&claim.path).nth(2),
    };
    let elements: BTreeSet<&[Step]> =
        claims.filter(|claim| !claim.solid).filter_map(element).collect();
    elements.into_iter().any(|element| !project.is_whole(element))
}

/// How many unknown names get a suggestion: looking for one reads every name there is.
pub(crate) const SUGGESTIONS: usize = 200;

/// The name that `written` was likely meant to be, while `left` lasts.
fn likely<'a>(
    written: &str,
    known: impl Iterator<Item = &'a str>,
    left: &mut usize,
) -> Option<&'a str> {
    let take = if *left == 0 { 0 } else { usize::MAX };
    *left = left.saturating_sub(1);
    closest(written, known.take(take))
}

/// Adds the name that `written` was likely meant to be, while `left` lasts.
pub(crate) fn suggest<'a>(
    finding: Finding,
    written: &str,
    known: impl Iterator<Item = &'a str>,
    left: &mut usize,
) -> Finding {
    finding.arg("near", likely(written, known, left).unwrap_or("none"))
}

/// The same of an id, which may be mended.
pub(crate) fn suggest_id<'a>(
    finding: Finding,
    written: &str,
    known: impl Iterator<Item = &'a str>,
    left: &mut usize,
) -> Finding {
    let near = likely(written, known, left);
    let fix = near.map(|near| Fix::Id(near.to_owned()));
    Finding { fix, ..finding.arg("near", near.unwrap_or("none")) }
}
