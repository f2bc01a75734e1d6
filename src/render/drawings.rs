//! The drawings of a Word document: dots, each in a file of its own under a number.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::chart::Svg;

/// The drawings of a document, in the order of their numbers, which begin with 1.
#[derive(Debug, Default)]
pub(super) struct Drawings(Mutex<Drawn>);

#[derive(Debug, Default)]
struct Drawn {
    /// By the id of the picture; one that cannot be drawn has no number.
    numbers: BTreeMap<String, Option<usize>>,
    dots: Vec<Vec<u8>>,
}

impl Drawn {
    fn add(&mut self, id: &str, dots: Option<Vec<u8>>) -> Option<usize> {
        let number = dots.map(|dots| {
            self.dots.push(dots);
            self.dots.len()
        });
        self.numbers.insert(id.to_owned(), number);
        number
    }
}

impl Drawings {
    /// Draws the pictures of a document.
    pub(super) fn new(pictures: &[(&str, &Svg)]) -> Self {
        let mut drawn = Drawn::default();
        let all = dots(pictures);
        for ((id, _), dots) in pictures.iter().zip(all) {
            drawn.add(id, dots);
        }
        Drawings(Mutex::new(drawn))
    }

    /// The number of a picture, which is drawn now if it was not; none where it cannot be.
    pub(super) fn number(&self, id: &str, svg: &Svg) -> Option<usize> {
        let mut drawn = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match drawn.numbers.get(id) {
            Some(number) => *number,
            None => drawn.add(id, dots(&[(id, svg)]).pop().flatten()),
        }
    }

    /// The files, by the names of their relations.
    pub(super) fn take(&self) -> Vec<(String, Vec<u8>)> {
        let mut drawn = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let dots = std::mem::take(&mut drawn.dots).into_iter().zip(1..);
        dots.map(|(dots, number)| (name(number), dots)).collect()
    }
}

/// The name of the relation of a drawing.
pub(super) fn name(number: usize) -> String {
    format!("picture{number}")
}

#[cfg(feature = "pdf")]
fn dots(pictures: &[(&str, &Svg)]) -> Vec<Option<Vec<u8>>> {
    use rayon::prelude::*;
    let draw = |svg: &Svg| super::pixels::png(&svg.without_texts(), &svg.without_marks());
    pictures.par_iter().map(|(_, svg)| draw(svg)).collect()
}

#[cfg(not(feature = "pdf"))]
fn dots(pictures: &[(&str, &Svg)]) -> Vec<Option<Vec<u8>>> {
    pictures.iter().map(|_| None).collect()
}
