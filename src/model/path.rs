//! Where a field stands in a document.

use std::fmt;

/// A step on the way to a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// A key of the format.
    Key(&'static str),
    /// An item of a list.
    Item(usize),
}

/// The way to a field of a document, written as `/objectives/3/title`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Path(Vec<Step>);

impl Path {
    /// Goes one step further.
    pub(super) fn push(&mut self, step: Step) {
        self.0.push(step);
    }

    /// Whether it leads to a field of this name.
    pub fn ends_with(&self, name: &str) -> bool {
        matches!(self.0.last(), Some(Step::Key(key)) if *key == name)
    }

    /// Goes one step back.
    pub(super) fn pop(&mut self) {
        self.0.pop();
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|step| match step {
            Step::Key(key) => write!(f, "/{key}"),
            Step::Item(number) => write!(f, "/{number}"),
        })
    }
}
