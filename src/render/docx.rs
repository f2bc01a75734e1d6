//! A Word document: parts from templates, pictures as dots, in one ZIP archive.
//!
//! A ministry's own `docx/reference.docx` among the project's templates supplies the styles.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

use super::draft::Draft;
use super::templates::{MAX_TEMPLATE, REFERENCE};
use super::{RenderError, Templates};
use crate::chart::Svg;
use crate::locale::Direction;
use crate::prose::{self, Output};
use crate::text::hash;

/// The parts of the archive that are templates, each with its name there.
const PARTS: [(&str, &str); 10] = [
    ("docx/content-types.xml", TYPES),
    ("docx/package-rels.xml", "_rels/.rels"),
    ("docx/core.xml", "docProps/core.xml"),
    ("docx/styles.xml", STYLES),
    ("docx/settings.xml", "word/settings.xml"),
    ("docx/header.xml", "word/header1.xml"),
    ("docx/footer.xml", "word/footer1.xml"),
    ("docx/frame.xml", DOCUMENT),
    ("docx/footnotes.xml", "word/footnotes.xml"),
    ("docx/document-rels.xml", RELATIONS),
];

const DOCUMENT: &str = "word/document.xml";
const TYPES: &str = "[Content_Types].xml";
pub(super) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub(super) const NUMBERING: &str = "word/numbering.xml";
/// What stands between the document and its notes while both are gone through.
const NOTES: &str = "<w:footnotes/>";
const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const RELATIONS: &str = "word/_rels/document.xml.rels";

/// The parts of a document, each with its name in the archive.
pub(super) struct Package {
    texts: Vec<(&'static str, String)>,
    /// Pictures, by the names of their relations.
    pictures: Vec<(String, Vec<u8>)>,
}

impl Package {
    pub(super) fn new(draft: &Draft<'_>, templates: &Templates) -> Result<Self, RenderError> {
        let mut package = Package { texts: Vec::new(), pictures: Vec::new() };
        let renderer = draft.renderer(Output::Word, templates)?;
        let (mut notes, mut lists) = (String::new(), String::new());
        for (name, part) in PARTS {
            let mut text = renderer.render(name)?;
            match part {
                DOCUMENT => {
                    text = bookmarks(&text);
                    (text, package.pictures) = draw(&text, draft);
                    (text, notes) = footnotes(&text);
                    // Notes have lists too, which are of the same part.
                    let (both, defined) = prose::word_lists(&format!("{text}{NOTES}{notes}"));
                    let (body, below) = both.split_once(NOTES).unwrap_or((&both, ""));
                    (text, notes) = (body.to_owned(), below.to_owned());
                    lists = format!("{XML}<w:numbering xmlns:w=\"{W}\">{defined}</w:numbering>");
                }
                "word/footnotes.xml" => {
                    text = text.replacen("</w:footnotes>", &format!("{notes}</w:footnotes>"), 1);
                }
                STYLES => {
                    if let Some(styles) = reference(templates)? {
                        text = styles;
                    }
                }
                _ => {}
            }
            package.texts.push((part, text.trim_start().to_owned()));
        }
        package.texts.push((NUMBERING, lists));
        // Macros of a project may write what no reader opens.
        if !templates.is_ours() {
            for (part, text) in &package.texts {
                roxmltree::Document::parse(text)
                    .map_err(|error| RenderError::Word(format!("{part}: {error}")))?;
            }
        }
        Ok(package)
    }

