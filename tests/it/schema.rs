//! The schema that editors use, held against an independent reading of it: what `jsonschema`
//! accepts, `prune` finds nothing in, and the other way round.

use std::collections::BTreeSet;

use roadmap::internal::init;
use roadmap::internal::model::{
    FaultKind, Shape, country_schema, country_shape, json_schema, norm_schema, norm_shape,
    pack_schema, pack_shape, pillar_schema, pillar_shape, prune, shape,
};
use roadmap::internal::yaml::{Node, Value, parse};
use serde_json::{Value as Json, json};

use crate::{files_below, generated, root, text};

const SCHEMA_LINE: &str = "# yaml-language-server: $schema=";

/// Every YAML file that is shipped.
fn shipped() -> Vec<String> {
    ["roadmap", "examples", "templates/init"]
        .iter()
        .flat_map(|directory| files_below(directory, &["yaml", "yml"]))
        .collect()
}

#[test]
fn schema_files_are_generated() {
    generated("roadmap/roadmap.schema.json", &format!("{:#}\n", json_schema()));
    generated("roadmap/pillars/pillars.schema.json", &format!("{:#}\n", pillar_schema()));
    generated("roadmap/norms/norms.schema.json", &format!("{:#}\n", norm_schema()));
    let countries = format!("{:#}\n", country_schema());
    generated("roadmap/countries/countries.schema.json", &countries);
    generated("roadmap/rules/rules.schema.json", &format!("{:#}\n", pack_schema()));
}

#[test]
fn every_file_names_its_schema() {
    for path in shipped() {
        let text = text(&path);
        let named = text.lines().next().and_then(|line| line.strip_prefix(SCHEMA_LINE));
        let named = named.unwrap_or_else(|| panic!("{path}: the first line names no schema"));
        if path.starts_with("templates/init/") {
            let pillars = path.contains("/pillars/");
            let wanted = if pillars { "pillars.schema.json" } else { init::SCHEMA };
            assert_eq!(named, wanted, "{path}");
            continue;
        }
        let target = root().join(&path).with_file_name("").join(named);
        let wanted = match path {
            path if path.contains("/pillars/") => "roadmap/pillars/pillars.schema.json",
            path if path.contains("/norms/") => "roadmap/norms/norms.schema.json",
            path if path.contains("/countries/") => "roadmap/countries/countries.schema.json",
            path if path.contains("/rules/") => "roadmap/rules/rules.schema.json",
            _ => "roadmap/roadmap.schema.json",
        };
        let target = target.canonicalize().unwrap_or_else(|e| panic!("{}: {e}", target.display()));
        assert_eq!(target, root().join(wanted).canonicalize().unwrap());
    }
}

/// Plain scalars by the core rules of YAML 1.2, as an editor reads them. `parse` keeps no
/// quotes, so that a quoted number is a number here: it is so in the files of the format, too.
fn core(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Scalar(text) => scalar(text),
        Value::List(list) => list.items.iter().map(core).collect(),
        Value::Map(map) => {
            map.entries.iter().map(|entry| (entry.key.to_string(), core(&entry.value))).collect()
        }
    }
}

fn scalar(text: &str) -> Json {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let number = digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'e' | b'E' | b'-'));
    match text {
        "true" | "True" | "TRUE" => json!(true),
        "false" | "False" | "FALSE" => json!(false),
        _ if number && !digits.bytes().any(|b| matches!(b, b'.' | b'e' | b'E')) => {
            text.parse::<i64>().map_or_else(|_| json!(text), |n| json!(n))
        }
        _ if number => text.parse::<f64>().map_or_else(|_| json!(text), |n| json!(n)),
        _ => json!(text),
    }
}

/// What `prune` finds, and what `jsonschema` finds.
fn judged(text: &str, shape: &Shape, schema: &Json) -> (Vec<String>, Vec<String>) {
    let mut node = parse(text, 0).unwrap().unwrap();
    let instance = core(&node);
    let validator = jsonschema::draft7::new(schema).unwrap();
    let theirs = validator.iter_errors(&instance);
    let theirs = theirs.map(|error| format!("{}: {error}", error.instance_path())).collect();
    let (mut faults, mut lost) = (Vec::new(), BTreeSet::new());
    prune(&mut node, shape, &mut faults, &mut lost);
    // JSON has no key that stands twice.
    faults.retain(|fault| !matches!(fault.kind, FaultKind::DuplicateKey { .. }));
    (faults.iter().map(|fault| format!("{fault:?}")).collect(), theirs)
}

