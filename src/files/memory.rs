//! Files that stand in memory: unsaved, made or compared.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use super::{FileError, Files};

/// Files in memory, by their path.
#[derive(Debug, Clone, Default)]
pub struct Memory(BTreeMap<PathBuf, Vec<u8>>);

impl Memory {
    /// Files, each with its path and its bytes.
    pub fn new<P: Into<PathBuf>, B: Into<Vec<u8>>>(
        files: impl IntoIterator<Item = (P, B)>,
    ) -> Self {
        Memory(files.into_iter().map(|(path, bytes)| (path.into(), bytes.into())).collect())
    }
}

impl Files for Memory {
    fn list(&self, directory: &Path) -> Result<Vec<PathBuf>, FileError> {
        let directory = directory.strip_prefix(".").unwrap_or(directory);
        let below = self.0.keys().filter_map(|path| path.strip_prefix(directory).ok());
        Ok(below.map(Path::to_owned).collect())
    }

    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, FileError> {
        let path = path.strip_prefix(".").unwrap_or(path);
        match self.0.get(path) {
            Some(bytes) if bytes.len() as u64 > limit => {
                Err(FileError::TooLarge { path: path.to_owned(), limit })
            }
            Some(bytes) => Ok(bytes.clone()),
            None => {
                let error = io::ErrorKind::NotFound.into();
                Err(FileError::Io { path: path.to_owned(), error })
            }
        }
    }

    fn is_directory(&self, path: &Path) -> Option<bool> {
        let path = path.strip_prefix(".").unwrap_or(path);
        if self.0.contains_key(path) {
            return Some(false);
        }
        self.0.keys().any(|file| file.starts_with(path)).then_some(true)
    }
}
