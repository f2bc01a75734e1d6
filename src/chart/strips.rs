//! When objectives are worked on: a line each, with the ends of their actions.

use super::bars::{Flow, HIGHEST, name};
use super::canvas::{Anchor, Canvas, LINE};
use super::svg::{Ink, Mark, Svg};
use super::time::{Time, day};
use super::{Chart, Draw, Page, text};
use crate::view::{OpeningView, PillarView, SpanView, Words};

/// Room for the number of an objective and for its name, and heights of a line and of its bar.
const NUMBER: f64 = 34.0;
const NAME: f64 = 440.0;
const ROW: f64 = 16.0;
/// Room for the name of a pillar, in lines.
const HEAD: f64 = 1.3;
/// The most objectives of a pillar that stand in one picture.
const MOST: usize = 40;
const BAR: f64 = 7.0;
/// Room for the years above.
const YEARS: f64 = LINE + 4.0;

/// The time of what is dated, from where names end. Of a plan for longer than a life there is no
/// strip that could be read.
fn time(draw: &Draw<'_>, from: f64) -> Option<Time> {
    let spans = draw.view.openings.values().flat_map(|opening| &opening.spans);
    let days =
        spans.flat_map(|span| [&span.first_day, &span.last_day].into_iter().chain(&span.texts));
    Time::of(days.filter_map(|iso| day(iso)), from).filter(|time| time.years() <= 60)
}

/// An objective of the overview, with its title in lines.
struct Named<'a> {
    span: &'a SpanView,
    title: Words,
    lines: Vec<String>,
}

impl<'a> Named<'a> {
    fn of(draw: &Draw<'_>, span: &'a SpanView) -> Self {
        let title = draw.numbered(&span.objective.number, &span.objective.title);
        let lines = text::wrap(&title.text, NAME - 18.0, Ink::SIZE, false, 2);
        Named { span, title, lines }
    }

    /// What its second line adds to the height of its row.
    fn more(&self) -> f64 {
        self.lines.len().saturating_sub(1) as f64 * (LINE - 2.0)
    }
}

