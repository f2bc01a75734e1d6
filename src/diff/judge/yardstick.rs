//! Rules on what a roadmap is measured by: the sets and norms of its own, and the editions that it
//! is pinned to.

use std::cmp::Ordering;

use super::criterion::Criterion;
use super::pair::Example::{Element, Presence};
use super::pair::{Pair, pairs};
use super::{Case, Event};
use crate::diff::{Kind, Leaf};
use crate::model::Judgement::{Neutral, Unclear, Weakened};

const OWN: [Kind; 5] =
    [Kind::ReferenceSet, Kind::Pillar, Kind::Recommendation, Kind::Facet, Kind::Norm];
const EDITIONS: [&str; 2] = ["references", "edition"];

pub(super) const YARDSTICK: &[Pair] = pairs! {
    "reference-set-removed" Weakened, "reference-set-added" Unclear, [Kind::ReferenceSet], [], Criterion::Element, Presence(Kind::ReferenceSet);
    "pillar-removed" Weakened, "pillar-added" Unclear, [Kind::Pillar], [], Criterion::Element, Presence(Kind::Pillar);
    "recommendation-removed" Weakened, "recommendation-added" Unclear, [Kind::Recommendation], [], Criterion::Element, Presence(Kind::Recommendation);
    "facet-removed" Weakened, "facet-added" Unclear, [Kind::Facet], [], Criterion::Element, Presence(Kind::Facet);
    "norm-removed" Weakened, "norm-added" Unclear, [Kind::Norm], [], Criterion::Element, Presence(Kind::Norm);
    "edition-newer" Neutral, "edition-older" Unclear, [Kind::Roadmap, Kind::ReferenceSet], EDITIONS, Criterion::By(newer),
        Element(Kind::Roadmap, "references: [oecd@2024]", "references: [oecd@2025]");
    "edition-unpinned" Unclear, "edition-pinned" Unclear, [Kind::Roadmap], ["references"], Criterion::By(unpinned),
        Element(Kind::Roadmap, "references: [oecd@2024]", "references: [oecd]");
    "edition-changed" Unclear, "edition-changed" Unclear, [Kind::Roadmap, Kind::ReferenceSet], EDITIONS, Criterion::Changed,
        Element(Kind::Roadmap, "references: [oecd@draft]", "references: [oecd@final]");
    "renumbered" Unclear, "renumbered" Unclear, [Kind::Pillar, Kind::Recommendation], ["code"], Criterion::Any,
        Element(Kind::Recommendation, "code: C1", "code: C2");
    "yardstick-changed" Unclear, "yardstick-changed" Unclear, OWN, [
            "addressed_to", "binding", "citation", "confidence", "draft", "evidence", "key_terms", "kind", "norms",
            "note", "pillar", "place", "short", "source", "title",
        ], Criterion::Any,
        Element(Kind::Recommendation, "code: C1, evidence: A register", "code: C1");
};

/// Whether an edition is a newer one of the same (`true`) or an older; `None` where their names do
/// not say.
fn newer(case: &Case<'_>) -> Option<bool> {
    let Event::Value { from: Some(Leaf::Word(from)), to: Some(Leaf::Word(to)), .. } = &case.event
    else {
        return None;
    };
    let parts = |edition: &str| -> Option<Vec<u64>> {
        edition.split(['.', '-']).map(|part| part.parse().ok()).collect()
    };
    match parts(from)?.cmp(&parts(to)?) {
        Ordering::Less => Some(true),
        Ordering::Greater => Some(false),
        Ordering::Equal => None,
    }
}

/// Whether a reference is no longer pinned to an edition (`true`), or is now.
fn unpinned(case: &Case<'_>) -> Option<bool> {
    let Event::Value { from: Some(from), to: Some(to), .. } = &case.event else { return None };
    match (from, to) {
        (Leaf::Word(_), Leaf::Flag(_)) => Some(true),
        (Leaf::Flag(_), Leaf::Word(_)) => Some(false),
        _ => None,
    }
}
