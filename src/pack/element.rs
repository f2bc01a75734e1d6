//! Elements as values of expressions: their keys as the format has them, what stands in them, what
//! they stand in, and what they name. Nothing is made before it is asked for.

use std::fmt;
use std::sync::Arc;

use minijinja::Value;
use minijinja::value::Object;
use serde::Serialize;

use super::pick;
use super::shared::{Look, Shared};
use crate::index::{Index, Kind};
use crate::model::{
    Answer, Document, Ethics, Fields, Governance, Relation, Said, Subject, Text, is_naming,
};
use crate::path::{Path, Step};

/// An element or a section: its kind, and its number in each list on the way to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Spot {
    pub(super) subject: Subject,
    at: [usize; 3],
}

/// A part of the model that has keys.
pub(super) trait Thing {
    /// The value under a key.
    fn value(&self, key: &str, source: &str) -> Option<Value>;
    /// The elements that it names under a key.
    fn names(&self, key: &str, each: &mut dyn FnMut(Kind, &str, bool));
    /// Its texts, each with the key under which it stands.
    fn texts(&self, each: &mut dyn FnMut(&str, &Text));
}

impl<T: Serialize + Fields> Thing for T {
    fn value(&self, key: &str, source: &str) -> Option<Value> {
        pick::value(self, key, source)
    }

    fn names(&self, key: &str, each: &mut dyn FnMut(Kind, &str, bool)) {
        self.each_field(&mut |path, said| {
            if let (Said::Name(kind, id), Some(first)) = (said, path.first())
                && first.is(key)
            {
                each(kind, id, path.len() > 1);
            }
        });
    }

    fn texts(&self, each: &mut dyn FnMut(&str, &Text)) {
        self.each_field(&mut |path, said| {
            if let (Said::Text(text) | Said::Called(text), Some(Step::Key(first))) =
                (said, path.first())
            {
                each(first, text);
            }
        });
    }
}

impl Spot {
    pub(super) fn new(subject: Subject, at: &[usize]) -> Self {
        let mut numbers = [0; 3];
        numbers.iter_mut().zip(at).for_each(|(number, at)| *number = *at);
        Spot { subject, at: numbers }
    }

