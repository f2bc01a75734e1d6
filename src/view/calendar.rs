//! Actions in order of time.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use super::awaited::Awaited;
use super::plan::{MilestoneView, PillarView};
use super::{Name, Translator, Words};
use crate::model::{Action, Date, Phase};

/// Actions in order of time.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CalendarView {
    /// The years of the horizon.
    pub years: Vec<i16>,
    /// A row an action, in order of start.
    pub rows: Vec<CalendarRow>,
}

/// An action in the calendar.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct CalendarRow {
    pub id: String,
    pub number: String,
    pub anchor: String,
    /// Id of its pillar.
    pub pillar: String,
    pub title: Words,
    pub lead: Option<Name>,
    /// Start, formatted.
    pub start: String,
    /// End, formatted.
    pub end: String,
    /// The phase whose dates these are, where it has none of its own.
    pub phase: Option<Words>,
    /// The first day on which it may run, as ISO.
    pub first_day: String,
    /// The last day on which it may run, as ISO.
    pub last_day: String,
    pub milestones: Vec<MilestoneView>,
    pub depends_on: Vec<Awaited>,
    /// For each year of the horizon, whether the action runs in it.
    pub running: Vec<bool>,
}

/// From when to when an action runs: by its own dates, or by those of its phase, which is then given.
pub(super) fn span<'p>(
    tr: &Translator<'p>,
    action: &Action,
) -> (Option<Date>, Option<Date>, Option<&'p Phase>) {
    let document = &tr.project.document;
    let phase = || document.phases.iter().find(|phase| Some(&phase.id) == action.phase.as_ref());
    if action.goes_on() {
        // What goes on without an end goes on to the end of the plan; nobody knows from when on,
        // where no date says it.
        let horizon = document.roadmap.as_ref().and_then(|roadmap| roadmap.horizon.as_ref());
        let end = horizon.and_then(|horizon| horizon.end).filter(|_| action.start.is_some());
        return (action.start, end, None);
    }
    match (action.start, action.end) {
        (None, None) => match phase() {
            Some(phase) => (phase.start, phase.end, Some(phase)),
            None => (None, None, None),
        },
        (start, end) => (start, end, None),
    }
}

impl Translator<'_> {
    /// From when on what has no end goes on.
    pub(super) fn going_on(&self, start: Date) -> String {
        let key = if start.first_day() > self.day { "starting" } else { "since" };
        self.locale.dated(key, start)
    }
}

pub(super) fn calendar(tr: &Translator<'_>, pillars: &[PillarView]) -> CalendarView {
    let document = &tr.project.document;
    let horizon = document.roadmap.as_ref().and_then(|roadmap| roadmap.horizon.clone());
    let horizon = horizon.unwrap_or_default();
    let years: Vec<i16> = match (horizon.start, horizon.end) {
        // Whoever plans for longer reads years elsewhere; a table has at most so many columns.
        (Some(start), Some(end)) => (start.year..=end.year).take(12).collect(),
        _ => Vec::new(),
    };
    let model = document.objectives.iter().flat_map(|objective| &objective.actions);
    let dates: BTreeMap<&str, _> = model.map(|a| (&*a.id, (span(tr, a), a.goes_on()))).collect();
    let mut rows = Vec::new();
    for pillar in pillars {
        for action in pillar.objectives.iter().flat_map(|objective| &objective.actions) {
            let Some(((start, end, phase), goes_on)) = dates.get(&*action.id).copied() else {
                continue;
            };
            let Some((from, to)) = start.or(end).zip(end.or(start)) else { continue };
            let (first, last) = (from.first_day(), to.last_day());
            let date = |date: Option<_>| date.map(|d| tr.locale.date(d)).unwrap_or_default();
            let row = CalendarRow {
                id: action.id.clone(),
                number: action.number.clone(),
                anchor: action.anchor.clone(),
                pillar: pillar.id.clone(),
                title: action.title.clone(),
                lead: action.lead.clone(),
                start: date(start),
                end: if goes_on { tr.label("ongoing") } else { date(end) },
                phase: phase.map(|phase| tr.words(&phase.title)),
                first_day: first.to_string(),
                last_day: last.to_string(),
                milestones: action.milestones.clone(),
                depends_on: action.depends_on.clone(),
                running: years.iter().map(|y| (first.year()..=last.year()).contains(y)).collect(),
            };
            rows.push(((first, last), row));
        }
    }
    rows.sort_by_key(|(dates, _)| *dates);
    CalendarView { years, rows: rows.into_iter().map(|(_, row)| row).collect() }
}
