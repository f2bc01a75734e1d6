//! Pictures as SVG: what they are made of, and how it is written.
//!
//! Marks of one kind share a path and texts of one kind a group, which keeps a picture small.
//! What a mark is stands in its class, so that a page may restyle it; its attributes are what
//! readers without styles show. A page of ours leaves them out: `html/style.css` says them.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::text;
use crate::locale::Direction;

/// The width of every picture.
pub(super) const WIDTH: f64 = 720.0;

/// A picture, as SVG.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Svg {
    /// How high it is; every picture is [`Svg::WIDTH`] wide.
    pub height: u32,
    /// Its texts, in the order in which they are read.
    pub texts: Vec<Label>,
    /// The path of each kind of mark.
    marks: BTreeMap<Mark, String>,
    /// The colour that stands for the first of ours.
    colour: Option<String>,
}

/// A text of a picture: one line, which fits where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// From the left, in tenths.
    pub x: i32,
    /// The line that it stands on, from above, in tenths.
    pub y: i32,
    /// What lies at its place: its left end, its middle or its right end.
    pub side: Side,
    /// What it is.
    pub ink: Ink,
    /// The text, without marks of direction.
    pub text: String,
    /// Its direction.
    pub direction: Direction,
}

/// A place of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The left end.
    Left,
    /// The middle.
    Middle,
    /// The right end.
    Right,
}

words! {
    /// What a text is.
    pub enum Ink {
        /// A name.
        Plain "plain",
        /// A heading.
        Bold "bold",
        /// A note, a year of the grid.
        Quiet "quiet",
        /// A number that marks something.
        Number "number",
        /// A text on a filled mark.
        OnSolid "on-solid",
    }
}

impl Svg {
    /// The width of every picture, with the margin that the lines of its marks need.
    pub const WIDTH: u32 = 722;

    /// How far the left edge lies from where `x` is counted.
    pub const MARGIN: u32 = 1;

    /// As a part of an HTML page, whose styles reach into it; `head` stands first in it. Where the
    /// styles are known to say all of its looks, it leaves them to these.
    pub fn inline(&self, attributes: &str, head: &str, styled: bool) -> String {
        let (marks, texts) = (self.marks(styled), self.written(styled));
        let view = if styled { self.seen() } else { self.view() };
        format!("<svg class=\"chart\" {view} {attributes}>{head}{marks}{texts}</svg>")
    }

    /// In another colour: what is filled with the first of ours takes it, and what is hardly filled
    /// a tint of it.
    pub(super) fn ink(&mut self, colour: &str) {
        self.colour = Some(colour.to_owned());
    }

    /// As a file of its own.
    pub fn file(&self) -> String {
        self.standalone(&self.marks(false), &self.written(false))
    }

    /// As a file of its own, with its words for those who cannot see it.
    pub fn titled(&self, title: &str, description: &str) -> String {
        let mut words = String::from("<title>");
        escape(title, &mut words);
        words.push_str("</title><desc>");
        escape(description, &mut words);
        words.push_str("</desc>");
        let file = self.file();
        let head = file.find('>').map_or(0, |at| at + 1);
        format!("{}{words}{}\n", &file[..head], &file[head..])
    }

    /// As a file of its own, for those who set the texts themselves.
    pub fn without_texts(&self) -> String {
        self.standalone(&self.marks(false), "")
    }

    /// As a file of its own: the texts where they stand, and nothing else.
    #[cfg(feature = "pdf")]
    pub fn without_marks(&self) -> String {
        self.standalone("", &self.written(false))
    }

    fn standalone(&self, marks: &str, texts: &str) -> String {
        let (width, height, view) = (Svg::WIDTH, self.height, self.view());
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" {view}>{marks}{texts}</svg>"
        )
    }

    /// What is seen, and how texts are set that say nothing else: every line runs from left to
    /// right, and a text that does not carries its own marks.
    fn view(&self) -> String {
        format!("{} font-family=\"DejaVu Sans, sans-serif\"", self.seen())
    }

    fn seen(&self) -> String {
        let (margin, width, height) = (Svg::MARGIN, Svg::WIDTH, self.height);
        format!("viewBox=\"-{margin} 0 {width} {height}\" direction=\"ltr\"")
    }

    fn marks(&self, styled: bool) -> String {
        let look = |mark: Mark| {
            let Some(colour) = &self.colour else { return mark.look().to_owned() };
            let tint = format!("{colour}\" fill-opacity=\".18\" stroke=");
            mark.look().replace("#d9e9ec\" stroke=", &tint).replace("#0b5563", colour)
        };
        let mut written = String::new();
        for (mark, path) in &self.marks {
            let _ = match styled {
                true => write!(written, "<path class={} d=\"{path}\"/>", mark.class()),
                false => {
                    let (class, look) = (mark.class(), look(*mark));
                    write!(written, "<path class=\"{class}\" {look} d=\"{path}\"/>")
                }
            };
        }
        written
    }

    fn written(&self, styled: bool) -> String {
        let mut groups: BTreeMap<(Ink, Side), String> = BTreeMap::new();
        for label in &self.texts {
            let (x, y) = (n(f64::from(label.x) / 10.0), n(f64::from(label.y) / 10.0));
            let group = groups.entry((label.ink, label.side)).or_default();
            // HTML needs no quotes around numbers, and there are many.
            let _ = match styled {
                true => write!(group, "<text x={x} y={y}>"),
                false => write!(group, "<text x=\"{x}\" y=\"{y}\">"),
            };
            escape(&text::directed(&label.text, label.direction), group);
            group.push_str("</text>");
        }
        let mut written = String::new();
        for ((ink, side), texts) in groups {
            let anchor = match side {
                Side::Left => "",
                Side::Middle => " text-anchor=\"middle\"",
                Side::Right => " text-anchor=\"end\"",
            };
            let look = if styled { String::new() } else { format!(" {}", ink.look()) };
            let _ = write!(written, "<g class=\"{}\"{look}{anchor}>{texts}</g>", ink.class());
        }
        written
    }

    pub(super) fn new(marks: BTreeMap<Mark, String>, texts: Vec<Label>, height: f64) -> Self {
        Svg { height: height.ceil() as u32, texts, marks, colour: None }
    }
}