    /// The keys on the way to an element, and how many of them, the last ones, are lists.
    fn route(subject: Subject) -> (&'static [&'static str], usize) {
        match subject {
            Subject::Roadmap | Subject::Recommendation => (&[], 0),
            Subject::Priority => (&["priorities"], 1),
            Subject::Objective => (&["objectives"], 1),
            Subject::Indicator => (&["objectives", "indicators"], 2),
            Subject::Action => (&["objectives", "actions"], 2),
            Subject::Milestone => (&["objectives", "actions", "milestones"], 3),
            Subject::Ethics => (&["ethics"], 0),
            Subject::Principle => (&["ethics", "principles"], 1),
            Subject::Safeguard => (&["ethics", "safeguards"], 1),
            Subject::UseCase => (&["ethics", "use_cases"], 1),
            Subject::Risk => (&["ethics", "risks"], 1),
            Subject::Legislation => (&["legislation"], 1),
            Subject::Governance => (&["governance"], 0),
            Subject::Body => (&["governance", "bodies"], 1),
            Subject::Evaluation => (&["governance", "evaluations"], 1),
            Subject::Budget => (&["budget"], 0),
            Subject::FundingSource => (&["funding_sources"], 1),
            Subject::Phase => (&["phases"], 1),
            Subject::Programme => (&["programmes"], 1),
            Subject::Outcome => (&["objectives", "outcomes"], 2),
            Subject::Actor => (&["actors"], 1),
            Subject::Territory => (&["territories"], 1),
            Subject::Term => (&["glossary"], 1),
            Subject::Response => (&["responses"], 1),
        }
    }

    /// Its number in the first list.
    pub(super) fn first(self) -> usize {
        self.at[0]
    }

    pub(super) fn path(self) -> Path {
        let (keys, lists) = Spot::route(self.subject);
        let plain = keys.len() - lists;
        keys.iter().enumerate().fold(Path::ROOT, |path, (i, key)| match i.checked_sub(plain) {
            Some(list) => path / *key / self.at[list],
            None => path / *key,
        })
    }

    /// The element that an id names.
    pub(super) fn named(index: &Index, kind: Kind, id: &str) -> Option<Spot> {
        let element = index.find(kind, id)?;
        let numbers = element.path.iter().filter_map(|step| match step {
            Step::Item(number) => Some(*number),
            Step::Key(_) => None,
        });
        let subject = Subject::parse(kind.name())?;
        Some(Spot::new(subject, &numbers.collect::<Vec<_>>()))
    }

    pub(super) fn get(self, document: &Document) -> Option<&dyn Thing> {
        let [a, b, c] = self.at;
        let ethics = || document.ethics.as_ref();
        let governance = || document.governance.as_ref();
        let objective = || document.objectives.get(a);
        Some(match self.subject {
            Subject::Roadmap => document.roadmap.as_ref()?,
            Subject::Recommendation => return None,
            Subject::Priority => document.priorities.get(a)?,
            Subject::Objective => objective()?,
            Subject::Indicator => objective()?.indicators.get(b)?,
            Subject::Action => objective()?.actions.get(b)?,
            Subject::Milestone => objective()?.actions.get(b)?.milestones.get(c)?,
            Subject::Ethics => ethics()?,
            Subject::Principle => ethics()?.principles.get(a)?,
            Subject::Safeguard => ethics()?.safeguards.get(a)?,
            Subject::UseCase => ethics()?.use_cases.get(a)?,
            Subject::Risk => ethics()?.risks.get(a)?,
            Subject::Legislation => document.legislation.get(a)?,
            Subject::Governance => governance()?,
            Subject::Body => governance()?.bodies.get(a)?,
            Subject::Evaluation => governance()?.evaluations.get(a)?,
            Subject::Budget => document.budget.as_ref()?,
            Subject::FundingSource => document.funding_sources.get(a)?,
            Subject::Phase => document.phases.get(a)?,
            Subject::Programme => document.programmes.get(a)?,
            Subject::Outcome => objective()?.outcomes.get(b)?,
            Subject::Actor => document.actors.get(a)?,
            Subject::Territory => document.territories.get(a)?,
            Subject::Term => document.glossary.get(a)?,
            Subject::Response => document.responses.get(a)?,
        })
    }

    /// Every element of a kind, in the order of the document.
    pub(super) fn all(subject: Subject, document: &Document) -> Vec<Spot> {
        let flat = |count: usize| (0..count).map(|i| Spot::new(subject, &[i])).collect();
        let one = |there: bool| flat(usize::from(there));
        let of_ethics =
            |count: fn(&Ethics) -> usize| flat(document.ethics.as_ref().map_or(0, count));
        let of_governance =
            |count: fn(&Governance) -> usize| flat(document.governance.as_ref().map_or(0, count));
        let objectives = || document.objectives.iter().enumerate();
        match subject {
            Subject::Roadmap => one(true),
            Subject::Recommendation => Vec::new(),
            Subject::Priority => flat(document.priorities.len()),
            Subject::Objective => flat(document.objectives.len()),
            Subject::Indicator => objectives()
                .flat_map(|(i, o)| {
                    (0..o.indicators.len()).map(move |j| Spot::new(subject, &[i, j]))
                })
                .collect(),
            Subject::Action => objectives()
                .flat_map(|(i, o)| (0..o.actions.len()).map(move |j| Spot::new(subject, &[i, j])))
                .collect(),
            Subject::Milestone => objectives()
                .flat_map(|(i, o)| o.actions.iter().enumerate().map(move |(j, a)| (i, j, a)))
                .flat_map(|(i, j, a)| {
                    (0..a.milestones.len()).map(move |k| Spot::new(subject, &[i, j, k]))
                })
                .collect(),
            Subject::Ethics => one(document.ethics.is_some()),
            Subject::Principle => of_ethics(|ethics| ethics.principles.len()),
            Subject::Safeguard => of_ethics(|ethics| ethics.safeguards.len()),
            Subject::UseCase => of_ethics(|ethics| ethics.use_cases.len()),
            Subject::Risk => of_ethics(|ethics| ethics.risks.len()),
            Subject::Legislation => flat(document.legislation.len()),
            Subject::Governance => one(document.governance.is_some()),
            Subject::Body => of_governance(|governance| governance.bodies.len()),
            Subject::Evaluation => of_governance(|governance| governance.evaluations.len()),
            Subject::Budget => one(document.budget.is_some()),
            Subject::FundingSource => flat(document.funding_sources.len()),
            Subject::Phase => flat(document.phases.len()),
            Subject::Programme => flat(document.programmes.len()),
            Subject::Outcome => objectives()
                .flat_map(|(i, o)| (0..o.outcomes.len()).map(move |j| Spot::new(subject, &[i, j])))
                .collect(),
            Subject::Actor => flat(document.actors.len()),
            Subject::Territory => flat(document.territories.len()),
            Subject::Term => flat(document.glossary.len()),
            Subject::Response => flat(document.responses.len()),
        }
    }

    /// The elements that stand in it under a key.
    fn below(self, key: &str, document: &Document) -> Option<Vec<Spot>> {
        let subject = below(self.subject, key)?;
        let [a, b, _] = self.at;
        let objective = document.objectives.get(a);
        let of = |count: usize, at: &[usize]| {
            (0..count).map(|i| Spot::new(subject, &[at, &[i]].concat())).collect()
        };
        Some(match subject {
            Subject::Indicator => of(objective.map_or(0, |o| o.indicators.len()), &[a]),
            Subject::Action => of(objective.map_or(0, |o| o.actions.len()), &[a]),
            Subject::Outcome => of(objective.map_or(0, |o| o.outcomes.len()), &[a]),
            Subject::Milestone => {
                let action = objective.and_then(|o| o.actions.get(b));
                of(action.map_or(0, |action| action.milestones.len()), &[a, b])
            }
            _ => Spot::all(subject, document),
        })
    }

    /// What it stands in, under the name of its kind.
    fn above(self, key: &str) -> Option<Spot> {
        let subject = above(self.subject, key)?;
        Some(Spot { subject, at: self.at })
    }
}

