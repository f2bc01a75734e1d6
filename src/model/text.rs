//! Human text in one or several languages, pages that it leads to, and the claim to answer a
//! recommendation.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::yaml::Word;

/// A text for readers: one string in the source language, or a map from language to string.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text(pub ByLanguage);

/// Texts by language, in order of its code. There are many texts, and few languages of each: a
/// map of its own for every text would take most of the memory of a large roadmap.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ByLanguage(Vec<(Word, Box<str>)>);

impl ByLanguage {
    /// The text under a code.
    pub fn get(&self, language: &str) -> Option<&str> {
        self.iter().find(|(known, _)| *known == language).map(|(_, text)| text)
    }

    /// Every code with its text.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(language, text)| (&**language, &**text))
    }

    /// Every code.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|(language, _)| language)
    }

    /// Every text.
    pub fn values(&self) -> impl Iterator<Item = &str> {
        self.iter().map(|(_, text)| text)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The key under which a text written as a plain string stands.
const SOURCE: &str = "";

impl Text {
    /// Its name where it is written, so that who writes it can tell it from other maps.
    pub const NAME: &str = "Text";

    /// The text in `language`, if it was written; `source` is the language of plain strings.
    pub fn get(&self, language: &str, source: &str) -> Option<&str> {
        let plain = || (language == source).then(|| self.0.get(SOURCE)).flatten();
        self.0.get(language).or_else(plain).filter(|text| !text.trim().is_empty())
    }

    /// Says in which language a plain string is.
    pub fn settle(&mut self, source: &str) {
        let taken = self.0.get(source).is_some();
        if let Some((key, _)) = self.0.0.iter_mut().find(|(key, _)| key.is_empty() && !taken) {
            *key = source.into();
        }
    }

    /// Whether no language says anything.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }

    /// Whether it is a sign, a number, an address, an acronym or a work cited as `[@id]`, which reads the same
    /// in every language.
    pub fn is_same_everywhere(&self) -> bool {
        let plain = |words: &str| {
            let cites = words.strip_prefix("[@").and_then(|rest| rest.split_once(']'));
            let words = cites.map_or(words, |(_, rest)| rest);
            // An abbreviation has capitals, if not only: `MeitY`, `IITs`.
            words.split_whitespace().all(|word| {
                if word.contains('@') || word.contains("://") || is_domain(word) {
                    return true;
                }
                let capitals = word.chars().filter(|c| c.is_uppercase()).count();
                capitals > 1 || !word.chars().any(|c| c.is_alphabetic() && !c.is_uppercase())
            })
        };
        !self.is_empty() && self.0.values().all(plain)
    }

    /// The text in `language`, else in the source language, else in any; with its language.
    pub fn best<'a>(&'a self, language: &'a str, source: &'a str) -> Option<(&'a str, &'a str)> {
        if let Some(text) = self.get(language, source) {
            return Some((language, text));
        }
        if let Some(text) = self.get(source, source) {
            return Some((source, text));
        }
        let written = self.0.iter().find(|(_, text)| !text.trim().is_empty())?;
        Some((if written.0.is_empty() { source } else { written.0 }, written.1))
    }

    /// Languages written, with their text; plain strings count as `source`.
    pub fn languages<'a>(&'a self, source: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().map(move |(language, text)| {
            (if language.is_empty() { source } else { language }, text)
        })
    }
}

/// Whether a word is the name of a site: `eldiario.es`.
fn is_domain(word: &str) -> bool {
    let label = |part: &str| {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        !part.is_empty() && part.chars().all(plain)
    };
    word.starts_with("www.")
        || word.rsplit_once('.').is_some_and(|(name, top)| {
            let long = name.split('.').any(|part| part.len() > 2);
            top.len() > 1
                && top.bytes().all(|b| b.is_ascii_lowercase())
                && name.split('.').all(label)
                && long
        })
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Text(ByLanguage(vec![(SOURCE.into(), text.into())]))
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(Text::NAME, &self.0)
    }
}

impl Serialize for ByLanguage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.get(SOURCE) {
            Some(text) => serializer.serialize_str(text),
            None => serializer.collect_map(self.iter()),
        }
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextVisitor;
        impl<'de> Visitor<'de> for TextVisitor {
            type Value = Text;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string, or a map from language to string")
            }
            fn visit_str<E>(self, text: &str) -> Result<Text, E> {
                Ok(text.into())
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
                let mut texts = Vec::with_capacity(map.size_hint().unwrap_or_default());
                while let Some(entry) = map.next_entry_seed(PhantomData::<Word>, PhantomData)? {
                    texts.push(entry);
                }
                texts.sort();
                Ok(Text(ByLanguage(texts)))
            }
        }
        deserializer.deserialize_any(TextVisitor)
    }
}

impl JsonSchema for Text {
    fn schema_name() -> Cow<'static, str> {
        "Text".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A text for readers: a string in the source language, or one string a language, as in {fr: …, ar: …, en: …}",
            "anyOf": [
                {"type": ["string", "number"]},
                {
                    "type": "object",
                    "minProperties": 1,
                    "propertyNames": {"pattern": "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"},
                    "additionalProperties": {"type": ["string", "number"]},
                },
            ],
        })
    }
}

words! {
    /// How far an element answers a recommendation.
    #[derive(Default)]
    pub enum Relation: Serialize, Deserialize, JsonSchema {
        /// It answers what it names in full.
        #[default]
        Full "full",
        /// It answers a part of it; `reason` says which part is left.
        Partial "partial",
        /// It only mentions it.
        Mention "mention",
    }
}

/// A page on the web.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["url"]))]
pub struct WebLink {
    /// Its address.
    pub url: String,
    /// What is to be found there.
    pub title: Option<Text>,
}

/// A claim that an element answers a recommendation, or one of its facets:
/// `R12`, `R07/usage`, or `{to: R07/usage, relation: partial, reason: …}`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// Code or id of the recommendation, with `/facet` for one facet of it.
    pub to: String,
    /// How far it is answered.
    pub relation: Relation,
    /// Why only so far.
    pub reason: Option<Text>,
}

impl Answer {
    /// Code of the recommendation, and the facet if one is named.
    pub fn target(&self) -> (&str, Option<&str>) {
        match self.to.split_once('/') {
            Some((code, facet)) => (code, Some(facet)),
            None => (&self.to, None),
        }
    }
}

/// The long form of an [`Answer`].
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["to"]))]
struct LongAnswer {
    /// Code or id of the recommendation, with `/facet` for one facet of it.
    to: String,
    /// How far it is answered: full (default), partial or mention.
    relation: Relation,
    /// Why only so far.
    reason: Option<Text>,
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnswerVisitor;
        impl<'de> Visitor<'de> for AnswerVisitor {
            type Value = Answer;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the code of a recommendation, or a map with `to`")
            }
            fn visit_str<E>(self, to: &str) -> Result<Answer, E> {
                Ok(Answer { to: to.to_owned(), ..Answer::default() })
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Answer, A::Error> {
                let long = LongAnswer::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Answer { to: long.to, relation: long.relation, reason: long.reason })
            }
        }
        deserializer.deserialize_any(AnswerVisitor)
    }
}

impl JsonSchema for Answer {
    fn schema_name() -> Cow<'static, str> {
        "Answer".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let long = generator.subschema_for::<LongAnswer>();
        json_schema!({
            "description": "A recommendation that this answers: R12, R07/usage for one facet, or {to: R07/usage, relation: partial, reason: …}",
            "anyOf": [{"type": "string", "minLength": 1}, long],
        })
    }
}
