//! The JSON Schema of the format, from its types.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Value, json};

use super::dictionary::ID;
use super::{CountryFile, Document, NormFile, PackFile, PillarFile};

/// The schema of the files of a roadmap.
pub fn json_schema() -> Value {
    generate::<Document>("Roadmap")
}

/// The schema of the files in `pillars/`.
pub fn pillar_schema() -> Value {
    generate::<PillarFile>("Recommendation set")
}

/// The schema of the files in `norms/`.
pub fn norm_schema() -> Value {
    generate::<NormFile>("Norms")
}

/// The schema of the files in `rules/`.
pub fn pack_schema() -> Value {
    generate::<PackFile>("Pack of rules")
}

/// The schema of the files in `countries/`.
pub fn country_schema() -> Value {
    generate::<CountryFile>("Country")
}

fn generate<T: JsonSchema>(title: &str) -> Value {
    let settings = SchemaSettings::draft07().with(|settings| settings.inline_subschemas = false);
    let schema = settings.into_generator().into_root_schema_for::<T>();
    let mut schema = schema.to_value();
    tidy(&mut schema);
    if let Some(root) = schema.as_object_mut() {
        root.insert("title".into(), json!(title));
    }
    schema
}

/// Says what readers of the schema need and no more: no defaults, no `null`, no Rust formats.
fn tidy(schema: &mut Value) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(tidy),
        Value::Object(map) => {
            map.remove("default");
            if map.get("format").and_then(Value::as_str).is_some_and(|f| !f.starts_with("roadmap-"))
            {
                map.remove("format");
            }
            if let Some(Value::Array(types)) = map.get_mut("type") {
                types.retain(|t| t != "null");
                if let [only] = types.as_slice() {
                    let only = only.clone();
                    map.insert("type".into(), only);
                }
            }
            widen(map);
            unwrap_nullable(map);
            map.values_mut().for_each(tidy);
        }
        _ => {}
    }
}

/// Editors read `12` and `true` as a number and a flag before they look at the schema; where a
/// text belongs they are texts.
fn widen(map: &mut serde_json::Map<String, Value>) {
    let text = [json!("string"), json!(["string", "number"])];
    let word = map.contains_key("enum") || map.contains_key("const");
    if word || !map.get("type").is_some_and(|types| text.contains(types)) {
        return;
    }
    match map.get("pattern").and_then(Value::as_str) {
        None => map.insert("type".into(), json!(["string", "number", "boolean"])),
        Some(ID) => {
            map.insert("minimum".into(), json!(0));
            map.insert("type".into(), json!(["string", "integer", "boolean"]))
        }
        Some(_) => None,
    };
}

/// `anyOf: [X, null]` is `X`: a key that has nothing to say is left out.
fn unwrap_nullable(map: &mut serde_json::Map<String, Value>) {
    let null = json!({"type": "null"});
    let Some(Value::Array(branches)) = map.get_mut("anyOf") else { return };
    if !branches.contains(&null) {
        return;
    }
    branches.retain(|branch| *branch != null);
    if let [only] = branches.as_slice() {
        let only = only.clone();
        map.remove("anyOf");
        map.insert("allOf".into(), json!([only]));
    }
}
