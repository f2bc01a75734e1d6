//! A Word document: parts from templates, pictures as dots, in one ZIP archive.
//!
//! A ministry's own `docx/reference.docx` among the project's templates supplies the styles.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read, Write};
use std::sync::Arc;

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::{RenderError, Templates, template};
use crate::chart::{Chart, charts};
use crate::locale::Locale;
use crate::prose::{self, Output};
use crate::text::hash;
use crate::view::View;

/// The parts of the archive that are templates, each with its name there.
const PARTS: [(&str, &str); 10] = [
    ("docx/content-types.xml", "[Content_Types].xml"),
    ("docx/package-rels.xml", "_rels/.rels"),
    ("docx/core.xml", "docProps/core.xml"),
    ("docx/styles.xml", "word/styles.xml"),
    ("docx/settings.xml", "word/settings.xml"),
    ("docx/header.xml", "word/header1.xml"),
    ("docx/footer.xml", "word/footer1.xml"),
    ("docx/document.xml", "word/document.xml"),
    ("docx/footnotes.xml", "word/footnotes.xml"),
    ("docx/document-rels.xml", "word/_rels/document.xml.rels"),
];

/// The document whose styles are taken in place of ours.
pub(super) const REFERENCE: &str = "docx/reference.docx";

pub(super) fn write(
    view: &View,
    locale: &Arc<Locale>,
    templates: &Templates,
) -> Result<Vec<u8>, RenderError> {
    let mut archive = Archive::new();
    let (mut pictures, mut notes) = (Vec::new(), String::new());
    for (name, part) in PARTS {
        let both = view.beside.is_some() && part == "word/document.xml";
        let name = if both { "docx/bilingual.xml" } else { name };
        let mut text = template::render(view, locale, name, Output::Word, templates)?;
        match part {
            "word/document.xml" => {
                text = bookmarks(&text);
                (text, pictures) = draw(&text, view, locale);
                (text, notes) = footnotes(&text);
            }
            "word/footnotes.xml" => {
                text = text.replacen("</w:footnotes>", &format!("{notes}</w:footnotes>"), 1);
            }
            "word/_rels/document.xml.rels" => text = related(&text, pictures.len()),
            "word/styles.xml" => {
                if let Some(styles) = reference(templates)? {
                    text = styles;
                }
            }
            _ => {}
        }
        archive.add(part, text.trim_start().as_bytes(), CompressionMethod::Deflated)?;
    }
    for (number, picture) in (1..).zip(&pictures) {
        let name = format!("word/media/picture{number}.png");
        archive.add(&name, picture, CompressionMethod::Stored)?;
    }
    archive.finish()
}

struct Archive(ZipWriter<Cursor<Vec<u8>>>);

impl Archive {
    fn new() -> Self {
        Archive(ZipWriter::new(Cursor::new(Vec::new())))
    }

    fn add(
        &mut self,
        name: &str,
        bytes: &[u8],
        method: CompressionMethod,
    ) -> Result<(), RenderError> {
        // One time for every file, so that the same source gives the same bytes.
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::default());
        self.0.start_file(name, options).map_err(fault)?;
        self.0.write_all(bytes).map_err(fault)
    }

    fn finish(self) -> Result<Vec<u8>, RenderError> {
        Ok(self.0.finish().map_err(fault)?.into_inner())
    }
}

fn fault(error: impl std::fmt::Display) -> RenderError {
    RenderError::Word(error.to_string())
}

/// The styles of the reference document, if the project has one.
fn reference(templates: &Templates) -> Result<Option<String>, RenderError> {
    let Some(bytes) = templates.bytes(REFERENCE) else { return Ok(None) };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(fault)?;
    let part = archive.by_name("word/styles.xml").map_err(fault)?;
    let mut styles = String::new();
    part.take(super::MAX_TEMPLATE).read_to_string(&mut styles).map_err(fault)?;
    Ok(Some(styles))
}

const ANCHOR: &str = "<w:hyperlink w:anchor=\"";
const LINK_END: &str = "</w:hyperlink>";
const BOOKMARK: &str = "<w:bookmarkStart w:id=\"0\" w:name=\"";
const BOOKMARK_END: &str = "\"/><w:bookmarkEnd w:id=\"0\"/>";

