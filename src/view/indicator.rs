//! Indicators: values and dates in words.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Name, See, Words};
use crate::model::{Indicator, Point, Value};

/// An indicator.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct IndicatorView {
    pub id: String,
    pub anchor: String,
    pub title: Words,
    pub definition: Option<Words>,
    pub stage: Option<String>,
    pub unit: Option<Words>,
    pub measure: Option<String>,
    pub direction: Option<String>,
    /// Value and date, or by when they are established, formatted.
    pub baseline: Option<String>,
    pub baseline_source: Option<Words>,
    /// Value and date, or by when they are established, formatted.
    pub target: Option<String>,
    /// Values on the way, formatted.
    pub milestones: Vec<String>,
    /// The baseline in plain values.
    pub baseline_facts: Option<PointFacts>,
    /// The target in plain values.
    pub target_facts: Option<PointFacts>,
    /// The values that are known, from the baseline to the target.
    pub path: Vec<PointView>,
    pub source: Option<Words>,
    pub frequency: Option<String>,
    pub owner: Option<Name>,
    /// What its values are broken down by.
    pub split: Vec<String>,
}

/// A baseline or a target in plain values.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PointFacts {
    /// The value, where it is known.
    pub value: Option<f64>,
    /// Its date, as it was written.
    pub date: Option<String>,
    /// By when a value that is not known is established, as it was written.
    pub establish_by: Option<String>,
}

/// A known value of an indicator.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PointView {
    /// `baseline`, `milestone` or `target`.
    pub role: &'static str,
    pub value: f64,
    /// The value, formatted.
    pub shown: String,
    /// Its date, formatted; empty where it has none.
    pub date: String,
    /// The last day that its date can mean, as ISO.
    pub day: Option<String>,
}

pub(super) fn indicator(see: &See<'_>, indicator: &Indicator) -> IndicatorView {
    let Indicator {
        id,
        renamed_from: _,
        title,
        definition,
        stage,
        unit,
        measure,
        direction,
        baseline,
        target,
        milestones,
        source,
        frequency,
        owner,
        split,
        internal: _,
    } = indicator;
    let unit = see.some(unit.as_ref());
    let sign = unit.as_ref().map(|unit| unit.text.clone()).unwrap_or_default();
    let path = path(see, &sign, baseline.as_ref(), milestones, target.as_ref());
    let milestones = milestones.iter().filter_map(|Value { date, value }| {
        let point = Point { value: *value, date: *date, ..Point::default() };
        self::point(see, &point, &sign)
    });
    let split = split.iter().map(|by| see.split(by));
    IndicatorView {
        id: id.clone(),
        anchor: id.clone(),
        title: see.words(title),
        definition: see.some(definition.as_ref()),
        stage: see.word("stage", *stage),
        measure: see.word("measure", *measure),
        direction: see.word("direction", *direction),
        baseline: baseline.as_ref().and_then(|point| self::point(see, point, &sign)),
        baseline_source: baseline.as_ref().and_then(|point| see.some(point.source.as_ref())),
        target: target.as_ref().and_then(|point| self::point(see, point, &sign)),
        milestones: milestones.collect(),
        baseline_facts: baseline.as_ref().map(facts),
        target_facts: target.as_ref().map(facts),
        path,
        source: see.some(source.as_ref()),
        frequency: see.word("frequency", *frequency),
        owner: owner.as_deref().map(|id| see.actor(id)),
        split: split.collect(),
        unit,
    }
}

fn facts(point: &Point) -> PointFacts {
    PointFacts {
        value: point.value,
        date: point.date.map(|date| date.to_string()),
        establish_by: point.establish_by.map(|date| date.to_string()),
    }
}

/// The values that are known, in the order in which they are to be reached.
fn path(
    see: &See<'_>,
    unit: &str,
    baseline: Option<&Point>,
    milestones: &[Value],
    target: Option<&Point>,
) -> Vec<PointView> {
    let ends = |point: Option<&Point>| point.map(|point| (point.value, point.date));
    let on_the_way = milestones.iter().map(|milestone| (milestone.value, milestone.date));
    let all = [("baseline", ends(baseline)), ("target", ends(target))];
    let [first, last] = all.map(|(role, point)| point.map(|(value, date)| (role, value, date)));
    let on_the_way = on_the_way.map(|(value, date)| ("milestone", value, date));
    let known =
        first.into_iter().chain(on_the_way).chain(last).filter_map(|(role, value, date)| {
            let value = value.filter(|value| value.is_finite())?;
            Some(PointView {
                role,
                value,
                shown: self::value(see, value, unit),
                date: date.map(|date| see.locale.date(date)).unwrap_or_default(),
                day: date.map(|date| date.last_day().to_string()),
            })
        });
    known.collect()
}

/// A value with its unit, where the unit is written beside it.
fn value(see: &See<'_>, value: f64, unit: &str) -> String {
    match unit {
        "%" => see.locale.label("percent", &[("value", see.locale.number(value).into())]),
        _ => see.locale.number(value),
    }
}

/// A value and its date in words, or by when it is established.
fn point(see: &See<'_>, point: &Point, unit: &str) -> Option<String> {
    let Point { value, date, source: _, unknown: _, establish_by } = point;
    if let Some(value) = value {
        let value = self::value(see, *value, unit);
        let date = date.map(|date| see.locale.date(date));
        return Some(match date {
            Some(date) => {
                see.locale.label("value-at", &[("value", value.into()), ("date", date.into())])
            }
            None => value,
        });
    }
    let by = establish_by.map(|date| see.locale.date(date));
    match (point.is_unknown(), by) {
        (true, Some(by)) => Some(see.locale.label("unknown-until", &[("date", by.into())])),
        (true, None) => Some(see.label("unknown")),
        (false, _) => None,
    }
}
