//! The only input and output of the library: reading a project, writing drafts.
//!
//! Nothing outside the project's directory is read, symbolic links included. What is written
//! goes to a temporary name and is renamed once everything has been rendered.

use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::finding::Arg;

mod memory;
mod name;
mod write;

pub use memory::Memory;
pub use name::slashed;
pub use write::{delete, rewrite, try_writing, write_all};

/// Where a project is read from.
pub trait Files: Sync {
    /// Every file below `directory`, relative to it and in order, hidden ones left out.
    fn list(&self, directory: &Path) -> Result<Vec<PathBuf>, FileError>;
    /// The bytes of a file; at most `limit` of them.
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, FileError>;
    /// Whether there is a directory (`Some(true)`), a file (`Some(false)`) or nothing at `path`.
    fn is_directory(&self, path: &Path) -> Option<bool>;
    /// How a directory is named in all that is said, before the names of its files: relative to
    /// where readers look for it.
    fn shown(&self, directory: &Path) -> PathBuf {
        name::plain(directory)
    }
    /// An error where a path is a link that leads out of the directory that it stands in.
    fn follow(&self, _path: &Path) -> Result<(), FileError> {
        Ok(())
    }
}

/// Why a file could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The system refused.
    #[error("{}: {error}", path.display())]
    Io {
        /// Which file.
        path: PathBuf,
        /// In the system's words.
        error: io::Error,
    },
    /// It is larger than what is read.
    #[error("{}: larger than {limit} bytes", path.display())]
    TooLarge {
        /// Which file.
        path: PathBuf,
        /// The limit in bytes.
        limit: u64,
    },
    /// A symbolic link that leads outside the project.
    #[error("{}: leads outside the project", path.display())]
    Outside {
        /// Which file.
        path: PathBuf,
    },
    /// A pipe, a device or a directory where a file is wanted: reading it may never end.
    #[error("{}: not a regular file", path.display())]
    NotAFile {
        /// What it is.
        path: PathBuf,
    },
    /// Some files are new and could not be put back as they were.
    #[error("{}: {error}; some files are new", path.display())]
    Halfway {
        /// Which file could not be written.
        path: PathBuf,
        /// In the system's words.
        error: io::Error,
        /// The files that are new.
        new: Vec<PathBuf>,
    },
}

impl FileError {
    /// The message of the catalogue, and what it is about.
    pub fn message(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        let path = |path: &Path| ("path", Arg::from(path.display().to_string()));
        match self {
            FileError::Io { path: at, error } => {
                ("error-unreadable", vec![path(at), ("error", error.to_string().into())])
            }
            FileError::TooLarge { path: at, limit } => (
                "error-file-too-large",
                vec![path(at), ("limit", (limit / 1024 / 1024).to_string().into())],
            ),
            FileError::Outside { path: at } => ("error-outside", vec![path(at)]),
            FileError::NotAFile { path: at } => ("error-not-a-file", vec![path(at)]),
            FileError::Halfway { path: at, error, new } => {
                let new = new.iter().map(|path| path.display().to_string());
                let error = ("error", error.to_string().into());
                ("error-halfway", vec![path(at), error, ("files", new.collect())])
            }
        }
    }
}

/// The disk.
#[derive(Debug, Clone, Copy)]
pub struct Disk;

impl Files for Disk {
    fn list(&self, directory: &Path) -> Result<Vec<PathBuf>, FileError> {
        let mut files = Vec::new();
        walk(directory, Path::new(""), 0, &mut files)?;
        files.sort();
        Ok(files)
    }

    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, FileError> {
        let fail = |error| FileError::Io { path: path.to_owned(), error };
        // A pipe is not even opened: that would wait for who writes to it.
        if !std::fs::metadata(path).map_err(fail)?.is_file() {
            return Err(FileError::NotAFile { path: path.to_owned() });
        }
        let mut bytes = Vec::new();
        let file = std::fs::File::open(path).map_err(fail)?;
        file.take(limit.saturating_add(1)).read_to_end(&mut bytes).map_err(fail)?;
        match bytes.len() as u64 > limit {
            true => Err(FileError::TooLarge { path: path.to_owned(), limit }),
            false => Ok(bytes),
        }
    }

    fn is_directory(&self, path: &Path) -> Option<bool> {
        std::fs::metadata(path).ok().map(|metadata| metadata.is_dir())
    }

    fn shown(&self, directory: &Path) -> PathBuf {
        name::shown(directory)
    }

    fn follow(&self, path: &Path) -> Result<(), FileError> {
        // With a slash at its end, a link would be where it leads.
        let path: PathBuf = path.components().collect();
        let is_link = std::fs::symlink_metadata(&path).is_ok_and(|of| of.is_symlink());
        let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let parent = parent.unwrap_or(Path::new(".")).canonicalize();
        let inside = || Some(path.canonicalize().ok()?.starts_with(parent.ok()?));
        match !is_link || inside().unwrap_or(false) {
            true => Ok(()),
            false => Err(FileError::Outside { path }),
        }
    }
}

/// Files, some of them with another text than they have on disk.
pub struct Overlay<'a> {
    files: &'a dyn Files,
    /// The other texts, by path.
    pub texts: BTreeMap<PathBuf, String>,
}

impl<'a> Overlay<'a> {
    /// Files as they are.
    pub fn new(files: &'a dyn Files) -> Self {
        Overlay { files, texts: BTreeMap::new() }
    }
}

impl Files for Overlay<'_> {
    fn list(&self, directory: &Path) -> Result<Vec<PathBuf>, FileError> {
        self.files.list(directory)
    }

    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, FileError> {
        match self.texts.get(path) {
            Some(text) => Ok(text.clone().into_bytes()),
            None => self.files.read(path, limit),
        }
    }

    fn is_directory(&self, path: &Path) -> Option<bool> {
        self.files.is_directory(path)
    }

    fn shown(&self, directory: &Path) -> PathBuf {
        self.files.shown(directory)
    }

    fn follow(&self, path: &Path) -> Result<(), FileError> {
        self.files.follow(path)
    }
}

/// Deepest directory that is looked into.
const MAX_DEPTH: usize = 16;

fn walk(
    root: &Path,
    below: &Path,
    depth: usize,
    files: &mut Vec<PathBuf>,
) -> Result<(), FileError> {
    let directory = root.join(below);
    let fail = |error| FileError::Io { path: directory.clone(), error };
    for entry in std::fs::read_dir(&directory).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        let name = entry.file_name();
        if name.to_string_lossy().starts_with('.') || depth > MAX_DEPTH {
            continue;
        }
        let below = below.join(&name);
        let path = root.join(&below);
        let kind = entry.file_type().map_err(fail)?;
        if kind.is_symlink() {
            let inside = |root: PathBuf, target: PathBuf| target.starts_with(root);
            match (root.canonicalize(), path.canonicalize()) {
                (Ok(root), Ok(target)) if inside(root.clone(), target.clone()) => {}
                _ => return Err(FileError::Outside { path }),
            }
            // A link to a directory inside the project would be read twice.
            if path.is_file() {
                files.push(below);
            }
        } else if kind.is_dir() {
            walk(root, &below, depth + 1, files)?;
        } else {
            files.push(below);
        }
    }
    Ok(())
}