#[test]
fn shipped_files_are_valid_for_both() {
    for path in shipped() {
        let (shape, schema) = match &path {
            path if path.contains("/pillars/") => (pillar_shape(), pillar_schema()),
            path if path.contains("/norms/") => (norm_shape(), norm_schema()),
            path if path.contains("/countries/") => (country_shape(), country_schema()),
            path if path.contains("/rules/") => (pack_shape(), pack_schema()),
            _ => (shape(), json_schema()),
        };
        let (ours, theirs) = judged(&text(&path), shape, &schema);
        assert!(ours.is_empty() && theirs.is_empty(), "{path}\n{ours:#?}\n{theirs:#?}");
    }
}

const BROKEN: &[&str] = &[
    "objectifs: []",
    "glossary: {}",
    "glossary: a",
    "glossary: [a]",
    "glossary: [{id: a}]",
    "glossary: [{id: a, title: A, titel: B}]",
    "glossary: [{id: A b, title: A}]",
    "glossary: [{id: a_b, title: A}]",
    "glossary: [{id: a-, title: A}]",
    "glossary: [{id: a, title: [A]}]",
    "glossary: [{id: a, title: {French: A}}]",
    "glossary: [{id: a, title: {fr: [A]}}]",
    "glossary: [{id: a, title: {fr: {a: b}}}]",
    "glossary: [{id: a, title: }]",
    "glossary:",
    "glossary: [~]",
    "actors: [{id: a, title: A, kind: [ministry]}]",
    "governance: {bodies: [{id: a, title: A, role: steerin}]}",
    "governance: {bodies: [{id: a, title: A, role: no}]}",
    "checks: {levels: {a: silent}}",
    "checks: {levels: {A b: off}}",
    "checks: {thresholds: {a: many}}",
    "checks: {thresholds: {a: -1}}",
    "checks: {thresholds: {a: 1.5}}",
    "checks: {threshold: {a: 1}}",
    "roadmap: {format: 1, id: a, title: A, status: adopted, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: fr, published: [French]}}",
    "budget: {total: 1.5}",
    "budget: {total: 11 MMDH}",
    "budget: {total: -1}",
    "budget: {years: {27: 1}}",
    "budget: {years: {2027: -1}}",
    "budget: {pillars: {A B: 1}}",
    "ethics: {risks: [{id: r, title: R, impact: 6}]}",
    "ethics: {risks: [{id: r, title: R, impact: 0}]}",
    "ethics: {risks: [{id: r, title: R, impact: high}]}",
    "ethics: {use_cases: [{id: u, title: U, automated_decision: maybe}]}",
    "ethics: {use_cases: [{id: u, title: U, personal_data: maybe}]}",
    "ethics: {use_cases: [{id: u, title: U, personal_data: {formality: [none]}}]}",
    "ethics: {use_cases: [{id: u, title: U, personal_data: [a]}]}",
    "legislation: [{id: l, title: L, kind: law, impact_study: 08-14}]",
    "legislation: [{id: l, title: L, kind: law, impact_study: 30/06/2027}]",
    "legislation: [{id: l, title: L, kind: law, impact_study: 2027-13}]",
    "legislation: [{id: l, title: L, kind: law, impact_study: 3027}]",
    "legislation: [{id: l, title: L, kind: law, impact_study: 27}]",
    "legislation: [{id: l, title: L, kind: law, impact_study: 1027-01}]",
    "roadmap: {format: 2, id: a, title: A, status: adopted, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: fr}}",
    "roadmap: {format: 1, id: a, title: A, status: adopted, version: 1, horizon: {start: 2027}, languages: {source: fr}}",
    "roadmap: {format: 1, id: a, title: A, status: adopted, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: french}}",
    "roadmap: {format: 1, id: a, title: A, country: Maroc, status: adopted, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: fr}}",
    "roadmap: {format: 1, id: a, title: A, currency: dh, status: adopted, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: fr}}",
    "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: free}]}]",
    "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: estimate}]}]",
    "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {amount: 1 MDH}}]}]",
    "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {funding: [{amount: 5}]}}]}]",
    "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {funding: [{source: ppp, share: half}]}}]}]",
    "objectives: [{id: o, pillar: p, title: O, recommendations: [{relation: full}]}]",
    "objectives: [{id: o, pillar: p, title: O, recommendations: [{to: R01, relation: half}]}]",
    "objectives: [{id: o, pillar: p, title: O, recommendations: R01}]",
    "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: 12}]}]",
    "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {value: a few}}]}]",
    "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, baseline: {unknown: 1}}]}]",
];

