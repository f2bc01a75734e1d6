//! Documents from a view, through templates: one file an output.
//!
//! Everything is escaped for its output unless a filter of this module made it, so that the
//! author of a template cannot forget to. A project's own templates replace ours file by file.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::files::{FileError, Files};
use crate::finding::Arg;
use crate::locale::{Direction, Locale};
use crate::view::View;

pub use draft::Draft;
pub use tracked::{Author, Remark};

mod data;
mod docx;
mod draft;
mod picture;
mod template;
mod tracked;
mod xlsx;

#[cfg(feature = "pdf")]
mod pdf;
#[cfg(feature = "pdf")]
mod pixels;

macro_rules! embedded {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../templates/", $name)))),*]
    };
}

/// The templates in the program, by name.
pub const TEMPLATES: &[(&str, &str)] = embedded![
    "docx/bilingual.xml",
    "docx/content-types.xml",
    "docx/core.xml",
    "docx/document-rels.xml",
    "docx/document.xml",
    "docx/footer.xml",
    "docx/footnotes.xml",
    "docx/header.xml",
    "docx/macros.xml",
    "docx/package-rels.xml",
    "docx/settings.xml",
    "docx/styles.xml",
    "html/bilingual.html",
    "html/document.html",
    "html/macros.html",
    "html/script.js",
    "html/style.css",
    "markdown/bilingual.md",
    "markdown/document.md",
    "markdown/macros.md",
    "pdf/bilingual.typ",
    "pdf/document.typ",
    "pdf/layout.typ",
    "pdf/macros.typ",
    "pdf/style.typ",
];

/// A format of documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// GitHub-flavoured Markdown.
    Markdown,
    /// One self-contained HTML file.
    Html,
    /// Tagged PDF: PDF/UA-1 and PDF/A-2a.
    Pdf,
    /// Word.
    Docx,
    /// A workbook of tables.
    Xlsx,
    /// A file a table, for open data.
    Csv,
    /// The whole view, versioned.
    Json,
}

impl Format {
    /// Every format.
    pub const ALL: [Format; 7] = [
        Format::Markdown,
        Format::Html,
        Format::Pdf,
        Format::Docx,
        Format::Xlsx,
        Format::Csv,
        Format::Json,
    ];

    /// Its name on the command line, and the extension of its files.
    pub fn name(self) -> &'static str {
        match self {
            Format::Markdown => "md",
            Format::Html => "html",
            Format::Pdf => "pdf",
            Format::Docx => "docx",
            Format::Xlsx => "xlsx",
            Format::Csv => "csv",
            Format::Json => "json",
        }
    }

    /// Whether it is for people to read, and so written where nobody asks for formats.
    pub fn is_document(self) -> bool {
        !matches!(self, Format::Csv | Format::Json)
    }

    /// Whether two languages can stand in it side by side.
    pub fn is_bilingual(self) -> bool {
        matches!(self, Format::Markdown | Format::Html | Format::Pdf | Format::Docx)
    }

    /// Whether this program was built with it.
    pub fn is_built(self) -> bool {
        self != Format::Pdf || cfg!(feature = "pdf")
    }
}

/// A file of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Which part of the draft it is; empty where it is the whole.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// Why a document could not be made.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// A template is faulty, or asks for something that is not in the view.
    #[error("template {template}, line {line}: {error}")]
    Template {
        /// Name of the template.
        template: String,
        /// Line in it, from 1.
        line: usize,
        /// What is wrong.
        error: String,
    },
    /// The Word document could not be made.
    #[error("{0}")]
    Word(String),
    /// A part of the project's reference document cannot be taken over.
    #[error("{part}: {error}")]
    Reference {
        /// Name of the part.
        part: &'static str,
        /// Message of the catalogue.
        message: &'static str,
        /// What its reader says, where that is more.
        error: String,
    },
    /// The workbook could not be made.
    #[error("{0}")]
    Workbook(String),
    /// The PDF could not be made from what the template gave.
    #[error("{0}")]
    Pdf(String),
    /// A template of the project could not be read.
    #[error(transparent)]
    File(#[from] FileError),
    /// A directory of fonts without any, or a file that is none.
    #[error("{}: no font", .0.display())]
    NoFont(PathBuf),
}

