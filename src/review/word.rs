//! The redline in Word: the drafts of both versions as one document, in which every difference is
//! a change to accept or to reject.

use std::sync::Arc;

use super::{Review, Version};
use crate::locale::Locale;
use crate::render::{self, Author, RenderError, Templates};
use crate::rules;
use crate::view::{self, Edition, View};

/// The drafts in the language of the messages if both are published in it, else in the language
/// that the newer is written in.
pub(super) fn write(
    review: &Review<'_>,
    today: jiff::civil::Date,
    templates: &Templates,
) -> Result<Vec<u8>, RenderError> {
    let fault = |what: &str| RenderError::Word(what.to_owned());
    let language = review.messages.language();
    let is_published = |version: Version<'_>| {
        let roadmap = version.project.document.roadmap.as_ref();
        roadmap.is_some_and(|roadmap| view::published(roadmap).iter().any(|l| l == language))
    };
    let header = review.versions[1].project.document.roadmap.as_ref();
    let header = header.ok_or_else(|| fault("no header"))?;
    let source = || header.languages.as_ref().map_or("en", |languages| &*languages.source);
    let language = if review.versions.into_iter().all(is_published) { language } else { source() };
    let locale = Locale::new(language, header.country.as_deref());
    let locale = Arc::new(locale.ok_or_else(|| fault(&format!("no labels in {language}")))?);
    let view = |version: Version<'_>| -> Option<View> {
        let checked = rules::check(version.project, today);
        view::view_of(version.project, &locale, today, Edition::default(), Some(&checked))
    };
    let [old, new] = review.versions.map(view);
    let (old, new) =
        (old.ok_or_else(|| fault("no header"))?, new.ok_or_else(|| fault("no header"))?);
    let name = review.versions.map(|version| version.shown()).join(" → ");
    let author = Author { name: &name, date: &today.to_string() };
    render::redline([&old, &new], &locale, templates, author)
}
