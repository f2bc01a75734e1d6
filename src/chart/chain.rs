//! What answers a recommendation: from it to objectives, and from those to actions.

use std::collections::{BTreeMap, BTreeSet};

use super::bars::{Flow, HIGHEST, pages};
use super::canvas::{Anchor, Canvas, LINE};
use super::svg::{Ink, Mark, Svg, WIDTH};
use super::{Chart, Draw, Page, text};
use crate::view::{ActionView, Answered, ObjectiveView, PillarView, Words};

/// Where the three columns begin and end.
const RECOMMENDATIONS: (f64, f64) = (0.0, 196.0);
const OBJECTIVES: (f64, f64) = (250.0, 450.0);
const ACTIONS: (f64, f64) = (476.0, WIDTH);
/// Room above for the names of the columns, and below for what lines mean.
const HEAD: f64 = 20.0;
const FOOT: f64 = 24.0;
const SIZE: f64 = Ink::SIZE;
const PITCH: f64 = 13.0;
const PAD: f64 = 5.0;

/// An objective with some of its actions.
struct Block<'a> {
    objective: &'a ObjectiveView,
    actions: Vec<(&'a ActionView, Vec<String>)>,
    lines: Vec<String>,
}

/// A recommendation on a page, and which blocks answer it, each in full or in part.
struct Source<'a> {
    answered: &'a Answered,
    blocks: BTreeMap<usize, bool>,
}

/// The chain of each pillar that answers something.
pub(super) fn chain(draw: &Draw<'_>) -> Vec<Chart> {
    draw.view.pillars.iter().flat_map(|pillar| of_pillar(draw, pillar)).collect()
}

fn of_pillar(draw: &Draw<'_>, pillar: &PillarView) -> Vec<Chart> {
    if !pillar.objectives.iter().any(|objective| answers(objective).next().is_some()) {
        return Vec::new();
    }
    let blocks: Vec<Block<'_>> = pillar.objectives.iter().flat_map(blocks).collect();
    let rows = draw.view.traceability.iter().filter(|row| row.status == "covered");
    let covered: BTreeSet<&str> = rows.map(|row| row.code.as_str()).collect();
    let heights: Vec<f64> = blocks.iter().map(Block::height).collect();
    let pages = pages(&heights, HIGHEST - HEAD - FOOT).into_iter().map(|page| {
        let blocks = &blocks[page];
        let sources = sources(blocks, &covered);
        Page {
            description: describe(draw, blocks, &sources),
            header: draw.labels(&["recommendations", "objective", "actions"]),
            rows: blocks.iter().map(|block| cells(draw, block)).collect(),
            svg: svg(draw, blocks, &sources),
        }
    });
    let args =
        [("number", pillar.number.as_str().into()), ("title", pillar.title.text.as_str().into())];
    let id = format!("chain-{}", pillar.number);
    draw.paged(&id, &draw.label("chart-chain", &args), pages.collect())
}

/// What an objective or one of its actions answers.
fn answers(objective: &ObjectiveView) -> impl Iterator<Item = &Answered> {
    let own = objective.recommendations.iter();
    own.chain(objective.actions.iter().flat_map(|action| &action.recommendations))
}

/// An objective as blocks that fit on a page.
fn blocks(objective: &ObjectiveView) -> Vec<Block<'_>> {
    let room = OBJECTIVES.1 - OBJECTIVES.0 - 2.0 * PAD;
    let title = format!("{} {}", objective.number, objective.title.text);
    let lines = text::wrap(&title, room, SIZE, false, 4);
    let actions: Vec<_> = objective
        .actions
        .iter()
        .map(|action| {
            let title = format!("{} {}", action.number, action.title.text);
            (action, text::wrap(&title, ACTIONS.1 - ACTIONS.0 - 10.0, SIZE, false, 2))
        })
        .collect();
    let heights: Vec<f64> = actions.iter().map(|(_, lines)| action_height(lines)).collect();
    let parts = pages(&heights, HIGHEST - HEAD - FOOT - 2.0 * PAD);
    if parts.is_empty() {
        return vec![Block { objective, actions, lines }];
    }
    let blocks = parts.into_iter().map(|part| Block {
        objective,
        actions: actions[part].to_vec(),
        lines: lines.clone(),
    });
    blocks.collect()
}

fn action_height(lines: &[String]) -> f64 {
    lines.len() as f64 * PITCH + 4.0
}

impl Block<'_> {
    fn box_height(&self) -> f64 {
        self.lines.len() as f64 * PITCH + 2.0 * PAD
    }

    fn height(&self) -> f64 {
        let actions: f64 = self.actions.iter().map(|(_, lines)| action_height(lines)).sum();
        actions.max(self.box_height()) + 2.0 * PAD
    }
}

