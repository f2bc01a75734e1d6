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
mod columns;
mod illustrate;
mod foreign;
mod landscape;
mod settle;
mod pair;
mod likeness;
mod versions;
mod redline;
mod wrap;
mod write;

use minijinja::{Environment, Error, ErrorKind, Value};

pub(super) use landscape::turn;
pub(super) use likeness::OLDER;
pub(super) use node::{Look, Nodes};
pub(super) use pair::pair;
pub(super) use redline::redline;
pub(super) use versions::compared;
pub(super) use write::{Writer, place};

use words::Word;

use super::labels::Labels;
use crate::finding::closest;
use crate::locale::Locale;

/// The description of the whole document.
pub(super) const DESCRIPTION: &str = "document/document.jinja";

/// Builds a document from its description, in an environment that it gives the words to.
pub(super) fn build(
    mut environment: Environment<'_>,
    context: &Value,
    labels: &Labels,
    locale: &Locale,
) -> Result<Nodes, Error> {
    let shelf = build::teach(&mut environment, labels);
    let text = environment.get_template(DESCRIPTION)?.render(context)?;
    let mut nodes = shelf.read(&text)?;
    build::settled(&Nodes::new(nodes.clone()), "document")?;
    let part = context.get_attr("edition")?.as_str() == Some("brief");
    illustrate::illustrate(&mut nodes, &context.get_attr("images")?, DESCRIPTION, part);
    // Nothing else holds the nodes from here on: they are settled where they stand.
    shelf.clear();
    Ok(settle::settle(nodes, locale))
}

/// Which word was likely meant, where an error is of one that is unknown.
pub(super) fn near(error: &Error) -> Option<&'static str> {
    let detail = error.detail().filter(|_| error.kind() == ErrorKind::UnknownFunction)?;
    let written = detail.split(' ').next()?;
    closest(written, Word::SAID.iter().map(|word| word.name()).chain(["links", "label"]))
}
