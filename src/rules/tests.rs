//! The examples of every rule are its tests.

use std::path::Path;

use super::*;
use crate::files::Memory;
use crate::finding::Arg;
use crate::messages::{CATALOGUES, Messages};
use crate::project::load;

const HEADER: &str = include_str!("../../tests/cases/header.yaml");

fn checked(example: &str) -> (Project, Checked) {
    let text = match example.contains("roadmap:") || example.is_empty() || example.starts_with('#')
    {
        true => example.to_owned(),
        false => format!("{example}\n{HEADER}"),
    };
    let project =
        load(&Memory::new([("example.yaml", text)]), Path::new("example.yaml")).expect("loads");
    let today = jiff::civil::date(2026, 11, 24);
    let checked = check(&project, today);
    (project, checked)
}

fn raised(example: &str) -> Vec<&'static str> {
    checked(example).1.findings.iter().map(|finding| finding.rule).collect()
}

#[test]
fn examples_raise_and_pass_as_documented() {
    let mut wrong = Vec::new();
    for rule in all() {
        for example in rule.raises {
            if !raised(example).contains(&rule.name) {
                wrong.push(format!("{} is not raised by:\n{example}", rule.name));
            }
        }
        for example in rule.passes {
            if raised(example).contains(&rule.name) {
                wrong.push(format!("{} is raised by:\n{example}", rule.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// The same of the rules of packs, by the way that a project's own are tried.
#[test]
fn packs_of_the_program_can_be_followed_and_their_examples_hold() {
    let packs = crate::catalog::EMBEDDED.iter().filter(|(path, _)| path.starts_with("rules/"));
    let packs = packs.map(|(path, text)| (Path::new("p").join(path), (*text).to_owned()));
    let main = (Path::new("p").join("roadmap.yaml"), HEADER.to_owned());
    let project = load(&Memory::new(packs.chain([main])), Path::new("p")).expect("loads");
    let today = jiff::civil::date(2026, 11, 24);
    let faults = check(&project, today).findings;
    let faults: Vec<_> = faults.iter().filter(|f| f.rule == "faulty-rule").collect();
    assert!(faults.is_empty(), "{faults:?}");
    for pack in project.catalog.packs.values() {
        let misled = examples::misled(pack, &project, today);
        let misled = misled.iter().map(|(rule, kind, example)| {
            let rule = &pack.file.rules[*rule];
            let examples = if *kind == "raises" { &rule.raises } else { &rule.passes };
            format!("{} {kind}: {}", rule.name, examples[*example])
        });
        let misled: Vec<_> = misled.collect();
        assert!(misled.is_empty(), "{}", misled.join("\n"));
        for rule in &pack.file.rules {
            assert!(!rule.basis.is_empty() && !rule.raises.is_empty(), "{}", rule.name);
            assert!(!rule.passes.is_empty() && rule.help.is_some(), "{}", rule.name);
            let texts = [rule.what.as_ref(), rule.why.as_ref(), Some(&rule.message)];
            for (text, (language, _)) in
                texts.iter().flat_map(|t| CATALOGUES.iter().map(move |l| (t, l)))
            {
                let text = text.unwrap_or_else(|| panic!("{}: no words", rule.name));
                assert!(text.get(language, "").is_some(), "{} {language}", rule.name);
            }
        }
    }
}

#[test]
fn every_rule_has_examples_and_a_basis() {
    // These need bytes or a disk; `tests/it/load.rs` raises them.
    let elsewhere =
        ["broken-label", "invalid-encoding", "unreadable-file", "faulty-rule", "untrue-example"];
    for rule in all() {
        assert!(!rule.basis.is_empty(), "{} has no basis", rule.name);
        assert!(!rule.raises.is_empty() || elsewhere.contains(&rule.name), "{}", rule.name);
        assert!(!rule.passes.is_empty() || elsewhere.contains(&rule.name), "{}", rule.name);
    }
}

/// A rule says whether what it finds may be mended, and its examples show it.
#[test]
fn rules_say_whether_they_can_be_fixed() {
    for rule in all() {
        let fixes = |example: &&str| {
            let found = checked(example).1.findings;
            found.iter().any(|finding| finding.rule == rule.name && finding.fix.is_some())
        };
        assert_eq!(rule.raises.iter().any(fixes), rule.is_fixable(), "{}", rule.name);
    }
}

/// Every word of a finding is there, in every language, and names nothing that it was not given.
#[test]
fn findings_have_words_in_every_language() {
    let mut wrong = Vec::new();
    for (language, _) in CATALOGUES {
        let messages = Messages::new(language);
        let mut say = |key: String, args: &[(&'static str, Arg)]| match messages.find(&key, args) {
            Some(words) if !words.contains("{$") && !words.contains("{ $") => {}
            words => wrong.push(format!("{language} {key}: {words:?} {args:?}")),
        };
        for rule in all() {
            say(format!("{}.what", rule.name), &[]);
            say(format!("{}.why", rule.name), &[]);
            for example in rule.raises {
                let (_, checked) = checked(example);
                for finding in checked.findings.iter().filter(|f| f.rule == rule.name) {
                    say(finding.message.to_string(), &finding.args);
                    say(format!("{}.help", finding.message), &finding.args);
                    for (_, label) in &finding.related {
                        say(format!("{}.{label}", finding.message), &finding.args);
                    }
                }
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_basis_has_words() {
    let catalog = crate::catalog::Catalog::new([], "");
    for (language, _) in CATALOGUES {
        let messages = Messages::new(language);
        for basis in all().iter().flat_map(|rule| rule.basis) {
            let words = crate::explain::basis(basis, &catalog, &messages);
            assert_ne!(words, *basis, "{language}");
        }
    }
}

#[test]
fn names_are_unique_and_the_list_is_in_order() {
    let names: Vec<_> = OWN.iter().map(|rule| rule.name).collect();
    assert!(names.is_sorted(), "{names:?}");
    let all: std::collections::BTreeSet<_> = all().iter().map(|rule| rule.name).collect();
    assert_eq!(all.len(), OWN.len() + structure::RULES.len() + 1);
    for name in all {
        assert!(name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{name}");
    }
}

/// The severity of a rule's findings in an example, with what `checks` says.
fn weighed(rule: &str, checks: &str) -> Vec<Severity> {
    let claims = "R01, R02, R03, R04, R05, R06, R08, R09, R10";
    let example = format!(
        "objectives: [{{id: o, pillar: p, title: O, recommendations: [{claims}], actions: [{{id: a, title: A}}]}}]\nchecks: {checks}"
    );
    let findings = checked(&example).1.findings;
    findings.iter().filter(|f| f.rule == rule).map(|f| f.severity).collect()
}

#[test]
fn levels_and_thresholds_apply() {
    assert_eq!(weighed("blanket-claim", "{}"), [Severity::Warning]);
    assert_eq!(weighed("blanket-claim", "{levels: {blanket-claim: error}}"), [Severity::Error]);
    assert_eq!(weighed("blanket-claim", "{levels: {blanket-claim: info}}"), [Severity::Info]);
    assert_eq!(weighed("blanket-claim", "{levels: {blanket-claim: off}}"), []);
    assert_eq!(weighed("blanket-claim", "{thresholds: {claims-per-element: 9}}"), []);
    assert_eq!(weighed("action-without-lead", "{levels: {blanket-claim: off}}"), [Severity::Error]);
    // What the loader finds cannot be switched off.
    assert_eq!(weighed("unknown-key", "{level: 1, levels: {unknown-key: off}}"), [Severity::Error]);
    assert_eq!(weighed("wrong-type", "{thresholds: {a: many}}"), [Severity::Error]);
}

#[test]
fn thresholds_have_names_of_their_own() {
    let mut names = std::collections::BTreeSet::new();
    for (rule, threshold) in THRESHOLDS {
        assert!(find(rule).is_some(), "{rule}");
        assert!(names.insert(threshold.name), "{} stands twice", threshold.name);
        assert!(threshold.default >= 0, "{}", threshold.name);
    }
}
