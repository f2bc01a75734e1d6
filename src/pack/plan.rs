//! The roadmap as a whole, its recommendations, and what an expression sees.

use std::sync::Arc;

use minijinja::Value;
use minijinja::value::Object;

use super::element::{Element, Spot, links};
use super::shared::{Look, Shared};
use super::{Compiled, pick};
use crate::finding::Arg;
use crate::index::{Claim, Coverage, Kind};
use crate::model::{Subject, Text, each_norm, is_naming};
use crate::path::{Path, Step, upward};

/// Every element of a kind, by the key under which the roadmap has them.
pub(super) const LISTS: &[(&str, Subject)] = &[
    ("priorities", Subject::Priority),
    ("objectives", Subject::Objective),
    ("indicators", Subject::Indicator),
    ("actions", Subject::Action),
    ("principles", Subject::Principle),
    ("safeguards", Subject::Safeguard),
    ("use_cases", Subject::UseCase),
    ("risks", Subject::Risk),
    ("legislation", Subject::Legislation),
    ("bodies", Subject::Body),
    ("evaluations", Subject::Evaluation),
    ("funding_sources", Subject::FundingSource),
    ("phases", Subject::Phase),
    ("programmes", Subject::Programme),
    ("outcomes", Subject::Outcome),
    ("actors", Subject::Actor),
    ("territories", Subject::Territory),
    ("glossary", Subject::Term),
    ("responses", Subject::Response),
];

/// Sections of which there is one.
pub(super) const SECTIONS: &[(&str, Subject)] = &[
    ("ethics", Subject::Ethics),
    ("governance", Subject::Governance),
    ("budget", Subject::Budget),
];

/// What the roadmap has beyond its lists, its sections and its header.
pub(super) const MORE: [&str; 2] = ["norms", "recommendations"];

/// What a recommendation has.
pub(super) const RECOMMENDATION: [&str; 10] = [
    "set",
    "code",
    "id",
    "text",
    "evidence",
    "pillar",
    "status",
    "missing_facets",
    "claims",
    "response",
];

/// The roadmap as a whole.
#[derive(Debug)]
struct Plan {
    shared: Arc<Shared>,
}

impl Plan {
    fn key(&self, key: &str) -> Option<Value> {
        let shared = &self.shared;
        let list = |subject| Spot::all(subject, &shared.document).into_iter();
        if let Some((_, subject)) = LISTS.iter().find(|(name, _)| *name == key) {
            watch(shared, *subject);
            return Some(list(*subject).map(|spot| Element::value(shared, spot)).collect());
        }
        if let Some((name, subject)) = SECTIONS.iter().find(|(name, _)| *name == key) {
            shared.look(|| Look::List(Path::ROOT, name));
            return list(*subject).next().map(|spot| Element::value(shared, spot));
        }
        if key == "norms" {
            return Some(self.norms());
        }
        if key == "recommendations" {
            let all = 0..shared.index.coverage.len();
            return Some(all.map(|at| recommendation(shared, at)).collect());
        }
        shared.look(|| Look::Key(Path::ROOT / "roadmap", key.to_owned()));
        let header = Spot::new(Subject::Roadmap, &[]).get(&shared.document)?;
        match is_naming(key) {
            true => links(shared, header, key).or_else(|| header.value(key, &shared.source)),
            false => header.value(key, &shared.source),
        }
    }

    /// The codes of all norms that are named.
    fn norms(&self) -> Value {
        let shared = &self.shared;
        let mut codes: Vec<Value> = Vec::new();
        each_norm(&shared.document, &mut |_, code| {
            if shared.catalog.norm(code).is_none() {
                shared.look(|| Look::Nowhere);
            }
            codes.push(code.into());
        });
        shared.look(|| Look::List(Path::ROOT, "objectives"));
        Value::from(codes)
    }
}

/// Remembers that all elements of a kind were looked at.
fn watch(shared: &Shared, subject: Subject) {
    shared.look(|| {
        let (above, key) = match subject {
            Subject::Principle => ("ethics", "principles"),
            Subject::Safeguard => ("ethics", "safeguards"),
            Subject::UseCase => ("ethics", "use_cases"),
            Subject::Risk => ("ethics", "risks"),
            Subject::Body => ("governance", "bodies"),
            Subject::Evaluation => ("governance", "evaluations"),
            Subject::Indicator | Subject::Action | Subject::Outcome => {
                return Look::List(Path::ROOT, "objectives");
            }
            _ => {
                let key = LISTS.iter().find(|(_, of)| *of == subject).map_or("", |(key, _)| key);
                return Look::List(Path::ROOT, key);
            }
        };
        Look::List(Path::ROOT / above, key)
    });
}

impl Object for Plan {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.key(key.as_str()?)
    }

    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        self.key(key)
    }

    fn is_true(self: &Arc<Self>) -> bool {
        true
    }
}

/// The roadmap as a value.
pub(super) fn roadmap(shared: &Arc<Shared>) -> Value {
    Value::from_object(Plan { shared: shared.clone() })
}

/// A recommendation, and what the roadmap does with it.
#[derive(Debug)]
struct Recommended {
    shared: Arc<Shared>,
    at: usize,
}

/// A recommendation as a value, by its place among all of them.
pub(super) fn recommendation(shared: &Arc<Shared>, at: usize) -> Value {
    Value::from_object(Recommended { shared: shared.clone(), at })
}

