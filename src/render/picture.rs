//! Pictures in templates, drawn from the data or given as images: a type of their own, so that nothing
//! else is ever written unescaped.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use minijinja::value::{Object, ObjectRepr, Serde};
use minijinja::{Value, context};

use super::drawings::{self, Drawings};
use super::drawn::{Drawn, Shown, measures};
use crate::chart::{Chart, Charts, Label, Side, Svg};
use crate::compare::mix;
use crate::image::Image;
use crate::locale::{Direction, Locale};
use crate::prose::{Output, attribute, escape, typst_string};
use crate::text::hash;
use crate::view::{ImageView, Words, plainly};

/// What kind of graphic of DrawingML a picture is.
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

/// The picture of a chart: `{{ chart.svg }}` is markup in HTML, and a value of Typst in PDF.
#[derive(Debug)]
pub(super) struct Picture {
    id: String,
    /// The language of its words, where it is not that of the document.
    lang: Option<String>,
    title: String,
    description: String,
    drawn: Drawn,
}

/// A dictionary of Typst: the marks as SVG, and the texts for Typst to set, which knows more of fonts
/// and directions than readers of SVG do.
fn typst(svg: &Svg) -> String {
    let texts = svg.texts.iter().map(|label| {
        let Label { x, y, side, ink, text, direction } = label;
        let side = match side {
            Side::Left => "left",
            Side::Middle => "center",
            Side::Right => "right",
        };
        let place = f64::from(*x) / 10.0 + f64::from(Svg::MARGIN);
        let place = match label.side {
            Side::Left => place,
            Side::Middle => place - f64::from(Svg::WIDTH) / 2.0,
            Side::Right => place - f64::from(Svg::WIDTH),
        };
        let (y, ink) = (f64::from(*y) / 10.0, ink.name());
        let (text, dir) = (escape(text, *direction, Output::Typst), direction.name());
        format!("#inked({place:.1}, {y:.1}, {side}, {dir}, \"{ink}\")[{text}]")
    });
    let (marks, height) = (typst_string(&svg.without_texts()), svg.height);
    format!("(svg: {marks}, height: {height}, texts: [{}])", texts.collect::<String>())
}

impl Picture {
    /// A number that is the same for pictures that show the same.
    pub(super) fn key(&self) -> u64 {
        let said = mix(hash(&self.title), hash(&self.description));
        match &self.drawn {
            Drawn::Chart(svg) => mix(said, hash(svg.inline("", "", false))),
            Drawn::Image(image, _) => mix(said, hash(&image.bytes)),
        }
    }

    /// What it is called, and its drawing.
    pub(super) fn drawing(&self) -> (&str, &Drawn) {
        (&self.id, &self.drawn)
    }

    /// Its name in a package.
    fn package(&self, image: &Image) -> String {
        format!("{}.{}", self.id, image.kind.name())
    }

    /// A drawing of Word, by its number.
    fn word(&self, number: usize) -> String {
        let file = drawings::name(number);
        // English Metric Units: 16.8 cm a line.
        let [width, height] = match &self.drawn {
            Drawn::Chart(svg) => {
                let width = 6_048_000_u64;
                [width, width * u64::from(svg.height) / u64::from(Svg::WIDTH)]
            }
            Drawn::Image(image, _) => measures(image).map(|side| (side * 360_000.0) as u64),
        };
        let text = attribute;
        let (id, title, said) = (text(&self.id), text(&self.title), text(&self.description));
        let named = format!("id=\"{number}\" name=\"{id}\" title=\"{title}\" descr=\"{said}\"");
        format!(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent cx=\"{width}\" cy=\"{height}\"/><wp:docPr {named}/>\
             <a:graphic><a:graphicData uri=\"{PICTURE}\"><pic:pic>\
             <pic:nvPicPr><pic:cNvPr id=\"{number}\" name=\"{id}\"/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"{file}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>\
             </a:graphic></wp:inline></w:drawing></w:r>"
        )
    }

    /// What stands in Word where an image cannot be drawn: what it shows. What a chart shows is in
    /// a table.
    fn instead(&self) -> String {
        match &self.drawn {
            Drawn::Chart(_) => String::new(),
            Drawn::Image(..) => escape(&self.description, Direction::LeftToRight, Output::Word),
        }
    }

    /// As an output has it. Where pictures cannot be shown there is nothing: tables say it all.
    pub(super) fn written(
        &self,
        output: Output,
        drawings: Option<&Drawings>,
        ours: bool,
    ) -> String {
        match (&self.drawn, output) {
            (_, Output::Word) => {
                let number = drawings.and_then(|all| all.number(&self.id, &self.drawn));
                number.map_or_else(|| self.instead(), |number| self.word(number))
            }
            (_, Output::Plain) | (Drawn::Chart(_), Output::Markdown) => String::new(),
            (Drawn::Chart(svg), Output::Typst) => typst(svg),
            (Drawn::Chart(svg), Output::Html | Output::Xhtml) => self.inline(svg, output, ours),
            (Drawn::Image(image, beside), _) => self.placed(image, beside, output),
        }
    }

