//! Elements by their kinds, where they are listed for what they answer or apply.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Translator, Words};
use crate::index::Kind;

/// What answers a recommendation, or applies a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[schemars(rename = "Element")]
pub struct Answering {
    /// What it is, in words.
    pub kind: String,
    /// The same of several.
    pub kinds: String,
    /// Its display number, or its title.
    pub name: Words,
    pub anchor: String,
    /// Whether it answers only a part.
    pub partial: bool,
}

impl Answering {
    pub(super) fn new(tr: &Translator<'_>, kind: Kind, name: Words, anchor: &str) -> Self {
        let label = |of: &str| tr.label(&format!("{of}-of-{}", kind.name()));
        let (kind, kinds) = (label("kind"), label("kinds"));
        Answering { kind, kinds, name, anchor: anchor.to_owned(), partial: false }
    }
}