/// All objectives with dated actions, by pillar.
pub(super) fn overview(draw: &Draw<'_>) -> Vec<Chart> {
    let Some(time) = time(draw, NAME) else { return Vec::new() };
    let pillars = draw.view.pillars.iter().filter_map(|pillar| {
        let opening = draw.view.openings.get(&pillar.number)?;
        (!opening.spans.is_empty()).then_some((pillar, opening))
    });
    let mut pages: Vec<Vec<(&PillarView, Vec<Named<'_>>)>> = Vec::new();
    let mut room = 0.0;
    for (pillar, opening) in pillars {
        for spans in opening.spans.chunks(MOST) {
            let spans: Vec<Named<'_>> = spans.iter().map(|span| Named::of(draw, span)).collect();
            let more: f64 = spans.iter().map(Named::more).sum();
            let height = (spans.len() as f64 + HEAD) * ROW + more;
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
        let more: f64 = page.iter().flat_map(|(_, spans)| spans).map(Named::more).sum();
        let row = row(rows, more);
        let height = YEARS + rows * row + more;
        time.grid(&mut canvas, YEARS, height);
        let mut y = YEARS;
        for (pillar, spans) in page {
            let title = draw.numbered(&pillar.number, &pillar.title);
            canvas.words(Ink::Bold, Anchor::Start, (0.0, y + row * 0.8), NAME - 8.0, &title);
            y += row * HEAD;
            for named in spans {
                let tall = row + named.more();
                let middle = y + tall / 2.0;
                name(&mut canvas, (10.0, middle), &named.lines, &named.title);
                bar(&mut canvas, &time, middle, named.span);
                y += tall;
            }
        }
        let spans = page.iter().flat_map(|(_, spans)| spans);
        let spans: Vec<&SpanView> = spans.map(|named| named.span).collect();
        let height = legend(draw, &mut canvas, height + 4.0, &spans);
        told(draw, &spans, true, canvas.finish(height))
    });
    draw.paged("overview", &draw.label("chart-overview", &[]), pages.collect())
}

/// The height of so many lines, of which some have more: what leaves no room for much else on a page
/// fills it.
fn row(rows: f64, more: f64) -> f64 {
    let room = HIGHEST - 5.0 * LINE - more;
    if rows * ROW < room * 0.6 { ROW } else { (room / rows).clamp(ROW, 1.3 * ROW) }
}

/// A picture for each pillar with dated actions.
pub(super) fn strips(draw: &Draw<'_>) -> Vec<Chart> {
    let openings = &draw.view.openings;
    let Some(time) = time(draw, NUMBER) else { return Vec::new() };
    let pillars = draw.view.pillars.iter().filter_map(|pillar| {
        let opening = openings
            .get(&pillar.number)
            .filter(|opening| (1..=MOST).contains(&opening.spans.len()))?;
        let title = draw.label("chart-strip", &[("title", pillar.title.text.as_str().into())]);
        let page = strip(draw, opening, &time);
        let mut charts =
            draw.paged(&format!("strip-{}", pillar.number.replace('.', "-")), &title, vec![page]);
        charts.iter_mut().for_each(|chart| chart.svg.ink(&opening.colour));
        charts.pop()
    });
    pillars.collect()
}

fn strip(draw: &Draw<'_>, opening: &OpeningView, time: &Time) -> Page {
    let mut canvas = Canvas::new(draw.direction());
    let height = YEARS + opening.spans.len() as f64 * ROW;
    time.grid(&mut canvas, YEARS, height);
    for (i, span) in opening.spans.iter().enumerate() {
        let middle = YEARS + (i as f64 + 0.5) * ROW;
        let number = (0.0, middle);
        canvas.text(Ink::Number, Anchor::Start, number, NUMBER, &span.objective.number);
        bar(&mut canvas, time, middle, span);
    }
    let spans: Vec<&SpanView> = opening.spans.iter().collect();
    let height = legend(draw, &mut canvas, height + 4.0, &spans);
    // The names stand above it.
    told(draw, &spans, false, canvas.finish(height))
}

/// From the first action of an objective to the last, with a mark where each ends.
fn bar(canvas: &mut Canvas, time: &Time, middle: f64, span: &SpanView) {
    let Some((first, last)) = day(&span.first_day).zip(day(&span.last_day)) else { return };
    let (start, end) = (time.at(first), time.after(last));
    canvas.rect(Mark::Light, start, middle - BAR / 2.0, (end - start).max(2.0), BAR);
    for done in span.ends.iter().filter_map(|end| day(end)) {
        canvas.diamond(Mark::Point, time.after(done), middle, BAR / 2.0);
    }
    for text in span.texts.iter().filter_map(|text| day(text)) {
        let at = time.after(text);
        // A text that is passed after the last action belongs to the objective still.
        if at > end {
            canvas.line(Mark::Link, &[(end, middle), (at, middle)]);
        }
        canvas.circle(Mark::Head, at, middle, BAR / 2.0 - 0.5);
    }
}

/// What the marks mean, below them; gives the new height.
fn legend(draw: &Draw<'_>, canvas: &mut Canvas, height: f64, spans: &[&SpanView]) -> f64 {
    let mut flow = Flow { x: 0.0, y: height + LINE / 2.0 };
    let bar = |canvas: &mut Canvas, x: f64, y: f64| {
        canvas.rect(Mark::Light, x, y - BAR / 2.0, 16.0, BAR);
    };
    flow.item(canvas, bar, 16.0, &draw.label("kind-of-objective", &[]));
    let end = |canvas: &mut Canvas, x: f64, y: f64| {
        canvas.diamond(Mark::Point, x + 6.0, y, BAR / 2.0);
    };
    flow.item(canvas, end, 12.0, &draw.label("chart-end", &[]));
    if spans.iter().any(|span| !span.texts.is_empty()) {
        let passed = |canvas: &mut Canvas, x: f64, y: f64| {
            canvas.circle(Mark::Head, x + 6.0, y, BAR / 2.0 - 0.5);
        };
        flow.item(canvas, passed, 12.0, &draw.label("chart-text-end", &[]));
    }
    flow.y + LINE
}

fn told(draw: &Draw<'_>, spans: &[&SpanView], named: bool, svg: Svg) -> Page {
    let said = |span: &&SpanView| {
        let [from, to] = [&span.first_day, &span.last_day].map(|day| day.get(..4).unwrap_or(day));
        let years = [("start", from.into()), ("end", to.into())];
        let objective = &span.objective;
        let title = if named { &objective.title.text } else { &objective.number };
        draw.said(title, &draw.label("range", &years))
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
