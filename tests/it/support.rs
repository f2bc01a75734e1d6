//! What every test may need: files of the repository, a day, a report, the program.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use roadmap::internal::files::{Disk, Memory};
use roadmap::internal::messages::Messages;
use roadmap::internal::project::{Project, load};
use roadmap::internal::report::{Format, Options};
use roadmap::internal::rules::{self, Checked};
use tempfile::TempDir;

/// The repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file of the repository.
pub(crate) fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What stands in a directory of the repository, in order.
pub(crate) fn entries(directory: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join(directory)).unwrap();
    let mut entries: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries
}

/// Every file below a directory of the repository with one of these extensions, relative to the
/// repository and in order.
pub(crate) fn files_below(directory: &str, extensions: &[&str]) -> Vec<String> {
    fn walk(directory: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(directory).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() { walk(&path, found) } else { found.push(path) }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(directory), &mut found);
    let wanted = |path: &PathBuf| {
        path.extension().is_some_and(|e| extensions.iter().any(|wanted| e == *wanted))
    };
    let relative =
        |path: PathBuf| path.strip_prefix(root()).unwrap().to_string_lossy().replace('\\', "/");
    let mut found: Vec<_> = found.into_iter().filter(wanted).map(relative).collect();
    found.sort();
    found
}

/// Files in memory: a project in the directory `p`.
pub(crate) fn in_memory<B: Into<Vec<u8>>>(
    files: impl IntoIterator<Item = (impl AsRef<Path>, B)>,
) -> Memory {
    Memory::new(files.into_iter().map(|(name, bytes)| (Path::new("p").join(name), bytes)))
}

/// The project that files in memory make.
pub(crate) fn project<B: Into<Vec<u8>>>(
    files: impl IntoIterator<Item = (impl AsRef<Path>, B)>,
) -> Project {
    load(&in_memory(files), Path::new("p"))
        .expect("a directory with a roadmap.yaml is always loaded")
}

/// A directory on disk with files.
pub(crate) fn directory(
    files: impl IntoIterator<Item = (impl AsRef<Path>, impl AsRef<[u8]>)>,
) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        let path = directory.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    directory
}

/// A project of the repository.
pub(crate) fn ours(directory: &str) -> Project {
    load(&Disk, &root().join(directory)).unwrap()
}

/// A fixed day.
pub(crate) fn today() -> jiff::civil::Date {
    jiff::civil::date(2026, 11, 24)
}

/// What a check found, in a format and in English.
pub(crate) fn shown(project: &Project, checked: &Checked, format: Format) -> String {
    let options = Options { format, color: false, width: 100, known: 0 };
    let mut out = Vec::new();
    roadmap::internal::report::write(project, checked, &Messages::new("en"), options, &mut out)
        .unwrap();
    String::from_utf8(out).unwrap()
}

/// What the loader itself has to say: rules come and go, its findings stay.
pub(crate) fn structural(project: &Project) -> Checked {
    let mut checked = rules::check(project, today());
    checked.findings.retain(|finding| project.faults.contains(finding));
    checked
}

/// Compares a generated file with the one in the repository; `UPDATE=1` writes it.
pub(crate) fn generated(path: &str, wanted: &str) {
    let update = std::env::var_os("UPDATE").is_some_and(|value| value == "1");
    let full = root().join(path);
    if std::fs::read_to_string(&full).unwrap_or_default() == wanted {
        return;
    }
    assert!(update, "{path} is not what the code says: run UPDATE=1 cargo test");
    std::fs::write(full, wanted).unwrap();
}

/// The program, told nothing by the environment of who tests it but where git is.
pub(crate) fn roadmap() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_roadmap"));
    command.env_clear().stdin(Stdio::null());
    command.envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
    command
}