impl Ink {
    /// The size of every text: in a panel, the narrowest picture on A4, it makes 7.5 points.
    pub const SIZE: f64 = 12.0;

    pub(super) fn is_bold(self) -> bool {
        self == Ink::Bold
    }

    fn class(self) -> &'static str {
        match self {
            Ink::Plain => "c-ink",
            Ink::Bold => "c-ink c-bold",
            Ink::Quiet => "c-quiet",
            Ink::Number => "c-ink",
            Ink::OnSolid => "c-onsolid",
        }
    }

    /// What is seen where no style says more.
    fn look(self) -> &'static str {
        match self {
            Ink::Plain => "fill=\"#1c2430\" font-size=\"12\"",
            Ink::Bold => "fill=\"#1c2430\" font-size=\"12\" font-weight=\"700\"",
            Ink::Quiet => "fill=\"#4d5866\" font-size=\"12\"",
            Ink::Number => "fill=\"#1c2430\" font-size=\"12\"",
            Ink::OnSolid => "fill=\"#ffffff\" font-size=\"12\"",
        }
    }
}

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
    /// The head of a link, or a mark on top of others.
    Head,
    /// What a text stands on where lines would cross it.
    Plate,
}

impl Mark {
    fn class(self) -> &'static str {
        match self {
            Mark::Band => "c-band",
            Mark::Grid => "c-grid",
            Mark::Rule => "c-rule",
            Mark::Link => "c-link",
            Mark::Dashed => "c-link c-dashed",
            Mark::Solid => "c-solid",
            Mark::Mid => "c-mid",
            Mark::Light => "c-light",
            Mark::Open => "c-open",
            Mark::Alert => "c-alert",
            Mark::Hatch => "c-hatch",
            Mark::AlertHatch => "c-ahatch",
            Mark::Path => "c-path",
            Mark::Point => "c-point",
            Mark::Head => "c-head",
            Mark::Plate => "c-plate",
        }
    }

    /// What is seen where no style says more.
    fn look(self) -> &'static str {
        match self {
            Mark::Band => "fill=\"#f3f6f8\"",
            Mark::Grid => "fill=\"none\" stroke=\"#dbe1e7\" stroke-width=\".8\"",
            Mark::Rule => "fill=\"none\" stroke=\"#8d99a6\" stroke-width=\".8\"",
            Mark::Link => "fill=\"none\" stroke=\"#4d5866\" stroke-width=\".9\"",
            Mark::Dashed => {
                "fill=\"none\" stroke=\"#4d5866\" stroke-width=\".9\" stroke-dasharray=\"3 2.5\""
            }
            Mark::Solid => "fill=\"#0b5563\" stroke=\"#0b5563\" stroke-width=\".8\"",
            Mark::Mid => "fill=\"#7fb0b9\" stroke=\"#0b5563\" stroke-width=\".8\"",
            Mark::Light => "fill=\"#d9e9ec\" stroke=\"#0b5563\" stroke-width=\".8\"",
            Mark::Open => "fill=\"#ffffff\" stroke=\"#0b5563\" stroke-width=\".8\"",
            Mark::Alert => "fill=\"#ffffff\" stroke=\"#7a1f2b\" stroke-width=\".8\"",
            Mark::Hatch => "fill=\"none\" stroke=\"#0b5563\" stroke-width=\".7\"",
            Mark::AlertHatch => "fill=\"none\" stroke=\"#7a1f2b\" stroke-width=\".7\"",
            Mark::Path => "fill=\"none\" stroke=\"#0b5563\" stroke-width=\"1.8\"",
            Mark::Point => "fill=\"#ffffff\" stroke=\"#1c2430\" stroke-width=\"1.2\"",
            Mark::Head => "fill=\"#4d5866\"",
            Mark::Plate => "fill=\"#ffffff\"",
        }
    }
}

/// A number with at most one decimal.
pub(super) fn n(value: f64) -> String {
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
