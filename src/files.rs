//! The only input and output of the library: reading a project, writing drafts.
//!
//! Nothing outside the project's directory is read, symbolic links included. What is written
//! goes to a temporary name and is renamed once everything has been rendered.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Where a project is read from.
pub trait Files: Sync {
    /// Every file below `directory`, relative to it and in order, hidden ones left out.
    fn list(&self, directory: &Path) -> Result<Vec<PathBuf>, FileError>;
    /// The bytes of a file; at most `limit` of them.
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, FileError>;
    /// Whether there is a directory (`Some(true)`), a file (`Some(false)`) or nothing at `path`.
    fn is_directory(&self, path: &Path) -> Option<bool>;
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
}

impl FileError {
    /// Which file.
    pub fn path(&self) -> &Path {
        match self {
            FileError::Io { path, .. }
            | FileError::TooLarge { path, .. }
            | FileError::Outside { path } => path,
        }
    }

    /// Why, in few words.
    pub fn reason(&self) -> String {
        match self {
            FileError::Io { error, .. } => error.to_string(),
            FileError::TooLarge { limit, .. } => format!("larger than {limit} bytes"),
            FileError::Outside { .. } => "leads outside the project".to_owned(),
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
        let size = std::fs::metadata(path).map_err(fail)?.len();
        if size > limit {
            return Err(FileError::TooLarge { path: path.to_owned(), limit });
        }
        #[expect(clippy::disallowed_methods, reason = "this is the door")]
        std::fs::read(path).map_err(fail)
    }

    fn is_directory(&self, path: &Path) -> Option<bool> {
        std::fs::metadata(path).ok().map(|metadata| metadata.is_dir())
    }
}

/// Files, some of them with another text than they have on disk.
pub struct Overlay<'a> {
    files: &'a dyn Files,
    /// The other texts, by path.
    pub texts: BTreeMap<String, String>,
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
        match self.texts.get(&path.to_string_lossy().replace('\\', "/")) {
            Some(text) => Ok(text.clone().into_bytes()),
            None => self.files.read(path, limit),
        }
    }

    fn is_directory(&self, path: &Path) -> Option<bool> {
        self.files.is_directory(path)
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

/// Replaces files by new bytes, all or none, each where it really stands: a link stays a link, and
/// permissions stay.
pub fn rewrite(files: &[(PathBuf, Vec<u8>)]) -> Result<(), FileError> {
    let mut written = Vec::new();
    for (path, bytes) in files {
        let fail = |error| FileError::Io { path: path.clone(), error };
        let real = path.canonicalize().map_err(fail)?;
        let parent = real.parent().unwrap_or(Path::new("."));
        let permissions = std::fs::metadata(&real).map_err(fail)?.permissions();
        let mut file =
            tempfile::Builder::new().prefix(".roadmap-").tempfile_in(parent).map_err(fail)?;
        file.write_all(bytes).map_err(fail)?;
        std::fs::set_permissions(file.path(), permissions).map_err(fail)?;
        written.push((file, real));
    }
    for (file, path) in written {
        file.persist(&path).map_err(|error| FileError::Io { path, error: error.error })?;
    }
    Ok(())
}

/// Takes a file away; of a link, the link.
pub fn delete(path: &Path) -> Result<(), FileError> {
    std::fs::remove_file(path).map_err(|error| FileError::Io { path: path.to_owned(), error })
}

/// Writes every file or none: all go to temporary names in the directory first.
pub fn write_all(directory: &Path, files: &[(String, Vec<u8>)]) -> Result<(), FileError> {
    let fail = |path: &Path| {
        let path = path.to_owned();
        move |error| FileError::Io { path, error }
    };
    std::fs::create_dir_all(directory).map_err(fail(directory))?;
    let mut written = Vec::new();
    for (name, bytes) in files {
        let path = directory.join(name);
        let parent = path.parent().unwrap_or(directory);
        std::fs::create_dir_all(parent).map_err(fail(parent))?;
        let mut builder = tempfile::Builder::new();
        // Drafts are for everyone to read; temporary files by default are not.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
        let mut file = builder.prefix(".roadmap-").tempfile_in(parent).map_err(fail(&path))?;
        file.write_all(bytes).map_err(fail(&path))?;
        written.push((file, path));
    }
    for (file, path) in written {
        file.persist(&path).map_err(|error| FileError::Io { path, error: error.error })?;
    }
    Ok(())
}
