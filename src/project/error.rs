//! Why a roadmap cannot be loaded at all.

use std::path::{Path, PathBuf};

use super::MAX_TOTAL;
use crate::files::FileError;
use crate::finding::Arg;

/// Why there is nothing to check.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// Nothing stands at the path.
    #[error("{}: no such file or directory", .0.display())]
    NotFound(PathBuf),
    /// A directory without `roadmap.yaml`.
    #[error("{}: no roadmap.yaml", .0.display())]
    NoRoadmap(PathBuf),
    /// A directory that cannot be listed, or the one file that was asked for.
    #[error(transparent)]
    File(#[from] FileError),
    /// More than can be kept in memory.
    #[error("{}: larger than {MAX_TOTAL} bytes", .0.display())]
    TooLarge(PathBuf),
}

impl LoadError {
    /// The message of the catalogue, and what it is about.
    pub fn message(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        let path = |path: &Path| ("path", Arg::from(path.display().to_string()));
        match self {
            LoadError::NotFound(at) => ("error-not-found", vec![path(at)]),
            LoadError::NoRoadmap(at) => ("error-no-roadmap", vec![path(at)]),
            LoadError::TooLarge(at) => ("error-project-too-large", vec![path(at)]),
            LoadError::File(error) => error.message(),
        }
    }
}
