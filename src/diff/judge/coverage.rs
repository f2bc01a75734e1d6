//! What the changes make of the recommendations, by the yardstick of the older version: derived,
//! since no field says it.

use std::collections::{BTreeMap, BTreeSet};

use super::Judge;
use crate::catalog::Catalog;
use crate::diff::{Field, Kind, Leaf, references};
use crate::index::{Coverage, Index, Status};

impl Judge<'_> {
    /// What the changes make of the recommendations.
    pub(super) fn coverage(&mut self) {
        let [old, new] = self.projects;
        let before: BTreeMap<String, &Coverage> = statuses(&old.catalog, &old.index).collect();
        let (catalog, index) = self.difference.covered(new);
        for (name, now) in statuses(catalog, index) {
            let Some(was) = before.get(&name) else { continue };
            let code = &catalog.recommendation(&now.recommendation).code;
            if was.status != now.status {
                let word = |status: Status| Some(Leaf::Word(status.name().to_owned()));
                let of = (Kind::Recommendation, code.clone());
                self.derived(of, &Field::of("coverage"), word(was.status), word(now.status));
            }
            let (lacked, missing) = (&was.missing_facets, &now.missing_facets);
            let facets: BTreeSet<&String> = lacked.iter().chain(missing).collect();
            for facet in facets {
                let answered =
                    |missing: &[String]| (!missing.contains(facet)).then_some(Leaf::Flag(true));
                let (from, to) = (answered(lacked), answered(missing));
                if from != to {
                    let of = (Kind::Facet, format!("{code}/{facet}"));
                    self.derived(of, &Field::of("facet"), from, to);
                }
            }
        }
    }
}

/// Each recommendation by a name that outlives another number, with what is made of it.
fn statuses<'a>(
    catalog: &'a Catalog,
    index: &'a Index,
) -> impl Iterator<Item = (String, &'a Coverage)> {
    let name = |coverage: &Coverage| references::name(catalog, &coverage.recommendation);
    index.coverage.iter().map(move |coverage| (name(coverage), coverage))
}
