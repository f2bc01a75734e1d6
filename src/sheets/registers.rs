//! Use cases, risks, answers to recommendations, texts applied, budget.

use super::{Cell, Column, ColumnKind, Sheet, Sheets, code, id};
use crate::language::capital;
use crate::view::{Answering, BudgetRow, FamilyView, NormUse, RiskView, TraceRow, UseCaseView};

impl Sheets<'_> {
    pub(super) fn use_cases(&self) -> Sheet {
        let impacts = ["impact-minimal", "impact-limited", "impact-high"];
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("title", "use-case", ColumnKind::Long),
            ("description", "description", ColumnKind::Long),
            ("sector", "sector", ColumnKind::Short),
            ("persons", "persons", ColumnKind::Long),
            ("impact", "impact", self.choice(&impacts)),
            ("impact_code", "impact", ColumnKind::Id),
            ("personal_data", "personal-data", ColumnKind::Long),
            ("retention", "retention", ColumnKind::Long),
            ("owner", "owner", self.actors()),
            ("owner_code", "owner", ColumnKind::Id),
            ("assessment", "assessment", ColumnKind::Short),
            ("safeguards", "safeguards", ColumnKind::Long),
            ("risks", "risks", ColumnKind::Long),
        ];
        let cases = self.view.ethics.iter().flat_map(|ethics| &ethics.use_cases);
        let rows = cases.map(|case: &UseCaseView| {
            vec![
                (&case.id).into(),
                (&case.title).into(),
                case.description.as_ref().into(),
                case.sector.as_ref().into(),
                case.persons.as_ref().into(),
                case.impact_label.as_ref().into(),
                case.impact.into(),
                case.personal_data.as_ref().into(),
                case.retention.as_ref().into(),
                case.owner.as_ref().into(),
                id(&case.owner),
                case.assessment.as_ref().into(),
                self.words(&case.safeguards),
                self.words(&case.risks),
            ]
        });
        self.sheet("use-cases", columns, rows.collect())
    }

    pub(super) fn risks(&self) -> Sheet {
        let categories = [
            "risk-discrimination",
            "risk-employment",
            "risk-cybersecurity",
            "risk-privacy",
            "risk-safety",
            "risk-exclusion",
            "risk-dependence",
            "risk-environment",
            "risk-delivery",
            "risk-society",
        ];
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("number", "number", ColumnKind::Id),
            ("title", "risk", ColumnKind::Long),
            ("description", "description", ColumnKind::Long),
            ("category", "category", self.choice(&categories)),
            ("category_code", "category", ColumnKind::Id),
            ("likelihood", "chart-likelihood", ColumnKind::Number),
            ("impact", "chart-impact", ColumnKind::Number),
            ("residual_likelihood", "residual-likelihood", ColumnKind::Number),
            ("residual_impact", "residual-impact", ColumnKind::Number),
            ("mitigation", "mitigation", ColumnKind::Long),
            ("trigger", "trigger", ColumnKind::Long),
            ("owner", "owner", self.actors()),
            ("owner_code", "owner", ColumnKind::Id),
        ];
        let risks = self.view.ethics.iter().flat_map(|ethics| &ethics.risks);
        let rows = risks.map(|risk: &RiskView| {
            vec![
                (&risk.id).into(),
                (&risk.number).into(),
                (&risk.title).into(),
                risk.description.as_ref().into(),
                risk.category.as_ref().into(),
                code(&risk.category),
                risk.likelihood.into(),
                risk.impact.into(),
                risk.residual_likelihood.into(),
                risk.residual_impact.into(),
                risk.mitigation.as_ref().into(),
                risk.trigger.as_ref().into(),
                risk.owner.as_ref().into(),
                id(&risk.owner),
            ]
        });
        self.sheet("risks", columns, rows.collect())
    }

    pub(super) fn traceability(&self) -> Sheet {
        let statuses = [
            "coverage-covered",
            "coverage-partial",
            "coverage-mentioned",
            "coverage-planned",
            "coverage-excluded",
            "coverage-missing",
        ];
        let columns = vec![
            ("code", "code", ColumnKind::Id),
            ("pillar", "pillar", ColumnKind::Short),
            ("recommendation", "recommendation", ColumnKind::Long),
            ("status", "status", self.choice(&statuses)),
            ("status_code", "status", ColumnKind::Id),
            ("missing_facets", "missing-facets", ColumnKind::Short),
            ("elements", "answered-by", ColumnKind::Long),
            ("answer", "answer", ColumnKind::Long),
            ("reason", "reason", ColumnKind::Long),
            ("gaps", "gaps", ColumnKind::Long),
            ("decision", "decision", ColumnKind::Short),
            ("decision_code", "decision", ColumnKind::Id),
            ("decided_by", "decided-by", ColumnKind::Short),
            ("decided_by_code", "decided-by", ColumnKind::Id),
            ("measures", "measures", ColumnKind::Long),
        ];
        let rows = self.view.traceability.iter().map(|row: &TraceRow| {
            let elements: Vec<String> = row.elements.iter().map(named).collect();
            let measures = row.measures.iter().map(|measure| {
                let said = [Some(&measure.title.text), measure.decision.as_ref()];
                let answer = measure.answer.as_ref().map(|answer| &answer.text);
                let said = said.into_iter().chain([answer]).flatten().map(String::as_str);
                said.collect::<Vec<_>>().join(", ")
            });
            let measures: Vec<String> = measures.collect();
            vec![
                (&row.code).into(),
                (&row.pillar).into(),
                (&row.text).into(),
                (&row.status_label).into(),
                row.status.into(),
                self.words(&row.missing),
                elements.join("; ").into(),
                row.answer.as_ref().into(),
                row.reason.as_ref().into(),
                self.words(&row.gaps),
                row.decision.as_ref().into(),
                code(&row.decision),
                row.decided_by.as_ref().into(),
                id(&row.decided_by),
                measures.join("; ").into(),
            ]
        });
        self.sheet("traceability", columns, rows.collect())
    }

    /// What the codes of the other tables stand for.
    pub(super) fn norms(&self) -> Sheet {
        let columns = vec![
            ("code", "code", ColumnKind::Id),
            ("short", "cited-as", ColumnKind::Short),
            ("family", "kind", ColumnKind::Short),
            ("family_code", "kind", ColumnKind::Id),
            ("title", "title", ColumnKind::Long),
            ("citation", "citation", ColumnKind::Long),
            ("elements", "applied-by", ColumnKind::Long),
        ];
        let families = self.view.norms.iter().chain(&self.view.laws);
        let all = families.flat_map(|family| family.norms.iter().map(move |norm| (family, norm)));
        let rows = all.map(|(family, norm): (&FamilyView, &NormUse)| {
            let elements = norm.elements.iter().map(named).collect::<Vec<_>>();
            vec![
                (&norm.code).into(),
                (&norm.short).into(),
                (&family.title).into(),
                (&family.id).into(),
                (&norm.title).into(),
                norm.citation.as_ref().into(),
                elements.join("; ").into(),
            ]
        });
        self.sheet("norms", columns, rows.collect())
    }

    pub(super) fn budget(&self) -> Sheet {
        let columns = vec![
            ("number", "number", ColumnKind::Id),
            ("pillar", "pillar", ColumnKind::Long),
            ("actions", "actions", ColumnKind::Number),
            ("costed", "costed", ColumnKind::Number),
            ("existing_means", "existing", ColumnKind::Number),
            ("unfunded", "unfunded", ColumnKind::Number),
            ("amount", "amount", ColumnKind::Number),
            ("currency", "currency", ColumnKind::Short),
        ];
        let budget = &self.view.budget;
        let has_undated = budget.rows.iter().any(|row| row.undated > 0);
        let rows = budget.rows.iter().map(|row: &BudgetRow| {
            let mut cells: Vec<Cell> = vec![
                (&row.number).into(),
                (&row.title).into(),
                row.actions.into(),
                row.costed.into(),
                row.existing.into(),
                row.unfunded.into(),
                (row.costed > 0).then_some(row.sum).into(),
                (&self.view.document.currency).into(),
            ];
            cells.extend(row.years.iter().map(|&amount| Cell::from(amount)));
            cells.extend(has_undated.then(|| Cell::from(row.undated)));
            cells
        });
        let mut sheet = self.sheet("budget", columns, rows.collect());
        sheet.columns.extend(budget.years.iter().map(|year| Column {
            key: year.clone(),
            label: year.clone(),
            kind: ColumnKind::Number,
        }));
        sheet.columns.extend(has_undated.then(|| Column {
            key: "no_year".to_owned(),
            label: capital(&self.locale.label("no-year", &[]), &self.locale.language),
            kind: ColumnKind::Number,
        }));
        sheet
    }
}

/// An element, by what it is and what it is called.
fn named(element: &Answering) -> String {
    format!("{} {}", element.kind, element.name.text).trim().to_owned()
}
