//! The roadmap itself: its header, priorities, territories, budget, answers and waivers.

use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

use super::{
    Actor, Annex, Answer, Approval, Budget, Changes, Date, Ethics, FundingSource, Governance,
    Image, Legislation, Objective, OwnWords, Phase, Programme, Response, Standing, Term, Text,
    Work,
};

/// A roadmap: one file, or many files of which each may hold any of these keys.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Document {
    /// What this document is.
    pub roadmap: Option<Roadmap>,
    /// What comes first, in order of rank.
    pub priorities: Vec<Priority>,
    /// What is to be reached.
    pub objectives: Vec<Objective>,
    /// The ethical components.
    pub ethics: Option<Ethics>,
    /// The legal workplan.
    pub legislation: Vec<Legislation>,
    /// Steering, monitoring, consultation.
    pub governance: Option<Governance>,
    /// The money that was announced, to compare with the sum of the actions.
    pub budget: Option<Budget>,
    /// Sources of money that the plan names.
    pub funding_sources: Vec<FundingSource>,
    /// Parts of the time that the plan covers, one after the other.
    pub phases: Vec<Phase>,
    /// Programmes and flagship projects, which run across pillars.
    pub programmes: Vec<Programme>,
    /// Annexes of free text.
    pub annexes: Vec<Annex>,
    /// Images that stand in the document.
    pub images: Vec<Image>,
    /// What texts rest on: laws, studies, statistics.
    pub bibliography: Vec<Work>,
    /// Everybody who answers for something.
    pub actors: Vec<Actor>,
    /// Regions or provinces that elements name.
    pub territories: Vec<Territory>,
    /// Words that need a meaning.
    pub glossary: Vec<Term>,
    /// The answer to each recommendation.
    pub responses: Vec<Response>,
    /// Findings that are accepted, each with its reason.
    pub waivers: Vec<Waiver>,
    /// From which sentence each translation was made; `roadmap translate` writes them.
    pub translations: Vec<Translation>,
    /// How much findings weigh, and the numbers that rules compare with.
    pub checks: Option<Checks>,
    /// How changes between two versions are judged.
    pub changes: Option<Changes>,
    /// Changes that somebody approved, each with a reason.
    pub approvals: Vec<Approval>,
}

/// What this document is.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["format", "id", "title", "status", "version", "horizon", "languages"]))]
pub struct Roadmap {
    /// Version of the format: 1.
    #[schemars(range(min = 1, max = 1))]
    pub format: i64,
    /// Stable name; drafts are named after it.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// Title of the document.
    pub title: Text,
    /// Subtitle.
    pub subtitle: Option<Text>,
    /// Country, as two letters of ISO 3166-1.
    #[schemars(regex(pattern = r"^[A-Z]{2}$"))]
    pub country: Option<String>,
    /// Id of the actor who issues it.
    pub issuer: Option<String>,
    /// Where the document stands.
    pub status: Option<DocumentStatus>,
    /// What every page must say of it, such as who wrote it and that it binds nobody.
    pub notice: Option<Text>,
    /// Version of the text, such as `0.1`.
    #[schemars(extend("type" = ["string", "number"]))]
    pub version: String,
    /// Date of this version.
    pub date: Option<Date>,
    /// From when to when it plans.
    pub horizon: Option<Horizon>,
    /// Currency of all amounts, as three letters of ISO 4217.
    #[schemars(regex(pattern = r"^[A-Z]{3}$"))]
    pub currency: Option<String>,
    /// Month in which a fiscal year such as `2026/27` begins, from 1; left out, that of the country.
    #[schemars(range(min = 1, max = 12))]
    pub fiscal_year_start: Option<i64>,
    /// Languages of the document.
    pub languages: Option<Languages>,
    /// What it calls a pillar, an objective and an action, where it has words of its own.
    pub words: Option<OwnWords>,
    /// Recommendation sets and norms that it builds on, each with its version: `oecd@2024`.
    pub references: Vec<String>,
    /// Annexes that the documents have besides what is written for them; left out, the answer to each
    /// recommendation and the texts that are referred to.
    pub annexes: Option<Vec<Standing>>,
    /// How the documents look.
    pub design: Option<Design>,
    /// Foreword. Markdown.
    pub foreword: Option<Text>,
    /// How to read the document and how to comment. Markdown.
    pub reading_guide: Option<Text>,
    /// Executive summary. Markdown.
    pub summary: Option<Text>,
    /// Context and diagnosis. Markdown.
    pub context: Option<Text>,
    /// What earlier plans taught. Markdown.
    pub lessons: Option<Text>,
    /// How others do it: countries, regions, sectors. Markdown.
    pub benchmarks: Option<Text>,
    /// Strengths, weaknesses, opportunities and threats.
    pub swot: Option<Swot>,
    /// Vision. Markdown.
    pub vision: Option<Text>,
    /// Mission. Markdown.
    pub mission: Option<Text>,
    /// Conclusion and next steps. Markdown.
    pub conclusion: Option<Text>,
    /// What changed from one version to the next. Markdown.
    pub changes: Option<Text>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

impl Roadmap {
    /// The annexes that its documents have besides those that are written for them.
    pub fn standing(&self) -> &[Standing] {
        self.annexes.as_deref().unwrap_or(&Standing::USUAL)
    }

