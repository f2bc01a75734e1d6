//! Project → every format but PDF, in one of two languages or in both side by side.

use std::io::{Cursor, Read};
use std::sync::{Arc, LazyLock};

use roadmap::internal::locale::Locale;
use roadmap::internal::project::Project;
use roadmap::internal::render::{Draft, Fonts, Format, Templates};
use roadmap::internal::view;

use super::edits::Dice;
use super::{projects, today};

/// A project to which something was done; the real draft is too long for this.
pub(crate) fn drafts(data: &[u8]) {
    let mut dice = Dice(0, data);
    let mut files = projects()[dice.roll(3)].clone();
    for _ in 0..=dice.roll(3) {
        files = files.spoilt(&mut dice);
    }
    written(&files.load(), dice.roll(3));
}

fn written(project: &Project, which: usize) {
    static LOCALES: LazyLock<[Arc<Locale>; 2]> =
        LazyLock::new(|| ["fr", "ar"].map(|code| Arc::new(Locale::new(code, Some("MA")).unwrap())));
    let [french, arabic] = &*LOCALES;
    let [Some(first), Some(second)] =
        [french, arabic].map(|locale| view::view(project, locale, today()))
    else {
        return;
    };
    let (view, locale) = match which {
        0 => (first, french),
        1 => (second, arabic),
        _ => (view::beside(first, &second, [french, arabic]), french),
    };
    for format in Format::ALL {
        if !format.is_built() || view.beside.is_some() && !format.is_bilingual() {
            continue;
        }
        let draft = Draft::new(&view, locale);
        if format == Format::Pdf {
            continue;
        }
        let parts = draft.render(format, &Templates::default(), &Fonts::default());
        for part in parts.unwrap_or_else(|error| panic!("{format:?}: {error}")) {
            readable(&part.bytes);
        }
    }
}

/// The XML of an archive is XML.
pub(crate) fn readable(bytes: &[u8]) {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return };
    for i in 0..archive.len() {
        let mut file = archive.by_index(i).unwrap();
        let mut xml = String::new();
        let name = file.name().unwrap().into_owned();
        if [".xml", ".rels"].iter().any(|end| name.ends_with(end)) {
            file.read_to_string(&mut xml).unwrap();
            let read = roxmltree::Document::parse(&xml).map(|_| ());
            assert_eq!(read, Ok(()), "{name}");
        }
    }
}
