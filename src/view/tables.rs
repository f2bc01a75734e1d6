//! What is counted and tabulated: figures, budget, calendar, coverage, traceability.

use std::collections::BTreeMap;

use serde::Serialize;

use super::plan::{PillarView, objective};
use super::{Figure, Name, See, View, Words};
use crate::index::{Claim, Coverage, Kind, Status};
use crate::model::{CostStatus, Impact, Relation};

/// Costs, by pillar.
#[derive(Debug, Clone, Serialize)]
pub struct BudgetView {
    /// A row a pillar.
    pub rows: Vec<BudgetRow>,
    /// The sum of the rows.
    pub total: BudgetRow,
    /// Whether any action has an amount.
    pub amounts: bool,
    /// The money that was announced, formatted.
    pub announced: Option<String>,
}

/// Costs of one pillar.
#[derive(Debug, Clone, Serialize)]
pub struct BudgetRow {
    pub title: Words,
    pub number: String,
    /// How many actions.
    pub actions: usize,
    /// How many have an amount.
    pub costed: usize,
    /// How many are done with existing means.
    pub existing: usize,
    /// How many have no money yet.
    pub unfunded: usize,
    /// The sum of the amounts, formatted.
    pub amount: String,
}

/// Actions in order of time.
#[derive(Debug, Clone, Serialize)]
pub struct CalendarView {
    /// The years of the horizon.
    pub years: Vec<i16>,
    /// A row an action, in order of start.
    pub rows: Vec<CalendarRow>,
}

/// An action in the calendar.
#[derive(Debug, Clone, Serialize)]
pub struct CalendarRow {
    pub number: String,
    pub anchor: String,
    pub title: Words,
    pub lead: Option<Name>,
    /// Start, formatted.
    pub start: String,
    /// End, formatted.
    pub end: String,
    /// For each year of the horizon, whether the action runs in it.
    pub running: Vec<bool>,
}

/// Coverage of the recommendations, in numbers.
#[derive(Debug, Clone, Serialize)]
pub struct CoverageView {
    /// How many recommendations.
    pub total: usize,
    /// How many are covered.
    pub covered: usize,
    /// The share that is covered, formatted.
    pub share: String,
    /// The columns: key and label of each status.
    pub statuses: Vec<(&'static str, String)>,
    /// A row a pillar.
    pub rows: Vec<CoverageRow>,
    /// The sum of the rows, by status.
    pub sum: Vec<usize>,
}

/// Coverage of one pillar.
#[derive(Debug, Clone, Serialize)]
pub struct CoverageRow {
    pub code: String,
    pub title: Words,
    /// How many recommendations have each status.
    pub counts: Vec<usize>,
    /// How many there are.
    pub total: usize,
}

/// A recommendation with what answers it.
#[derive(Debug, Clone, Serialize)]
pub struct TraceRow {
    pub code: String,
    pub anchor: String,
    pub pillar: Words,
    pub text: Words,
    /// Key of its status, such as `covered`.
    pub status: &'static str,
    pub status_label: String,
    /// Facets that nothing answers in full.
    pub missing: Vec<Words>,
    /// What answers it.
    pub elements: Vec<Element>,
    /// The answer in words.
    pub answer: Option<Words>,
    /// Why it is left out, or only so far.
    pub reason: Option<Words>,
}

/// What answers a recommendation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Element {
    /// What it is, in words.
    pub kind: String,
    /// Its display number, or its title.
    pub name: String,
    pub anchor: String,
    /// Whether it answers only a part.
    pub partial: bool,
}

pub(super) fn budget(see: &See<'_>, pillars: &[PillarView]) -> BudgetView {
    let document = &see.project.document;
    let currency = document.roadmap.as_ref().and_then(|r| r.currency.as_deref()).unwrap_or("");
    let costs: BTreeMap<&str, (CostStatus, Option<i64>)> = document
        .objectives
        .iter()
        .flat_map(|objective| &objective.actions)
        .filter_map(|a| Some((&*a.id, a.cost.as_ref().map(|cost| (cost.status, cost.amount))?)))
        .collect();
    let mut total = (0, 0, 0, 0, 0_i64);
    let mut rows = Vec::new();
    for pillar in pillars {
        let mut sum = (0, 0, 0, 0, 0_i64);
        for action in pillar.objectives.iter().flat_map(|objective| &objective.actions) {
            sum.0 += 1;
            match costs.get(&*action.id) {
                Some((_, Some(amount))) => {
                    sum.1 += 1;
                    sum.4 = sum.4.saturating_add(*amount);
                }
                Some((CostStatus::ExistingMeans, None)) => sum.2 += 1,
                Some((CostStatus::Unfunded, None)) => sum.3 += 1,
                Some((CostStatus::Estimate | CostStatus::Approved, None)) | None => {}
            }
        }
        total = (
            total.0 + sum.0,
            total.1 + sum.1,
            total.2 + sum.2,
            total.3 + sum.3,
            total.4.saturating_add(sum.4),
        );
        if sum.0 > 0 {
            rows.push(row(see, pillar.title.clone(), &pillar.number, sum, currency));
        }
    }
    let title = see.verbatim(&see.label("total"));
    let announced = document.budget.as_ref().and_then(|budget| budget.total);
    BudgetView {
        rows,
        amounts: total.1 > 0,
        total: row(see, title, "", total, currency),
        announced: announced.map(|amount| see.locale.money(amount, currency)),
    }
}

