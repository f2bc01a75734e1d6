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
        let mut row = |id: String, what: Cell, said: Option<&Words>| {
            rows.extend(said.map(|said| vec![id.into(), what, said.into()]));
        };
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
            row(id.to_owned(), label(what), said.as_ref());
        }
        if let Some(swot) = &texts.swot {
            for (key, said) in [
                ("strengths", &swot.strengths),
                ("weaknesses", &swot.weaknesses),
                ("opportunities", &swot.opportunities),
                ("threats", &swot.threats),
            ] {
                for (place, said) in (1..).zip(said) {
                    row(format!("{key}/{place}"), label(key), Some(said));
                }
            }
        }
        row("vision".to_owned(), label("section-vision"), texts.vision.as_ref());
        row("mission".to_owned(), label("mission"), texts.mission.as_ref());
        for priority in &view.priorities {
            row(priority.id.clone(), (&priority.title).into(), priority.reason.as_ref());
        }
        if let Some(ethics) = &view.ethics {
            row("ethics".to_owned(), label("section-ethics"), ethics.introduction.as_ref());
            row("complaints".to_owned(), label("complaints"), ethics.complaints.as_ref());
        }
        if let Some(governance) = &view.governance {
            let said = governance.introduction.as_ref();
            row("governance".to_owned(), label("section-governance"), said);
            if let Some(reporting) = &governance.reporting {
                let said = reporting.publication.as_ref();
                row("reporting".to_owned(), label("reporting"), said);
            }
            for (place, evaluation) in (1..).zip(&governance.evaluations) {
                let what = [&evaluation.date, &evaluation.kind].map(|said| said.as_deref());
                let what = what.into_iter().flatten().collect::<Vec<_>>().join(" – ");
                row(format!("evaluations/{place}"), what.into(), evaluation.scope.as_ref());
            }
            let said = governance.change_procedure.as_ref();
            row("change_procedure".to_owned(), label("change-procedure"), said);
            if let Some(consultation) = &governance.consultation {
                for (id, what, said) in [
                    ("consultation/audience", "audience", &consultation.audience),
                    ("consultation/channel", "channel", &consultation.channel),
                    ("consultation/answers", "comments-answers", &consultation.answers),
                ] {
                    row(id.to_owned(), label(what), said.as_ref());
                }
            }
        }
        row("budget".to_owned(), label("section-budget"), texts.budget.as_ref());
        for (place, rate) in (1..).zip(&view.budget.rates) {
            row(format!("rates/{place}"), label("rate"), Some(rate));
        }
        row("conclusion".to_owned(), label("section-conclusion"), texts.conclusion.as_ref());
        for annex in &view.annexes {
            row(annex.id.clone(), (&annex.title).into(), annex.text.as_ref());
        }
        for waiver in &view.waivers {
            let id = format!("{}/{}", waiver.rule, waiver.item);
            row(id, label("section-waivers"), waiver.reason.as_ref());
        }
        row("changes".to_owned(), label("section-changes"), texts.changes.as_ref());
        self.sheet("texts", columns, rows)
    }
}
