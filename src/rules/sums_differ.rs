//! Parts that do not add up.

use std::collections::{BTreeMap, BTreeSet};

use super::{Arg, Check, Family, Path, Project, Rule, Severity, Sink, Step, walk};
use crate::model::{Bound, BudgetLine, Funding};
use crate::walk::Costed;

pub(super) const RULE: Rule = Rule {
    name: "sums-differ",
    family: Family::Budget,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 10, method: M, years: {2027: 4, 2028: 5}}}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 10, method: M, funding: [{source: ppp, amount: 9}]}}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027-06, end: 2028, cost: {amount: 10, method: M, years: {2027: 4, 2029: 6}}}]}]",
        "budget: {total: 10, pillars: {feuille-de-route: 4}}",
        "budget: {total: 10, years: {2027: 4, 2028: 7}}",
        // More than rounding explains.
        "roadmap: {horizon: {start: 2027, end: 2027}}\nbudget: {total: 23030, years: {2027: 23000}}",
        "roadmap: {horizon: {start: 2027, end: 2027}}\nbudget: {total: 1000, years: {2027: 900}}",
        "budget: {total: 10, sources: {donor: 4, loan: 5}}",
        "budget: {total: 10, lines: [{pillar: p, amount: 4}, {pillar: p, amount: 5}]}",
        "roadmap: {horizon: {start: 2027, end: 2028}}\nbudget: {total: 10, lines: [{year: 2027, amount: 4}, {year: 2028, amount: 5}]}",
        "roadmap: {horizon: {start: 2027, end: 2030}}\nbudget: {total: 10, lines: [{year: 2027, amount: 14}]}",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 10, method: M, capital: 4, running: 5}}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 10, to: 20, method: M, funding: [{source: ppp, amount: 25}]}}]}]",
        // Parts that are more than what they are a part of.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 10, method: M}}, {id: b, title: B, cost: {amount: 6, part_of: a}}, {id: c, title: C, cost: {amount: 6, part_of: a}}]}]",
        "budget: {total: 10, pillars: {p: 4, q: 5}, lines: [{title: T, amount: 3}]}",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 1000, method: M, funding: [{source: ppp, share: 50}, {source: donor, share: 30}]}}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 10, method: M, funding: [{source: ppp, amount: 25}, {source: donor}]}}]}]",
    ],
    passes: &[
        // What belongs to no pillar stands in a line, and what comes on top of the total says so.
        "budget: {total: 10, pillars: {p: 4, q: 5}, lines: [{title: T, amount: 1}]}",
        "budget: {total: 10, lines: [{pillar: p, amount: 10}, {title: T, amount: 6, beyond_total: true}]}",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 10, to: 12, method: M}}, {id: b, title: B, cost: {amount: 11, part_of: a}}]}]",
        // Some of the years are voted.
        "roadmap: {horizon: {start: 2027, end: 2030}}\nbudget: {total: 1000, years: {2027: 300, 2028: 200}}",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2027, end: 2028, cost: {amount: 10, method: M, years: {2027: 4, 2028: 6}, funding: [{source: ppp, amount: 10}]}}]}]",
        "budget: {total: 9, years: {2027: 4, 2028: 5}}",
        // Rounded as the whole is.
        "budget: {total: 23030, pillars: {feuille-de-route: 15019, services: 8009}}",
        // Rounded as the roadmap says.
        "budget: {total: 100, rounding: 3, years: {2027: 50, 2028: 48}}",
        // Within a range, or as much as is said at least.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 10, to: 20, method: M, funding: [{source: ppp, amount: 15}]}}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 10, bound: at-least, method: M, funding: [{source: ppp, amount: 15}]}}]}]",
        // Who pays is known, and how much in part.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 10, to: 20, method: M, funding: [{source: ppp, amount: 4}, {source: donor}]}}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 1000, method: M, funding: [{source: ppp, share: 60}, {source: donor, amount: 400}]}}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 10, to: 20, method: M, funding: [{source: ppp, share: 50}, {source: donor, share: 50}]}}]}]",
        // What is allotted so far, year by year.
        "roadmap: {horizon: {start: 2027, end: 2030}}\nbudget: {total: 10, lines: [{year: 2027, amount: 4}]}",
        // At least so much, of which a year and a payer are known.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, start: 2023, end: 2025, cost: {amount: 1600, bound: at-least, method: M, years: {2024: 500}, funding: [{source: budget, amount: 500}]}}]}]",
        // A part could not be read.
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 10, method: M, years: {2027: 4, 2028: six}}}]}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    parts_of_costs(project, sink);
    for (path, costed) in walk::costs(&project.document) {
        let cost = costed.cost;
        let whole = cost.amount.map(|amount| Whole::new(amount, cost.to, cost.bound, None));
        let years = cost.years.values().copied();
        let of_years = match cost.bound {
            // At least so much was announced, and some of its years.
            Some(Bound::AtLeast) if !has_all_years(costed) => None,
            Some(Bound::About) if !has_all_years(costed) => whole.map(open),
            _ => whole,
        };
        compare(project, &|| path / "cost" / "years", "years", years, of_years, sink);
        // What somebody pays whose part is not said is no more than the others leave.
        let is_said = cost.funding.iter().all(Funding::is_said);
        let open = match cost.bound {
            Some(Bound::AtLeast) => None,
            _ if is_said => whole,
            _ => whole.map(open),
        };
        let funding = cost.funding.iter().map(|part| cost.paid_by(part).low);
        compare(project, &|| path / "cost" / "funding", "funding", funding, open, sink);
        if let (Some(capital), Some(running)) = (cost.capital, cost.running) {
            let parts = [capital, running].into_iter();
            compare(project, &|| path / "cost" / "running", "kinds", parts, whole, sink);
        }
        let outside = cost.years.keys().filter(|year| is_outside(year, costed));
        for year in outside {
            let finding = sink.at(path / "cost" / "years" / Step::named(year));
            let finding = finding.arg("kind", "outside").arg("year", year.as_str());
            sink.report(finding.arg("sum", "none").arg("total", "none"));
        }
    }
    if let Some(budget) = &project.document.budget {
        let at = |key: &'static str| Path::ROOT / "budget" / key;
        let whole = |total| Whole::new(total, None, budget.bound, budget.rounding);
        let whole = budget.total.map(whole);
        let maps =
            [("pillars", &budget.pillars), ("years", &budget.years), ("sources", &budget.sources)];
        let document = &project.document;
        let worth = |line: &BudgetLine| {
            document.in_own_currency(line.amount, line.currency.as_deref())
        };
        let counted: Vec<&BudgetLine> =
            budget.lines.iter().filter(|line| line.is_counted()).collect();
        for (key, parts) in maps {
            if parts.is_empty() {
                continue;
            }
            // Years that are fewer than those of the roadmap are a part, too.
            let some = key == "years" && !spans(project, parts.len());
            let whole = if some { whole.map(open) } else { whole };
            let mut parts: Vec<i64> = parts.values().copied().collect();
            // What belongs to no pillar, or comes from nobody who is named, stands in lines; these may
            // say again what the parts say, in another way.
            if whole.is_some_and(|whole| whole.differs(&parts).1) {
                let rest = counted.iter().filter(|line| match key {
                    "pillars" => line.pillar.is_none(),
                    "years" => line.year.is_none(),
                    _ => line.source.is_none(),
                });
                parts.extend(rest.filter_map(|line| worth(line)));
            }
            compare(project, &|| at(key), key, parts.into_iter(), whole, sink);
        }
        let lines: Option<Vec<i64>> = counted.iter().map(|line| worth(line)).collect();
        let lines = lines.unwrap_or_default();
        // Lines of some of the years, or of what no other part holds, are a part: more than the
        // whole they cannot be.
        let parted = maps.iter().any(|(_, parts)| !parts.is_empty());
        let whole = match covers(project, &counted) && !parted {
            true => whole,
            false => whole.map(open),
        };
        compare(project, &|| at("lines"), "lines", lines.into_iter(), whole, sink);
    }
}

