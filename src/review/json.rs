//! Changes for programs: versioned, with its schema. A field keeps its meaning.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde::Serialize;

use super::shown::Position;
use super::summary::Pillar;
use super::{Review, Shown};
use crate::diff::words::{Run, diff};
use crate::text::harmless_json;

/// What `roadmap diff --format json` writes.
#[derive(Serialize, JsonSchema)]
pub(super) struct Report<'a> {
    /// Version of this format: 1.
    version: u32,
    /// Name of the older version.
    old: &'a str,
    /// Name of the newer version.
    new: &'a str,
    /// Why the versions could not be compared; then nothing is known of the changes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) error: Option<String>,
    /// Findings that stand in the way of a comparison.
    pub(super) findings: Vec<String>,
    /// What must be known before anything else: two different roadmaps, other references.
    notes: &'a [String],
    /// The comparison in numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<Numbers<'a>>,
    /// The changes, most important first.
    changes: Vec<Change<'a>>,
    /// Approvals that approve nothing, and those that no longer hold.
    stale_approvals: &'a [String],
}

/// The comparison in numbers: each pair is before and now.
#[derive(Serialize, JsonSchema)]
struct Numbers<'a> {
    weakened: usize,
    unclear: usize,
    strengthened: usize,
    neutral: usize,
    approved: usize,
    dates_later: usize,
    dates_sooner: usize,
    objectives: [usize; 2],
    indicators: [usize; 2],
    actions: [usize; 2],
    principles: [usize; 2],
    safeguards: [usize; 2],
    legislation: [usize; 2],
    recommendations_covered: [usize; 2],
    recommendations: [usize; 2],
    cost: [i64; 2],
    /// Pillars in which a figure or a date moved, by id.
    pillars: BTreeMap<&'a str, PillarNumbers>,
}

/// One pillar in numbers: each pair is before and now.
#[derive(Serialize, JsonSchema)]
struct PillarNumbers {
    objectives: [usize; 2],
    actions: [usize; 2],
    recommendations_covered: [usize; 2],
    recommendations: [usize; 2],
    cost: [i64; 2],
    dates_later: usize,
    dates_sooner: usize,
}

/// One change.
#[derive(Serialize, JsonSchema)]
struct Change<'a> {
    /// Name of the rule; `roadmap explain` says what it finds.
    rule: &'a str,
    /// weakened, unclear, strengthened or neutral.
    judgement: &'a str,
    /// What happened, in the language of the messages.
    message: &'a str,
    /// Kind of what changed, such as `indicator` or `milestone`.
    kind: &'a str,
    /// Its id; of a part without one, the id of its element and its name.
    id: &'a str,
    /// Title of the element.
    title: &'a str,
    /// Id of the objective that it stands in.
    objective: Option<&'a str>,
    /// Id of the pillar.
    pillar: Option<&'a str>,
    /// Key of the field.
    field: Option<String>,
    /// The value before.
    from: Option<String>,
    /// The value now.
    to: Option<String>,
    /// Of a text, what changed in it in each language.
    texts: Vec<TextChange<'a>>,
    /// Elements that came or went with it.
    with: usize,
    /// Its name, which outlives edits elsewhere; approvals name it.
    fingerprint: &'a str,
    /// Who approved it.
    approved_by: Option<&'a str>,
    /// Where it stood.
    old: Option<Place<'a>>,
    /// Where it stands, or what it was taken from.
    new: Option<Place<'a>>,
}

/// A text in one language.
#[derive(Serialize, JsonSchema)]
struct TextChange<'a> {
    language: &'a str,
    from: Option<&'a str>,
    to: Option<&'a str>,
    /// Runs of words, in order: `same`, `gone` or `new`, and the text.
    words: Vec<(&'static str, &'a str)>,
}

/// A place in a file; line and column from 1, in characters.
#[derive(Serialize, JsonSchema)]
struct Place<'a> {
    file: &'a str,
    line: usize,
    column: usize,
}

/// The schema of `roadmap diff --format json`.
pub fn json_schema() -> serde_json::Value {
    let settings = SchemaSettings::draft07();
    settings.into_generator().into_root_schema_for::<Report<'_>>().to_value()
}

