//! Priorities, pillars, objectives, indicators, actions.

use schemars::JsonSchema;
use serde::Serialize;

use super::awaited::Awaited;
use super::facts::{self, FactView, OutcomeView, WebView};
use super::indicator::{self, IndicatorView};
use super::{Answered, Cited, Coded, Link, Name, Translator, Words};
use crate::model::{Action, Answer, Bound, Milestone, Objective, Pillar, PillarFile};

/// A priority.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PriorityView {
    pub id: String,
    pub anchor: String,
    /// Its rank, formatted.
    pub rank: String,
    pub title: Words,
    pub tier: Option<String>,
    pub reason: Option<Words>,
    /// The objectives that serve it.
    pub objectives: Vec<Link>,
    pub recommendations: Vec<Answered>,
}

/// A pillar with its objectives.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PillarView {
    pub id: String,
    pub anchor: String,
    /// Its letter or number.
    pub number: String,
    pub title: Words,
    pub objectives: Vec<ObjectiveView>,
    /// How many recommendations stand under it.
    pub recommendations: usize,
}

/// An objective.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ObjectiveView {
    pub id: String,
    pub anchor: String,
    pub number: String,
    pub title: Words,
    pub problem: Option<Words>,
    pub description: Option<Words>,
    pub priority: Option<Words>,
    pub owner: Option<Name>,
    pub recommendations: Vec<Answered>,
    pub norms: Vec<Cited>,
    pub territories: Vec<Words>,
    pub tags: Vec<String>,
    /// What few objectives say: beneficiaries, impact, of which other it is a part.
    pub more: Vec<FactView>,
    pub links: Vec<WebView>,
    pub outcomes: Vec<OutcomeView>,
    pub indicators: Vec<IndicatorView>,
    pub actions: Vec<ActionView>,
}

/// An action.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ActionView {
    pub id: String,
    pub anchor: String,
    pub number: String,
    pub title: Words,
    pub description: Option<Words>,
    pub lead: Option<Name>,
    pub partners: Vec<Name>,
    /// From when to when, formatted.
    pub dates: String,
    /// When it starts, as it was written: `2027`, `2027-06` or `2027-06-30`.
    pub start: Option<String>,
    /// When it ends, as it was written.
    pub end: Option<String>,
    pub deliverable: Option<Words>,
    /// The amount, or why there is none, formatted.
    pub cost: Option<String>,
    /// How sure the amount is, or why there is none, in words.
    pub cost_status: Option<Coded>,
    /// The amount, in whole units of the currency; of a range, its lower end.
    pub amount: Option<i64>,
    /// Of a range, its upper end.
    pub amount_to: Option<i64>,
    /// `at-least`, `at-most` or `about`.
    pub bound: Option<&'static str>,
    /// The currency of the amount.
    pub currency: Option<String>,
    /// How the amount was found, and why it is what it is, or why there is none.
    pub cost_notes: Vec<Words>,
    pub milestones: Vec<MilestoneView>,
    pub depends_on: Vec<Awaited>,
    pub recommendations: Vec<Answered>,
    /// What it answers: its own recommendations, else those of its objective.
    pub answers: Vec<Answered>,
    pub norms: Vec<Cited>,
    pub territories: Vec<Words>,
    pub tags: Vec<String>,
    /// What few actions say: a phase, a condition, who pays.
    pub more: Vec<FactView>,
    pub links: Vec<WebView>,
}

/// A milestone of an action.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MilestoneView {
    pub title: Words,
    /// When, formatted.
    pub date: String,
    /// The last day that this can mean, as ISO.
    pub day: Option<String>,
}

impl ObjectiveView {
    /// A reference to it.
    pub fn link(&self) -> Link {
        Link {
            id: self.id.clone(),
            anchor: self.anchor.clone(),
            number: self.number.clone(),
            title: self.title.clone(),
        }
    }
}

impl ActionView {
    /// A reference to it.
    pub fn link(&self) -> Link {
        Link {
            id: self.id.clone(),
            anchor: self.anchor.clone(),
            number: self.number.clone(),
            title: self.title.clone(),
        }
    }
}

/// The objective with an id.
pub(super) fn objective<'a>(pillars: &'a [PillarView], id: &str) -> Option<&'a ObjectiveView> {
    pillars.iter().flat_map(|pillar| &pillar.objectives).find(|objective| objective.id == id)
}

