//! The money that was announced is not the sum of what is to be done.

use std::collections::BTreeMap;

use super::{Arg, Check, Family, Path, Project, Rule, Severity, Sink, Step, Threshold, Unit, walk};
use crate::model::{Bound, Budget, Cost, CostStatus, Document, Span};

pub(super) const RULE: Rule = Rule {
    name: "envelope-differs",
    family: Family::Budget,
    severity: Severity::Warning,
    basis: &["audit-brookings-2020", "audit-nao-2024"],
    raises: &[
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 60}}, {id: b, title: B, cost: existing-means}]}]",
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 160}}, {id: b, title: B, cost: unfunded}]}]",
        // The whole fits, and a pillar does not.
        "budget: {total: 100, pillars: {p: 20, q: 80}}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 100}}]}]",
        // More is asked of a source than it announced.
        "budget: {sources: {budget: 60, donor: 40}}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 70, funding: [{source: donor, amount: 70}]}}, {id: b, title: B, cost: {amount: 30, funding: [{source: budget, amount: 30}]}}]}]",
        "budget: {lines: [{amount: 50, source: loan}]}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 100, funding: [{source: loan, share: 80}]}}]}]",
        // A programme costs less than what is done in it.
        "programmes: [{id: g, title: G, cost: {amount: 50}, actions: [a]}]\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 100}}]}]",
    ],
    passes: &[
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 95}}]}]",
        // What is not counted yet may fill the rest.
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 60}}, {id: b, title: B, cost: unfunded}]}]",
        "budget: {total: 100}\nobjectives: []",
        "programmes: [{id: g, title: G, cost: {amount: 50, to: 100}, actions: [a]}]\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 95}}]}]",
        "programmes: [{id: g, title: G, cost: {amount: 50}}]",
        // Less is asked of a source, or of one that announced nothing.
        "budget: {sources: {donor: 100}}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 70, funding: [{source: donor, amount: 70}]}}, {id: b, title: B, cost: {amount: 70, funding: [{source: budget, amount: 70}]}}]}]",
        "programmes: [{id: g, title: G, cost: {amount: 500}, actions: [a]}]\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 95}}]}]",
        // At least so much was announced; a part is counted elsewhere; a range reaches it.
        "budget: {total: 100, bound: at-least}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 160}}]}]",
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 100}}, {id: b, title: B, cost: {amount: 60, part_of: a}}]}]",
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 60, to: 120}}]}]",
        // It costs at least, or at most, so much.
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 60, bound: at-least}}]}]",
        "budget: {total: 100}\nobjectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 160, bound: at-most}}]}]",
    ],
    check: Check::each(check),
};

/// How far the two may differ.
pub(super) const PERCENT: Threshold = Threshold { name: "envelope-percent", default: 10, unit: Unit::Percent };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    programmes(project, sink);
    let Some(budget) = &document.budget else { return };
    let open = Open { bound: budget.bound, rounding: budget.rounding.unwrap_or_default() };
    let mut all = Planned::default();
    let mut pillars: BTreeMap<&str, Planned> = BTreeMap::new();
    for objective in &document.objectives {
        for action in &objective.actions {
            for planned in [&mut all, pillars.entry(&objective.pillar).or_default()] {
                planned.add(document, action.cost.as_ref());
            }
        }
    }
    let path = |key: &'static str| Path::ROOT / "budget" / key;
    if let Some(total) = budget.total
        && compare(project, &path("total"), ("all", "none"), Announced::exactly(total, open), all, sink)
    {
        // Where the whole does not fit, its parts do not: that is said once.
        return;
    }
    for (pillar, total) in &budget.pillars {
        let planned = pillars.get(&**pillar).copied().unwrap_or_default();
        let path = path("pillars") / Step::named(pillar);
        compare(project, &path, ("pillar", pillar), Announced::exactly(*total, open), planned, sink);
    }
    sources(project, budget, open, sink);
}

