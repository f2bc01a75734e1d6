//! A text that the country committed to, and that nothing applies.

use std::collections::BTreeSet;

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::model::each_norm;

pub(super) const RULE: Rule = Rule {
    name: "missing-committed-norm",
    family: Family::Norms,
    severity: Severity::Warning,
    basis: &["R05"],
    raises: &[
        "roadmap: {format: 1, id: r, title: R, country: MA, references: [assises-2025@1]}\nobjectives: [{id: o, pillar: p, title: O, norms: [oecd:1.1, unesco:p6]}]",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, title: R, country: MA, references: [assises-2025@1]}\nobjectives: [{id: o, pillar: p, title: O, norms: [unesco:p6, 'unga:78/265', 'conv108:convention', au:f1]}]",
        // Of another country nothing is known.
        "objectives: [{id: o, pillar: p, title: O, norms: [oecd:1.1]}]",
        // One code could not be found: it may be the one.
        "roadmap: {format: 1, id: r, title: R, country: MA, references: [assises-2025@1]}\nobjectives: [{id: o, pillar: p, title: O, norms: [unescoo:p6]}]",
    ],
    check: Check::each(check),
};

/// What Morocco has adopted, sponsored or ratified: the family, and the text where one is meant.
const COMMITTED: &[&str] = &["unesco", "unga:78/265", "conv108", "au"];

fn check(project: &Project, sink: &mut Sink<'_>) {
    let document = &project.document;
    let country = document.roadmap.as_ref().and_then(|roadmap| roadmap.country.as_deref());
    let national = country == Some("MA") && walk::answers_assises(project);
    if !national || document.objectives.is_empty() || project.is_incomplete() {
        return;
    }
    let (mut named, mut unknown) = (BTreeSet::<&str>::new(), false);
    each_norm(document, &mut |_, code| {
        let code = code.split_once('#').map_or(code, |(code, _)| code);
        unknown |= project.catalog.norm(code).is_none();
        named.extend(COMMITTED.iter().filter(|text| {
            code.strip_prefix(**text).is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
        }));
    });
    let missing: Vec<&str> = COMMITTED.iter().filter(|t| !named.contains(*t)).copied().collect();
    if !missing.is_empty() && !unknown {
        let finding = sink.lack(Path::ROOT / "roadmap", "references");
        sink.report(finding.arg("norms", missing));
    }
}
