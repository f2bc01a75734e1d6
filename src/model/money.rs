//! What amounts come to, in the currency of the roadmap.

use super::{Bound, Cost, Document, Funding};

/// What costs come to, at least and at most, in whole units of the roadmap's currency.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Span {
    /// The sum of the lower ends.
    pub low: i64,
    /// The sum of the upper ends.
    pub high: i64,
    /// Whether that is the least, the most, or about so much.
    pub bound: Option<Bound>,
}

impl Span {
    /// What is no range.
    pub fn exactly(amount: i64) -> Self {
        Span { low: amount, high: amount, bound: None }
    }

    /// What is left of it once a part is taken away; no less than nothing.
    pub fn without(self, part: Span) -> Self {
        let left = |end: i64, part: i64| end.saturating_sub(part).max(0);
        let (low, high) = (left(self.low, part.low), left(self.high, part.high));
        Span { low, high, bound: self.bound.filter(|_| high > 0) }
    }

    /// By how much it is more than another.
    pub fn beside(self, other: Span) -> Self {
        let bound = match other.bound {
            Some(Bound::AtLeast) => Some(Bound::AtMost),
            Some(Bound::AtMost) => Some(Bound::AtLeast),
            bound => bound,
        };
        Span {
            low: self.low.saturating_sub(other.high),
            high: self.high.saturating_sub(other.low),
            bound,
        }
    }

    /// Adds what another cost comes to.
    pub fn add(&mut self, other: Span) {
        self.low = self.low.saturating_add(other.low);
        self.high = self.high.saturating_add(other.high);
        // At least one and at most another are about both.
        self.bound = match (self.bound, other.bound) {
            (None, bound) | (bound, None) => bound,
            (Some(one), Some(other)) if one == other => Some(one),
            (Some(_), Some(_)) => Some(Bound::About),
        };
    }
}

impl Funding {
    /// Whether it is said how much it pays.
    pub fn is_said(&self) -> bool {
        self.amount.is_some() || self.share.is_some()
    }
}

impl Cost {
    /// Whether it is said who pays: for itself, or for what it is a part of.
    pub fn has_payer(&self) -> bool {
        !self.funding.is_empty() || self.part_of.is_some()
    }

    /// What a part pays, from the least to the most, in the currency of the cost. Who pays alone,
    /// and does not say how much, pays all; among others, at most what these leave.
    pub fn paid_by(&self, part: &Funding) -> Span {
        let low = self.amount.unwrap_or_default();
        let high = self.to.unwrap_or(low).max(low);
        let said = |part: &Funding| {
            let of =
                |whole: i64| part.share.map(|share| (whole as f64 * share / 100.0).round() as i64);
            let shared = || Some(Span { low: of(low)?, high: of(high)?, bound: None });
            part.amount.map(Span::exactly).or_else(shared)
        };
        let alone = || (self.funding.len() == 1).then_some(Span { low, high, bound: self.bound });
        said(part).or_else(alone).unwrap_or_else(|| {
            let others: i64 = self.funding.iter().filter_map(said).map(|span| span.low).sum();
            Span { low: 0, high: high.saturating_sub(others).max(0), bound: None }
        })
    }
}

impl Document {
    /// What a cost adds to a sum; `None` where it has no amount, where another action's cost holds
    /// it already, or where its currency has no rate.
    pub fn counted(&self, cost: &Cost) -> Option<Span> {
        let low = self.in_own_currency(cost.amount?, cost.currency.as_deref())?;
        let high = cost.to.and_then(|to| self.in_own_currency(to, cost.currency.as_deref()));
        let span = Span { low, high: high.unwrap_or(low).max(low), bound: cost.bound };
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