fn row(
    see: &See<'_>,
    title: Words,
    number: &str,
    (actions, costed, existing, unfunded, amount): (usize, usize, usize, usize, i64),
    currency: &str,
) -> BudgetRow {
    let amount = match costed {
        0 => see.label("none"),
        _ => see.locale.money(amount, currency),
    };
    BudgetRow { title, number: number.to_owned(), actions, costed, existing, unfunded, amount }
}

pub(super) fn calendar(see: &See<'_>, pillars: &[PillarView]) -> CalendarView {
    let document = &see.project.document;
    let horizon = document.roadmap.as_ref().and_then(|roadmap| roadmap.horizon.clone());
    let horizon = horizon.unwrap_or_default();
    let years: Vec<i16> = match (horizon.start, horizon.end) {
        // Whoever plans for longer reads years elsewhere; a table has at most so many columns.
        (Some(start), Some(end)) => (start.year..=end.year).take(12).collect(),
        _ => Vec::new(),
    };
    let model = document.objectives.iter().flat_map(|objective| &objective.actions);
    let dates: BTreeMap<&str, _> = model.map(|a| (&*a.id, (a.start, a.end))).collect();
    let actions = pillars.iter().flat_map(|p| &p.objectives).flat_map(|o| &o.actions);
    let mut rows: Vec<_> = actions
        .filter_map(|action| {
            let (start, end) = dates.get(&*action.id).copied()?;
            let (first, last) = (start.or(end)?.first_day(), end.or(start)?.last_day());
            let date = |date: Option<_>| date.map(|d| see.locale.date(d)).unwrap_or_default();
            let row = CalendarRow {
                number: action.number.clone(),
                anchor: action.anchor.clone(),
                title: action.title.clone(),
                lead: action.lead.clone(),
                start: date(start),
                end: date(end),
                running: years.iter().map(|y| (first.year()..=last.year()).contains(y)).collect(),
            };
            Some(((first, last), row))
        })
        .collect();
    rows.sort_by_key(|(dates, _)| *dates);
    CalendarView { years, rows: rows.into_iter().map(|(_, row)| row).collect() }
}

pub(super) fn coverage(see: &See<'_>) -> CoverageView {
    let (catalog, index) = (&see.project.catalog, &see.project.index);
    let pillars = catalog.pillars(&index.sets).map(|pillar| {
        let of_pillar = |coverage: &&Coverage| {
            catalog.recommendation(&coverage.recommendation).pillar == pillar.id
        };
        let found: Vec<&Coverage> = index.coverage.iter().filter(of_pillar).collect();
        let count = |status| found.iter().filter(|coverage| coverage.status == status).count();
        CoverageRow {
            code: pillar.code.clone(),
            title: see.reference(&pillar.title),
            counts: Status::ALL.into_iter().map(count).collect(),
            total: found.len(),
        }
    });
    let rows: Vec<CoverageRow> = pillars.collect();
    let sum: Vec<usize> =
        (0..Status::ALL.len()).map(|i| rows.iter().map(|row| row.counts[i]).sum()).collect();
    let (total, covered) = (index.coverage.len(), sum[0]);
    CoverageView {
        total,
        covered,
        share: see.locale.percent(covered, total),
        statuses: Status::ALL.map(|s| (s.name(), status_label(see, s))).to_vec(),
        rows,
        sum,
    }
}

fn status_label(see: &See<'_>, status: Status) -> String {
    see.label(&format!("coverage-{}", status.name()))
}

pub(super) fn traceability(see: &See<'_>, pillars: &[PillarView]) -> Vec<TraceRow> {
    let (catalog, index) = (&see.project.catalog, &see.project.index);
    let titles: BTreeMap<&str, Words> =
        catalog.pillars(&index.sets).map(|p| (&*p.id, see.reference(&p.title))).collect();
    let rows = index.coverage.iter().map(|coverage| {
        let found = catalog.recommendation(&coverage.recommendation);
        let missing = found.facets.iter().filter(|f| coverage.missing_facets.contains(&f.id));
        let said = coverage.response.map(|i| &see.project.document.responses[i]);
        TraceRow {
            code: found.code.clone(),
            anchor: format!("recommendation-{}", found.code.to_lowercase()),
            pillar: titles
                .get(&*found.pillar)
                .cloned()
                .unwrap_or_else(|| see.verbatim(&found.pillar)),
            text: see.reference(&found.text),
            status: coverage.status.name(),
            status_label: status_label(see, coverage.status),
            missing: missing.map(|facet| see.reference(&facet.title)).collect(),
            elements: elements(see, pillars, coverage),
            answer: said.and_then(|said| see.some(said.answer.as_ref())),
            reason: said.and_then(|said| see.some(said.reason.as_ref())),
        }
    });
    rows.collect()
}

