//! Indicators: values and dates in words.

use schemars::JsonSchema;
use serde::Serialize;

use super::facts::{self, FactView, Particulars};
use super::{Coded, Name, Translator, Words};
use crate::model::{
    Bound, Group, Indicator, IndicatorStage, Measure, OtherValue, Point, ScaleLevel, Value,
};

/// An indicator.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct IndicatorView {
    pub id: String,
    pub anchor: String,
    pub title: Words,
    pub definition: Option<Words>,
    pub stage: Option<Coded>,
    /// What kind of indicator that makes it.
    pub nature: Option<String>,
    pub unit: Option<Words>,
    pub measure: Option<Coded>,
    /// The same where a value is not the state at its date: `cumulative`, `per year`.
    pub counted: Option<Coded>,
    pub direction: Option<Coded>,
    /// Value and date, or by when they are established, formatted.
    pub baseline: Option<String>,
    /// Who says so, and what other sources say, in words.
    pub baseline_sources: Vec<Words>,
    /// Value and date, or by when they are established, formatted.
    pub target: Option<String>,
    /// Who says so, and what other sources say, in words.
    pub target_sources: Vec<Words>,
    /// The baseline where it stands alone: with its unit, unless the title names that.
    pub baseline_alone: Option<String>,
    /// The target where it stands alone: with its unit, unless the title names that.
    pub target_alone: Option<String>,
    /// Values on the way, formatted.
    pub milestones: Vec<String>,
    /// The baseline in plain values.
    pub baseline_facts: Option<PointFacts>,
    /// The target in plain values.
    pub target_facts: Option<PointFacts>,
    /// The values that are known, from the baseline to the target.
    pub path: Vec<PointView>,
    pub source: Option<Words>,
    pub frequency: Option<Coded>,
    pub owner: Option<Name>,
    /// What its values are broken down by.
    pub split: Vec<String>,
    /// Values of one group each.
    pub groups: Vec<GroupView>,
    /// The outcome or output that it measures.
    pub outcome: Option<Words>,
    /// What few indicators say: a value that is no plain number, values of groups.
    pub more: Vec<FactView>,
}

/// Values of one group.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct GroupView {
    pub title: Words,
    /// Value and date, formatted.
    pub baseline: Option<String>,
    /// Who says so, and what other sources say, in words.
    pub baseline_sources: Vec<Words>,
    /// Value and date, formatted.
    pub target: Option<String>,
    /// Who says so, and what other sources say, in words.
    pub target_sources: Vec<Words>,
}

/// A baseline or a target in plain values.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct PointFacts {
    /// The value, where it is known; of a range, its lower end.
    pub value: Option<f64>,
    /// Of a range, its upper end.
    pub to: Option<f64>,
    /// `at-least`, `at-most` or `about`.
    pub bound: Option<&'static str>,
    /// A value that is a word, as it was written.
    pub level: Option<String>,
    /// How many times what it was.
    pub times: Option<f64>,
    /// Whether it is known: as a number, or in another way.
    pub known: bool,
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
    /// The value, formatted; with its range and bound.
    pub shown: String,
    /// Its date, formatted; empty where it has none.
    pub date: String,
    /// The last day that its date can mean, as ISO.
    pub day: Option<String>,
}

impl IndicatorView {
    /// Whether its way is known: where it begins, where it is to go, and what lies between.
    pub fn has_way(&self) -> bool {
        let begins = self.path.first().is_some_and(|point| point.role == "baseline");
        begins && self.path.len() > 2 && self.path.iter().any(|point| point.role == "target")
    }
}

