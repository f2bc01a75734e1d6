//! What holds a plan together beside its pillars: phases, programmes, annexes, sources.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::facts::{self, FactView, Particulars, leading};
use super::plan::{ActionView, ObjectiveView, PillarView, links};
use super::{Link, Name, Translator, Words};

/// A phase of the plan.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PhaseView {
    pub id: String,
    pub anchor: String,
    pub title: Words,
    /// From when to when, formatted.
    pub dates: String,
    pub description: Option<Words>,
    /// The actions that are done in it.
    pub actions: Vec<Link>,
}

/// A programme or flagship project.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ProgrammeView {
    pub id: String,
    pub anchor: String,
    pub title: Words,
    pub description: Option<Words>,
    pub owner: Option<Name>,
    /// From when to when, formatted.
    pub dates: String,
    /// First day, month or year, as it was written.
    pub start: Option<String>,
    /// The last, as it was written.
    pub end: Option<String>,
    /// What it costs as a whole, in words.
    pub cost: Option<String>,
    /// The same in whole units of its currency.
    pub amount: Option<i64>,
    pub currency: Option<String>,
    /// How the amount was found, and why it is what it is, or why there is none.
    pub cost_notes: Vec<Words>,
    pub objectives: Vec<Link>,
    pub actions: Vec<Link>,
    /// Whom it serves, where, whom to ask, where more is to be read.
    pub more: Vec<FactView>,
}

/// An annex of free text.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct AnnexView {
    pub id: String,
    pub anchor: String,
    pub title: Words,
    pub text: Option<Words>,
}

/// A work that texts rest on.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct WorkView {
    pub id: String,
    pub anchor: String,
    /// The number under which texts cite it.
    pub number: String,
    pub title: Words,
    /// Who wrote it, as the language lists them.
    pub authors: String,
    /// When it was published, formatted.
    pub date: String,
    pub publisher: Option<Words>,
    pub url: Option<String>,
    /// Its address as Markdown.
    pub link: Option<Words>,
    /// When it was read there, in words.
    pub accessed: Option<String>,
}

fn action_links<'a>(
    pillars: &'a [PillarView],
    wanted: impl Fn(&ActionView) -> bool + 'a,
) -> Vec<Link> {
    let actions =
        pillars.iter().flat_map(|p| &p.objectives).flat_map(|o: &ObjectiveView| &o.actions);
    actions.filter(|action| wanted(action)).map(ActionView::link).collect()
}

pub(super) fn phases(tr: &Translator<'_>, pillars: &[PillarView]) -> Vec<PhaseView> {
    let document = &tr.project.document;
    let actions = document.objectives.iter().flat_map(|objective| &objective.actions);
    let phase_of: BTreeMap<&str, &str> =
        actions.filter_map(|action| Some((&*action.id, action.phase.as_deref()?))).collect();
    let view = document.phases.iter().map(|phase| {
        let crate::model::Phase {
            id,
            renamed_from: _,
            title,
            start,
            end,
            description,
            internal: _,
        } = phase;
        PhaseView {
            id: id.clone(),
            anchor: format!("phase-{id}"),
            title: tr.words(title),
            dates: tr.locale.range(*start, *end),
            description: tr.some(description.as_ref()),
            actions: action_links(pillars, |action| phase_of.get(&*action.id) == Some(&&**id)),
        }
    });
    view.collect()
}

pub(super) fn programmes(tr: &Translator<'_>, pillars: &[PillarView]) -> Vec<ProgrammeView> {
    let view = tr.project.document.programmes.iter().map(|programme| {
        let crate::model::Programme {
            id,
            renamed_from: _,
            title,
            description,
            beneficiaries,
            place,
            contact,
            territories,
            owner,
            start,
            end,
            cost,
            objectives,
            actions,
            links: pages,
            internal: _,
        } = programme;
        let more = Particulars {
            beneficiaries: beneficiaries.as_ref(),
            place: place.as_ref(),
            territories,
            contact: contact.as_ref(),
            links: pages,
        };
        ProgrammeView {
            id: id.clone(),
            anchor: format!("programme-{id}"),
            title: tr.words(title),
            description: tr.some(description.as_ref()),
            owner: owner.as_deref().map(|id| tr.actor(id)),
            dates: tr.locale.range(*start, *end),
            start: start.map(|date| date.to_string()),
            end: end.map(|date| date.to_string()),
            cost: cost.as_ref().and_then(|cost| tr.costing(cost)),
            amount: cost.as_ref().and_then(|cost| cost.amount),
            currency: cost.as_ref().and_then(|cost| tr.currency(cost)),
            cost_notes: cost.iter().flat_map(|cost| tr.cost_notes(cost)).collect(),
            objectives: links(tr, pillars, objectives),
            actions: action_links(pillars, |action| actions.contains(&action.id)),
            more: {
                let money = cost.iter().flat_map(|cost| facts::of_cost(tr, cost));
                more.view(tr).into_iter().chain(money).collect()
            },
        }
    });
    view.collect()
}

pub(super) fn annexes(tr: &Translator<'_>) -> Vec<AnnexView> {
    let view = tr.project.document.annexes.iter().map(|annex| {
        let crate::model::Annex { id, renamed_from: _, title, text, internal: _ } = annex;
        AnnexView {
            id: id.clone(),
            anchor: format!("annex-{id}"),
            title: tr.words(title),
            text: tr.some(text.as_ref()),
        }
    });
    view.collect()
}

pub(super) fn bibliography(tr: &Translator<'_>) -> Vec<WorkView> {
    let works = tr.project.document.bibliography.iter().enumerate().map(|(i, work)| {
        let crate::model::Work {
            id,
            renamed_from: _,
            title,
            authors,
            date,
            publisher,
            url,
            accessed,
            internal: _,
        } = work;
        WorkView {
            id: id.clone(),
            anchor: format!("work-{id}"),
            number: tr.locale.integer(i as i64 + 1),
            title: tr.words(title),
            authors: tr.locale.list(authors),
            date: date.map(|date| tr.locale.date(date)).unwrap_or_default(),
            publisher: tr.some(publisher.as_ref()),
            url: url.clone(),
            link: url.as_deref().map(|url| leading(tr.verbatim(url), url)),
            accessed: accessed.map(|date| {
                let args = [("date", tr.locale.date(date).into())];
                tr.locale.label("accessed", &args)
            }),
        }
    });
    works.collect()
}
