//! What a roadmap builds on: recommendation sets with their pillars, and families of norms.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Flag, Text};

/// A file of `pillars/`: a set of recommendations, grouped in pillars.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["set", "pillars"]))]
pub struct PillarFile {
    /// What the set is.
    pub set: PillarSet,
    /// Its pillars, in order.
    pub pillars: Vec<Pillar>,
    /// Its recommendations, in order.
    pub recommendations: Vec<Recommendation>,
}

/// A set of recommendations.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "version", "title"]))]
pub struct PillarSet {
    /// Stable name.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// Version of the set, pinned by roadmaps as `id@version`.
    #[schemars(extend("type" = ["string", "number"]))]
    pub version: String,
    /// Its name.
    pub title: Text,
    /// Where it comes from.
    pub source: Option<Text>,
    /// What its editors want to say of it.
    pub note: Option<Text>,
}

/// A pillar: a heading that recommendations and objectives stand under.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct Pillar {
    /// Stable name.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// Short code, such as `A`.
    pub code: String,
    /// Its name.
    pub title: Text,
    /// Whether the source names it, or its editors grouped it.
    pub note: Option<Text>,
}

/// A recommendation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "code", "pillar", "text"]))]
pub struct Recommendation {
    /// Stable name.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// Short code, such as `R12`.
    pub code: String,
    /// Id of its pillar.
    pub pillar: String,
    /// What is recommended.
    pub text: Text,
    /// What must each be answered for the whole to be.
    pub facets: Vec<Facet>,
    /// `definition`, `deliverable`, `outcome`, `principle`, `constraint` or `anticipation`.
    pub kind: Option<String>,
    /// The words of the source.
    pub key_terms: Option<Text>,
    /// Where in the source it stands.
    pub place: Option<String>,
    /// What shows that it is answered.
    pub evidence: Option<Text>,
    /// Codes of norms that speak of the same.
    pub norms: Vec<String>,
}

/// A part of a recommendation.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "title"]))]
pub struct Facet {
    /// Stable name within the recommendation.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// Its name.
    pub title: Text,
}

/// A file of `norms/`: a family of texts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["family", "items"]))]
pub struct NormFile {
    /// What the family is.
    pub family: NormFamily,
    /// Its items, in order.
    pub items: Vec<Norm>,
}

/// A family of texts, or one text with its parts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "version", "title"]))]
pub struct NormFamily {
    /// Stable name, the part of a code before the colon.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// Edition, pinned by roadmaps as `id@version`.
    #[schemars(extend("type" = ["string", "number"]))]
    pub version: String,
    /// Its name.
    pub title: Text,
    /// What it is called where it is cited, before the number of an item.
    pub short: Option<Text>,
    /// Countries, as two letters, on which it is binding.
    pub binding: Vec<String>,
    /// Countries, as two letters, to which it is addressed; where none is named, to any.
    pub addressed_to: Vec<String>,
    /// What its editors want to say of it.
    pub note: Option<Text>,
}

/// A text, or a part of one, that can be cited by its code.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["code", "title"]))]
pub struct Norm {
    /// `family:item`.
    pub code: String,
    /// Its name.
    pub title: Text,
    /// What it is called where it is cited; left out, the short name of its family and its number.
    pub short: Option<Text>,
    /// Its full citation: number, date, official bulletin.
    pub citation: Option<Text>,
    /// `true` for a bill or a text that is announced only.
    pub draft: Option<Flag>,
    /// What its editors want to say of it.
    pub note: Option<Text>,
    /// How sure its editors are of name and translations.
    pub confidence: Option<String>,
}

impl PillarFile {
    /// Whether its codes count its pillars, as `3.10` does, each with one of its own: letters are
    /// codes, and no count.
    pub fn counts(&self) -> bool {
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let codes: BTreeSet<&str> = self.pillars.iter().map(|pillar| &*pillar.code).collect();
        codes.len() == self.pillars.len() && codes.iter().all(|code| code.split('.').all(is_number))
    }
}
