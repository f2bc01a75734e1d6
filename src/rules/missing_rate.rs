//! An amount in another currency, of which nobody says what it is worth.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "missing-rate",
    family: Family::Budget,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, currency: USD, method: M}}]}]",
        "budget: {lines: [{amount: 5, currency: USD}]}",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, currency: USD, method: M}}]}]\nbudget: {rates: [{currency: USD, rate: 9.5, date: 2027-01-01}]}",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, currency: MAD, method: M}}]}]",
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, currency: USD, method: M}}]}]\nbudget: {rates: [{currency: USD, rate: nine, date: 2027-01-01}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    // A rate that could not be read may be the one.
    if document.budget.is_some() && !project.is_whole(Path::ROOT / "budget") {
        return;
    }
    let lacks = |currency: &Option<String>| {
        let currency = currency.as_deref()?;
        document.in_own_currency(1, Some(currency)).is_none().then(|| currency.to_owned())
    };
    for (path, costed) in walk::costs(document) {
        if let Some(currency) = lacks(&costed.cost.currency) {
            let finding = sink.at(path / "cost" / "currency").arg("currency", currency);
            sink.report(finding.arg("own", document.currency().unwrap_or("none")));
        }
    }
    let lines = document.budget.iter().flat_map(|budget| &budget.lines);
    for (i, line) in lines.enumerate() {
        if let Some(currency) = lacks(&line.currency) {
            let path = Path::ROOT / "budget" / "lines" / i / "currency";
            let finding = sink.at(path).arg("currency", currency);
            sink.report(finding.arg("own", document.currency().unwrap_or("none")));
        }
    }
}
