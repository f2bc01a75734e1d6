//! How many targets of the indicators of each pillar are known, and how many are still to be set.

use schemars::JsonSchema;
use serde::Serialize;

use super::plan::PillarView;
use super::{IndicatorView, Link, Words};

/// What is known of the indicators of a pillar.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct MeasuredView {
    /// Number of the pillar.
    pub number: String,
    /// Title of the pillar.
    pub title: Words,
    /// Those whose target is known.
    pub targets: MeasuredCount,
    /// Those whose target is still to be set.
    pub unset: MeasuredCount,
    /// Those of which nothing is said of a target.
    pub silent: MeasuredCount,
}

/// Some indicators of a pillar.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
pub struct MeasuredCount {
    /// How many there are.
    pub count: usize,
    /// The objectives that have them.
    pub objectives: Vec<Link>,
}

/// The indicators of each pillar that has any. Nothing where every target is known.
pub(super) fn measured(pillars: &[PillarView]) -> Vec<MeasuredView> {
    let rows: Vec<MeasuredView> = pillars.iter().filter_map(of_pillar).collect();
    let known =
        rows.iter().all(|row| [&row.unset, &row.silent].iter().all(|others| others.count == 0));
    if known { Vec::new() } else { rows }
}

fn of_pillar(pillar: &PillarView) -> Option<MeasuredView> {
    let mut row = MeasuredView {
        number: pillar.number.clone(),
        title: pillar.title.clone(),
        targets: MeasuredCount::default(),
        unset: MeasuredCount::default(),
        silent: MeasuredCount::default(),
    };
    for objective in &pillar.objectives {
        for indicator in &objective.indicators {
            let counted = row.place(indicator);
            counted.count += 1;
            if counted.objectives.last().is_none_or(|last| last.id != objective.id) {
                counted.objectives.push(objective.link());
            }
        }
    }
    pillar.objectives.iter().any(|objective| !objective.indicators.is_empty()).then_some(row)
}

impl MeasuredView {
    fn place(&mut self, indicator: &IndicatorView) -> &mut MeasuredCount {
        match &indicator.target_facts {
            None => &mut self.silent,
            Some(target) if target.known => &mut self.targets,
            Some(_) => &mut self.unset,
        }
    }
}
