//! How changes between two versions are judged, and which of them somebody approved.

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

use super::{Date, Text};

/// How changes between two versions are judged.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Changes {
    /// Rule of changes → weakened, unclear, strengthened, neutral or off; `roadmap explain
    /// changes` lists the rules. Those of the older version hold.
    #[schemars(schema_with = "levels")]
    pub levels: BTreeMap<String, Judgement>,
}

words! {
    /// What a change does to a commitment.
    pub enum Judgement: Serialize, Deserialize, JsonSchema {
        /// Less is promised, later, by fewer, or less verifiably.
        Weakened "weakened",
        /// The files cannot say which way it goes: somebody has to read it.
        Unclear "unclear",
        /// More is promised, sooner, or more verifiably.
        Strengthened "strengthened",
        /// Nobody is promised more or less.
        Neutral "neutral",
        /// Nothing is said.
        Off "off",
    }
}

/// A change that somebody approved.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["change", "by", "reason"]))]
pub struct Approval {
    /// Fingerprint of the change, as `roadmap diff` prints it.
    pub change: String,
    /// Who approves it.
    pub by: String,
    /// Why.
    pub reason: Option<Text>,
    /// Until when.
    pub until: Option<Date>,
}

fn levels(generator: &mut SchemaGenerator) -> Schema {
    let judgement = generator.subschema_for::<Judgement>();
    super::dictionary::dictionary(judgement.to_value())
}
