//! What rules look at.

words! {
    /// What a rule looks at.
    #[expect(missing_docs, reason = "the catalogue of messages says what each family is")]
    pub enum Family {
        Structure "structure",
        Traceability "traceability",
        Priorities "priorities",
        Indicators "indicators",
        Ownership "ownership",
        Governance "governance",
        Time "time",
        Budget "budget",
        Ethics "ethics",
        Risk "risk",
        PersonalData "personal-data",
        Law "law",
        Norms "norms",
        Equity "equity",
        Cooperation "cooperation",
        Languages "languages",
        Readability "readability",
        Consultation "consultation",
        Waivers "waivers",
    }
}
