//! Annexes: norms and laws with what applies them, actors, glossary, waivers.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::element::Answering;
use super::facts::{FactView, Particulars};
use super::plan::PillarView;
use super::translator::norm_anchor;
use super::{Coded, Link, Name, Translator, Words};
use crate::index::Kind;
use crate::model::{NationalList, Text, each_norm, each_text};
use crate::path::{Path, Step, upward};
use crate::project::Project;

/// A family of norms that the roadmap applies.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FamilyView {
    pub id: String,
    pub title: Words,
    pub norms: Vec<NormUse>,
}

/// A norm, with what applies it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct NormUse {
    pub code: String,
    pub anchor: String,
    /// What the document cites it as.
    pub short: Words,
    pub title: Words,
    pub citation: Option<Words>,
    /// Whether it is a bill or an announcement.
    pub draft: bool,
    /// The elements that apply it, each once.
    pub elements: Vec<Answering>,
}

/// An actor, with what it answers for.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ActorView {
    pub id: String,
    pub title: Words,
    pub short: Option<Words>,
    pub kind: Option<Coded>,
    pub role: Option<Words>,
    /// What it was called before.
    pub formerly: Option<Words>,
    /// The actor who took its place.
    pub succeeded_by: Option<Name>,
    /// How many objectives it owns.
    pub objectives: usize,
    /// How many actions it leads.
    pub leads: usize,
    /// In how many actions it helps.
    pub helps: usize,
    /// Whom to ask, where more is to be read.
    pub more: Vec<FactView>,
}

/// What an actor answers for.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct ResponsibilityView {
    pub actor: Name,
    /// The objectives that it answers for.
    pub accountable: Vec<Link>,
    /// The actions that it leads.
    pub responsible: Vec<Link>,
    /// The actions that it takes part in.
    pub consulted: Vec<Link>,
}

/// A term of the glossary.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TermView {
    pub id: String,
    pub anchor: String,
    pub title: Words,
    pub acronym: Option<Words>,
    pub definition: Option<Words>,
    /// The term in the other languages of the document.
    pub others: Vec<Words>,
}

/// A finding that is accepted.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct WaiverView {
    pub rule: String,
    pub item: String,
    pub reason: Option<Words>,
    pub owner: Option<Name>,
    pub until: Option<String>,
}

/// Norms that the document applies: those that bind the country, or the others.
pub(super) fn norms(tr: &Translator<'_>, pillars: &[PillarView], binding: bool) -> Vec<FamilyView> {
    let catalog = &tr.project.catalog;
    let document = &tr.project.document;
    let country = document.roadmap.as_ref().and_then(|roadmap| roadmap.country.as_deref());
    let mut uses: BTreeMap<&str, Vec<Answering>> = BTreeMap::new();
    for (code, element) in applied(tr, pillars) {
        let code = code.split_once('#').map_or(code, |(code, _)| code);
        let uses = uses.entry(code).or_default();
        if !uses.iter().any(|known| known.anchor == element.anchor) {
            uses.push(element);
        }
    }
    let families = catalog.families.values().filter_map(|file| {
        let binds = country.is_some_and(|c| file.family.binding.iter().any(|b| b == c));
        let used = file.items.iter().filter_map(|norm| {
            let title = tr.reference(&norm.title);
            Some(NormUse {
                code: norm.code.clone(),
                anchor: norm_anchor(&norm.code),
                short: tr.cited_as(&file.family, norm, false).unwrap_or_else(|| title.clone()),
                title,
                citation: norm.citation.as_ref().map(|citation| tr.reference(citation)),
                draft: norm.draft.is_some_and(|flag| flag.0),
                elements: uses.get(&*norm.code).cloned()?,
            })
        });
        let norms: Vec<NormUse> = used.collect();
        (binds == binding && !norms.is_empty()).then(|| FamilyView {
            id: file.family.id.clone(),
            title: tr.reference(&file.family.title),
            norms,
        })
    });
    families.collect()
}

