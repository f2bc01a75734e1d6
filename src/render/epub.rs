//! EPUB 3: the document as one book, its contents as another part, in one ZIP archive.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::draft::Draft;
use super::template::Renderer;
use super::{RenderError, Templates};
use crate::prose::Output;

/// What the archive is: first in it, and not compressed.
const TYPE: (&str, &str) = ("mimetype", "application/epub+zip");
/// The parts that are templates, each with its name in the archive.
const PARTS: [(&str, &str); 5] = [
    ("epub/container.xml", "META-INF/container.xml"),
    ("epub/package.opf", "EPUB/package.opf"),
    ("epub/nav.xhtml", "EPUB/nav.xhtml"),
    ("epub/frame.xhtml", "EPUB/content.xhtml"),
    ("epub/style.css", "EPUB/style.css"),
];

/// The archive of a draft.
pub(super) fn write(draft: &Draft<'_>, templates: &Templates) -> Result<Vec<u8>, RenderError> {
    let tree = draft.tree(templates)?;
    let renderer = Renderer::new(&draft.filling(), Output::Xhtml, templates).holding(tree);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let mut add = |name: &str, text: &str, method| {
        // One time for every file, so that the same source gives the same bytes.
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default());
        let started = archive.start_file(name, options).map_err(zip_error);
        started.and_then(|()| archive.write_all(text.as_bytes()).map_err(zip_error))
    };
    add(TYPE.0, TYPE.1, CompressionMethod::Stored)?;
    for (template, name) in PARTS {
        let text = renderer.render(template)?;
        // Macros of a project may write what no reader opens.
        if !templates.is_ours() && name != "EPUB/style.css" {
            let document = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
            roxmltree::Document::parse_with_options(text.trim_start(), document)
                .map_err(|error| RenderError::Epub(format!("{name}: {error}")))?;
        }
        add(name, text.trim_start(), CompressionMethod::Deflated)?;
    }
    Ok(archive.finish().map_err(zip_error)?.into_inner())
}

fn zip_error(error: impl std::fmt::Display) -> RenderError {
    RenderError::Epub(error.to_string())
}
