//! The money that was announced, and what the actions come to, by pillar, year and source.

use std::collections::BTreeMap;

use crate::model::{Budget, BudgetLine, Document, Funding, Span};

/// Amounts by what they are for; what is for none of those that are named is under none.
pub(crate) type Amounts = BTreeMap<Option<String>, Span>;

/// Amounts by each of the three.
#[derive(Debug, Default)]
pub(crate) struct Parts {
    pub(crate) pillars: Amounts,
    pub(crate) years: Amounts,
    pub(crate) sources: Amounts,
}

fn add(amounts: &mut Amounts, key: Option<String>, span: Span) {
    if span != Span::default() {
        amounts.entry(key).or_default().add(span);
    }
}

/// What was announced, said for a part or summed over lines.
pub(crate) fn announced(document: &Document, budget: &Budget) -> Parts {
    let sums = |said, key: fn(&BudgetLine) -> Option<String>| {
        announced_by(document, said, &budget.lines, key)
    };
    Parts {
        pillars: sums(&budget.pillars, |line| line.pillar.clone()),
        years: sums(&budget.years, |line| Some(line.year?.to_string())),
        sources: sums(&budget.sources, |line| line.source.clone()),
    }
}

fn announced_by(
    document: &Document,
    said: &BTreeMap<String, i64>,
    lines: &[BudgetLine],
    key: impl Fn(&BudgetLine) -> Option<String>,
) -> Amounts {
    let mut sums = Amounts::new();
    for (key, amount) in said {
        add(&mut sums, Some(key.clone()), Span::exactly(*amount));
    }
    for line in lines.iter().filter(|line| line.is_counted()) {
        let key = key(line);
        let worth = document.in_own_currency(line.amount, line.currency.as_deref());
        // What is said for a part holds its lines.
        if said.is_empty() || key.is_none() {
            add(&mut sums, key, Span::exactly(worth.unwrap_or_default()));
        }
    }
    match sums.keys().all(Option::is_none) {
        true => Amounts::new(),
        false => sums,
    }
}

/// What actions come to.
pub(crate) fn planned(document: &Document) -> Parts {
    let Parts { mut pillars, mut years, mut sources } = Parts::default();
    for objective in &document.objectives {
        for cost in objective.actions.iter().filter_map(|action| action.cost.as_ref()) {
            let Some(span) = document.counted(cost) else { continue };
            add(&mut pillars, Some(objective.pillar.clone()), span);
            let worth = |amount: i64| {
                document.in_own_currency(amount, cost.currency.as_deref()).unwrap_or_default()
            };
            let (mut dated, mut funded) = (Span::default(), Span::default());
            for (year, amount) in &cost.years {
                let part = Span::exactly(worth(*amount));
                dated.add(part);
                add(&mut years, Some(year.clone()), part);
            }
            for part in &cost.funding {
                let Span { low, high, bound } = cost.paid_by(part);
                let paid = Span { low: worth(low), high: worth(high), bound };
                funded.add(paid);
                add(&mut sources, Some(part.source.clone()), paid);
            }
            add(&mut years, None, span.without(dated));
            // Whoever pays a part that is not said pays what is left.
            if cost.funding.iter().all(Funding::is_said) {
                add(&mut sources, None, span.without(funded));
            }
        }
    }
    Parts { pillars, years, sources }
}
