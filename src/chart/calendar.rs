//! The calendar: a bar an action, with its milestones and what it waits for.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::bars::{Flow, HIGHEST, name, pages, ratio};
use super::canvas::{Anchor, Canvas, LINE};
use super::svg::{Ink, Mark, Svg, WIDTH};
use super::{Chart, Draw, Page, text};
use crate::view::{CalendarRow, Words};

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
    let days = |row: &CalendarRow| Some((day(&row.first_day)?, day(&row.last_day)?));
    let known: Vec<&CalendarRow> = calendar.rows.iter().filter(|row| days(row).is_some()).collect();
    let Some(time) = Time::of(&known) else { return Vec::new() };
    let numbers = known.iter().map(|row| text::width(&row.number, Ink::Quiet.size(), false));
    let numbers = numbers.fold(0.0, f64::max).min(70.0) + 8.0;

    let mut rows = Vec::new();
    for pillar in &draw.view.pillars {
        let actions: Vec<_> = known.iter().filter(|row| row.pillar == pillar.id).collect();
        if !actions.is_empty() {
            rows.push(Row::Heading(draw.numbered(&pillar.number, &pillar.title)));
        }
        for action in actions {
            let lines = text::wrap(&action.title.text, NAME - numbers, Ink::Plain.size(), false, 2);
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

fn day(iso: &str) -> Option<Date> {
    iso.parse().ok()
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

/// The days that are drawn, whole years of them.
struct Time {
    first: i16,
    last: i16,
    start: Date,
    days: f64,
}

impl Time {
    fn of(rows: &[&CalendarRow]) -> Option<Self> {
        let first = rows.iter().filter_map(|row| day(&row.first_day)).min()?.year();
        let last = rows.iter().filter_map(|row| day(&row.last_day)).max()?.year().max(first);
        let start = jiff::civil::date(first, 1, 1);
        let days = start.duration_until(jiff::civil::date(last, 12, 31)).as_hours() / 24 + 1;
        Some(Time { first, last, start, days: days as f64 })
    }

    /// Where a day begins.
    fn at(&self, day: Date) -> f64 {
        let days = self.start.duration_until(day).as_hours() / 24;
        FROM + (WIDTH - FROM - 2.0) * ratio(days as f64, self.days)
    }

    /// Where a day ends.
    fn after(&self, day: Date) -> f64 {
        self.at(day.tomorrow().unwrap_or(day))
    }

    /// How many years there are between two that are named.
    fn step(&self) -> usize {
        let years = usize::try_from(self.last - self.first).unwrap_or(0) + 1;
        years.div_ceil(10)
    }
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
            canvas.rect(Mark::Solid, from, middle - BAR / 2.0, wide, BAR);
            places.insert(&*action.id, (from, from + wide, middle));
        }
        for milestone in action.milestones.iter().filter_map(|m| day(m.day.as_deref()?)) {
            let at = time.after(milestone).min(WIDTH - MILESTONE - 1.0);
            canvas.diamond(Mark::Point, at, middle, MILESTONE);
        }
        y += height(row);
    }
    grid(&mut canvas, time, y);
    let drawn = arrows(&mut canvas, page, &places);
    let y = legend(&mut canvas, draw, page, drawn, y + 6.0);
    canvas.finish(y)
}

/// Years with their halves.
fn grid(canvas: &mut Canvas, time: &Time, bottom: f64) {
    let room = (WIDTH - FROM) / (f64::from(time.last - time.first) + 1.0);
    for year in (time.first..=time.last).step_by(time.step()) {
        let x = time.at(jiff::civil::date(year, 1, 1));
        canvas.line(Mark::Rule, &[(x, 2.0), (x, bottom)]);
        if time.step() == 1 {
            let half = time.at(jiff::civil::date(year, 7, 1));
            canvas.line(Mark::Grid, &[(half, HEAD), (half, bottom)]);
        }
        let room = (room * time.step() as f64 - 4.0).min(WIDTH - x - 4.0);
        canvas.text(Ink::Quiet, Anchor::Start, (x + 4.0, HEAD / 2.0), room, &year.to_string());
    }
    canvas.line(Mark::Rule, &[(0.0, HEAD), (WIDTH, HEAD)]);
}

/// Arrows from the end of what comes before to the start of what waits for it; how many.
fn arrows(
    canvas: &mut Canvas,
    page: &[Row<'_>],
    places: &BTreeMap<&str, (f64, f64, f64)>,
) -> usize {
    let actions = page.iter().filter_map(|row| match row {
        Row::Action(action, _) => Some(action),
        Row::Heading(_) => None,
    });
    let links = actions.flat_map(|action| {
        let to = places.get(&*action.id).copied();
        let from = action.depends_on.iter().filter_map(|link| places.get(&*link.id).copied());
        from.filter_map(move |from| Some((from, to?)))
    });
    let mut drawn = 0;
    for ((_, end, above), (start, _, below)) in links.take(ARROWS) {
        let down = if below > above { 1.0 } else { -1.0 };
        let edge = below - down * (BAR / 2.0);
        if (above - below).abs() < 1.0 {
            continue;
        }
        drawn += 1;
        let out = (end + 3.5).min(WIDTH - 1.0);
        let tip = if start >= out - 1.0 {
            // It falls on the start of the bar from above or below.
            let into = (start + 3.0).max(out).min(WIDTH - 2.0);
            canvas.line(Mark::Link, &[(end, above), (into, above), (into, edge - down * 4.0)]);
            into
        } else if start + 6.0 >= out {
            canvas.line(Mark::Link, &[(end, above), (out, above), (out, edge - down * 4.0)]);
            out
        } else {
            let between = above + down * (BAR / 2.0 + 3.0);
            let into = start + 3.0;
            let path = [
                (end, above),
                (out, above),
                (out, between),
                (into, between),
                (into, edge - down * 4.0),
            ];
            canvas.line(Mark::Link, &path);
            into
        };
        let wing = edge - down * 4.5;
        canvas.shape(Mark::Head, &[(tip - 2.6, wing), (tip + 2.6, wing), (tip, edge)]);
    }
    drawn
}

fn legend(canvas: &mut Canvas, draw: &Draw<'_>, page: &[Row<'_>], arrows: usize, top: f64) -> f64 {
    let mut flow = Flow { x: 0.0, y: top + LINE / 2.0 };
    let count = |of: fn(&CalendarRow) -> usize| -> usize {
        page.iter().map(|row| if let Row::Action(action, _) = row { of(action) } else { 0 }).sum()
    };
    let bar = |canvas: &mut Canvas, x: f64, y: f64| {
        canvas.rect(Mark::Solid, x, y - BAR / 2.0, 16.0, BAR);
    };
    flow.item(canvas, bar, 16.0, &draw.label("kind-of-action", &[]));
    if count(|action| action.milestones.len()) > 0 {
        let diamond = |canvas: &mut Canvas, x: f64, y: f64| {
            canvas.diamond(Mark::Point, x + 6.0, y, MILESTONE);
        };
        flow.item(canvas, diamond, 12.0, &draw.label("chart-milestone", &[]));
    }
    if arrows > 0 {
        let arrow = |canvas: &mut Canvas, x: f64, y: f64| {
            canvas.line(Mark::Link, &[(x, y), (x + 12.0, y)]);
            canvas.shape(Mark::Head, &[(x + 12.0, y - 2.6), (x + 12.0, y + 2.6), (x + 17.0, y)]);
        };
        flow.item(canvas, arrow, 17.0, &draw.label("chart-dependency", &[]));
    }
    let elsewhere = count(|action| action.depends_on.len()).saturating_sub(arrows);
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
    let waits = action.depends_on.iter().map(|link| match link.number.is_empty() {
        true => link.id.clone(),
        false => link.number.clone(),
    });
    Some(vec![
        draw.cell(action.number.clone()),
        action.title.clone(),
        draw.cell(action.start.clone()),
        draw.cell(action.end.clone()),
        draw.cell(draw.list(&milestones)),
        draw.cell(draw.list(&waits.collect::<Vec<_>>())),
    ])
}
