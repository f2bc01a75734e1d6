//! How a picture came to be, and how large an image stands on paper.

use std::sync::Arc;

use crate::chart::Svg;
use crate::image::{Image, Kind};

/// How a picture came to be.
#[derive(Debug)]
pub(super) enum Drawn {
    /// It is drawn from the data.
    Chart(Svg),
    /// It is an image of the project, with the name of the file that stands beside a text.
    Image(Arc<Image>, String),
}

/// An image that a document shows.
pub(super) struct Shown {
    /// What tells its file from others, where it stands beside a text.
    pub(super) name: String,
    /// Its name in a package.
    pub(super) package: String,
    /// Its kind.
    pub(super) kind: Kind,
    /// Its file.
    pub(super) bytes: Vec<u8>,
}

/// A line of text, in centimetres.
const LINE: f64 = 16.8;

/// What leaves room for a caption on a page, in centimetres.
const TALLEST: f64 = 19.0;

/// How wide and how tall an image is on paper, in centimetres.
pub(super) fn measures(image: &Image) -> [f64; 2] {
    // Dots of the web, 96 an inch.
    let [width, height] = image.size.map(|side| f64::from(side) * 2.54 / 96.0);
    let scale = (LINE / width).min(TALLEST / height).min(1.0);
    [width * scale, height * scale]
}
