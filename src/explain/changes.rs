//! What the rules of changes find, and by which principle they judge.

use std::fmt::Write;

use crate::diff::judge::{self, Example, Rule};
use crate::messages::Messages;
use crate::model::Judgement;

/// The name under which all rules of changes are listed.
pub(super) const LIST: &str = "changes";

const JUDGEMENTS: [(&str, Judgement); 4] = [
    ("weakened", Judgement::Weakened),
    ("unclear", Judgement::Unclear),
    ("strengthened", Judgement::Strengthened),
    ("neutral", Judgement::Neutral),
];

/// Names that mean something here.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    judge::names().chain(JUDGEMENTS.iter().map(|(name, _)| *name)).chain([LIST])
}

/// The page of a name.
pub(super) fn explain(name: &str, messages: &Messages) -> Option<String> {
    if name == LIST {
        let mut text = format!("{}\n", messages.get("explain-changes", &[]));
        for (name, judgement) in JUDGEMENTS {
            let _ = writeln!(text, "\n{}", messages.get(&format!("explain-{name}"), &[]));
            list(judgement, messages, &mut text);
        }
        return Some(text);
    }
    if let Some((name, judgement)) = JUDGEMENTS.iter().find(|(known, _)| *known == name) {
        let mut text = format!("{}\n", messages.get(&format!("explain-{name}"), &[]));
        list(*judgement, messages, &mut text);
        return Some(text);
    }
    judge::find(name).map(|rule| page(rule, messages))
}

fn list(judgement: Judgement, messages: &Messages, text: &mut String) {
    let rules = judge::all().iter().filter(|rule| rule.judgement == judgement);
    let rules: Vec<&Rule> = rules.collect();
    let width = rules.iter().map(|rule| rule.name.len()).max().unwrap_or(0);
    for rule in rules {
        let _ = writeln!(text, "  {:width$}  {}", rule.name, what(rule, messages));
    }
}

/// What a rule and its mirror find.
pub fn what(rule: &Rule, messages: &Messages) -> String {
    messages.get(&format!("change-{}.what", rule.pair), &[])
}

fn page(rule: &Rule, messages: &Messages) -> String {
    let judged = JUDGEMENTS.iter().find(|(_, judgement)| *judgement == rule.judgement);
    let name = judged.map_or("off", |(name, _)| name);
    let judgement = messages.get(&format!("judged-{name}"), &[]);
    let topic = messages.get(&format!("family-{}", rule.topic), &[]);
    let mut text = format!("{} ({judgement}, {topic})\n\n", rule.name);
    let _ = writeln!(text, "{}\n", what(rule, messages));
    let _ = writeln!(text, "{}", messages.get(&format!("explain-{name}"), &[]));
    if rule.mirror != rule.name {
        let _ = writeln!(text, "\n{} {}", messages.get("explain-mirror", &[]), rule.mirror);
    }
    let (example, turned) = rule.example;
    if matches!(example, Example::Presence(_)) {
        return text;
    }
    let [mut from, mut to] = example.roadmaps();
    if turned {
        std::mem::swap(&mut from, &mut to);
    }
    for (key, roadmap) in [("explain-example", from), ("explain-example-to", to)] {
        let roadmap = if roadmap.is_empty() { "—".to_owned() } else { roadmap };
        let _ = writeln!(text, "\n{}\n  {roadmap}", messages.get(key, &[]));
    }
    text
}
