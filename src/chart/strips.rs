//! When objectives are worked on: a line each, with the ends of their actions.

use jiff::civil::Date;

use super::bars::{Flow, HIGHEST, ratio};
use super::canvas::{Anchor, Canvas, LINE};
use super::svg::{Ink, Mark, Svg, WIDTH};
use super::{Chart, Draw, Page};
use crate::view::{OpeningView, PillarView, SpanView};

/// Room for the number of an objective and for its name, and heights of a line and of its bar.
const NUMBER: f64 = 34.0;
const NAME: f64 = 440.0;
const ROW: f64 = 16.0;
/// Room for the name of a pillar, in lines.
const HEAD: f64 = 1.3;
/// The most objectives of a pillar that stand in one picture.
const MOST: usize = 40;
const BAR: f64 = 7.0;
/// Where the years end: a mark on the last day has room beside it.
const END: f64 = WIDTH - 6.0;

/// The first and the last year of what is dated. Of a plan for longer than a life there is no
/// strip that could be read.
fn years(draw: &Draw<'_>) -> Option<(i16, i16)> {
    let days = draw.view.openings.values().flat_map(|opening| &opening.spans);
    let days = days.flat_map(|span| [&span.first_day, &span.last_day]);
    let days: Vec<Date> = days.filter_map(|day| day.parse().ok()).collect();
    let (first, last) = (days.iter().min()?.year(), days.iter().max()?.year());
    (i32::from(last) - i32::from(first) <= 60).then_some((first, last))
}

/// All objectives with dated actions, by pillar.
pub(super) fn overview(draw: &Draw<'_>) -> Vec<Chart> {
    let Some(years) = years(draw) else { return Vec::new() };
    let pillars = draw.view.pillars.iter().filter_map(|pillar| {
        let opening = draw.view.openings.get(&pillar.number)?;
        (!opening.spans.is_empty()).then_some((pillar, opening))
    });
    let mut pages: Vec<Vec<(&PillarView, &[SpanView])>> = Vec::new();
    let mut room = 0.0;
    for (pillar, opening) in pillars {
        for spans in opening.spans.chunks(MOST) {
            let height = (spans.len() as f64 + HEAD) * ROW;
            match pages.last_mut().filter(|_| height <= room) {
                Some(page) => page.push((pillar, spans)),
                None => {
                    room = HIGHEST - 4.0 * LINE;
                    pages.push(vec![(pillar, spans)]);
                }
            }
            room -= height;
        }
    }
    let pages = pages.iter().map(|page| {
        let mut canvas = Canvas::new(draw.direction());
        let rows: f64 = page.iter().map(|(_, spans)| spans.len() as f64 + HEAD).sum();
        let height = LINE + 4.0 + rows * ROW;
        grid(&mut canvas, NAME, years, height);
        let mut y = LINE + 4.0;
        for (pillar, spans) in page {
            let title = draw.numbered(&pillar.number, &pillar.title);
            canvas.words(Ink::Bold, Anchor::Start, (0.0, y + ROW * 0.8), NAME - 8.0, &title);
            y += ROW * HEAD;
            for span in *spans {
                let title = draw.numbered(&span.objective.number, &span.objective.title);
                let middle = y + ROW / 2.0;
                canvas.words(Ink::Plain, Anchor::Start, (10.0, middle), NAME - 18.0, &title);
                bar(&mut canvas, NAME, years, middle, span);
                y += ROW;
            }
        }
        let spans = page.iter().flat_map(|(_, spans)| *spans);
        let height = legend(draw, &mut canvas, height);
        told(draw, &spans.collect::<Vec<_>>(), true, canvas.finish(height))
    });
    draw.paged("overview", &draw.label("chart-overview", &[]), pages.collect())
}

/// A picture for each pillar with dated actions.
pub(super) fn strips(draw: &Draw<'_>) -> Vec<Chart> {
    let openings = &draw.view.openings;
    let Some(years) = years(draw) else { return Vec::new() };
    let pillars = draw.view.pillars.iter().filter_map(|pillar| {
        let opening = openings
            .get(&pillar.number)
            .filter(|opening| (1..=MOST).contains(&opening.spans.len()))?;
        let title = draw.label("chart-strip", &[("title", pillar.title.text.as_str().into())]);
        let page = strip(draw, opening, years);
        let mut charts = draw.paged(&format!("strip-{}", pillar.number), &title, vec![page]);
        charts.iter_mut().for_each(|chart| chart.svg.ink(&opening.colour));
        charts.pop()
    });
    pillars.collect()
}

