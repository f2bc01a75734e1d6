//! The drafts of both versions as one document, in HTML or PDF, in which what changed is marked.

use std::sync::Arc;

use super::{Review, Version};
use crate::locale::Locale;
use crate::render::{self, Format, RenderError, Templates};
use crate::rules;
use crate::view::{self, Edition, View};

/// The newer draft with the marks of what tells it from the older.
pub(super) fn write(
    review: &Review<'_>,
    today: jiff::civil::Date,
    format: Format,
    templates: &Templates,
) -> Result<Vec<u8>, RenderError> {
    let (locale, [old, new]) = drafts(review, today, RenderError::Pdf)?;
    let names = review.versions.map(|version| version.shown());
    render::marked([&old, &new], names, &locale, templates, format)
}

/// The language of a draft of both versions: that of the messages if both are published in it, else
/// that which the newer is written in.
pub(super) fn language<'r>(review: &Review<'r>) -> &'r str {
    let language = review.messages.language();
    let is_published =
        |version: Version<'_>| version.project.document.published().contains(&language);
    match review.versions.into_iter().all(is_published) {
        true => language,
        false => review.versions[1].project.document.source(),
    }
}

/// What readers see of both versions.
pub(super) fn drafts(
    review: &Review<'_>,
    today: jiff::civil::Date,
    fault: impl Fn(String) -> RenderError,
) -> Result<(Arc<Locale>, [View; 2]), RenderError> {
    let language = language(review);
    let headless = || fault("no header".to_owned());
    let document = &review.versions[1].project.document;
    let header = document.roadmap.as_ref().ok_or_else(headless)?;
    let locale = Locale::new(language, header.country.as_deref());
    let locale = Arc::new(locale.ok_or_else(|| fault(format!("no labels in {language}")))?);
    let view = |version: Version<'_>| {
        let checked = rules::check(version.project, today);
        let edition = Edition::default();
        let view = view::view_of(version.project, &locale, today, edition, Some(&checked));
        view.ok_or_else(headless)
    };
    let [old, new] = review.versions;
    let views = [view(old)?, view(new)?];
    Ok((locale, views))
}