impl RenderError {
    /// The message of the catalogue, and what it is about.
    pub fn message(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        match self {
            RenderError::Template { template, line, error } => (
                "error-template",
                vec![
                    ("template", template.as_str().into()),
                    ("line", line.to_string().into()),
                    ("error", error.as_str().into()),
                ],
            ),
            RenderError::Word(error) => ("error-word", vec![("error", error.as_str().into())]),
            RenderError::Reference { part, message, error } => (
                *message,
                vec![
                    ("file", docx::REFERENCE.into()),
                    ("part", (*part).into()),
                    ("limit", (MAX_TEMPLATE / 1024 / 1024).to_string().into()),
                    ("error", error.as_str().into()),
                ],
            ),
            RenderError::Workbook(error) => {
                ("error-workbook", vec![("error", error.as_str().into())])
            }
            RenderError::Pdf(error) => ("error-pdf", vec![("error", error.as_str().into())]),
            RenderError::NoFont(path) => {
                ("error-no-font", vec![("path", path.display().to_string().into())])
            }
            RenderError::File(error) => ("error-pdf", vec![("error", error.to_string().into())]),
        }
    }
}

/// The templates of a project: its own in place of ours.
#[derive(Debug, Clone, Default)]
pub struct Templates {
    own: BTreeMap<String, Vec<u8>>,
    trace: Option<Trace>,
}

/// A bound of steps for each template, and who is told which one is read.
#[derive(Debug, Clone, Copy)]
struct Trace {
    steps: u64,
    reads: fn(&str),
}

/// Largest template that is read, in bytes.
const MAX_TEMPLATE: u64 = 4 * 1024 * 1024;

impl Templates {
    /// Ours, with those below `templates/` in the project's directory in place of them.
    pub fn load(files: &dyn Files, project: &Path) -> Result<Self, FileError> {
        let directory = project.join("templates");
        match files.is_directory(&directory) {
            Some(true) => {
                files.follow(&directory)?;
                Templates::below(files, &directory)
            }
            _ => Ok(Templates::default()),
        }
    }

    /// Ours, with those below a directory in place of them.
    pub fn below(files: &dyn Files, directory: &Path) -> Result<Self, FileError> {
        let mut own = BTreeMap::new();
        for name in files.list(directory)? {
            let bytes = files.read(&directory.join(&name), MAX_TEMPLATE)?;
            own.insert(name.to_string_lossy().replace('\\', "/"), bytes);
        }
        Ok(Templates { own, trace: None })
    }

    /// With a bound of steps for each, and told to `reads` when they are read: what stops a draft is
    /// looked for so.
    pub fn traced(self, steps: u64, reads: fn(&str)) -> Self {
        Templates { trace: Some(Trace { steps, reads }), ..self }
    }

    /// The names that replace nothing of ours: pieces of the author's own, or misspelt.
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        let is_ours = |name: &str| {
            name == docx::REFERENCE || TEMPLATES.iter().any(|(known, _)| *known == name)
        };
        self.own.keys().map(String::as_str).filter(move |name| !is_ours(name))
    }

    /// Whether the project has none of its own.
    pub fn is_ours(&self) -> bool {
        self.own.is_empty()
    }

    /// Whether the project has templates of its own for a format.
    pub fn owns(&self, format: Format) -> bool {
        let directory = match format {
            Format::Markdown => "markdown/",
            Format::Html => "html/",
            Format::Pdf => "pdf/",
            Format::Docx => "docx/",
            Format::Xlsx | Format::Csv | Format::Json => return false,
        };
        self.own.keys().any(|name| name.starts_with(directory))
    }

    fn get(&self, name: &str) -> Option<Cow<'_, str>> {
        if let Some(trace) = self.trace {
            (trace.reads)(name);
        }
        let ours = || TEMPLATES.iter().find(|(known, _)| *known == name).map(|(_, text)| *text);
        self.bytes(name).map(String::from_utf8_lossy).or_else(|| ours().map(Cow::Borrowed))
    }

    /// A file of the project's own templates.
    fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.own.get(name).map(Vec::as_slice)
    }
}

/// Fonts for PDF beside the embedded ones: the bytes of each file.
#[derive(Debug, Clone, Default)]
pub struct Fonts(pub Vec<Vec<u8>>);

/// Two versions of a document as one Word document with tracked changes, and what is said of them
/// beside them, in the direction of its language.
pub fn redline(
    [old, new]: [&View; 2],
    locale: &Arc<Locale>,
    templates: &Templates,
    author: Author<'_>,
    remarks: (&[Remark], Direction),
) -> Result<Vec<u8>, RenderError> {
    let package = |view| docx::Package::new(&Draft::new(view, locale), templates);
    let (old, new) = rayon::join(|| package(old), || package(new));
    tracked::redline(&old?, new?, author, remarks)?.zip()
}

/// What a PDF says of itself.
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
    pdf::compile(markup, about, locale, &Fonts::default())
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
