//! One element that claims to answer nearly everything.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, Family, Path, Project, Rule, Severity, Sink, Step, Threshold, Unit};
use crate::catalog::RecommendationId;
use crate::model::Relation;

pub(super) const RULE: Rule = Rule {
    name: "blanket-claim",
    family: Family::Traceability,
    severity: Severity::Warning,
    basis: &["audit-gpd-2020"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R01, R02, R03, R04, R05, R06, R08, R09, R10]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R01, R02, R03, R04, R05, R06, R08, R09]}]",
        // Facets of one recommendation are one recommendation.
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R07/usage, R07/developpement, R07/principes-ethiques, R01, R02, R03, R04, R05, R06, R08]}]",
        // What is only mentioned is not claimed.
        "objectives: [{id: o, pillar: p, title: O, recommendations: [R01, R02, R03, R04, R05, R06, R08, R09, {to: R10, relation: mention}]}]",
    ],
    check: Check::each(check),
};

pub(super) const MOST: Threshold = Threshold { name: "claims-per-element", default: 8, unit: Unit::Count };

fn check(project: &Project, sink: &mut Sink<'_>) {
    let mut claimed: BTreeMap<&[Step], (&str, BTreeSet<&RecommendationId>)> = BTreeMap::new();
    for claim in project.index.claims.iter().filter(|claim| claim.answer.relation != Relation::Mention) {
        let Some((_, claims)) = claim.path.split_last() else { continue };
        let (_, named) =
            claimed.entry(claims).or_insert_with(|| (&claim.element, BTreeSet::new()));
        named.extend(&claim.recommendation);
    }
    let most = sink.threshold(&MOST);
    for (path, (id, named)) in claimed {
        if named.len() > most {
            let finding = sink.at(Path::from(path)).arg("id", id);
            sink.report(finding.arg("count", named.len()).arg("most", most));
        }
    }
}
