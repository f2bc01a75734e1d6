//! A Word document: parts from templates, pictures as dots, in one ZIP archive.
//!
//! A ministry's own `docx/reference.docx` among the project's templates supplies the styles.

use std::io::{Cursor, Read};
use std::sync::Arc;

use zip::ZipArchive;

use super::archive;
use super::draft::Draft;
use super::drawings::{Drawings, File};
use super::picture::{self, Picture};
use super::remarks::{Author, Remark, Remarks, comments};
use super::template::Renderer;
use super::templates::{MAX_TEMPLATE, REFERENCE};
use super::word::Word;
use super::{RenderError, Templates};
use crate::locale::Direction;
use crate::prose::{self, Changes, WordParts};

const DOCUMENT: &str = "word/document.xml";
/// The part of the reference document that is taken.
const STYLES: &str = "word/styles.xml";

/// The parts of the archive that are templates, each with its name there and its type.
const PARTS: [(&str, &str, &str); 8] = [
    ("docx/frame.xml", DOCUMENT, "document.main"),
    ("docx/styles.xml", STYLES, "styles"),
    ("docx/settings.xml", "word/settings.xml", "settings"),
    ("docx/header.xml", "word/header1.xml", "header"),
    ("docx/footer.xml", "word/footer1.xml", "footer"),
    ("docx/header-turned.xml", "word/header2.xml", "header"),
    ("docx/footer-turned.xml", "word/footer2.xml", "footer"),
    ("docx/core.xml", "docProps/core.xml", "core"),
];

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// The line between a text and its notes, which Word wants among them.
const NOTE_LINES: &str = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r>\
    </w:p></w:footnote><w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r>\
    <w:continuationSeparator/></w:r></w:p></w:footnote>";

/// A part of a document: what the document calls it, its name in the archive, its type, its text.
struct Part {
    id: &'static str,
    name: &'static str,
    kind: &'static str,
    text: String,
}

impl Part {
    /// A part that no template writes.
    fn of_word(kind: &'static str, name: &'static str, inner: &str) -> Self {
        let text = format!("{XML}<w:{kind} xmlns:w=\"{W}\">{inner}</w:{kind}>");
        Part { id: kind, name, kind, text }
    }
}

/// The parts of a document.
pub(super) struct Package {
    parts: Vec<Part>,
    /// Pictures, by the names of their relations.
    pictures: Vec<(String, File)>,
}

impl Package {
    pub(super) fn new(draft: &Draft<'_>, templates: &Templates) -> Result<Self, RenderError> {
        let changes = (Changes::default(), [].as_slice(), Direction::LeftToRight);
        Package::written(draft, templates, changes)
    }

    /// A document of two versions: its changes are signed, and remarks stand beside them.
    pub(super) fn signed(
        draft: &Draft<'_>,
        templates: &Templates,
        author: Author<'_>,
        (remarks, direction): (&[Remark], Direction),
    ) -> Result<Self, RenderError> {
        let changes = Changes::signed(author.name, author.date);
        Package::written(draft, templates, (changes, remarks, direction))
    }

    fn written(
        draft: &Draft<'_>,
        templates: &Templates,
        (changes, remarks, direction): (Changes, &[Remark], Direction),
    ) -> Result<Self, RenderError> {
        let tree = draft.tree(templates)?;
        let pictures = tree.pictures();
        let pictures: Vec<_> = pictures.iter().filter_map(picture::of).collect();
        let pictures: Vec<_> = pictures.into_iter().map(Picture::drawing).collect();
        let word = Word {
            parts: Arc::new(WordParts::new(tree.anchors(), changes)),
            drawings: Arc::new(Drawings::new(&pictures)),
            remarks: Arc::new(Remarks::new(remarks, tree)),
        };
        let renderer = Renderer::word(&draft.filling(), templates, word.clone()).holding(tree);
        let mut parts = Vec::new();
        for (template, name, kind) in PARTS {
            let taken = if name == STYLES { reference(templates)? } else { None };
            let text = match taken {
                Some(styles) => styles,
                None => renderer.render(template)?.trim_start().to_owned(),
            };
            let id = template.trim_start_matches("docx/").trim_end_matches(".xml");
            parts.push(Part { id, name, kind, text });
        }
        // The document is written by now.
        if !word.remarks.all_stand() {
            return Err(RenderError::Word("docx/vocabulary.xml: `anchored`".to_owned()));
        }
        let notes = [NOTE_LINES, &word.parts.notes()].concat();
        parts.push(Part::of_word("footnotes", "word/footnotes.xml", &notes));
        parts.push(Part::of_word("numbering", "word/numbering.xml", &word.parts.lists()));
        if !remarks.is_empty() {
            let comments = comments(remarks, &word.parts.changes, direction);
            parts.push(Part::of_word("comments", "word/comments.xml", &comments));
        }
        // Macros of a project may write what no reader opens.
        if !templates.is_ours() {
            for Part { name, text, .. } in &parts {
                if let Some(fault) = archive::fault(text) {
                    return Err(RenderError::Word(format!("{name}: {fault}")));
                }
            }
        }
        Ok(Package { parts, pictures: word.drawings.take() })
    }

