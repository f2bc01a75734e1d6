//! What is said first: what a reader who has two minutes must know, each with where it stands.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use schemars::JsonSchema;
use serde::Serialize;

use super::budget::BudgetRow;
use super::calendar::CalendarRow;
use super::ethics::RiskView;
use super::indicator::{headline, is_promised};
use super::plan::{PillarView, PriorityView};
use super::{Figure, IndicatorView, Name, Translator, View, Words};
use crate::model::{
    Adoption, Cost, CostStatus, Date, Evaluation, LegalStage, Legislation, NationalList,
    NationalRole, Objective,
};

/// How many actions of the first year are named.
const STEPS: usize = 8;
/// How many risks are named.
const RISKS: usize = 3;

/// What is said first.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct BriefView {
    /// Figures that are the message.
    pub figures: Vec<Figure>,
    /// The priorities, or the pillars of a plan that has none, each with what it promises.
    pub promises: Vec<PromiseView>,
    /// What is done within a year of the start.
    pub first_year: Option<FirstYearView>,
    /// The money that is asked for and that is missing.
    pub money: Vec<Figure>,
    /// The gravest risks.
    pub risks: Vec<RiskView>,
    /// Who decides what, in order of time.
    pub decisions: Vec<DecisionView>,
}

/// A priority with one indicator of those that serve it.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PromiseView {
    pub priority: PriorityView,
    /// One with a known target where there is one, of what changes for people before all.
    pub indicator: Option<IndicatorView>,
}

/// What is done within a year of the start.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct FirstYearView {
    /// From when to when, formatted.
    pub dates: String,
    /// Actions that end in it, of the first priorities, in order of time.
    pub actions: Vec<CalendarRow>,
    /// How many more end in it.
    pub others: usize,
    /// How many begin in it.
    pub begun: usize,
}

/// What is decided, by whom and by when.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct DecisionView {
    /// By when, formatted.
    pub date: String,
    /// What it is about.
    pub title: Words,
    /// Which step of it, in words.
    pub step: Option<String>,
    pub by: Option<Name>,
    /// Whether that body prepares what others decide.
    pub prepared: bool,
    /// Whether that body passes the text, of which the step may be another's.
    pub passed: bool,
    /// Where the document says more.
    pub anchor: String,
}

pub(super) fn brief(tr: &Translator<'_>, view: &View) -> BriefView {
    let first_year = first_year(tr, view);
    // The register has the gravest first.
    let risks = view.ethics.iter().flat_map(|ethics| &ethics.risks).take(RISKS);
    BriefView {
        figures: figures(tr, view, first_year.as_ref()),
        promises: promises(tr, view),
        first_year,
        money: money(tr, view),
        risks: risks.cloned().collect(),
        decisions: decisions(tr),
    }
}

fn figure(tr: &Translator<'_>, value: String, key: &'static str) -> Figure {
    Figure { value, label: tr.named(key) }
}

/// A part of a whole, as readers see it.
fn part(tr: &Translator<'_>, part: usize, whole: usize) -> String {
    let [part, whole] = [part, whole].map(|count| tr.locale.integer(count as i64));
    format!("{part}/{whole}")
}

fn figures(tr: &Translator<'_>, view: &View, year: Option<&FirstYearView>) -> Vec<Figure> {
    let indicators = || tr.project.document.objectives.iter().flat_map(|o| &o.indicators);
    let counted = indicators().filter(|indicator| is_promised(indicator)).count();
    let (total, all) = (&view.budget.total, indicators().count());
    let mut figures = Vec::new();
    if view.coverage.total > 0 {
        let value = part(tr, view.coverage.covered, view.coverage.total);
        figures.push(figure(tr, value, "figure-coverage"));
    }
    if all > 0 {
        figures.push(figure(tr, part(tr, counted, all), "brief-with-target"));
    }
    if let Some(year) = year.filter(|year| year.begun > 0) {
        figures.push(figure(tr, part(tr, year.begun, total.actions), "brief-begun"));
    }
    if total.actions > 0 {
        let actions = tr.project.document.objectives.iter().flat_map(|o| &o.actions);
        let funded = actions.filter(|action| action.cost.as_ref().is_some_and(is_paid)).count();
        // Means that are there anyway are no money that was found.
        let key = if funded > 0 && funded == total.existing {
            "brief-within-means"
        } else {
            "brief-funded"
        };
        figures.push(figure(tr, part(tr, funded, total.actions), key));
    }
    figures
}

