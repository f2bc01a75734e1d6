//! What an edition in two languages says of the other one.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Header, View, Words};
use crate::locale::Locale;

/// The other language of a bilingual edition.
#[derive(Debug, Clone, Serialize, JsonSchema)]
pub struct Beside {
    /// Language code.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// What the document is, in that language.
    pub document: Header,
    /// The names of both languages, each in itself.
    pub names: [Words; 2],
    /// The heading of its contents, in both languages.
    pub contents: [Words; 2],
}

/// A document with another language beside its own. Both views are of the same project.
pub fn beside(mut view: View, other: &View, locales: [&Locale; 2]) -> View {
    let words = |key: &str| locales.map(|locale| Words::label(locale, key, &[]));
    view.beside = Some(Beside {
        lang: other.lang.clone(),
        dir: other.dir,
        document: other.document.clone(),
        names: words("language-name"),
        contents: words("contents"),
    });
    view
}