impl Recommended {
    fn key(&self, key: &str) -> Option<Value> {
        let Recommended { shared, at } = self;
        let coverage = shared.index.coverage.get(*at)?;
        let id = &coverage.recommendation;
        let found = shared.catalog.recommendation(id);
        let said = |text: &Text| Some(Value::from(text.best(&shared.source, &shared.source)?.1));
        Some(match key {
            "set" => Value::from(id.set.as_str()),
            "code" => Value::from(found.code.as_str()),
            "id" => Value::from(found.id.as_str()),
            "pillar" => Value::from(found.pillar.as_str()),
            "text" => said(&found.text)?,
            "evidence" => said(found.evidence.as_ref()?)?,
            "status" => {
                shared.look(|| Look::Name(found.code.clone()));
                Value::from(coverage.status.name())
            }
            "missing_facets" => coverage.missing_facets.iter().map(String::as_str).collect(),
            "claims" => {
                shared.look(|| Look::List(Path::ROOT, "objectives"));
                shared.index.claims_of(coverage).map(|c| claim(shared, c)).collect()
            }
            "response" => {
                shared.look(|| Look::List(Path::ROOT, "responses"));
                Element::value(shared, Spot::new(Subject::Response, &[coverage.response?]))
            }
            _ => return None,
        })
    }
}

impl Object for Recommended {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.key(key.as_str()?)
    }

    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        self.key(key)
    }

    fn is_true(self: &Arc<Self>) -> bool {
        true
    }
}

/// What an element says that it answers. It may be worth more than it seems where a part of it
/// could not be read.
fn claim(shared: &Arc<Shared>, claim: &Claim) -> Value {
    let above = match claim.kind {
        Kind::Action => upward(&claim.path).nth(4),
        _ => upward(&claim.path).nth(2),
    };
    if let Some(above) = above.filter(|_| !claim.solid) {
        shared.look(|| Look::Whole(Path::from(above)));
    }
    let spot = Spot::named(&shared.index, claim.kind, &claim.element);
    let id = || Value::from(claim.element.as_str());
    pick::map([
        ("element", spot.map_or_else(id, |spot| Element::value(shared, spot))),
        ("kind", Value::from(claim.kind.name())),
        ("relation", Value::from(claim.answer.relation.name())),
        ("solid", Value::from(claim.solid)),
        ("facet", claim.facet.as_deref().map(Value::from).unwrap_or_default()),
    ])
}

/// A text of an element in all its languages, by its key and its words in the source language.
pub(super) fn said(shared: &Shared, spot: Spot, key: &str, value: Option<&str>) -> Option<Arg> {
    let mut found = None;
    let coverage = || shared.index.coverage.get(spot.first());
    match spot.subject {
        Subject::Recommendation => {
            let of = shared.catalog.recommendation(&coverage()?.recommendation);
            found = match key {
                "text" => Some(of.text.clone()),
                "evidence" => of.evidence.clone(),
                _ => None,
            };
        }
        _ => spot.get(&shared.document)?.texts(&mut |known, text| {
            if known == key {
                found.get_or_insert_with(|| text.clone());
            }
        }),
    }
    let text = found?;
    let (language, first) = text.best(&shared.source, &shared.source)?;
    if value != Some(first) {
        return None;
    }
    let author = std::iter::once((language.to_owned(), first.to_owned()));
    let all = text.languages(&shared.source);
    let all = all.map(|(language, text)| (language.to_owned(), text.to_owned()));
    Some(Arg::Translated(author.chain(all).collect()))
}

/// Where a finding about a recommendation stands: what first claims it, else its answer.
pub(super) fn place(shared: &Shared, at: usize) -> Option<Path> {
    let coverage: &Coverage = shared.index.coverage.get(at)?;
    let claim = shared.index.claims_of(coverage).next().map(|claim| claim.path.clone());
    claim.or_else(|| Some(Path::ROOT / "responses" / Step::from(coverage.response?)))
}

/// What an expression sees: the element, the roadmap, the day, and the values that its rule names.
#[derive(Debug, Clone)]
pub(super) struct Scope {
    pub(super) rule: Arc<Compiled>,
    pub(super) it: Value,
    pub(super) roadmap: Value,
    pub(super) today: Value,
    /// How many of the values may be named: those before the one that is computed.
    pub(super) values: usize,
}

/// The name of an element in expressions, beside `it`.
pub(super) fn name(subject: Subject) -> &'static str {
    match subject {
        Subject::UseCase => "use_case",
        subject => subject.name(),
    }
}

impl Scope {
    fn name(&self, name: &str) -> Option<Value> {
        match name {
            "it" => Some(self.it.clone()),
            "roadmap" => Some(self.roadmap.clone()),
            "today" => Some(self.today.clone()),
            _ if name == self::name(self.rule.subject) => Some(self.it.clone()),
            _ => {
                let values = self.rule.values.iter().take(self.values).enumerate();
                let (at, (_, value)) = values.into_iter().find(|(_, (known, _))| *known == name)?;
                // What goes wrong in it is said where it is asked for itself.
                value.eval(Value::from_object(Scope { values: at, ..self.clone() })).ok()
            }
        }
    }
}

impl Object for Scope {
    fn get_value(self: &Arc<Self>, key: &Value) -> Option<Value> {
        self.name(key.as_str()?)
    }

    fn get_value_by_str(self: &Arc<Self>, key: &str) -> Option<Value> {
        self.name(key)
    }
}
