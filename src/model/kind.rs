//! The kinds of elements.

/// The kind of an element that has an id.
#[expect(missing_docs, reason = "each is a type of the model")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Objective,
    Indicator,
    Action,
    Priority,
    Principle,
    Safeguard,
    UseCase,
    Risk,
    Legislation,
    Body,
    Actor,
    Territory,
    Term,
    Governance,
}

impl Kind {
    /// Its name in the message catalogue.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Objective => "objective",
            Kind::Indicator => "indicator",
            Kind::Action => "action",
            Kind::Priority => "priority",
            Kind::Principle => "principle",
            Kind::Safeguard => "safeguard",
            Kind::UseCase => "use-case",
            Kind::Risk => "risk",
            Kind::Legislation => "legislation",
            Kind::Body => "body",
            Kind::Actor => "actor",
            Kind::Territory => "territory",
            Kind::Term => "term",
            Kind::Governance => "governance",
        }
    }
}
