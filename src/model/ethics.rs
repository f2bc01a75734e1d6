//! The ethical components: principles, safeguards, use cases of AI, and risks.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::governance::Frequency;
use super::{Answer, Date, Flag, Text, WebLink};

/// The ethical components of the roadmap.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Ethics {
    /// Introduction to the ethics part. Markdown.
    pub introduction: Option<Text>,
    /// Id of the actor who watches over it.
    pub oversight: Option<String>,
    /// How often it is reviewed.
    pub review: Option<Frequency>,
    /// Where anyone can complain or report an incident. Markdown.
    pub complaints: Option<Text>,
    /// What is held to.
    pub principles: Vec<Principle>,
    /// How it is held to.
    pub safeguards: Vec<Safeguard>,
    /// The uses of AI that the roadmap plans.
    pub use_cases: Vec<UseCase>,
    /// What could go wrong, and the answer prepared.
    pub risks: Vec<Risk>,
}

/// Something that is held to.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct Principle {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// Its name.
    pub title: Text,
    /// What it means here. Markdown.
    pub definition: Option<Text>,
    /// What makes it happen. Markdown.
    pub mechanism: Option<Text>,
    /// Id of the actor who answers for it.
    pub owner: Option<String>,
    /// Codes of the texts that it comes from.
    pub norms: Vec<String>,
    /// Recommendations that it answers.
    pub recommendations: Vec<Answer>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

/// A measure that protects people.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title", "kind"]))]
pub struct Safeguard {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// Its name.
    pub title: Text,
    /// What it protects by.
    pub kind: Option<SafeguardKind>,
    /// What is done. Markdown.
    pub description: Option<Text>,
    /// Id of the actor who answers for it.
    pub owner: Option<String>,
    /// Ids of the principles that it serves.
    pub principles: Vec<String>,
    /// Codes of the texts that it comes from.
    pub norms: Vec<String>,
    /// Recommendations that it answers.
    pub recommendations: Vec<Answer>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

words! {
    /// What a safeguard protects by.
    pub enum SafeguardKind: Serialize, Deserialize, JsonSchema {
        /// A person decides, and can overrule the system.
        HumanOversight "human-oversight",
        /// People are told that a system is used.
        Notice "notice",
        /// People can contest, and a person answers.
        Appeal "appeal",
        /// Unfair effects between groups are looked for.
        BiasTest "bias-test",
        /// Personal data are protected.
        Privacy "privacy",
        /// The system is protected against attack and failure.
        Security "security",
        /// Effects on people are assessed before use.
        ImpactAssessment "impact-assessment",
        /// Children are protected.
        ChildProtection "child-protection",
        /// Persons with disabilities can use it.
        Accessibility "accessibility",
        /// What happened can be traced afterwards.
        Traceability "traceability",
    }
}

/// A planned use of AI.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct UseCase {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// What the system is used for.
    pub title: Text,
    /// How. Markdown.
    pub description: Option<Text>,
    /// Sector, as one word such as `health`.
    pub sector: Option<String>,
    /// Id of the actor who answers for the system.
    pub owner: Option<String>,
    /// Whom it concerns.
    pub persons: Option<Text>,
    /// How much it can change for them.
    pub impact: Option<Impact>,
    /// Whether personal data are processed: `false`, or on what legal basis.
    pub personal_data: Option<PersonalData>,
    /// `true` where a decision about a person is made by machine alone.
    pub automated_decision: Option<Flag>,
    /// By when its effects on people are assessed.
    pub assessment: Option<Date>,
    /// Ids of the safeguards that apply.
    pub safeguards: Vec<String>,
    /// Ids of the risks that it carries.
    pub risks: Vec<String>,
    /// Ids of the objectives that it serves.
    pub objectives: Vec<String>,
    /// Codes of the texts that apply.
    pub norms: Vec<String>,
    /// Recommendations that it answers.
    pub recommendations: Vec<Answer>,
    /// Where it takes place.
    pub place: Option<Text>,
    /// Whom to ask; the public edition leaves it out.
    pub contact: Option<Text>,
    /// Codes of the territories where it takes place.
    pub territories: Vec<String>,
    /// Where more is to be read.
    pub links: Vec<WebLink>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

words! {
    /// How much a use of AI can change for people.
    pub enum Impact: Serialize, Deserialize, JsonSchema {
        /// Nobody is affected.
        Minimal "minimal",
        /// People should know about it.
        Limited "limited",
        /// It touches rights, health, education, work or essential services.
        High "high",
    }
}

/// The personal data that a use case processes.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PersonalData {
    /// Whether any are processed.
    pub processed: bool,
    /// Codes of the texts that allow it.
    pub legal_basis: Vec<String>,
    /// The step before the data-protection authority: a word of the country.
    pub formality: Option<String>,
    /// Whether health, genetic or other sensitive data are among them.
    pub sensitive: Option<Flag>,
    /// How long they are kept.
    pub retention: Option<Text>,
    /// Whether they leave the country, and on what ground.
    pub transfer: Option<Transfer>,
}

