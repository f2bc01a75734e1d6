//! How the figures and dates of one element moved from version to version.

use std::collections::{BTreeMap, BTreeSet};

use super::arrow;
use super::value::{NAMES, figure, name};
use crate::chart::{Moment, Track};
use crate::diff::{self, ChangeKind, Difference, Field, Item, Leaf, Tree};
use crate::locale::Locale;
use crate::messages::Messages;
use crate::model::Date;
use crate::project::Project;

/// What was seen of one element, newest version first.
#[derive(Default)]
pub(super) struct Moves {
    /// Its title in the newest version that has it.
    pub(super) title: Option<String>,
    /// Its figures and dates there, and those of earlier versions that it has no more.
    fields: BTreeMap<Field, Vec<Seen>>,
    known: bool,
    currency: String,
    country: Option<String>,
    oldest: String,
}

/// A value that a version of a day gave.
struct Seen {
    day: String,
    value: Option<Leaf>,
    /// The unit that it was of, then.
    unit: Option<String>,
}

impl Moves {
    /// The values of a version; of those that were seen before, the newest stand.
    pub(super) fn version(
        &mut self,
        project: &Project,
        ids: &BTreeSet<String>,
        day: &str,
        messages: &Messages,
    ) {
        day.clone_into(&mut self.oldest);
        if self.known || !ids.iter().any(|id| project.index.elements.contains_key(id)) {
            return;
        }
        let tree = diff::tree(project);
        let mut items = tree.items.iter().filter(|((_, id), _)| ids.contains(id));
        let Some((_, item)) = items.next() else { return };
        self.known = true;
        let language = messages.language();
        self.title = item.title(language, &tree.source).map(str::to_owned);
        let unit = item.text("unit", language, &tree.source);
        let header = project.document.roadmap.as_ref();
        self.country = header.and_then(|header| header.country.clone());
        self.currency = project.document.currency().unwrap_or_default().to_owned();
        for (field, leaf) in figures(item) {
            let unit = unit.map(str::to_owned);
            let seen = Seen { day: String::new(), value: Some(leaf.clone()), unit };
            self.fields.insert(field.clone(), vec![seen]);
        }
    }

    /// What a version of a day changed.
    pub(super) fn between(
        &mut self,
        difference: &Difference,
        ids: &BTreeSet<String>,
        day: &str,
        language: &str,
    ) {
        let own = difference.changes.iter().filter(|change| ids.contains(&change.of.1));
        let unit = |tree: &Tree| {
            let mut items = tree.items.iter().filter(|((_, id), _)| ids.contains(id));
            items.find_map(|(_, item)| item.text("unit", language, &tree.source)).map(str::to_owned)
        };
        let units = [unit(&difference.old), unit(&difference.new)];
        let moved = own.flat_map(|change| -> Vec<(&Field, Option<&Leaf>, Option<&Leaf>)> {
            match &change.kind {
                ChangeKind::Added(item) => {
                    figures(item).map(|(f, leaf)| (f, None, Some(leaf))).collect()
                }
                ChangeKind::Removed(item) => {
                    figures(item).map(|(f, leaf)| (f, Some(leaf), None)).collect()
                }
                ChangeKind::Field { field, from, to } => vec![(field, from.as_ref(), to.as_ref())],
                ChangeKind::Renamed { .. } | ChangeKind::Moved { .. } => Vec::new(),
            }
        });
        let drawn = |leaf: &Option<&Leaf>| leaf.is_none_or(is_figure);
        for (field, was, is) in moved.filter(|(_, was, is)| drawn(was) && drawn(is)) {
            let [was, is] = [was, is].map(Option::<&Leaf>::cloned);
            let [unit, now] = units.clone();
            let seen = self
                .fields
                .entry(field.clone())
                .or_insert_with(|| vec![Seen { day: String::new(), value: is.clone(), unit: now }]);
            // The value that stood since this day, and the one before it.
            if let Some(last) = seen.last_mut() {
                day.clone_into(&mut last.day);
            }
            seen.push(Seen { day: String::new(), value: was, unit });
        }
    }

    /// Values that can be drawn, oldest first: those that moved if any did.
    pub(super) fn tracks(&self, locale: Option<&Locale>) -> Vec<Track> {
        let moved = self.fields.values().any(|seen| seen.len() > 1);
        let mut fields: Vec<_> =
            self.fields.iter().filter(|(_, seen)| !moved || seen.len() > 1).collect();
        let place = |field: &Field| NAMES.iter().position(|(name, _)| *name == field.name);
        fields.sort_by_key(|(field, _)| (place(field).unwrap_or(NAMES.len()), (*field).clone()));
        let tracks = fields.into_iter().map(|(field, seen)| {
            let points = seen.iter().rev().filter_map(|Seen { day, value, unit }| {
                let day = if day.is_empty() { &self.oldest } else { day };
                let value = value.as_ref()?;
                let shown = self.shown(value, field, unit.as_deref(), locale);
                Some(Moment { day: day.parse().ok()?, value: height(value)?, shown })
            });
            Track { name: name(field, locale), points: points.collect() }
        });
        tracks.filter(|track| !track.points.is_empty()).collect()
    }

    /// The words of a language, as they are used in the country.
    pub(super) fn locale(&self, messages: &Messages) -> Option<Locale> {
        let country = self.country.as_deref();
        Locale::new(messages.language(), country).or_else(|| Locale::new("en", country))
    }

    fn shown(
        &self,
        value: &Leaf,
        field: &Field,
        unit: Option<&str>,
        locale: Option<&Locale>,
    ) -> String {
        let has_unit = matches!(field.name, "baseline/value" | "target/value" | "milestones");
        let unit = unit.filter(|_| has_unit);
        figure(value, field, unit, &self.currency, locale)
    }
}

/// `Target: 90 % → 95 % (24 November 2026)`.
pub(super) fn said(track: &Track, messages: &Messages, locale: Option<&Locale>) -> String {
    let points = track.points.iter().enumerate().map(|(i, point)| match i {
        0 => point.shown.clone(),
        _ => {
            let day = locale
                .map_or_else(|| point.day.to_string(), |l| l.loose_date(Date::of_day(point.day)));
            format!("{} ({day})", point.shown)
        }
    });
    let points = points.collect::<Vec<_>>().join(arrow(messages));
    format!("{}{}{points}", track.name, messages.get("colon", &[]))
}

fn figures(item: &Item) -> impl Iterator<Item = (&Field, &Leaf)> {
    item.fields.iter().filter(|(_, leaf)| is_figure(leaf))
}

fn is_figure(leaf: &Leaf) -> bool {
    matches!(leaf, Leaf::Number(_) | Leaf::Date(_))
}

/// Where a value lies among others of its field.
fn height(leaf: &Leaf) -> Option<f64> {
    let days = |date: jiff::civil::Date| {
        jiff::civil::date(2000, 1, 1).duration_until(date).as_hours() as f64 / 24.0
    };
    leaf.number().or_else(|| leaf.date().map(|date| days(date.last_day())))
}