fn money(tr: &Translator<'_>, view: &View) -> Vec<Figure> {
    let announced = view.budget.announced.clone().map(|sum| figure(tr, sum, "announced"));
    announced.into_iter().chain(means(tr, &view.budget.total)).collect()
}

/// Whether it is said who pays: money is asked of somebody, or approved, or there.
fn is_paid(cost: &Cost) -> bool {
    let settled = matches!(cost.status, CostStatus::Approved | CostStatus::ExistingMeans);
    settled || cost.has_payer()
}

/// What some actions ask for, and what they have.
pub(super) fn means(tr: &Translator<'_>, sum: &BudgetRow) -> Vec<Figure> {
    let asked = (sum.costed > 0).then(|| figure(tr, sum.amount.clone(), "brief-asked"));
    let counts = [("brief-existing", sum.existing), ("brief-unfunded", sum.unfunded)];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    let counts = counts.map(|(key, count)| figure(tr, part(tr, count, sum.actions), key));
    asked.into_iter().chain(counts).collect()
}

fn promises(tr: &Translator<'_>, view: &View) -> Vec<PromiseView> {
    let objectives = &tr.project.document.objectives;
    let views = || view.pillars.iter().flat_map(|p| &p.objectives).flat_map(|o| &o.indicators);
    let chosen = |id: &str| {
        let named = tr.project.document.priorities.iter().find(|priority| priority.id == id);
        named.and_then(|priority| priority.indicator.as_deref())
    };
    let promise = |priority: PriorityView, serves: &dyn Fn(&Objective) -> bool| {
        let serving = objectives.iter().filter(|objective| serves(objective));
        let best = headline(serving.flat_map(|objective| &objective.indicators));
        let best = chosen(&priority.id).or_else(|| best.map(|best| &*best.id));
        let shown = best.and_then(|best| views().find(|indicator| indicator.id == best));
        PromiseView { priority, indicator: shown.cloned() }
    };
    if !view.priorities.is_empty() {
        let by_priority = |priority: &PriorityView| {
            let serves = |o: &Objective| o.priority.as_deref() == Some(&priority.id);
            promise(priority.clone(), &serves)
        };
        return view.priorities.iter().map(by_priority).collect();
    }
    // A plan that ranks nothing promises by pillar.
    let pillars = view.pillars.iter().filter(|pillar| !pillar.objectives.is_empty());
    let by_pillar = |pillar: &PillarView| {
        let own: BTreeSet<&str> = pillar.objectives.iter().map(|o| &*o.id).collect();
        let named = PriorityView {
            id: pillar.id.clone(),
            anchor: pillar.anchor.clone(),
            rank: pillar.number.clone(),
            title: pillar.title.clone(),
            tier: None,
            reason: None,
            objectives: Vec::new(),
            recommendations: Vec::new(),
        };
        promise(named, &|objective| own.contains(&*objective.id))
    };
    pillars.map(by_pillar).collect()
}

