//! A recommendation or a facet that no set has.

use super::{Check, Family, Path, Project, Rule, Severity, Sink, walk};
use crate::finding::closest;

pub(super) const RULE: Rule = Rule {
    name: "unknown-recommendation",
    family: Family::Traceability,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R77]}]",
        "objectives: [{id: o, pillar: p, title: O, recommendations: [{to: R07/uses}]}]",
        "responses: [{to: R99, status: covered}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R07/usage, R12, assises-2025:R13]}]",
        // No set is named, so no code is known.
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R77]}]\nroadmap: {format: 1, id: r}",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    if project.index.sets.is_empty() {
        return;
    }
    let mut left = walk::SUGGESTIONS;
    let mut unknown = |path: Path, code: &str, sink: &mut Sink<'_>| {
        if !project.may_exist(code) {
            let finding = sink.at(path).arg("code", code).arg("facet", "none");
            let known = project.index.recommendation_names();
            sink.report(walk::suggest(finding, code, known, &mut left));
        }
    };
    for claim in &project.index.claims {
        let Some(id) = &claim.recommendation else {
            let code = claim.answer.to.split_once('/').map_or(&*claim.answer.to, |(code, _)| code);
            unknown(claim.path.clone(), code, sink);
            continue;
        };
        let Some(facet) = &claim.facet else { continue };
        let found = project.catalog.recommendation(id);
        let facets = || found.facets.iter().map(|facet| facet.id.as_str());
        if !facets().any(|known| known == facet) && !project.may_exist(facet) {
            let finding = sink.at(claim.path.clone()).arg("code", &*found.code);
            let finding = finding.arg("facet", facet.as_str());
            let near = closest(facet, facets()).map(|near| format!("{}/{near}", found.code));
            sink.report(finding.arg("near", near.unwrap_or_else(|| "none".into())));
        }
    }
    for (i, response) in project.document.responses.iter().enumerate() {
        if project.index.recommendation(&response.to).is_none() && !response.to.is_empty() {
            unknown(Path::ROOT / "responses" / i / "to", &response.to, sink);
        }
    }
}
