//! A roadmap line by line, a field a line, each line a sentence of its own: what git compares
//! where it compares lines.

use std::fmt::Write;

use super::is_single;
use super::value::{Values, quote};
use crate::diff::{self, Field, Item, Leaf, Ref, Tree};
use crate::messages::Messages;
use crate::project::Project;

/// Every field on a line that says what it belongs to, elements below what they stand in.
pub fn outline(project: &Project, messages: &Messages) -> String {
    let tree = diff::tree(project);
    let words =
        Words { values: Values::new(project, project, messages.language()), tree: &tree, messages };
    let mut items: Vec<(Vec<&Ref>, &Ref, &Item)> = tree
        .items
        .iter()
        .map(|(of, item)| {
            let mut chain: Vec<&Ref> = tree.upward(of).map(|(of, _)| of).collect();
            chain.reverse();
            (chain, of, item)
        })
        .collect();
    items.sort_by(|one, other| one.0.cmp(&other.0));
    let mut out = String::new();
    for (_, of, item) in items {
        let name = words.element(of, item);
        if item.fields.is_empty() {
            let _ = writeln!(out, "{name}");
        }
        for (field, leaf) in &item.fields {
            let _ = writeln!(out, "{name}, {}", words.field(of, field, leaf));
        }
    }
    out
}

struct Words<'a> {
    values: Values<'a>,
    tree: &'a Tree,
    messages: &'a Messages,
}

impl Words<'_> {
    fn element(&self, of: &Ref, item: &Item) -> String {
        let kind = self.messages.get(&format!("change-kind-{}", of.0.name()), &[]);
        if is_single(of.0) {
            return kind;
        }
        let title = item.title(self.messages.language(), &self.tree.source).map(quote);
        let title = title.map(|title| {
            format!(" {}", self.messages.get("diff-quoted", &[("text", title.into())]))
        });
        format!("{kind}{} ({})", title.unwrap_or_default(), of.1)
    }

    fn field(&self, of: &Ref, field: &Field, leaf: &Leaf) -> String {
        let Field { entry, language, .. } = field;
        let is_set = *leaf == Leaf::Flag(true);
        let named_by = if is_set { Field::of(field.name) } else { field.clone() };
        let mut named = self.values.field(&named_by);
        if !language.is_empty() {
            named = format!("{named} ({language})");
        }
        let value = match leaf {
            _ if is_set && !entry.is_empty() => self.values.entry(field),
            // A text is shown whole: it is what changed.
            Leaf::Text(text) => text.replace('\n', " "),
            leaf => self.values.show(leaf, field, self.unit(of).as_deref()),
        };
        format!("{named}{}{value}", self.messages.get("colon", &[]))
    }

    /// The unit of an indicator, for its values.
    fn unit(&self, of: &Ref) -> Option<String> {
        let (_, item) = self.tree.upward(of).find(|(of, _)| of.0 == diff::Kind::Indicator)?;
        item.text("unit", self.messages.language(), &self.tree.source).map(str::to_owned)
    }
}