/// Every code in the document, with the element that it stands in.
fn applied<'a>(tr: &Translator<'a>, pillars: &[PillarView]) -> Vec<(&'a str, Answering)> {
    let Project { document, index, .. } = tr.project;
    let mut numbers: BTreeMap<&str, &str> = BTreeMap::new();
    for objective in pillars.iter().flat_map(|pillar| &pillar.objectives) {
        numbers.insert(&objective.id, &objective.number);
        numbers.extend(objective.actions.iter().map(|action| (&*action.id, &*action.number)));
    }
    let elements = index.elements.iter();
    let ids: BTreeMap<&[Step], (&str, Kind)> =
        elements.flat_map(|(id, of)| of.iter().map(|of| (&*of.path, (&**id, of.kind)))).collect();
    let mut titles: BTreeMap<Path, &Text> = BTreeMap::new();
    each_text(document, &mut |path, text| {
        if let Some(element) = path.titled() {
            titles.insert(element.into(), text);
        }
    });
    let mut all = Vec::new();
    each_norm(document, &mut |path, code| {
        let element = upward(path).find_map(|path| Some((path, *ids.get(path)?)));
        let (anchor, kind, name) = match element {
            Some((path, (id, kind))) => {
                let named = || titles.get(path).map_or(tr.verbatim(id), |title| tr.words(title));
                (id, kind, numbers.get(id).map_or_else(named, |number| tr.verbatim(number)))
            }
            None => ("governance", Kind::Governance, tr.verbatim("")),
        };
        let ethics = path.first().is_some_and(|section| section.is("ethics"));
        // What ethics applies is listed last.
        all.push((ethics, kind, (code, Answering::new(tr, kind, name, anchor))));
    });
    all.sort_by_key(|(ethics, kind, _)| (*ethics, *kind));
    all.into_iter().map(|(.., applied)| applied).collect()
}

pub(super) fn actors(tr: &Translator<'_>) -> Vec<ActorView> {
    let objectives = &tr.project.document.objectives;
    let actions = || objectives.iter().flat_map(|objective| &objective.actions);
    let mut owns: BTreeMap<&str, usize> = BTreeMap::new();
    let mut leads: BTreeMap<&str, usize> = BTreeMap::new();
    let mut helps: BTreeMap<&str, usize> = BTreeMap::new();
    for owner in objectives.iter().filter_map(|objective| objective.owner.as_deref()) {
        *owns.entry(owner).or_default() += 1;
    }
    for action in actions() {
        if let Some(lead) = action.lead.as_deref() {
            *leads.entry(lead).or_default() += 1;
        }
        for partner in &action.partners {
            *helps.entry(partner).or_default() += 1;
        }
    }
    let count = |counts: &BTreeMap<&str, usize>, id: &str| counts.get(id).copied().unwrap_or(0);
    let actors = tr.project.document.actors.iter().map(|actor| {
        let crate::model::Actor {
            id,
            renamed_from: _,
            title,
            short,
            kind,
            role,
            formerly,
            succeeded_by,
            contact,
            links,
            internal: _,
        } = actor;
        let more = Particulars::of(contact.as_ref(), links);
        ActorView {
            title: tr.words(title),
            short: tr.some(short.as_ref()),
            kind: tr.national(NationalList::ActorKinds, kind.as_deref()),
            role: tr.some(role.as_ref()),
            formerly: tr.some(formerly.as_ref()),
            succeeded_by: succeeded_by.as_deref().map(|id| tr.actor(id)),
            objectives: count(&owns, id),
            leads: count(&leads, id),
            helps: count(&helps, id),
            more: more.view(tr),
            id: id.clone(),
        }
    });
    let mut actors: Vec<ActorView> = actors.collect();
    actors.sort_by(|left, right| tr.locale.compare(&left.title.text, &right.title.text));
    actors
}

