//! Objectives, actions and indicators.

use super::{Cell, ColumnKind, Sheet, Sheets, answers, code, codes, id, ids};
use crate::view::{ActionView, IndicatorView, ObjectiveView, PillarView, PointFacts};

impl Sheets<'_> {
    pub(super) fn objectives(&self) -> Sheet {
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("number", "number", ColumnKind::Id),
            ("pillar", "pillar", ColumnKind::Short),
            ("pillar_code", "pillar", ColumnKind::Id),
            ("title", "objective", ColumnKind::Long),
            ("problem", "problem", ColumnKind::Long),
            ("description", "description", ColumnKind::Long),
            ("priority", "priority", ColumnKind::Short),
            ("owner", "owner", ColumnKind::Short),
            ("owner_code", "owner", ColumnKind::Id),
            ("recommendations", "answers", ColumnKind::Short),
            ("norms", "norms", ColumnKind::Short),
            ("territories", "territories", ColumnKind::Short),
        ];
        let rows = self.objectives_of().map(|(pillar, objective)| {
            vec![
                (&objective.id).into(),
                (&objective.number).into(),
                (&pillar.title).into(),
                (&pillar.id).into(),
                (&objective.title).into(),
                objective.problem.as_ref().into(),
                objective.description.as_ref().into(),
                objective.priority.as_ref().into(),
                objective.owner.as_ref().into(),
                id(&objective.owner),
                answers(&objective.recommendations),
                codes(&objective.norms),
                self.words(&objective.territories),
            ]
        });
        self.sheet("objectives", columns, rows.collect())
    }

    pub(super) fn actions(&self) -> Sheet {
        let statuses = ["cost-unfunded", "cost-existing-means", "cost-estimate", "cost-approved"];
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("number", "number", ColumnKind::Id),
            ("title", "action", ColumnKind::Long),
            ("description", "description", ColumnKind::Long),
            ("objective_id", "objective-id", ColumnKind::Id),
            ("objective", "objective", ColumnKind::Long),
            ("pillar", "pillar", ColumnKind::Short),
            ("pillar_code", "pillar", ColumnKind::Id),
            ("lead", "lead", self.actors()),
            ("lead_code", "lead", ColumnKind::Id),
            ("partners", "partners", ColumnKind::Short),
            ("start", "start", ColumnKind::Short),
            ("end", "end", ColumnKind::Short),
            ("cost_status", "cost-status", self.choice(&statuses)),
            ("cost_status_code", "cost-status", ColumnKind::Id),
            ("amount", "amount", ColumnKind::Number),
            ("amount_to", "amount-to", ColumnKind::Number),
            ("amount_bound", "amount-bound", ColumnKind::Id),
            ("currency", "currency", ColumnKind::Short),
            ("cost_note", "cost-note", ColumnKind::Long),
            ("deliverable", "deliverable", ColumnKind::Long),
            ("depends_on", "depends-on", ColumnKind::Short),
            ("recommendations", "answers", ColumnKind::Short),
            ("territories", "territories", ColumnKind::Short),
        ];
        let rows = self.objectives_of().flat_map(|(pillar, objective)| {
            objective.actions.iter().map(|action| self.action(pillar, objective, action))
        });
        self.sheet("actions", columns, rows.collect())
    }

    fn action(&self, pillar: &PillarView, of: &ObjectiveView, action: &ActionView) -> Vec<Cell> {
        vec![
            (&action.id).into(),
            (&action.number).into(),
            (&action.title).into(),
            action.description.as_ref().into(),
            (&of.id).into(),
            (&of.title).into(),
            (&pillar.title).into(),
            (&pillar.id).into(),
            action.lead.as_ref().into(),
            id(&action.lead),
            self.names(&action.partners),
            action.start.as_ref().into(),
            action.end.as_ref().into(),
            action.cost_status.as_ref().into(),
            code(&action.cost_status),
            action.amount.into(),
            action.amount_to.into(),
            action.bound.into(),
            action.currency.as_ref().into(),
            self.words(&action.cost_notes),
            action.deliverable.as_ref().into(),
            ids(action.depends_on.iter().map(|awaited| &awaited.link)),
            answers(&action.answers),
            self.words(&action.territories),
        ]
    }

    pub(super) fn indicators(&self) -> Sheet {
        let stages = ["stage-input", "stage-output", "stage-outcome", "stage-impact"];
        let measures = ["measure-stock", "measure-per-year", "measure-cumulative"];
        let directions = ["direction-increase", "direction-decrease", "direction-maintain"];
        let frequencies = [
            "frequency-continuous",
            "frequency-monthly",
            "frequency-quarterly",
            "frequency-half-yearly",
            "frequency-yearly",
            "frequency-every-two-years",
            "frequency-every-three-years",
        ];
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("objective_id", "objective-id", ColumnKind::Id),
            ("objective", "objective", ColumnKind::Long),
            ("title", "indicator", ColumnKind::Long),
            ("definition", "definition", ColumnKind::Long),
            ("stage", "stage", self.choice(&stages)),
            ("stage_code", "stage", ColumnKind::Id),
            ("unit", "unit", ColumnKind::Short),
            ("measure", "measure", self.choice(&measures)),
            ("measure_code", "measure", ColumnKind::Id),
            ("direction", "direction", self.choice(&directions)),
            ("direction_code", "direction", ColumnKind::Id),
            ("baseline_value", "baseline", ColumnKind::Number),
            ("baseline_to", "baseline-to", ColumnKind::Number),
            ("baseline_bound", "baseline-bound", ColumnKind::Id),
            ("baseline_level", "baseline-level", ColumnKind::Id),
            ("baseline_times", "baseline-times", ColumnKind::Number),
            ("baseline_date", "baseline-date", ColumnKind::Short),
            ("baseline_establish_by", "baseline-by", ColumnKind::Short),
            ("baseline_source", "baseline-source", ColumnKind::Long),
            ("target_value", "target", ColumnKind::Number),
            ("target_to", "target-to", ColumnKind::Number),
            ("target_bound", "target-bound", ColumnKind::Id),
            ("target_level", "target-level", ColumnKind::Id),
            ("target_times", "target-times", ColumnKind::Number),
            ("target_date", "target-date", ColumnKind::Short),
            ("target_establish_by", "target-by", ColumnKind::Short),
            ("target_source", "target-source", ColumnKind::Long),
            ("source", "source", ColumnKind::Long),
            ("frequency", "frequency", self.choice(&frequencies)),
            ("frequency_code", "frequency", ColumnKind::Id),
            ("owner", "measured-by", self.actors()),
            ("owner_code", "measured-by", ColumnKind::Id),
            ("split", "split", ColumnKind::Short),
        ];
        let rows = self.objectives_of().flat_map(|(_, objective)| {
            objective.indicators.iter().map(|indicator| self.indicator(objective, indicator))
        });
        self.sheet("indicators", columns, rows.collect())
    }

    fn indicator(&self, objective: &ObjectiveView, indicator: &IndicatorView) -> Vec<Cell> {
        let point = |facts: &Option<PointFacts>| -> [Cell; 7] {
            let facts = facts.as_ref();
            [
                facts.and_then(|facts| facts.value).into(),
                facts.and_then(|facts| facts.to).into(),
                facts.and_then(|facts| facts.bound).into(),
                facts.and_then(|facts| facts.level.as_ref()).into(),
                facts.and_then(|facts| facts.times).into(),
                facts.and_then(|facts| facts.date.as_ref()).into(),
                facts.and_then(|facts| facts.establish_by.as_ref()).into(),
            ]
        };
        let mut cells: Vec<Cell> = vec![
            (&indicator.id).into(),
            (&objective.id).into(),
            (&objective.title).into(),
            (&indicator.title).into(),
            indicator.definition.as_ref().into(),
            indicator.stage.as_ref().into(),
            code(&indicator.stage),
            indicator.unit.as_ref().into(),
            indicator.measure.as_ref().into(),
            code(&indicator.measure),
            indicator.direction.as_ref().into(),
            code(&indicator.direction),
        ];
        cells.extend(point(&indicator.baseline_facts));
        cells.push(self.words(&indicator.baseline_sources));
        cells.extend(point(&indicator.target_facts));
        cells.push(self.words(&indicator.target_sources));
        cells.extend([
            indicator.source.as_ref().into(),
            indicator.frequency.as_ref().into(),
            code(&indicator.frequency),
            indicator.owner.as_ref().into(),
            id(&indicator.owner),
            self.locale.list(&indicator.split).into(),
        ]);
        cells
    }
}
