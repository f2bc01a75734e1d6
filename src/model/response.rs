//! What becomes of recommendations.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Date, Text};

/// The answer to one recommendation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["to", "status"]))]
pub struct Response {
    /// Code or id of the recommendation.
    pub to: String,
    /// What the roadmap says it does with it.
    pub status: Option<ResponseStatus>,
    /// The answer in words. Markdown.
    pub answer: Option<Text>,
    /// Why it is left out, or only so far.
    pub reason: Option<Text>,
    /// For `planned`: by when an objective will answer it.
    pub date: Option<Date>,
    /// What those who were advised decided.
    pub decision: Option<Decision>,
    /// Id of the actor who decided.
    pub by: Option<String>,
    /// Of a recommendation that bundles several measures, each with its own answer.
    pub measures: Vec<MeasureAnswer>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

words! {
    /// What the roadmap does with a recommendation, from most to least.
    pub enum ResponseStatus: Serialize, Deserialize, JsonSchema {
        /// Every facet of it, by an element with action and indicator.
        Covered "covered",
        /// A part of it.
        Partial "partial",
        /// A text speaks of it, nothing carries it.
        Mentioned "mentioned",
        /// It will be, by a date.
        Planned "planned",
        /// Left out, with a reason.
        Excluded "excluded",
    }
}

words! {
    /// What those who were advised decided.
    pub enum Decision: Serialize, Deserialize, JsonSchema {
        /// As it was recommended.
        Accepted "accepted",
        /// A part of it, or otherwise.
        InPart "in-part",
        /// Not now.
        Deferred "deferred",
        /// Not at all.
        Declined "declined",
        /// Accepted once, and no longer.
        Reversed "reversed",
    }
}

/// The answer to one measure of a recommendation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["title", "decision"]))]
pub struct MeasureAnswer {
    /// The measure.
    pub title: Text,
    /// What was decided.
    pub decision: Option<Decision>,
    /// The answer in words.
    pub answer: Option<Text>,
}
