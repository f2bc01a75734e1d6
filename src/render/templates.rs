//! The templates in the program, and those of a project in place of them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use super::Format;
use crate::files::{FileError, Files};

macro_rules! embedded {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../templates/", $name)))),*]
    };
}

/// The templates in the program, by name.
pub const TEMPLATES: &[(&str, &str)] = embedded![
    "document/action-plan.jinja",
    "document/actors.jinja",
    "document/annexes.jinja",
    "document/brief.jinja",
    "document/budget.jinja",
    "document/calendar.jinja",
    "document/changes.jinja",
    "document/comments.jinja",
    "document/conclusion.jinja",
    "document/context.jinja",
    "document/cover.jinja",
    "document/document.jinja",
    "document/essence.jinja",
    "document/ethics.jinja",
    "document/front.jinja",
    "document/glossary.jinja",
    "document/governance.jinja",
    "document/legislation.jinja",
    "document/monitoring.jinja",
    "document/objectives.jinja",
    "document/opening.jinja",
    "document/particulars.jinja",
    "document/poster.jinja",
    "document/priorities.jinja",
    "document/programmes.jinja",
    "document/references.jinja",
    "document/risks.jinja",
    "document/summary.jinja",
    "document/territories.jinja",
    "document/traceability.jinja",
    "document/use-cases.jinja",
    "document/validation.jinja",
    "document/waivers.jinja",
    "docx/core.xml",
    "docx/footer-turned.xml",
    "docx/footer.xml",
    "docx/frame.xml",
    "docx/header-turned.xml",
    "docx/header.xml",
    "docx/own.xml",
    "docx/settings.xml",
    "docx/styles.xml",
    "docx/vocabulary.xml",
    "epub/container.xml",
    "epub/frame.xhtml",
    "epub/nav.xhtml",
    "epub/own.xhtml",
    "epub/package.opf",
    "epub/style.css",
    "epub/vocabulary.xhtml",
    "html/frame.html",
    "html/own.html",
    "html/script.js",
    "html/style.css",
    "html/vocabulary.html",
    "markdown/frame.md",
    "markdown/own.md",
    "markdown/vocabulary.md",
    "pdf/frame.typ",
    "pdf/layout.typ",
    "pdf/own.typ",
    "pdf/style.typ",
    "pdf/vocabulary.typ",
];

/// What the document and its pieces stood in before one description served every format, and parts
/// of Word that hold nothing to design.
const RETIRED: [&str; 16] = [
    "docx/bilingual.xml",
    "docx/content-types.xml",
    "docx/document-rels.xml",
    "docx/document.xml",
    "docx/footnotes.xml",
    "docx/macros.xml",
    "docx/package-rels.xml",
    "html/bilingual.html",
    "html/document.html",
    "html/macros.html",
    "markdown/bilingual.md",
    "markdown/document.md",
    "markdown/macros.md",
    "pdf/bilingual.typ",
    "pdf/document.typ",
    "pdf/macros.typ",
];

/// The templates of a project: its own in place of ours.
#[derive(Debug, Clone, Default)]
pub struct Templates {
    own: BTreeMap<String, Vec<u8>>,
    pub(super) trace: Option<Trace>,
}

/// A bound of steps for each template, and who is told which one is read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Trace {
    pub(super) steps: u64,
    reads: fn(&str),
}

/// The Word document of a project whose styles are taken in place of ours.
pub(super) const REFERENCE: &str = "docx/reference.docx";

/// Largest template that is read, in bytes.
pub(super) const MAX_TEMPLATE: u64 = 4 * 1024 * 1024;

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

    /// The labels that stand among them, by language.
    pub fn labels(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        self.own.iter().filter_map(|(name, bytes)| {
            let language = name.strip_prefix("lang/")?.strip_suffix(".ftl")?;
            Some((language, String::from_utf8_lossy(bytes)))
        })
    }

    /// With a bound of steps for each, and told to `reads` when they are read: what stops a draft is
    /// looked for so.
    pub fn traced(self, steps: u64, reads: fn(&str)) -> Self {
        Templates { trace: Some(Trace { steps, reads }), ..self }
    }

    /// The names that replace nothing of ours: pieces of the author's own, or misspelt.
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        let is_ours =
            |name: &str| name == REFERENCE || TEMPLATES.iter().any(|(known, _)| *known == name);
        self.own.keys().map(String::as_str).filter(move |name| !is_ours(name))
    }

    /// A file of the project under a name that was ours once, and is read no more.
    pub(super) fn retired(&self) -> Option<&str> {
        self.own.keys().map(String::as_str).find(|name| RETIRED.contains(name))
    }

    /// Whether the project has none of its own.
    pub fn is_ours(&self) -> bool {
        self.own.is_empty()
    }

    /// Whether the project has a description of its own, or a section of one.
    pub(super) fn describes(&self) -> bool {
        self.own.keys().any(|name| name.starts_with("document/"))
    }

    /// Whether the project has templates of its own for a format.
    pub fn owns(&self, format: Format) -> bool {
        if !format.is_bilingual() {
            return false;
        }
        let directory = if format == Format::Markdown { "markdown" } else { format.name() };
        let below = |name: &String| name.split('/').next() == Some(directory);
        self.describes() || self.own.keys().any(below)
    }

    pub(super) fn get(&self, name: &str) -> Option<Cow<'_, str>> {
        if let Some(trace) = self.trace {
            (trace.reads)(name);
        }
        let ours = || TEMPLATES.iter().find(|(known, _)| *known == name).map(|(_, text)| *text);
        self.bytes(name).map(String::from_utf8_lossy).or_else(|| ours().map(Cow::Borrowed))
    }

    /// A file of the project's own templates.
    pub(super) fn bytes(&self, name: &str) -> Option<&[u8]> {
        self.own.get(name).map(Vec::as_slice)
    }
}
