//! The rules: pairs in tables, and the one that judges a change.

use std::sync::LazyLock;

use super::pair::{Example, Pair};
use super::{Case, Event, outline, plan, protection, texts, yardstick};
use crate::model::Judgement;

/// A rule of changes.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name.
    pub name: &'static str,
    /// The name of the rule that finds the way back.
    pub mirror: &'static str,
    /// What it says of a change, unless the roadmap says otherwise.
    pub judgement: Judgement,
    /// What it looks at, named as the families of the rules of `check`.
    pub topic: &'static str,
    /// The older and the newer version of an example.
    pub example: (Example, bool),
    /// The name under which the catalogue explains the pair.
    pub pair: &'static str,
}

/// Tables with their topic; the first pair that knows a change judges it.
const TABLES: &[(&str, &[Pair])] = &[
    ("traceability", yardstick::YARDSTICK),
    ("traceability", plan::TRACE),
    ("structure", plan::ELEMENTS),
    ("structure", outline::OUTLINE),
    ("indicators", plan::INDICATORS),
    ("time", plan::TIME),
    ("budget", plan::MONEY),
    ("budget", outline::ENVELOPE),
    ("ethics", protection::ETHICS),
    ("personal-data", protection::DATA),
    ("law", protection::LAW),
    ("governance", protection::DOCUMENT),
    ("ownership", protection::OWNERS),
    ("languages", texts::TEXTS),
    ("structure", texts::REST),
];

fn pairs() -> impl Iterator<Item = (&'static str, &'static Pair)> {
    TABLES.iter().flat_map(|(topic, pairs)| pairs.iter().map(move |pair| (*topic, pair)))
}

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let mut rules = Vec::new();
    for (topic, pair) in pairs() {
        let sides: &[usize] = if pair.names[0] == pair.names[1] { &[0] } else { &[0, 1] };
        rules.extend(sides.iter().map(|&side| Rule {
            name: pair.names[side],
            mirror: pair.names[1 - side],
            judgement: pair.judged[side],
            topic,
            example: (pair.example, side == 1),
            pair: pair.names[0],
        }));
    }
    rules
});

/// Every rule of changes, by topic.
pub fn all() -> &'static [Rule] {
    &RULES
}

/// The rule of changes of a name.
pub fn find(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name)
}

/// The names of all rules of changes.
pub fn names() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|rule| rule.name)
}

/// The rule that judges a change.
pub(super) fn judging(case: &Case<'_>) -> Option<&'static Rule> {
    let field = match &case.event {
        Event::Value { field, .. } => Some(field.name),
        Event::Text { name, .. } => Some(*name),
        _ => None,
    };
    let knows = |pair: &Pair| {
        (pair.kinds.is_empty() || pair.kinds.contains(&case.of.0))
            && (pair.fields.is_empty() || field.is_some_and(|name| pair.fields.contains(&name)))
    };
    let side = |pair: &Pair| pair.criterion.side(case);
    let found = pairs().filter(|(_, pair)| knows(pair)).find_map(|(_, pair)| {
        side(pair).map(|first| if first { pair.names[0] } else { pair.names[1] })
    })?;
    find(found)
}