/// What is asked of each source, against what it announced: it may be asked for less.
fn sources(project: &Project, budget: &Budget, open: Open, sink: &mut Sink<'_>) {
    if budget.sources.is_empty() && budget.lines.iter().all(|line| line.source.is_none()) {
        return;
    }
    let document = &project.document;
    let (announced, planned) = (walk::announced(document, budget), walk::planned(document));
    let most = Open { bound: open.bound.filter(|b| *b == Bound::AtLeast).or(Some(Bound::AtMost)), ..open };
    for (source, Span { low, high, .. }) in announced.sources {
        let Some(id) = source.clone() else { continue };
        let span = planned.sources.get(&source).copied().unwrap_or_default();
        let path = Path::ROOT / "budget";
        let path = match budget.sources.contains_key(&id) {
            true => path / "sources" / Step::named(&id),
            false => path / "lines",
        };
        let announced = Announced { low, high, open: most };
        let planned = Planned { span, counted: true };
        compare(project, &path, ("source", &id), announced, planned, sink);
    }
}

/// What a programme costs as a whole, against its actions.
fn programmes(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    if document.programmes.iter().all(|programme| programme.cost.is_none()) {
        return;
    }
    let costs: BTreeMap<&str, Option<&Cost>> =
        walk::actions(document).map(|(_, action)| (&*action.id, action.cost.as_ref())).collect();
    for (i, programme) in document.programmes.iter().enumerate() {
        let Some(cost) = &programme.cost else { continue };
        let Some(Span { low, high, .. }) = document.counted(cost) else { continue };
        let mut planned = Planned::default();
        for action in &programme.actions {
            planned.add(document, costs.get(&**action).copied().flatten());
        }
        let path = Path::ROOT / "programmes" / i / "cost" / "amount";
        // What its actions cost is a part of it: only more is too much.
        let bound = cost.bound.filter(|bound| *bound == Bound::AtLeast).or(Some(Bound::AtMost));
        let open = Open { bound, rounding: 0 };
        compare(project, &path, ("programme", &programme.id), Announced { low, high, open }, planned, sink);
    }
}

/// What was announced.
#[derive(Clone, Copy)]
struct Announced {
    low: i64,
    high: i64,
    open: Open,
}

/// How exact it is.
#[derive(Clone, Copy)]
struct Open {
    bound: Option<Bound>,
    rounding: i64,
}

impl Announced {
    fn exactly(total: i64, open: Open) -> Self {
        Announced { low: total, high: total, open }
    }
}

/// What actions come to, and whether each says what it costs.
#[derive(Clone, Copy)]
struct Planned {
    span: Span,
    counted: bool,
}

impl Default for Planned {
    fn default() -> Self {
        Planned { span: Span::default(), counted: true }
    }
}

impl Planned {
    fn add(&mut self, document: &Document, cost: Option<&Cost>) {
        let span = cost.and_then(|cost| document.counted(cost));
        self.span.add(span.unwrap_or_default());
        self.counted &= cost.is_some_and(|cost| {
            span.is_some() || cost.part_of.is_some() || cost.status == CostStatus::ExistingMeans
        });
    }
}

fn compare(
    project: &Project,
    path: &Path,
    (of, id): (&'static str, &str),
    Announced { low: least, high: most, open }: Announced,
    planned: Planned,
    sink: &mut Sink<'_>,
) -> bool {
    let (low, high) = (i128::from(planned.span.low), i128::from(planned.span.high));
    let (least, most) = (i128::from(least), i128::from(most));
    let percent = sink.threshold(&PERCENT) as i128;
    let rounding = i128::from(open.rounding);
    let off = |total: i128| (total * percent / 100).max(rounding);
    let (open, planned_open) = (open.bound, planned.span.bound);
    let more = low - most > off(most)
        && open != Some(Bound::AtLeast)
        // At most so much may be less.
        && planned_open != Some(Bound::AtMost);
    let less = least - high > off(least)
        && planned.counted
        && open != Some(Bound::AtMost)
        && planned_open != Some(Bound::AtLeast);
    let differ = high > 0 && (more || less) && project.is_whole(Path::ROOT / "objectives");
    if differ {
        let sum = Arg::figure(if more { low } else { high });
        let finding = sink.at(path.clone()).arg("of", of).arg("id", id);
        sink.report(finding.arg("sum", sum).arg("total", Arg::figure(if more { most } else { least })));
    }
    differ
}
