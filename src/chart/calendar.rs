//! The calendar: a bar an action, with its milestones and what it waits for.

use std::collections::BTreeMap;

use super::bars::{Flow, HIGHEST, name, pages};
use super::canvas::{Anchor, Canvas, LINE};
use super::svg::{Ink, Mark, Svg, WIDTH};
use super::time::{Time, day};
use super::{Chart, Draw, Page, text};
use crate::model::DependencyKind;
use crate::view::{Awaited, CalendarRow, Words};

/// Room for numbers and names, and where time begins.
const NAME: f64 = 296.0;
const FROM: f64 = 304.0;
/// Room for the years above.
const HEAD: f64 = 20.0;
/// Height of the heading of a pillar.
const HEADING: f64 = 21.0;
/// Height of a bar, and how large a milestone is.
const BAR: f64 = 9.0;
const MILESTONE: f64 = 4.6;
/// More arrows than these on a page would be a thicket; the table has them all.
const ARROWS: usize = 120;

/// A row of a page.
enum Row<'a> {
    Heading(Words),
    Action(&'a CalendarRow, Vec<String>),
}

/// Actions over time, grouped by pillar.
pub(super) fn calendar(draw: &Draw<'_>) -> Vec<Chart> {
    let calendar = &draw.view.calendar;
    let days = |row: &CalendarRow| Some([day(&row.first_day)?, day(&row.last_day)?]);
    let known: Vec<&CalendarRow> = calendar.rows.iter().filter(|row| days(row).is_some()).collect();
    let all = known.iter().filter_map(|row| days(row)).flatten();
    let Some(time) = Time::of(all, FROM) else { return Vec::new() };
    let numbers = known.iter().map(|row| text::width(&row.number, Ink::SIZE, false));
    let numbers = numbers.fold(0.0, f64::max).min(70.0) + 8.0;

    let mut rows = Vec::new();
    for pillar in &draw.view.pillars {
        let actions: Vec<_> = known.iter().filter(|row| row.pillar == pillar.id).collect();
        if !actions.is_empty() {
            rows.push(Row::Heading(draw.numbered(&pillar.number, &pillar.title)));
        }
        for action in actions {
            let lines = text::wrap(&action.title.text, NAME - numbers, Ink::SIZE, false, 2);
            rows.push(Row::Action(action, lines));
        }
    }
    let heights: Vec<f64> = rows.iter().map(height).collect();
    let parts = split(&rows, &heights);
    let pages = parts.into_iter().map(|part| {
        let page = &rows[part.clone()];
        // A page that begins within a pillar says in which.
        let before = match page.first() {
            Some(Row::Action(..)) => rows[..part.start].iter().rev().find_map(|row| match row {
                Row::Heading(title) => Some(title),
                Row::Action(..) => None,
            }),
            _ => None,
        };
        Page {
            description: describe(draw, page),
            header: draw.labels(&["number", "action", "start", "end", "milestones", "depends-on"]),
            rows: page.iter().filter_map(|row| cells(draw, row)).collect(),
            svg: page_svg(draw, &time, numbers, before, page),
        }
    });
    draw.paged("calendar", &draw.label("chart-calendar", &[]), pages.collect())
}

fn height(row: &Row<'_>) -> f64 {
    match row {
        Row::Heading(_) => HEADING,
        Row::Action(_, lines) => lines.len().max(1) as f64 * LINE + 4.0,
    }
}

