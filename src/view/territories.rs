//! The territories, with what takes place in them.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::{Translator, Words};

/// A territory.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct TerritoryView {
    pub code: String,
    pub title: Words,
    /// How many objectives name it.
    pub objectives: usize,
    /// How many actions name it.
    pub actions: usize,
    /// How many more actions serve an objective that names it, and name no territory themselves.
    pub through: usize,
}

/// The territories, in the order of the source: those that something names, where what is planned
/// for the whole country says so in words.
pub(super) fn territories(tr: &Translator<'_>) -> Vec<TerritoryView> {
    let document = &tr.project.document;
    let mut counts: BTreeMap<&str, [usize; 3]> = BTreeMap::new();
    for objective in &document.objectives {
        for code in unique(&objective.territories) {
            counts.entry(code).or_default()[0] += 1;
        }
        for action in &objective.actions {
            let (codes, place) = match action.territories.as_slice() {
                [] => (&objective.territories, 2),
                _ => (&action.territories, 1),
            };
            for code in unique(codes) {
                counts.entry(code).or_default()[place] += 1;
            }
        }
    }
    let views = document.territories.iter().map(|territory| {
        let [objectives, actions, through] =
            counts.get(&*territory.code).copied().unwrap_or_default();
        TerritoryView {
            code: territory.code.clone(),
            title: tr.words(&territory.title),
            objectives,
            actions,
            through,
        }
    });
    let is_shown = |view: &TerritoryView| {
        !document.is_placed_in_words() || view.objectives + view.actions + view.through > 0
    };
    views.filter(is_shown).collect()
}

/// Codes, each once.
fn unique(codes: &[String]) -> BTreeSet<&str> {
    codes.iter().map(String::as_str).collect()
}
