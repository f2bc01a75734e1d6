//! Keys of the files, as `explain` says them and as the table of them in the repository does.

use std::fmt::Write;

use roadmap::internal::catalog::Catalog;
use roadmap::internal::explain::{explain, wordless};
use roadmap::internal::messages::Messages;
use roadmap::internal::model::json_schema;
use serde_json::Value;

use crate::generated;

/// Each key and each closed word is said in each language, in words of its own.
#[test]
fn every_key_has_words() {
    for language in ["fr", "ar"] {
        let lacking = wordless(&Messages::new(language));
        let file = format!("src/messages/keys.{language}.ftl");
        assert!(lacking.is_empty(), "{file} lacks:\n{}", lacking.join("\n"));
    }
}

#[test]
fn a_key_is_explained_where_it_stands() {
    let catalog = Catalog::new([], "");
    for (name, language, said) in [
        ("cost", "en", "objectives.actions.cost"),
        ("cost", "fr", "Ce qu’elle coûte"),
        ("cost", "ar", "كلفته"),
        ("objectives.actions.end", "fr", "Quand cela se termine."),
        ("actions.end", "en", "end-before-start"),
        ("horizon", "fr", "De quand à quand va le plan."),
        ("fiscal_year_start", "fr", "un nombre entier de 1 à 12"),
        ("frequency", "fr", "bodies.frequency"),
        ("indicators.frequency", "fr", "yearly             Chaque année."),
        ("roadmap.languages", "en", "source     The language it is written in"),
        ("baseline", "ar", "وضع الانطلاق"),
        ("waivers.until", "fr", "obligatoire"),
    ] {
        let page = explain(name, &catalog, None, &Messages::new(language));
        let page = page.unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert!(page.contains(said), "{name} in {language}: no {said} in\n{page}");
    }
    // A rule of changes, a code of a norm and a rule come before a key.
    for name in ["changes", "action-without-cost", "coe:14"] {
        let page = explain(name, &catalog, None, &Messages::new("en")).unwrap();
        assert!(!page.contains("Form:"), "{page}");
    }
}

#[test]
fn the_page_of_keys_is_that_of_the_schema() {
    let schema = json_schema();
    let mut text = table("Document", &schema);
    for (name, definition) in schema["definitions"].as_object().unwrap() {
        text.push_str(&table(name, definition));
    }
    generated("src/model/README.md", "keys", text.trim_end());
}

fn said(value: &Value) -> String {
    value["description"].as_str().unwrap_or_default().replace('\n', " ").replace('|', "\\|")
}

fn table(name: &str, definition: &Value) -> String {
    let mut text = format!("## {name}\n\n{}\n\n", said(definition));
    if let Some(keys) = definition["properties"].as_object() {
        text.push_str("| Key | Form | Required | What it is |\n|---|---|---|---|\n");
        let required = definition["required"].as_array();
        for (key, value) in keys {
            let required = required.is_some_and(|names| names.iter().any(|name| name == key));
            let required = if required { "yes" } else { "" };
            writeln!(text, "| `{key}` | {} | {required} | {} |", form(value), said(value)).unwrap();
        }
        text.push('\n');
    }
    if let Some(words) = definition["oneOf"].as_array() {
        text.push_str("| Word | What it means |\n|---|---|\n");
        for word in words {
            writeln!(text, "| `{}` | {} |", word["const"].as_str().unwrap(), said(word)).unwrap();
        }
        text.push('\n');
    }
    if let Some(branches) = definition["anyOf"].as_array() {
        let forms: Vec<String> = branches.iter().map(form).collect();
        write!(text, "Forms: {}.\n\n", forms.join(", or ")).unwrap();
    }
    text
}

/// What a key holds, in a few words.
fn form(value: &Value) -> String {
    let only = value["allOf"].get(0).unwrap_or(value);
    if let Some(reference) = only["$ref"].as_str() {
        return reference.rsplit('/').next().unwrap_or_default().to_owned();
    }
    if only["items"].is_object() {
        return format!("list of {}", form(&only["items"]));
    }
    if only["additionalProperties"].is_object() {
        return format!("names, each with {}", form(&only["additionalProperties"]));
    }
    if let Some(words) = only["enum"].as_array() {
        let words: Vec<String> =
            words.iter().filter_map(Value::as_str).map(|word| format!("`{word}`")).collect();
        return words.join(" or ");
    }
    if only["format"] == "roadmap-amount" {
        return "amount".into();
    }
    match only["type"].as_str() {
        _ if only["pattern"].is_string() => "code".into(),
        Some("integer" | "number") => "number".into(),
        _ => "text".into(),
    }
}
