//! What the header says that the rest is read by, before anything is typed.

use crate::catalog::Catalog;
use crate::yaml::Node;

/// What stands in the header under these keys.
pub(super) fn said<'a>(root: &'a Node, keys: &[&str]) -> Option<&'a str> {
    let mut keys = ["roadmap"].iter().chain(keys);
    keys.try_fold(root, |node, key| Some(&node.as_map()?.get(key)?.value)).and_then(Node::as_str)
}

/// The month in which a fiscal year begins.
pub(super) fn fiscal_year_start(root: &Node, catalog: &Catalog) -> i8 {
    let own = said(root, &["fiscal_year_start"]).and_then(|month| month.parse().ok());
    own.unwrap_or_else(|| catalog.country(said(root, &["country"])).fiscal_year_start())
}

/// The language of plain strings; nothing where it is not named.
pub(super) fn source(root: &Node) -> &str {
    said(root, &["languages", "source"]).unwrap_or_default()
}
