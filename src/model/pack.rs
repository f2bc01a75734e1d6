//! Packs of rules: what a roadmap is checked for beyond what the program knows, as data.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::json;

use super::{Level, Text};

/// A file of `rules/`: rules that belong together.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["pack", "rules"]))]
pub struct PackFile {
    /// What the pack is, and which roadmaps it is about.
    pub pack: PackHeader,
    /// Its rules, in order.
    pub rules: Vec<PackRule>,
}

/// What a pack is, and which roadmaps it is about.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct PackHeader {
    /// Stable name; of two packs with one name the project's own holds.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// Its name.
    pub title: Text,
    /// Which roadmaps it is about; left out, all of them.
    pub applies: Applies,
}

/// Which roadmaps a pack is about: those of which all of this is true.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Applies {
    /// Those of this country, as two letters of ISO 3166-1.
    #[schemars(regex(pattern = r"^[A-Z]{2}$"))]
    pub country: Option<String>,
    /// Those that build on all of these recommendation sets and norms, by their id.
    pub references: Vec<String>,
}

/// A rule.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["name", "for", "raise", "message"]))]
pub struct PackRule {
    /// Its name, which names the fault: lower-case ASCII words joined by hyphens.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub name: String,
    /// What it looks at: each element of this kind, or `roadmap` for the whole, once.
    pub r#for: Option<Subject>,
    /// Among which other rules it is listed.
    pub family: Option<Family>,
    /// How much its findings weigh: error, warning (default) or info.
    pub severity: Option<Level>,
    /// Who asks for it: a recommendation, a norm, a policy of the house.
    pub basis: Vec<String>,
    /// An expression: which of these elements it looks at; left out, all of them.
    pub when: Option<String>,
    /// Expressions that others and the message may name.
    pub values: Named,
    /// An expression: what is true of an element that has the fault.
    pub raise: String,
    /// The key at which the finding is placed, such as `end` or `baseline.value`.
    pub at: Option<String>,
    /// What the rule finds, in one line.
    pub what: Option<Text>,
    /// Why that matters.
    pub why: Option<Text>,
    /// What a finding says; expressions in braces stand for their values.
    pub message: Text,
    /// What to do; expressions in braces stand for their values.
    pub help: Option<Text>,
    /// Roadmaps that raise it; a header is added where none is written.
    pub raises: Vec<String>,
    /// Roadmaps that come close and do not raise it.
    pub passes: Vec<String>,
}

words! {
    /// What a rule looks at.
    pub enum Subject: Serialize, Deserialize, JsonSchema {
        Roadmap "roadmap",
        Priority "priority",
        Objective "objective",
        Indicator "indicator",
        Action "action",
        Milestone "milestone",
        Ethics "ethics",
        Principle "principle",
        Safeguard "safeguard",
        UseCase "use-case",
        Risk "risk",
        Legislation "legislation",
        Governance "governance",
        Body "body",
        Evaluation "evaluation",
        Budget "budget",
        FundingSource "funding-source",
        Phase "phase",
        Programme "programme",
        Outcome "outcome",
        Actor "actor",
        Territory "territory",
        Term "term",
        Response "response",
        Recommendation "recommendation",
    }
}

words! {
    /// What a rule is listed among.
    #[expect(missing_docs, reason = "the catalogue of messages says what each family is")]
    pub enum Family: Serialize, Deserialize, JsonSchema {
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
        Own "own",
    }
}

/// Expressions by name, in the order in which they were written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Named(pub Vec<(String, String)>);

impl Serialize for Named {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, text)| (name, text)))
    }
}

impl<'de> Deserialize<'de> for Named {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NamedVisitor;
        impl<'de> Visitor<'de> for NamedVisitor {
            type Value = Named;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map from name to expression")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Named, A::Error> {
                let mut named = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    named.push(entry);
                }
                Ok(Named(named))
            }
        }
        deserializer.deserialize_map(NamedVisitor)
    }
}

impl JsonSchema for Named {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Named".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let mut schema = super::dictionary::dictionary(json!({"type": "string"}));
        schema.insert("description".into(), json!("Name → expression"));
        schema
    }
}
