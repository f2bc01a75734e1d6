//! The annexes that a document has besides those that are written for it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

words! {
    /// An annex that is made of what the roadmap says elsewhere.
    pub enum Standing: Serialize, Deserialize, JsonSchema {
        /// All actions in one table.
        ActionPlan "action-plan",
        /// The answer to each recommendation.
        Traceability "traceability",
        /// Pictures from recommendation to action.
        Chains "chains",
        /// International texts and texts of the country, with what applies them.
        Texts "texts",
        /// Bodies with their roles.
        Actors "actors",
        /// Who is accountable, leads, is consulted and is informed.
        Responsibilities "responsibilities",
        /// Terms with their definitions.
        Glossary "glossary",
        /// The figures of pictures, as tables.
        Figures "figures",
        /// What a check still says, in the edition of those who write.
        Validation "validation",
    }
}

impl Standing {
    /// Those of a roadmap that names none.
    pub const USUAL: [Standing; 2] = [Standing::Traceability, Standing::Texts];
}