/// What the blocks of a page answer, each recommendation once.
fn sources<'a>(blocks: &[Block<'a>], covered: &BTreeSet<&str>) -> Vec<Source<'a>> {
    let mut sources: Vec<Source<'a>> = Vec::new();
    let mut known: BTreeMap<&str, usize> = BTreeMap::new();
    for (i, block) in blocks.iter().enumerate() {
        for answered in answers(block.objective) {
            let at = *known.entry(&answered.code).or_insert_with(|| {
                sources.push(Source { answered, blocks: BTreeMap::new() });
                sources.len() - 1
            });
            *sources[at].blocks.entry(i).or_default() |= is_full(answered);
        }
    }
    // Facet by facet, one objective may answer a recommendation in full.
    for source in &mut sources {
        if let [full] = source.blocks.values_mut().collect::<Vec<_>>().as_mut_slice() {
            **full |= covered.contains(source.answered.code.as_str());
        }
    }
    sources
}

fn is_full(answered: &Answered) -> bool {
    answered.relation == "full" && answered.facet.is_none()
}

fn svg(draw: &Draw<'_>, blocks: &[Block<'_>], sources: &[Source<'_>]) -> Svg {
    let mut canvas = Canvas::new(draw.direction());
    let columns =
        [(RECOMMENDATIONS, "recommendations"), (OBJECTIVES, "objectives"), (ACTIONS, "actions")];
    for ((from, to), key) in columns {
        let at = (from, LINE / 2.0);
        canvas.text(Ink::Quiet, Anchor::Start, at, to - from, &draw.label(key, &[]));
    }
    let mut middles = Vec::new();
    let mut y = HEAD;
    for block in blocks {
        middles.push(y + block.height() / 2.0);
        draw_block(&mut canvas, block, y);
        y += block.height();
    }
    let bottom = draw_sources(&mut canvas, draw, sources, &middles, y);
    let bottom = legend(&mut canvas, draw, sources, bottom + 6.0);
    canvas.finish(bottom)
}

fn draw_block(canvas: &mut Canvas, block: &Block<'_>, top: f64) {
    let middle = top + block.height() / 2.0;
    let (from, to) = OBJECTIVES;
    let high = block.box_height();
    canvas.rect(Mark::Light, from, middle - high / 2.0, to - from, high);
    paragraph(canvas, (from + PAD, middle), &block.lines, &block.objective.title);
    let heights: f64 = block.actions.iter().map(|(_, lines)| action_height(lines)).sum();
    let mut y = middle - heights / 2.0;
    let stem = (to + ACTIONS.0) / 2.0 - 2.0;
    let mut ends = Vec::new();
    for (action, lines) in &block.actions {
        let at = y + action_height(lines) / 2.0;
        canvas.line(Mark::Link, &[(stem, at), (ACTIONS.0, at)]);
        canvas.rect(Mark::Solid, ACTIONS.0, at - 2.5, 5.0, 5.0);
        paragraph(canvas, (ACTIONS.0 + 10.0, at), lines, &action.title);
        ends.push(at);
        y += action_height(lines);
    }
    if let (Some(first), Some(last)) = (ends.first(), ends.last()) {
        canvas.line(Mark::Link, &[(to, middle), (stem, middle)]);
        canvas.line(Mark::Link, &[(stem, first.min(middle)), (stem, last.max(middle))]);
    }
}

/// Lines around a middle.
fn paragraph(canvas: &mut Canvas, (x, middle): (f64, f64), lines: &[String], words: &Words) {
    let first = middle - lines.len().saturating_sub(1) as f64 * PITCH / 2.0;
    for (i, line) in lines.iter().enumerate() {
        let at = (x, first + i as f64 * PITCH);
        canvas.fitted(Ink::Number, Anchor::Start, at, line, text::direction(words));
    }
}

