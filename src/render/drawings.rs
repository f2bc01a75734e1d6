//! The drawings of a Word document: dots, each in a file of its own under a number.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::drawn::Drawn;
use crate::chart::Svg;
use crate::image::{Image, Kind};

/// The drawings of a document, in the order of their numbers, which begin with 1.
#[derive(Debug, Default)]
pub(super) struct Drawings(Mutex<Numbered>);

/// A file of a drawing: what its name ends with, and its bytes.
pub(super) type File = (&'static str, Vec<u8>);

#[derive(Debug, Default)]
struct Numbered {
    /// By the id of the picture; one that cannot be drawn has no number.
    numbers: BTreeMap<String, Option<usize>>,
    files: Vec<File>,
}

impl Numbered {
    fn add(&mut self, id: &str, file: Option<File>) -> Option<usize> {
        let number = file.map(|file| {
            self.files.push(file);
            self.files.len()
        });
        self.numbers.insert(id.to_owned(), number);
        number
    }
}

impl Drawings {
    /// Draws the pictures of a document.
    pub(super) fn new(pictures: &[(&str, &Drawn)]) -> Self {
        let mut numbered = Numbered::default();
        let all = files(pictures);
        for ((id, _), file) in pictures.iter().zip(all) {
            numbered.add(id, file);
        }
        Drawings(Mutex::new(numbered))
    }

    /// The number of a picture, which is drawn now if it was not; none where it cannot be.
    pub(super) fn number(&self, id: &str, drawn: &Drawn) -> Option<usize> {
        let mut numbered = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match numbered.numbers.get(id) {
            Some(number) => *number,
            None => numbered.add(id, files(&[(id, drawn)]).pop().flatten()),
        }
    }

    /// The files, by the names of their relations.
    pub(super) fn take(&self) -> Vec<(String, File)> {
        let mut numbered = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let files = std::mem::take(&mut numbered.files).into_iter().zip(1..);
        files.map(|(file, number)| (name(number), file)).collect()
    }
}

/// The name of the relation of a drawing.
pub(super) fn name(number: usize) -> String {
    format!("picture{number}")
}

/// The files of pictures. Word shows dots and photographs; what is drawn is made dots of.
fn files(pictures: &[(&str, &Drawn)]) -> Vec<Option<File>> {
    use rayon::prelude::*;
    let file = |drawn: &Drawn| match drawn {
        Drawn::Chart(svg) => Some(("png", dots(svg)?)),
        Drawn::Image(image, _) => image_file(image),
    };
    pictures.par_iter().map(|(_, drawn)| file(drawn)).collect()
}

fn image_file(image: &Image) -> Option<File> {
    match image.kind {
        Kind::Png | Kind::Jpeg => Some((image.kind.name(), image.bytes.clone())),
        Kind::Svg => Some(("png", drawing(std::str::from_utf8(&image.bytes).ok()?)?)),
    }
}

#[cfg(feature = "pdf")]
use super::pixels::drawing;

#[cfg(feature = "pdf")]
fn dots(svg: &Svg) -> Option<Vec<u8>> {
    super::pixels::png(&svg.without_texts(), &svg.without_marks())
}

/// Without the fonts of PDF nothing is drawn.
#[cfg(not(feature = "pdf"))]
fn dots(_: &Svg) -> Option<Vec<u8>> {
    None
}

#[cfg(not(feature = "pdf"))]
fn drawing(_: &str) -> Option<Vec<u8>> {
    None
}
