//! Where a walk over a document stands, and how it says what is there.

use super::kind::Kind;
use super::said::{Held, Said};
use super::{Date, Text};
use crate::path::Path;

/// A walk, over all of a document or over one element.
pub(super) struct Walk<'a, 'v> {
    pub(super) path: Path,
    /// Whether one element is taken apart, and nothing that stands in it.
    pub(super) alone: bool,
    pub(super) visit: &'v mut dyn FnMut(&Path, Said<'a>),
}

impl<'a> Walk<'a, '_> {
    pub(super) fn within<T: 'a>(
        &mut self,
        key: &'static str,
        held: &'a impl Held<T>,
        walk: impl Fn(&mut Self, &'a T),
    ) {
        held.held(&mut |item, value| {
            self.path.push(key);
            if let Some(number) = item {
                self.path.push(number);
            }
            walk(self, value);
            if item.is_some() {
                self.path.pop();
            }
            self.path.pop();
        });
    }

    pub(super) fn each<T: 'a>(
        &mut self,
        key: &'static str,
        held: &'a impl Held<T>,
        field: impl Fn(&'a T) -> Said<'a>,
    ) {
        if self.alone {
            self.within(key, held, |walk, value| (walk.visit)(&walk.path, field(value)));
        }
    }

    /// What means something only where it stands.
    pub(super) fn plain(&mut self, key: &'static str, fields: impl IntoIterator<Item = Said<'a>>) {
        if self.alone {
            self.path.push(key);
            fields.into_iter().for_each(|field| (self.visit)(&self.path, field));
            self.path.pop();
        }
    }

    pub(super) fn text(&mut self, text: &'a Text) {
        if !text.0.is_empty() {
            (self.visit)(&self.path, Said::Text(text));
        }
    }

    pub(super) fn called(&mut self, text: &'a Text) {
        (self.visit)(&self.path, Said::Called(text));
    }

    /// An id that is empty was not written.
    #[expect(clippy::ptr_arg, reason = "fields are strings, and lists of them")]
    pub(super) fn name(&mut self, id: &'a String, kind: Kind) {
        if !id.is_empty() {
            (self.visit)(&self.path, Said::Name(kind, id));
        }
    }

    #[expect(clippy::ptr_arg, reason = "fields are strings, and lists of them")]
    pub(super) fn address(&mut self, url: &'a String) {
        (self.visit)(&self.path, Said::Address(url));
    }

    #[expect(clippy::ptr_arg, reason = "fields are strings, and lists of them")]
    pub(super) fn norm(&mut self, code: &'a String) {
        (self.visit)(&self.path, Said::Norm(code));
    }

    #[expect(clippy::ptr_arg, reason = "fields are strings, and lists of them")]
    pub(super) fn recommendation(&mut self, code: &'a String) {
        if !code.is_empty() {
            (self.visit)(&self.path, Said::Recommendation);
        }
    }

    pub(super) fn date(&mut self, date: &'a Date) {
        (self.visit)(&self.path, Said::Date(*date));
    }
}
