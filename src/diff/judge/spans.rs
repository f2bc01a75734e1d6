//! What lies between two dates: judged as a duration, since either date alone says nothing of it.

use std::collections::BTreeMap;

use super::{Case, Event, Judge};
use crate::diff::{Change, ChangeKind, Field, Item, Kind, Leaf, Ref};
use crate::model::Date;

/// What begins and ends: kind, and the keys of both dates.
const SPANS: [(Kind, &str, &str); 2] =
    [(Kind::Action, "start", "end"), (Kind::Governance, "consultation/start", "consultation/end")];

/// A time from its first day to its last.
type Span = [Date; 2];

/// The span that a date of an element is an end of, before and now, if it is known in full.
fn spans(field: &str, items: [Option<&Item>; 2]) -> Option<[Span; 2]> {
    let known = SPANS.iter().find(|(_, start, end)| [*start, *end].contains(&field));
    let (_, start, end) = *known?;
    let date = |item: &Item, name| item.get(name).and_then(Leaf::date);
    let span = |item: Option<&Item>| {
        let item = item?;
        let span = [date(item, start)?, date(item, end)?];
        (span[0].first_day() <= span[1].last_day()).then_some(span)
    };
    Some([span(items[0])?, span(items[1])?])
}

/// Days from the first to the last, both included.
fn days([start, end]: Span) -> i64 {
    between(start.first_day(), end.last_day()) + 1
}

fn between(from: jiff::civil::Date, to: jiff::civil::Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}

/// How far a date is from another: in months of like length where both say no day.
fn distance(from: Date, to: Date) -> i64 {
    if from.is_day() || to.is_day() {
        return between(from.last_day(), to.last_day());
    }
    let last = |date: Date| {
        let (first, count) = date.months();
        i64::from(first + count)
    };
    (last(to) - last(from)) * 30
}

/// Whether both ends moved alike, later (`true`) or sooner.
fn shift([before, now]: [Span; 2]) -> Option<bool> {
    let moved = distance(before[0], now[0]);
    (moved != 0 && moved == distance(before[1], now[1])).then_some(moved > 0)
}

/// Whether the change of an end is a shift of the whole, later (`true`) or sooner.
pub(super) fn shifted(case: &Case<'_>) -> Option<bool> {
    let Event::Value { field, .. } = &case.event else { return None };
    shift(spans(field.name, case.items)?)
}

/// Whether a consultation got shorter (`true`) or longer: in days, or where its length is not
/// known, by its end.
pub(super) fn consultation(case: &Case<'_>) -> Option<bool> {
    let Event::Value { from: Some(from), to: Some(to), .. } = &case.event else { return None };
    match (from.number(), to.number()) {
        (Some(from), Some(to)) => (from != to).then_some(to < from),
        _ => super::criterion::later(from.date()?, to.date()?).map(|later| !later),
    }
}

impl Judge<'_> {
    /// Whether a change of a date is told with another: the shift of a whole with its end, the
    /// length of a consultation as such.
    pub(super) fn told_as_span(&self, of: &Ref, field: &Field) -> bool {
        let items = self.items(of);
        let Some(both) = spans(field.name, items) else { return false };
        let is_start = SPANS.iter().any(|(_, start, _)| *start == field.name);
        match shift(both) {
            Some(_) => is_start,
            None => of.0 == Kind::Governance && days(both[0]) != days(both[1]),
        }
    }

    /// Durations that changed.
    pub(super) fn durations(&mut self) {
        let mut moved: BTreeMap<&Ref, Vec<&str>> = BTreeMap::new();
        for Change { of, kind } in &self.difference.changes {
            if let ChangeKind::Field { field, from: Some(_), to: Some(_) } = kind {
                moved.entry(of).or_default().push(field.name);
            }
        }
        let mut laws: Vec<Ref> = Vec::new();
        for (of, fields) in moved {
            for (kind, start, end) in SPANS.into_iter().filter(|(kind, ..)| *kind == of.0) {
                // An action that begins later takes less time, and is said to begin later.
                let told = kind == Kind::Action && !fields.contains(&end);
                if told || !fields.contains(&start) && !fields.contains(&end) {
                    continue;
                }
                if let Some(both) = spans(end, self.items(of)).filter(|b| shift(*b).is_none()) {
                    let name = if kind == Kind::Action { "duration" } else { "consultation" };
                    self.duration(of, name, both.map(days));
                }
            }
            if of.0 == Kind::Stage
                && let [_, Some(item)] = self.items(of)
                && let Some(law) = item.parent.clone().filter(|law| !laws.contains(law))
            {
                laws.push(law);
            }
        }
        for law in laws {
            self.stages(&law);
        }
    }

    /// The time from each stage of a text of law to the next one.
    fn stages(&mut self, law: &Ref) {
        let difference = self.difference;
        let of_law =
            |(of, item): &(&Ref, &Item)| of.0 == Kind::Stage && item.parent.as_ref() == Some(law);
        let mut stages: Vec<(&Ref, Span)> = Vec::new();
        for (of, _) in difference.new.items.iter().filter(of_law) {
            let date = |item: Option<&Item>| item?.get("date")?.date();
            if let [Some(was), Some(is)] = self.items(of).map(date) {
                stages.push((of, [was, is]));
            }
        }
        stages.sort_by_key(|(of, [was, is])| {
            ((*was.max(is)).last_day(), (*was.min(is)).last_day(), *of)
        });
        for pair in stages.windows(2) {
            let [(of, from), (_, to)] = pair else { continue };
            let gaps = [0, 1].map(|version: usize| distance(from[version], to[version]));
            self.duration(of, "duration", gaps);
        }
    }

    fn duration(&mut self, of: &Ref, name: &'static str, [from, to]: [i64; 2]) {
        if from != to {
            let days = |days: i64| Some(Leaf::Number(days as f64));
            self.derived(of.clone(), &Field::of(name), days(from), days(to));
        }
    }
}