/// Gives each bookmark a number and a name that Word takes, keeps the first of those that stand
/// twice, and makes a link to none plain text.
fn bookmarks(text: &str) -> String {
    let mut known: BTreeSet<&str> = BTreeSet::new();
    let mut numbered = String::with_capacity(text.len());
    let mut pieces = text.split(BOOKMARK);
    numbered.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let Some((name, rest)) = piece.split_once(BOOKMARK_END) else { continue };
        if known.insert(name) {
            let (id, name) = (known.len(), bookmark(name));
            numbered.push_str(&format!("<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/>"));
            numbered.push_str(&format!("<w:bookmarkEnd w:id=\"{id}\"/>"));
        }
        numbered.push_str(rest);
    }
    let mut linked = String::with_capacity(numbered.len());
    let mut pieces = numbered.split(ANCHOR);
    linked.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let Some((name, rest)) = piece.split_once("\">") else { continue };
        let Some((words, rest)) = rest.split_once(LINK_END) else { continue };
        match known.contains(name) {
            true => linked.push_str(&format!("{ANCHOR}{}\">{words}{LINK_END}", bookmark(name))),
            false => linked.push_str(words),
        }
        linked.push_str(rest);
    }
    linked
}

/// A name that Word takes: at most forty letters, digits and underscores.
fn bookmark(anchor: &str) -> String {
    let plain: String =
        anchor.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    if plain.len() <= 36 && plain == anchor.replace('-', "_") {
        return format!("r_{plain}");
    }
    // Two long anchors that begin alike stay two.
    format!("r_{}_{:08x}", plain.chars().take(28).collect::<String>(), hash(anchor) as u32)
}

const EMBED: &str = "r:embed=\"";
const DRAWING: &str = "<w:r><w:drawing>";
const DRAWING_END: &str = "</w:drawing></w:r>";

/// Draws the pictures that the document shows; one that cannot be drawn leaves its table.
fn draw(text: &str, view: &View, locale: &Locale) -> (String, Vec<Vec<u8>>) {
    let all = charts(view, locale).by_name().into_iter().flat_map(|(_, charts)| charts);
    let all: BTreeMap<String, Chart> = all.map(|chart| (chart.id.clone(), chart)).collect();
    let mut pieces = text.split(DRAWING);
    let mut written = pieces.next().unwrap_or_default().to_owned();
    let drawings: Vec<(&str, &str)> =
        pieces.filter_map(|piece| piece.split_once(DRAWING_END)).collect();
    let dots = dots(drawings.iter().map(|(drawing, _)| {
        let id = drawing.split_once(EMBED)?.1.split('"').next()?;
        Some(all.get(id)?.svg.file())
    }));
    let mut pictures = Vec::new();
    for ((drawing, rest), dots) in drawings.into_iter().zip(dots) {
        if let (Some(dots), Some((before, after))) = (dots, drawing.split_once(EMBED)) {
            pictures.push(dots);
            let number = pictures.len();
            let after = after.split_once('"').map_or("", |(_, after)| after);
            let before = before.replace("id=\"0\"", &format!("id=\"{number}\""));
            let drawing = format!("{before}{EMBED}picture{number}\"{after}");
            written.push_str(&format!("{DRAWING}{drawing}{DRAWING_END}"));
        }
        written.push_str(rest);
    }
    (written, pictures)
}

#[cfg(feature = "pdf")]
fn dots(svgs: impl Iterator<Item = Option<String>>) -> Vec<Option<Vec<u8>>> {
    use rayon::prelude::*;
    let svgs: Vec<Option<String>> = svgs.collect();
    svgs.par_iter().map(|svg| super::pixels::png(svg.as_ref()?)).collect()
}

#[cfg(not(feature = "pdf"))]
fn dots(svgs: impl Iterator<Item = Option<String>>) -> Vec<Option<Vec<u8>>> {
    svgs.map(|_| None).collect()
}

/// The document without its notes, each reference with a number, and the notes.
fn footnotes(text: &str) -> (String, String) {
    const REFERENCE: &str = "<w:footnoteReference w:id=\"0\"/>";
    let [start, end] = prose::WORD_NOTE;
    let (mut document, mut notes) = (String::with_capacity(text.len()), String::new());
    let mut pieces = text.split(start);
    document.push_str(pieces.next().unwrap_or_default());
    for (number, piece) in (1..).zip(pieces) {
        let (note, rest) = piece.split_once(end).unwrap_or((piece, ""));
        if let Some(at) = document.rfind(REFERENCE) {
            let numbered = format!("<w:footnoteReference w:id=\"{number}\"/>");
            document.replace_range(at..at + REFERENCE.len(), &numbered);
        }
        notes.push_str(&format!("<w:footnote w:id=\"{number}\">{note}{end}"));
        document.push_str(rest);
    }
    (document, notes)
}

/// The relations of the document, with its pictures.
fn related(text: &str, pictures: usize) -> String {
    const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    let pictures: String = (1..=pictures)
        .map(|number| {
            let target = format!("media/picture{number}.png");
            format!("<Relationship Id=\"picture{number}\" Type=\"{KIND}\" Target=\"{target}\"/>")
        })
        .collect();
    text.replacen("</Relationships>", &format!("{pictures}</Relationships>"), 1)
}
