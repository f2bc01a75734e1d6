//! Phases, programmes, results, budget lines, sources, and what few elements say.

use super::{Cell, ColumnKind, Sheet, Sheets, code, id, ids};
use crate::view::{FactView, WebView};

impl Sheets<'_> {
    /// What few elements say: a row a fact, so that no table has columns that are empty.
    pub(super) fn facts(&self) -> Sheet {
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("element", "element", ColumnKind::Long),
            ("key", "key", ColumnKind::Id),
            ("what", "what", ColumnKind::Short),
            ("said", "said", ColumnKind::Long),
            ("url", "address", ColumnKind::Long),
        ];
        let mut rows = Vec::new();
        let mut one = |id: &str, title: Cell, facts: &[FactView], links: &[WebView]| {
            for page in links {
                let label = self.locale.label("fact-links", &[]);
                let (said, url) = (page.title.as_ref().into(), (&page.url).into());
                rows.push(vec![id.into(), title.clone(), "links".into(), label.into(), said, url]);
            }
            for fact in facts {
                let page = fact.page.as_ref();
                let said = match page {
                    // A page without a title is its address.
                    Some(page) => page.title.as_ref().into(),
                    None => self.words(&fact.said),
                };
                let (label, url) = (Cell::from(&fact.label), page.map(|page| &page.url).into());
                rows.push(vec![id.into(), title.clone(), fact.key.into(), label, said, url]);
            }
        };
        for (_, objective) in self.objectives_of() {
            one(&objective.id, (&objective.title).into(), &objective.more, &objective.links);
            for indicator in &objective.indicators {
                one(&indicator.id, (&indicator.title).into(), &indicator.more, &[]);
            }
            for action in &objective.actions {
                one(&action.id, (&action.title).into(), &action.more, &action.links);
            }
        }
        for programme in &self.view.programmes {
            one(&programme.id, (&programme.title).into(), &programme.more, &[]);
        }
        for case in self.view.ethics.iter().flat_map(|ethics| &ethics.use_cases) {
            one(&case.id, (&case.title).into(), &case.more, &[]);
        }
        for text in &self.view.legislation {
            one(&text.id, (&text.title).into(), &text.more, &[]);
        }
        for body in self.view.governance.iter().flat_map(|governance| &governance.bodies) {
            one(&body.id, (&body.title).into(), &body.more, &[]);
        }
        for actor in &self.view.actors {
            one(&actor.id, (&actor.title).into(), &actor.more, &[]);
        }
        self.sheet("facts", columns, rows)
    }

    pub(super) fn outcomes(&self) -> Sheet {
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("objective_id", "objective-id", ColumnKind::Id),
            ("title", "outcome", ColumnKind::Long),
            ("description", "description", ColumnKind::Long),
            ("leads_to", "fact-leads-to", ColumnKind::Long),
            ("actions", "actions", ColumnKind::Short),
            ("indicators", "indicators", ColumnKind::Long),
        ];
        let rows = self.objectives_of().flat_map(|(_, objective)| {
            objective.outcomes.iter().map(|outcome| {
                vec![
                    (&outcome.id).into(),
                    (&objective.id).into(),
                    (&outcome.title).into(),
                    outcome.description.as_ref().into(),
                    outcome.leads_to.as_ref().into(),
                    ids(&outcome.actions),
                    self.words(&outcome.indicators),
                ]
            })
        });
        self.sheet("outcomes", columns, rows.collect())
    }

    pub(super) fn phases(&self) -> Sheet {
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("title", "fact-phase", ColumnKind::Long),
            ("description", "description", ColumnKind::Long),
            ("dates", "dates", ColumnKind::Short),
            ("actions", "actions", ColumnKind::Short),
        ];
        let rows = self.view.phases.iter().map(|phase| {
            vec![
                (&phase.id).into(),
                (&phase.title).into(),
                phase.description.as_ref().into(),
                (&phase.dates).into(),
                ids(&phase.actions),
            ]
        });
        self.sheet("phases", columns, rows.collect())
    }

    pub(super) fn programmes(&self) -> Sheet {
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("title", "fact-programme", ColumnKind::Long),
            ("description", "description", ColumnKind::Long),
            ("owner", "owner", self.actors()),
            ("owner_code", "owner", ColumnKind::Id),
            ("start", "start", ColumnKind::Short),
            ("end", "end", ColumnKind::Short),
            ("cost", "cost", ColumnKind::Short),
            ("amount", "amount", ColumnKind::Number),
            ("currency", "currency", ColumnKind::Short),
            ("cost_note", "cost-note", ColumnKind::Long),
            ("objectives", "objectives", ColumnKind::Short),
            ("actions", "actions", ColumnKind::Short),
        ];
        let rows = self.view.programmes.iter().map(|programme| {
            vec![
                (&programme.id).into(),
                (&programme.title).into(),
                programme.description.as_ref().into(),
                programme.owner.as_ref().into(),
                id(&programme.owner),
                programme.start.as_deref().into(),
                programme.end.as_deref().into(),
                programme.cost.as_deref().into(),
                programme.amount.into(),
                programme.currency.as_deref().into(),
                self.words(&programme.cost_notes),
                ids(&programme.objectives),
                ids(&programme.actions),
            ]
        });
        self.sheet("programmes", columns, rows.collect())
    }

    pub(super) fn budget_lines(&self) -> Sheet {
        let columns = vec![
            ("number", "number", ColumnKind::Id),
            ("title", "line", ColumnKind::Long),
            ("pillar", "pillar", ColumnKind::Long),
            ("source", "source-of-money", ColumnKind::Short),
            ("source_code", "source-of-money", ColumnKind::Id),
            ("payer", "payer", ColumnKind::Short),
            ("payer_code", "payer", ColumnKind::Id),
            ("year", "year", ColumnKind::Short),
            ("amount", "amount", ColumnKind::Number),
            ("currency", "currency", ColumnKind::Short),
            ("beyond_total", "beyond-total", ColumnKind::Short),
            ("note", "note", ColumnKind::Long),
        ];
        let lines = self.view.budget.envelope.iter().flat_map(|envelope| &envelope.lines);
        let rows = lines.enumerate().map(|(i, line)| {
            vec![
                (i + 1).into(),
                line.title.as_ref().into(),
                line.pillar.as_ref().into(),
                line.source.as_ref().into(),
                code(&line.source),
                line.payer.as_ref().into(),
                id(&line.payer),
                line.year.as_ref().into(),
                line.sum.into(),
                (&line.currency).into(),
                line.beyond.then(|| self.locale.label("yes", &[])).into(),
                line.note.as_ref().into(),
            ]
        });
        self.sheet("budget-lines", columns, rows.collect())
    }

    pub(super) fn images(&self) -> Sheet {
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("file", "image-file", ColumnKind::Short),
            ("after", "image-after", ColumnKind::Id),
            ("title", "title", ColumnKind::Long),
            ("alt", "image-alt", ColumnKind::Long),
            ("source", "source", ColumnKind::Short),
            ("licence", "image-licence", ColumnKind::Short),
        ];
        let rows = self.view.images.iter().map(|image| {
            vec![
                (&image.id).into(),
                (&image.file).into(),
                (&image.after).into(),
                (&image.caption).into(),
                (&image.alt).into(),
                image.source.as_ref().into(),
                image.licence.as_ref().into(),
            ]
        });
        self.sheet("images", columns, rows.collect())
    }

    pub(super) fn bibliography(&self) -> Sheet {
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("number", "number", ColumnKind::Id),
            ("title", "title", ColumnKind::Long),
            ("authors", "authors", ColumnKind::Short),
            ("date", "date", ColumnKind::Short),
            ("publisher", "publisher", ColumnKind::Short),
            ("url", "address", ColumnKind::Long),
            ("accessed", "read-on", ColumnKind::Short),
        ];
        let rows = self.view.bibliography.iter().map(|work| {
            vec![
                (&work.id).into(),
                (&work.number).into(),
                (&work.title).into(),
                (&work.authors).into(),
                (&work.date).into(),
                work.publisher.as_ref().into(),
                work.url.as_ref().into(),
                work.accessed.as_ref().into(),
            ]
        });
        self.sheet("bibliography", columns, rows.collect())
    }
}
