//! Amounts in words: ranges, bounds, currencies, and what they come to in the roadmap's own.

use super::{Translator, Words};
use crate::locale::ABOUT;
use crate::model::{Bound, Cost, Span};

impl Translator<'_> {
    /// A number with its upper end and its bound, where it has them.
    pub(super) fn bounded(
        &self,
        value: String,
        to: Option<String>,
        bound: Option<Bound>,
    ) -> String {
        let value = match to {
            Some(to) => self.locale.label("between", &[("from", value.into()), ("to", to.into())]),
            None => value,
        };
        match bound {
            Some(bound) => {
                // What is about so much need not say so twice.
                let value = match bound {
                    Bound::About => value.replace(&ABOUT.replace(' ', "\u{a0}"), ""),
                    _ => value,
                };
                let key = format!("bound-{}", bound.name());
                self.locale.label(&key, &[("value", value.into())])
            }
            None => value,
        }
    }

    /// An amount of the roadmap's currency.
    pub(super) fn money(&self, amount: i64) -> String {
        self.locale.short_money(amount, self.project.document.currency().unwrap_or_default())
    }

    /// The currency of a cost that has an amount.
    pub(super) fn currency(&self, cost: &Cost) -> Option<String> {
        let own = self.project.document.currency();
        cost.amount.and(cost.currency.as_deref().or(own)).map(str::to_owned)
    }

    /// What a cost is to the last unit, where it is more than an amount.
    pub(super) fn cost_said(&self, cost: &Cost) -> Option<String> {
        let currency = self.currency(cost)?;
        let more = cost.to.is_some() || cost.bound.is_some() || cost.currency.is_some();
        let exact = |amount| self.locale.money(amount, &currency);
        more.then(|| {
            self.bounded(exact(cost.amount.unwrap_or_default()), cost.to.map(exact), cost.bound)
        })
    }

    /// What a cost is, as it was written.
    pub(super) fn cost(&self, cost: &Cost) -> Option<String> {
        let own = self.project.document.currency().unwrap_or_default();
        let currency = cost.currency.as_deref().unwrap_or(own);
        let amount = cost.amount?;
        Some(match cost.to {
            Some(to) => {
                let (from, to) =
                    (self.locale.amount(amount), self.locale.short_money(to, currency));
                self.bounded(from, Some(to), cost.bound)
            }
            None => self.bounded(self.locale.short_money(amount, currency), None, cost.bound),
        })
    }

    /// What a cost is, and how sure it is.
    pub(super) fn costing(&self, cost: &Cost) -> Option<String> {
        let said = self.word("cost", Some(cost.status))?;
        Some(self.cost(cost).map_or(said.clone(), |amount| format!("{amount} ({said})")))
    }

    /// How an amount was found, and why it is what it is, or why there is none.
    pub(super) fn cost_notes(&self, cost: &Cost) -> Vec<Words> {
        let said = [cost.method.as_ref(), cost.reason.as_ref()];
        said.into_iter().filter_map(|text| self.some(text)).collect()
    }

    /// What costs come to. From nothing up to an amount is at most that amount.
    pub(super) fn span(&self, span: Span) -> String {
        let high = self.money(span.high);
        match span.low {
            low if low == span.high => self.bounded(high, None, span.bound),
            0 => self.bounded(high, None, span.bound.or(Some(Bound::AtMost))),
            low => self.bounded(self.locale.amount(low), Some(high), span.bound),
        }
    }

    /// The name of a source of money: one that the plan names, else a word of the format.
    pub(super) fn funding_source(&self, source: &str) -> String {
        let named = self.project.document.funding_sources.iter().find(|known| known.id == source);
        match named {
            Some(named) => self.words(&named.title).text,
            None => {
                let label = self.locale.find(&format!("funding-{source}"), &[]);
                label.unwrap_or_else(|| source.to_owned())
            }
        }
    }
}
