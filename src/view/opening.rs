//! What a pillar opens with: what it is to reach, when, with what, and who leads.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::brief;
use super::budget::{BudgetRow, BudgetView};
use super::calendar::span;
use super::indicator::{self, is_promised};
use super::plan::{ObjectiveView, PillarView};
use super::{Figure, IndicatorView, Link, Name, Translator};
use crate::colour;
use crate::model::{Action, Date, Indicator, Objective};

/// What a pillar opens with.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct OpeningView {
    /// The colour of the pillar, as `#rrggbb`.
    pub colour: String,
    /// From its first action to its last, formatted.
    pub dates: String,
    /// An indicator with a known target of each objective that has one.
    pub targets: Vec<TargetView>,
    /// How many targets are not known yet, and by when they are set, in words.
    pub unset: Option<String>,
    /// The money that is asked for and found.
    pub money: Vec<Figure>,
    /// Who leads its actions, those who lead most first.
    pub leads: Vec<Name>,
    /// What goes on when: an objective each.
    pub spans: Vec<SpanView>,
}

/// What an objective is to reach.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TargetView {
    pub objective: Link,
    pub indicator: IndicatorView,
}

/// When the actions of an objective run.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct SpanView {
    pub objective: Link,
    /// From when, formatted.
    pub start: String,
    /// To when, formatted.
    pub end: String,
    /// The first day of its first action, as ISO.
    pub first_day: String,
    /// The last day of its last action, as ISO.
    pub last_day: String,
    /// The last days of its actions, as ISO.
    pub ends: Vec<String>,
    /// The last days of the last stages of the legal texts that serve it, as ISO.
    pub texts: Vec<String>,
}

/// What every pillar opens with, by its number.
pub(super) fn openings(
    tr: &Translator<'_>,
    pillars: &[PillarView],
    budget: &BudgetView,
) -> BTreeMap<String, OpeningView> {
    let document = &tr.project.document;
    let design = document.roadmap.as_ref().and_then(|roadmap| roadmap.design.as_ref());
    let colours = design.map(|design| &*design.pillars).unwrap_or_default();
    let mut known: BTreeMap<&str, &Objective> = BTreeMap::new();
    for objective in &document.objectives {
        known.entry(&objective.id).or_insert(objective);
    }
    let openings = pillars.iter().enumerate().map(|(place, pillar)| {
        let views = pillar.objectives.iter();
        let both =
            views.filter_map(|view| known.get(&*view.id).map(|objective| (view, *objective)));
        let objectives: Vec<(&ObjectiveView, &Objective)> = both.collect();
        let row = budget.rows.iter().find(|row| row.number == pillar.number);
        let opening = opening(tr, &objectives, row);
        let colour = colour::of_pillar(colours, place).to_owned();
        (pillar.number.clone(), OpeningView { colour, ..opening })
    });
    openings.collect()
}

fn opening(
    tr: &Translator<'_>,
    objectives: &[(&ObjectiveView, &Objective)],
    row: Option<&BudgetRow>,
) -> OpeningView {
    let targets = objectives.iter().filter_map(|(view, objective)| {
        let best = indicator::headline(&objective.indicators).filter(|i| is_promised(i))?;
        let indicator = view.indicators.iter().find(|indicator| indicator.id == best.id)?;
        Some(TargetView { objective: view.link(), indicator: indicator.clone() })
    });
    let actions = || objectives.iter().flat_map(|(_, objective)| &objective.actions);
    let mut leads: Vec<(usize, &str)> = Vec::new();
    for lead in actions().filter_map(|action| action.lead.as_deref()) {
        match leads.iter_mut().find(|(_, known)| *known == lead) {
            Some((count, _)) => *count += 1,
            None => leads.push((1, lead)),
        }
    }
    leads.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let spans = objectives.iter().filter_map(|(view, objective)| {
        let (first, last) = between(tr, &objective.actions)?;
        let ends = objective.actions.iter().filter_map(|action| action.end);
        Some(SpanView {
            objective: view.link(),
            start: tr.locale.date(first),
            end: tr.locale.date(last),
            first_day: first.first_day().to_string(),
            last_day: last.last_day().to_string(),
            ends: ends.map(|end| end.last_day().to_string()).collect(),
            texts: texts_of(tr, &objective.id),
        })
    });
    let dates = between(tr, actions()).map(|(first, last)| {
        // What goes on has no last day.
        let dates = match actions().any(Action::goes_on) {
            true => tr.going_on(first),
            false => tr.locale.range(Some(first), Some(last)),
        };
        let undated = actions().filter(|action| between(tr, [*action]).is_none()).count();
        if undated == 0 {
            return dates;
        }
        let count = [("count", tr.locale.integer(undated as i64).into())];
        dates + &tr.label("separator") + &tr.locale.label("opening-undated", &count)
    });
    let indicators = objectives.iter().flat_map(|(_, objective)| &objective.indicators);
    let unset: Vec<&Indicator> = indicators.filter(|indicator| !is_promised(indicator)).collect();
    let last = unset.iter().filter_map(|i| i.target.as_ref()?.establish_by);
    let last = last.max_by_key(|date| date.last_day());
    let date = last.map_or_else(|| "none".to_owned(), |date| tr.locale.date(date));
    // Of what has a date, the last is not that of what has none.
    let has_date = |i: &&&Indicator| i.target.as_ref().is_some_and(|t| t.establish_by.is_some());
    let undated = match unset.len() - unset.iter().filter(has_date).count() {
        undated if undated > 0 && undated < unset.len() => tr.locale.integer(undated as i64),
        _ => "none".to_owned(),
    };
    let args = [("count", unset.len().into()), ("date", date.into()), ("undated", undated.into())];
    let unset = (!unset.is_empty()).then(|| tr.locale.label("opening-unset", &args));
    OpeningView {
        colour: String::new(),
        unset,
        dates: dates.unwrap_or_default(),
        targets: targets.collect(),
        money: row.map(|row| brief::means(tr, row)).unwrap_or_default(),
        leads: leads.into_iter().map(|(_, id)| tr.actor(id)).collect(),
        spans: spans.collect(),
    }
}

/// When the legal texts of an objective are through.
fn texts_of(tr: &Translator<'_>, objective: &String) -> Vec<String> {
    let texts = tr.project.document.legislation.iter();
    let serving = texts.filter(|text| text.objectives.contains(objective));
    let ends = serving.filter_map(|text| brief::last_stage(tr, text)?.date);
    ends.map(|date| date.last_day().to_string()).collect()
}

/// The earliest and the latest date of actions.
fn between<'a>(
    tr: &Translator<'_>,
    actions: impl IntoIterator<Item = &'a Action>,
) -> Option<(Date, Date)> {
    let days = |action| {
        let (start, end, _) = span(tr, action);
        [start, end]
    };
    let dates: Vec<Date> = actions.into_iter().flat_map(days).flatten().collect();
    let first = dates.iter().copied().min_by_key(|date| date.first_day())?;
    let last = dates.iter().copied().max_by_key(|date| date.last_day())?;
    Some((first, last))
}
