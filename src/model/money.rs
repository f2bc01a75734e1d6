//! What amounts come to, in the currency of the roadmap.

use super::{Cost, Document};

/// What costs come to, at least and at most, in whole units of the roadmap's currency.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Span {
    /// The sum of the lower ends.
    pub low: i64,
    /// The sum of the upper ends.
    pub high: i64,
}

impl Span {
    /// Adds what another cost comes to.
    pub fn add(&mut self, other: Span) {
        self.low = self.low.saturating_add(other.low);
        self.high = self.high.saturating_add(other.high);
    }
}

impl Document {
    /// What a cost adds to a sum; `None` where it has no amount, where another action's cost holds
    /// it already, or where its currency has no rate.
    pub fn counted(&self, cost: &Cost) -> Option<Span> {
        let low = self.in_own_currency(cost.amount?, cost.currency.as_deref())?;
        let high = cost.to.and_then(|to| self.in_own_currency(to, cost.currency.as_deref()));
        let span = Span { low, high: high.unwrap_or(low).max(low) };
        cost.part_of.is_none().then_some(span)
    }

    /// An amount in the currency of the roadmap, in whole units; `None` where its own has no rate.
    pub fn in_own_currency(&self, amount: i64, currency: Option<&str>) -> Option<i64> {
        let Some(currency) = currency.filter(|currency| Some(*currency) != self.currency()) else {
            return Some(amount);
        };
        let rates = self.budget.iter().flat_map(|budget| &budget.rates);
        let rate = rates.into_iter().find(|rate| rate.currency == currency)?.rate?;
        let worth = (amount as f64 * rate).round();
        (worth.is_finite() && worth.abs() < i64::MAX as f64).then_some(worth as i64)
    }
}
