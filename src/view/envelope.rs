//! The money that was announced: line by line, by pillar and source, and beside what the actions
//! come to.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::plan::PillarView;
use super::{Coded, Name, Translator, Words};
use crate::model::{Budget, BudgetLine, Span};
use crate::walk;

/// The money that was announced, and what the actions come to.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct EnvelopeView {
    /// The sources that the columns of `matrix` stand for; empty where no line has both a pillar
    /// and a source.
    pub sources: Vec<String>,
    /// A row a pillar, an amount a source, and the sum of the row.
    pub matrix: Vec<MatrixRow>,
    /// What was announced and what the actions come to, by pillar, year and source.
    pub compared: Vec<ComparedView>,
    /// The lines that say more than a pillar and a source.
    pub lines: Vec<LineView>,
    /// By how much sums may differ because amounts are rounded, formatted.
    pub rounding: Option<String>,
}

/// A row of the table by pillar and source.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MatrixRow {
    pub title: Words,
    pub number: String,
    /// An amount a source, formatted.
    pub amounts: Vec<String>,
    /// The sum of the row, formatted.
    pub total: String,
}

/// What was announced and what the actions come to, by one of pillar, year and source.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ComparedView {
    /// `pillar`, `year` or `source`.
    pub by: &'static str,
    pub rows: Vec<ComparedRow>,
}

/// One of them.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ComparedRow {
    pub title: Words,
    /// What was announced, formatted.
    pub announced: String,
    /// What the actions come to, formatted.
    pub planned: String,
    /// What is announced and in no action, or the other way round, formatted.
    pub gap: String,
}

/// A line of the announced budget.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct LineView {
    pub title: Option<Words>,
    pub pillar: Option<Words>,
    pub source: Option<Coded>,
    pub payer: Option<Name>,
    /// The year, formatted.
    pub year: Option<String>,
    /// The amount, formatted.
    pub amount: String,
    /// The amount, in whole units of its currency.
    pub sum: i64,
    pub currency: String,
    pub note: Option<Words>,
    /// Whether it comes on top of the total.
    pub beyond: bool,
    /// Whether it says more than a pillar and a source, which another table shows.
    pub more: bool,
}

pub(super) fn envelope(
    tr: &Translator<'_>,
    budget: &Budget,
    pillars: &[PillarView],
) -> Option<EnvelopeView> {
    let (sources, matrix) = matrix(tr, budget, pillars);
    let view = EnvelopeView {
        sources,
        matrix,
        compared: compared(tr, budget, pillars),
        lines: budget.lines.iter().map(|line| self::line(tr, line)).collect(),
        rounding: budget.rounding.map(|rounding| tr.money(rounding)),
    };
    let empty = view.matrix.is_empty() && view.compared.is_empty() && view.lines.is_empty();
    (!empty).then_some(view)
}

/// What other currencies are worth.
pub(super) fn rates(tr: &Translator<'_>, budget: &Budget) -> Vec<Words> {
    let own = tr.project.document.currency().unwrap_or_default();
    let shown = budget.rates.iter().filter_map(|rate| {
        let source = tr.some(rate.source.as_ref()).map(|source| source.text);
        let date = rate.date.map(|date| tr.locale.date(date));
        let note: Vec<String> = date.into_iter().chain(source).collect();
        let args = [
            ("currency", rate.currency.clone().into()),
            ("rate", tr.locale.number(rate.rate?).into()),
            ("own", own.to_owned().into()),
            ("note", note.join(&tr.label("separator")).into()),
        ];
        Some(Words::label(tr.locale, "rate", &args))
    });
    shown.collect()
}

fn pillar_title(tr: &Translator<'_>, pillars: &[PillarView], id: &str) -> (String, Words) {
    let found = pillars.iter().find(|pillar| pillar.id == id);
    found.map_or_else(
        || (String::new(), tr.verbatim(id)),
        |pillar| (pillar.number.clone(), pillar.title.clone()),
    )
}

fn line(tr: &Translator<'_>, line: &BudgetLine) -> LineView {
    let own = tr.project.document.currency().unwrap_or_default();
    let currency = line.currency.as_deref().unwrap_or(own);
    let said = line.title.is_some() || line.payer.is_some() || line.note.is_some();
    let beyond = !line.is_counted();
    let pillar = line.pillar.as_deref().map(|id| {
        let known = tr.project.catalog.pillars(&tr.project.index.sets).find(|p| p.id == id);
        known.map_or_else(|| tr.verbatim(id), |pillar| tr.reference(&pillar.title))
    });
    LineView {
        title: tr.some(line.title.as_ref()),
        pillar,
        source: line
            .source
            .as_deref()
            .map(|source| Coded { label: tr.funding_source(source), code: source.to_owned() }),
        payer: line.payer.as_deref().map(|id| tr.actor(id)),
        year: line.year.map(|year| tr.locale.date(year)),
        amount: tr.locale.short_money(line.amount, currency),
        sum: line.amount,
        currency: currency.to_owned(),
        beyond,
        more: said
            || beyond
            || line.year.is_some()
            || line.pillar.is_none()
            || line.source.is_none(),
        note: tr.some(line.note.as_ref()),
    }
}

