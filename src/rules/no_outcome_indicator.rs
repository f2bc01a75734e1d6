//! An objective that is measured by what is done, not by what changes.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::{Indicator, IndicatorStage};

pub(super) const RULE: Rule = Rule {
    name: "no-outcome-indicator",
    family: Family::Indicators,
    severity: Severity::Warning,
    basis: &["audit-tcu-2022"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, stage: output}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: texts}]}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, stage: impact}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, stage: input}, {id: j, title: J, stage: outcome}]}]",
        // The stage is there, but faulty.
        "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, stage: result}]}]",
        "objectives: [{id: o, pillar: p, title: O, indicators: []}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    for (path, objective) in walk::objectives(&project.document) {
        let effect = |indicator: &Indicator| {
            matches!(indicator.stage, Some(IndicatorStage::Outcome | IndicatorStage::Impact))
        };
        let indicators = &objective.indicators;
        let effects = indicators.iter().any(effect);
        if !indicators.is_empty() && !effects && project.is_whole(path / "indicators") {
            sink.missing(path, "indicators", &objective.id);
        }
    }
}
