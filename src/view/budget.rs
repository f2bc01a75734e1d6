//! Costs by pillar and by year.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::plan::PillarView;
use super::{See, Words};
use crate::model::{Cost, CostStatus};

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
    /// The sum of the amounts, in whole units of the currency.
    pub sum: i64,
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
    amount: i64,
    years: BTreeMap<&'a str, i64>,
}

impl<'a> Sum<'a> {
    fn add(&mut self, cost: Option<&'a Cost>) {
        self.actions += 1;
        match cost.map(|cost| (cost.status, cost.amount)) {
            Some((_, Some(amount))) => {
                self.costed += 1;
                self.amount = self.amount.saturating_add(amount);
            }
            Some((CostStatus::ExistingMeans, None)) => self.existing += 1,
            Some((CostStatus::Unfunded, None)) => self.unfunded += 1,
            Some((CostStatus::Estimate | CostStatus::Approved, None)) | None => {}
        }
        for (year, amount) in cost.into_iter().flat_map(|cost| &cost.years) {
            let sum = self.years.entry(year).or_default();
            *sum = sum.saturating_add(*amount);
        }
    }

    fn row(
        self,
        see: &See<'_>,
        title: Words,
        number: &str,
        years: &[&str],
        currency: &str,
    ) -> BudgetRow {
        let dated = self.years.values().fold(0_i64, |sum, amount| sum.saturating_add(*amount));
        BudgetRow {
            title,
            number: number.to_owned(),
            actions: self.actions,
            costed: self.costed,
            existing: self.existing,
            unfunded: self.unfunded,
            amount: match self.costed {
                0 => see.label("none"),
                _ => see.locale.money(self.amount, currency),
            },
            sum: self.amount,
            years: years.iter().map(|year| self.years.get(year).copied().unwrap_or(0)).collect(),
            undated: self.amount.saturating_sub(dated).max(0),
        }
    }
}

pub(super) fn budget(see: &See<'_>, pillars: &[PillarView]) -> BudgetView {
    let document = &see.project.document;
    let currency = document.currency().unwrap_or_default();
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
            sum.add(cost);
            total.add(cost);
        }
        if sum.actions > 0 {
            rows.push(sum.row(see, pillar.title.clone(), &pillar.number, &years, currency));
        }
    }
    let title = see.verbatim(&see.label("total"));
    let announced = document.budget.as_ref().and_then(|budget| budget.total);
    BudgetView {
        rows,
        amounts: total.costed > 0,
        total: total.row(see, title, "", &years, currency),
        years: years.into_iter().map(str::to_owned).collect(),
        announced: announced.map(|amount| see.locale.money(amount, currency)),
    }
}