pub(super) fn indicator(tr: &Translator<'_>, indicator: &Indicator) -> IndicatorView {
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
        scale,
        source,
        frequency,
        owner,
        split,
        groups,
        outcome,
        territories,
        links,
        internal: _,
    } = indicator;
    let unit = tr.some(unit.as_ref());
    let sign = unit.as_ref().map(|unit| unit.text.clone()).unwrap_or_default();
    let (title, sign) = (tr.words(title), Sign { unit: &sign, shown: false });
    let path = path(tr, sign, baseline.as_ref(), milestones, target.as_ref());
    let point = |point: &Point| self::point(tr, point, sign, scale);
    let with_unit = |point: &Point| self::point(tr, point, Sign { shown: true, ..sign }, scale);
    let named = title.text.to_lowercase().contains(&sign.unit.to_lowercase());
    let alone = |of: &Option<Point>| {
        of.as_ref().and_then(|of| if named { point(of) } else { with_unit(of) })
    };
    let milestones = milestones.iter().filter_map(|Value { date, value, to, bound, level }| {
        let (value, date, to, bound) = (*value, *date, *to, *bound);
        point(&Point { value, date, to, bound, level: level.clone(), ..Point::default() })
    });
    let sources = |point: &Option<Point>| -> Vec<Words> {
        let Some(Point { source, others, .. }) = point else { return Vec::new() };
        let own = tr.some(source.as_ref()).into_iter();
        let others = others.iter().filter_map(|OtherValue { value, date, source }| {
            let shown = Point { value: *value, date: *date, ..Point::default() };
            let (source, value) = (tr.some(source.as_ref())?, with_unit(&shown)?);
            let args = [("source", source.text.clone().into()), ("value", value.into())];
            Some(Words { text: tr.locale.label("other-source", &args), ..source })
        });
        own.chain(others).collect()
    };
    let split = split.iter().map(|by| tr.split(by));
    let groups = groups.iter().map(|group| {
        let Group { title, by: _, baseline, target } = group;
        GroupView {
            title: tr.words(title),
            baseline: baseline.as_ref().and_then(&with_unit),
            baseline_sources: sources(baseline),
            target: target.as_ref().and_then(&with_unit),
            target_sources: sources(target),
        }
    });
    let said = |of: &Option<Point>| -> Vec<Words> {
        let number = |point: &&Point| point.value.is_some() && point.to.or(point.times).is_none();
        let plain = |point: &&Point| number(point) && point.bound.is_none() || !point.is_known();
        let of = of.as_ref().filter(|point| !plain(point));
        of.and_then(&with_unit).map(|said| tr.verbatim(&said)).into_iter().collect()
    };
    let levels = scale.iter().map(|level| tr.words(&level.title)).collect();
    let mut more = facts::facts(
        tr,
        [("baseline", said(baseline)), ("target", said(target)), ("scale", levels)],
    );
    let groups: Vec<GroupView> = groups.collect();
    let told = |group: &GroupView| {
        let values = [group.baseline.as_deref(), group.target.as_deref()];
        let values: Vec<&str> = values.into_iter().flatten().collect();
        let sources = group.baseline_sources.iter().chain(&group.target_sources);
        let sources: Vec<&str> = sources.map(|source| &*source.text).collect();
        let mut text = format!("{}{}{}", group.title.text, tr.label("colon"), values.join(" → "));
        if !sources.is_empty() {
            text.push_str(&format!(" ({})", sources.join(&tr.label("separator"))));
        }
        Words { text, ..group.title.clone() }
    };
    more.extend(facts::facts(tr, [("groups", groups.iter().map(told).collect())]));
    more.extend(Particulars { territories, links, ..Particulars::default() }.view(tr));
    let outcome = outcome.as_deref().map(|id| tr.outcome(id));
    IndicatorView {
        id: id.clone(),
        anchor: id.clone(),
        title,
        definition: tr.some(definition.as_ref()),
        stage: tr.coded("stage", *stage),
        nature: tr.word("nature", *stage),
        measure: tr.coded("measure", *measure),
        counted: tr.coded("measure", measure.filter(|measure| *measure != Measure::Stock)),
        direction: tr.coded("direction", *direction),
        baseline: baseline.as_ref().and_then(&point),
        baseline_sources: sources(baseline),
        target: target.as_ref().and_then(&point),
        target_sources: sources(target),
        baseline_alone: alone(baseline),
        target_alone: alone(target),
        milestones: milestones.collect(),
        baseline_facts: baseline.as_ref().map(facts),
        target_facts: target.as_ref().map(facts),
        path,
        source: tr.some(source.as_ref()),
        frequency: tr.coded("frequency", *frequency),
        owner: owner.as_deref().map(|id| tr.actor(id)),
        split: split.collect(),
        groups,
        outcome,
        more,
        unit,
    }
}

/// Whether its target is known.
pub(super) fn is_promised(indicator: &Indicator) -> bool {
    indicator.target.as_ref().is_some_and(|target| target.is_known())
}

/// The indicator that says most: one with a known target where there is one, of what changes for
/// people before what is made for it.
pub(super) fn headline<'a>(
    indicators: impl IntoIterator<Item = &'a Indicator>,
) -> Option<&'a Indicator> {
    indicators.into_iter().min_by_key(|indicator| {
        let stage = match indicator.stage {
            Some(IndicatorStage::Outcome) => 0,
            Some(IndicatorStage::Impact) => 1,
            Some(IndicatorStage::Output) | None => 2,
            Some(IndicatorStage::Input) => 3,
        };
        (!is_promised(indicator), stage)
    })
}