    /// Whether the edition of those who write says what a check finds: unless other annexes are named.
    pub fn is_validated(&self) -> bool {
        self.annexes.as_ref().is_none_or(|annexes| annexes.contains(&Standing::Validation))
    }
}

/// How documents look.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Design {
    /// Colour of headings, lines and links, as `#rrggbb`.
    #[schemars(regex(pattern = r"^#[0-9a-fA-F]{6}$"))]
    pub accent: Option<String>,
    /// Colours of the pillars in their order, each as `#rrggbb`.
    #[schemars(inner(regex(pattern = r"^#[0-9a-fA-F]{6}$")))]
    pub pillars: Vec<String>,
    /// Name of the face that the PDF is set in, from a directory given by `--font-dir`.
    pub face: Option<String>,
}

words! {
    /// Where a document stands.
    pub enum DocumentStatus: Serialize, Deserialize, JsonSchema {
        /// Being written; binds nobody.
        WorkingDraft "working-draft",
        /// Put to the public for comment.
        Consultation "consultation",
        /// Revised after the comments.
        Revised "revised",
        /// In force.
        Adopted "adopted",
        /// In force, changed since.
        Amended "amended",
    }
}

/// From when to when.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["start", "end"]))]
pub struct Horizon {
    /// First year or month.
    pub start: Option<Date>,
    /// Last year or month.
    pub end: Option<Date>,
}

/// Languages of the document, as codes such as `fr`, `ar`, `en`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["source"]))]
pub struct Languages {
    /// The language it is written in; plain strings are in it.
    #[schemars(regex(pattern = r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"))]
    pub source: String,
    /// The languages it is published in.
    #[schemars(inner(regex(pattern = r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$")))]
    pub published: Vec<String>,
}

/// Something that comes first.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct Priority {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// Its name.
    pub title: Text,
    /// Its place among the others: 1 comes first.
    #[schemars(range(min = 1))]
    pub rank: Option<i64>,
    /// How much weight it has.
    pub tier: Option<PriorityTier>,
    /// Why it comes here. Markdown.
    pub reason: Option<Text>,
    /// Sectors that it makes a priority, as words such as `health`.
    pub sectors: Vec<String>,
    /// Id of the indicator that stands for it in the summary and the brief.
    pub indicator: Option<String>,
    /// Recommendations that it answers.
    pub recommendations: Vec<Answer>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

words! {
    /// How much weight a priority has.
    pub enum PriorityTier: Serialize, Deserialize, JsonSchema {
        /// Before all others.
        First "first",
        /// After these.
        Second "second",
        /// When there is room.
        Third "third",
    }
}

/// A region or province.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["code", "title"]))]
pub struct Territory {
    /// Its code (ISO 3166-2).
    pub code: String,
    /// Its name.
    pub title: Text,
}

/// A finding that is accepted.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["rule", "item", "reason"]))]
pub struct Waiver {
    /// Name of the rule.
    pub rule: String,
    /// Id of the element that it concerns.
    pub item: String,
    /// Why it is accepted.
    pub reason: Option<Text>,
    /// Id of the actor who accepts it.
    pub owner: Option<String>,
    /// Until when.
    pub until: Option<Date>,
}

/// What helps and what hinders: strengths and weaknesses within, opportunities and threats around.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Swot {
    /// What the country can build on.
    pub strengths: Vec<Text>,
    /// What it lacks.
    pub weaknesses: Vec<Text>,
    /// What could help from outside.
    pub opportunities: Vec<Text>,
    /// What could get in the way.
    pub threats: Vec<Text>,
}

/// From which sentence a text was translated.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["text", "from", "into"]))]
pub struct Translation {
    /// Address of the text, by ids: `objectives/obj-open-data/title`.
    pub text: String,
    /// What the source language said when it was translated.
    pub from: String,
    /// The languages that were translated from that.
    pub into: Vec<String>,
}

/// How much findings weigh, and the numbers that rules compare with.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Checks {
    /// Rule → error, warning, info or off; `roadmap explain` lists the rules.
    #[schemars(schema_with = "levels")]
    pub levels: BTreeMap<String, Level>,
    /// Threshold → number; `roadmap explain RULE` names those of a rule.
    #[schemars(schema_with = "thresholds")]
    pub thresholds: BTreeMap<String, i64>,
}

words! {
    /// How much the findings of a rule weigh.
    pub enum Level: Serialize, Deserialize, JsonSchema {
        /// The roadmap cannot be published like this.
        Error "error",
        /// Something a reader or an auditor will miss.
        Warning "warning",
        /// Worth knowing.
        Info "info",
        /// Nothing is said.
        Off "off",
    }
}

fn levels(generator: &mut SchemaGenerator) -> Schema {
    let level = generator.subschema_for::<Level>();
    super::dictionary::dictionary(level.to_value())
}

fn thresholds(_: &mut SchemaGenerator) -> Schema {
    super::dictionary::thresholds()
}

impl Document {
    /// Appends the lists of another file. What is no list is joined where it was read, since its
    /// keys may stand in several files.
    pub fn append(&mut self, other: Document) {
        let Document {
            roadmap: _,
            priorities,
            objectives,
            ethics: _,
            legislation,
            governance: _,
            budget: _,
            funding_sources,
            phases,
            programmes,
            annexes,
            images,
            bibliography,
            actors,
            territories,
            glossary,
            responses,
            waivers,
            translations,
            checks: _,
            changes: _,
            approvals,
        } = other;
        self.priorities.extend(priorities);
        self.objectives.extend(objectives);
        self.legislation.extend(legislation);
        self.funding_sources.extend(funding_sources);
        self.phases.extend(phases);
        self.programmes.extend(programmes);
        self.annexes.extend(annexes);
        self.images.extend(images);
        self.bibliography.extend(bibliography);
        self.actors.extend(actors);
        self.territories.extend(territories);
        self.glossary.extend(glossary);
        self.responses.extend(responses);
        self.waivers.extend(waivers);
        self.translations.extend(translations);
        self.approvals.extend(approvals);
    }
}
