//! Keys of the files: what each is, where it stands, its forms, an example, the rules on it; all of it
//! from the schema of the types.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value as Json;

use super::example::{self, closed, definitions, description, resolve};
use crate::catalog::Catalog;
use crate::messages::Messages;
use crate::model::{country_schema, json_schema, norm_schema, pack_schema, pillar_schema};
use crate::rules as checks;

/// A kind of files: the folder that they stand in, the type whose keys stand at their root, and the
/// schema of these.
type File = (&'static str, &'static str, Json);

/// Those of a roadmap come first.
fn files() -> [File; 5] {
    [
        ("", "Document", json_schema()),
        ("pillars", "PillarFile", pillar_schema()),
        ("norms", "NormFile", norm_schema()),
        ("countries", "CountryFile", country_schema()),
        ("rules", "PackFile", pack_schema()),
    ]
}

/// A key of a type, with every place where it stands.
struct Key<'f> {
    file: &'f File,
    of: String,
    name: String,
    places: Vec<String>,
    schema: Json,
    required: bool,
}

/// The page of a key: its name, or the end of its path. Several keys of that name are listed.
pub(super) fn explain(name: &str, catalog: &Catalog, messages: &Messages) -> Option<String> {
    let files = files();
    let asked: Vec<&str> = name.split(['.', '/']).collect();
    let ends = |place: &String| place.split(['.', '/']).collect::<Vec<_>>().ends_with(&asked);
    let mut keys = all(&files);
    keys.retain(|key| key.places.iter().any(ends));
    if keys.iter().any(|key| key.places.iter().any(|place| place == name)) {
        keys.retain(|key| key.places.iter().any(|place| place == name));
    }
    let words = messages.with_keys();
    match keys.as_slice() {
        [] => None,
        [key] => Some(page(key, catalog, &words)),
        several => {
            let said = messages.get("explain-key-several", &[("name", name.into())]);
            let mut text = format!("{said}\n");
            for key in several {
                let what = what(&key.of, &key.name, &key.schema, &words);
                let _ = writeln!(text, "\n  {}\n    {what}", key.places.join("\n  "));
            }
            Some(text)
        }
    }
}

/// Names of keys, for what was nearly written.
pub(super) fn names() -> Vec<String> {
    let names: BTreeSet<String> = all(&files()).into_iter().map(|key| key.name).collect();
    names.into_iter().collect()
}

/// The words of types and keys that a language lacks: `Action-end`.
pub fn wordless(messages: &Messages) -> Vec<String> {
    let words = messages.with_keys();
    let files = files();
    let mut lacking = Vec::new();
    let mut shared: BTreeMap<String, String> = BTreeMap::new();
    for key in all(&files) {
        let own = format!("{}-{}", key.of, key.name);
        if words.find(&own, &[]).is_some() {
            continue;
        }
        // One text may stand for several types only where English says the same of all.
        let said = description(&key.schema).to_owned();
        let same = shared.entry(key.name.clone()).or_insert_with(|| said.clone()) == &said;
        if !same || words.find(&format!("any-{}", key.name), &[]).is_none() {
            lacking.push(own);
        }
    }
    for (of, definition) in files.iter().filter_map(|(.., schema)| definitions(schema)).flatten() {
        for (word, _) in closed(definition) {
            let own = format!("{of}-{word}");
            if words.find(&own, &[]).is_none() {
                lacking.push(own);
            }
        }
    }
    lacking
}

/// Every key of every type, in the order of the files.
fn all(files: &[File]) -> Vec<Key<'_>> {
    let mut keys = Vec::new();
    for file in files {
        let (folder, of, schema) = file;
        let place = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        collect(of, schema, &place, file, &mut keys);
    }
    keys
}

fn collect<'f>(of: &str, map: &Json, place: &str, file: &'f File, keys: &mut Vec<Key<'f>>) {
    let required = map.get("required").and_then(Json::as_array);
    for (name, schema) in map.get("properties").and_then(Json::as_object).into_iter().flatten() {
        let apart = if place.is_empty() || place.ends_with('/') { "" } else { "." };
        let here = format!("{place}{apart}{name}");
        let is = |key: &&mut Key<'_>| key.of == of && key.name == *name && key.file.0 == file.0;
        match keys.iter_mut().find(is) {
            Some(key) => key.places.push(here.clone()),
            None => keys.push(Key {
                file,
                of: of.to_owned(),
                name: name.clone(),
                places: vec![here.clone()],
                schema: schema.clone(),
                required: required.is_some_and(|keys| keys.iter().any(|key| key == name)),
            }),
        }
        below(schema, &here, file, keys);
    }
}

/// The keys of the maps that a value may be.
fn below<'f>(schema: &Json, place: &str, file: &'f File, keys: &mut Vec<Key<'f>>) {
    let (name, form) = resolve(schema, &file.2);
    if let Some(items) = form.get("items") {
        below(items, place, file, keys);
    }
    for branch in form.get("anyOf").and_then(Json::as_array).into_iter().flatten() {
        below(branch, place, file, keys);
    }
    if let Some(name) = name {
        collect(name, form, place, file, keys);
    }
}

