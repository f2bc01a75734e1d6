//! The indicators that measure objectives.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::governance::Frequency;
use super::{Bound, Date, Flag, Text, WebLink};

/// A measure of an objective.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct Indicator {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
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
    /// Values that are words, from the worst to the best; left out, `no` and `yes`.
    pub scale: Vec<ScaleLevel>,
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
    /// Values of one group each, such as women, or a region.
    pub groups: Vec<Group>,
    /// Id of the outcome or output that it measures.
    pub outcome: Option<String>,
    /// Codes of the territories where it takes place.
    pub territories: Vec<String>,
    /// Where more is to be read.
    pub links: Vec<WebLink>,
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
    /// The value, in the unit of the indicator; of a range, its lower end.
    pub value: Option<f64>,
    /// Of a range, its upper end.
    pub to: Option<f64>,
    /// Whether the value is the least, the most, or about so much.
    pub bound: Option<Bound>,
    /// A value that is a word: `yes`, `no`, or the id of a level of the scale.
    pub level: Option<String>,
    /// How many times what it was, where that is not known as a number.
    pub times: Option<f64>,
    /// When the value was measured, or shall be reached.
    pub date: Option<Date>,
    /// Who says so: a publication, a register.
    pub source: Option<Text>,
    /// `true` where the value is not known yet.
    pub unknown: Option<Flag>,
    /// By when an unknown value is to be established.
    pub establish_by: Option<Date>,
    /// What other sources say of the same.
    pub others: Vec<OtherValue>,
}

/// What another source says of the same.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["value", "source"]))]
pub struct OtherValue {
    /// Its value, in the unit of the indicator.
    pub value: Option<f64>,
    /// When it was measured.
    pub date: Option<Date>,
    /// Who says so.
    pub source: Option<Text>,
}

/// A level of a scale.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct ScaleLevel {
    /// Stable name within the scale.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// Its name.
    pub title: Text,
}

/// Values of one group.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["title"]))]
pub struct Group {
    /// Whom it holds for.
    pub title: Text,
    /// Which of the words of `split` tells it from the others.
    pub by: Option<String>,
    /// Where it stands before.
    pub baseline: Option<Point>,
    /// Where it shall stand, and when.
    pub target: Option<Point>,
}

impl Point {
    /// Whether it has a value: a number, a multiple, or a word of a scale.
    pub fn is_known(&self) -> bool {
        self.value.is_some() || self.level.is_some() || self.times.is_some()
    }

    /// Whether the value is said to be not known yet.
    pub fn is_unknown(&self) -> bool {
        self.unknown.is_some_and(|flag| flag.0)
    }
}

/// A value to be reached on the way.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["date"]))]
pub struct Value {
    /// When.
    pub date: Option<Date>,
    /// The value, in the unit of the indicator; of a range, its lower end.
    pub value: Option<f64>,
    /// Of a range, its upper end.
    pub to: Option<f64>,
    /// Whether the value is the least, the most, or about so much.
    pub bound: Option<Bound>,
    /// A value that is a word: `yes`, `no`, or the id of a level of the scale.
    pub level: Option<String>,
}
