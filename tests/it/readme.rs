//! The tables of the READMEs are generated; `UPDATE=1 cargo test` writes them.

use std::fmt::Write;

use roadmap::internal::catalog::Catalog;
use roadmap::internal::diff::judge;
use roadmap::internal::explain::what_changed;
use roadmap::internal::messages::Messages;
use roadmap::internal::render::Format;
use roadmap::internal::rules;
use serde_json::Value;

use crate::{generated, text};

fn rules_table() -> String {
    let messages = Messages::new("en");
    let catalog = Catalog::new([], "");
    let mut rules = rules::known(&catalog, None);
    rules.sort_by_key(|rule| (rule.family(), rule.name()));
    let mut table = format!(
        "{} rules.\n\n| Family | Rule | Severity | What it finds |\n|---|---|---|---|\n",
        rules.len()
    );
    for rule in rules {
        let family = messages.get(&format!("family-{}", rule.family().name()), &[]);
        let (severity, what) = (rule.severity().name(), rule.what(&messages));
        writeln!(table, "| {family} | `{}` | {severity} | {what} |", rule.name()).expect("writes");
    }
    table
}

fn changes_table() -> String {
    let messages = Messages::new("en");
    let rules = judge::all();
    let mut table = format!(
        "{} rules, each with the rule that finds the way back.\n\n\
         | Rule | Judged | The way back | Judged | What the two find |\n|---|---|---|---|---|\n",
        rules.len()
    );
    for rule in rules.iter().filter(|rule| rule.pair == rule.name) {
        let mirror = judge::find(rule.mirror).expect("tested elsewhere");
        let [judged, back] = [rule, mirror].map(|rule| rule.judgement.name());
        let what = what_changed(rule, &messages);
        let (name, other) = (rule.name, mirror.name);
        writeln!(table, "| `{name}` | {judged} | `{other}` | {back} | {what} |").expect("writes");
    }
    table
}

/// The list of formats in the program, each with the sentence above it.
fn formats_table() -> String {
    let mut table = String::from("| Format | File | |\n|---|---|---|\n");
    let source = text("src/render/mod.rs");
    let list = source.split("pub enum Format {").nth(1).expect("the list of formats");
    let lines: Vec<&str> = list.lines().map(str::trim).collect();
    for format in Format::ALL {
        let name = format.name();
        let at = lines.iter().position(|line| line.ends_with(&format!("\"{name}\",")));
        let what =
            lines[at.expect("its line") - 1].trim_start_matches("/// ").trim_end_matches('.');
        let part = if format == Format::Csv { "<table>." } else { "" };
        writeln!(table, "| `{name}` | `<id>.<language>.{part}{name}` | {what} |").expect("writes");
    }
    table
}

fn commands() -> String {
    let help = |arguments: &[&str]| {
        let output = crate::roadmap().args(arguments).env("COLUMNS", "100").output().expect("runs");
        String::from_utf8(output.stdout).expect("UTF-8").trim_end().to_owned()
    };
    let mut text = format!("```text\n{}\n```\n", help(&["--help"]));
    for command in ["check", "build", "coverage", "diff", "log", "explain", "init"] {
        write!(
            text,
            "\n```text\n$ roadmap {command} --help\n{}\n```\n",
            help(&[command, "--help"])
        )
        .expect("writes");
    }
    text
}

/// The view, type by type, from the schema that programs read.
fn view_tables() -> String {
    let schema = roadmap::internal::view::json_schema();
    let mut text = table("The view", &schema);
    for (name, definition) in schema["definitions"].as_object().expect("types") {
        text.push_str(&table(name, definition));
    }
    text
}

fn table(name: &str, definition: &Value) -> String {
    let said = |value: &Value| value["description"].as_str().unwrap_or("").replace('\n', " ");
    let mut text = format!("### {name}\n\n");
    if name != "The view" && !said(definition).is_empty() {
        write!(text, "{}\n\n", said(definition)).expect("writes");
    }
    let Some(keys) = definition["properties"].as_object() else {
        let words = definition["enum"].as_array().or(definition["oneOf"].as_array());
        let words = words.into_iter().flatten();
        let words = words.filter_map(|word| {
            word.as_str().or(word["const"].as_str()).or(word["enum"][0].as_str())
        });
        let words: Vec<_> = words.map(|word| format!("`{word}`")).collect();
        return text + &format!("One of {}.\n\n", words.join(", "));
    };
    text.push_str("| Key | Holds | |\n|---|---|---|\n");
    for (key, value) in keys {
        writeln!(text, "| `{key}` | {} | {} |", kind(value), said(value)).expect("writes");
    }
    text + "\n"
}

/// What a key holds, in words.
fn kind(value: &Value) -> String {
    if let Some(reference) = value["$ref"].as_str() {
        return format!("`{}`", reference.rsplit('/').next().unwrap_or_default());
    }
    let several = value["anyOf"].as_array().or(value["allOf"].as_array());
    if let Some(several) = several {
        let kinds = several.iter().map(kind);
        return kinds.collect::<Vec<_>>().join(" or ").replace("null", "none");
    }
    match &value["type"] {
        Value::String(one) if one == "array" && value["items"].is_array() => "pair".into(),
        Value::String(one) if one == "array" => format!("list of {}", kind(&value["items"])),
        Value::String(one) => one.replace("null", "none"),
        Value::Array(several) => {
            let words = several.iter().filter_map(Value::as_str);
            words.collect::<Vec<_>>().join(" or ").replace("null", "none")
        }
        _ => "anything".into(),
    }
}

#[test]
fn the_view_is_documented() {
    let mut chapter = text("templates/README.md");
    let start = chapter.find("<!-- view:").expect("a marker");
    let start = start + chapter[start..].find('\n').expect("a line") + 1;
    let end = chapter.find("<!-- /view -->").expect("an end marker");
    chapter.replace_range(start..end, &view_tables());
    generated("templates/README.md", &chapter);
}

#[test]
fn generated_tables_are_current() {
    for (file, name, table) in [
        ("README.md", "formats", formats_table()),
        ("src/cli/README.md", "commands", commands()),
        ("src/rules/README.md", "rules", rules_table()),
        ("src/diff/README.md", "changes", changes_table()),
    ] {
        let mut readme = text(file);
        let start = readme.find(&format!("<!-- {name}:")).expect("a marker");
        let start = start + readme[start..].find('\n').expect("a line") + 1;
        let end = readme.find(&format!("<!-- /{name} -->")).expect("an end marker");
        readme.replace_range(start..end, &table);
        generated(file, &readme);
    }
}

/// A newcomer reads it in a minute, and where to read on is there.
#[test]
fn the_readme_is_short_and_its_links_lead_somewhere() {
    for file in ["README.md", ".github/CI.md", ".github/CONTRIBUTING.md", "src/README.md"] {
        let readme = text(file);
        let lines = readme.lines().count();
        assert!(lines < 250, "{file}: {lines} lines");
        let directory = crate::root().join(file).parent().unwrap().to_owned();
        for link in readme.split("](").skip(1).filter_map(|rest| rest.split_once(')')) {
            let path = link.0.split('#').next().unwrap_or_default();
            let outside = path.contains("://") || path.is_empty();
            assert!(outside || directory.join(path).exists(), "{file}: {path}");
        }
    }
}