/// Draws the recommendations, each near what answers it; yields where the picture ends.
fn draw_sources(
    canvas: &mut Canvas,
    draw: &Draw<'_>,
    sources: &[Source<'_>],
    middles: &[f64],
    bottom: f64,
) -> f64 {
    let (from, to) = RECOMMENDATIONS;
    let mut sorted: Vec<(f64, &Source<'_>)> = sources
        .iter()
        .map(|source| {
            let sum: f64 = source.blocks.keys().map(|block| middles[*block]).sum();
            (sum / source.blocks.len() as f64, source)
        })
        .collect();
    sorted.sort_by(|(left, _), (right, _)| left.total_cmp(right));
    // Two lines each where there is room, else one, and no more than fit.
    let most = |lines: f64| ((HIGHEST - HEAD - FOOT) / (lines * PITCH + 2.0 * PAD)) as usize;
    let lines: usize = if sorted.len() <= most(2.0) { 2 } else { 1 };
    let left_out = sorted.len().saturating_sub(most(1.0) - 1);
    if sorted.len() > most(1.0) {
        sorted.truncate(most(1.0) - 1);
    }
    let boxes: Vec<Vec<String>> = sorted
        .iter()
        .map(|(_, source)| {
            let title = format!("{} {}", source.answered.code, source.answered.text.text);
            text::wrap(&title, to - from - 2.0 * PAD, SIZE, false, lines)
        })
        .collect();
    let heights: Vec<f64> =
        boxes.iter().map(|lines| lines.len() as f64 * PITCH + 2.0 * PAD - 3.0).collect();
    let wanted: Vec<f64> = sorted.iter().zip(&heights).map(|((y, _), h)| y - h / 2.0).collect();
    let (tops, end) = spread(&wanted, &heights, HEAD, bottom);
    for (i, (_, source)) in sorted.iter().enumerate() {
        let middle = tops[i] + heights[i] / 2.0;
        canvas.rect(Mark::Open, from, tops[i], to - from, heights[i]);
        paragraph(canvas, (from + PAD, middle), &boxes[i], &source.answered.text);
        for (block, full) in &source.blocks {
            let mark = if *full { Mark::Link } else { Mark::Dashed };
            canvas.curve(mark, (to, middle), (OBJECTIVES.0, middles[*block]));
        }
    }
    if sources.len() > sorted.len() {
        let note = draw.label("chart-others", &[("count", left_out.into())]);
        canvas.text(Ink::Quiet, Anchor::Start, (from, end + LINE / 2.0), to - from, &note);
        return end + LINE;
    }
    end
}

/// Places near those that are wanted, in their order and without overlap; and where they end.
fn spread(wanted: &[f64], heights: &[f64], top: f64, bottom: f64) -> (Vec<f64>, f64) {
    const APART: f64 = 4.0;
    let needed: f64 = heights.iter().map(|height| height + APART).sum();
    let bottom = bottom.max(top + needed);
    let mut tops = Vec::with_capacity(wanted.len());
    let mut free = top;
    for (want, height) in wanted.iter().zip(heights) {
        let at = want.max(free);
        tops.push(at);
        free = at + height + APART;
    }
    let mut limit = bottom;
    for (at, height) in tops.iter_mut().zip(heights).rev() {
        *at = at.min(limit - height - APART);
        limit = *at;
    }
    (tops, bottom)
}

fn legend(canvas: &mut Canvas, draw: &Draw<'_>, sources: &[Source<'_>], top: f64) -> f64 {
    let mut flow = Flow { x: 0.0, y: top + LINE / 2.0 };
    for (full, mark, key) in
        [(true, Mark::Link, "chart-full"), (false, Mark::Dashed, "chart-partly")]
    {
        if sources.iter().any(|source| source.blocks.values().any(|found| *found == full)) {
            let line = |canvas: &mut Canvas, x: f64, y: f64| {
                canvas.line(mark, &[(x, y), (x + 22.0, y)]);
            };
            flow.item(canvas, line, 22.0, &draw.label(key, &[]));
        }
    }
    flow.y + LINE / 2.0 + 1.0
}

/// Codes of what a block answers; those that it answers in part say so.
fn codes(draw: &Draw<'_>, block: &Block<'_>) -> String {
    let mut codes: BTreeMap<&str, bool> = BTreeMap::new();
    for answered in answers(block.objective) {
        *codes.entry(&answered.code).or_default() |= is_full(answered);
    }
    let said = codes.into_iter().map(|(code, full)| match full {
        true => code.to_owned(),
        false => format!("{code} ({})", draw.label("coverage-partial", &[])),
    });
    draw.list(&said.collect::<Vec<_>>())
}

fn describe(draw: &Draw<'_>, blocks: &[Block<'_>], sources: &[Source<'_>]) -> String {
    let actions: usize = blocks.iter().map(|block| block.actions.len()).sum();
    let counts =
        [("recommendations", sources.len()), ("objectives", blocks.len()), ("actions", actions)];
    let counts = counts.map(|(key, count)| draw.said(&draw.label(key, &[]), &draw.count(count)));
    let links = blocks.iter().map(|block| draw.said(&block.objective.number, &codes(draw, block)));
    draw.sentence(counts.into_iter().chain(links))
}

fn cells(draw: &Draw<'_>, block: &Block<'_>) -> Vec<Words> {
    let actions = block.actions.iter();
    let actions = actions.map(|(action, _)| format!("{} {}", action.number, action.title.text));
    vec![
        draw.cell(codes(draw, block)),
        draw.numbered(&block.objective.number, &block.objective.title),
        draw.cell(actions.collect::<Vec<_>>().join(" · ")),
    ]
}
