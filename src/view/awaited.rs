//! What an action waits for, and which ends of the two depend on each other.

use schemars::JsonSchema;
use serde::Serialize;

use super::{Link, Translator};
use crate::finding::Arg;
use crate::model::{Dependency, DependencyKind};

/// An action that another waits for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Awaited {
    #[serde(flatten)]
    pub link: Link,
    /// Which ends of the two depend on each other, that of the awaited first.
    #[serde(skip)]
    pub ends: DependencyKind,
    /// What has to be, in words; none where it only has to end before the other starts.
    pub said: Option<String>,
}

impl Awaited {
    pub(super) fn new(tr: &Translator<'_>, dependency: &Dependency) -> Self {
        let Dependency { action, kind, lag } = dependency;
        let ends = kind.unwrap_or(DependencyKind::FinishToStart);
        let lag = lag.unwrap_or(0);
        let args = [("ends", Arg::from(ends.name())), ("lag", lag.into())];
        let said = (ends != DependencyKind::FinishToStart || lag != 0)
            .then(|| tr.locale.label("awaited", &args));
        let link = Link {
            id: action.clone(),
            anchor: String::new(),
            number: String::new(),
            title: tr.verbatim(action),
        };
        Awaited { link, ends, said }
    }
}
