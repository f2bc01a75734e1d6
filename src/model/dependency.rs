//! What an action waits for.

use std::borrow::Cow;
use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

/// An action that another waits for.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Dependency {
    /// Id of the action.
    pub action: String,
    /// Which end of it, and of the one that waits.
    pub kind: Option<DependencyKind>,
    /// How many months lie between the two.
    pub lag: Option<i64>,
}

words! {
    /// Which ends of two actions depend on each other: of the one that is waited for, then of the one
    /// that waits.
    pub enum DependencyKind: Serialize, Deserialize, JsonSchema {
        /// It ends before the other starts.
        FinishToStart "finish-to-start",
        /// It starts before the other starts.
        StartToStart "start-to-start",
        /// It ends before the other ends.
        FinishToFinish "finish-to-finish",
        /// It starts before the other ends.
        StartToFinish "start-to-finish",
    }
}

/// The long form.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(rename = "DependencyMap", extend("required" = ["action"]))]
struct Long {
    /// Id of the action that it waits for.
    action: String,
    /// Which ends depend on each other; left out, it ends before this one starts.
    r#type: Option<DependencyKind>,
    /// How many months lie between the two.
    #[schemars(range(min = 0, max = 600))]
    lag: Option<i64>,
}

impl<'de> Deserialize<'de> for Dependency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct DependencyVisitor;
        impl<'de> Visitor<'de> for DependencyVisitor {
            type Value = Dependency;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the id of an action, or a map with `action`")
            }
            fn visit_str<E: Error>(self, id: &str) -> Result<Dependency, E> {
                Ok(Dependency { action: id.to_owned(), ..Dependency::default() })
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Dependency, A::Error> {
                let Long { action, r#type: kind, lag } =
                    Long::deserialize(MapAccessDeserializer::new(map))?;
                Ok(Dependency { action, kind, lag })
            }
        }
        deserializer.deserialize_any(DependencyVisitor)
    }
}

impl JsonSchema for Dependency {
    fn schema_name() -> Cow<'static, str> {
        "Dependency".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let long = generator.subschema_for::<Long>();
        json_schema!({
            "description": "The id of an action, or {action: …, type: start-to-start, lag: 3}",
            "anyOf": [{"type": "string"}, long],
        })
    }
}