/// Whether personal data leave the country.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["abroad"]))]
pub struct Transfer {
    /// `true` where they leave the country.
    pub abroad: Flag,
    /// On what legal ground.
    pub ground: Option<Text>,
}

/// The long form of [`PersonalData`].
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct LongPersonalData {
    /// Codes of the texts that allow the processing.
    legal_basis: Vec<String>,
    /// The step before the data-protection authority: a word of the country.
    formality: Option<String>,
    /// Whether health, genetic or other sensitive data are among them.
    sensitive: Option<Flag>,
    /// How long they are kept.
    retention: Option<Text>,
    /// Whether they leave the country, and on what ground.
    transfer: Option<Transfer>,
}

impl<'de> Deserialize<'de> for PersonalData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PersonalDataVisitor;
        impl<'de> Visitor<'de> for PersonalDataVisitor {
            type Value = PersonalData;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("true, false, or a map with `legal_basis`")
            }
            fn visit_str<E: Error>(self, word: &str) -> Result<PersonalData, E> {
                let processed = Flag::parse(word).ok_or_else(|| E::custom("not yes or no"))?;
                Ok(PersonalData { processed, ..PersonalData::default() })
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<PersonalData, A::Error> {
                let long = LongPersonalData::deserialize(MapAccessDeserializer::new(map))?;
                Ok(PersonalData {
                    processed: true,
                    legal_basis: long.legal_basis,
                    formality: long.formality,
                    sensitive: long.sensitive,
                    retention: long.retention,
                    transfer: long.transfer,
                })
            }
        }
        deserializer.deserialize_any(PersonalDataVisitor)
    }
}

impl JsonSchema for PersonalData {
    fn schema_name() -> Cow<'static, str> {
        "PersonalData".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let long = generator.subschema_for::<LongPersonalData>();
        json_schema!({
            "description": "Whether personal data are processed: false, or {legal_basis: [code of a text], …}",
            "anyOf": [generator.subschema_for::<Flag>(), long],
        })
    }
}

/// What could go wrong, and the answer prepared.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct Risk {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// What could happen, in one line.
    pub title: Text,
    /// Its kind.
    pub category: Option<RiskCategory>,
    /// How it would come about. Markdown.
    pub description: Option<Text>,
    /// How likely it is, from 1 (rare) to 5 (almost certain).
    #[schemars(range(min = 1, max = 5))]
    pub likelihood: Option<i64>,
    /// How grave it would be, from 1 (slight) to 5 (very grave).
    #[schemars(range(min = 1, max = 5))]
    pub impact: Option<i64>,
    /// What is done against it. Markdown.
    pub mitigation: Option<Text>,
    /// How likely it stays once that is done.
    #[schemars(range(min = 1, max = 5))]
    pub residual_likelihood: Option<i64>,
    /// How grave it stays once that is done.
    #[schemars(range(min = 1, max = 5))]
    pub residual_impact: Option<i64>,
    /// What shows that it is coming.
    pub trigger: Option<Text>,
    /// Id of the actor who answers for it.
    pub owner: Option<String>,
    /// Codes of the texts that ask for it.
    pub norms: Vec<String>,
    /// Recommendations that it answers.
    pub recommendations: Vec<Answer>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

words! {
    /// The kind of a risk.
    pub enum RiskCategory: Serialize, Deserialize, JsonSchema {
        /// People or groups are treated unfairly.
        Discrimination "discrimination",
        /// Jobs are lost or made worse.
        Employment "employment",
        /// Attack, intrusion, sabotage.
        Cybersecurity "cybersecurity",
        /// Private life is violated.
        Privacy "privacy",
        /// Wrong or unsafe results.
        Safety "safety",
        /// Some territories or groups are left out.
        Exclusion "exclusion",
        /// Dependence on a supplier or a country.
        Dependence "dependence",
        /// Harm to the environment.
        Environment "environment",
        /// Money, people or law do not follow.
        Delivery "delivery",
        /// Trust, information and public debate suffer.
        Society "society",
    }
}
