//! The door of the library: what other programs may do with a roadmap.

use std::path::Path;
use std::sync::Arc;

use crate::diff::{difference, judge};
use crate::locale::Locale;
use crate::project;
use crate::render::Draft;
use crate::rules;
use crate::view::{Edition, view_of};

pub use jiff::civil::Date;

pub use crate::diff::judge::Judged;
pub use crate::files::{Disk, FileError, Files, Memory};
pub use crate::finding::{Finding, Severity};
pub use crate::model::Judgement;
pub use crate::project::{LoadError, Project};
pub use crate::render::{Fonts, Format, Part, RenderError, Templates};
pub use crate::rules::Checked;

/// Reads a roadmap: a directory of YAML, or one file. What is wrong in its files is kept in the
/// project, to be found by [`check`].
///
/// # Errors
///
/// There is no such file, or it cannot be read.
///
/// ```
/// let project = roadmap::load(&roadmap::Disk, "examples/commune".as_ref())?;
/// assert!(!project.document.objectives.is_empty());
/// # Ok::<(), roadmap::LoadError>(())
/// ```
pub fn load(files: &dyn Files, path: &Path) -> Result<Project, LoadError> {
    project::load(files, path)
}

/// Finds what is wrong in a roadmap and what it does not say, on a day.
///
/// ```
/// let project = roadmap::load(&roadmap::Disk, "examples/commune".as_ref())?;
/// let checked = roadmap::check(&project, roadmap::Date::constant(2026, 11, 27));
/// let errors = checked.findings.iter().filter(|f| f.severity == roadmap::Severity::Error);
/// assert_eq!(errors.count(), 0);
/// # Ok::<(), roadmap::LoadError>(())
/// ```
pub fn check(project: &Project, today: Date) -> Checked {
    rules::check(project, today)
}

/// Draws a roadmap in a language and a format, in the files that the format has; `None` where the
/// language has no labels, or the roadmap no header.
///
/// # Errors
///
/// A template of the project is faulty, or the format is not built.
///
/// ```
/// use roadmap::{Format, Templates};
///
/// let project = roadmap::load(&roadmap::Disk, "examples/commune".as_ref()).unwrap();
/// let day = roadmap::Date::constant(2026, 11, 27);
/// let html = roadmap::build(&project, "fr", Format::Html, &Templates::default(), day).unwrap();
/// assert!(html.unwrap()[0].bytes.starts_with(b"<!DOCTYPE html>"));
/// ```
pub fn build(
    project: &Project,
    language: &str,
    format: Format,
    templates: &Templates,
    today: Date,
) -> Result<Option<Vec<Part>>, RenderError> {
    let country = project.document.roadmap.as_ref().and_then(|roadmap| roadmap.country.as_deref());
    if !project.labels.any(language) && !project.document.published().contains(&language) {
        return Ok(None);
    }
    let locale = Arc::new(Locale::with(language, country, &project.labels));
    let Some(view) = view_of(project, &locale, today, Edition::default(), None) else {
        return Ok(None);
    };
    Draft::new(&view, &locale).render(format, templates, &Fonts::default()).map(Some)
}

/// Judges what changed from one version of a roadmap to another, most important first.
///
/// ```
/// use roadmap::{Disk, Judgement};
///
/// let old = roadmap::load(&Disk, "examples/commune".as_ref())?;
/// let mut new = roadmap::load(&Disk, "examples/commune".as_ref())?;
/// std::sync::Arc::make_mut(&mut new.document).objectives.clear();
/// let judged = roadmap::diff(&old, &new);
/// assert!(judged.iter().any(|change| change.judgement == Judgement::Weakened));
/// # Ok::<(), roadmap::LoadError>(())
/// ```
pub fn diff(old: &Project, new: &Project) -> Vec<Judged> {
    judge::judge(old, new, &difference(old, new))
}
