//! What holds a plan together beside its pillars: phases, programmes, the results that actions
//! lead to, annexes and sources.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Cost, Date, Text, WebLink};

/// A part of the time that the plan covers.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct Phase {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// Its name.
    pub title: Text,
    /// When it starts.
    pub start: Option<Date>,
    /// When it ends.
    pub end: Option<Date>,
    /// What it is for. Markdown.
    pub description: Option<Text>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

/// A programme or flagship project, which runs across pillars.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct Programme {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// Its name.
    pub title: Text,
    /// What it is for. Markdown.
    pub description: Option<Text>,
    /// Whom it serves.
    pub beneficiaries: Option<Text>,
    /// Where it takes place.
    pub place: Option<Text>,
    /// Whom to ask; the public edition leaves it out.
    pub contact: Option<Text>,
    /// Codes of the territories where it takes place.
    pub territories: Vec<String>,
    /// Id of the actor who answers for it.
    pub owner: Option<String>,
    /// When it starts.
    pub start: Option<Date>,
    /// When it ends.
    pub end: Option<Date>,
    /// What it costs as a whole; what its actions cost is a part of that.
    pub cost: Option<Cost>,
    /// Ids of the objectives that it serves.
    pub objectives: Vec<String>,
    /// Ids of the actions that belong to it.
    pub actions: Vec<String>,
    /// Where more is to be read.
    pub links: Vec<WebLink>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

/// A result that actions lead to: an outcome, or an output on the way to it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct Outcome {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// What will be different, in one line.
    pub title: Text,
    /// What it means. Markdown.
    pub description: Option<Text>,
    /// Of an output, the id of the outcome that it leads to.
    pub leads_to: Option<String>,
}

/// An annex of free text.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title", "text"]))]
pub struct Annex {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// Its heading.
    pub title: Text,
    /// What it says. Markdown.
    pub text: Option<Text>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

/// A work that texts rest on: a law, a study, a table of statistics.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct Work {
    /// Stable name, unique in the roadmap; texts cite it as `[@id]`.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// Its title.
    pub title: Text,
    /// Who wrote it.
    pub authors: Vec<String>,
    /// When it was published.
    pub date: Option<Date>,
    /// Who published it, or in what it stands.
    pub publisher: Option<Text>,
    /// Its address on the web.
    pub url: Option<String>,
    /// The day on which it was read there.
    pub accessed: Option<Date>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}
