//! Typst markup to PDF: layout, tags and fonts, without the system's fonts or files.

use std::collections::HashMap;
use std::num::NonZeroUsize;
use std::sync::LazyLock;

use rayon::prelude::*;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Label, Smart};
use typst::introspection::{Introspector, Location, Tag};
use typst::layout::{Frame, FrameItem};
use typst::model::{Destination, Document as _, LinkMarker};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::{LazyHash, PicoStr};
use typst::{Feature, Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use super::drawn::Shown;
use super::{About, Fonts, RenderError, faces};
use crate::finding::Arg;
use crate::glyphs;
use crate::image::Kind;
use crate::locale::Locale;

/// The embedded faces, read once.
static EMBEDDED: LazyLock<Vec<Font>> = LazyLock::new(|| {
    faces::all().into_iter().flat_map(|data| Font::iter(Bytes::new(data))).collect()
});

/// Whether an embedded face has a shape for a character.
pub(super) fn is_embedded(c: char) -> bool {
    EMBEDDED.iter().any(|font| font.info().coverage.contains(u32::from(c)))
}

/// Whether a file holds a face that can be used.
pub(super) fn is_font(data: &[u8]) -> bool {
    Font::iter(Bytes::new(data.to_vec())).next().is_some()
}

/// Whether there is a face of a name, embedded or given.
pub fn has_face(fonts: &Fonts, name: &str) -> bool {
    let given = fonts.0.iter().flat_map(|data| Font::iter(Bytes::new(data.clone())));
    let known = |font: &Font| font.info().family.eq_ignore_ascii_case(name);
    EMBEDDED.iter().any(known) || given.into_iter().any(|font| known(&font))
}

/// With heads of rows, which readers of tables by ear go by.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

pub(super) fn compile(
    text: String,
    about: About<'_>,
    locale: &Locale,
    (fonts, images): (&Fonts, Vec<Shown>),
) -> Result<Vec<u8>, RenderError> {
    let (world, document) = laid_out(text, locale, (fonts, images))?;
    let options = PdfOptions {
        ident: Smart::Custom(about.ident.to_owned()),
        timestamp: date(about.date).map(Timestamp::new_utc),
        standards: PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
            .map_err(|error| RenderError::Pdf(format!("{error:?}")))?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(&document, &options).map_err(|errors| world.explain(&errors))
}

/// Each page as a picture, whose letters are shapes: it needs no font.
pub(super) fn pictures(
    text: String,
    locale: &Locale,
    shown: (&Fonts, Vec<Shown>),
) -> Result<Vec<String>, RenderError> {
    let (_, document) = laid_out(text, locale, shown)?;
    let title = document.info().title.as_deref().unwrap_or_default();
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    let head = format!(" role=\"img\" xml:lang=\"{}\"><title>{title}</title>", locale.language);
    let picture = |page| typst_svg::svg(page, &SvgOptions::default()).replacen('>', &head, 1);
    Ok(document.pages().par_iter().map(picture).collect())
}

fn laid_out(
    text: String,
    locale: &Locale,
    (fonts, images): (&Fonts, Vec<Shown>),
) -> Result<(Document, PagedDocument), RenderError> {
    // Compilation is cached for the next document; what was used long ago is let go.
    comemo::evict(4);
    let world = Document::new(text, fonts, images)?;
    let compiled = typst::compile::<PagedDocument>(&world);
    let document = compiled.output.map_err(|errors| world.explain(&errors))?;
    let document = lead(document, locale);
    Ok((world, document))
}

/// Puts the sign for an unknown character where no font has one: PDF/A refuses the whole document
/// for a single box.
fn shown(text: String, fonts: &[Font]) -> String {
    let known = |c: char| {
        let code = u32::from(c);
        glyphs::is_invisible(c) || fonts.iter().any(|font| font.info().coverage.contains(code))
    };
    // What is known of each character of the first plane, where nearly all are.
    let mut seen: Vec<Option<bool>> = vec![None; 1 << 16];
    let mut is_known = |c: char| match seen.get_mut(c as usize) {
        _ if c.is_ascii() => true,
        Some(seen) => *seen.get_or_insert_with(|| known(c)),
        None => known(c),
    };
    match text.chars().all(&mut is_known) {
        true => text,
        false => text.chars().map(|c| if is_known(c) { c } else { '\u{FFFD}' }).collect(),
    }
}

/// How a reference to an anchor of the document is written until it is laid out.
///
/// Typst looks a label up while it lays out, and lays out again what the answer may have changed:
/// twice the time for a document of many references. So they go through as addresses, and
/// [`lead`] makes them lead to their pages once these are known.
const WITHIN: &str = "within:";

/// Makes references lead to their anchors, now that these have a page, and gives each the number
/// of that page as the text that a screen reader speaks.
fn lead(document: PagedDocument, locale: &Locale) -> PagedDocument {
    let found = document.introspector().clone();
    let place = |address: &str| {
        let label = Label::new(PicoStr::intern(address.strip_prefix(WITHIN)?))?;
        let location = found.query_label(label).ok()?.location()?;
        Some((location, found.page(location)?))
    };
    let mut pages = document.pages().to_vec();
    pages.par_iter_mut().for_each(|page| lead_within(&mut page.frame, &place, locale));
    PagedDocument::new(pages.into_iter().collect(), document.info().clone())
}

type Found<'a> = &'a (dyn Fn(&str) -> Option<(Location, NonZeroUsize)> + Sync);

/// Whether a reference stands here. Frames are shared with the compiler's caches: what has none
/// need not be copied.
fn refers(frame: &Frame) -> bool {
    frame.items().any(|(_, item)| match item {
        FrameItem::Group(group) => refers(&group.frame),
        FrameItem::Link(Destination::Url(url), _) => url.starts_with(WITHIN),
        FrameItem::Tag(Tag::Start(content, _)) => content
            .to_packed::<LinkMarker>()
            .and_then(|link| link.alt.as_ref())
            .is_some_and(|alt| alt.starts_with(WITHIN)),
        _ => false,
    })
}

fn lead_within(frame: &mut Frame, place: Found<'_>, locale: &Locale) {
    if !refers(frame) {
        return;
    }
    frame.retain(|item| {
        match item {
            FrameItem::Group(group) => lead_within(&mut group.frame, place, locale),
            FrameItem::Link(destination, _) => {
                if let Destination::Url(url) = &*destination
                    && let Some((location, _)) = place(url)
                {
                    *destination = Destination::Location(location);
                }
            }
            FrameItem::Tag(Tag::Start(content, _)) => {
                if let Some(link) = content.to_packed_mut::<LinkMarker>()
                    && let Some((_, page)) = link.alt.as_deref().and_then(place)
                {
                    let number = ("number", Arg::from(page.get()));
                    link.alt = Some(locale.label("page-number", &[number]).into());
                }
            }
            _ => {}
        }
        true
    });
}

fn date(iso: &str) -> Option<Datetime> {
    let day: jiff::civil::Date = iso.parse().ok()?;
    let (month, of_month) = (day.month() as u8, day.day() as u8);
    Datetime::from_ymd_hms(i32::from(day.year()), month, of_month, 0, 0, 0)
}

/// One document and the fonts that it may use: all that Typst sees of the world.
struct Document {
    source: Source,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    images: HashMap<FileId, Bytes>,
}

/// A file of the document, by its name.
fn file(name: &str) -> Result<FileId, RenderError> {
    let path = VirtualPath::new(name).map_err(|error| RenderError::Pdf(format!("{error:?}")))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

/// The bytes of an image. A drawing has texts, too, of which each character needs a shape.
fn bytes(image: Shown, fonts: &[Font]) -> Bytes {
    match (image.kind, String::from_utf8(image.bytes)) {
        (Kind::Svg, Ok(text)) => Bytes::from_string(shown(text, fonts)),
        (_, Ok(text)) => Bytes::new(text.into_bytes()),
        (_, Err(error)) => Bytes::new(error.into_bytes()),
    }
}

impl Document {
    fn new(text: String, fonts: &Fonts, images: Vec<Shown>) -> Result<Self, RenderError> {
        let id = file("document.typ")?;
        let own = fonts.0.iter().flat_map(|data| Font::iter(Bytes::new(data.clone())));
        let fonts: Vec<Font> = own.chain(EMBEDDED.iter().cloned()).collect();
        let text = shown(text, &fonts);
        Ok(Document {
            source: Source::new(id, text),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            images: images
                .into_iter()
                .map(|image| Ok((file(&image.package)?, bytes(image, &fonts))))
                .collect::<Result<_, RenderError>>()?,
            fonts,
        })
    }

    /// The first error, with the line of markup that it points at.
    fn explain(&self, errors: &[SourceDiagnostic]) -> RenderError {
        let Some(error) = errors.first() else {
            return RenderError::Pdf("no reason given".into());
        };
        let at = self.range(error.span).map(|range| {
            let text = self.source.text();
            let start = text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
            let line: String =
                text[start..].lines().next().unwrap_or("").chars().take(160).collect();
            format!(" — in `{}`", line.trim())
        });
        let hints = error.hints.iter().map(|hint| format!("; {}", hint.v)).collect::<String>();
        RenderError::Pdf(format!("{}{hints}{}", error.message, at.unwrap_or_default()))
    }
}

impl World for Document {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() { Ok(self.source.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.images.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
