//! What the formats of a document share: its pictures, its values, its tree.

use std::sync::{Arc, OnceLock};

use minijinja::Value;
use minijinja::value::Serde;

use super::document::{self, Nodes};
use super::picture::Pictures;
use super::template::{Renderer, tree};
use super::{RenderError, Templates};
use crate::chart::{Svg, charts};
use crate::locale::Locale;
use crate::prose::Output;
use crate::view::View;

/// A document in one language, to be rendered in as many formats as are asked for.
pub struct Draft<'a> {
    /// What a reader sees.
    pub view: &'a View,
    pub(super) locale: &'a Arc<Locale>,
    /// The same in the other language of a bilingual edition.
    other: Option<&'a Draft<'a>>,
    /// Whether it stands beside another: its pictures then have names of their own.
    aside: bool,
    pictures: OnceLock<Pictures>,
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
            aside: false,
            pictures: OnceLock::new(),
            values: OnceLock::new(),
            tree: OnceLock::new(),
        }
    }

    /// A view that stands beside that of another language.
    pub fn aside(view: &'a View, locale: &'a Arc<Locale>) -> Self {
        Draft { aside: true, ..Draft::new(view, locale) }
    }

    /// With another language beside its own.
    pub fn beside(self, other: &'a Draft<'a>) -> Self {
        Draft { other: Some(other), ..self }
    }

    /// The drawing of an id, in either language.
    pub(super) fn drawing(&self, id: &str) -> Option<&Svg> {
        let own = self.pictures().svg(id);
        own.or_else(|| self.other.and_then(|other| other.pictures().svg(id)))
    }

    /// The document as its description has it, built once for all formats.
    pub(super) fn tree(&self, templates: &Templates) -> Result<&Nodes, RenderError> {
        if let Some(tree) = self.tree.get() {
            return Ok(tree);
        }
        let mut built = tree(self.locale, &self.values(), templates)?;
        if let Some(other) = self.other {
            let trees = [&built, other.tree(templates)?];
            built = document::pair(trees, [self.locale, other.locale]);
        }
        Ok(self.tree.get_or_init(|| built))
    }

    /// Its pictures, drawn once.
    pub(super) fn pictures(&self) -> &Pictures {
        self.pictures.get_or_init(|| {
            let mark = if self.aside { &self.locale.language } else { "" };
            Pictures::new(charts(self.view, self.locale), self.locale, mark)
        })
    }

    /// What templates are filled with: the view and its pictures, made values once.
    pub(super) fn values(&self) -> Value {
        let values = self.values.get_or_init(|| {
            let charts = self.pictures().values();
            minijinja::context! { charts, ..Value::from(Serde(self.view)) }
        });
        values.clone()
    }

    /// The templates of an output, which hold the view and the document.
    pub(super) fn renderer<'t>(
        &self,
        output: Output,
        templates: &'t Templates,
    ) -> Result<Renderer<'t>, RenderError> {
        let renderer = Renderer::new(self.view, self.locale, output, self.values(), templates);
        Ok(renderer.holding(self.tree(templates)?))
    }
}
