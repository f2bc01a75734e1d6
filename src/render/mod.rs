//! Documents from a view, through templates: one file an output.
//!
//! Everything is escaped for its output unless a filter of this module made it, so that the
//! author of a template cannot forget to. A project's own templates replace ours file by file.

use std::path::PathBuf;
use std::sync::Arc;

use crate::files::Files;
use crate::locale::{Direction, Locale};
use crate::prose::Output;
use crate::sheets;
#[cfg(feature = "pdf")]
use crate::view::Header;
use crate::view::View;

pub use draft::Draft;
pub use error::RenderError;
pub use remarks::{Author, Remark};
use template::Renderer;
pub use templates::{TEMPLATES, Templates};

mod data;
mod archive;
mod templates;
mod error;
mod drawn;
#[cfg(feature = "pdf")]
mod faces;
#[cfg(feature = "pdf")]
mod pdf;
#[cfg(feature = "pdf")]
mod pixels;
mod drawings;
mod picture;
mod foot;
mod labels;
mod document;
mod remarks;
mod said;
mod compact;
mod word;
mod template;
mod draft;
mod docx;
mod epub;
mod xlsx;

words! {
    /// A format of documents.
    pub enum Format {
        /// GitHub-flavoured Markdown, to read on a forge.
        Markdown "md",
        /// One self-contained file: no request, whole without script, prints with page numbers.
        Html "html",
        /// Tagged PDF, PDF/UA-1 and PDF/A-2a, for publication and archives.
        Pdf "pdf",
        /// A picture a page, laid out as the PDF: a poster for a screen, a cover for an announcement.
        Svg "svg",
        /// The same as dots.
        Png "png",
        /// Word, with real styles, headings, tables and directions.
        Docx "docx",
        /// EPUB 3, for reading on a phone or a reader.
        Epub "epub",
        /// A workbook: action plan, indicators, risks, traceability; ids locked, lists to choose from.
        Xlsx "xlsx",
        /// A file a table, for open data: UTF-8, columns with stable names.
        Csv "csv",
        /// All that templates see, versioned; its schema: `roadmap schema view`.
        Json "json",
    }
}

impl Format {
    /// Whether it is written where nobody asks for formats.
    pub fn is_usual(self) -> bool {
        !matches!(self, Format::Svg | Format::Png | Format::Epub | Format::Csv | Format::Json)
    }

    /// Whether two languages can stand in it side by side.
    pub fn is_bilingual(self) -> bool {
        !matches!(self, Format::Xlsx | Format::Csv | Format::Json)
    }

    /// Whether this program was built with it.
    pub fn is_built(self) -> bool {
        !matches!(self, Format::Pdf | Format::Svg | Format::Png) || cfg!(feature = "pdf")
    }
}