/// What is part of the cost of another action is no more than that.
fn parts_of_costs(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let costs = || walk::actions(document).filter_map(|(at, a)| Some((at, a, a.cost.as_ref()?)));
    let mut parts: BTreeMap<&str, (Path, Vec<i64>)> = BTreeMap::new();
    for (path, _, cost) in costs() {
        let Some((of, amount)) = cost.part_of.as_deref().zip(cost.amount) else { continue };
        let Some(amount) = document.in_own_currency(amount, cost.currency.as_deref()) else { continue };
        let (at, amounts) = parts.entry(of).or_insert_with(|| (Path::ROOT, Vec::new()));
        *at = path / "cost" / "amount";
        amounts.push(amount);
    }
    if parts.is_empty() {
        return;
    }
    for (_, action, cost) in costs() {
        let Some((path, amounts)) = parts.remove(&*action.id) else { continue };
        let own = |amount| document.in_own_currency(amount, cost.currency.as_deref());
        let Some(amount) = cost.amount.and_then(own) else { continue };
        // Parts may be less; of a range they may be as much as its upper end.
        let amount = cost.to.and_then(own).unwrap_or(amount);
        if cost.bound != Some(Bound::AtLeast) {
            let whole = Whole::new(amount, None, Some(Bound::AtMost), None);
            compare(project, &|| path.clone(), "parts", amounts.into_iter(), Some(whole), sink);
        }
    }
}

