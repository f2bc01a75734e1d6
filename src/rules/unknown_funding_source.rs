//! Money from a source that nobody knows.

use std::collections::BTreeSet;

use super::{Check, Family, Path, Project, Rule, Severity, Sink, Step, walk};
use crate::model::FundingKind;

pub(super) const RULE: Rule = Rule {
    name: "unknown-funding-source",
    family: Family::Budget,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, method: M, funding: [{source: doner, amount: 5}]}}]}]",
        "budget: {sources: {somebody: 5}}",
        "budget: {lines: [{source: somebody, amount: 5}]}",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 5, method: M, funding: [{source: donor, amount: 5}]}}]}]",
        "funding_sources: [{id: fund-x, title: Fund X}]\nbudget: {sources: {fund-x: 5, loan: 3}}",
        "funding_sources: [fund-x]\nbudget: {sources: {fund-x: 5}}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let kinds = FundingKind::ALL.map(FundingKind::name);
    let named = document.funding_sources.iter().map(|source| source.id.as_str());
    let known: BTreeSet<&str> = named.chain(kinds).collect();
    let mut left = walk::SUGGESTIONS;
    let mut one = |path: &dyn Fn() -> Path, source: &str| {
        if source.is_empty() || known.contains(source) || project.may_exist(source) {
            return;
        }
        let finding = sink.at(path()).arg("source", source);
        let finding = finding.arg("known", known.iter().copied().collect::<Vec<_>>());
        sink.report(walk::suggest(finding, source, known.iter().copied(), &mut left));
    };
    for (path, costed) in walk::costs(document) {
        for (i, part) in costed.cost.funding.iter().enumerate() {
            one(&|| path / "cost" / "funding" / i / "source", &part.source);
        }
    }
    let Some(budget) = &document.budget else { return };
    for source in budget.sources.keys() {
        one(&|| Path::ROOT / "budget" / "sources" / Step::named(source), source);
    }
    for (i, line) in budget.lines.iter().enumerate() {
        let path = || Path::ROOT / "budget" / "lines" / i / "source";
        one(&path, line.source.as_deref().unwrap_or_default());
    }
}
