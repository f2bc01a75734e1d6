//! Rows of bars with their names, a legend, and pages where there are many rows.

use std::ops::Range;

use super::canvas::{Anchor, Canvas, LINE};
use super::svg::{Ink, Mark, Svg, WIDTH};
use super::text;
use crate::locale::Direction;
use crate::view::Words;

/// The most that a picture is high: with its caption it still fits on a page.
pub(super) const HIGHEST: f64 = 880.0;

/// The most room for the name of a row.
const NAME: f64 = 286.0;
/// Room between a name, its bar and what stands at the end of it.
const GAP: f64 = 8.0;
/// Height of a bar.
const BAR: f64 = 15.0;

/// How an area is filled. They differ in lightness or lines, so that they differ in grey too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fill {
    Solid,
    Mid,
    Light,
    Hatch,
    Open,
    Alert,
}

impl Fill {
    /// Those of an ordered scale, such as years, from the first to the last.
    pub(super) const SCALE: [Fill; 5] =
        [Fill::Solid, Fill::Mid, Fill::Light, Fill::Hatch, Fill::Open];

    pub(super) fn draw(self, canvas: &mut Canvas, at: (f64, f64), size: (f64, f64)) {
        let mark = match self {
            Fill::Solid => Mark::Solid,
            Fill::Mid => Mark::Mid,
            Fill::Light => Mark::Light,
            Fill::Open => Mark::Open,
            Fill::Hatch => return canvas.hatched((Mark::Open, Mark::Hatch), at, size),
            Fill::Alert => return canvas.hatched((Mark::Alert, Mark::AlertHatch), at, size),
        };
        canvas.rect(mark, at.0, at.1, size.0, size.1);
    }

    /// Writes a number in the middle of an area, if there is room for it.
    fn write(self, canvas: &mut Canvas, at: (f64, f64), size: (f64, f64), number: &str) {
        let wide = text::width(number, Ink::SIZE, false);
        if number.is_empty() || wide + 8.0 > size.0 {
            return;
        }
        let middle = (at.0 + size.0 / 2.0, at.1 + size.1 / 2.0);
        if matches!(self, Fill::Hatch | Fill::Alert) {
            let (x, y) = (middle.0 - wide / 2.0 - 3.0, middle.1 - 5.5);
            canvas.rect(Mark::Plate, x, y, wide + 6.0, 11.0);
        }
        let ink = if self == Fill::Solid { Ink::OnSolid } else { Ink::Number };
        canvas.text(ink, Anchor::Middle, middle, size.0, number);
    }
}

/// A row: a name, the parts of its bar in the order of the legend, and what stands at the end.
pub(super) struct Bar {
    pub(super) number: String,
    pub(super) title: Words,
    /// Length and number of each part.
    pub(super) parts: Vec<(f64, String)>,
    pub(super) end: String,
}

/// What the lengths of bars mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scale {
    /// The same length is the same number in every row.
    Shared,
    /// Every row is a whole.
    Shares,
}

/// Draws rows, on as many pages as they need; yields each page with the rows on it.
pub(super) fn bars(
    direction: Direction,
    legend: &[(Fill, String)],
    scale: Scale,
    rows: &[Bar],
) -> Vec<(Svg, Range<usize>)> {
    let numbers = rows.iter().map(|row| text::width(&row.number, Ink::SIZE, false));
    let numbers = numbers.fold(0.0, f64::max).min(60.0);
    let numbers = if numbers > 0.0 { numbers + GAP } else { 0.0 };
    let ends = rows.iter().map(|row| text::width(&row.end, Ink::SIZE, false));
    let ends = ends.fold(0.0, f64::max).min(200.0);
    let longest = rows.iter().map(sum).fold(0.0, f64::max);

    let names: Vec<Vec<String>> = rows
        .iter()
        .map(|row| text::wrap(&row.title.text, NAME - numbers, Ink::SIZE, false, 2))
        .collect();
    let lines = names.iter().flatten().map(|line| text::width(line, Ink::SIZE, false));
    let (from, to) = (numbers + lines.fold(0.0, f64::max) + GAP, WIDTH - ends - GAP);
    let heights: Vec<f64> =
        names.iter().map(|lines| lines.len().max(1) as f64 * LINE + 8.0).collect();
    let head = Canvas::new(direction).legend(legend, 0.0);
    let pages = pages(&heights, HIGHEST - head).into_iter().map(|page| {
        let mut canvas = Canvas::new(direction);
        let mut y = canvas.legend(legend, 0.0);
        for i in page.clone() {
            let (row, middle) = (&rows[i], y + heights[i] / 2.0);
            canvas.text(Ink::Quiet, Anchor::Start, (0.0, middle), 60.0, &row.number);
            name(&mut canvas, (numbers, middle), &names[i], &row.title);
            let all = if scale == Scale::Shares { sum(row) } else { longest };
            let mut x = from;
            let mut written = Vec::new();
            for ((value, number), (fill, _)) in row.parts.iter().zip(legend) {
                let wide = (to - from) * ratio(*value, all);
                if wide > 0.0 {
                    fill.draw(&mut canvas, (x, middle - BAR / 2.0), (wide, BAR));
                    written.push((*fill, x, wide, number));
                    x += wide;
                }
            }
            for (fill, x, wide, number) in written {
                fill.write(&mut canvas, (x, middle - BAR / 2.0), (wide, BAR), number);
            }
            canvas.text(
                Ink::Plain,
                Anchor::Start,
                (x + GAP / 2.0, middle),
                WIDTH - x - GAP / 2.0,
                &row.end,
            );
            y += heights[i];
        }
        canvas.line(Mark::Rule, &[(from, y - page_height(&heights, &page)), (from, y)]);
        (canvas.finish(y), page)
    });
    pages.collect()
}

