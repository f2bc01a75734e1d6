//! Marks and texts to SVG: laid out as they are read, mirrored where that is from the right.
//!
//! Coordinates run from where a line of the language begins. Marks of one kind share a path and
//! texts of one kind a group, which keeps a picture small. What a mark is stands in its class, so
//! that a page may restyle it; its attributes are what readers without styles show.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::text;
use crate::locale::Direction;
use crate::view::Words;

/// The width of every picture.
pub(super) const WIDTH: f64 = 720.0;

/// A picture, as SVG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Svg {
    height: u32,
    body: String,
}

impl Svg {
    /// As a part of an HTML page, whose styles reach into it; `head` stands first in it.
    pub fn inline(&self, attributes: &str, head: &str) -> String {
        let (height, body) = (self.height, &self.body);
        format!(
            "<svg class=\"chart\" viewBox=\"{BOX} {height}\" {ROOT} {attributes}>{head}{body}</svg>"
        )
    }

    /// As a file of its own.
    pub fn file(&self) -> String {
        let (height, body) = (self.height, &self.body);
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"722\" height=\"{height}\" viewBox=\"{BOX} {height}\" {ROOT}>{body}</svg>"
        )
    }
}

/// The part of the plane that is seen, up to its height: the lines of marks have a width too.
const BOX: &str = "-1 0 722";

/// Lines always run from left to right; texts that do not carry their own marks.
const ROOT: &str = "direction=\"ltr\" font-family=\"DejaVu Sans, sans-serif\"";

/// A kind of mark; those that come first lie lowest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    /// A band behind a heading.
    Band,
    /// A line of the grid.
    Grid,
    /// A line that divides more than a line of the grid.
    Rule,
    /// A link from one mark to another.
    Link,
    /// A link that holds in part.
    Dashed,
    /// Filled.
    Solid,
    /// Half filled.
    Mid,
    /// Hardly filled.
    Light,
    /// Empty.
    Open,
    /// Empty, and something is wrong with that.
    Alert,
    /// Lines across an empty mark.
    Hatch,
    /// Lines across an empty mark that something is wrong with.
    AlertHatch,
    /// A line that carries values.
    Path,
    /// A point with a value, or an event.
    Point,
    /// The head of a link.
    Head,
    /// What a text stands on where lines would cross it.
    Plate,
}

impl Mark {
    fn attributes(self) -> &'static str {
        match self {
            Mark::Band => "class=\"c-band\" fill=\"#f3f6f8\"",
            Mark::Grid => "class=\"c-grid\" fill=\"none\" stroke=\"#dbe1e7\" stroke-width=\".8\"",
            Mark::Rule => "class=\"c-rule\" fill=\"none\" stroke=\"#8d99a6\" stroke-width=\".8\"",
            Mark::Link => "class=\"c-link\" fill=\"none\" stroke=\"#4d5866\" stroke-width=\".9\"",
            Mark::Dashed => {
                "class=\"c-link\" fill=\"none\" stroke=\"#4d5866\" stroke-width=\".9\" stroke-dasharray=\"3 2.5\""
            }
            Mark::Solid => {
                "class=\"c-solid\" fill=\"#0b5563\" stroke=\"#0b5563\" stroke-width=\".8\""
            }
            Mark::Mid => "class=\"c-mid\" fill=\"#7fb0b9\" stroke=\"#0b5563\" stroke-width=\".8\"",
            Mark::Light => {
                "class=\"c-light\" fill=\"#d9e9ec\" stroke=\"#0b5563\" stroke-width=\".8\""
            }
            Mark::Open => {
                "class=\"c-open\" fill=\"#ffffff\" stroke=\"#0b5563\" stroke-width=\".8\""
            }
            Mark::Alert => {
                "class=\"c-alert\" fill=\"#ffffff\" stroke=\"#7a1f2b\" stroke-width=\".8\""
            }
            Mark::Hatch => "class=\"c-hatch\" fill=\"none\" stroke=\"#0b5563\" stroke-width=\".7\"",
            Mark::AlertHatch => {
                "class=\"c-ahatch\" fill=\"none\" stroke=\"#7a1f2b\" stroke-width=\".7\""
            }
            Mark::Path => "class=\"c-path\" fill=\"none\" stroke=\"#0b5563\" stroke-width=\"1.8\"",
            Mark::Point => {
                "class=\"c-point\" fill=\"#ffffff\" stroke=\"#1c2430\" stroke-width=\"1.2\""
            }
            Mark::Head => "class=\"c-head\" fill=\"#4d5866\"",
            Mark::Plate => "class=\"c-plate\" fill=\"#ffffff\"",
        }
    }
}

