//! Norms of one house only.

use std::collections::BTreeSet;

use super::{Check, Family, Path, Project, Rule, Severity, Sink, Threshold, Unit};
use crate::model::{NormFile, each_norm};

pub(super) const RULE: Rule = Rule {
    name: "few-norm-families",
    family: Family::Norms,
    severity: Severity::Warning,
    basis: &["format", "R05"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, norms: [oecd:1.1, unesco:p6]}]",
        "objectives: [{id: o, pillar: p, title: O, norms: [oecd:1.1, unesco:p6, ma:loi-09-08]}]\nroadmap: {format: 1, id: r, country: MA}",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, norms: [oecd:1.1, unesco:p6, coe:8]}]",
        "objectives: []",
        // One code could not be found: it may be the third.
        "objectives: [{id: o, pillar: p, title: O, norms: [oecd:1.1, unesco:p6, coee:8]}]",
    ],
    check: Check::each(check),
};

pub(super) const FEWEST: Threshold = Threshold { name: "norm-families", default: 3, unit: Unit::Count };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    if project.is_incomplete() || document.objectives.is_empty() {
        return;
    }
    let code = document.roadmap.as_ref().and_then(|roadmap| roadmap.country.as_ref());
    let country = code.map(|code| code.to_lowercase());
    let (mut families, mut unknown) = (BTreeSet::new(), false);
    each_norm(document, &mut |_, code| match project.catalog.norm(code) {
        // The country's own law is not a norm of others.
        Some((family, _)) if Some(&family.id) == country.as_ref() => {}
        Some((family, _)) => {
            families.insert(family.id.as_str());
        }
        None => unknown = true,
    });
    if families.len() < sink.threshold(&FEWEST) && !unknown {
        let finding = sink.lack(Path::ROOT / "roadmap", "references");
        let finding = finding.arg("count", families.len());
        // The law of another country is no norm here either, nor what is addressed to others.
        let own = |file: &&NormFile| {
            let family = &file.family;
            let is_one = |country: &String| Some(country) == code;
            let others = &family.addressed_to;
            !matches!(&*family.binding, [one] if !is_one(one))
                && (others.is_empty() || code.is_none() || others.iter().any(is_one))
        };
        let families = project.catalog.families.values().filter(own);
        let known: Vec<&str> = families.map(|file| &*file.family.id).collect();
        sink.report(finding.arg("known", known));
    }
}
