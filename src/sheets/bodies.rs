//! Who does what under which rules: actors, responsibilities, governance, law, principles, terms.

use super::{Cell, ColumnKind, Sheet, Sheets, code, codes, id, ids, joined};
use crate::view::{Link, Words};

impl Sheets<'_> {
    /// What an action reaches on its way, a row each.
    pub(super) fn milestones(&self) -> Sheet {
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("action_id", "element", ColumnKind::Id),
            ("number", "number", ColumnKind::Id),
            ("action", "action", ColumnKind::Long),
            ("milestone", "milestones", ColumnKind::Long),
            ("date", "date", ColumnKind::Short),
            ("day", "end", ColumnKind::Short),
        ];
        let actions = self.objectives_of().flat_map(|(_, objective)| &objective.actions);
        let rows = actions.flat_map(|action| {
            (1..).zip(&action.milestones).map(|(place, milestone): (usize, _)| {
                vec![
                    format!("{}/{place}", action.id).into(),
                    (&action.id).into(),
                    (&action.number).into(),
                    (&action.title).into(),
                    (&milestone.title).into(),
                    (&milestone.date).into(),
                    milestone.day.as_ref().into(),
                ]
            })
        });
        self.sheet("milestones", columns, rows.collect())
    }

    pub(super) fn bodies(&self) -> Sheet {
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("title", "name", ColumnKind::Long),
            ("short", "acronym", ColumnKind::Short),
            ("kind", "kind", ColumnKind::Short),
            ("kind_code", "kind", ColumnKind::Id),
            ("role", "role", ColumnKind::Long),
            ("formerly", "formerly", ColumnKind::Long),
            ("successor", "successor", ColumnKind::Long),
            ("owns", "objectives", ColumnKind::Number),
            ("leads", "leads", ColumnKind::Number),
            ("helps", "helps", ColumnKind::Number),
        ];
        let rows = self.view.actors.iter().map(|actor| {
            vec![
                (&actor.id).into(),
                (&actor.title).into(),
                actor.short.as_ref().into(),
                actor.kind.as_ref().into(),
                code(&actor.kind),
                actor.role.as_ref().into(),
                actor.formerly.as_ref().into(),
                actor.succeeded_by.as_ref().into(),
                actor.objectives.into(),
                actor.leads.into(),
                actor.helps.into(),
            ]
        });
        self.sheet("actors", columns, rows.collect())
    }

    /// Who answers for what, a row a body and element: R leads, A answers for it, C takes part. Who is
    /// informed is everybody, by the public reports.
    pub(super) fn responsibilities(&self) -> Sheet {
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("actor", "name", ColumnKind::Long),
            ("element_id", "element", ColumnKind::Id),
            ("number", "number", ColumnKind::Id),
            ("title", "title", ColumnKind::Long),
            ("raci", "role", ColumnKind::Choice(["R", "A", "C"].map(str::to_owned).to_vec())),
        ];
        let rows = self.view.responsibilities.iter().flat_map(|body| {
            let each = [("A", &body.accountable), ("R", &body.responsible), ("C", &body.consulted)];
            each.into_iter().flat_map(move |(role, links)| {
                links.iter().map(move |link: &Link| {
                    vec![
                        format!("{}/{}", body.actor.id, link.id).into(),
                        (&body.actor).into(),
                        (&link.id).into(),
                        (&link.number).into(),
                        (&link.title).into(),
                        role.into(),
                    ]
                })
            })
        });
        self.sheet("responsibilities", columns, rows.collect())
    }

    pub(super) fn governance(&self) -> Sheet {
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("title", "body", ColumnKind::Long),
            ("role", "role", ColumnKind::Short),
            ("role_code", "role", ColumnKind::Id),
            ("mandate", "mandate", ColumnKind::Long),
            ("chair", "chair", self.actors()),
            ("chair_code", "chair", ColumnKind::Id),
            ("members", "members", ColumnKind::Long),
            ("frequency", "frequency", ColumnKind::Short),
            ("frequency_code", "frequency", ColumnKind::Id),
        ];
        let bodies = self.view.governance.iter().flat_map(|governance| &governance.bodies);
        let rows = bodies.map(|body| {
            vec![
                (&body.id).into(),
                (&body.title).into(),
                body.role.as_ref().into(),
                code(&body.role),
                body.mandate.as_ref().into(),
                body.chair.as_ref().into(),
                id(&body.chair),
                self.names(&body.members),
                body.frequency.as_ref().into(),
                code(&body.frequency),
            ]
        });
        self.sheet("governance", columns, rows.collect())
    }

    /// The legal workplan, a row a stage.
    pub(super) fn legislation(&self) -> Sheet {
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("title", "text", ColumnKind::Long),
            ("kind", "kind", ColumnKind::Short),
            ("kind_code", "kind", ColumnKind::Id),
            ("status", "status", ColumnKind::Short),
            ("status_code", "status", ColumnKind::Id),
            ("purpose", "purpose", ColumnKind::Long),
            ("lead", "lead", self.actors()),
            ("lead_code", "lead", ColumnKind::Id),
            ("adopted_by", "adopted-by", self.actors()),
            ("adopted_by_code", "adopted-by", ColumnKind::Id),
            ("partners", "partners", ColumnKind::Long),
            ("cites", "cites", ColumnKind::Short),
            ("objectives", "objectives", ColumnKind::Short),
            ("stages", "stages", ColumnKind::Long),
        ];
        let rows = self.view.legislation.iter().map(|text| {
            let stages = text.stages.iter().map(|stage| format!("{} {}", stage.date, stage.stage));
            let stages: Vec<String> = stages.map(|stage| stage.trim().to_owned()).collect();
            vec![
                (&text.id).into(),
                (&text.title).into(),
                text.kind.as_ref().into(),
                code(&text.kind),
                text.status.as_ref().into(),
                code(&text.status),
                text.purpose.as_ref().into(),
                text.lead.as_ref().into(),
                id(&text.lead),
                text.adopted_by.as_ref().into(),
                id(&text.adopted_by),
                self.names(&text.partners),
                codes(&text.cites),
                ids(&text.objectives),
                stages.join("; ").into(),
            ]
        });
        self.sheet("legislation", columns, rows.collect())
    }

    pub(super) fn principles(&self) -> Sheet {
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("title", "principle", ColumnKind::Long),
            ("definition", "definition", ColumnKind::Long),
            ("mechanism", "mechanism", ColumnKind::Long),
            ("owner", "owner", self.actors()),
            ("owner_code", "owner", ColumnKind::Id),
            ("norms", "norms", ColumnKind::Short),
        ];
        let principles = self.view.ethics.iter().flat_map(|ethics| &ethics.principles);
        let rows = principles.map(|principle| {
            vec![
                (&principle.id).into(),
                (&principle.title).into(),
                principle.definition.as_ref().into(),
                principle.mechanism.as_ref().into(),
                principle.owner.as_ref().into(),
                id(&principle.owner),
                codes(&principle.norms),
            ]
        });
        self.sheet("principles", columns, rows.collect())
    }

    pub(super) fn safeguards(&self) -> Sheet {
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("number", "number", ColumnKind::Id),
            ("title", "safeguard", ColumnKind::Long),
            ("kind", "kind", ColumnKind::Short),
            ("kind_code", "kind", ColumnKind::Id),
            ("description", "description", ColumnKind::Long),
            ("owner", "owner", self.actors()),
            ("owner_code", "owner", ColumnKind::Id),
            ("principles", "principles", ColumnKind::Long),
        ];
        let safeguards = self.view.ethics.iter().flat_map(|ethics| &ethics.safeguards);
        let rows = safeguards.map(|safeguard| {
            vec![
                (&safeguard.id).into(),
                (&safeguard.number).into(),
                (&safeguard.title).into(),
                safeguard.kind.as_ref().into(),
                code(&safeguard.kind),
                safeguard.description.as_ref().into(),
                safeguard.owner.as_ref().into(),
                id(&safeguard.owner),
                self.words(&safeguard.principles),
            ]
        });
        self.sheet("safeguards", columns, rows.collect())
    }

    pub(super) fn territories(&self) -> Sheet {
        let columns = vec![
            ("code", "code", ColumnKind::Id),
            ("title", "chart-territory", ColumnKind::Long),
            ("objectives", "objectives", ColumnKind::Number),
            ("actions", "chart-named", ColumnKind::Number),
            ("through", "chart-through", ColumnKind::Number),
        ];
        let rows = self.view.territories.iter().map(|territory| {
            vec![
                (&territory.code).into(),
                (&territory.title).into(),
                territory.objectives.into(),
                territory.actions.into(),
                territory.through.into(),
            ]
        });
        self.sheet("territories", columns, rows.collect())
    }

    pub(super) fn glossary(&self) -> Sheet {
        let columns = vec![
            ("id", "id", ColumnKind::Id),
            ("title", "term", ColumnKind::Long),
            ("acronym", "acronym", ColumnKind::Short),
            ("others", "other-languages", ColumnKind::Long),
            ("definition", "definition", ColumnKind::Long),
        ];
        let rows = self.view.glossary.iter().map(|term| {
            let others = joined(term.others.iter().map(|words: &Words| words.text.as_str()));
            vec![
                (&term.id).into(),
                (&term.title).into(),
                term.acronym.as_ref().into(),
                others,
                term.definition.as_ref().into(),
            ]
        });
        self.sheet("glossary", columns, rows.collect::<Vec<Vec<Cell>>>())
    }
}
