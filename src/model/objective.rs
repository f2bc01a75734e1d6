//! Objectives, the indicators that measure them and the actions that reach them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::governance::Frequency;
use super::{Answer, Date, Flag, Text};

/// Something that the country wants to reach, under one pillar.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "pillar", "title"]))]
pub struct Objective {
    /// Stable name, unique in the roadmap: lower-case ASCII words joined by hyphens.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id this objective had in earlier versions.
    pub renamed_from: Option<String>,
    /// Id of the pillar it belongs to.
    pub pillar: String,
    /// What is to be reached, in one line.
    pub title: Text,
    /// The problem that it answers. Markdown.
    pub problem: Option<Text>,
    /// What will be different once it is reached. Markdown.
    pub description: Option<Text>,
    /// Id of the priority that it serves.
    pub priority: Option<String>,
    /// Id of the actor who answers for it.
    pub owner: Option<String>,
    /// Recommendations that it answers.
    pub recommendations: Vec<Answer>,
    /// Codes of international or national texts that it applies.
    pub norms: Vec<String>,
    /// Codes of the territories that it serves first.
    pub territories: Vec<String>,
    /// Free words to group objectives by, such as a sector.
    pub tags: Vec<String>,
    /// How reaching it is measured.
    pub indicators: Vec<Indicator>,
    /// What will be done.
    pub actions: Vec<Action>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

/// A measure of an objective.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct Indicator {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id this indicator had in earlier versions.
    pub renamed_from: Option<String>,
    /// What is measured, in one line.
    pub title: Text,
    /// How it is computed, and of what it is a share. Markdown.
    pub definition: Option<Text>,
    /// Where in the chain from means to effects it measures.
    pub stage: Option<IndicatorStage>,
    /// Unit of its values, such as `%` or `days`.
    pub unit: Option<Text>,
    /// Whether a value counts a state, a year, or everything so far.
    pub measure: Option<Measure>,
    /// Which way is better.
    pub direction: Option<Direction>,
    /// Where things stand before.
    pub baseline: Option<Point>,
    /// Where things shall stand, and when.
    pub target: Option<Point>,
    /// Values to be reached on the way, in order of date.
    pub milestones: Vec<Value>,
    /// Where the values come from.
    pub source: Option<Text>,
    /// How often it is measured.
    pub frequency: Option<Frequency>,
    /// Id of the actor who measures it.
    pub owner: Option<String>,
    /// What its values are broken down by, such as `sex`, `region` or `urban-rural`.
    pub split: Vec<String>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

words! {
    /// Where in the chain from means to effects an indicator measures.
    pub enum IndicatorStage: Serialize, Deserialize, JsonSchema {
        /// Means put in: money, people.
        Input "input",
        /// What was produced: texts, systems, trained people.
        Output "output",
        /// What changed for those it is meant for.
        Outcome "outcome",
        /// What changed for the country.
        Impact "impact",
    }
}

words! {
    /// Whether a value counts a state, a year, or everything so far.
    pub enum Measure: Serialize, Deserialize, JsonSchema {
        /// The state at the date.
        Stock "stock",
        /// What happened within the year.
        PerYear "per-year",
        /// Everything since the start.
        Cumulative "cumulative",
    }
}

words! {
    /// Which way is better.
    pub enum Direction: Serialize, Deserialize, JsonSchema {
        /// More is better.
        Increase "increase",
        /// Less is better.
        Decrease "decrease",
        /// As it is, it is good.
        Maintain "maintain",
    }
}

/// A value at a date, or the statement that it is not known yet.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Point {
    /// The value, in the unit of the indicator.
    pub value: Option<f64>,
    /// When the value was measured, or shall be reached.
    pub date: Option<Date>,
    /// Who says so: a publication, a register.
    pub source: Option<Text>,
    /// `true` where the value is not known yet.
    pub unknown: Option<Flag>,
    /// By when an unknown value is to be established.
    pub establish_by: Option<Date>,
}

impl Point {
    /// Whether the value is said to be not known yet.
    pub fn is_unknown(&self) -> bool {
        self.unknown.is_some_and(|flag| flag.0)
    }
}

/// A value to be reached on the way.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["date", "value"]))]
pub struct Value {
    /// When.
    pub date: Option<Date>,
    /// The value, in the unit of the indicator.
    pub value: Option<f64>,
}

/// Something that one body does between two dates.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct Action {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id this action had in earlier versions.
    pub renamed_from: Option<String>,
    /// What is done, in one line, beginning with a verb.
    pub title: Text,
    /// How it is done. Markdown.
    pub description: Option<Text>,
    /// Id of the one actor who answers for it.
    pub lead: Option<String>,
    /// Ids of the actors who help.
    pub partners: Vec<String>,
    /// When it starts.
    pub start: Option<Date>,
    /// When it ends.
    pub end: Option<Date>,
    /// What exists once it is done.
    pub deliverable: Option<Text>,
    /// What it costs: `unfunded`, `existing-means`, or an amount with its method.
    pub cost: Option<Cost>,
    /// Dates at which progress can be seen.
    pub milestones: Vec<Milestone>,
    /// Ids of the actions that must end before it starts.
    pub depends_on: Vec<String>,
    /// Recommendations that it answers.
    pub recommendations: Vec<Answer>,
    /// Codes of international or national texts that it applies.
    pub norms: Vec<String>,
    /// Codes of the territories where it takes place.
    pub territories: Vec<String>,
    /// Free words to group actions by.
    pub tags: Vec<String>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

