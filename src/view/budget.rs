//! Costs by pillar, by year and by source.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::envelope::{self, EnvelopeView};
use super::plan::PillarView;
use super::{Translator, Words};
use crate::model::{Cost, CostStatus, Document, Span};

/// Costs, by pillar.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct BudgetView {
    /// A row a pillar.
    pub rows: Vec<BudgetRow>,
    /// The sum of the rows.
    pub total: BudgetRow,
    /// Whether any action has an amount.
    pub amounts: bool,
    /// The years that amounts are given for.
    pub years: Vec<String>,
    /// The money that was announced, formatted.
    pub announced: Option<String>,
    /// What of the money that was announced falls on whom, with what the actions come to.
    pub envelope: Option<EnvelopeView>,
    /// What other currencies are worth, in words.
    pub rates: Vec<Words>,
}

/// Costs of one pillar.
#[derive(Debug, Clone, Serialize, JsonSchema)]
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
    /// The sum of the amounts, in whole units of the currency; of ranges, of their lower ends.
    pub sum: i64,
    /// Whether that is all, and no range or bound.
    pub exact: bool,
    /// What of it falls into each year of the budget.
    pub years: Vec<i64>,
    /// What of it is given for no year.
    pub undated: i64,
}

/// Costs as they are added up.
#[derive(Default)]
struct Sum<'a> {
    actions: usize,
    costed: usize,
    existing: usize,
    unfunded: usize,
    amount: Span,
    years: BTreeMap<&'a str, i64>,
}

impl<'a> Sum<'a> {
    fn add(&mut self, document: &Document, cost: Option<&'a Cost>) {
        self.actions += 1;
        match cost.map(|cost| (cost.status, cost.amount)) {
            Some((_, Some(_))) => self.costed += 1,
            Some((CostStatus::ExistingMeans, None)) => self.existing += 1,
            Some((CostStatus::Unfunded, None)) => self.unfunded += 1,
            Some((CostStatus::Estimate | CostStatus::Approved, None)) | None => {}
        }
        let Some((cost, span)) = cost.and_then(|cost| Some((cost, document.counted(cost)?))) else {
            return;
        };
        self.amount.add(span);
        for (year, amount) in &cost.years {
            let worth = document.in_own_currency(*amount, cost.currency.as_deref());
            let sum = self.years.entry(year).or_default();
            *sum = sum.saturating_add(worth.unwrap_or_default());
        }
    }

    fn row(self, tr: &Translator<'_>, title: Words, number: &str, years: &[&str]) -> BudgetRow {
        let dated = self.years.values().fold(0_i64, |sum, amount| sum.saturating_add(*amount));
        BudgetRow {
            title,
            number: number.to_owned(),
            actions: self.actions,
            costed: self.costed,
            existing: self.existing,
            unfunded: self.unfunded,
            amount: match self.costed {
                0 => tr.label("none"),
                _ => tr.span(self.amount),
            },
            sum: self.amount.low,
            exact: self.amount == Span::exactly(self.amount.low),
            years: years.iter().map(|year| self.years.get(year).copied().unwrap_or(0)).collect(),
            undated: self.amount.low.saturating_sub(dated).max(0),
        }
    }
}

pub(super) fn budget(tr: &Translator<'_>, pillars: &[PillarView]) -> BudgetView {
    let document = &tr.project.document;
    let actions = document.objectives.iter().flat_map(|objective| &objective.actions);
    let costs: BTreeMap<&str, &Cost> =
        actions.filter_map(|action| Some((&*action.id, action.cost.as_ref()?))).collect();
    let years: BTreeSet<&str> =
        costs.values().flat_map(|cost| cost.years.keys().map(String::as_str)).collect();
    let years: Vec<&str> = years.into_iter().collect();
    let (mut total, mut rows) = (Sum::default(), Vec::new());
    for pillar in pillars {
        let mut sum = Sum::default();
        for action in pillar.objectives.iter().flat_map(|objective| &objective.actions) {
            let cost = costs.get(&*action.id).copied();
            sum.add(document, cost);
            total.add(document, cost);
        }
        if sum.actions > 0 {
            rows.push(sum.row(tr, pillar.title.clone(), &pillar.number, &years));
        }
    }
    let title = tr.verbatim(&tr.label("total"));
    let budget = document.budget.as_ref();
    let announced = budget.and_then(|budget| {
        let currency = document.currency().unwrap_or_default();
        Some(tr.bounded(tr.locale.money(budget.total?, currency), None, budget.bound))
    });
    BudgetView {
        envelope: budget.and_then(|budget| envelope::envelope(tr, budget, pillars)),
        rates: budget.map(|budget| envelope::rates(tr, budget)).unwrap_or_default(),
        rows,
        amounts: total.costed > 0,
        total: total.row(tr, title, "", &years),
        years: years.into_iter().map(str::to_owned).collect(),
        announced,
    }
}
