//! The money that was announced: as a whole, by pillar, year and source, and line by line.

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

use super::{Date, Flag, Text, dictionary};

words! {
    /// Whether a number is the least, the most, or about so much.
    pub enum Bound: Serialize, Deserialize, JsonSchema {
        /// At least.
        AtLeast "at-least",
        /// At most, up to.
        AtMost "at-most",
        /// About, almost.
        About "about",
    }
}

/// The money that was announced.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Budget {
    /// What the amounts rest on. Markdown.
    pub note: Option<Text>,
    /// All actions together, in whole units of the currency.
    #[schemars(range(min = 0), extend("format" = "roadmap-amount"))]
    pub total: Option<i64>,
    /// Whether the total is the least, the most, or about so much.
    pub bound: Option<Bound>,
    /// By how much sums may differ because amounts are rounded, in whole units of the currency.
    #[schemars(range(min = 0), extend("format" = "roadmap-amount"))]
    pub rounding: Option<i64>,
    /// Pillar id → amount; the parts add up to the total.
    #[schemars(schema_with = "amounts")]
    pub pillars: BTreeMap<String, i64>,
    /// Year → amount; the parts add up to the total.
    #[schemars(schema_with = "years")]
    pub years: BTreeMap<String, i64>,
    /// Source → amount; the parts add up to the total.
    #[schemars(schema_with = "amounts")]
    pub sources: BTreeMap<String, i64>,
    /// Amounts line by line, such as one a pillar and source.
    pub lines: Vec<BudgetLine>,
    /// What other currencies are worth.
    pub rates: Vec<Rate>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

fn amounts(_: &mut SchemaGenerator) -> Schema {
    dictionary::amounts()
}

fn years(_: &mut SchemaGenerator) -> Schema {
    dictionary::years()
}

/// A line of the announced budget.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["amount"]))]
pub struct BudgetLine {
    /// What it pays for.
    pub title: Option<Text>,
    /// Id of the pillar that it belongs to.
    pub pillar: Option<String>,
    /// Where the money comes from: `budget`, `donor`, … or the id of one of `funding_sources`.
    pub source: Option<String>,
    /// Id of the actor who pays.
    pub payer: Option<String>,
    /// The year in which it is spent.
    pub year: Option<Date>,
    /// How much, in whole units of the currency.
    #[schemars(range(min = 0), extend("format" = "roadmap-amount"))]
    pub amount: i64,
    /// The currency, where it is not that of the roadmap.
    #[schemars(regex(pattern = r"^[A-Z]{3}$"))]
    pub currency: Option<String>,
    /// `true` where it comes on top of the total, so that no sum counts it.
    pub beyond_total: Option<Flag>,
    /// What is to be known of it.
    pub note: Option<Text>,
}

impl BudgetLine {
    /// Whether the total holds it.
    pub fn is_counted(&self) -> bool {
        self.beyond_total.is_none_or(|beyond| !beyond.0)
    }
}

/// What a currency is worth in that of the roadmap.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["currency", "rate", "date"]))]
pub struct Rate {
    /// The other currency, as three letters of ISO 4217.
    #[schemars(regex(pattern = r"^[A-Z]{3}$"))]
    pub currency: String,
    /// What one unit of it is worth, in units of the currency of the roadmap.
    pub rate: Option<f64>,
    /// The day of the rate.
    pub date: Option<Date>,
    /// Who says so.
    pub source: Option<Text>,
}
