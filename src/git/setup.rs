//! Drivers of this program in a clone, on request and reversibly: git asks it for differences and
//! for merges of the files of a roadmap.

use std::path::{Path, PathBuf};

use super::{GitError, run, succeed};
use crate::files::{Disk, FileError, Files, delete, rewrite, write_all};

/// Between these lines a file is ours; what follows the first says how it was before them.
const BEGIN: &str = "# roadmap git-setup: begin";
const END: &str = "# roadmap git-setup: end\n";
/// There was no file.
const ALONE: &str = " (in a file of its own)";
/// Its last line had no end.
const JOINED: &str = " (after a line without an end)";
/// Largest file of git's that is read.
const MOST: u64 = 1024 * 1024;

/// Why the drivers could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// What git says.
    #[error(transparent)]
    Git(#[from] GitError),
    /// The file of attributes.
    #[error(transparent)]
    File(#[from] FileError),
}

/// Sets the drivers up for the files below a path, and names the file of attributes.
pub fn install(directory: &Path, below: &Path, program: &str) -> Result<PathBuf, SetupError> {
    let program = format!("'{}'", program.replace('\\', "/").replace('\'', "'\\''"));
    // Of a merge driver, git reads `%` as what stands for a file.
    let driver = quoted(&format!("{} git-merge %O %A %B", program.replace('%', "%%")));
    let [diff, text] = ["git-diff", "git-text"].map(|name| quoted(&format!("{program} {name}")));
    let sections = format!(
        "[diff \"roadmap\"]\n\tcommand = {diff}\n\ttextconv = {text}\n\
         [merge \"roadmap\"]\n\tname = roadmap, by id and field\n\tdriver = {driver}\n"
    );
    write_block(&file(directory, "config")?, &sections)?;
    // git names it, with slashes on every system.
    let below = below.to_string_lossy();
    let root = if below.is_empty() { String::new() } else { format!("/{}", literal(&below)) };
    let below = |rest: &str| quoted(&format!("{root}/{rest}"));
    let mut block = format!("{} diff=roadmap merge=roadmap\n", below("**/*.yaml"));
    for references in ["pillars/**", "norms/**", "rules/**"] {
        block.push_str(&format!("{} !diff !merge\n", below(references)));
    }
    let path = file(directory, "info/attributes")?;
    write_block(&path, &block)?;
    Ok(path)
}

/// Takes the drivers out again: the files of git are what they were, to the byte.
pub fn remove(directory: &Path) -> Result<PathBuf, SetupError> {
    take(&file(directory, "config")?)?;
    let path = file(directory, "info/attributes")?;
    take(&path)?;
    Ok(path)
}

/// A file of the clone's own, which is in no commit.
fn file(directory: &Path, name: &str) -> Result<PathBuf, SetupError> {
    let path = succeed(run(directory, &["rev-parse", "--git-path", name])?)?;
    Ok(directory.join(path.trim_end_matches('\n')))
}

/// A word between quotes, as git reads it in its files.
fn quoted(word: &str) -> String {
    let word = word.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    format!("\"{word}\"")
}

/// A path in which no letter stands for others.
fn literal(path: &str) -> String {
    let escaped = path.chars().map(|c| match c {
        '*' | '?' | '[' | ']' | '\\' => format!("\\{c}"),
        c => c.to_string(),
    });
    escaped.collect()
}

/// Puts our part at the end of a file, in the place of what we put there before.
fn write_block(path: &Path, block: &str) -> Result<(), SetupError> {
    take(path)?;
    if Disk.is_directory(path) != Some(false) {
        let parent = path.parent().unwrap_or(Path::new("."));
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        write_all(parent, &[(name, format!("{BEGIN}{ALONE}\n{block}{END}").into_bytes())])?;
        return Ok(());
    }
    let mut bytes = Disk.read(path, MOST)?;
    let joined = !bytes.is_empty() && !bytes.ends_with(b"\n");
    let (gap, how) = if joined { ("\n", JOINED) } else { ("", "") };
    bytes.extend(format!("{gap}{BEGIN}{how}\n{block}{END}").into_bytes());
    Ok(rewrite(&[(path.to_owned(), bytes)])?)
}

/// Takes our part out of a file, wherever it stands by now.
fn take(path: &Path) -> Result<(), SetupError> {
    if Disk.is_directory(path) != Some(false) {
        return Ok(());
    }
    let bytes = Disk.read(path, MOST)?;
    let find = |what: &str, from: usize| {
        let rest = bytes.get(from..)?;
        let at = rest.windows(what.len()).position(|part| part == what.as_bytes())?;
        Some(from + at)
    };
    let Some((begin, end)) = find(BEGIN, 0).and_then(|at| Some((at, find(END, at)?))) else {
        return Ok(());
    };
    let how = &bytes[begin + BEGIN.len()..end];
    let joined = how.starts_with(JOINED.as_bytes()) && bytes[..begin].ends_with(b"\n");
    let before = &bytes[..begin - usize::from(joined)];
    let rest = [before, &bytes[end + END.len()..]].concat();
    if rest.is_empty() && how.starts_with(ALONE.as_bytes()) {
        return Ok(delete(path)?);
    }
    Ok(rewrite(&[(path.to_owned(), rest)])?)
}

/// The lines that differ between two files, as git shows them by itself.
pub fn lines(old: &Path, new: &Path) -> Result<Vec<u8>, GitError> {
    let (old, new) = (old.to_string_lossy(), new.to_string_lossy());
    let arguments =
        ["diff", "--no-index", "--no-ext-diff", "--no-textconv", "--no-color", "--", &old, &new];
    Ok(run(Path::new("."), &arguments)?.stdout)
}
