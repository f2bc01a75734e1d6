//! An example of a value, from its schema; and which rules turn on a key, by their own examples.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use crate::rules::Listed;
use crate::yaml::{self, Node, Value};

/// Examples of a value, one a form, as YAML on one line.
pub(super) fn of(schema: &Json, root: &Json) -> Vec<String> {
    let (name, form) = resolve(schema, root);
    match form.get("anyOf").and_then(Json::as_array) {
        Some(branches) if name != Some("Text") => {
            branches.iter().map(|branch| value(branch, root)).collect()
        }
        _ => vec![value(schema, root)],
    }
}

fn value(schema: &Json, root: &Json) -> String {
    let (name, form) = resolve(schema, root);
    if name == Some("Text") {
        return "…".into();
    }
    if let Some((word, _)) = closed(form).first() {
        return (*word).to_owned();
    }
    if let Some(first) = form.get("anyOf").and_then(|branches| branches.get(0)) {
        return value(first, root);
    }
    match form.get("format").and_then(Json::as_str) {
        Some("roadmap-date") => return "2027-06".into(),
        Some("roadmap-flag") => return "true".into(),
        Some("roadmap-amount") => return "1500000".into(),
        _ => {}
    }
    if let Some(first) = form.get("enum").and_then(|words| words.get(0)).and_then(Json::as_str) {
        return first.to_owned();
    }
    if let Some(keys) = form.get("properties").and_then(Json::as_object) {
        let required = form.get("required").and_then(Json::as_array);
        let is_required = |key: &&String| {
            required.is_some_and(|names| names.iter().any(|name| name == key.as_str()))
        };
        let mut shown: Vec<&String> = keys.keys().filter(is_required).collect();
        if shown.is_empty() {
            shown = keys.keys().take(2).collect();
        }
        let shown = shown.iter().map(|key| format!("{key}: {}", value(&keys[*key], root)));
        return format!("{{{}}}", shown.collect::<Vec<_>>().join(", "));
    }
    if let Some(values) = form.get("additionalProperties").filter(|values| values.is_object()) {
        let pattern = form.pointer("/propertyNames/pattern").and_then(Json::as_str);
        return format!("{{{}: {}}}", code(pattern.unwrap_or_default()), value(values, root));
    }
    if let Some(items) = form.get("items") {
        return format!("[{}]", value(items, root));
    }
    if let Some(pattern) = form.get("pattern").and_then(Json::as_str) {
        return code(pattern).into();
    }
    match form.get("type").and_then(Json::as_str) {
        Some("integer" | "number") => {
            form.get("minimum").and_then(Json::as_i64).unwrap_or(12).to_string()
        }
        _ => "…".into(),
    }
}

/// A code of a form.
fn code(pattern: &str) -> &'static str {
    match pattern {
        "^[A-Z]{2}$" => "KE",
        "^[A-Z]{3}$" => "EUR",
        "^[12][0-9]{3}$" => "2027",
        _ if pattern.starts_with("^[a-z]{2,3}") => "en",
        _ => "example-id",
    }
}

/// Whether what raises a rule and what does not differ in what stands at one of these places.
pub(super) fn turns_on(rule: Listed<'_>, places: &[String]) -> bool {
    let [raises, passes] = rule.examples();
    let (Some(raises), Some(passes)) = (raises.first(), passes.first()) else { return false };
    written(raises, places) != written(passes, places)
}

/// What an example writes at places of its files.
fn written(example: &str, places: &[String]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    if let Ok(Some(node)) = yaml::parse(example, 0) {
        collect(&node, "", places, &mut found);
    }
    found
}

fn collect(node: &Node, place: &str, places: &[String], found: &mut BTreeSet<String>) {
    match &node.value {
        Value::Null | Value::Scalar(_) => {}
        Value::List(list) => {
            list.items.iter().for_each(|item| collect(item, place, places, found));
        }
        Value::Map(map) => {
            for entry in &map.entries {
                let dot = if place.is_empty() { "" } else { "." };
                let here = format!("{place}{dot}{}", entry.key);
                if places.contains(&here) {
                    found.insert(shape(&entry.value));
                }
                collect(&entry.value, &here, places, found);
            }
        }
    }
}

/// A value as far as it is one itself: of what holds others, how many.
fn shape(node: &Node) -> String {
    match &node.value {
        Value::Null => String::new(),
        Value::Scalar(text) => text.to_string(),
        Value::List(list) => format!("[{}]", list.items.len()),
        Value::Map(_) => "{}".to_owned(),
    }
}

/// The types of a schema.
pub(super) fn definitions(schema: &Json) -> Option<&Map<String, Json>> {
    schema.get("definitions").and_then(Json::as_object)
}

/// What a schema says of itself.
pub(super) fn description(schema: &Json) -> &str {
    schema.get("description").and_then(Json::as_str).unwrap_or_default()
}

/// The type that a schema names, and what stands behind it.
pub(super) fn resolve<'a>(schema: &'a Json, root: &'a Json) -> (Option<&'a str>, &'a Json) {
    let only = schema.get("allOf").and_then(|all| all.get(0)).unwrap_or(schema);
    let name = only.get("$ref").and_then(Json::as_str).and_then(|name| name.rsplit('/').next());
    match name.and_then(|name| definitions(root)?.get(name)) {
        Some(definition) => (name, definition),
        None => (None, only),
    }
}

/// Closed words with their meaning in English.
pub(super) fn closed(schema: &Json) -> Vec<(&str, &str)> {
    let words = schema.get("oneOf").and_then(Json::as_array).into_iter().flatten();
    words.filter_map(|word| Some((word.get("const")?.as_str()?, description(word)))).collect()
}
