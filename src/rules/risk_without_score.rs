//! A risk of which nobody says how grave it is.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};

pub(super) const RULE: Rule = Rule {
    name: "risk-without-score",
    family: Family::Risk,
    severity: Severity::Error,
    basis: &["nist:measure"],
    raises: &[
        "ethics: {risks: [{id: k0, title: K, category: privacy}]}",
        "ethics: {risks: [{id: k, title: K, likelihood: 2, impact: 3, residual_likelihood: 3, residual_impact: 3}]}",
    ],
    passes: &[
        "ethics: {risks: [{id: k, title: K, likelihood: 2, impact: 3, residual_likelihood: 2, residual_impact: 1}]}",
        // The scores are there, but faulty.
        "ethics: {risks: [{id: k, title: K, likelihood: 9, impact: high}]}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, risk) in walk::risks(&project.document) {
        let keys = [("likelihood", risk.likelihood.is_some()), ("impact", risk.impact.is_some())];
        let keys = walk::absent(project, path, &keys);
        if let Some(first) = keys.first() {
            let finding = sink.lack(path, first).arg("id", &*risk.id);
            sink.report(finding.arg("keys", keys).arg("kind", "missing"));
            continue;
        }
        let pairs = [
            ("likelihood", risk.likelihood, "residual_likelihood", risk.residual_likelihood),
            ("impact", risk.impact, "residual_impact", risk.residual_impact),
        ];
        for (key, before, residual, after) in pairs {
            if let (Some(before), Some(after)) = (before, after)
                && after > before
            {
                let finding = sink.at(path / residual).arg("id", &*risk.id).arg("keys", key);
                sink.report(finding.arg("kind", "residual"));
            }
        }
    }
}
