//! A view in every format, and what the formats share.

use std::sync::{Arc, OnceLock};

use minijinja::Value;
use minijinja::value::Serde;

use super::document::{self, Nodes};
use super::template::{Renderer, tree};
#[cfg(feature = "pdf")]
use super::{About, pdf};
use super::{Fonts, Format, Part, RenderError, Templates, data, docx, epub, picture, xlsx};
use crate::chart::charts;
use crate::locale::Locale;
use crate::prose::Output;
use crate::sheets;
#[cfg(feature = "pdf")]
use crate::view::Header;
use crate::view::View;

/// A document in one language, to be rendered in as many formats as are asked for.
pub struct Draft<'a> {
    /// What a reader sees.
    pub view: &'a View,
    pub(super) locale: &'a Arc<Locale>,
    /// The same in the other language of a bilingual edition.
    other: Option<&'a Draft<'a>>,
    /// The same of an older version, with the names of both.
    before: Option<(&'a Draft<'a>, [&'a str; 2])>,
    /// What the names of its pictures end with, where it stands beside another.
    mark: &'a str,
    values: OnceLock<Value>,
    tree: OnceLock<Nodes>,
}

impl<'a> Draft<'a> {
    /// A view, in its language.
    pub fn new(view: &'a View, locale: &'a Arc<Locale>) -> Self {
        Draft {
            view,
            locale,
            other: None,
            before: None,
            mark: "",
            values: OnceLock::new(),
            tree: OnceLock::new(),
        }
    }

    /// A view that stands beside that of another language.
    pub fn aside(view: &'a View, locale: &'a Arc<Locale>) -> Self {
        Draft { mark: &locale.language, ..Draft::new(view, locale) }
    }

    /// A view of an older version.
    pub(super) fn older(view: &'a View, locale: &'a Arc<Locale>) -> Self {
        Draft { mark: document::OLDER, ..Draft::new(view, locale) }
    }

    /// With what tells it from an older version; the names are those of the older and of its own.
    pub(super) fn after(self, older: &'a Draft<'a>, names: [&'a str; 2]) -> Self {
        Draft { before: Some((older, names)), ..self }
    }

    /// With another language beside its own.
    pub fn beside(self, other: &'a Draft<'a>) -> Self {
        Draft { other: Some(other), ..self }
    }

    /// The document as its description has it, built once for all formats.
    pub(super) fn tree(&self, templates: &Templates) -> Result<&Nodes, RenderError> {
        if let Some(tree) = self.tree.get() {
            return Ok(tree);
        }
        let mut built = tree(self, templates)?;
        if let Some(other) = self.other {
            let trees = [&built, other.tree(templates)?];
            built = document::pair(trees, [self.locale, other.locale]);
        }
        if let Some((older, _)) = self.before {
            built = document::redline([older.tree(templates)?, &built]);
        }
        Ok(self.tree.get_or_init(|| built))
    }

    /// What templates are filled with: the view and its pictures, made values once.
    pub(super) fn values(&self) -> Value {
        let values = self.values.get_or_init(|| {
            let charts = charts(self.view, self.locale);
            let charts = picture::values(charts, self.locale, self.mark);
            let redline = self.before.map(|(older, [old, new])| {
                let document = Value::from(Serde(&older.view.document));
                minijinja::context! { old, new, document }
            });
            minijinja::context! { charts, redline, ..Value::from(Serde(self.view)) }
        });
        values.clone()
    }

    /// Renders it in a format.
    pub fn render(
        &self,
        format: Format,
        templates: &Templates,
        fonts: &Fonts,
    ) -> Result<Vec<Part>, RenderError> {
        let (view, locale) = (self.view, self.locale);
        let whole = |bytes| Ok(vec![Part { name: "", bytes }]);
        let framed = |name, output| {
            Renderer::new(self, output, templates).holding(self.tree(templates)?).render(name)
        };
        match format {
            Format::Markdown => {
                let text = framed("markdown/frame.md", Output::Markdown)?;
                whole((tidy(&text) + "\n").into_bytes())
            }
            Format::Html => whole(framed("html/frame.html", Output::Html)?.into_bytes()),
            #[cfg(feature = "pdf")]
            Format::Pdf => {
                let text = framed("pdf/frame.typ", Output::Typst)?;
                let Header { id, version, iso_date, .. } = &view.document;
                let ident = format!("{id} {version} {}", view.lang);
                let about = About { ident: &ident, date: iso_date };
                whole(pdf::compile(text, about, locale, fonts)?)
            }
            #[cfg(not(feature = "pdf"))]
            Format::Pdf => {
                let _ = fonts;
                Err(RenderError::Pdf("built without the feature `pdf`".into()))
            }
            Format::Docx => whole(docx::Package::new(self, templates)?.zip()?),
            Format::Epub => whole(epub::write(self, templates)?),
            Format::Xlsx => whole(xlsx::write(view, &sheets::sheets(view, locale), locale)?),
            Format::Csv => {
                let sheets = sheets::sheets(view, locale).into_iter();
                Ok(sheets.map(|s| Part { name: s.key, bytes: data::csv(&s) }).collect())
            }
            Format::Json => whole(data::json(view)),
        }
    }
}

/// Templates leave blank lines where a part is absent; one between blocks is enough.
fn tidy(text: &str) -> String {
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim_end) {
        if !(line.is_empty() && lines.last().is_none_or(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_owned()
}