fn first_year(tr: &Translator<'_>, view: &View) -> Option<FirstYearView> {
    let document = &tr.project.document;
    let horizon = document.roadmap.as_ref()?.horizon.as_ref();
    // A phase says of none of its actions that it begins or ends in this year.
    let rows = || view.calendar.rows.iter().filter(|row| row.phase.is_none());
    let earliest = || rows().filter_map(|row| row.first_day.parse().ok()).min();
    let start = horizon.and_then(|horizon| horizon.start).map(Date::first_day).or_else(earliest)?;
    let end = start.checked_add(1.year()).ok()?.yesterday().ok()?;
    let within = |day: &str| day.parse().is_ok_and(|day| (start..=end).contains(&day));
    let mut ranks: BTreeMap<&str, usize> = BTreeMap::new();
    for objective in &document.objectives {
        let priority = objective.priority.as_deref();
        let place = view.priorities.iter().position(|p| Some(&*p.id) == priority);
        for action in &objective.actions {
            ranks.entry(&action.id).or_insert(place.unwrap_or(usize::MAX));
        }
    }
    let rank = |id: &str| ranks.get(id).copied().unwrap_or(usize::MAX);
    let mut actions: Vec<&CalendarRow> =
        rows().filter(|row| within(&row.last_day) && !row.end.is_empty()).collect();
    let others = actions.len().saturating_sub(STEPS);
    actions.sort_by_cached_key(|row| (rank(&row.id), row.last_day.clone()));
    actions.truncate(STEPS);
    actions.sort_by(|a, b| a.last_day.cmp(&b.last_day));
    let begun = rows().filter(|row| within(&row.first_day)).count();
    (begun > 0 || !actions.is_empty()).then(|| FirstYearView {
        dates: tr.locale.range(Some(Date::of_day(start)), Some(Date::of_day(end))),
        actions: actions.into_iter().cloned().collect(),
        others,
        begun,
    })
}

/// The last stage of a text that has a date.
pub(super) fn last_stage<'t>(tr: &Translator<'_>, text: &'t Legislation) -> Option<&'t LegalStage> {
    // What is looked at again was decided before.
    let review = |stage: &&LegalStage| {
        let id = stage.stage.as_deref();
        tr.project.country().plays(NationalList::LegalStages, id, NationalRole::Review)
    };
    let dated = text.stages.iter().filter(|stage| stage.date.is_some() && !review(stage));
    dated.max_by_key(|stage| stage.date.map(Date::last_day))
}

fn decisions(tr: &Translator<'_>) -> Vec<DecisionView> {
    let document = &tr.project.document;
    let mut found: Vec<(Date, DecisionView)> = Vec::new();
    // What was decided before the document is no decision to take.
    let ahead = |date: Option<Date>| date.filter(|date| date.last_day() >= tr.day);
    let of_governance = |date: String, title: Words, by: Option<&str>| DecisionView {
        date,
        title,
        step: None,
        by: by.map(|id| tr.actor(id)),
        prepared: false,
        passed: false,
        anchor: "governance".to_owned(),
    };
    for text in &document.legislation {
        let Some(LegalStage { stage, date }) = last_stage(tr, text) else { continue };
        let Some(date) = ahead(*date) else { continue };
        let step = tr.national(NationalList::LegalStages, stage.as_deref());
        // A law is passed by others than those who write it.
        let passed = text.adopted_by.as_deref();
        let by = passed.or(text.lead.as_deref());
        let decision = DecisionView {
            date: tr.locale.date(date),
            title: tr.words(&text.title),
            step: step.map(|step| step.label),
            by: by.map(|id| tr.actor(id)),
            prepared: passed.is_none() && by.is_some(),
            passed: passed.is_some(),
            anchor: text.id.clone(),
        };
        found.push((date, decision));
    }
    for governance in document.governance.iter() {
        if let Some(Adoption { date, by }) = &governance.adoption
            && let Some(date) = ahead(*date)
        {
            let issuer = document.roadmap.as_ref().and_then(|roadmap| roadmap.issuer.as_deref());
            let (shown, title) = (tr.locale.date(date), tr.named("decision-adoption"));
            found.push((date, of_governance(shown, title, by.as_deref().or(issuer))));
        }
        if let Some(reporting) = &governance.reporting
            && let Some(date) = ahead(reporting.first)
        {
            let (shown, title) = (tr.locale.date(date), tr.named("first-report"));
            found.push((date, of_governance(shown, title, reporting.owner.as_deref())));
        }
        for Evaluation { kind, date, indicative, by, scope: _ } in &governance.evaluations {
            let Some(date) = ahead(*date) else { continue };
            let title = kind.map(|kind| tr.named(&format!("decision-{}", kind.name())));
            let title = title.unwrap_or_else(|| tr.named("evaluations"));
            let shown = tr.evaluated(date, *indicative);
            found.push((date, of_governance(shown, title, by.as_deref())));
        }
    }
    found.sort_by_key(|(date, _)| date.last_day());
    found.into_iter().map(|(_, decision)| decision).collect()
}
