//! Money: where it comes from, and how much a pillar needs in which year.

use super::bars::{Bar, Fill, Scale, bars};
use super::{Chart, Draw, Page};
use crate::view::BudgetRow;

/// The most years that are told apart; those that follow are added up.
const YEARS: usize = 4;

/// Actions of each pillar by where their money comes from.
pub(super) fn funding(draw: &Draw<'_>) -> Vec<Chart> {
    let budget = &draw.view.budget;
    if budget.total.actions == 0 {
        return Vec::new();
    }
    let parts = |row: &BudgetRow| {
        let said = row.costed + row.existing + row.unfunded;
        [row.costed, row.existing, row.unfunded, row.actions.saturating_sub(said)]
    };
    let names = draw.labels(&["costed", "existing", "unfunded", "chart-unsaid"]);
    let fills = [Fill::Solid, Fill::Light, Fill::Alert, Fill::Open];
    // Nobody needs to learn what is nowhere to be seen.
    let shown: Vec<usize> = (0..4).filter(|i| parts(&budget.total)[*i] > 0).collect();
    let legend: Vec<_> = shown.iter().map(|i| (fills[*i], names[*i].clone())).collect();
    let rows: Vec<Bar> = budget
        .rows
        .iter()
        .map(|row| Bar {
            number: row.number.clone(),
            title: row.title.clone(),
            parts: shown.iter().map(|i| part(draw, parts(row)[*i])).collect(),
            end: draw.count(row.actions),
        })
        .collect();
    let pages = bars(draw.direction(), &legend, Scale::Shared, &rows);
    let pages = pages.into_iter().map(|(svg, page)| {
        let total = parts(&budget.total);
        let said = shown.iter().map(|i| draw.said(&names[*i], &draw.count(total[*i])));
        let all = draw.said(&draw.label("actions", &[]), &draw.count(budget.total.actions));
        let header = [draw.label("pillar", &[]), draw.label("actions", &[])];
        Page {
            description: draw.sentence([all].into_iter().chain(said)),
            header: header.into_iter().chain(shown.iter().map(|i| names[*i].clone())).collect(),
            rows: budget.rows[page]
                .iter()
                .map(|row| {
                    let counts = shown.iter().map(|i| draw.counted(parts(row)[*i]));
                    let head = [draw.numbered(&row.number, &row.title), draw.counted(row.actions)];
                    head.into_iter().chain(counts).collect()
                })
                .collect(),
            svg,
        }
    });
    draw.paged("funding", &draw.label("chart-funding", &[]), pages.collect())
}

fn part(draw: &Draw<'_>, count: usize) -> (f64, String) {
    (count as f64, draw.count(count))
}

/// Amounts by pillar and year.
pub(super) fn cost(draw: &Draw<'_>) -> Vec<Chart> {
    let budget = &draw.view.budget;
    let shown: Vec<&BudgetRow> = budget.rows.iter().filter(|row| row.costed > 0).collect();
    if budget.total.sum <= 0 {
        return Vec::new();
    }
    // An empty mark stands for what is given for no year.
    let (names, columns) = columns(draw);
    let legend: Vec<_> = Fill::SCALE.into_iter().zip(names.iter().cloned()).collect();
    let currency = &draw.view.document.currency;
    let money = |amount: i64| draw.locale.money(amount, currency);
    let rows: Vec<Bar> = shown
        .iter()
        .map(|row| Bar {
            number: row.number.clone(),
            title: row.title.clone(),
            parts: columns(row).into_iter().map(|sum| (sum as f64, String::new())).collect(),
            end: row.amount.clone(),
        })
        .collect();
    let sums = columns(&budget.total);
    let years = names.iter().zip(&sums).map(|(name, sum)| draw.said(name, &money(*sum)));
    let total = draw.said(&draw.label("total", &[]), &budget.total.amount);
    let description = draw.sentence([total].into_iter().chain(years));
    // The currency stands above once: columns are narrow.
    let title = match currency.as_str() {
        "" => draw.label("total", &[]),
        currency => format!("{} ({currency})", draw.label("total", &[])),
    };
    let amount = |sum: i64| draw.cell(draw.locale.amount(sum));
    let pages = bars(draw.direction(), &legend, Scale::Shared, &rows).into_iter();
    let pages = pages.map(|(svg, page)| Page {
        description: description.clone(),
        header: [draw.label("pillar", &[])]
            .into_iter()
            .chain(names.iter().cloned())
            .chain([title.clone()])
            .collect(),
        rows: shown[page]
            .iter()
            .map(|row| {
                let head = [draw.numbered(&row.number, &row.title)];
                let total = match row.exact {
                    true => amount(row.sum),
                    false => draw.cell(row.amount.clone()),
                };
                let years = columns(row).into_iter().map(amount);
                head.into_iter().chain(years).chain([total]).collect()
            })
            .collect(),
        svg,
    });
    draw.paged("cost", &draw.label("chart-cost", &[]), pages.collect())
}

/// The names of the columns that have an amount, and what a row has in them.
fn columns(draw: &Draw<'_>) -> (Vec<String>, impl Fn(&BudgetRow) -> Vec<i64>) {
    let budget = &draw.view.budget;
    let alone = if budget.years.len() > YEARS { YEARS - 1 } else { budget.years.len() };
    let mut names: Vec<String> = budget.years[..alone].to_vec();
    if let Some(year) = budget.years.get(alone) {
        names.push(draw.label("chart-later", &[("year", year.as_str().into())]));
    }
    let undated = budget.total.undated > 0;
    if undated {
        names.push(draw.label("chart-undated", &[]));
    }
    let columns = move |row: &BudgetRow| {
        let mut sums = row.years[..alone].to_vec();
        if row.years.len() > alone {
            sums.push(
                row.years[alone..].iter().fold(0, |sum: i64, year| sum.saturating_add(*year)),
            );
        }
        if undated {
            sums.push(row.undated);
        }
        sums
    };
    (names, columns)
}