/// A date at which progress can be seen.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["title", "date"]))]
pub struct Milestone {
    /// What can be seen.
    pub title: Text,
    /// When.
    pub date: Option<Date>,
}

/// What an action costs, in whole units of the roadmap's currency.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Cost {
    /// How sure it is.
    pub status: CostStatus,
    /// The whole cost over the horizon.
    pub amount: Option<i64>,
    /// How the amount was found.
    pub method: Option<Text>,
    /// Why there is no amount.
    pub reason: Option<Text>,
    /// The amount by year.
    pub years: BTreeMap<String, i64>,
    /// The amount by who pays.
    pub funding: Vec<Funding>,
}

words! {
    /// How sure a cost is.
    #[derive(Default)]
    pub enum CostStatus: Serialize, Deserialize, JsonSchema {
        /// An estimate; `method` says how it was made.
        #[default]
        Estimate "estimate",
        /// Voted or signed.
        Approved "approved",
        /// Done with the means that the lead has.
        ExistingMeans "existing-means",
        /// No money has been found or counted yet.
        Unfunded "unfunded",
    }
}

/// A part of a cost, by who pays it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["source", "amount"]))]
pub struct Funding {
    /// Who pays.
    pub source: Option<FundingSource>,
    /// How much, in whole units of the roadmap's currency.
    #[schemars(range(min = 0), extend("format" = "roadmap-amount"))]
    pub amount: i64,
    /// Which budget line, programme or agreement.
    pub detail: Option<Text>,
}

words! {
    /// Who pays.
    pub enum FundingSource: Serialize, Deserialize, JsonSchema {
        /// The State's budget.
        FinanceLaw "finance-law",
        /// A public establishment or enterprise.
        PublicEnterprise "public-enterprise",
        /// A region, province or municipality.
        LocalAuthority "local-authority",
        /// A public-private partnership.
        Ppp "ppp",
        /// Private money.
        Private "private",
        /// A donor or lender.
        Donor "donor",
    }
}

mod cost {
    //! `Cost` is a word or a map; both are read here.

    use std::borrow::Cow;
    use std::fmt;

    use schemars::{Schema, SchemaGenerator, json_schema};
    use serde::Deserializer;
    use serde::de::value::{MapAccessDeserializer, StrDeserializer};
    use serde::de::{Error, MapAccess, Visitor};

    use super::{BTreeMap, Cost, CostStatus, Deserialize, Funding, JsonSchema, Text};

    /// The long form of a cost.
    #[derive(Default, Deserialize, JsonSchema)]
    #[serde(default, deny_unknown_fields)]
    struct LongCost {
        /// How sure it is: estimate (default), approved, existing-means or unfunded.
        status: CostStatus,
        /// The whole cost, in whole units of the roadmap's currency.
        #[schemars(range(min = 0), extend("format" = "roadmap-amount"))]
        amount: Option<i64>,
        /// How the amount was found.
        method: Option<Text>,
        /// Why there is no amount.
        reason: Option<Text>,
        /// The amount by year; the parts add up to the amount.
        #[schemars(schema_with = "years_schema")]
        years: BTreeMap<String, i64>,
        /// The amount by who pays; the parts add up to the amount.
        funding: Vec<Funding>,
    }

    fn years_schema(_: &mut SchemaGenerator) -> Schema {
        super::super::dictionary::years()
    }

    impl<'de> Deserialize<'de> for Cost {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            struct CostVisitor;
            impl<'de> Visitor<'de> for CostVisitor {
                type Value = Cost;
                fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str("`unfunded`, `existing-means`, or a map with `amount`")
                }
                fn visit_str<E: Error>(self, word: &str) -> Result<Cost, E> {
                    let status = CostStatus::deserialize(StrDeserializer::new(word))?;
                    Ok(Cost { status, ..Cost::default() })
                }
                fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Cost, A::Error> {
                    let long = LongCost::deserialize(MapAccessDeserializer::new(map))?;
                    Ok(Cost {
                        status: long.status,
                        amount: long.amount,
                        method: long.method,
                        reason: long.reason,
                        years: long.years,
                        funding: long.funding,
                    })
                }
            }
            deserializer.deserialize_any(CostVisitor)
        }
    }

    impl JsonSchema for Cost {
        fn schema_name() -> Cow<'static, str> {
            "Cost".into()
        }
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let long = generator.subschema_for::<LongCost>();
            json_schema!({
                "description": "What it costs: unfunded, existing-means, or {amount: …, method: …}",
                "anyOf": [{"type": "string", "enum": ["unfunded", "existing-means"]}, long],
            })
        }
    }
}
