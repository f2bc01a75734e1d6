//! Whoever only says otherwise what an element is, and thereby silences a rule of `check`, has
//! promised nothing: no such change is a strengthening, and none passes unseen.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::path::Path;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use roadmap::internal::diff::difference;
use roadmap::internal::diff::judge::{self, Judged};
use roadmap::internal::files::Memory;
use roadmap::internal::model::Judgement;
use roadmap::internal::project::{Project, load};
use roadmap::internal::rules::{self, Rule};
use serde_json::{Value, json};

use crate::today;

const HEADER: &str = include_str!("../cases/header.yaml");

/// A roadmap in one file.
fn alone(text: String) -> Memory {
    Memory::new([("example.yaml", text)])
}

fn example(text: &str) -> Project {
    let text = match text.contains("roadmap:") || text.is_empty() || text.starts_with('#') {
        true => text.to_owned(),
        false => format!("{text}\n{HEADER}"),
    };
    load(&alone(text), Path::new("example.yaml")).unwrap()
}

fn raises(project: &Project, rule: &Rule) -> bool {
    rules::check(project, today()).findings.iter().any(|finding| finding.rule == rule.name)
}

fn judged(old: &Project, new: &Project) -> Vec<Judged> {
    judge::judge(old, new, &difference(old, new))
}

/// What says what something is, and not what will be done, with other things that it may say.
fn declarations() -> Vec<(&'static str, Vec<Value>)> {
    let levels = |level: &str| {
        let all = rules::all();
        let levels = all.iter().map(|rule| (rule.name.to_owned(), json!(level)));
        json!({"levels": levels.collect::<serde_json::Map<_, _>>()})
    };
    let thresholds = |number: i64| {
        let all = rules::all();
        let all = all.iter().flat_map(|rule| rules::thresholds(rule.name));
        let numbers = all.map(|threshold| (threshold.name.to_owned(), json!(number)));
        json!({"thresholds": numbers.collect::<serde_json::Map<_, _>>()})
    };
    vec![
        ("tags", vec![json!([]), json!(["rural", "gender", "accessibility", "health"])]),
        ("sector", vec![json!("administration"), json!("health")]),
        ("sectors", vec![json!([]), json!(["health", "education", "administration"])]),
        ("category", vec![json!("discrimination"), json!("employment"), json!("cybersecurity")]),
        ("personal_data", vec![json!(false), json!(true)]),
        ("sensitive", vec![json!(false)]),
        ("abroad", vec![json!(false)]),
        ("automated_decision", vec![json!(false)]),
        ("measure", vec![json!("stock"), json!("per-year"), json!("cumulative")]),
        ("unit", vec![json!("points"), json!("%")]),
        ("direction", vec![json!("increase"), json!("decrease"), json!("maintain")]),
        ("stage", vec![json!("input"), json!("output"), json!("outcome"), json!("impact")]),
        ("baseline", vec![json!({"unknown": true})]),
        ("target", vec![json!({"unknown": true})]),
        ("country", vec![json!("FR")]),
        ("cost", vec![json!("unfunded")]),
        ("internal", vec![json!([]), json!(["title"]), json!(["deliverable", "target"])]),
        ("checks", vec![levels("off"), thresholds(0), thresholds(100_000)]),
        ("responses", vec![json!([{"to": "R02", "status": "excluded", "reason": "R"}]), json!([])]),
    ]
}

/// Every map of a roadmap, by the way to it.
fn maps(value: &Value, way: String, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            found.push(way.clone());
            map.iter().for_each(|(key, value)| maps(value, format!("{way}/{key}"), found));
        }
        Value::Array(list) => {
            let items = list.iter().enumerate();
            items.for_each(|(i, value)| maps(value, format!("{way}/{i}"), found));
        }
        _ => {}
    }
}

/// What nobody wrote is left out.
fn written(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.values_mut().for_each(written);
            map.retain(|_, value| match value {
                Value::Null => false,
                Value::Array(list) => !list.is_empty(),
                Value::Object(map) => !map.is_empty(),
                Value::String(text) => !text.is_empty(),
                _ => true,
            });
        }
        Value::Array(list) => list.iter_mut().for_each(written),
        _ => {}
    }
}

