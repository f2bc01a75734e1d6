//! Annexes: norms and laws with what applies them, actors, glossary, waivers.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::plan::PillarView;
use super::see::norm_anchor;
use super::{Link, Name, See, Words};

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
    /// The elements that apply it, each once: its anchor, and its number or title.
    pub elements: Vec<(String, Words)>,
}

/// An actor, with what it answers for.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ActorView {
    pub id: String,
    pub title: Words,
    pub short: Option<Words>,
    pub kind: Option<String>,
    pub role: Option<Words>,
    /// How many objectives it owns.
    pub objectives: usize,
    /// How many actions it leads.
    pub leads: usize,
    /// In how many actions it helps.
    pub helps: usize,
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
pub(super) fn norms(see: &See<'_>, pillars: &[PillarView], binding: bool) -> Vec<FamilyView> {
    let catalog = &see.project.catalog;
    let document = &see.project.document;
    let country = document.roadmap.as_ref().and_then(|roadmap| roadmap.country.as_deref());
    let mut uses: BTreeMap<&str, Vec<(String, Words)>> = BTreeMap::new();
    for (codes, anchor, title) in applied(see, pillars) {
        for code in codes {
            let code = code.split_once('#').map_or(&**code, |(code, _)| code);
            let uses = uses.entry(code).or_default();
            if !uses.iter().any(|(known, _)| *known == anchor) {
                uses.push((anchor.clone(), title.clone()));
            }
        }
    }
    let families = catalog.families.values().filter_map(|file| {
        let binds = country.is_some_and(|c| file.family.binding.iter().any(|b| b == c));
        let used = file.items.iter().filter_map(|norm| {
            let title = see.reference(&norm.title);
            Some(NormUse {
                code: norm.code.clone(),
                anchor: norm_anchor(&norm.code),
                short: see.cited_as(&file.family, norm, false).unwrap_or_else(|| title.clone()),
                title,
                citation: norm.citation.as_ref().map(|citation| see.reference(citation)),
                draft: norm.draft.is_some_and(|flag| flag.0),
                elements: uses.get(&*norm.code).cloned()?,
            })
        });
        let norms: Vec<NormUse> = used.collect();
        (binds == binding && !norms.is_empty()).then(|| FamilyView {
            id: file.family.id.clone(),
            title: see.reference(&file.family.title),
            norms,
        })
    });
    families.collect()
}

/// Every list of codes in the document, with the anchor and the number or title of what it
/// stands in.
fn applied<'a>(see: &See<'a>, pillars: &[PillarView]) -> Vec<(&'a Vec<String>, String, Words)> {
    let document = &see.project.document;
    let mut numbers: BTreeMap<&str, &str> = BTreeMap::new();
    for objective in pillars.iter().flat_map(|pillar| &pillar.objectives) {
        numbers.insert(&objective.id, &objective.number);
        numbers.extend(objective.actions.iter().map(|action| (&*action.id, &*action.number)));
    }
    let number = |id: &str| see.verbatim(numbers.get(id).copied().unwrap_or(id));
    let mut all = Vec::new();
    for objective in &document.objectives {
        all.push((&objective.norms, objective.id.clone(), number(&objective.id)));
        for action in &objective.actions {
            all.push((&action.norms, action.id.clone(), number(&action.id)));
        }
    }
    for text in &document.legislation {
        all.push((&text.norms, text.id.clone(), see.words(&text.title)));
        all.push((&text.cites, text.id.clone(), see.words(&text.title)));
    }
    if let Some(governance) = &document.governance {
        let title = see.verbatim(&see.label("section-governance"));
        all.push((&governance.norms, "governance".to_owned(), title));
    }
    if let Some(ethics) = &document.ethics {
        for principle in &ethics.principles {
            all.push((&principle.norms, principle.id.clone(), see.words(&principle.title)));
        }
        for safeguard in &ethics.safeguards {
            all.push((&safeguard.norms, safeguard.id.clone(), see.words(&safeguard.title)));
        }
        for case in &ethics.use_cases {
            all.push((&case.norms, case.id.clone(), see.words(&case.title)));
            if let Some(data) = &case.personal_data {
                all.push((&data.legal_basis, case.id.clone(), see.words(&case.title)));
            }
        }
        for risk in &ethics.risks {
            all.push((&risk.norms, risk.id.clone(), see.words(&risk.title)));
        }
    }
    all
}