/// References to the objectives with some ids; an unknown one keeps its id.
pub(super) fn links(tr: &Translator<'_>, pillars: &[PillarView], ids: &[String]) -> Vec<Link> {
    let link = |id: &String| match objective(pillars, id) {
        Some(found) => found.link(),
        None => Link {
            id: id.clone(),
            anchor: String::new(),
            number: String::new(),
            title: tr.verbatim(id),
        },
    };
    ids.iter().map(link).collect()
}

pub(super) fn priorities(tr: &Translator<'_>, pillars: &[PillarView]) -> Vec<PriorityView> {
    let document = &tr.project.document;
    let mut priorities: Vec<_> = document.priorities.iter().collect();
    priorities.sort_by_key(|priority| priority.rank.unwrap_or(i64::MAX));
    let view = priorities.into_iter().map(|priority| {
        let crate::model::Priority {
            id,
            renamed_from: _,
            title,
            rank,
            tier,
            reason,
            sectors: _,
            indicator: _,
            recommendations,
            internal: _,
        } = priority;
        let serving = document.objectives.iter().filter(|o| o.priority.as_ref() == Some(id));
        let serving: Vec<String> = serving.map(|objective| objective.id.clone()).collect();
        PriorityView {
            id: id.clone(),
            anchor: format!("priority-{id}"),
            rank: rank.map(|rank| tr.locale.integer(rank)).unwrap_or_default(),
            title: tr.words(title),
            tier: tr.word("tier", *tier),
            reason: tr.some(reason.as_ref()),
            objectives: links(tr, pillars, &serving),
            recommendations: tr.answered(recommendations),
        }
    });
    view.collect()
}

pub(super) fn pillars(tr: &Translator<'_>) -> Vec<PillarView> {
    let (project, document) = (tr.project, &tr.project.document);
    let known: Vec<&Pillar> = project.catalog.pillars(&project.index.sets).collect();
    // A plan that counts its pillars itself keeps its count.
    let keeps = matches!(&*project.index.sets, [set] if project.is_own("pillars", set)
        && project.catalog.sets.get(set).is_some_and(PillarFile::counts));
    let mut views: Vec<PillarView> = Vec::new();
    for pillar in &known {
        let objectives: Vec<&Objective> =
            document.objectives.iter().filter(|o| o.pillar == pillar.id).collect();
        let sets = project.index.sets.iter().filter_map(|set| project.catalog.sets.get(set));
        let recommendations = sets.flat_map(|set| &set.recommendations);
        let recommendations = recommendations.filter(|r| r.pillar == pillar.id).count();
        let title = tr.reference(&pillar.title);
        let number = if keeps { pillar.code.clone() } else { (views.len() + 1).to_string() };
        views.push(self::pillar(tr, number, &pillar.id, title, recommendations, &objectives));
    }
    // Objectives of no known pillar come last: nothing is lost.
    let unknown = |o: &&Objective| !known.iter().any(|pillar| pillar.id == o.pillar);
    let others: Vec<&Objective> = document.objectives.iter().filter(unknown).collect();
    if !others.is_empty() {
        let title = tr.verbatim(&tr.label("other-pillar"));
        let free = |number: &String| views.iter().all(|view| view.number != *number);
        let number = (views.len() + 1..).map(|number| number.to_string()).find(free);
        views.push(pillar(tr, number.unwrap_or_default(), "other", title, 0, &others));
    }
    link_dependencies(&mut views);
    views
}

fn pillar(
    tr: &Translator<'_>,
    number: String,
    id: &str,
    title: Words,
    recommendations: usize,
    objectives: &[&Objective],
) -> PillarView {
    let objectives = objectives.iter().enumerate();
    let objectives = objectives.map(|(i, o)| objective_view(tr, o, &format!("{number}.{}", i + 1)));
    PillarView {
        id: id.to_owned(),
        anchor: format!("pillar-{id}"),
        objectives: objectives.collect(),
        number,
        title,
        recommendations,
    }
}

