//! Who decides, who delivers, who watches: governance, legal workplan, actors, glossary.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Answer, Date, Flag, Text, WebLink};

words! {
    /// How often something happens.
    pub enum Frequency: Serialize, Deserialize, JsonSchema {
        /// All the time.
        Continuous "continuous",
        /// Every month.
        Monthly "monthly",
        /// Every three months.
        Quarterly "quarterly",
        /// Every six months.
        HalfYearly "half-yearly",
        /// Every year.
        Yearly "yearly",
        /// Every two years.
        EveryTwoYears "every-two-years",
        /// Every three years.
        EveryThreeYears "every-three-years",
    }
}

/// How the roadmap is steered, delivered, watched and discussed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Governance {
    /// Introduction to the governance part. Markdown.
    pub introduction: Option<Text>,
    /// The bodies, each with its role.
    pub bodies: Vec<Body>,
    /// How progress is made public.
    pub reporting: Option<Reporting>,
    /// Evaluations by someone who does not deliver.
    pub evaluations: Vec<Evaluation>,
    /// How the roadmap is changed between two evaluations. Markdown.
    pub change_procedure: Option<Text>,
    /// How the draft is put to those it concerns.
    pub consultation: Option<Consultation>,
    /// When the roadmap is adopted, and by whom.
    pub adoption: Option<Adoption>,
    /// Recommendations that it answers.
    pub recommendations: Vec<Answer>,
    /// Codes of the texts that it applies.
    pub norms: Vec<String>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

/// A body of the governance.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title", "role"]))]
pub struct Body {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// Its name.
    pub title: Text,
    /// What it is there for.
    pub role: Option<BodyRole>,
    /// Its mandate. Markdown.
    pub mandate: Option<Text>,
    /// Id of the actor who chairs it.
    pub chair: Option<String>,
    /// Ids of the actors who sit in it.
    pub members: Vec<String>,
    /// How often it meets.
    pub frequency: Option<Frequency>,
    /// Whom to ask; the public edition leaves it out.
    pub contact: Option<Text>,
    /// Where more is to be read.
    pub links: Vec<WebLink>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

words! {
    /// What a body is there for.
    pub enum BodyRole: Serialize, Deserialize, JsonSchema {
        /// It decides.
        Steering "steering",
        /// It carries out.
        Delivery "delivery",
        /// It advises.
        Advisory "advisory",
        /// It watches, and does not deliver.
        Oversight "oversight",
    }
}

/// How progress is made public.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["frequency"]))]
pub struct Reporting {
    /// How often a report is published.
    pub frequency: Option<Frequency>,
    /// When the first one is published.
    pub first: Option<Date>,
    /// Id of the actor who publishes it.
    pub owner: Option<String>,
    /// Where and in which form. Markdown.
    pub publication: Option<Text>,
}

/// The adoption of the roadmap.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["date"]))]
pub struct Adoption {
    /// When it is planned, or when it took place.
    pub date: Option<Date>,
    /// Id of the actor who adopts it.
    pub by: Option<String>,
}

/// An evaluation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["kind", "date"]))]
pub struct Evaluation {
    /// Which one.
    pub kind: Option<EvaluationKind>,
    /// When it is published.
    pub date: Option<Date>,
    /// `true` where the date is only what the plan counts on, such as that of a body which chooses its own.
    pub indicative: Option<Flag>,
    /// Id of the actor who makes it.
    pub by: Option<String>,
    /// What it looks at. Markdown.
    pub scope: Option<Text>,
}

words! {
    /// Which evaluation.
    pub enum EvaluationKind: Serialize, Deserialize, JsonSchema {
        /// Half-way.
        MidTerm "mid-term",
        /// At the end.
        Final "final",
        /// By an outside body, at its own choice of time.
        Independent "independent",
    }
}

/// How the draft is put to those it concerns.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Consultation {
    /// First day.
    pub start: Option<Date>,
    /// Last day.
    pub end: Option<Date>,
    /// Where to comment. Markdown.
    pub channel: Option<Text>,
    /// Who is asked.
    pub audience: Option<Text>,
    /// What becomes of the comments. Markdown.
    pub answers: Option<Text>,
}

/// A step of the legal workplan: a text to prepare, change or apply.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title", "kind"]))]
pub struct Legislation {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// Its name.
    pub title: Text,
    /// What kind of text it is: a word of the country, such as `law`.
    pub kind: Option<String>,
    /// Where it stands.
    pub status: Option<LegalStatus>,
    /// What it is for. Markdown.
    pub purpose: Option<Text>,
    /// Id of the actor who prepares it.
    pub lead: Option<String>,
    /// Id of the actor who passes it, such as the parliament of a law.
    pub adopted_by: Option<String>,
    /// Ids of the actors who help.
    pub partners: Vec<String>,
    /// Codes of the texts in force that it builds on or changes.
    pub cites: Vec<String>,
    /// The stages, each with its date.
    pub stages: Vec<LegalStage>,
    /// When the impact study is ready.
    pub impact_study: Option<Date>,
    /// Ids of the objectives that it serves.
    pub objectives: Vec<String>,
    /// Codes of international texts that it applies.
    pub norms: Vec<String>,
    /// Recommendations that it answers.
    pub recommendations: Vec<Answer>,
    /// Whom to ask; the public edition leaves it out.
    pub contact: Option<Text>,
    /// Where more is to be read.
    pub links: Vec<WebLink>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

words! {
    /// Where a text stands.
    pub enum LegalStatus: Serialize, Deserialize, JsonSchema {
        /// Not begun.
        Planned "planned",
        /// Being written, or announced as a bill.
        Draft "draft",
        /// Before government or parliament.
        InProcedure "in-procedure",
        /// Published and in force.
        InForce "in-force",
    }
}

/// A stage of a text, with its date.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["stage", "date"]))]
pub struct LegalStage {
    /// Which stage: a word of the country, such as `parliament`.
    pub stage: Option<String>,
    /// When it is reached.
    pub date: Option<Date>,
}

/// A body that can answer for something.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct Actor {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// Its name.
    pub title: Text,
    /// Its acronym or short name.
    pub short: Option<Text>,
    /// What kind of body it is: a word of the country, such as `ministry`.
    pub kind: Option<String>,
    /// What it does here. Markdown.
    pub role: Option<Text>,
    /// What it was called before.
    pub formerly: Option<Text>,
    /// Id of the actor who took its place.
    pub succeeded_by: Option<String>,
    /// Whom to ask; the public edition leaves it out.
    pub contact: Option<Text>,
    /// Where more is to be read.
    pub links: Vec<WebLink>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

/// A word of the glossary.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct Term {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// The word in each language.
    pub title: Text,
    /// Its acronym, where it has one.
    pub acronym: Option<Text>,
    /// Words not to use for it, by language: the texts are held to the title.
    pub deprecated: BTreeMap<String, Vec<String>>,
    /// What it means here. Markdown.
    pub definition: Option<Text>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}
