//! What actions cost, and who pays.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Bound, Text};

/// What an action costs, in whole units of the roadmap's currency.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Cost {
    /// How sure it is.
    pub status: CostStatus,
    /// The whole cost over the horizon.
    pub amount: Option<i64>,
    /// Of a range, its upper end.
    pub to: Option<i64>,
    /// Whether the amount is the least, the most, or about so much.
    pub bound: Option<Bound>,
    /// The currency, where it is not that of the roadmap.
    pub currency: Option<String>,
    /// Id of the action whose cost holds this one already.
    pub part_of: Option<String>,
    /// What of it is spent once.
    pub capital: Option<i64>,
    /// What of it is spent to keep things running.
    pub running: Option<i64>,
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
#[schemars(extend("required" = ["source"]))]
pub struct Funding {
    /// Where the money comes from: `budget`, `donor`, … or the id of one of `funding_sources`.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub source: String,
    /// Id of the actor who pays.
    pub payer: Option<String>,
    /// How sure it is.
    pub status: Option<FundingStatus>,
    /// How much, in whole units of the currency of the cost; left out where nobody says it.
    #[schemars(range(min = 0), extend("format" = "roadmap-amount"))]
    pub amount: Option<i64>,
    /// How much of the cost, in percent, where that is said in place of an amount.
    pub share: Option<f64>,
    /// Which budget line, programme or agreement.
    pub detail: Option<Text>,
}

words! {
    /// How sure a part of the money is.
    pub enum FundingStatus: Serialize, Deserialize, JsonSchema {
        /// Voted or signed.
        Secured "secured",
        /// Promised by somebody else.
        Pledged "pledged",
        /// Asked for.
        Sought "sought",
    }
}

/// A source of money that the plan names.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct FundingSource {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// Its name.
    pub title: Text,
    /// What kind of money it is.
    pub kind: Option<FundingKind>,
    /// Id of the actor who pays.
    pub payer: Option<String>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

words! {
    /// What kind of money pays.
    pub enum FundingKind: Serialize, Deserialize, JsonSchema {
        /// A public budget.
        Budget "budget",
        /// The State's budget.
        FinanceLaw "finance-law",
        /// A public fund.
        Fund "fund",
        /// Money that is paid back.
        Loan "loan",
        /// A development bank.
        DevelopmentBank "development-bank",
        /// Staff, premises or equipment in place of money.
        InKind "in-kind",
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

mod reading {
    //! `Cost` is a word or a map; both are read here.

    use std::borrow::Cow;
    use std::fmt;

    use schemars::{Schema, SchemaGenerator, json_schema};
    use serde::Deserializer;
    use serde::de::value::{MapAccessDeserializer, StrDeserializer};
    use serde::de::{Error, MapAccess, Visitor};

    use super::{BTreeMap, Bound, Cost, CostStatus, Deserialize, Funding, JsonSchema, Text};

    /// The long form of a cost.
    #[derive(Default, Deserialize, JsonSchema)]
    #[serde(default, deny_unknown_fields)]
    struct LongCost {
        /// How sure it is: estimate (default), approved, existing-means or unfunded.
        status: CostStatus,
        /// The whole cost, in whole units of the currency; of a range, its lower end.
        #[schemars(range(min = 0), extend("format" = "roadmap-amount"))]
        amount: Option<i64>,
        /// Of a range, its upper end.
        #[schemars(range(min = 0), extend("format" = "roadmap-amount"))]
        to: Option<i64>,
        /// Whether the amount is the least, the most, or about so much.
        bound: Option<Bound>,
        /// The currency, where it is not that of the roadmap; `budget.rates` says its rate.
        #[schemars(regex(pattern = r"^[A-Z]{3}$"))]
        currency: Option<String>,
        /// Id of the action whose cost holds this one already, so that no sum counts it twice.
        part_of: Option<String>,
        /// What of it is spent once: building, buying.
        #[schemars(range(min = 0), extend("format" = "roadmap-amount"))]
        capital: Option<i64>,
        /// What of it is spent to keep things running.
        #[schemars(range(min = 0), extend("format" = "roadmap-amount"))]
        running: Option<i64>,
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
                        to: long.to,
                        bound: long.bound,
                        currency: long.currency,
                        part_of: long.part_of,
                        capital: long.capital,
                        running: long.running,
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
