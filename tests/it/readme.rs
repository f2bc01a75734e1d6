//! The tables of README are generated; `UPDATE=1 cargo test` writes them.

use std::fmt::Write;
use std::process::Command;

use roadmap::diff::judge;
use roadmap::explain::what_changed;
use roadmap::messages::Messages;
use roadmap::render::Format;
use roadmap::review::judgement_name;
use roadmap::rules;

use crate::{generated, text};

fn rules_table() -> String {
    let messages = Messages::new("en");
    let mut rules = rules::all();
    rules.sort_by_key(|rule| (rule.family, rule.name));
    let mut table = format!(
        "{} rules.\n\n| Family | Rule | Severity | What it finds |\n|---|---|---|---|\n",
        rules.len()
    );
    for rule in rules {
        let family = messages.get(&format!("family-{}", rule.family.name()), &[]);
        let what = messages.get(&format!("{}.what", rule.name), &[]);
        let severity = rule.severity.name();
        writeln!(table, "| {family} | `{}` | {severity} | {what} |", rule.name).expect("writes");
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
        let [judged, back] = [rule, mirror].map(|rule| judgement_name(rule.judgement));
        let what = what_changed(rule, &messages);
        let (name, other) = (rule.name, mirror.name);
        writeln!(table, "| `{name}` | {judged} | `{other}` | {back} | {what} |").expect("writes");
    }
    table
}

fn formats_table() -> String {
    let messages = Messages::new("en");
    let mut table = String::from("| Format | File | |\n|---|---|---|\n");
    for format in Format::ALL {
        let name = format.name();
        let what = messages.get(&format!("format-{name}"), &[]);
        let part = if format == Format::Csv { "<table>." } else { "" };
        writeln!(table, "| `{name}` | `<id>.<language>.{part}{name}` | {what} |").expect("writes");
    }
    table
}

fn commands() -> String {
    let help = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_roadmap"))
            .args(arguments)
            .env_clear()
            .env("COLUMNS", "100")
            .output()
            .expect("runs");
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

#[test]
fn generated_tables_are_current() {
    let mut readme = text("README.md");
    for (name, table) in [
        ("commands", commands()),
        ("formats", formats_table()),
        ("rules", rules_table()),
        ("changes", changes_table()),
    ] {
        let start = readme.find(&format!("<!-- {name}:")).expect("a marker");
        let start = start + readme[start..].find('\n').expect("a line") + 1;
        let end = readme.find(&format!("<!-- /{name} -->")).expect("an end marker");
        readme.replace_range(start..end, &table);
    }
    generated("README.md", &readme);
}