const SOUND: &[&str] = &[
    "glossary: []",
    "glossary: [{id: 012, title: 012}]",
    "glossary: [{id: no, title: no}]",
    "glossary: [{id: 12, title: 1.10}]",
    "glossary: [{id: a, title: {fr: on, ar: 2027-06, zgh: 1e3}}]",
    "glossary: [{id: a, title: true}]",
    "glossary: [{id: a, title: A}, {id: a, title: A}]",
    "legislation: [{id: l, title: L, kind: law, impact_study: 2027}]",
    "legislation: [{id: l, title: L, kind: law, impact_study: 2027-06}]",
    "legislation: [{id: l, title: L, kind: law, impact_study: 2028-02-29}]",
    "ethics: {use_cases: [{id: u, title: U, automated_decision: no, personal_data: off}]}",
    "ethics: {use_cases: [{id: u, title: U, automated_decision: true, personal_data: {sensitive: Yes}}]}",
    "budget: {total: 0, years: {2027: 0}, pillars: {a-b: 0}}",
    "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: unfunded}]}]",
    "objectives: [{id: o, pillar: p, title: O, actions: [{id: a, title: A, cost: {status: approved, amount: 1}}]}]",
    "objectives: [{id: o, pillar: p, title: O, recommendations: [R01, R07/usage, {to: R02}]}]",
    "objectives: [{id: o, pillar: p, title: O, indicators: [{id: i, title: I, unit: 1, baseline: {value: 0.5, date: 2026}}]}]",
    "roadmap: {format: 1, id: a, title: A, country: MA, currency: MAD, status: adopted, version: 1.10, horizon: {start: 2027, end: 2030-12-31}, languages: {source: zgh}}",
];

#[test]
fn both_judge_fragments_alike() {
    let schema = json_schema();
    let mut wrong = Vec::new();
    for (fragments, sound) in [(BROKEN, false), (SOUND, true)] {
        for fragment in fragments {
            let (ours, theirs) = judged(fragment, shape(), &schema);
            if ours.is_empty() != sound || theirs.is_empty() != sound {
                wrong.push(format!("{fragment}\n  ours: {ours:?}\n  theirs: {theirs:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The files of `init` explain every key, and none that there is not.
#[test]
fn init_explains_every_key() {
    fn keys(schema: &Json, found: &mut BTreeSet<String>) {
        match schema {
            Json::Object(map) => {
                let properties = map.get("properties").and_then(Json::as_object);
                found.extend(properties.into_iter().flatten().map(|(key, _)| key.clone()));
                map.values().for_each(|value| keys(value, found));
            }
            Json::Array(items) => items.iter().for_each(|item| keys(item, found)),
            _ => {}
        }
    }
    let mut wanted = BTreeSet::new();
    keys(&json_schema(), &mut wanted);
    for language in init::languages() {
        let files = init::files(language).unwrap();
        let all: String = files.iter().map(|(_, text)| *text).collect();
        let written = |key: &String| all.contains(&format!("{key}:"));
        let missing: Vec<_> = wanted.iter().filter(|key| !written(key)).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
        // Optional keys stand behind a bare `#` and hold once it is removed; prose has a space.
        for (name, text) in files {
            let text: String = text.lines().map(|line| uncommented(line) + "\n").collect();
            let (ours, theirs) = judged(&text, shape(), &json_schema());
            assert!(
                ours.is_empty() && theirs.is_empty(),
                "{language}/{name}\n{ours:#?}{theirs:#?}"
            );
        }
    }
}

fn uncommented(line: &str) -> String {
    let comment = line.trim_start().strip_prefix('#').unwrap_or_default();
    let spaces = comment.len() - comment.trim_start().len();
    let key = !comment.is_empty() && spaces.is_multiple_of(2);
    if key { line.replacen('#', "", 1) } else { line.to_owned() }
}
