//! How values of one commitment moved from version to version.

use jiff::civil::Date;

use super::bars::ratio;
use super::canvas::{Anchor, Canvas, LINE};
use super::svg::{Ink, Mark, Svg, WIDTH};
use super::text;
use crate::locale::Locale;

/// A value, version by version, oldest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Track {
    /// What the value is called.
    pub name: String,
    /// The value in each version.
    pub points: Vec<Moment>,
}

/// A value in one version.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// The day of the version.
    pub day: Date,
    /// Where it lies among the others.
    pub value: f64,
    /// The value in words.
    pub shown: String,
}

const PLOT: f64 = 64.0;
const PANEL: f64 = PLOT + 6.5 * LINE;
/// Room at either end, where values are written.
const ENDS: f64 = 60.0;
/// Values nearer to each other than this are not all written.
const APART: f64 = 110.0;

/// Values one below the other, on one axis of days.
pub fn history(title: &str, tracks: &[Track], locale: &Locale) -> Svg {
    let mut canvas = Canvas::new(locale.direction);
    let lines = text::wrap(title, WIDTH, Ink::SIZE, true, 2);
    for (i, line) in lines.iter().enumerate() {
        let y = (i as f64 + 0.5) * LINE;
        canvas.fitted(Ink::Bold, Anchor::Start, (0.0, y), line, locale.direction);
    }
    let top = lines.len() as f64 * LINE + 8.0;
    let days = tracks.iter().flat_map(|track| track.points.iter().map(|point| point.day));
    let (first, last) = (days.clone().min(), days.max());
    for (i, track) in tracks.iter().enumerate() {
        panel(&mut canvas, track, (first, last), top + i as f64 * PANEL, locale);
    }
    canvas.finish(top + tracks.len() as f64 * PANEL)
}

fn panel(
    canvas: &mut Canvas,
    track: &Track,
    (first, last): (Option<Date>, Option<Date>),
    y: f64,
    locale: &Locale,
) {
    canvas.text(Ink::Plain, Anchor::Start, (0.0, y + LINE / 2.0), WIDTH, &track.name);
    let values = track.points.iter().map(|point| point.value);
    let (low, high) =
        values.fold((f64::MAX, f64::MIN), |(low, high), value| (low.min(value), high.max(value)));
    let bottom = y + 2.6 * LINE + PLOT;
    let level = |value: f64| match low < high {
        true => bottom - PLOT * ratio(value - low, high - low),
        false => bottom - PLOT / 2.0,
    };
    let place = |i: usize| {
        let share = first.zip(last).map_or(0.0, |(first, last)| {
            let hours = |to: Date| first.duration_until(to).as_hours() as f64;
            match hours(last) {
                // Versions of one day stand in their order.
                0.0 => ratio(i as f64, track.points.len().saturating_sub(1).max(1) as f64),
                span => ratio(hours(track.points[i].day), span),
            }
        });
        ENDS + (WIDTH - 2.0 * ENDS) * share
    };
    let base = bottom + 1.6 * LINE;
    canvas.line(Mark::Rule, &[(ENDS, base), (WIDTH - ENDS, base)]);
    // A value holds until a version changes it.
    let mut steps: Vec<(f64, f64)> = Vec::new();
    let mut marks: Vec<(f64, usize)> = Vec::new();
    for (i, point) in track.points.iter().enumerate() {
        let x = place(i);
        let before = i.checked_sub(1).map(|before| &track.points[before]);
        steps.extend(before.map(|before| (x, level(before.value))));
        steps.push((x, level(point.value)));
        if before.is_none_or(|before| before.shown != point.shown) {
            marks.push((x, i));
        }
    }
    steps.push((WIDTH - ENDS, steps.last().map_or(bottom, |(_, y)| *y)));
    canvas.line(Mark::Path, &steps);
    let mut written = f64::NEG_INFINITY;
    for (place, (x, i)) in marks.iter().enumerate() {
        let point = &track.points[*i];
        let is_last = place + 1 == marks.len();
        canvas.circle(if is_last { Mark::Solid } else { Mark::Point }, *x, level(point.value), 3.2);
        // The newest value is always written, so those near before it give way.
        let newest = marks.last().map_or(f64::MAX, |(x, _)| *x);
        let crowded = x - written < APART || newest - x < APART;
        if place > 0 && !is_last && crowded {
            continue;
        }
        written = *x;
        let fitted = text::fit(&point.shown, APART, Ink::SIZE, false);
        // A value stands where the line does not come from.
        let falls = i.checked_sub(1).is_some_and(|before| track.points[before].value > point.value);
        let at = (*x, level(point.value) + if falls { 11.0 } else { -11.0 });
        canvas.fitted(Ink::Number, Anchor::Middle, at, &fitted, locale.direction);
        let day = locale.day(point.day);
        canvas.text(Ink::Quiet, Anchor::Middle, (*x, base + LINE / 2.0 + 3.0), APART, &day);
    }
}