/// A whole of which no more than a part is said.
fn open(whole: Whole) -> Whole {
    Whole { open: Some(Bound::AtMost), ..whole }
}

/// Whether so many years are as many as those of the roadmap, if it says any.
fn spans(project: &Project, years: usize) -> bool {
    let horizon = project.document.roadmap.as_ref().and_then(|roadmap| roadmap.horizon.as_ref());
    let ends = horizon.and_then(|horizon| horizon.start.zip(horizon.end));
    ends.is_none_or(|(start, end)| {
        years as i16 > end.last_day().year() - start.first_day().year()
    })
}

/// Whether lines are of the whole time of the roadmap: not all have a year, or every year has one.
fn covers(project: &Project, lines: &[&BudgetLine]) -> bool {
    let years: Option<BTreeSet<i16>> =
        lines.iter().map(|line| line.year.map(|year| year.first_day().year())).collect();
    years.is_none_or(|years| spans(project, years.len()))
}

fn compare(
    project: &Project,
    path: &dyn Fn() -> Path,
    kind: &'static str,
    parts: impl ExactSizeIterator<Item = i64>,
    whole: Option<Whole>,
    sink: &mut Sink<'_>,
) {
    let Some(whole) = whole.filter(|_| parts.len() > 0) else { return };
    let (sum, differs) = whole.differs(&parts.collect::<Vec<_>>());
    if differs && project.is_whole(path()) {
        let finding = sink.at(path()).arg("kind", kind).arg("year", "none");
        let total = Arg::figure(i128::from(whole.amount));
        sink.report(finding.arg("sum", Arg::figure(sum)).arg("total", total));
    }
}

/// What parts are to add up to.
#[derive(Clone, Copy)]
struct Whole {
    amount: i64,
    /// Of a range, its upper end.
    to: i128,
    open: Option<Bound>,
    /// By how much the roadmap says that sums may differ.
    rounding: i128,
}

impl Whole {
    fn new(amount: i64, to: Option<i64>, open: Option<Bound>, rounding: Option<i64>) -> Self {
        let to = i128::from(to.unwrap_or(amount));
        Whole { amount, to, open, rounding: i128::from(rounding.unwrap_or_default()) }
    }

    /// The sum of parts, and whether it is another than that of the whole.
    fn differs(self, parts: &[i64]) -> (i128, bool) {
        let sum: i128 = parts.iter().map(|part| i128::from(*part)).sum();
        let rounding: i128 = parts.iter().map(|part| unit(*part)).sum::<i128>() + unit(self.amount);
        let total = i128::from(self.amount);
        // Twice the difference, since a figure is off by half of its unit at most.
        let most = rounding.min(2 * total.abs() / LEAST_SHARE).max(2 * self.rounding);
        let off = match self.open {
            // As much as is said, or more; as much, or less.
            Some(Bound::AtLeast) => (total - sum).max(0),
            Some(Bound::AtMost) => (sum - total.max(self.to)).max(0),
            Some(Bound::About) | None => (sum - sum.clamp(total, self.to.max(total))).abs(),
        };
        (sum, 2 * off > most)
    }
}

/// What is more than a thousandth of the whole is no rounding.
const LEAST_SHARE: i128 = 1000;

/// The unit that a figure was rounded to: 10 for 23030. What ends in no zero is exact.
fn unit(figure: i64) -> i128 {
    let mut unit = 1;
    while figure != 0 && i128::from(figure) % (unit * 10) == 0 {
        unit *= 10;
    }
    if unit == 1 { 0 } else { unit }
}

/// Whether the years of a cost are all those in which it is spent.
fn has_all_years(costed: Costed<'_>) -> bool {
    let is_said = |year: i16| costed.cost.years.keys().any(|key| key.starts_with(&year.to_string()));
    let ends = costed.start.zip(costed.end);
    ends.is_some_and(|(start, end)| {
        (start.first_day().year()..=end.last_day().year()).all(is_said)
    })
}

fn is_outside(year: &str, costed: Costed<'_>) -> bool {
    // A fiscal year ends in the next.
    let (first, next) = year.split_once('/').map_or((year, 0), |(first, _)| (first, 1));
    first.parse::<i16>().is_ok_and(|year| {
        costed.start.is_some_and(|start| year + next < start.first_day().year())
            || costed.end.is_some_and(|end| year > end.last_day().year())
    })
}