fn strip(draw: &Draw<'_>, opening: &OpeningView, years: (i16, i16)) -> Page {
    let mut canvas = Canvas::new(draw.direction());
    let height = LINE + 4.0 + opening.spans.len() as f64 * ROW;
    grid(&mut canvas, NUMBER, years, height);
    for (i, span) in opening.spans.iter().enumerate() {
        let middle = LINE + 4.0 + (i as f64 + 0.5) * ROW;
        let number = (0.0, middle);
        canvas.text(Ink::Number, Anchor::Start, number, NUMBER, &span.objective.number);
        bar(&mut canvas, NUMBER, years, middle, span);
    }
    let height = legend(draw, &mut canvas, height + 4.0);
    // The names stand above it.
    told(draw, &opening.spans.iter().collect::<Vec<_>>(), false, canvas.finish(height))
}

/// A line where each year begins, from where names end.
fn grid(canvas: &mut Canvas, from: f64, (first, last): (i16, i16), height: f64) {
    let count = f64::from(last - first) + 1.0;
    for year in first..=last {
        let x = from + (END - from) * ratio(f64::from(year - first), count);
        canvas.line(Mark::Grid, &[(x, 0.0), (x, height)]);
        let room = (END - from) / count;
        canvas.text(Ink::Quiet, Anchor::Start, (x + 4.0, LINE / 2.0), room, &year.to_string());
    }
}

/// From the first action of an objective to the last, with a mark where each ends.
fn bar(canvas: &mut Canvas, from: f64, (first, last): (i16, i16), middle: f64, span: &SpanView) {
    let count = f64::from(last - first) + 1.0;
    let place = |day: &str| {
        let day: Date = day.parse().ok()?;
        let year = f64::from(day.year() - first);
        let share = (year + f64::from(day.day_of_year()) / f64::from(day.days_in_year())) / count;
        Some(from + (END - from) * share.clamp(0.0, 1.0))
    };
    let Some((start, end)) = place(&span.first_day).zip(place(&span.last_day)) else { return };
    canvas.rect(Mark::Light, start, middle - BAR / 2.0, (end - start).max(2.0), BAR);
    for end in span.ends.iter().filter_map(|end| place(end)) {
        canvas.diamond(Mark::Point, end, middle, BAR / 2.0);
    }
}

/// What the marks mean, below them; gives the new height.
fn legend(draw: &Draw<'_>, canvas: &mut Canvas, height: f64) -> f64 {
    let mut flow = Flow { x: 0.0, y: height + LINE / 2.0 };
    let bar = |canvas: &mut Canvas, x: f64, y: f64| {
        canvas.rect(Mark::Light, x, y - BAR / 2.0, 16.0, BAR);
    };
    flow.item(canvas, bar, 16.0, &draw.label("kind-of-objective", &[]));
    let end = |canvas: &mut Canvas, x: f64, y: f64| {
        canvas.diamond(Mark::Point, x + 6.0, y, BAR / 2.0);
    };
    flow.item(canvas, end, 12.0, &draw.label("chart-end", &[]));
    flow.y + LINE
}

fn told(draw: &Draw<'_>, spans: &[&SpanView], named: bool, svg: Svg) -> Page {
    let said = |span: &&SpanView| {
        let [from, to] = [&span.first_day, &span.last_day].map(|day| day.get(..4).unwrap_or(day));
        let years = [("start", from.into()), ("end", to.into())];
        let objective = &span.objective;
        let name = if named { &objective.title.text } else { &objective.number };
        draw.said(name, &draw.label("range", &years))
    };
    let row = |span: &&SpanView| {
        let objective = draw.numbered(&span.objective.number, &span.objective.title);
        vec![objective, draw.cell(&*span.start), draw.cell(&*span.end)]
    };
    Page {
        description: draw.sentence(spans.iter().map(said)),
        header: draw.labels(&["objective", "start", "end"]),
        rows: spans.iter().map(row).collect(),
        svg,
    }
}