#[test]
fn what_only_silences_a_rule_is_never_a_strengthening() {
    let declarations = declarations();
    // Examples that say the same when they are written anew.
    let mut examples: Vec<(&Rule, Project, Value, Vec<String>)> = Vec::new();
    for rule in rules::all() {
        for text in rule.raises {
            let mut value = serde_json::to_value(&*example(text).document).unwrap();
            written(&mut value);
            let project = load(&alone(value.to_string()), Path::new("example.yaml")).unwrap();
            if raises(&project, rule) {
                let mut ways = Vec::new();
                maps(&value, String::new(), &mut ways);
                examples.push((rule, project, value, ways));
            }
        }
    }
    assert!(examples.len() > 100, "{}", examples.len());
    let (silent, cases) = (Cell::new(0), Cell::new(0));
    let wrong = RefCell::new(BTreeSet::new());
    let any = any::<prop::sample::Index>;
    let config = Config { failure_persistence: None, ..Config::with_cases(2_000) };
    let result =
        TestRunner::new(config).run(&(any(), any(), any(), any()), |(of, way, key, said)| {
            cases.set(cases.get() + 1);
            let (rule, old, value, ways) = of.get(&examples);
            let mut value = value.clone();
            let map =
                value.pointer_mut(way.get::<String>(ways)).and_then(Value::as_object_mut).unwrap();
            // What is there is said otherwise more often than what is not.
            let there: Vec<_> =
                declarations.iter().filter(|(key, _)| map.contains_key(*key)).collect();
            let (key, other) =
                if there.is_empty() { key.get(&declarations) } else { key.get(&there) };
            let said = said.index(other.len() + 1);
            match other.get(said) {
                Some(said) => drop(map.insert((*key).to_owned(), said.clone())),
                None => drop(map.remove(*key)),
            }
            let new = load(&alone(value.to_string()), Path::new("example.yaml")).unwrap();
            if !new.faults.is_empty() || raises(&new, rule) {
                return Ok(());
            }
            silent.set(silent.get() + 1);
            let judged = judged(old, &new);
            let seen = judged.iter().any(|j| j.judgement <= Judgement::Unclear);
            let stronger = judged.iter().any(|j| j.judgement == Judgement::Strengthened);
            if !seen || stronger {
                let found: Vec<_> = judged.iter().map(|j| (j.judgement, j.rule)).collect();
                wrong.borrow_mut().insert(format!("{} by {key}: {found:?}", rule.name));
            }
            Ok(())
        });
    result.unwrap();
    let wrong: Vec<String> = wrong.into_inner().into_iter().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(silent.get() > 20, "{silent:?} of {cases:?}");
}

/// The examples of rules as they stand: where an example that raises a rule and one that passes
/// it differ in declarations alone.
#[test]
fn examples_that_differ_in_declarations_alone_are_no_strengthening() {
    let declared: Vec<&str> = declarations().iter().map(|(key, _)| *key).collect();
    let (mut wrong, mut alone) = (Vec::new(), 0);
    for rule in rules::all() {
        let passes: Vec<Project> = rule.passes.iter().map(|text| example(text)).collect();
        for old in rule.raises.iter().map(|text| example(text)) {
            for new in &passes {
                let judged = judged(&old, new);
                let is_declared = |judged: &Judged| {
                    judged.field.as_ref().is_some_and(|field| {
                        let key = field.name.rsplit('/').next();
                        key.is_some_and(|key| {
                            declared.contains(&key) || field.name == "cost/status"
                        })
                    })
                };
                if judged.is_empty() || !judged.iter().all(is_declared) {
                    continue;
                }
                alone += 1;
                let stronger = judged.iter().filter(|j| j.judgement == Judgement::Strengthened);
                wrong.extend(stronger.map(|j| format!("{}: {} {:?}", rule.name, j.rule, j.field)));
            }
        }
    }
    assert!(alone > 3, "{alone}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
