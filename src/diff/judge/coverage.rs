//! What the changes make of the recommendations: derived, since no field says it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Bench, Case, Event, Judged, fingerprint, tables};
use crate::diff::{Field, Kind, Leaf, Ref};
use crate::index::Status;
use crate::project::Project;

impl Bench<'_> {
    /// What the changes make of the recommendations.
    pub(super) fn coverage(&mut self) {
        let [old, new] = self.projects;
        let before: BTreeMap<&str, _> = statuses(old).collect();
        let now: Vec<_> = statuses(new).collect();
        for (code, (status, missing)) in now {
            let Some((was, lacked)) = before.get(code) else { continue };
            let of = (Kind::Recommendation, code.to_owned());
            if *was != status {
                let word = |status: Status| Leaf::Word(status.name().to_owned());
                self.derived(&of, &Field::of("coverage"), Some(word(*was)), Some(word(status)));
            }
            let facets: BTreeSet<&String> = lacked.iter().chain(missing).collect();
            for facet in facets {
                let answered =
                    |missing: &[String]| (!missing.contains(facet)).then_some(Leaf::Flag(true));
                let (from, to) = (answered(lacked), answered(missing));
                if from != to {
                    let of = (Kind::Facet, format!("{code}/{facet}"));
                    self.derived(&of, &Field::of("facet"), from, to);
                }
            }
        }
    }

    fn derived(&mut self, of: &Ref, field: &Field, from: Option<Leaf>, to: Option<Leaf>) {
        let event = Event::Value { field, from: from.as_ref(), to: to.as_ref() };
        let case =
            Case { of, event, items: [None; 2], parents: [None; 2], projects: self.projects };
        let Some(rule) = tables::judging(&case) else { return };
        let mut judged = Judged::new(rule, of, vec![of.clone()]);
        judged.field = Some(field.clone());
        (judged.from, judged.to) = (from, to);
        judged.fingerprint = fingerprint(&judged);
        self.judged.push(judged);
    }
}

/// Each recommendation by its code, with what is made of it.
fn statuses(project: &Project) -> impl Iterator<Item = (&str, (Status, &[String]))> {
    project.index.coverage.iter().map(|coverage| {
        let code = project.catalog.recommendation(&coverage.recommendation).code.as_str();
        (code, (coverage.status, coverage.missing_facets.as_slice()))
    })
}