    /// A title and a few paragraphs.
    pub(super) fn plain(title: &str, paragraphs: &[String], direction: Direction) -> Self {
        const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
        const PARTS: &str = "http://schemas.openxmlformats.org/package/2006";
        const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        let bidi = if direction == Direction::RightToLeft { "<w:bidi/>" } else { "" };
        let paragraph = |text: &str, style: &str| {
            let runs = prose::word_styled(text, direction, style);
            format!("<w:p><w:pPr>{bidi}</w:pPr>{runs}</w:p>")
        };
        let body: String = paragraphs.iter().map(|text| paragraph(text, "")).collect();
        let body = paragraph(title, "Strong") + &body;
        let texts = [
            (
                TYPES,
                format!(
                    "<Types xmlns=\"{PARTS}/content-types\"><Default Extension=\"rels\" \
                     ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
                     <Override PartName=\"/{DOCUMENT}\" ContentType=\"{TYPE}.document.main+xml\"/>\
                     </Types>"
                ),
            ),
            (
                "_rels/.rels",
                format!(
                    "<Relationships xmlns=\"{PARTS}/relationships\"><Relationship Id=\"document\" \
                     Type=\"{OFFICE}/officeDocument\" Target=\"{DOCUMENT}\"/></Relationships>"
                ),
            ),
            (DOCUMENT, format!("<w:document xmlns:w=\"{W}\"><w:body>{body}</w:body></w:document>")),
        ];
        let texts = texts.map(|(name, text)| (name, format!("{XML}{text}"))).to_vec();
        Package { texts, pictures: Vec::new() }
    }

    /// The text of a part, which every package has.
    pub(super) fn text(&self, part: &str) -> &str {
        let mut texts = self.texts.iter();
        texts.find(|(name, _)| *name == part).map_or("", |(_, text)| text)
    }

    pub(super) fn set(&mut self, part: &str, text: String) {
        if let Some((_, old)) = self.texts.iter_mut().find(|(name, _)| *name == part) {
            *old = text;
        }
    }

    /// Adds the part of the comments, which few documents have.
    pub(super) fn add_comments(&mut self, part: &'static str, text: String) {
        const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
        let entry =
            |text: &str, end: &str, entry: &str| text.replacen(end, &format!("{entry}{end}"), 1);
        let types = entry(
            self.text(TYPES),
            "</Types>",
            &format!("<Override PartName=\"/{part}\" ContentType=\"{TYPE}.comments+xml\"/>"),
        );
        let relations = entry(
            self.text(RELATIONS),
            "</Relationships>",
            &format!(
                "<Relationship Id=\"comments\" Type=\"{KIND}/comments\" Target=\"comments.xml\"/>"
            ),
        );
        self.set(TYPES, types);
        self.set(RELATIONS, relations);
        self.texts.push((part, format!("{XML}{text}")));
    }

