//! Where a value stands in a roadmap: the one home of paths. They are made step by step, and written
//! out as `/objectives/3/title` only where they are shown.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::iter::successors;
use std::ops::{Deref, Div};

/// A step on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// A key: a word of the format, or a language, a year, the name of a rule.
    Key(Cow<'static, str>),
    /// An item of a list.
    Item(usize),
}

/// The way to a value: `Path::ROOT / "objectives" / 3 / "title"`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path(Vec<Step>);

impl Path {
    /// The roadmap as a whole.
    pub const ROOT: Path = Path(Vec::new());

    /// Goes one step further.
    pub fn push(&mut self, step: impl Into<Step>) {
        self.0.push(step.into());
    }

    /// Of the path of a title, what has that title.
    pub fn titled(&self) -> Option<&[Step]> {
        self.0.split_last().filter(|(last, _)| last.is("title")).map(|(_, element)| element)
    }

    /// Goes one step back.
    pub fn pop(&mut self) {
        self.0.pop();
    }
}

impl Step {
    /// A key that is no word of the format.
    pub fn named(name: &str) -> Self {
        Step::Key(Cow::Owned(name.to_owned()))
    }

    /// Whether it is this key.
    pub fn is(&self, name: &str) -> bool {
        matches!(self, Step::Key(key) if key == name)
    }
}

impl From<&'static str> for Step {
    fn from(key: &'static str) -> Self {
        Step::Key(Cow::Borrowed(key))
    }
}

impl From<usize> for Step {
    fn from(number: usize) -> Self {
        Step::Item(number)
    }
}

impl<S: Into<Step>> Div<S> for Path {
    type Output = Path;
    fn div(mut self, step: S) -> Path {
        self.push(step);
        self
    }
}

impl<S: Into<Step>> Div<S> for &Path {
    type Output = Path;
    fn div(self, step: S) -> Path {
        Path::from(&**self) / step
    }
}

impl From<&Path> for Path {
    fn from(path: &Path) -> Self {
        path.clone()
    }
}

impl From<&[Step]> for Path {
    fn from(steps: &[Step]) -> Self {
        let mut all = Vec::with_capacity(steps.len() + 2);
        all.extend_from_slice(steps);
        Path(all)
    }
}

impl Deref for Path {
    type Target = [Step];
    fn deref(&self) -> &[Step] {
        &self.0
    }
}

impl Borrow<[Step]> for Path {
    fn borrow(&self) -> &[Step] {
        self
    }
}

/// A path and every path above it, the roadmap as a whole at last.
pub fn upward(steps: &[Step]) -> impl Iterator<Item = &[Step]> {
    successors(Some(steps), |steps| steps.split_last().map(|(_, above)| above))
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Key(key) => f.write_str(key),
            Step::Item(number) => write!(f, "{number}"),
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|step| write!(f, "/{step}"))
    }
}