    /// A drawing within a page. A style sheet of ours is known to dress it.
    fn inline(&self, svg: &Svg, output: Output, ours: bool) -> String {
        let text = attribute;
        let (id, title, said) = (text(&self.id), text(&self.title), text(&self.description));
        let other = self.lang.iter().map(|lang| format!("lang=\"{lang}\" "));
        let mut other: String = other.collect();
        if output == Output::Xhtml {
            other.push_str("xmlns=\"http://www.w3.org/2000/svg\" ");
        }
        // Our page says the title over the picture; elsewhere the picture says it itself.
        let ours = ours && output == Output::Html;
        let (name, title) = match ours {
            true => ("c", String::new()),
            false => ("t", format!("<title id=\"{id}-t\">{title}</title>")),
        };
        let attributes = format!("{other}role=\"img\" aria-labelledby=\"{id}-{name} {id}-d\"");
        svg.inline(&attributes, &format!("{title}<desc id=\"{id}-d\">{said}</desc>"), ours)
    }

    /// An image: within a page, or by the name of its file in a package or beside a text.
    fn placed(&self, image: &Image, beside: &str, output: Output) -> String {
        let name = self.package(image);
        let alt = |output| escape(&self.description, Direction::LeftToRight, output);
        let source = match output {
            Output::Typst => {
                let (name, alt) =
                    (typst_string(&format!("/{name}")), typst_string(&self.description));
                let [width, _] = measures(image);
                return format!("image({name}, width: {width:.2}cm, alt: {alt})");
            }
            Output::Markdown => return format!("![{}](<{beside}>)", alt(Output::Markdown)),
            Output::Xhtml => format!("images/{name}"),
            _ => format!("data:{};base64,{}", image.kind.media(), STANDARD.encode(&image.bytes)),
        };
        let ([width, height], alt) = (image.size, alt(Output::Html));
        format!("<img src=\"{source}\" alt=\"{alt}\" width=\"{width}\" height=\"{height}\"/>")
    }
}

impl Object for Picture {
    fn repr(self: &Arc<Self>) -> ObjectRepr {
        ObjectRepr::Plain
    }

    fn render(self: &Arc<Self>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.title)
    }
}

/// The picture that a value of a template is.
pub(super) fn of(value: &Value) -> Option<&Picture> {
    value.downcast_object_ref::<Picture>()
}

/// The images of a document, each once.
pub(super) fn shown(pictures: &[Value]) -> Vec<Shown> {
    let mut images = BTreeMap::new();
    for value in pictures {
        if let Some(picture) = of(value)
            && let Drawn::Image(image, beside) = &picture.drawn
        {
            let package = picture.package(image);
            let name = beside.rsplit('.').nth(1).unwrap_or_default().to_owned();
            let (kind, bytes) = (image.kind, image.bytes.clone());
            images.insert(package.clone(), Shown { name, package, kind, bytes });
        }
    }
    images.into_values().collect()
}

/// Charts in a language as templates see them, by kind; a mark tells the ids of one document from
/// those of another beside it.
pub(super) fn values(charts: Charts, locale: &Locale, mark: &str) -> Value {
    let kinds = charts.by_name().map(|(name, charts)| {
        let charts = charts.into_iter().map(|chart| value(chart, locale, mark));
        (name, charts.collect::<Vec<_>>())
    });
    kinds.into_iter().collect::<BTreeMap<_, _>>().into()
}

fn value(chart: Chart, locale: &Locale, mark: &str) -> Value {
    let Chart { id, lang, title, description, table, svg } = chart;
    let id = if mark.is_empty() { id } else { format!("{id}-{mark}") };
    let picture = Arc::new(Picture {
        id: id.clone(),
        lang: (lang != locale.language).then(|| lang.clone()),
        title: title.clone(),
        description: description.clone(),
        drawn: Drawn::Chart(svg),
    });
    let words = |text: String| Value::from(Serde(Words::new(locale, &lang, text)));
    context! {
        id,
        title => words(title),
        description => words(description),
        table => Value::from(Serde(table)),
        image => false,
        credit => (),
        svg => Value::from_dyn_object(picture),
    }
}

/// Images as templates see them, like charts; `stem` is what the names of files beside a text begin
/// with.
pub(super) fn images(images: &[ImageView], stem: &str, mark: &str) -> Value {
    images
        .iter()
        .map(|image| {
            let ImageView { id, anchor, file, after, caption, alt, source, licence, image } = image;
            let picture = Arc::new(Picture {
                id: if mark.is_empty() { anchor.clone() } else { format!("{anchor}-{mark}") },
                lang: None,
                title: plainly(&caption.text).into_owned(),
                description: plainly(&alt.text).into_owned(),
                drawn: Drawn::Image(image.clone(), format!("{stem}.{id}.{}", image.kind.name())),
            });
            let credit = [("source", source), ("image-licence", licence)];
            let credit = credit.into_iter().filter_map(|(key, words)| {
                let words = Value::from(Serde(words.as_ref()?));
                Some(context! { key, words })
            });
            context! {
                id,
                anchor,
                file,
                after,
                title => Value::from(Serde(caption)),
                description => Value::from(Serde(alt)),
                table => (),
                image => true,
                credit => credit.collect::<Vec<_>>(),
                svg => Value::from_dyn_object(picture),
            }
        })
        .collect()
}