    /// A title and a few paragraphs.
    pub(super) fn plain(title: &str, paragraphs: &[String], direction: Direction) -> Self {
        let bidi = if direction == Direction::RightToLeft { "<w:bidi/>" } else { "" };
        let paragraph = |text: &str, style: &str| {
            let runs = prose::word_styled(text, direction, style);
            format!("<w:p><w:pPr>{bidi}</w:pPr>{runs}</w:p>")
        };
        let body: String = paragraphs.iter().map(|text| paragraph(text, "")).collect();
        let body = paragraph(title, "Strong") + &body;
        let text = format!("{XML}<w:document xmlns:w=\"{W}\"><w:body>{body}</w:body></w:document>");
        let parts = vec![Part { id: "frame", name: DOCUMENT, kind: "document.main", text }];
        Package { parts, pictures: Vec::new() }
    }

    /// What a reader begins with: the types of the parts.
    fn types(&self) -> String {
        let of = |Part { name, kind, .. }: &Part| {
            let kind = match *kind {
                "core" => "application/vnd.openxmlformats-package.core-properties+xml".to_owned(),
                kind => format!("{TYPE}.{kind}+xml"),
            };
            format!("<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>")
        };
        let parts: String = self.parts.iter().map(of).collect();
        format!(
            "{XML}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
             ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default \
             Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" \
             ContentType=\"image/png\"/><Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>\
             {parts}</Types>"
        )
    }

    /// The relations of the package, and those of its document.
    fn relations(&self) -> [String; 2] {
        let relation = |id: &str, kind: &str, target: &str| {
            format!("<Relationship Id=\"{id}\" Type=\"{kind}\" Target=\"{target}\"/>")
        };
        let [mut package, mut document] = [String::new(), String::new()];
        for Part { id, name, kind, .. } in &self.parts {
            match *kind {
                "document.main" => {
                    package += &relation("document", &format!("{OFFICE}/officeDocument"), name);
                }
                "core" => {
                    let kind = format!("{PACKAGE}/relationships/metadata/core-properties");
                    package += &relation("core", &kind, name);
                }
                kind => {
                    let target = name.trim_start_matches("word/");
                    document += &relation(id, &format!("{OFFICE}/{kind}"), target);
                }
            }
        }
        for (name, (ending, _)) in &self.pictures {
            let target = format!("media/{name}.{ending}");
            document += &relation(name, &format!("{OFFICE}/image"), &target);
        }
        [package, document].map(|relations| {
            let space = format!("{PACKAGE}/relationships");
            format!("{XML}<Relationships xmlns=\"{space}\">{relations}</Relationships>")
        })
    }

    /// The archive.
    pub(super) fn zip(&self) -> Result<Vec<u8>, RenderError> {
        let (types, [package, document]) = (self.types(), self.relations());
        let head = [
            ("[Content_Types].xml", types.as_bytes(), true),
            ("_rels/.rels", package.as_bytes(), true),
            ("word/_rels/document.xml.rels", document.as_bytes(), true),
        ];
        let texts = self.parts.iter().map(|part| (part.name, part.text.as_bytes(), true));
        let media = self.pictures.iter();
        let media = media.map(|(name, (ending, _))| format!("word/media/{name}.{ending}"));
        let media: Vec<String> = media.collect();
        let pictures = media.iter().zip(&self.pictures);
        let pictures =
            pictures.map(|(name, (_, (_, bytes)))| (name.as_str(), bytes.as_slice(), false));
        let files = head.into_iter().chain(texts).chain(pictures);
        archive::archive(files).map_err(|error| RenderError::Word(error.to_string()))
    }
}

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