/// What a key is, in the language of the messages.
fn what(of: &str, name: &str, schema: &Json, words: &Messages) -> String {
    let own = words.find(&format!("{of}-{name}"), &[]);
    let said = own.or_else(|| words.find(&format!("any-{name}"), &[]));
    said.unwrap_or_else(|| description(schema).replace('\n', " "))
}

fn page(key: &Key<'_>, catalog: &Catalog, words: &Messages) -> String {
    let (folder, _, root) = key.file;
    let say = |name: &str| words.get(name, &[]);
    let need = if key.required { "explain-key-required" } else { "explain-key-optional" };
    let mut text = format!("{} ({})\n\n", key.name, say(need));
    let _ = writeln!(text, "{}\n", what(&key.of, &key.name, &key.schema, words));
    let _ = writeln!(text, "{}\n  {}\n", say("explain-key-places"), key.places.join("\n  "));
    let _ = writeln!(text, "{}", say("explain-key-form"));
    form(&key.schema, root, 1, words, &mut text);
    let _ = writeln!(text, "\n{}", say("explain-key-example"));
    for sample in example::of(&key.schema, root) {
        let _ = writeln!(text, "  {}: {sample}", key.name);
    }
    let rules = checks::known(catalog, None).into_iter();
    // Rules look at roadmaps.
    let rules = rules.filter(|rule| folder.is_empty() && example::turns_on(*rule, &key.places));
    let rules: Vec<_> = rules.collect();
    let width = rules.iter().map(|rule| rule.name().len()).max().unwrap_or(0);
    if !rules.is_empty() {
        let _ = writeln!(text, "\n{}", say("explain-key-rules"));
    }
    for rule in rules {
        let _ = writeln!(text, "  {:width$}  {}", rule.name(), rule.what(words));
    }
    text
}

/// What a value looks like, a line each.
fn form(schema: &Json, root: &Json, depth: usize, words: &Messages, text: &mut String) {
    let (name, form_of) = resolve(schema, root);
    let indent = "  ".repeat(depth);
    let mut line = |said: &str| {
        let _ = writeln!(text, "{indent}{said}");
    };
    let say = |key: &str| words.get(key, &[]);
    let format = form_of.get("format").and_then(Json::as_str);
    let listed = closed(form_of);
    if name == Some("Text") {
        line(&say("explain-key-text"));
    } else if !listed.is_empty() {
        line(&say("explain-key-words"));
        let width = listed.iter().map(|(word, _)| word.len()).max().unwrap_or(0);
        for (word, english) in listed {
            let key = format!("{}-{word}", name.unwrap_or_default());
            let meaning = words.find(&key, &[]).unwrap_or_else(|| english.to_owned());
            line(&format!("  {word:width$}  {meaning}"));
        }
    } else if let Some(branches) = form_of.get("anyOf").and_then(Json::as_array) {
        for (number, branch) in branches.iter().enumerate() {
            if number > 0 {
                let _ = writeln!(text, "{indent}{}", say("explain-key-or"));
            }
            form(branch, root, depth, words, text);
        }
    } else if let Some(keys) = form_of.get("properties").and_then(Json::as_object) {
        line(&say("explain-key-map"));
        let width = keys.keys().map(String::len).max().unwrap_or(0);
        for (key, schema) in keys {
            let what = what(name.unwrap_or_default(), key, schema, words);
            line(&format!("  {key:width$}  {what}"));
        }
    } else if let Some(values) = form_of.get("additionalProperties").filter(|it| it.is_object()) {
        line(&say("explain-key-dictionary"));
        form(values, root, depth + 1, words, text);
    } else if let Some(items) = form_of.get("items") {
        line(&say("explain-key-list"));
        form(items, root, depth + 1, words, text);
    } else if format == Some("roadmap-date") {
        line(&say("explain-key-date"));
    } else if format == Some("roadmap-flag") {
        line(&say("explain-key-flag"));
    } else if format == Some("roadmap-amount") {
        line(&say("explain-key-amount"));
    } else if let Some(plain) = form_of.get("enum").and_then(Json::as_array) {
        let plain: Vec<String> = plain.iter().filter_map(Json::as_str).map(str::to_owned).collect();
        line(&plain.join(&format!(" {} ", say("explain-key-or"))));
    } else if form_of.get("pattern").is_some() {
        line(&say("explain-key-code"));
    } else {
        let bound = |key: &str| form_of.get(key).and_then(Json::as_i64);
        match (bound("minimum"), bound("maximum"), form_of.get("type").and_then(Json::as_str)) {
            (Some(from), Some(to), Some("integer")) => {
                let args = [("from", from.into()), ("to", to.into())];
                line(&words.get("explain-key-integer", &args));
            }
            (_, _, Some("integer" | "number")) => line(&say("explain-key-number")),
            _ => line(&say("explain-key-plain")),
        }
    }
}
