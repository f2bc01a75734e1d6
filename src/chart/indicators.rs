//! Indicators whose way is known: from the baseline over milestones to the target, pillar after pillar.
//! Of two values a table says all there is.

use jiff::civil::Date;

use super::bars::{HIGHEST, name, ratio};
use super::canvas::{Anchor, Canvas, LINE};
use super::svg::{Ink, Mark, Svg, WIDTH};
use super::{Chart, Draw, Page, text};
use crate::view::IndicatorView;

/// Panels in a row, and their measures.
const ACROSS: usize = 3;
const PANEL: f64 = 224.0;
const BETWEEN: f64 = (WIDTH - ACROSS as f64 * PANEL) / (ACROSS as f64 - 1.0);
const PLOT: f64 = 40.0;
const HEIGHT: f64 = 6.0 + PLOT + 2.0 * LINE + 26.0;
/// Milestones nearer to each other than this are not written on one line.
const MILESTONE: f64 = 44.0;
/// The most lines of a title: all of it, but for what is no title.
const TITLE: usize = 8;

/// An indicator, with the number of its objective.
type Numbered<'a> = (&'a str, &'a IndicatorView);

/// Indicators of which more is known than where they begin and end.
pub(super) fn indicators(draw: &Draw<'_>) -> Vec<Chart> {
    let objectives = draw.view.pillars.iter().flat_map(|pillar| &pillar.objectives);
    let all = objectives.flat_map(|objective| {
        objective.indicators.iter().map(|indicator| (objective.number.as_str(), indicator))
    });
    let all: Vec<Numbered<'_>> = all.collect();
    let shown: Vec<Numbered<'_>> =
        all.iter().copied().filter(|(_, indicator)| indicator.has_way()).collect();
    // A picture that fills a page leaves the page before it empty.
    let tallest = shown.iter().map(|one| titled(draw, *one).len()).max().unwrap_or(1);
    let most = ((0.8 * HIGHEST / height(tallest)) as usize).max(1);
    let rows = shown.len().div_ceil(ACROSS);
    let rows = rows.div_ceil(rows.div_ceil(most).max(1)).max(1);
    let pages = shown.chunks(rows * ACROSS).map(|page| Page {
        description: draw.sentence(
            [draw.label(
                "chart-indicators-alt",
                &[
                    ("drawn", draw.count(shown.len()).into()),
                    ("total", draw.count(all.len()).into()),
                ],
            )]
            .into_iter()
            .chain(page.iter().take(6).map(|(_, indicator)| said(draw, indicator))),
        ),
        header: draw.labels(&["indicator", "unit", "baseline", "milestones", "target"]),
        rows: page
            .iter()
            .map(|(_, indicator)| {
                let milestones = draw.list(&indicator.milestones);
                let known = |text: &Option<String>| draw.cell(text.clone().unwrap_or_default());
                vec![
                    indicator.title.clone(),
                    indicator.unit.clone().unwrap_or_else(|| draw.cell("")),
                    known(&indicator.baseline),
                    draw.cell(milestones),
                    known(&indicator.target),
                ]
            })
            .collect(),
        svg: page_svg(draw, page),
    });
    draw.paged("indicators", &draw.label("chart-indicators", &[]), pages.collect())
}

fn said(draw: &Draw<'_>, indicator: &IndicatorView) -> String {
    let ends = indicator.path.first().zip(indicator.path.last());
    let ends = ends.map(|(first, last)| {
        draw.label(
            "range",
            &[("start", first.shown.as_str().into()), ("end", last.shown.as_str().into())],
        )
    });
    draw.said(&indicator.title.text, &ends.unwrap_or_default())
}

fn page_svg(draw: &Draw<'_>, page: &[Numbered<'_>]) -> Svg {
    let mut canvas = Canvas::new(draw.direction());
    let mut y = 0.0;
    for row in page.chunks(ACROSS) {
        let titles: Vec<Vec<String>> = row.iter().map(|one| titled(draw, *one)).collect();
        let lines = titles.iter().map(Vec::len).max().unwrap_or(1);
        for (i, ((_, indicator), title)) in row.iter().zip(&titles).enumerate() {
            let x = i as f64 * (PANEL + BETWEEN);
            let middle = y + title.len() as f64 * LINE / 2.0;
            name(&mut canvas, (x, middle), title, &indicator.title);
            panel(&mut canvas, indicator, (x, y + lines as f64 * LINE + 6.0));
        }
        y += height(lines);
    }
    let mut height = y - 4.0;
    if let Some(note) = draw.time_note() {
        canvas.text(Ink::Quiet, Anchor::Start, (0.0, height + LINE / 2.0), WIDTH, &note);
        height += LINE + 2.0;
    }
    canvas.finish(height)
}