fn facts(point: &Point) -> PointFacts {
    PointFacts {
        value: point.value,
        to: point.to,
        bound: point.bound.map(Bound::name),
        level: point.level.clone(),
        times: point.times,
        known: point.is_known(),
        date: point.date.map(|date| date.to_string()),
        establish_by: point.establish_by.map(|date| date.to_string()),
    }
}

/// The values that are known, in the order in which they are to be reached.
fn path(
    tr: &Translator<'_>,
    sign: Sign<'_>,
    baseline: Option<&Point>,
    milestones: &[Value],
    target: Option<&Point>,
) -> Vec<PointView> {
    let end = |of: &Point| (of.value, of.to, of.bound, of.date);
    let on_the_way =
        milestones.iter().map(|of| ("milestone", (of.value, of.to, of.bound, of.date)));
    let first = baseline.map(|of| ("baseline", end(of))).into_iter();
    let last = target.map(|of| ("target", end(of)));
    let known = first.chain(on_the_way).chain(last);
    let known = known.filter_map(|(role, (value, to, bound, date))| {
        let value = value.filter(|value| value.is_finite())?;
        Some(PointView {
            role,
            value,
            shown: number(tr, value, to, bound, sign),
            date: date.map(|date| tr.locale.date(date)).unwrap_or_default(),
            day: date.map(|date| date.last_day().to_string()),
        })
    });
    known.collect()
}

/// A value or a range, with its bound.
fn number(
    tr: &Translator<'_>,
    value: f64,
    to: Option<f64>,
    bound: Option<Bound>,
    sign: Sign<'_>,
) -> String {
    match to {
        Some(to) => {
            let to = self::value(tr, to, sign);
            tr.bounded(tr.locale.number(value), Some(to), bound)
        }
        None => tr.bounded(self::value(tr, value, sign), None, bound),
    }
}

/// A unit, and whether it is written beside a value.
#[derive(Debug, Clone, Copy)]
struct Sign<'a> {
    unit: &'a str,
    shown: bool,
}

/// A value with its unit, where the unit is written beside it; `%` always is.
fn value(tr: &Translator<'_>, value: f64, Sign { unit, shown }: Sign<'_>) -> String {
    let number = tr.locale.number(value);
    if unit == "%" {
        return tr.locale.label("percent", &[("value", number.into())]);
    }
    if !shown || unit.is_empty() {
        return number;
    }
    let key = if is_symbol(unit) { "value-symbol" } else { "value-unit" };
    // Languages count whole things only.
    let count = if value.fract() == 0.0 { value.abs() as i64 } else { 100 };
    let args = [("value", number.into()), ("unit", unit.into()), ("count", count.into())];
    tr.locale.label(key, &args)
}

/// Whether a unit is a sign, which no language declines: `MW`, `kg/m³`.
fn is_symbol(unit: &str) -> bool {
    let of_words = |c: char| {
        c.is_alphabetic() && !c.is_uppercase() || c.is_whitespace() || matches!(c, '-' | '’' | '\'')
    };
    unit.chars().count() < 3 || !unit.chars().all(of_words)
}

/// A value and its date in words, or by when it is established.
fn point(
    tr: &Translator<'_>,
    point: &Point,
    sign: Sign<'_>,
    scale: &[ScaleLevel],
) -> Option<String> {
    let Point {
        value,
        to,
        bound,
        level,
        times,
        date,
        source: _,
        unknown: _,
        establish_by,
        others: _,
    } = point;
    let number = value.map(|value| number(tr, value, *to, *bound, sign));
    let multiple = || {
        let times = (*times)?;
        let shown = tr.locale.number(times);
        // Twice and three times may have words of their own.
        let count = if times.fract() == 0.0 { times as usize } else { 0 };
        let args = [("times", shown.into()), ("count", count.into())];
        Some(tr.bounded(tr.locale.label("times", &args), None, *bound))
    };
    let level = || {
        let level = level.as_deref()?;
        let named = scale.iter().find(|known| known.id == level);
        let label = || tr.locale.find(&format!("level-{level}"), &[]);
        let named = named.map(|level| tr.words(&level.title).text);
        let said = named.or_else(label).unwrap_or_else(|| level.to_owned());
        Some(tr.bounded(said, None, *bound))
    };
    if let Some(value) = number.or_else(multiple).or_else(level) {
        let date = date.map(|date| tr.locale.date(date));
        return Some(match date {
            Some(date) => {
                tr.locale.label("value-at", &[("value", value.into()), ("date", date.into())])
            }
            None => value,
        });
    }
    match (point.is_unknown(), *establish_by) {
        (true, Some(by)) => Some(tr.locale.dated("unknown-until", by)),
        (true, None) => Some(tr.label("unknown")),
        (false, _) => None,
    }
}