/// What answers a recommendation, each element once.
fn elements(see: &See<'_>, pillars: &[PillarView], coverage: &Coverage) -> Vec<Element> {
    let mut elements: Vec<Element> = Vec::new();
    for claim in see.project.index.claims_of(coverage) {
        let (kind, name, anchor) = name(see, pillars, claim);
        let partial = claim.relation != Relation::Full;
        match elements.iter_mut().find(|element| element.anchor == anchor) {
            Some(element) => element.partial &= partial,
            None => elements.push(Element { kind, name, anchor, partial }),
        }
    }
    elements
}

fn name(see: &See<'_>, pillars: &[PillarView], claim: &Claim) -> (String, String, String) {
    let kind = see.label(&format!("kind-of-{}", claim.kind.name()));
    let id = claim.element.as_str();
    match claim.kind {
        Kind::Objective => {
            let number = objective(pillars, id).map(|o| o.number.clone()).unwrap_or_default();
            (kind, number, id.to_owned())
        }
        Kind::Action => {
            let actions = pillars.iter().flat_map(|p| &p.objectives).flat_map(|o| &o.actions);
            let number = actions.into_iter().find(|a| a.id == id).map(|a| a.number.clone());
            (kind, number.unwrap_or_default(), id.to_owned())
        }
        Kind::Priority => (kind, title(see, claim), format!("priority-{id}")),
        Kind::Governance => (kind, String::new(), "governance".to_owned()),
        _ => (kind, title(see, claim), id.to_owned()),
    }
}

fn title(see: &See<'_>, claim: &Claim) -> String {
    let document = &see.project.document;
    let id = &claim.element;
    let ethics = document.ethics.as_ref();
    let found = match claim.kind {
        Kind::Priority => document.priorities.iter().find(|x| x.id == *id).map(|x| &x.title),
        Kind::Legislation => document.legislation.iter().find(|x| x.id == *id).map(|x| &x.title),
        Kind::Principle => {
            ethics.and_then(|e| e.principles.iter().find(|x| x.id == *id)).map(|x| &x.title)
        }
        Kind::Safeguard => {
            ethics.and_then(|e| e.safeguards.iter().find(|x| x.id == *id)).map(|x| &x.title)
        }
        Kind::UseCase => {
            ethics.and_then(|e| e.use_cases.iter().find(|x| x.id == *id)).map(|x| &x.title)
        }
        Kind::Risk => ethics.and_then(|e| e.risks.iter().find(|x| x.id == *id)).map(|x| &x.title),
        _ => None,
    };
    found.map_or_else(|| id.clone(), |title| see.words(title).text)
}

pub(super) fn figures(see: &See<'_>, view: &View) -> Vec<Figure> {
    let document = &see.project.document;
    let objectives: usize = view.pillars.iter().map(|pillar| pillar.objectives.len()).sum();
    let actions = view.budget.total.actions;
    let indicators: usize = document.objectives.iter().map(|o| o.indicators.len()).sum();
    let cases = document.ethics.iter().flat_map(|ethics| &ethics.use_cases);
    let high = cases.filter(|case| case.impact == Some(Impact::High)).count();
    let leads: std::collections::BTreeSet<_> = document
        .objectives
        .iter()
        .flat_map(|objective| &objective.actions)
        .filter_map(|action| action.lead.as_deref())
        .collect();
    let risks = document.ethics.as_ref().map_or(0, |ethics| ethics.risks.len());
    let counts = [
        ("figure-pillars", view.pillars.iter().filter(|p| !p.objectives.is_empty()).count()),
        ("figure-objectives", objectives),
        ("figure-actions", actions),
        ("figure-indicators", indicators),
        ("figure-leads", leads.len()),
        ("figure-high-impact", high),
        ("figure-risks", risks),
        ("figure-legislation", document.legislation.len()),
        ("figure-unfunded", view.budget.total.unfunded),
    ];
    let mut figures = Vec::new();
    if view.coverage.total > 0 {
        let value = format!("{}/{}", view.coverage.covered, view.coverage.total);
        figures.push(Figure { value, label: see.label("figure-coverage") });
    }
    figures.extend(counts.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| Figure {
        value: see.locale.integer(count as i64),
        label: see.count(key, count),
    }));
    figures
}