/// The lines by pillar and source, in the order in which the sources are named.
fn matrix(
    tr: &Translator<'_>,
    budget: &Budget,
    pillars: &[PillarView],
) -> (Vec<String>, Vec<MatrixRow>) {
    let document = &tr.project.document;
    let mut sources: Vec<&str> = Vec::new();
    let mut sums: BTreeMap<(&str, &str), i64> = BTreeMap::new();
    let mut rows: Vec<&str> = Vec::new();
    for line in budget.lines.iter().filter(|line| line.is_counted()) {
        let (Some(pillar), Some(source)) = (line.pillar.as_deref(), line.source.as_deref()) else {
            continue;
        };
        let worth = document.in_own_currency(line.amount, line.currency.as_deref());
        let sum = sums.entry((pillar, source)).or_default();
        *sum = sum.saturating_add(worth.unwrap_or_default());
        for (list, name) in [(&mut sources, source), (&mut rows, pillar)] {
            if !list.contains(&name) {
                list.push(name);
            }
        }
    }
    let total = |of: &dyn Fn(&(&str, &str)) -> bool| {
        let sums = sums.iter().filter(|(key, _)| of(key)).map(|(_, sum)| *sum);
        sums.fold(0_i64, i64::saturating_add)
    };
    let shown = |amount: i64| match amount {
        0 => tr.label("none"),
        amount => tr.locale.amount(amount),
    };
    let row = |pillar: Option<&str>| {
        let is = |row: &str| pillar.is_none_or(|pillar| row == pillar);
        let (number, title) = match pillar {
            Some(id) => pillar_title(tr, pillars, id),
            None => (String::new(), tr.verbatim(&tr.label("total"))),
        };
        let amounts =
            sources.iter().map(|source| shown(total(&|key| is(key.0) && key.1 == *source)));
        let amounts = amounts.collect();
        MatrixRow { title, number, amounts, total: shown(total(&|key| is(key.0))) }
    };
    let place = |id: &str| pillars.iter().position(|pillar| pillar.id == id).unwrap_or(usize::MAX);
    rows.sort_by_key(|id| place(id));
    let last = (!rows.is_empty()).then(|| row(None));
    let matrix = rows.iter().map(|id| row(Some(id))).chain(last).collect();
    (sources.iter().map(|source| tr.funding_source(source)).collect(), matrix)
}

fn compared(tr: &Translator<'_>, budget: &Budget, pillars: &[PillarView]) -> Vec<ComparedView> {
    let document = &tr.project.document;
    let (announced, planned) = (walk::announced(document, budget), walk::planned(document));
    let lists = [
        ("pillar", announced.pillars, planned.pillars),
        ("year", announced.years, planned.years),
        ("source", announced.sources, planned.sources),
    ];
    let title = |by: &str, key: &Option<String>| match (by, key) {
        ("pillar", Some(key)) => pillar_title(tr, pillars, key).1,
        ("source", Some(key)) => tr.verbatim(&tr.funding_source(key)),
        (_, Some(key)) => tr.verbatim(key),
        (by, None) => tr.verbatim(&tr.label(&format!("no-{by}"))),
    };
    // What is for none of them comes last.
    let place = |key: &Option<String>| {
        let id = key.as_deref();
        (id.is_none(), pillars.iter().position(|p| Some(&*p.id) == id).unwrap_or(usize::MAX))
    };
    let views = lists.into_iter().filter(|(_, announced, _)| !announced.is_empty());
    let views = views.map(|(by, announced, planned)| {
        let keys: BTreeSet<&Option<String>> = announced.keys().chain(planned.keys()).collect();
        let mut keys: Vec<&Option<String>> = keys.into_iter().collect();
        keys.sort_by_key(|key| place(key));
        let shown =
            |span: Option<Span>| span.map_or_else(|| tr.label("none"), |span| tr.span(span));
        let rows = keys.into_iter().map(|key| {
            let (said, plan) = (announced.get(key).copied(), planned.get(key).copied());
            ComparedRow {
                title: title(by, key),
                announced: shown(said),
                planned: shown(plan),
                // Where nothing was announced, nothing differs from it.
                gap: shown(said.map(|said| said.beside(plan.unwrap_or_default()))),
            }
        });
        ComparedView { by, rows: rows.collect() }
    });
    views.collect()
}