/// How high a row is whose titles have so many lines.
fn height(lines: usize) -> f64 {
    HEIGHT + lines as f64 * LINE
}

/// The title of a panel, in lines.
fn titled(draw: &Draw<'_>, (number, indicator): Numbered<'_>) -> Vec<String> {
    let title = draw.numbered(number, &indicator.title).text;
    let title = match &indicator.unit {
        Some(unit) if unit.text != "%" => format!("{title} ({})", unit.text),
        _ => title,
    };
    text::wrap(&title, PANEL, Ink::SIZE, false, TITLE)
}

fn panel(canvas: &mut Canvas, indicator: &IndicatorView, (x, y): (f64, f64)) {
    let values = indicator.path.iter().map(|point| point.value);
    let (low, high) = values.fold((0.0_f64, 0.0_f64), |(l, h), value| (l.min(value), h.max(value)));
    let bottom = y + LINE + PLOT;
    // Halves, so that the distance of two large values is a number too.
    let level = |value: f64| bottom - PLOT * ratio(value / 2.0 - low / 2.0, high / 2.0 - low / 2.0);
    let (left, right) = (x + 6.0, x + PANEL - 6.0);
    let days: Vec<Option<Date>> =
        indicator.path.iter().map(|p| p.day.as_deref().and_then(|day| day.parse().ok())).collect();
    let places: Vec<(f64, f64)> = indicator
        .path
        .iter()
        .enumerate()
        .map(|(i, point)| (left + (right - left) * share(&days, i), level(point.value)))
        .collect();
    let zero = level(0.0);
    canvas.line(Mark::Rule, &[(x, zero), (x + PANEL, zero)]);
    canvas.line(Mark::Path, &places);
    for (point, (x, y)) in indicator.path.iter().zip(&places) {
        let mark = if point.role == "target" { Mark::Solid } else { Mark::Point };
        let radius = if point.role == "milestone" { 2.4 } else { 3.6 };
        canvas.circle(mark, *x, *y, radius);
    }
    let ends =
        indicator.path.first().zip(indicator.path.last()).zip(places.first().zip(places.last()));
    let Some(((first, last), (from, to))) = ends else { return };
    // A value stands where the line does not go.
    let rising = last.value > first.value;
    let beside = |point: &(f64, f64), above: bool| {
        let y = if above { point.1 - 12.0 } else { point.1 + 12.0 };
        // Nor does it stand on the line of zero.
        if (y - zero).abs() < 9.0 { zero + 10.0 } else { y }
    };
    let room = PANEL / 2.0 - 6.0;
    let below = bottom + LINE + 11.0;
    let at = (x, beside(from, !rising));
    canvas.text(Ink::Number, Anchor::Start, at, room, &first.shown);
    canvas.text(Ink::Quiet, Anchor::Start, (x, below), room, &first.date);
    between(canvas, indicator, &places, rising);
    let at = (x + PANEL, beside(to, rising || first.value == last.value));
    canvas.text(Ink::Number, Anchor::End, at, room, &last.shown);
    canvas.text(Ink::Quiet, Anchor::End, (x + PANEL, below), room, &last.date);
}

/// The values of milestones: before each, on the side that the line does not come from; behind it, where
/// another value stands there.
fn between(canvas: &mut Canvas, indicator: &IndicatorView, places: &[(f64, f64)], rising: bool) {
    let up = if rising { -10.0 } else { 10.0 };
    for i in 1..places.len().saturating_sub(1) {
        let ((x, y), before) = (places[i], places[i - 1]);
        let crowded = x - before.0 < MILESTONE && (y - before.1).abs() < LINE;
        let (anchor, at) = match crowded {
            true => (Anchor::Start, (x + 4.0, y - up)),
            false => (Anchor::End, (x - 3.0, y + up)),
        };
        canvas.text(Ink::Number, anchor, at, PANEL / 2.0, &indicator.path[i].shown);
    }
}

/// Where a value lies between the first and the last: by its date, or by its place in the row.
fn share(days: &[Option<Date>], i: usize) -> f64 {
    let even = ratio(i as f64, (days.len() - 1) as f64);
    let (Some(Some(first)), Some(Some(last))) = (days.first(), days.last()) else { return even };
    let Some(day) = days[i] else { return even };
    let span = first.duration_until(*last).as_hours();
    if span <= 0 { even } else { ratio(first.duration_until(day).as_hours() as f64, span as f64) }
}
