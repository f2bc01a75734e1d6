//! EPUB 3: the document as one book, its contents as another part, in one archive.

use super::archive::{archive, fault};
use super::draft::Draft;
use super::template::Renderer;
use super::{RenderError, Templates, picture};
use crate::prose::Output;

/// What the archive is: first in it, and not compressed.
const TYPE: (&str, &[u8]) = ("mimetype", b"application/epub+zip");
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
    let mut texts = Vec::new();
    for (template, name) in PARTS {
        let text = renderer.render(template)?.trim_start().to_owned();
        if !templates.is_ours()
            && !name.ends_with(".css")
            && let Some(fault) = fault(&text)
        {
            return Err(RenderError::Epub(format!("{name}: {fault}")));
        }
        texts.push((name, text));
    }
    let parts = texts.iter().map(|(name, text)| (*name, text.as_bytes(), true));
    let images: Vec<(String, Vec<u8>)> = picture::shown(&tree.pictures())
        .into_iter()
        .map(|image| (format!("EPUB/images/{}", image.package), image.bytes))
        .collect();
    let images = images.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice(), false));
    let archive = archive([(TYPE.0, TYPE.1, false)].into_iter().chain(parts).chain(images));
    archive.map_err(|error| RenderError::Epub(error.to_string()))
}