/// Who answers for which objective, leads which action and takes part in which: the A, R and C of
/// a RACI matrix, actor by actor.
pub(super) fn responsibilities(
    tr: &Translator<'_>,
    pillars: &[PillarView],
) -> Vec<ResponsibilityView> {
    let mut all: BTreeMap<String, ResponsibilityView> = BTreeMap::new();
    let mut of = |name: &Name, add: &dyn Fn(&mut ResponsibilityView)| {
        let new = || ResponsibilityView { actor: name.clone(), ..ResponsibilityView::default() };
        add(all.entry(name.id.clone()).or_insert_with(new));
    };
    for objective in pillars.iter().flat_map(|pillar| &pillar.objectives) {
        if let Some(owner) = &objective.owner {
            of(owner, &|row| row.accountable.push(objective.link()));
        }
        for action in &objective.actions {
            if let Some(lead) = &action.lead {
                of(lead, &|row| row.responsible.push(action.link()));
            }
            for partner in &action.partners {
                of(partner, &|row| row.consulted.push(action.link()));
            }
        }
    }
    let mut all: Vec<ResponsibilityView> = all.into_values().collect();
    all.sort_by(|a, b| tr.locale.compare(&a.actor.title.text, &b.actor.title.text));
    all
}

pub(super) fn glossary(tr: &Translator<'_>) -> Vec<TermView> {
    let document = &tr.project.document;
    let published = document.published();
    let terms = document.glossary.iter().map(|term| {
        let crate::model::Term {
            id,
            renamed_from: _,
            title,
            acronym,
            deprecated: _,
            definition,
            internal: _,
        } = term;
        let others = published.iter().filter(|lang| **lang != tr.locale.language);
        let others = others.filter_map(|lang| {
            let text = title.get(lang, tr.source)?.to_owned();
            let dir = crate::locale::Direction::of(lang).name();
            Some(Words { text, lang: (*lang).to_owned(), dir, fallback: false })
        });
        TermView {
            id: id.clone(),
            anchor: id.clone(),
            title: tr.words(title),
            acronym: tr.some(acronym.as_ref()).filter(|short| short.text != tr.words(title).text),
            definition: tr.some(definition.as_ref()),
            others: others.collect(),
        }
    });
    let mut terms: Vec<TermView> = terms.collect();
    terms.sort_by(|left, right| tr.locale.compare(&left.title.text, &right.title.text));
    terms
}

pub(super) fn acronyms(tr: &Translator<'_>) -> Vec<TermView> {
    let actors = tr.project.document.actors.iter().filter_map(|actor| {
        let short = tr.some(actor.short.as_ref())?;
        let title = tr.words(&actor.title);
        (short.text != title.text).then(|| TermView {
            id: actor.id.clone(),
            anchor: String::new(),
            title,
            acronym: Some(short),
            definition: None,
            others: Vec::new(),
        })
    });
    let own = |term: &TermView| term.acronym.as_ref().is_some_and(|a| a.text != term.title.text);
    let terms = glossary(tr).into_iter().filter(own);
    let mut all: Vec<TermView> = terms.chain(actors).collect();
    let name = |term: &TermView| term.acronym.as_ref().map(|a| a.text.clone()).unwrap_or_default();
    all.sort_by(|left, right| tr.locale.compare(&name(left), &name(right)));
    all.dedup_by(|right, left| name(right) == name(left));
    all
}

pub(super) fn waivers(tr: &Translator<'_>) -> Vec<WaiverView> {
    let waivers = tr.project.document.waivers.iter().map(|waiver| {
        let crate::model::Waiver { rule, item, reason, owner, until } = waiver;
        WaiverView {
            rule: rule.clone(),
            item: item.clone(),
            reason: tr.some(reason.as_ref()),
            owner: owner.as_deref().map(|id| tr.actor(id)),
            until: until.map(|date| tr.locale.date(date)),
        }
    });
    waivers.collect()
}
