//! How the recommendations of each pillar are answered.

use super::bars::{Bar, Fill, Scale, bars};
use super::{Chart, Draw, Page};
use crate::finding::Arg;

/// Recommendations of each pillar by status.
pub(super) fn coverage(draw: &Draw<'_>) -> Vec<Chart> {
    let coverage = &draw.view.coverage;
    let shown: Vec<usize> = (0..coverage.sum.len()).filter(|i| coverage.sum[*i] > 0).collect();
    let legend: Vec<_> = shown
        .iter()
        .map(|i| (fill(coverage.statuses[*i].0), coverage.statuses[*i].1.clone()))
        .collect();
    let pillars: Vec<_> = coverage.rows.iter().filter(|row| row.total > 0).collect();
    if pillars.is_empty() {
        return Vec::new();
    }
    let rows: Vec<Bar> = pillars
        .iter()
        .map(|row| Bar {
            number: row.number.clone(),
            title: row.title.clone(),
            parts: shown
                .iter()
                .map(|i| (row.counts[*i] as f64, draw.count(row.counts[*i])))
                .collect(),
            end: draw.count(row.total),
        })
        .collect();
    let all = draw.label(
        "coverage-of",
        &[
            ("covered", Arg::from(draw.count(coverage.covered))),
            ("total", draw.count(coverage.total).into()),
            ("share", coverage.share.as_str().into()),
        ],
    );
    let said =
        shown.iter().map(|i| draw.said(&coverage.statuses[*i].1, &draw.count(coverage.sum[*i])));
    let description = draw.sentence([all].into_iter().chain(said));
    let pages = bars(draw.direction(), &legend, Scale::Shares, &rows).into_iter();
    let pages = pages.map(|(svg, page)| Page {
        description: description.clone(),
        header: [draw.label("pillar", &[])]
            .into_iter()
            .chain(legend.iter().map(|(_, name)| name.clone()))
            .chain([draw.label("total", &[])])
            .collect(),
        rows: pillars[page]
            .iter()
            .map(|row| {
                let counts = shown.iter().map(|i| draw.counted(row.counts[*i]));
                let head = [draw.numbered(&row.number, &row.title)];
                head.into_iter().chain(counts).chain([draw.counted(row.total)]).collect()
            })
            .collect(),
        svg,
    });
    draw.paged("coverage", &draw.label("coverage-title", &[]), pages.collect())
}

/// The darker, the more is answered; lines call for a look.
fn fill(status: &str) -> Fill {
    match status {
        "covered" => Fill::Solid,
        "partial" => Fill::Mid,
        "mentioned" => Fill::Light,
        "planned" => Fill::Hatch,
        "excluded" => Fill::Open,
        _ => Fill::Alert,
    }
}
