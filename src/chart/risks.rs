//! Risks by likelihood and impact, before and after mitigation.

use super::bars::{Fill, HIGHEST};
use super::canvas::{Anchor, Canvas, LINE};
use super::svg::{Ink, Svg, WIDTH};
use super::{Chart, Draw, Page, text};
use crate::view::{RiskView, risk_level};

/// Measures of a matrix: room for numbers at its side, a cell.
const SIDE: f64 = 20.0;
const CELL: (f64, f64) = (62.0, 46.0);
/// Lines of numbers in a cell; where there are more, the last one says how many.
const LINES: usize = 3;
const TOP: f64 = 2.0 * LINE + 10.0;

type Place = (i64, i64);

/// The matrix of risks; two of them where mitigation is assessed.
pub(super) fn risks(draw: &Draw<'_>) -> Vec<Chart> {
    let risks = draw.view.ethics.as_ref().map_or(&[][..], |ethics| &ethics.risks);
    let placed: Vec<&RiskView> =
        risks.iter().filter(|risk| initial(risk).is_some() || residual(risk).is_some()).collect();
    if placed.is_empty() {
        return Vec::new();
    }
    let names = draw.labels(&["chart-initial", "chart-residual"]);
    let before = draw.said(&names[0], &levels(draw, &placed, initial));
    let after = draw.said(&names[1], &levels(draw, &placed, residual));
    let assessed = placed.iter().any(|risk| residual(risk).is_some());
    let all = draw.said(&draw.label("risks", &[]), &draw.count(placed.len()));
    let page = Page {
        description: draw.sentence([all, before].into_iter().chain(assessed.then_some(after))),
        header: draw.labels(&["number", "risk", "chart-initial", "chart-residual"]),
        rows: placed
            .iter()
            .map(|risk| {
                let shown = |place: Option<Place>| {
                    draw.cell(place.map_or_else(String::new, |(likelihood, impact)| {
                        let args = [
                            ("likelihood", draw.locale.integer(likelihood).into()),
                            ("impact", draw.locale.integer(impact).into()),
                            ("score", draw.locale.integer(likelihood * impact).into()),
                        ];
                        draw.label("chart-place", &args)
                    }))
                };
                vec![
                    draw.cell(risk.number.clone()),
                    risk.title.clone(),
                    shown(initial(risk)),
                    shown(residual(risk)),
                ]
            })
            .collect(),
        svg: svg(draw, &placed, assessed),
    };
    draw.paged("risks", &draw.label("chart-risks", &[]), vec![page])
}

fn initial(risk: &RiskView) -> Option<Place> {
    place(risk.likelihood, risk.impact)
}

fn residual(risk: &RiskView) -> Option<Place> {
    place(risk.residual_likelihood, risk.residual_impact)
}

fn place(likelihood: Option<i64>, impact: Option<i64>) -> Option<Place> {
    likelihood.zip(impact).filter(|(l, i)| (1..=5).contains(l) && (1..=5).contains(i))
}

/// How many risks stand at each level, in words.
fn levels(draw: &Draw<'_>, risks: &[&RiskView], place: fn(&RiskView) -> Option<Place>) -> String {
    let found = risks.iter().filter_map(|risk| place(risk));
    let found: Vec<&str> =
        found.map(|(likelihood, impact)| risk_level(likelihood * impact)).collect();
    let said = ["high", "medium", "low"].map(|level| {
        let count = found.iter().filter(|found| **found == level).count();
        format!("{} {}", draw.label(&format!("level-{level}"), &[]), draw.count(count))
    });
    draw.list(&said)
}

fn svg(draw: &Draw<'_>, risks: &[&RiskView], assessed: bool) -> Svg {
    let mut canvas = Canvas::new(draw.direction());
    let panel = SIDE + 5.0 * CELL.0;
    let lone = (WIDTH - panel) / 2.0;
    if assessed {
        matrix(&mut canvas, draw, risks, 0.0, ("chart-initial", initial));
        matrix(&mut canvas, draw, risks, WIDTH - panel, ("chart-residual", residual));
    } else {
        matrix(&mut canvas, draw, risks, lone, ("chart-initial", initial));
    }
    let levels = ["low", "medium", "high"];
    let legend = levels.map(|level| (fill(level), draw.label(&format!("level-{level}"), &[])));
    let bottom = TOP + 5.0 * CELL.1 + 2.0 * LINE + 10.0;
    let y = canvas.legend(&legend, bottom);
    debug_assert!(y < HIGHEST);
    canvas.finish(y)
}

fn fill(level: &str) -> Fill {
    match level {
        "low" => Fill::Open,
        "medium" => Fill::Light,
        _ => Fill::Mid,
    }
}

fn matrix(
    canvas: &mut Canvas,
    draw: &Draw<'_>,
    risks: &[&RiskView],
    left: f64,
    (title, place): (&str, fn(&RiskView) -> Option<Place>),
) {
    let (x0, width) = (left + SIDE, 5.0 * CELL.0);
    let at = (left, LINE / 2.0);
    canvas.text(Ink::Bold, Anchor::Start, at, SIDE + width, &draw.label(title, &[]));
    let at = (left, TOP - LINE / 2.0 - 2.0);
    canvas.text(Ink::Quiet, Anchor::Start, at, SIDE + width, &draw.label("chart-impact", &[]));
    for row in 0..5_i64 {
        let impact = 5 - row;
        let y = TOP + row as f64 * CELL.1;
        let at = (left + SIDE - 8.0, y + CELL.1 / 2.0);
        canvas.text(Ink::Quiet, Anchor::End, at, SIDE, &draw.locale.integer(impact));
        for likelihood in 1..=5_i64 {
            let x = x0 + (likelihood - 1) as f64 * CELL.0;
            fill(risk_level(likelihood * impact)).draw(canvas, (x, y), CELL);
            let here = risks.iter().filter(|risk| place(risk) == Some((likelihood, impact)));
            let numbers: Vec<String> = here.map(|risk| risk.number.clone()).collect();
            let (count, numbers) = (numbers.len(), numbers.join(&draw.label("separator", &[])));
            let wrapped = |most| text::wrap(&numbers, CELL.0 - 8.0, Ink::SIZE, false, most);
            let mut lines = wrapped(LINES);
            if count > 1 && lines.last().is_some_and(|line| line.ends_with('…')) {
                lines = wrapped(LINES - 1);
                lines.push(format!("({})", draw.count(count)));
            }
            let first = y + CELL.1 / 2.0 - (lines.len().saturating_sub(1)) as f64 * LINE / 2.0;
            for (i, line) in lines.iter().enumerate() {
                let at = (x + CELL.0 / 2.0, first + i as f64 * LINE);
                canvas.text(Ink::Number, Anchor::Middle, at, CELL.0 - 4.0, line);
            }
        }
    }
    let below = TOP + 5.0 * CELL.1 + LINE / 2.0 + 2.0;
    for likelihood in 1..=5_i64 {
        let at = (x0 + (likelihood as f64 - 0.5) * CELL.0, below);
        canvas.text(Ink::Quiet, Anchor::Middle, at, CELL.0, &draw.locale.integer(likelihood));
    }
    let at = (x0 + width, below + LINE);
    canvas.text(Ink::Quiet, Anchor::End, at, width, &draw.label("chart-likelihood", &[]));
}