/// Where a text stands from its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ink {
    /// A name.
    Plain,
    /// A heading.
    Bold,
    /// A note, a year of the grid.
    Quiet,
    /// A number that marks something.
    Number,
    /// A text on a filled mark.
    OnSolid,
}

impl Ink {
    pub(super) fn size(self) -> f64 {
        match self {
            Ink::Plain | Ink::Bold => 11.0,
            Ink::Quiet | Ink::Number | Ink::OnSolid => 10.0,
        }
    }

    pub(super) fn is_bold(self) -> bool {
        matches!(self, Ink::Bold)
    }

    fn attributes(self) -> &'static str {
        match self {
            Ink::Plain => "class=\"c-ink\" fill=\"#1c2430\" font-size=\"11\"",
            Ink::Bold => "class=\"c-ink\" fill=\"#1c2430\" font-size=\"11\" font-weight=\"700\"",
            Ink::Quiet => "class=\"c-quiet\" fill=\"#4d5866\" font-size=\"10\"",
            Ink::Number => "class=\"c-ink\" fill=\"#1c2430\" font-size=\"10\"",
            Ink::OnSolid => "class=\"c-onsolid\" fill=\"#ffffff\" font-size=\"10\"",
        }
    }
}

/// Height of a line of text.
pub(super) const LINE: f64 = 14.0;

/// A picture that is being drawn.
pub(super) struct Canvas {
    direction: Direction,
    marks: BTreeMap<Mark, String>,
    texts: BTreeMap<(Ink, Anchor), String>,
}

impl Canvas {
    pub(super) fn new(direction: Direction) -> Self {
        Canvas { direction, marks: BTreeMap::new(), texts: BTreeMap::new() }
    }

    pub(super) fn finish(self, height: f64) -> Svg {
        let mut body = String::new();
        for (mark, path) in self.marks {
            let _ = write!(body, "<path {} d=\"{path}\"/>", mark.attributes());
        }
        for ((ink, anchor), texts) in self.texts {
            let anchor = match anchor {
                Anchor::Start => "",
                Anchor::Middle => " text-anchor=\"middle\"",
                Anchor::End => " text-anchor=\"end\"",
            };
            let _ = write!(body, "<g {}{anchor}>{texts}</g>", ink.attributes());
        }
        Svg { height: height.ceil() as u32, body }
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
        for (i, (x, y)) in places.iter().enumerate() {
            let step = if i == 0 { 'M' } else { 'L' };
            let _ = write!(path, "{step}{} {}", n(self.left(*x)), n(*y));
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
        let _ = write!(self.path(mark), "M{x} {y}l{r} -{r}l{r} {r}l-{r} {r}z");
    }

    /// A mark with slanting lines across it, told apart from others without color.
    pub(super) fn hatched(
        &mut self,
        (mark, lines): (Mark, Mark),
        (x, y): (f64, f64),
        (width, height): (f64, f64),
    ) {
        const STEP: f64 = 4.5;
        self.rect(mark, x, y, width, height);
        let mut path = String::new();
        let mut at = STEP;
        while at < width + height {
            // The line from the upper edge, `at` from the left, down to the left.
            let (top, bottom) = ((at - width).max(0.0), at.min(height));
            let left = self.left(x).min(self.left(x + width));
            let from = (n(left + at - top), n(y + top));
            let to = (n(left + at - bottom), n(y + bottom));
            let _ = write!(path, "M{} {}L{} {}", from.0, from.1, to.0, to.1);
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
        let fitted = text::fit(&words.text, room, ink.size(), ink.is_bold());
        self.fitted(ink, anchor, at, &fitted, text::direction(words));
    }

    /// A text in the language of the picture, cut to the room that it has.
    pub(super) fn text(&mut self, ink: Ink, anchor: Anchor, at: (f64, f64), room: f64, text: &str) {
        let fitted = text::fit(text, room, ink.size(), ink.is_bold());
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
        let anchor = match (anchor, self.direction) {
            (Anchor::Start, Direction::RightToLeft) => Anchor::End,
            (Anchor::End, Direction::RightToLeft) => Anchor::Start,
            (anchor, _) => anchor,
        };
        let (x, y) = (n(self.left(x)), n(y + 0.36 * ink.size()));
        let group = self.texts.entry((ink, anchor)).or_default();
        let _ = write!(group, "<text x=\"{x}\" y=\"{y}\">");
        escape(&text::directed(text, direction), group);
        group.push_str("</text>");
    }

    fn path(&mut self, mark: Mark) -> &mut String {
        self.marks.entry(mark).or_default()
    }
}

/// A number with at most one decimal.
fn n(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0;
    format!("{}", if rounded == 0.0 { 0.0 } else { rounded })
}

/// Text as XML.
fn escape(text: &str, out: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            letter => out.push(letter),
        }
    }
}
