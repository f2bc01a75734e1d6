//! The kinds of elements.

words! {
    /// The kind of an element, or of a part of one that is compared on its own; in the order of reports.
    #[expect(missing_docs, reason = "each is a type of the model")]
    pub enum Kind {
        Roadmap "roadmap",
        Priority "priority",
        Objective "objective",
        Indicator "indicator",
        Waypoint "waypoint",
        Action "action",
        Milestone "milestone",
        Answer "answer",
        ReferenceSet "reference-set",
        Pillar "pillar",
        Recommendation "recommendation",
        Facet "facet",
        Norm "norm",
        Ethics "ethics",
        Principle "principle",
        Safeguard "safeguard",
        UseCase "use-case",
        Risk "risk",
        Legislation "legislation",
        Stage "stage",
        Governance "governance",
        Body "body",
        Evaluation "evaluation",
        Budget "budget",
        BudgetLine "budget-line",
        FundingSource "funding-source",
        Phase "phase",
        Programme "programme",
        Outcome "outcome",
        Annex "annex",
        Image "image",
        Work "work",
        Actor "actor",
        Territory "territory",
        Term "term",
        Response "response",
        Waiver "waiver",
        Settings "settings",
    }
}

impl Kind {
    /// Whether it has no name of its own, and is shown under the element that it is a part of.
    pub fn is_part(self) -> bool {
        matches!(
            self,
            Kind::Waypoint
                | Kind::Milestone
                | Kind::Answer
                | Kind::Stage
                | Kind::Evaluation
                | Kind::BudgetLine
        )
    }
}
