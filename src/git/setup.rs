//! Drivers of this program in a clone, on request and reversibly: git asks it for differences and
//! for merges of the files of a roadmap.

use std::path::{Path, PathBuf};

use super::{GitError, run, succeed};
use crate::files::{Disk, FileError, Files, write_all};

/// Between these lines the attributes are ours.
const BEGIN: &str = "# roadmap git-setup: begin";
const END: &str = "# roadmap git-setup: end";
/// Largest file of attributes that is read.
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
    let quoted = format!("'{}'", program.replace('\\', "/").replace('\'', "'\\''"));
    for (key, value) in [
        ("diff.roadmap.command", format!("{quoted} git-diff")),
        ("diff.roadmap.textconv", format!("{quoted} git-text")),
        ("merge.roadmap.name", "roadmap, by id and field".to_owned()),
        ("merge.roadmap.driver", format!("{quoted} git-merge %O %A %B")),
    ] {
        succeed(run(directory, &["config", "--local", key, &value])?)?;
    }
    let below = below.to_string_lossy().replace('\\', "/");
    let root = if below.is_empty() { String::new() } else { format!("/{below}") };
    let block = format!(
        "{BEGIN}\n\"{root}/**/*.yaml\" diff=roadmap merge=roadmap\n\
         \"{root}/pillars/**\" !diff !merge\n\"{root}/norms/**\" !diff !merge\n{END}\n"
    );
    attributes(directory, &block)
}

/// Takes the drivers out again.
pub fn remove(directory: &Path) -> Result<PathBuf, SetupError> {
    for section in ["diff.roadmap", "merge.roadmap"] {
        // What was never set up is none to take out.
        run(directory, &["config", "--local", "--remove-section", section])?;
    }
    attributes(directory, "")
}

/// Puts our part of the attributes of the clone, which are in no commit.
fn attributes(directory: &Path, block: &str) -> Result<PathBuf, SetupError> {
    let path = succeed(run(directory, &["rev-parse", "--git-path", "info/attributes"])?)?;
    let path = directory.join(path.trim_end_matches('\n'));
    let text = match Disk.is_directory(&path) {
        Some(false) => String::from_utf8_lossy(&Disk.read(&path, MOST)?).into_owned(),
        _ => String::new(),
    };
    let mut rest = match (text.find(BEGIN), text.find(END)) {
        (Some(begin), Some(end)) if begin < end => {
            let after = text[end + END.len()..].trim_start_matches('\n');
            format!("{}{after}", &text[..begin])
        }
        _ => text,
    };
    if !rest.is_empty() && !rest.ends_with('\n') {
        rest.push('\n');
    }
    let parent = path.parent().unwrap_or(directory);
    write_all(parent, &[("attributes".to_owned(), format!("{rest}{block}").into_bytes())])?;
    Ok(path)
}

/// The lines that differ between two files, as git shows them by itself.
pub fn lines(old: &Path, new: &Path) -> Result<Vec<u8>, GitError> {
    let (old, new) = (old.to_string_lossy(), new.to_string_lossy());
    let arguments =
        ["diff", "--no-index", "--no-ext-diff", "--no-textconv", "--no-color", "--", &old, &new];
    Ok(run(Path::new("."), &arguments)?.stdout)
}
