//! What a document says outside of its registers: the texts of its front and back, of ethics and
//! governance, of the priorities, rates and waivers.

use super::{Cell, ColumnKind, Sheet, Sheets};
use crate::view::Words;

impl Sheets<'_> {
    /// A row a text, so that nobody needs the document beside the tables.
    pub(super) fn texts(&self) -> Sheet {
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("what", "what", ColumnKind::Short),
            ("said", "said", ColumnKind::Long),
        ];
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        let mut row = |id: String, what: Cell, said: Option<Cell>| {
            rows.extend(said.map(|said| vec![id.into(), what, said]));
        };
        let text = |said: Option<&Words>| said.map(Cell::from);
        let label = |key: &str| Cell::from(self.locale.label(key, &[]));
        let view = self.view;
        let texts = &view.texts;
        for (id, what, said) in [
            ("subtitle", "subtitle", &view.document.subtitle),
            ("foreword", "section-foreword", &texts.foreword),
            ("reading_guide", "section-reading-guide", &texts.reading_guide),
            ("summary", "section-summary", &texts.summary),
            ("context", "section-context", &texts.context),
            ("lessons", "lessons", &texts.lessons),
            ("benchmarks", "benchmarks", &texts.benchmarks),
        ] {
            row(id.to_owned(), label(what), text(said.as_ref()));
        }
        if let Some(swot) = &texts.swot {
            for (key, said) in [
                ("strengths", &swot.strengths),
                ("weaknesses", &swot.weaknesses),
                ("opportunities", &swot.opportunities),
                ("threats", &swot.threats),
            ] {
                for (place, said) in (1..).zip(said) {
                    row(format!("{key}/{place}"), label(key), Some(said.into()));
                }
            }
        }
        row("vision".to_owned(), label("section-vision"), text(texts.vision.as_ref()));
        row("mission".to_owned(), label("mission"), text(texts.mission.as_ref()));
        for priority in &view.priorities {
            row(priority.id.clone(), (&priority.title).into(), text(priority.reason.as_ref()));
        }
        if let Some(ethics) = &view.ethics {
            row("ethics".to_owned(), label("section-ethics"), text(ethics.introduction.as_ref()));
            row("complaints".to_owned(), label("complaints"), text(ethics.complaints.as_ref()));
        }
        if let Some(governance) = &view.governance {
            let said = text(governance.introduction.as_ref());
            row("governance".to_owned(), label("section-governance"), said);
            if let Some(reporting) = &governance.reporting {
                let said = text(reporting.publication.as_ref());
                row("reporting".to_owned(), label("reporting"), said);
                for (id, what, said) in [
                    ("reporting/frequency", "frequency", reporting.frequency.as_ref()),
                    ("reporting/first", "first-report", reporting.first.as_ref()),
                ] {
                    row(id.to_owned(), label(what), said.map(Cell::from));
                }
                let owner = reporting.owner.as_ref().map(Cell::from);
                row("reporting/owner".to_owned(), label("owner"), owner);
            }
            for (place, evaluation) in (1..).zip(&governance.evaluations) {
                let what = [&evaluation.date, &evaluation.kind].map(|said| said.as_deref());
                let what = what.into_iter().flatten().collect::<Vec<_>>().join(" – ");
                let scope = text(evaluation.scope.as_ref());
                row(format!("evaluations/{place}"), what.as_str().into(), scope);
                let by = evaluation.by.as_ref().map(Cell::from);
                row(format!("evaluations/{place}/by"), what.into(), by);
            }
            let said = text(governance.change_procedure.as_ref());
            row("change_procedure".to_owned(), label("change-procedure"), said);
            if let Some(adoption) = &governance.adoption {
                let date = adoption.date.as_ref().map(Cell::from);
                row("adoption/date".to_owned(), label("adoption"), date);
                let by = adoption.by.as_ref().map(Cell::from);
                row("adoption/by".to_owned(), label("adoption"), by);
            }
            if let Some(consultation) = &governance.consultation {
                for (id, what, said) in [
                    ("consultation/audience", "audience", &consultation.audience),
                    ("consultation/channel", "channel", &consultation.channel),
                    ("consultation/answers", "comments-answers", &consultation.answers),
                ] {
                    row(id.to_owned(), label(what), text(said.as_ref()));
                }
            }
        }
        row("budget".to_owned(), label("section-budget"), text(texts.budget.as_ref()));
        let announced = view.budget.announced.as_ref().map(Cell::from);
        row("budget/total".to_owned(), label("announced"), announced);
        for (place, rate) in (1..).zip(&view.budget.rates) {
            row(format!("rates/{place}"), label("rate"), Some(rate.into()));
        }
        row("conclusion".to_owned(), label("section-conclusion"), text(texts.conclusion.as_ref()));
        for annex in &view.annexes {
            row(annex.id.clone(), (&annex.title).into(), text(annex.text.as_ref()));
        }
        for waiver in &view.waivers {
            let id = format!("{}/{}", waiver.rule, waiver.item);
            row(id, label("section-waivers"), text(waiver.reason.as_ref()));
        }
        row("changes".to_owned(), label("section-changes"), text(texts.changes.as_ref()));
        self.sheet("texts", columns, rows)
    }
}
