//! A Word document: parts from templates, pictures as dots, in one ZIP archive.
//!
//! A ministry's own `docx/reference.docx` among the project's templates supplies the styles.

use std::io::{Cursor, Read};
use std::sync::Arc;

use zip::ZipArchive;

use super::archive;
use super::draft::Draft;
use super::drawings::Drawings;
use super::picture::{self, Picture};
use super::template::{Renderer, Word};
use super::templates::{MAX_TEMPLATE, REFERENCE};
use super::{RenderError, Templates};
use crate::locale::Direction;
use crate::prose::{self, WordParts};

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
    ("docx/footnotes.xml", NOTES),
    ("docx/document-rels.xml", RELATIONS),
];

const DOCUMENT: &str = "word/document.xml";
const TYPES: &str = "[Content_Types].xml";
pub(super) const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub(super) const NUMBERING: &str = "word/numbering.xml";
const NOTES: &str = "word/footnotes.xml";
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
        let tree = draft.tree(templates)?;
        let pictures = tree.pictures();
        let pictures: Vec<_> = pictures.iter().filter_map(picture::of).collect();
        let pictures: Vec<_> = pictures.into_iter().map(Picture::drawing).collect();
        let parts = Arc::new(WordParts::new(tree.anchors()));
        let drawings = Arc::new(Drawings::new(&pictures));
        let word = Word { parts: parts.clone(), drawings: drawings.clone() };
        let renderer = Renderer::word(&draft.filling(), templates, word).holding(tree);
        let mut package = Package { texts: Vec::new(), pictures: Vec::new() };
        for (name, part) in PARTS {
            let mut text = renderer.render(name)?;
            match part {
                // The document is written by then.
                NOTES => {
                    let notes = parts.notes();
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
        package.pictures = drawings.take();
        let lists = parts.lists();
        let lists = format!("{XML}<w:numbering xmlns:w=\"{W}\">{lists}</w:numbering>");
        package.texts.push((NUMBERING, lists));
        // Macros of a project may write what no reader opens.
        if !templates.is_ours() {
            for (part, text) in &package.texts {
                if let Some(fault) = archive::fault(text) {
                    return Err(RenderError::Word(format!("{part}: {fault}")));
                }
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
        let relations = related(self.text(RELATIONS), &self.pictures);
        let texts = self.texts.iter().map(|(name, text)| match *name {
            RELATIONS => (*name, relations.as_bytes(), true),
            name => (name, text.as_bytes(), true),
        });
        let media = self.pictures.iter().map(|(name, _)| format!("word/media/{name}.png"));
        let media: Vec<String> = media.collect();
        let pictures = media.iter().zip(&self.pictures);
        let pictures = pictures.map(|(name, (_, bytes))| (name.as_str(), bytes.as_slice(), false));
        archive::archive(texts.chain(pictures)).map_err(fault)
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

/// The relations of the document, with its pictures.
fn related(text: &str, pictures: &[(String, Vec<u8>)]) -> String {
    const KIND: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/image";
    let relation = |(name, _): &(String, Vec<u8>)| {
        format!("<Relationship Id=\"{name}\" Type=\"{KIND}\" Target=\"media/{name}.png\"/>")
    };
    let pictures: String = pictures.iter().map(relation).collect();
    text.replacen("</Relationships>", &format!("{pictures}</Relationships>"), 1)
}
