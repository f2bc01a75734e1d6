//! Images, with what they show in words.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use super::{Translator, Words};
use crate::image::Image;

/// An image.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct ImageView {
    pub id: String,
    pub anchor: String,
    /// Its file in the project.
    pub file: String,
    /// The section, or the element, that it stands in or after.
    pub after: String,
    /// What stands above it.
    pub caption: Words,
    /// What it shows, in words.
    pub alt: Words,
    pub source: Option<Words>,
    pub licence: Option<Words>,
    /// Its kind and its bytes.
    #[serde(skip)]
    #[schemars(skip)]
    pub image: Arc<Image>,
}

pub(super) fn images(tr: &Translator<'_>) -> Vec<ImageView> {
    let all = tr.project.document.images.iter().filter_map(|image| {
        let crate::model::Image {
            id,
            renamed_from: _,
            file,
            after,
            caption,
            alt,
            source,
            licence,
            internal: _,
        } = image;
        Some(ImageView {
            id: id.clone(),
            anchor: format!("image-{id}"),
            file: file.clone(),
            after: after.clone(),
            caption: tr.words(caption),
            alt: tr.words(alt),
            source: tr.some(source.as_ref()),
            licence: tr.some(licence.as_ref()),
            image: tr.project.image(file)?.clone(),
        })
    });
    all.collect()
}