/// The kind of the elements that stand under a key of an element.
pub(super) fn below(subject: Subject, key: &str) -> Option<Subject> {
    Some(match (subject, key) {
        (Subject::Objective, "indicators") => Subject::Indicator,
        (Subject::Objective, "actions") => Subject::Action,
        (Subject::Objective, "outcomes") => Subject::Outcome,
        (Subject::Action, "milestones") => Subject::Milestone,
        (Subject::Ethics, "principles") => Subject::Principle,
        (Subject::Ethics, "safeguards") => Subject::Safeguard,
        (Subject::Ethics, "use_cases") => Subject::UseCase,
        (Subject::Ethics, "risks") => Subject::Risk,
        (Subject::Governance, "bodies") => Subject::Body,
        (Subject::Governance, "evaluations") => Subject::Evaluation,
        _ => return None,
    })
}

/// The kind of what an element stands in, under the name of that kind.
pub(super) fn above(subject: Subject, key: &str) -> Option<Subject> {
    Some(match (subject, key) {
        (
            Subject::Indicator | Subject::Action | Subject::Milestone | Subject::Outcome,
            "objective",
        ) => Subject::Objective,
        (Subject::Milestone, "action") => Subject::Action,
        _ => return None,
    })
}

/// An element as a value.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) shared: Arc<Shared>,
    pub(super) spot: Spot,
}

impl Element {
    pub(super) fn value(shared: &Arc<Shared>, spot: Spot) -> Value {
        Value::from_object(Element { shared: shared.clone(), spot })
    }

    fn key(&self, key: &str) -> Option<Value> {
        let Element { shared, spot } = self;
        if let Some(above) = spot.above(key) {
            return Some(Element::value(shared, above));
        }
        shared.look(|| Look::Key(spot.path(), key.to_owned()));
        if let Some(below) = spot.below(key, &shared.document) {
            return Some(below.into_iter().map(|spot| Element::value(shared, spot)).collect());
        }
        let thing = spot.get(&shared.document)?;
        if is_naming(key)
            && let Some(named) = links(shared, thing, key)
        {
            return Some(named);
        }
        let value = thing.value(key, &shared.source);
        match (spot.subject, key) {
            (_, "recommendations") => Some(answers(&value?)),
            (Subject::Objective, "pillar") => Some(pillar(shared, &value?)),
            _ if value.is_none() => {
                shared.has_no(spot.subject, key);
                None
            }
            _ => value,
        }
    }
}

/// The elements that are named under a key: one, or a list of them. A name that leads nowhere stays
/// a name.
pub(super) fn links(shared: &Arc<Shared>, thing: &dyn Thing, key: &str) -> Option<Value> {
    let (mut named, mut list) = (Vec::new(), false);
    thing.names(key, &mut |kind, id, item| {
        list |= item;
        let spot = Spot::named(&shared.index, kind, id);
        if spot.is_none() {
            shared.look(|| Look::Nowhere);
        }
        named.push(spot.map_or_else(|| Value::from(id), |spot| Element::value(shared, spot)));
    });
    match list {
        true => Some(Value::from(named)),
        false => named.into_iter().next(),
    }
}

/// Claims, each with the code and the facet that it names.
fn answers(list: &Value) -> Value {
    let each = list.try_iter().into_iter().flatten().map(|answer| {
        let to = answer.get_attr("to").unwrap_or_default();
        let target = Answer { to: to.to_string(), relation: Relation::Full, reason: None };
        let (code, facet) = target.target();
        let mut entries: Vec<(&'static str, Value)> = vec![("code", code.into())];
        entries.extend(facet.map(|facet| ("facet", facet.into())));
        entries.extend(
            ["relation", "reason"].map(|key| (key, answer.get_attr(key).unwrap_or_default())),
        );
        entries.push(("to", to));
        pick::map(entries)
    });
    each.collect()
}

/// The pillar of an objective; its id, where there is no such pillar.
fn pillar(shared: &Shared, id: &Value) -> Value {
    let name = id.as_str().unwrap_or_default();
    let found = shared.catalog.pillars(&shared.index.sets).find(|p| p.id == name || p.code == name);
    let Some(pillar) = found else {
        shared.look(|| Look::Nowhere);
        return id.clone();
    };
    let title = pillar.title.best(&shared.source, &shared.source).map_or("", |(_, title)| title);
    let entries = [("id", &*pillar.id), ("code", &*pillar.code), ("title", title)];
    pick::map(entries.map(|(key, value)| (key, value.into())))
}

impl Object for Element {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.key(key.as_str()?)
    }

    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        self.key(key)
    }

    fn is_true(self: &Arc<Self>) -> bool {
        true
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.spot.get(&self.shared.document).and_then(|thing| thing.value("id", ""));
        write!(f, "{}", id.unwrap_or_default())
    }
}
