//! What is written: all of it or nothing, by names that others never see.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile, TempPath};

use super::FileError;

/// What temporary names begin with; six letters and digits follow.
const PREFIX: &str = ".roadmap-";

/// Replaces files by new bytes, all or none, each where it really stands: a link stays a link, and
/// permissions stay.
pub fn rewrite(files: &[(PathBuf, Vec<u8>)]) -> Result<(), FileError> {
    let mut written = Vec::new();
    for (path, bytes) in files {
        let fail = |error| FileError::Io { path: path.clone(), error };
        let real = path.canonicalize().map_err(fail)?;
        let permissions = std::fs::metadata(&real).map_err(fail)?.permissions();
        let parent = real.parent().unwrap_or(Path::new("."));
        let file = temporary(&mut Builder::new(), parent, bytes).map_err(fail)?;
        std::fs::set_permissions(file.path(), permissions).map_err(fail)?;
        written.push((file, real));
    }
    replace(written)
}

/// Takes a file away; of a link, the link.
pub fn delete(path: &Path) -> Result<(), FileError> {
    std::fs::remove_file(path).map_err(|error| FileError::Io { path: path.to_owned(), error })
}

/// Writes every file or none: all go to temporary names in the directory first.
pub fn write_all<N: AsRef<Path>>(
    directory: &Path,
    files: &[(N, Vec<u8>)],
) -> Result<(), FileError> {
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
        let mut builder = Builder::new();
        // Drafts are for everyone to read; temporary files by default are not.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o644));
        written.push((temporary(&mut builder, parent, bytes).map_err(fail(&path))?, path));
    }
    replace(written)
}

/// Whether files can be written to a directory, or it can be made: tried, and nothing is left.
pub fn try_writing(directory: &Path) -> Result<(), FileError> {
    let there = directory.ancestors().find(|path| path.exists() || path.as_os_str().is_empty());
    let there = there.filter(|path| !path.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let tried = temporary(&mut Builder::new(), there, &[]);
    // Its name is nobody's: only why is told.
    let why =
        |error: io::Error| FileError::Io { path: there.to_owned(), error: error.kind().into() };
    tried.map(drop).map_err(why)
}

/// Bytes in a temporary file, which is locked as long as its writer lives.
fn temporary(
    builder: &mut Builder<'_, '_>,
    directory: &Path,
    bytes: &[u8],
) -> io::Result<NamedTempFile> {
    let mut file = builder.prefix(PREFIX).tempfile_in(directory)?;
    // Without locks, what a run that was killed has left stays.
    let _ = file.as_file().lock();
    file.write_all(bytes)?;
    Ok(file)
}

/// Gives files their names; where one cannot have it, all others get back what they were.
fn replace(files: Vec<(NamedTempFile, PathBuf)>) -> Result<(), FileError> {
    for (_, path) in &files {
        clear(path.parent().unwrap_or(Path::new(".")));
    }
    let mut done: Vec<(PathBuf, Option<TempPath>)> = Vec::new();
    for (file, path) in files {
        let old = keep(&path);
        let placed = old.and_then(|old| match file.persist(&path) {
            Ok(_) => Ok(old),
            Err(error) => Err(error.error),
        });
        match placed {
            Ok(old) => done.push((path, old)),
            Err(error) => return Err(undo(done, path, error)),
        }
    }
    Ok(())
}

/// What stands under a name, under a second one for as long as it may be wanted back.
fn keep(path: &Path) -> io::Result<Option<TempPath>> {
    match std::fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
        // Nothing is put in the place of a directory.
        Ok(of) if of.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(_) => {}
    }
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    let kept = Builder::new().prefix(PREFIX).make_in(parent, |second| {
        // Where the system has no second names, a copy is as good.
        std::fs::hard_link(path, second).or_else(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => Err(error),
            _ => std::fs::copy(path, second).map(drop),
        })
    })?;
    Ok(Some(kept.into_temp_path()))
}

fn undo(done: Vec<(PathBuf, Option<TempPath>)>, path: PathBuf, error: io::Error) -> FileError {
    let mut new = Vec::new();
    for (path, old) in done.into_iter().rev() {
        let back = match old {
            Some(old) => old.persist(&path).is_ok(),
            None => std::fs::remove_file(&path).is_ok(),
        };
        if !back {
            new.push(path);
        }
    }
    match new.is_empty() {
        true => FileError::Io { path, error },
        false => FileError::Halfway { path, error, new },
    }
}

/// Takes away what a run that was killed has left in a directory: no living run holds its lock.
fn clear(directory: &Path) {
    let directory = if directory.as_os_str().is_empty() { Path::new(".") } else { directory };
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let ours = name.to_str().and_then(|name| name.strip_prefix(PREFIX)).is_some_and(|rest| {
            rest.len() == 6 && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
        });
        if !ours || !entry.file_type().is_ok_and(|kind| kind.is_file()) {
            continue;
        }
        let Ok(file) = std::fs::File::open(entry.path()) else { continue };
        if file.try_lock().is_ok() {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}
