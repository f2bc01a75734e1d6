//! What the formats of a document share: its values, its tree.

use std::sync::{Arc, OnceLock};

use minijinja::Value;
use minijinja::value::Serde;

use super::document::{self, Nodes};
use super::template::{Filling, tree};
use super::{RenderError, Templates, picture};
use crate::chart::charts;
use crate::locale::Locale;
use crate::view::{Edition, View};

/// A document in one language, to be rendered in as many formats as are asked for.
pub struct Draft<'a> {
    /// What a reader sees.
    pub view: &'a View,
    pub(super) locale: &'a Arc<Locale>,
    /// The same in the other language of a bilingual edition.
    other: Option<&'a Draft<'a>>,
    /// The same of an older version, with the names of both.
    before: Option<(&'a Draft<'a>, [&'a str; 2])>,
    /// What the names of its pictures end with, where it stands beside another.
    mark: &'a str,
    values: OnceLock<Value>,
    tree: OnceLock<Nodes>,
}

impl<'a> Draft<'a> {
    /// A view, in its language.
    pub fn new(view: &'a View, locale: &'a Arc<Locale>) -> Self {
        Draft {
            view,
            locale,
            other: None,
            before: None,
            mark: "",
            values: OnceLock::new(),
            tree: OnceLock::new(),
        }
    }

    /// A view that stands beside that of another language.
    pub fn aside(view: &'a View, locale: &'a Arc<Locale>) -> Self {
        Draft { mark: &locale.language, ..Draft::new(view, locale) }
    }

    /// A view of an older version.
    pub(super) fn older(view: &'a View, locale: &'a Arc<Locale>) -> Self {
        Draft { mark: document::OLDER, ..Draft::new(view, locale) }
    }

    /// With what tells it from an older version; the names are those of the older and of its own.
    pub(super) fn after(self, older: &'a Draft<'a>, names: [&'a str; 2]) -> Self {
        Draft { before: Some((older, names)), ..self }
    }

    /// With another language beside its own.
    pub fn beside(self, other: &'a Draft<'a>) -> Self {
        Draft { other: Some(other), ..self }
    }

    /// What the names of its files begin with.
    pub fn stem(&self) -> String {
        let view = self.view;
        let mut stem = format!("{}.{}", view.document.id, view.lang);
        if let Some(beside) = &view.beside {
            stem.push('-');
            stem.push_str(&beside.lang);
        }
        if view.edition != Edition::default() {
            stem.push('.');
            stem.push_str(view.edition.name());
        }
        stem
    }

    /// The document as its description has it, built once for all formats.
    pub(super) fn tree(&self, templates: &Templates) -> Result<&Nodes, RenderError> {
        if let Some(tree) = self.tree.get() {
            return Ok(tree);
        }
        let built = document::turn(self.upright(templates)?);
        Ok(self.tree.get_or_init(|| built))
    }

    /// The same before pages are turned.
    fn upright(&self, templates: &Templates) -> Result<Nodes, RenderError> {
        let mut built = tree(&self.filling(), templates)?;
        if let Some(other) = self.other {
            let trees = [&built, &other.upright(templates)?];
            built = document::pair(trees, [self.locale, other.locale]);
        }
        if let Some((older, _)) = self.before {
            built = document::redline([&older.upright(templates)?, &built]);
        }
        Ok(built)
    }

    /// What templates are filled with: the view and its pictures, made values once.
    pub(super) fn values(&self) -> Value {
        let values = self.values.get_or_init(|| {
            let charts = charts(self.view, self.locale);
            let charts = picture::values(charts, self.locale, self.mark);
            let redline = self.before.map(|(older, [old, new])| {
                let document = Value::from(Serde(&older.view.document));
                minijinja::context! { old, new, document }
            });
            let images = picture::images(&self.view.images, &self.stem(), self.mark);
            minijinja::context! { charts, images, redline, ..Value::from(Serde(self.view)) }
        });
        values.clone()
    }

    /// What templates are filled with, and what they need besides.
    pub(super) fn filling(&self) -> Filling<'a> {
        Filling { view: self.view, locale: self.locale, values: self.values() }
    }
}
