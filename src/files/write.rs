//! What is written: all of it or nothing, by names that others never see.

use std::io::Write;
use std::path::{Path, PathBuf};

use super::FileError;

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
