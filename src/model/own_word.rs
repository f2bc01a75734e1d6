//! What a plan calls its pillars, objectives and actions, in the forms that sentences need.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

use super::Text;

/// What a plan calls the levels that it is made of.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct OwnWords {
    /// What it calls a pillar: an axis, a priority area.
    pub pillar: Option<OwnWord>,
    /// What it calls an objective.
    pub objective: Option<OwnWord>,
    /// What it calls an action: a measure, an initiative.
    pub action: Option<OwnWord>,
}

impl OwnWords {
    /// Each word that it has, with the key that it stands under.
    pub fn each(&self) -> impl Iterator<Item = (&'static str, &OwnWord)> {
        let OwnWords { pillar, objective, action } = self;
        let all = [("pillar", pillar), ("objective", objective), ("action", action)];
        all.into_iter().filter_map(|(key, word)| Some((key, word.as_ref()?)))
    }
}

/// A word of a plan's own, in its forms.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["singular"]))]
pub struct OwnWord {
    /// One of them, such as `axe`.
    pub singular: Text,
    /// Several, such as `axes`.
    pub plural: Option<Text>,
    /// Two, in Arabic; a single word needs none.
    pub dual: Option<Text>,
    /// With the article, in Arabic; a single word needs none.
    pub definite: Option<Text>,
    /// What adjectives agree with, in languages that have genders.
    pub gender: Option<Genders>,
}

words! {
    /// The gender of a word.
    pub enum Gender: Serialize, Deserialize, JsonSchema {
        /// As in « le pilier ».
        Masculine "masculine",
        /// As in « la mesure ».
        Feminine "feminine",
        /// As in „das Ziel“.
        Neuter "neuter",
    }
}

/// The gender of a word in each language; under no language, in the one of plain strings.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Genders(BTreeMap<String, Gender>);

/// A gender as it is written.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    One(Gender),
    Each(BTreeMap<String, Gender>),
}

impl From<Written> for Genders {
    fn from(written: Written) -> Self {
        Genders(match written {
            Written::One(gender) => BTreeMap::from([(String::new(), gender)]),
            Written::Each(all) => all,
        })
    }
}

impl From<Genders> for Written {
    fn from(genders: Genders) -> Self {
        match genders.0.get("") {
            Some(gender) => Written::One(*gender),
            None => Written::Each(genders.0),
        }
    }
}

impl Genders {
    /// The gender in a language; `source` is that of plain strings.
    pub fn get(&self, language: &str, source: &str) -> Option<Gender> {
        let plain = || (language == source).then(|| self.0.get("")).flatten();
        self.0.get(language).or_else(plain).copied()
    }

    /// Each gender with its language.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Gender)> {
        self.0.iter().map(|(language, gender)| (language.as_str(), *gender))
    }
}

impl JsonSchema for Genders {
    fn schema_name() -> Cow<'static, str> {
        "Genders".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let gender = generator.subschema_for::<Gender>();
        json_schema!({
            "description": "A gender in the source language, or one a language, as in {fr: masculine, ar: feminine}",
            "anyOf": [
                gender,
                {
                    "type": "object",
                    "minProperties": 1,
                    "propertyNames": {"pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"},
                    "additionalProperties": gender,
                },
            ],
        })
    }
}