    pub(super) fn pictures(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.pictures.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    pub(super) fn add_picture(&mut self, name: String, bytes: Vec<u8>) {
        self.pictures.push((name, bytes));
    }

    /// The archive.
    pub(super) fn zip(&self) -> Result<Vec<u8>, RenderError> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let mut add = |name: &str, bytes: &[u8], method| -> Result<(), RenderError> {
            // One time for every file, so that the same source gives the same bytes.
            let options = SimpleFileOptions::default()
                .compression_method(method)
                .last_modified_time(DateTime::default());
            archive.start_file(name, options).map_err(fault)?;
            archive.write_all(bytes).map_err(fault)
        };
        for (name, text) in &self.texts {
            let text = match *name {
                RELATIONS => Cow::Owned(related(text, &self.pictures)),
                _ => Cow::Borrowed(text),
            };
            add(name, text.as_bytes(), CompressionMethod::Deflated)?;
        }
        for (name, bytes) in &self.pictures {
            add(&format!("word/media/{name}.png"), bytes, CompressionMethod::Stored)?;
        }
        Ok(archive.finish().map_err(fault)?.into_inner())
    }
}

pub(super) fn fault(error: impl std::fmt::Display) -> RenderError {
    RenderError::Word(error.to_string())
}

/// The part of the reference document that is taken.
const STYLES: &str = "word/styles.xml";

/// The styles of the reference document, if the project has one: whole, and what Word can read.
fn reference(templates: &Templates) -> Result<Option<String>, RenderError> {
    let Some(bytes) = templates.bytes(REFERENCE) else { return Ok(None) };
    let wrong = |message| RenderError::Reference { part: STYLES, message, error: String::new() };
    let unread = |error: &dyn std::fmt::Display| RenderError::Reference {
        part: STYLES,
        message: "error-reference",
        error: error.to_string(),
    };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| unread(&error))?;
    let part = archive.by_name(STYLES).map_err(|error| unread(&error))?;
    let mut styles = Vec::new();
    let most = MAX_TEMPLATE;
    part.take(most + 1).read_to_end(&mut styles).map_err(|error| unread(&error))?;
    if styles.len() as u64 > most {
        return Err(wrong("error-reference-large"));
    }
    let styles = String::from_utf8(styles).map_err(|error| unread(&error))?;
    let text = styles.trim_start_matches('\u{FEFF}');
    match roxmltree::Document::parse(text) {
        Err(roxmltree::Error::DtdDetected) => Err(wrong("error-reference-dtd")),
        Err(error) => Err(unread(&error)),
        Ok(document) if document.root_element().has_tag_name((W, "styles")) => {
            Ok(Some(text.to_owned()))
        }
        Ok(_) => Err(wrong("error-reference-other")),
    }
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
pub(super) fn bookmark(anchor: &str) -> String {
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
fn draw(text: &str, draft: &Draft<'_>) -> (String, Vec<(String, Vec<u8>)>) {
    let mut pieces = text.split(DRAWING);
    let mut written = pieces.next().unwrap_or_default().to_owned();
    let drawings: Vec<(&str, &str)> =
        pieces.filter_map(|piece| piece.split_once(DRAWING_END)).collect();
    let dots = dots(drawings.iter().map(|(drawing, _)| {
        let id = drawing.split_once(EMBED)?.1.split('"').next()?;
        draft.drawing(id)
    }));
    let mut pictures = Vec::new();
    for ((drawing, rest), dots) in drawings.into_iter().zip(dots) {
        if let (Some(dots), Some((before, after))) = (dots, drawing.split_once(EMBED)) {
            let number = pictures.len() + 1;
            pictures.push((format!("picture{number}"), dots));
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
fn dots<'a>(svgs: impl Iterator<Item = Option<&'a Svg>>) -> Vec<Option<Vec<u8>>> {
    use rayon::prelude::*;
    let svgs: Vec<Option<&Svg>> = svgs.collect();
    let draw = |svg: &Svg| super::pixels::png(&svg.without_texts(), &svg.without_marks());
    svgs.par_iter().map(|svg| draw((*svg)?)).collect()
}

#[cfg(not(feature = "pdf"))]
fn dots<'a>(svgs: impl Iterator<Item = Option<&'a Svg>>) -> Vec<Option<Vec<u8>>> {
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
    (again(&document), notes)
}

/// Gives references that come again the number of the note that they lead to.
fn again(document: &str) -> String {
    const NUMBER: &str = "<w:footnoteReference w:id=\"";
    const SHOWN: &str = "<w:t>";
    let name = prose::WORD_NOTE_NAME;
    let (field, bookmark) = (format!("NOTEREF {name}"), format!("w:name=\"{name}"));
    let number_of = |key: &str| {
        let (_, after) = document.split_once(&format!("{bookmark}{key}\""))?;
        after.split_once(NUMBER)?.1.split('"').next()
    };
    let mut written = String::with_capacity(document.len());
    let mut pieces = document.split(&field);
    written.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let number = piece.split(' ').next().and_then(number_of);
        written.push_str(&field);
        match (piece.split_once(SHOWN), number) {
            (Some((before, after)), Some(number)) => {
                let rest = after.split_once('<').map_or("", |(_, rest)| rest);
                written.push_str(&format!("{before}{SHOWN}{number}<{rest}"));
            }
            _ => written.push_str(piece),
        }
    }
    written
}

/// The relations of the document, with its pictures.
fn related(text: &str, pictures: &[(String, Vec<u8>)]) -> String {
    const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    let relation = |(name, _): &(String, Vec<u8>)| {
        format!("<Relationship Id=\"{name}\" Type=\"{KIND}\" Target=\"media/{name}.png\"/>")
    };
    let pictures: String = pictures.iter().map(relation).collect();
    text.replacen("</Relationships>", &format!("{pictures}</Relationships>"), 1)
}
