//! The kinds of elements.

words! {
    /// The kind of an element that has an id.
    #[expect(missing_docs, reason = "each is a type of the model")]
    pub enum Kind {
        Objective "objective",
        Indicator "indicator",
        Action "action",
        Priority "priority",
        Principle "principle",
        Safeguard "safeguard",
        UseCase "use-case",
        Risk "risk",
        Legislation "legislation",
        Body "body",
        Actor "actor",
        Territory "territory",
        Term "term",
        Governance "governance",
    }
}