/// A file of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Which part of the draft it is; empty where it is the whole.
    pub name: String,
    /// What the name of its file ends with.
    pub extension: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Draft<'_> {
    /// Renders it in a format.
    pub fn render(
        &self,
        format: Format,
        templates: &Templates,
        fonts: &Fonts,
    ) -> Result<Vec<Part>, RenderError> {
        let (view, locale) = (self.view, self.locale);
        let extension = format.name();
        let alone = |bytes| Ok(vec![Part { name: String::new(), extension, bytes }]);
        let framed = |name, output| {
            let renderer = Renderer::new(&self.filling(), output, templates);
            renderer.holding(self.tree(templates)?).render(name)
        };
        match format {
            Format::Markdown => {
                let text = framed("markdown/frame.md", Output::Markdown)?;
                let bytes = (tidy(&text) + "\n").into_bytes();
                let mut parts = vec![Part { name: String::new(), extension, bytes }];
                // A text has no place for images: they stand beside it.
                for image in picture::shown(&self.tree(templates)?.pictures()) {
                    // Beside each other, two languages show the same image.
                    if parts.iter().all(|part| part.name != image.name) {
                        parts.push(Part {
                            name: image.name,
                            extension: image.kind.name(),
                            bytes: image.bytes,
                        });
                    }
                }
                Ok(parts)
            }
            Format::Html => alone(framed("html/frame.html", Output::Html)?.into_bytes()),
            #[cfg(feature = "pdf")]
            Format::Pdf | Format::Svg | Format::Png => {
                let text = framed("pdf/frame.typ", Output::Typst)?;
                let images = picture::shown(&self.tree(templates)?.pictures());
                if format == Format::Pdf {
                    let Header { id, version, iso_date, .. } = &view.document;
                    let ident = format!("{id} {version} {}", view.lang);
                    let about = About { ident: &ident, date: iso_date };
                    return alone(pdf::compile(text, about, locale, (fonts, images))?);
                }
                let pages = pdf::pictures(text, locale, (fonts, images))?;
                let count = pages.len();
                let part = |(number, svg): (usize, String)| Part {
                    // One page is the whole.
                    name: if count > 1 { format!("{number:02}") } else { String::new() },
                    extension,
                    bytes: match format {
                        Format::Png => pixels::drawing(&svg).unwrap_or_default(),
                        _ => svg.into_bytes(),
                    },
                };
                Ok((1..).zip(pages).map(part).collect())
            }
            #[cfg(not(feature = "pdf"))]
            Format::Pdf | Format::Svg | Format::Png => {
                let _ = fonts;
                Err(RenderError::Pdf("built without the feature `pdf`".into()))
            }
            Format::Docx => alone(docx::Package::new(self, templates)?.zip()?),
            Format::Epub => alone(epub::write(self, templates)?),
            Format::Xlsx => alone(xlsx::write(view, &sheets::sheets(view, locale), locale)?),
            Format::Csv => {
                let sheets = sheets::sheets(view, locale).into_iter();
                Ok(sheets
                    .map(|s| Part { name: s.key.to_owned(), extension, bytes: data::csv(&s) })
                    .collect())
            }
            Format::Json => alone(data::json(view)),
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

/// Fonts for PDF beside the embedded ones: the bytes of each file.
#[derive(Debug, Clone, Default)]
pub struct Fonts(pub Vec<Vec<u8>>);

#[cfg(feature = "pdf")]
pub use pdf::has_face;

/// Without PDF, every face is as good.
#[cfg(not(feature = "pdf"))]
pub fn has_face(_: &Fonts, _: &str) -> bool {
    true
}

/// Two versions of a document as one Word document: the newer, in which everything that tells it
/// from the older is a change to accept or to reject. What is said of the changes stands beside them,
/// in the direction of its language.
pub fn redline(
    [old, new]: [&View; 2],
    names: [&str; 2],
    locale: &Arc<Locale>,
    templates: &Templates,
    author: Author<'_>,
    remarks: (&[Remark], Direction),
) -> Result<Vec<u8>, RenderError> {
    let old = Draft::older(old, locale);
    let draft = Draft::new(new, locale).after(&old, names);
    docx::Package::signed(&draft, templates, author, remarks)?.zip()
}

/// Two versions of a document as one, in HTML or PDF: the newer, in which what changed is marked.
/// The names are those of both.
pub fn marked(
    [old, new]: [&View; 2],
    names: [&str; 2],
    locale: &Arc<Locale>,
    templates: &Templates,
    format: Format,
) -> Result<Vec<u8>, RenderError> {
    let old = Draft::older(old, locale);
    let draft = Draft::new(new, locale).after(&old, names);
    let parts = draft.render(format, templates, &Fonts::default())?;
    Ok(parts.into_iter().flat_map(|part| part.bytes).collect())
}

/// What a PDF says of itself.
#[cfg_attr(not(feature = "pdf"), expect(dead_code, reason = "there is no PDF to say it"))]
#[derive(Debug, Clone, Copy)]
pub struct About<'a> {
    /// What tells it from other documents.
    pub ident: &'a str,
    /// The day of its making, as ISO.
    pub date: &'a str,
}

/// Typst markup of this program, in which every text is a string, as tagged PDF.
#[cfg(feature = "pdf")]
pub fn typeset(markup: String, about: About<'_>, locale: &Locale) -> Result<Vec<u8>, RenderError> {
    pdf::compile(markup, about, locale, (&Fonts::default(), Vec::new()))
}

/// Without Typst there is no PDF.
#[cfg(not(feature = "pdf"))]
pub fn typeset(_: String, _: About<'_>, _: &Locale) -> Result<Vec<u8>, RenderError> {
    Err(RenderError::Pdf("built without the feature `pdf`".into()))
}

/// A Word document of a title and a few paragraphs.
pub fn plain_docx(
    title: &str,
    paragraphs: &[String],
    direction: Direction,
) -> Result<Vec<u8>, RenderError> {
    docx::Package::plain(title, paragraphs, direction).zip()
}

/// The ranges of characters that the embedded fonts have a shape for.
#[cfg(feature = "pdf")]
pub fn embedded_ranges() -> Vec<(char, char)> {
    let mut ranges: Vec<(char, char)> = Vec::new();
    let mut open = false;
    for c in '\u{80}'..=char::MAX {
        let has = pdf::is_embedded(c);
        match ranges.last_mut() {
            Some(last) if has && open => last.1 = c,
            _ if has => ranges.push((c, c)),
            _ => {}
        }
        open = has;
    }
    ranges
}

/// Largest font that is read, in bytes.
const MAX_FONT: u64 = 64 * 1024 * 1024;

/// Loads fonts from directories.
pub fn fonts(files: &dyn Files, directories: &[PathBuf]) -> Result<Fonts, RenderError> {
    let mut fonts = Vec::new();
    for directory in directories {
        let known = fonts.len();
        for name in files.list(directory)? {
            let extension = name.extension().map(|e| e.to_string_lossy().to_lowercase());
            if matches!(extension.as_deref(), Some("ttf" | "otf" | "ttc")) {
                let path = directory.join(&name);
                let bytes = files.read(&path, MAX_FONT)?;
                #[cfg(feature = "pdf")]
                if !pdf::is_font(&bytes) {
                    return Err(RenderError::NoFont(path));
                }
                fonts.push(bytes);
            }
        }
        if fonts.len() == known {
            return Err(RenderError::NoFont(directory.clone()));
        }
    }
    Ok(Fonts(fonts))
}
