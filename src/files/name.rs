//! How files are named in what is said: the one place that decides it for every format.

use std::path::{Component, Path, PathBuf};

/// A directory on disk as reports name it: relative to the top of the repository that it stands
/// in, else to the working directory, else as it is from the root.
pub(super) fn shown(directory: &Path) -> PathBuf {
    let of = |path: &Path| path.canonicalize().ok();
    let here = of(Path::new("."));
    let asked = if directory.as_os_str().is_empty() { Path::new(".") } else { directory };
    let Some(real) = of(asked) else { return plain(directory) };
    let holds = |top: &PathBuf| real.starts_with(top);
    // A repository within that of the working directory is a part of it to who works there.
    let top = here.as_deref().and_then(repository).filter(holds);
    let top = top.or_else(|| repository(&real)).or(here.filter(holds));
    match top.and_then(|top| real.strip_prefix(top).map(Path::to_owned).ok()) {
        Some(below) => below,
        None => real,
    }
}

/// The top of the work tree that a directory stands in.
fn repository(directory: &Path) -> Option<PathBuf> {
    // A file of this name leads to where a linked work tree or a submodule is kept.
    let is_top = |top: &&Path| {
        let git = top.join(".git");
        git.is_file() || git.join("HEAD").symlink_metadata().is_ok()
    };
    directory.ancestors().find(is_top).map(Path::to_owned)
}

/// A path without steps that lead nowhere.
pub(super) fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for step in path.components() {
        match (step, plain.components().next_back()) {
            (Component::CurDir, _) => {}
            (Component::ParentDir, Some(Component::Normal(_))) => drop(plain.pop()),
            (step, _) => plain.push(step),
        }
    }
    plain
}

/// A path with `/` between its steps, on every system.
pub fn slashed(path: &Path) -> String {
    let mut text = String::new();
    for step in path.components() {
        if !text.is_empty() && !text.ends_with('/') {
            text.push('/');
        }
        match step {
            Component::RootDir => text.push('/'),
            step => text.push_str(&step.as_os_str().to_string_lossy()),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_have_no_steps_that_lead_nowhere() {
        for (path, wanted) in [
            ("./a/../b/./c.yaml", "b/c.yaml"),
            ("../x.yaml", "../x.yaml"),
            ("a/../../x", "../x"),
            ("/a//b/", "/a/b"),
            (".", ""),
            ("a\\b", if cfg!(windows) { "a/b" } else { "a\\b" }),
        ] {
            assert_eq!(slashed(&plain(Path::new(path))), wanted, "{path}");
        }
    }
}
