//! What rules look at.

/// What a rule looks at.
#[expect(missing_docs, reason = "the catalogue of messages says what each family is")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    Structure,
    Traceability,
    Priorities,
    Indicators,
    Ownership,
    Governance,
    Time,
    Budget,
    Ethics,
    Risk,
    PersonalData,
    Law,
    Norms,
    Equity,
    Cooperation,
    Languages,
    Readability,
    Consultation,
    Waivers,
}

impl Family {
    /// Every family, in the order of the documentation.
    pub const ALL: [Family; 19] = [
        Family::Structure,
        Family::Traceability,
        Family::Priorities,
        Family::Indicators,
        Family::Ownership,
        Family::Governance,
        Family::Time,
        Family::Budget,
        Family::Ethics,
        Family::Risk,
        Family::PersonalData,
        Family::Law,
        Family::Norms,
        Family::Equity,
        Family::Cooperation,
        Family::Languages,
        Family::Readability,
        Family::Consultation,
        Family::Waivers,
    ];

    /// Its name in catalogues and machine output.
    pub fn name(self) -> &'static str {
        match self {
            Family::Structure => "structure",
            Family::Traceability => "traceability",
            Family::Priorities => "priorities",
            Family::Indicators => "indicators",
            Family::Ownership => "ownership",
            Family::Governance => "governance",
            Family::Time => "time",
            Family::Budget => "budget",
            Family::Ethics => "ethics",
            Family::Risk => "risk",
            Family::PersonalData => "personal-data",
            Family::Law => "law",
            Family::Norms => "norms",
            Family::Equity => "equity",
            Family::Cooperation => "cooperation",
            Family::Languages => "languages",
            Family::Readability => "readability",
            Family::Consultation => "consultation",
            Family::Waivers => "waivers",
        }
    }
}