/// A report that says why there is none.
pub(super) fn failed<'a>(old: &'a str, new: &'a str) -> Report<'a> {
    Report {
        version: 1,
        old,
        new,
        error: None,
        findings: Vec::new(),
        notes: &[],
        summary: None,
        changes: Vec::new(),
        stale_approvals: &[],
    }
}

pub(super) fn text(report: &Report<'_>) -> String {
    let json = serde_json::to_string_pretty(report).unwrap_or_default();
    format!("{}\n", harmless_json(&json))
}

pub(super) fn write(review: &Review<'_>) -> String {
    use crate::diff::Kind;
    let summary = &review.summary;
    let judged = |judgement| review.of(judgement).count();
    let [weakened, unclear, strengthened, neutral] = super::JUDGEMENTS.map(judged);
    let count =
        |kind: Kind| [0, 1].map(|i: usize| summary.commitments[i].get(&kind).copied().unwrap_or(0));
    let numbers = Numbers {
        weakened,
        unclear,
        strengthened,
        neutral,
        approved: review.changes.iter().filter(|change| change.approval.is_some()).count(),
        dates_later: summary.later,
        dates_sooner: summary.sooner,
        objectives: count(Kind::Objective),
        indicators: count(Kind::Indicator),
        actions: count(Kind::Action),
        principles: count(Kind::Principle),
        safeguards: count(Kind::Safeguard),
        legislation: count(Kind::Legislation),
        recommendations_covered: summary.covered.map(|(covered, _)| covered),
        recommendations: summary.covered.map(|(_, all)| all),
        cost: summary.cost,
        pillars: summary.pillars.iter().map(pillar).collect(),
    };
    text(&Report {
        notes: &review.notes,
        summary: Some(numbers),
        changes: review.changes.iter().map(change).collect(),
        stale_approvals: &review.stale,
        ..failed(review.versions[0].name, review.versions[1].name)
    })
}

fn pillar(pillar: &Pillar) -> (&str, PillarNumbers) {
    let Pillar { id, count, later, sooner } = pillar;
    let numbers = PillarNumbers {
        objectives: count.map(|count| count.objectives),
        actions: count.map(|count| count.actions),
        recommendations_covered: count.map(|count| count.covered),
        recommendations: count.map(|count| count.recommendations),
        cost: count.map(|count| count.cost),
        dates_later: *later,
        dates_sooner: *sooner,
    };
    (id, numbers)
}

fn change(shown: &Shown) -> Change<'_> {
    let judged = &shown.judged;
    let texts = judged.texts.iter().map(|(language, [from, to])| TextChange {
        language,
        from: from.as_deref(),
        to: to.as_deref(),
        words: match (from, to) {
            (Some(from), Some(to)) => diff(from, to).into_iter().map(word).collect(),
            _ => Vec::new(),
        },
    });
    let value = |leaf: &Option<crate::diff::Leaf>| leaf.as_ref().map(ToString::to_string);
    Change {
        rule: judged.rule,
        judgement: judged.judgement.name(),
        message: &shown.message,
        kind: judged.of.0.name(),
        id: &judged.of.1,
        title: &shown.title,
        objective: shown.objective.as_ref().map(|(id, _)| id.as_str()),
        pillar: shown.pillar.as_ref().map(|(id, _)| id.as_str()),
        field: judged.field.as_ref().map(|field| field.path()),
        from: value(&judged.from),
        to: value(&judged.to),
        texts: texts.collect(),
        with: judged.with,
        fingerprint: &judged.fingerprint,
        approved_by: shown.approval.as_ref().map(|(by, _)| by.as_str()),
        old: shown.before.as_ref().map(place),
        new: shown.place.as_ref().map(place),
    }
}

fn word(run: Run<'_>) -> (&'static str, &str) {
    match run {
        Run::Same(text) => ("same", text),
        Run::Gone(text) => ("gone", text),
        Run::New(text) => ("new", text),
    }
}

fn place(position: &Position) -> Place<'_> {
    Place { file: &position.file, line: position.at.line, column: position.at.column }
}
