//! Objectives and the actions that reach them.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::governance::Frequency;
use super::{Answer, Cost, Date, Dependency, Flag, Indicator, Outcome, Text, WebLink};

/// Something that the country wants to reach, under one pillar.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "pillar", "title"]))]
pub struct Objective {
    /// Stable name, unique in the roadmap: lower-case ASCII words joined by hyphens.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// Its number or code in the plan, such as `OE 3`; left out, it is numbered.
    pub code: Option<String>,
    /// Id of the pillar it belongs to.
    pub pillar: String,
    /// What is to be reached, in one line.
    pub title: Text,
    /// The problem that it answers. Markdown.
    pub problem: Option<Text>,
    /// What will be different once it is reached. Markdown.
    pub description: Option<Text>,
    /// Id of the objective that it is a part of.
    pub parent: Option<String>,
    /// What will be different in the country in the long run. Markdown.
    pub impact: Option<Text>,
    /// The outcomes that lead there, and the outputs that lead to them.
    pub outcomes: Vec<Outcome>,
    /// Whom it serves.
    pub beneficiaries: Option<Text>,
    /// Where it takes place.
    pub place: Option<Text>,
    /// Whom to ask; the public edition leaves it out.
    pub contact: Option<Text>,
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
    /// Where more is to be read.
    pub links: Vec<WebLink>,
    /// How reaching it is measured.
    pub indicators: Vec<Indicator>,
    /// What will be done.
    pub actions: Vec<Action>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

/// Something that one body does between two dates.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct Action {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// Its number or code in the plan, such as `A-17`; left out, it is numbered.
    pub code: Option<String>,
    /// What is done, in one line, beginning with a verb.
    pub title: Text,
    /// How it is done. Markdown.
    pub description: Option<Text>,
    /// Id of the one actor who answers for it.
    pub lead: Option<String>,
    /// Ids of the actors who help.
    pub partners: Vec<String>,
    /// What each of several actors has to do, where they share it.
    pub duties: Vec<Duty>,
    /// When it starts.
    pub start: Option<Date>,
    /// When it ends.
    pub end: Option<Date>,
    /// `true` where it goes on without an end.
    pub ongoing: Option<Flag>,
    /// How often it is done again.
    pub recurring: Option<Frequency>,
    /// When, in words that no date says: `within six months of adoption`.
    pub timing: Option<Text>,
    /// Id of the phase in which it is done.
    pub phase: Option<String>,
    /// What must be the case for it to be done.
    pub condition: Option<Text>,
    /// Ids of the outcomes and outputs that it leads to.
    pub leads_to: Vec<String>,
    /// Whom it serves.
    pub beneficiaries: Option<Text>,
    /// Where it takes place.
    pub place: Option<Text>,
    /// Whom to ask; the public edition leaves it out.
    pub contact: Option<Text>,
    /// What exists once it is done.
    pub deliverable: Option<Text>,
    /// What it costs: `unfunded`, `existing-means`, or an amount with its method.
    pub cost: Option<Cost>,
    /// Dates at which progress can be seen.
    pub milestones: Vec<Milestone>,
    /// The actions that it waits for: ids, or `{action: …, type: start-to-start, lag: 3}`.
    pub depends_on: Vec<Dependency>,
    /// Recommendations that it answers.
    pub recommendations: Vec<Answer>,
    /// Codes of international or national texts that it applies.
    pub norms: Vec<String>,
    /// Codes of the territories where it takes place.
    pub territories: Vec<String>,
    /// Free words to group actions by.
    pub tags: Vec<String>,
    /// Where more is to be read, or what shows that it was done.
    pub links: Vec<WebLink>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

impl Action {
    /// Whether it goes on without an end.
    pub fn goes_on(&self) -> bool {
        self.ongoing.is_some_and(|flag| flag.0)
    }
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

/// What one of several actors has to do.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["actor", "duty"]))]
pub struct Duty {
    /// Id of the actor.
    pub actor: String,
    /// What it has to do.
    pub duty: Text,
}
