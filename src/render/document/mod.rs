//! The document as a tree: described once, in `templates/document/`, for every format.
//!
//! ```text
//! description ──build──▶ nodes ──settle──▶ tree ──write, by a format's macros──▶ document
//! ```
//!
//! A description says what stands where, in words such as `table` and `prose`; each makes a node.
//! What only the whole shows is settled over the tree: numbers, contents, links that lead nowhere.
//! A format writes each node by its macro of that word.

mod words;
mod node;
mod refer;
mod build;
mod settle;
mod pair;
mod write;

use minijinja::{Environment, Error, Value};

pub(super) use node::{Look, Nodes};
pub(super) use pair::pair;
pub(super) use write::{place, write};

use crate::locale::Locale;
use std::sync::Arc;

/// The description of the whole document.
pub(super) const DESCRIPTION: &str = "document/document.jinja";

/// Builds a document from its description, in an environment that it gives the words to.
pub(super) fn build(
    mut environment: Environment<'_>,
    context: &Value,
    locale: &Arc<Locale>,
) -> Result<Nodes, Error> {
    let shelf = build::teach(&mut environment, locale);
    let text = environment.get_template(DESCRIPTION)?.render(context)?;
    Ok(settle::settle(shelf.read(&text)?, locale))
}