fn page_height(heights: &[f64], page: &Range<usize>) -> f64 {
    heights[page.clone()].iter().sum()
}

fn sum(row: &Bar) -> f64 {
    row.parts.iter().map(|(value, _)| value.max(0.0)).sum()
}

/// A part of a whole, between none and all of it.
pub(super) fn ratio(part: f64, all: f64) -> f64 {
    let ratio = part / all;
    if ratio.is_finite() { ratio.clamp(0.0, 1.0) } else { 0.0 }
}

/// Lines of a name around the middle of its row.
pub(super) fn name(canvas: &mut Canvas, (x, middle): (f64, f64), lines: &[String], words: &Words) {
    let first = middle - (lines.len().saturating_sub(1)) as f64 * LINE / 2.0;
    for (i, line) in lines.iter().enumerate() {
        let at = (x, first + i as f64 * LINE);
        canvas.fitted(Ink::Plain, Anchor::Start, at, line, text::direction(words));
    }
}

impl Canvas {
    /// Draws what the fills mean from a height downward; yields where the picture goes on.
    pub(super) fn legend(&mut self, legend: &[(Fill, String)], top: f64) -> f64 {
        let draw = |fill: Fill| {
            move |canvas: &mut Canvas, x: f64, y: f64| {
                fill.draw(canvas, (x, y - 5.0), (16.0, 10.0));
            }
        };
        let mut flow = Flow { x: 0.0, y: top + LINE / 2.0 };
        let named = legend.iter().filter(|(_, label)| !label.is_empty());
        for (fill, label) in named.clone() {
            flow.item(self, draw(*fill), 16.0, label);
        }
        if named.count() == 0 {
            return top;
        }
        flow.y + LINE
    }
}

/// Items of a legend, one after the other and line by line.
pub(super) struct Flow {
    pub(super) x: f64,
    pub(super) y: f64,
}

impl Flow {
    pub(super) fn item(
        &mut self,
        canvas: &mut Canvas,
        draw: impl Fn(&mut Canvas, f64, f64),
        swatch: f64,
        label: &str,
    ) {
        let wide = text::width(&text::clean(label), Ink::SIZE, false).min(WIDTH - swatch - 6.0);
        if self.x > 0.0 && self.x + swatch + 6.0 + wide > WIDTH {
            self.x = 0.0;
            self.y += LINE + 2.0;
        }
        draw(canvas, self.x, self.y);
        let at = (self.x + swatch + 5.0, self.y);
        canvas.text(Ink::Quiet, Anchor::Start, at, wide + 0.5, label);
        self.x += swatch + wide + 22.0;
    }
}

/// Rows of some heights on pages of at most a height, each about as full as the others.
pub(super) fn pages(heights: &[f64], most: f64) -> Vec<Range<usize>> {
    let total: f64 = heights.iter().sum();
    let fewest = (total / most).ceil().max(1.0) as usize;
    // Where rows do not divide evenly, one page more holds them.
    divided(heights, most, total / fewest as f64, fewest).unwrap_or_else(|| {
        divided(heights, most, total / (fewest + 1) as f64, usize::MAX).unwrap_or_default()
    })
}

/// Rows on pages that each end where their share of the whole ends; `None` where that needs
/// more than so many.
fn divided(heights: &[f64], most: f64, share: f64, pages: usize) -> Option<Vec<Range<usize>>> {
    let mut divided = Vec::new();
    let (mut first, mut height, mut sum) = (0, 0.0, 0.0);
    for (i, row) in heights.iter().enumerate() {
        let share = share * (divided.len() + 1) as f64;
        if i > first && (height + row > most || sum + row / 2.0 > share + 0.01) {
            divided.push(first..i);
            (first, height) = (i, 0.0);
        }
        height += row;
        sum += row;
    }
    if first < heights.len() {
        divided.push(first..heights.len());
    }
    (divided.len() <= pages).then_some(divided)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_hold_what_fits_and_are_about_as_full() {
        let shown = |heights: &[f64]| {
            let pages = pages(heights, 100.0);
            pages.into_iter().map(|page| page.len()).collect::<Vec<_>>()
        };
        assert_eq!(shown(&[]), [0; 0]);
        assert_eq!(shown(&[10.0; 10]), [10]);
        assert_eq!(shown(&[10.0; 11]), [6, 5]);
        assert_eq!(shown(&[60.0; 3]), [1, 1, 1]);
        assert_eq!(shown(&[300.0, 10.0]), [1, 1]);
        assert_eq!(shown(&[5.0, 90.0, 5.0, 90.0]), [2, 2]);
    }
}