pub(super) fn actors(see: &See<'_>) -> Vec<ActorView> {
    let objectives = &see.project.document.objectives;
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
    let actors = see.project.document.actors.iter().map(|actor| {
        let crate::model::Actor { id, renamed_from: _, title, short, kind, role, internal: _ } =
            actor;
        ActorView {
            title: see.words(title),
            short: see.some(short.as_ref()),
            kind: see.word("actor", *kind),
            role: see.some(role.as_ref()),
            objectives: count(&owns, id),
            leads: count(&leads, id),
            helps: count(&helps, id),
            id: id.clone(),
        }
    });
    let mut actors: Vec<ActorView> = actors.collect();
    actors.sort_by(|left, right| see.locale.compare(&left.title.text, &right.title.text));
    actors
}

/// Who answers for which objective, leads which action and takes part in which: the A, R and C of
/// a RACI matrix, actor by actor.
pub(super) fn responsibilities(see: &See<'_>, pillars: &[PillarView]) -> Vec<ResponsibilityView> {
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
    all.sort_by(|a, b| see.locale.compare(&a.actor.title.text, &b.actor.title.text));
    all
}

pub(super) fn glossary(see: &See<'_>) -> Vec<TermView> {
    let document = &see.project.document;
    let published = document.published();
    let terms = document.glossary.iter().map(|term| {
        let crate::model::Term { id, renamed_from: _, title, acronym, definition, internal: _ } =
            term;
        let others = published.iter().filter(|lang| **lang != see.locale.language);
        let others = others.filter_map(|lang| {
            let text = title.get(lang, see.source)?.to_owned();
            let dir = crate::locale::Direction::of(lang).name();
            Some(Words { text, lang: (*lang).to_owned(), dir, fallback: false })
        });
        TermView {
            id: id.clone(),
            anchor: id.clone(),
            title: see.words(title),
            acronym: see.some(acronym.as_ref()).filter(|short| short.text != see.words(title).text),
            definition: see.some(definition.as_ref()),
            others: others.collect(),
        }
    });
    let mut terms: Vec<TermView> = terms.collect();
    terms.sort_by(|left, right| see.locale.compare(&left.title.text, &right.title.text));
    terms
}

pub(super) fn acronyms(see: &See<'_>) -> Vec<TermView> {
    let actors = see.project.document.actors.iter().filter_map(|actor| {
        let short = see.some(actor.short.as_ref())?;
        let title = see.words(&actor.title);
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
    let terms = glossary(see).into_iter().filter(own);
    let mut all: Vec<TermView> = terms.chain(actors).collect();
    let name = |term: &TermView| term.acronym.as_ref().map(|a| a.text.clone()).unwrap_or_default();
    all.sort_by(|left, right| see.locale.compare(&name(left), &name(right)));
    all.dedup_by(|right, left| name(right) == name(left));
    all
}

pub(super) fn waivers(see: &See<'_>) -> Vec<WaiverView> {
    let waivers = see.project.document.waivers.iter().map(|waiver| {
        let crate::model::Waiver { rule, item, reason, owner, until } = waiver;
        WaiverView {
            rule: rule.clone(),
            item: item.clone(),
            reason: see.some(reason.as_ref()),
            owner: owner.as_deref().map(|id| see.actor(id)),
            until: until.map(|date| see.locale.date(date)),
        }
    });
    waivers.collect()
}
