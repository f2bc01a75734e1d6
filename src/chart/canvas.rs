//! Where marks and texts go: laid out as they are read, mirrored where that is from the right.
//!
//! Coordinates run from where a line of the language begins.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::svg::{Ink, Label, Mark, Side, Svg, WIDTH, n};
use super::text;
use crate::locale::Direction;
use crate::view::Words;

/// Height of a line of text.
pub(super) const LINE: f64 = 14.0;

/// Where a text stands from its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A picture that is being drawn.
pub(super) struct Canvas {
    direction: Direction,
    marks: BTreeMap<Mark, String>,
    texts: Vec<Label>,
}

impl Canvas {
    pub(super) fn new(direction: Direction) -> Self {
        Canvas { direction, marks: BTreeMap::new(), texts: Vec::new() }
    }

    pub(super) fn finish(self, height: f64) -> Svg {
        Svg::new(self.marks, self.texts, height)
    }

    /// Where a place lies from the left.
    fn left(&self, x: f64) -> f64 {
        match self.direction {
            Direction::LeftToRight => x,
            Direction::RightToLeft => WIDTH - x,
        }
    }

    pub(super) fn rect(&mut self, mark: Mark, x: f64, y: f64, width: f64, height: f64) {
        let left = self.left(x).min(self.left(x + width));
        let (left, y, w, h) = (n(left), n(y), n(width), n(height));
        let _ = write!(self.path(mark), "M{left} {y}h{w}v{h}h-{w}z");
    }

    /// A line through places.
    pub(super) fn line(&mut self, mark: Mark, places: &[(f64, f64)]) {
        let mut path = String::new();
        let mut pen: Option<(String, String)> = None;
        for (x, y) in places {
            let (x, y) = (n(self.left(*x)), n(*y));
            let _ = match &pen {
                None => write!(path, "M{x} {y}"),
                Some((at, _)) if *at == x => write!(path, "V{y}"),
                Some((_, at)) if *at == y => write!(path, "H{x}"),
                Some(_) => write!(path, "L{x} {y}"),
            };
            pen = Some((x, y));
        }
        self.path(mark).push_str(&path);
    }

    /// A closed shape through places.
    pub(super) fn shape(&mut self, mark: Mark, places: &[(f64, f64)]) {
        self.line(mark, places);
        self.path(mark).push('z');
    }

    /// A curve that leaves and arrives level.
    pub(super) fn curve(&mut self, mark: Mark, from: (f64, f64), to: (f64, f64)) {
        let middle = n(self.left((from.0 + to.0) / 2.0));
        let (x1, y1) = (n(self.left(from.0)), n(from.1));
        let (x2, y2) = (n(self.left(to.0)), n(to.1));
        let _ = write!(self.path(mark), "M{x1} {y1}C{middle} {y1} {middle} {y2} {x2} {y2}");
    }

    pub(super) fn circle(&mut self, mark: Mark, x: f64, y: f64, radius: f64) {
        let (x, y, r, d) = (n(self.left(x) - radius), n(y), n(radius), n(2.0 * radius));
        let _ = write!(self.path(mark), "M{x} {y}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 -{d} 0z");
    }

    pub(super) fn diamond(&mut self, mark: Mark, x: f64, y: f64, radius: f64) {
        let (x, y, r) = (n(self.left(x) - radius), n(y), n(radius));
        let _ = write!(self.path(mark), "M{x} {y}l{r}-{r} {r} {r}-{r} {r}z");
    }

    /// A mark with slanting lines across it, told apart from others without color.
    pub(super) fn hatched(
        &mut self,
        (mark, lines): (Mark, Mark),
        (x, y): (f64, f64),
        (width, height): (f64, f64),
    ) {
        const STEP: f64 = 8.0;
        self.rect(mark, x, y, width, height);
        let left = self.left(x).min(self.left(x + width));
        let mut path = String::new();
        let mut pen = None;
        let mut at = STEP;
        while at < width + height {
            // The line from the upper edge, `at` from the left, down to the left.
            let (top, bottom) = ((at - width).max(0.0), at.min(height));
            let from = (tenths(left + at - top), tenths(y + top));
            let to = (tenths(left + at - bottom), tenths(y + bottom));
            // Each goes on from the last: steps are shorter to write than places, and there are many.
            let _ = match pen {
                None => write!(path, "M{} {}l", tenth(from.0), tenth(from.1)),
                Some(pen) => write!(path, "m{}l", step(pen, from)),
            };
            path.push_str(&step(from, to));
            pen = Some(to);
            at += STEP;
        }
        self.path(lines).push_str(&path);
    }

    /// A text of the view, cut to the room that it has. `y` is the middle of the line.
    pub(super) fn words(
        &mut self,
        ink: Ink,
        anchor: Anchor,
        at: (f64, f64),
        room: f64,
        words: &Words,
    ) {
        let fitted = text::fit(&words.text, room, Ink::SIZE, ink.is_bold());
        self.fitted(ink, anchor, at, &fitted, text::direction(words));
    }

    /// A text in the language of the picture, cut to the room that it has.
    pub(super) fn text(&mut self, ink: Ink, anchor: Anchor, at: (f64, f64), room: f64, text: &str) {
        let fitted = text::fit(text, room, Ink::SIZE, ink.is_bold());
        self.fitted(ink, anchor, at, &fitted, self.direction);
    }

    /// A line of text that fits. `y` is the middle of the line.
    pub(super) fn fitted(
        &mut self,
        ink: Ink,
        anchor: Anchor,
        (x, y): (f64, f64),
        text: &str,
        direction: Direction,
    ) {
        if text.is_empty() {
            return;
        }
        let side = match (anchor, self.direction) {
            (Anchor::Middle, _) => Side::Middle,
            (Anchor::Start, Direction::LeftToRight) | (Anchor::End, Direction::RightToLeft) => {
                Side::Left
            }
            (Anchor::End, Direction::LeftToRight) | (Anchor::Start, Direction::RightToLeft) => {
                Side::Right
            }
        };
        let (x, y) = (tenths(self.left(x)), tenths(y + 0.36 * Ink::SIZE));
        self.texts.push(Label { x, y, side, ink, text: text.to_owned(), direction });
    }

    fn path(&mut self, mark: Mark) -> &mut String {
        self.marks.entry(mark).or_default()
    }
}

fn tenths(value: f64) -> i32 {
    (value * 10.0).round() as i32
}

/// A number of tenths, as a number.
fn tenth(tenths: i32) -> String {
    n(f64::from(tenths) / 10.0)
}

/// The way from one place to another; a minus tells numbers apart as well as a space.
fn step(from: (i32, i32), to: (i32, i32)) -> String {
    let [x, y] = [to.0 - from.0, to.1 - from.1].map(tenth);
    let between = if y.starts_with('-') { "" } else { " " };
    format!("{x}{between}{y}")
}
