//! What the header says that the rest is read by, before anything is typed.

use crate::catalog::Catalog;
use crate::yaml::Node;

/// The month in which a fiscal year begins.
pub(super) fn fiscal_year_start(root: &Node, catalog: &Catalog) -> i8 {
    let header =
        root.as_map().and_then(|map| map.get("roadmap")).and_then(|header| header.value.as_map());
    let said = |key: &str| header?.get(key)?.value.as_str();
    let own = said("fiscal_year_start").and_then(|month| month.parse().ok());
    own.unwrap_or_else(|| catalog.country(said("country")).fiscal_year_start())
}

/// The language of plain strings; nothing where it is not named.
pub(super) fn source(root: &Node) -> &str {
    let keys = ["roadmap", "languages", "source"];
    let found = keys.iter().try_fold(root, |node, key| Some(&node.as_map()?.get(key)?.value));
    found.and_then(Node::as_str).unwrap_or_default()
}