fn objective_view(tr: &Translator<'_>, objective: &Objective, number: &str) -> ObjectiveView {
    let Objective {
        id,
        renamed_from: _,
        code,
        pillar: _,
        title,
        problem,
        description,
        parent: _,
        impact: _,
        outcomes: _,
        beneficiaries: _,
        place: _,
        contact: _,
        priority,
        owner,
        recommendations,
        norms,
        territories,
        tags,
        links: web,
        indicators,
        actions,
        internal: _,
    } = objective;
    let priority = priority.as_deref().map(|id| {
        let found = tr.project.document.priorities.iter().find(|priority| priority.id == id);
        found.map_or_else(|| tr.verbatim(id), |priority| tr.words(&priority.title))
    });
    let number = code.as_deref().unwrap_or(number);
    let actions = actions.iter().enumerate();
    let actions: Vec<ActionView> = actions
        .map(|(i, a)| action(tr, a, &format!("{number}.{}", i + 1), recommendations))
        .collect();
    let links: Vec<Link> = actions.iter().map(ActionView::link).collect();
    ObjectiveView {
        more: facts::of_objective(tr, objective),
        links: facts::web(tr, web),
        outcomes: facts::outcomes(tr, objective, &links),
        id: id.clone(),
        anchor: id.clone(),
        number: number.to_owned(),
        title: tr.words(title),
        problem: tr.some(problem.as_ref()),
        description: tr.some(description.as_ref()),
        priority,
        owner: owner.as_deref().map(|id| tr.actor(id)),
        recommendations: tr.answered(recommendations),
        norms: tr.cited(norms),
        territories: tr.territories(territories),
        tags: tags.clone(),
        indicators: indicators
            .iter()
            .map(|indicator| indicator::indicator(tr, indicator))
            .collect(),
        actions,
    }
}

fn action(tr: &Translator<'_>, action: &Action, number: &str, inherited: &[Answer]) -> ActionView {
    let Action {
        id,
        renamed_from: _,
        code,
        title,
        description,
        lead,
        partners,
        duties: _,
        start,
        end,
        ongoing: _,
        recurring: _,
        timing: _,
        phase: _,
        condition: _,
        leads_to: _,
        beneficiaries: _,
        place: _,
        contact: _,
        deliverable,
        cost,
        milestones,
        depends_on,
        recommendations,
        norms,
        territories,
        tags,
        links: web,
        internal: _,
    } = action;
    let milestones = milestones.iter().map(|Milestone { title, date }| MilestoneView {
        title: tr.words(title),
        date: date.map(|date| tr.locale.date(date)).unwrap_or_default(),
        day: date.map(|date| date.last_day().to_string()),
    });
    let depends_on = depends_on.iter().map(|dependency| Awaited::new(tr, dependency));
    let dates = match (*start, action.goes_on()) {
        (Some(start), true) => tr.going_on(start),
        (None, true) => tr.label("ongoing"),
        (start, false) => tr.locale.range(start, *end),
    };
    ActionView {
        id: id.clone(),
        anchor: id.clone(),
        number: code.clone().unwrap_or_else(|| number.to_owned()),
        title: tr.words(title),
        description: tr.some(description.as_ref()),
        lead: lead.as_deref().map(|id| tr.actor(id)),
        partners: tr.actors(partners),
        dates,
        start: start.map(|date| date.to_string()),
        end: end.map(|date| date.to_string()),
        deliverable: tr.some(deliverable.as_ref()),
        cost: cost.as_ref().and_then(|cost| tr.costing(cost)),
        cost_status: cost.as_ref().and_then(|cost| tr.coded("cost", Some(cost.status))),
        amount: cost.as_ref().and_then(|cost| cost.amount),
        amount_to: cost.as_ref().and_then(|cost| cost.to),
        bound: cost.as_ref().and_then(|cost| cost.bound).map(Bound::name),
        currency: cost.as_ref().and_then(|cost| tr.currency(cost)),
        cost_notes: cost.iter().flat_map(|cost| tr.cost_notes(cost)).collect(),
        milestones: milestones.collect(),
        depends_on: depends_on.collect(),
        recommendations: tr.answered(recommendations),
        answers: tr.answered(match recommendations.is_empty() {
            true => inherited,
            false => recommendations,
        }),
        norms: tr.cited(norms),
        territories: tr.territories(territories),
        tags: tags.clone(),
        more: facts::of_action(tr, action),
        links: facts::web(tr, web),
    }
}

/// Gives the dependencies the number and title of what they point at, now that all have one.
fn link_dependencies(pillars: &mut [PillarView]) {
    let actions = pillars.iter().flat_map(|p| &p.objectives).flat_map(|o| &o.actions);
    let links: std::collections::BTreeMap<String, Link> =
        actions.map(|action| (action.id.clone(), action.link())).collect();
    let actions = pillars.iter_mut().flat_map(|p| &mut p.objectives).flat_map(|o| &mut o.actions);
    for Awaited { link, .. } in actions.flat_map(|action| &mut action.depends_on) {
        if let Some(found) = links.get(&link.id) {
            *link = found.clone();
        }
    }
}
