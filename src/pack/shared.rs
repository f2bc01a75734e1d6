//! What the values of one roadmap share, and what expressions looked at.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use crate::catalog::Catalog;
use crate::index::Index;
use crate::model::{Document, Subject};
use crate::path::Path;

/// What an expression looked at, where that decides whether it can be trusted.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Look {
    /// A key of what stands at a path.
    Key(Path, String),
    /// All of a list: where files could not be read, nobody knows what it holds.
    List(Path, &'static str),
    /// All that stands at a path.
    Whole(Path),
    /// A name that others may have defined.
    Name(String),
    /// A name that leads nowhere.
    Nowhere,
}

/// What the values of one roadmap share.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) document: Arc<Document>,
    pub(super) index: Arc<Index>,
    pub(super) catalog: Arc<Catalog>,
    pub(super) source: String,
    /// What was looked at, if anybody asks.
    looks: Option<Mutex<Vec<Look>>>,
    /// Keys that no such element has.
    strange: Mutex<BTreeSet<(Subject, String)>>,
}

impl Shared {
    pub(super) fn new(
        document: &Arc<Document>,
        index: &Arc<Index>,
        catalog: &Arc<Catalog>,
        watched: bool,
    ) -> Self {
        Shared {
            document: document.clone(),
            index: index.clone(),
            catalog: catalog.clone(),
            source: document.source().to_owned(),
            looks: watched.then(Mutex::default),
            strange: Mutex::default(),
        }
    }

    pub(super) fn look(&self, look: impl FnOnce() -> Look) {
        if let Some(looks) = &self.looks {
            looks.lock().unwrap_or_else(PoisonError::into_inner).push(look());
        }
    }

    pub(super) fn looks(&self) -> Vec<Look> {
        let looks = self.looks.as_ref().map(|looks| looks.lock());
        looks.map(|looks| looks.unwrap_or_else(PoisonError::into_inner).clone()).unwrap_or_default()
    }

    /// Remembers a key that no such element has.
    pub(super) fn has_no(&self, subject: Subject, key: &str) {
        let mut strange = self.strange.lock().unwrap_or_else(PoisonError::into_inner);
        strange.insert((subject, key.to_owned()));
    }

    /// Keys that were asked of an element that has no such key.
    pub(super) fn strange(&self) -> BTreeSet<(Subject, String)> {
        self.strange.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
