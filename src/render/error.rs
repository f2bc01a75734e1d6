//! Why a document could not be made.

use std::path::PathBuf;

use super::templates::{MAX_TEMPLATE, REFERENCE};
use crate::files::FileError;
use crate::finding::Arg;

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
    /// The EPUB could not be made.
    #[error("{0}")]
    Epub(String),
    /// The workbook could not be made.
    #[error("{0}")]
    Workbook(String),
    /// The PDF could not be made from what the template gave.
    #[error("{0}")]
    Pdf(String),
    /// A template of the project has a name that nothing reads any more.
    #[error("{0}: nothing reads this template")]
    Retired(String),
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
                    ("file", REFERENCE.into()),
                    ("part", (*part).into()),
                    ("limit", (MAX_TEMPLATE / 1024 / 1024).to_string().into()),
                    ("error", error.as_str().into()),
                ],
            ),
            RenderError::Retired(name) => {
                ("error-template-retired", vec![("template", name.as_str().into())])
            }
            RenderError::Epub(error) => ("error-epub", vec![("error", error.as_str().into())]),
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
