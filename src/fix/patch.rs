//! Changed files as a patch that `git apply` reads, to the byte.

use super::Changed;
use crate::files::{FileError, Files};

/// The difference of some files. The names in it are seen from the top of the repository, so it
/// applies there and in every directory below.
pub fn patch(changed: &[Changed], files: &dyn Files) -> Result<String, FileError> {
    let each = changed.iter().map(|file| Ok(difference(file, file.mark(files)?)));
    each.collect()
}

fn difference(file: &Changed, mark: &str) -> String {
    let (before, after) = (format!("{mark}{}", file.before), format!("{mark}{}", file.after));
    // A line ends where it ends for git: a carriage return alone is a character.
    let lines = |text| str::split_inclusive(text, '\n').collect::<Vec<_>>();
    let (before, after) = (lines(&before), lines(&after));
    let mut settings = similar::TextDiff::configure();
    let difference = settings.newline_terminated(true).diff_slices(&before, &after);
    let (old, new) = (named("a/", &file.name), named("b/", &file.name));
    let hunks = difference.unified_diff().to_string();
    // What follows a name with a space in it is cut off at a tab.
    let tab = if old.contains(' ') { "\t" } else { "" };
    format!("diff --git {old} {new}\n--- {old}{tab}\n+++ {new}{tab}\n{hunks}")
}

/// A name as git quotes it, in the manner of C.
fn named(side: &str, name: &str) -> String {
    let plain = |c: char| !c.is_control() && !matches!(c, '"' | '\\');
    if name.chars().all(plain) {
        return format!("{side}{name}");
    }
    let mut quoted = String::new();
    for c in name.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => {
                for byte in c.encode_utf8(&mut [0; 4]).bytes() {
                    quoted.push_str(&format!("\\{byte:03o}"));
                }
            }
            c => quoted.push(c),
        }
    }
    format!("\"{side}{quoted}\"")
}
