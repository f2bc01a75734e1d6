//! What a roadmap is measured by, taken apart: recommendation sets and norms of its own. Who moves
//! the yardstick changes what the promise is worth.

use super::fields::Builder;
use super::tree::part_id;
use super::{Kind, Ref};
use crate::catalog::{Catalog, RecommendationId};
use crate::index::Index;
use crate::model::{
    Document, Facet, Flag, Norm, NormFamily, NormFile, Pillar, PillarFile, PillarSet,
    Recommendation,
};
use crate::path::Path;
use crate::project::Project;

/// The recommendations that the older version builds on, and what the newer makes of them.
#[derive(Debug, Clone)]
pub struct Yardstick {
    /// The sets of the older version.
    pub catalog: Catalog,
    /// The newer version, measured by them.
    pub index: Index,
}

/// The yardstick of the older version, if the newer brings another.
pub(super) fn yardstick(old: &Project, new: &Project) -> Option<Yardstick> {
    let header = old.document.roadmap.as_ref()?;
    let same = old.index.sets == new.index.sets
        && old.index.sets.iter().all(|id| old.catalog.sets.get(id) == new.catalog.sets.get(id));
    if same {
        return None;
    }
    let mut catalog = Catalog::clone(&old.catalog);
    for (id, set) in &mut catalog.sets {
        let Some(now) = new.catalog.sets.get(id) else { continue };
        for found in &mut set.recommendations {
            // What only got another number is named by it in the newer version.
            if let Some(now) = now.recommendations.iter().find(|now| now.id == found.id) {
                found.code.clone_from(&now.code);
            }
        }
    }
    let mut document = Document::clone(&new.document);
    document.roadmap.get_or_insert_default().references.clone_from(&header.references);
    let index = Index::new(&document, &catalog);
    Some(Yardstick { catalog, index })
}

/// The name of a recommendation that outlives another number.
pub(super) fn name(catalog: &Catalog, id: &RecommendationId) -> String {
    format!("{}:{}", id.set, catalog.recommendation(id).id)
}

impl Builder<'_> {
    /// The sets and norms that are not the same in both.
    pub(super) fn references(&mut self, catalog: &Catalog, other: &Catalog) {
        for (id, file) in &catalog.sets {
            if other.sets.get(id) != Some(file) {
                self.set(id, file);
            }
        }
        for (id, file) in &catalog.families {
            if other.families.get(id) != Some(file) {
                self.family(id, file);
            }
        }
    }

    fn set(&mut self, name: &str, file: &PillarFile) {
        let PillarFile { set, pillars, recommendations } = file;
        let PillarSet { id, version, title, source, note } = set;
        let mut fill = self.item(None, Path::ROOT);
        fill.text("title", title);
        fill.id("edition", version);
        fill.texts("source", source);
        fill.texts("note", note);
        let of = self.add(Kind::ReferenceSet, id, fill);
        for Pillar { id, code, title, note } in pillars {
            let mut fill = self.item(Some(&of), Path::ROOT);
            fill.id("code", code);
            fill.text("title", title);
            fill.texts("note", note);
            self.add(Kind::Pillar, &format!("{name}:{id}"), fill);
        }
        for recommendation in recommendations {
            self.recommendation(&of, recommendation);
        }
    }

    fn recommendation(&mut self, set: &Ref, recommendation: &Recommendation) {
        let Recommendation {
            id,
            code,
            pillar,
            text,
            facets,
            kind,
            key_terms,
            place,
            evidence,
            norms,
        } = recommendation;
        let mut fill = self.item(Some(set), Path::ROOT);
        fill.id("code", code);
        fill.id("pillar", pillar);
        fill.text("title", text);
        fill.ids("kind", kind);
        fill.texts("key_terms", key_terms);
        fill.ids("place", place);
        fill.texts("evidence", evidence);
        fill.set("norms", norms);
        let of = self.add(Kind::Recommendation, &format!("{}:{id}", set.1), fill);
        for Facet { id, title } in facets {
            let mut fill = self.item(Some(&of), Path::ROOT);
            fill.text("title", title);
            self.add(Kind::Facet, &part_id(&of.1, id), fill);
        }
    }

    fn family(&mut self, name: &str, file: &NormFile) {
        let NormFile { family, items } = file;
        let NormFamily { id: _, version, title, short, binding, addressed_to, note } = family;
        let mut fill = self.item(None, Path::ROOT);
        fill.text("title", title);
        fill.id("edition", version);
        fill.texts("short", short);
        fill.set("binding", binding);
        fill.set("addressed_to", addressed_to);
        fill.texts("note", note);
        let of = self.add(Kind::ReferenceSet, name, fill);
        for Norm { code, title, short, citation, draft, note, confidence } in items {
            let mut fill = self.item(Some(&of), Path::ROOT);
            fill.text("title", title);
            fill.texts("short", short);
            fill.texts("citation", citation);
            fill.flag("draft", draft.is_some_and(|Flag(draft)| draft));
            fill.texts("note", note);
            fill.ids("confidence", confidence);
            self.add(Kind::Norm, code, fill);
        }
    }
}