/// Pages of rows; no page ends in a heading.
fn split(rows: &[Row<'_>], heights: &[f64]) -> Vec<std::ops::Range<usize>> {
    let mut parts = pages(heights, HIGHEST - HEAD - HEADING - 2.0 * LINE);
    for i in 1..parts.len() {
        let last = parts[i - 1].end - 1;
        if matches!(rows[last], Row::Heading(_)) && last > parts[i - 1].start {
            parts[i - 1].end = last;
            parts[i].start = last;
        }
    }
    parts
}

fn page_svg(
    draw: &Draw<'_>,
    time: &Time,
    numbers: f64,
    before: Option<&Words>,
    page: &[Row<'_>],
) -> Svg {
    let mut canvas = Canvas::new(draw.direction());
    let mut y = HEAD;
    let heading = |canvas: &mut Canvas, y: &mut f64, title: &Words| {
        canvas.rect(Mark::Band, 0.0, *y, WIDTH, HEADING);
        let at = (4.0, *y + HEADING / 2.0);
        canvas.words(Ink::Bold, Anchor::Start, at, WIDTH - 8.0, title);
        *y += HEADING;
    };
    if let Some(title) = before {
        let args = [("title", title.text.as_str().into())];
        let title = Words { text: draw.label("chart-continued", &args), ..title.clone() };
        heading(&mut canvas, &mut y, &title);
    }
    let mut places = BTreeMap::new();
    for row in page {
        let Row::Action(action, lines) = row else {
            if let Row::Heading(title) = row {
                heading(&mut canvas, &mut y, title);
            }
            continue;
        };
        let middle = y + height(row) / 2.0;
        canvas.text(Ink::Quiet, Anchor::Start, (0.0, middle), 70.0, &action.number);
        name(&mut canvas, (numbers, middle), lines, &action.title);
        if let Some((first, last)) = day(&action.first_day).zip(day(&action.last_day)) {
            let (from, to) = (time.at(first), time.after(last));
            let wide = (to - from).max(2.5);
            canvas.rect(mark(action), from, middle - BAR / 2.0, wide, BAR);
            places.insert(&*action.id, (from, from + wide, middle));
        }
        for milestone in action.milestones.iter().filter_map(|m| day(m.day.as_deref()?)) {
            let at = time.after(milestone);
            canvas.diamond(Mark::Point, at, middle, MILESTONE);
        }
        y += height(row);
    }
    time.grid(&mut canvas, HEAD, y);
    let drawn = arrows(&mut canvas, page, &places);
    let y = legend(&mut canvas, draw, page, &drawn, y + 6.0);
    canvas.finish(y)
}

/// An action that only its phase dates lies somewhere in it.
fn mark(action: &CalendarRow) -> Mark {
    if action.phase.is_none() { Mark::Solid } else { Mark::Light }
}

/// Arrows from what comes first to what waits for it, each from and to the ends that depend on each
/// other; how many of each kind.
fn arrows(
    canvas: &mut Canvas,
    page: &[Row<'_>],
    places: &BTreeMap<&str, (f64, f64, f64)>,
) -> BTreeMap<DependencyKind, usize> {
    let actions = page.iter().filter_map(|row| match row {
        Row::Action(action, _) => Some(action),
        Row::Heading(_) => None,
    });
    let links = actions.flat_map(|action| {
        let to = places.get(&*action.id).copied();
        let from = action
            .depends_on
            .iter()
            .filter_map(|awaited| Some((awaited.ends, places.get(&*awaited.link.id).copied()?)));
        from.filter_map(move |(ends, from)| Some((ends, from, to?)))
    });
    let mut drawn = BTreeMap::new();
    for (ends, from, to) in links.take(ARROWS) {
        if (from.2 - to.2).abs() >= 1.0 {
            *drawn.entry(ends).or_default() += 1;
            arrow(canvas, ends, from, to);
        }
    }
    drawn
}

/// An arrow between two bars, each from, to and at some height.
fn arrow(
    canvas: &mut Canvas,
    ends: DependencyKind,
    (start, end, above): (f64, f64, f64),
    (first, last, below): (f64, f64, f64),
) {
    use DependencyKind::{FinishToFinish, FinishToStart, StartToStart};
    // It leaves the one bar at an end, outwards, and falls on an end of the other.
    let (at, side) = match ends {
        FinishToStart | FinishToFinish => (end, 1.0),
        _ => (start, -1.0),
    };
    let to = if matches!(ends, FinishToStart | StartToStart) { first + 3.0 } else { last - 3.0 };
    let to = to.clamp(FROM, WIDTH - 2.0);
    let out = (at + side * 3.5).clamp(FROM - 4.0, WIDTH - 1.0);
    let down = if below > above { 1.0 } else { -1.0 };
    let edge = below - down * (BAR / 2.0);
    let ahead = (to - out) * side;
    let into = if ahead < 0.0 && ahead > -6.0 { out } else { to };
    let mut path = vec![(at, above)];
    if (into - out) * side >= 0.0 {
        path.push((into, above));
    } else {
        let between = above + down * (BAR / 2.0 + 3.0);
        path.extend([(out, above), (out, between), (into, between)]);
    }
    path.push((into, edge - down * 4.0));
    canvas.line(Mark::Link, &path);
    let wing = edge - down * 4.5;
    canvas.shape(Mark::Head, &[(into - 2.6, wing), (into + 2.6, wing), (into, edge)]);
}

fn legend(
    canvas: &mut Canvas,
    draw: &Draw<'_>,
    page: &[Row<'_>],
    arrows: &BTreeMap<DependencyKind, usize>,
    top: f64,
) -> f64 {
    let mut flow = Flow { x: 0.0, y: top + LINE / 2.0 };
    let count = |of: fn(&CalendarRow) -> usize| -> usize {
        page.iter().map(|row| if let Row::Action(action, _) = row { of(action) } else { 0 }).sum()
    };
    for (kind, key) in [(Mark::Solid, "kind-of-action"), (Mark::Light, "chart-in-phase")] {
        let bar = |canvas: &mut Canvas, x: f64, y: f64| {
            canvas.rect(kind, x, y - BAR / 2.0, 16.0, BAR);
        };
        if page.iter().any(|row| matches!(row, Row::Action(action, _) if mark(action) == kind)) {
            flow.item(canvas, bar, 16.0, &draw.label(key, &[]));
        }
    }
    if count(|action| action.milestones.len()) > 0 {
        let diamond = |canvas: &mut Canvas, x: f64, y: f64| {
            canvas.diamond(Mark::Point, x + 6.0, y, MILESTONE);
        };
        flow.item(canvas, diamond, 12.0, &draw.label("chart-milestone", &[]));
    }
    for ends in arrows.keys() {
        let arrow = |canvas: &mut Canvas, x: f64, y: f64| {
            canvas.line(Mark::Link, &[(x, y), (x + 12.0, y)]);
            canvas.shape(Mark::Head, &[(x + 12.0, y - 2.6), (x + 12.0, y + 2.6), (x + 17.0, y)]);
        };
        let args = [("ends", ends.name().into())];
        flow.item(canvas, arrow, 17.0, &draw.label("chart-dependency", &args));
    }
    let elsewhere = count(|action| action.depends_on.len()).saturating_sub(arrows.values().sum());
    if elsewhere > 0 {
        let args = [("count", elsewhere.into())];
        flow.item(canvas, |_, _, _| {}, 0.0, &draw.label("chart-elsewhere", &args));
    }
    if let Some(note) = draw.time_note() {
        flow.item(canvas, |_, _, _| {}, 0.0, &note);
    }
    flow.y + LINE / 2.0 + 2.0
}

fn describe(draw: &Draw<'_>, page: &[Row<'_>]) -> String {
    let actions: Vec<&CalendarRow> = page
        .iter()
        .filter_map(|row| match row {
            Row::Action(action, _) => Some(*action),
            Row::Heading(_) => None,
        })
        .collect();
    let first = actions.iter().min_by_key(|action| &action.first_day);
    let last = actions.iter().max_by_key(|action| &action.last_day);
    let known =
        |start: &str, end: &str| if start.is_empty() { end.to_owned() } else { start.to_owned() };
    let period = first.zip(last).map(|(first, last)| {
        let (start, end) = (known(&first.start, &first.end), known(&last.end, &last.start));
        draw.label("range", &[("start", start.into()), ("end", end.into())])
    });
    let milestones: usize = actions.iter().map(|action| action.milestones.len()).sum();
    let dependencies: usize = actions.iter().map(|action| action.depends_on.len()).sum();
    let counts = [
        ("actions", actions.len()),
        ("milestones", milestones),
        ("chart-dependencies", dependencies),
    ];
    let counts = counts.map(|(key, count)| draw.said(&draw.label(key, &[]), &draw.count(count)));
    let period = period.map(|period| draw.said(&draw.label("dates", &[]), &period));
    draw.sentence(counts.into_iter().chain(period))
}

fn cells(draw: &Draw<'_>, row: &Row<'_>) -> Option<Vec<Words>> {
    let Row::Action(action, _) = row else { return None };
    let milestones = action.milestones.iter();
    let milestones = milestones.map(|m| draw.said(&m.date, &m.title.text)).collect::<Vec<_>>();
    let waits = action.depends_on.iter().map(|Awaited { link, said, .. }| {
        let known = if link.number.is_empty() { &link.id } else { &link.number };
        match said {
            Some(said) => format!("{known} ({said})"),
            None => known.clone(),
        }
    });
    Some(vec![
        draw.cell(action.number.clone()),
        action.title.clone(),
        draw.cell(action.start.clone()),
        draw.cell(match &action.phase {
            Some(phase) => format!("{} ({})", action.end, phase.text),
            None => action.end.clone(),
        }),
        draw.cell(draw.list(&milestones)),
        draw.cell(draw.list(&waits.collect::<Vec<_>>())),
    ])
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "tests fail by panicking")]

    use super::super::tests::{corners, drawn, memory, path, texts};

    /// Arrows lead from and to the ends that depend on each other, and the legend says which these are.
    #[test]
    fn arrows_say_which_ends_depend_on_each_other() {
        let [yaml, pillars] = texts(1, 2, "A");
        let plain = "depends_on: [o0a0]";
        assert!(yaml.contains(plain), "{yaml}");
        for (kind, legend, said) in [
            ("finish-to-start", "doit finir avant le début", None),
            ("start-to-start", "doit commencer avant le début", Some("commence avant son début")),
            ("finish-to-finish", "doit finir avant la fin", Some("finit avant sa fin")),
            ("start-to-finish", "doit commencer avant la fin", Some("commence avant sa fin")),
        ] {
            let long = format!("depends_on: [{{action: o0a0, type: {kind}}}]");
            let source = memory([yaml.replace(plain, &long), pillars.clone()]);
            let charts = drawn(&source, "fr");
            let chart = charts.iter().find(|chart| chart.id == "chart-calendar").unwrap();
            let svg = chart.svg.file();
            assert!(svg.contains(legend) && svg.matches("doit ").count() == 1, "{kind}: {svg}");
            let cell = said.map_or("1.1.1".to_owned(), |said| format!("1.1.1 ({said})"));
            assert_eq!(chart.table.rows[1].last().unwrap().text, cell);
            // It leaves the first bar where that begins or ends, and falls on the other.
            let corners = corners(&path(&svg, "c-link"));
            let bar = bars(&svg);
            let (leaves, falls) = (corners[0].0, corners[corners.len() - 3].0);
            let ends = |bar: [f64; 2], first: bool| if first { bar[0] } else { bar[1] };
            assert!(
                (leaves - ends(bar[0], kind.starts_with("start"))).abs() < 0.2,
                "{kind}: {svg}"
            );
            let to = ends(bar[1], kind.ends_with("start"));
            assert!((falls - to).abs() < 8.0, "{kind}: {falls}, {to}");
        }
    }

    /// From where to where the bars of a calendar go, without that of the legend.
    fn bars(svg: &str) -> Vec<[f64; 2]> {
        let path = path(svg, "c-solid");
        let bars = path.split('M').skip(1).map(|bar| {
            let (at, wide) = bar.split_once('h').unwrap();
            let x: f64 = at.split_once(' ').unwrap().0.parse().unwrap();
            let wide: f64 = wide.split_once('v').unwrap().0.parse().unwrap();
            [x, x + wide]
        });
        bars.collect()
    }
}
