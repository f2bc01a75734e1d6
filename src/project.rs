//! `load`: the one door to a roadmap, for every command.
//!
//! Reading never stops at the first fault. What is faulty becomes a finding and is left out, the
//! rest is joined over all files and typed; rules then run on what stands.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use crate::catalog::{Catalog, ReferenceFile};
use crate::files::{FileError, Files};
use crate::finding::{Arg, Finding, Place, Severity};
use crate::index::Index;
use crate::model::{Document, Fault, FaultKind, norm_shape, pillar_shape, prune, read, shape};
use crate::text::{FileId, Sources, Span};
use crate::yaml::{self, Entry, List, Map, Node, SyntaxFault, SyntaxKind, Value};

/// Largest file that is read, in bytes.
pub const MAX_FILE: u64 = 32 * 1024 * 1024;
/// Largest project that is read, in bytes.
const MAX_TOTAL: u64 = 1024 * 1024 * 1024;

/// A roadmap as it was loaded.
#[derive(Debug)]
pub struct Project {
    /// What was well-formed.
    pub document: Document,
    /// Recommendation sets and norms.
    pub catalog: Catalog,
    /// Ids, claims and coverage.
    pub index: Index,
    /// The files.
    pub sources: Sources,
    /// What was not well-formed.
    pub faults: Vec<Finding>,
    /// The directory of the project; of a single file, the directory that it stands in.
    pub directory: PathBuf,
    /// Whether a file could not be read at all.
    pub unreadable: bool,
    root: Node,
    lost: BTreeSet<String>,
    incomplete: bool,
}

/// Why there is nothing to check.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// Nothing stands at the path.
    #[error("{}: no such file or directory", .0.display())]
    NotFound(PathBuf),
    /// A directory without `roadmap.yaml`.
    #[error("{}: no roadmap.yaml", .0.display())]
    NoRoadmap(PathBuf),
    /// A directory that cannot be listed, or the one file that was asked for.
    #[error(transparent)]
    File(#[from] FileError),
    /// More than can be kept in memory.
    #[error("{}: larger than {MAX_TOTAL} bytes", .0.display())]
    TooLarge(PathBuf),
}

impl LoadError {
    /// The message of the catalogue, and what it is about.
    pub fn message(&self) -> (&'static str, Vec<(&'static str, Arg)>) {
        let path = |path: &Path| ("path", Arg::from(path.display().to_string()));
        match self {
            LoadError::NotFound(at) => ("error-not-found", vec![path(at)]),
            LoadError::NoRoadmap(at) => ("error-no-roadmap", vec![path(at)]),
            LoadError::TooLarge(at) => ("error-project-too-large", vec![path(at)]),
            LoadError::File(FileError::Io { path: at, error }) => {
                ("error-unreadable", vec![path(at), ("error", error.to_string().into())])
            }
            LoadError::File(FileError::TooLarge { path: at, .. }) => (
                "error-file-too-large",
                vec![path(at), ("limit", (MAX_FILE / 1024 / 1024).to_string().into())],
            ),
            LoadError::File(FileError::Outside { path: at }) => ("error-outside", vec![path(at)]),
        }
    }
}

/// The project that a directory belongs to: the nearest `roadmap.yaml` or
/// `roadmap/roadmap.yaml`, upward.
pub fn discover(files: &dyn Files, from: &Path) -> Option<PathBuf> {
    from.ancestors().find_map(|directory| {
        let found = |path: PathBuf| (files.is_directory(&path) == Some(false)).then_some(path);
        found(directory.join("roadmap.yaml"))
            .or_else(|| found(directory.join("roadmap").join("roadmap.yaml")))
    })
}

/// Loads a project directory, its `roadmap.yaml`, or a roadmap in one file.
pub fn load(files: &dyn Files, path: &Path) -> Result<Project, LoadError> {
    let directory = files.is_directory(path).ok_or_else(|| LoadError::NotFound(path.to_owned()))?;
    let (root, names) = if directory {
        (path.to_owned(), project_files(files, path)?)
    } else {
        let parent = path.parent().unwrap_or(Path::new("")).to_owned();
        let name = path.file_name().map(PathBuf::from).unwrap_or_default();
        if name == Path::new("roadmap.yaml") {
            let directory = if parent.as_os_str().is_empty() { Path::new(".") } else { &parent };
            (parent.clone(), project_files(files, directory)?)
        } else {
            (parent, vec![name])
        }
    };
    let mut loader = Loader::default();
    let texts = read_texts(files, &root, names, &mut loader)?;
    loader.parse(texts);
    Ok(loader.finish(root))
}

fn project_files(files: &dyn Files, directory: &Path) -> Result<Vec<PathBuf>, LoadError> {
    let mut names = files.list(directory)?;
    if !names.iter().any(|name| name == Path::new("roadmap.yaml")) {
        return Err(LoadError::NoRoadmap(directory.to_owned()));
    }
    names.retain(|name| {
        let yaml = name.extension().is_some_and(|e| e == "yaml" || e == "yml");
        let first = name.components().next().map(|c| c.as_os_str().to_owned());
        yaml && !first.is_some_and(|first| first == "dist" || first == "templates")
    });
    Ok(names)
}

/// What a file is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Roadmap,
    Pillars,
    Norms,
}

fn role(name: &Path) -> Role {
    match name.components().next().map(|c| c.as_os_str().to_string_lossy().into_owned()).as_deref()
    {
        Some("pillars") if name.components().count() > 1 => Role::Pillars,
        Some("norms") if name.components().count() > 1 => Role::Norms,
        _ => Role::Roadmap,
    }
}

fn read_texts(
    files: &dyn Files,
    root: &Path,
    names: Vec<PathBuf>,
    loader: &mut Loader,
) -> Result<Vec<(Role, FileId)>, LoadError> {
    let only = names.len() == 1;
    let read: Vec<_> =
        names.par_iter().map(|name| files.read(&root.join(name), MAX_FILE)).collect();
    let mut total = 0;
    let mut texts = Vec::new();
    for (name, bytes) in names.into_iter().zip(read) {
        let shown = root.join(&name).to_string_lossy().replace('\\', "/");
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(error) if only => return Err(error.into()),
            Err(error) => {
                loader.unreadable(shown, error);
                continue;
            }
        };
        total += bytes.len() as u64;
        if total > MAX_TOTAL {
            return Err(LoadError::TooLarge(root.to_owned()));
        }
        match String::from_utf8(bytes) {
            Ok(text) => texts.push((role(&name), loader.sources.add(shown, text))),
            Err(error) => loader.not_utf8(shown, &error.into_bytes()),
        }
    }
    Ok(texts)
}

#[derive(Default)]
struct Loader {
    sources: Sources,
    faults: Vec<Finding>,
    references: Vec<ReferenceFile>,
    root: Map,
    lost: BTreeSet<String>,
    incomplete: bool,
    unreadable: bool,
}

type Parsed = (Role, FileId, Result<Option<Node>, SyntaxFault>, Vec<Fault>, BTreeSet<String>);

impl Loader {
    fn unreadable(&mut self, name: String, error: FileError) {
        self.incomplete = true;
        self.unreadable = true;
        let file = self.sources.add(name, String::new());
        let (message, args) = LoadError::File(error).message();
        let mut finding = self.in_file("unreadable-file", file, 0);
        finding.message =
            format!("unreadable-file-{}", message.trim_start_matches("error-")).into();
        finding.args = args;
        self.faults.push(finding);
    }

    fn not_utf8(&mut self, name: String, bytes: &[u8]) {
        self.incomplete = true;
        let valid = std::str::from_utf8(bytes).err().map_or(0, |error| error.valid_up_to());
        let file = self.sources.add(name, String::from_utf8_lossy(bytes).into_owned());
        let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
        let mut finding = self.in_file("invalid-encoding", file, valid);
        if utf16 {
            finding.message = "invalid-encoding-utf16".into();
        }
        self.faults.push(finding);
    }

    fn in_file(&self, rule: &'static str, file: FileId, at: usize) -> Finding {
        let start = self.sources.get(file).base as usize + at;
        Finding::new(rule, Severity::Error, Place::Span(Span::new(start, start)))
    }

    fn parse(&mut self, texts: Vec<(Role, FileId)>) {
        let sources = &self.sources;
        let parsed: Vec<Parsed> = texts
            .into_par_iter()
            .map(|(role, file)| {
                let source = sources.get(file);
                let mut node = yaml::parse(&source.text, source.base);
                let (mut faults, mut lost) = (Vec::new(), BTreeSet::new());
                if let Ok(Some(node)) = &mut node {
                    faults = well_form(node, role, &mut lost);
                }
                (role, file, node, faults, lost)
            })
            .collect();
        for (role, file, node, faults, lost) in parsed {
            self.lost.extend(lost);
            self.faults.extend(faults.into_iter().map(fault_finding));
            match node {
                Err(fault) => {
                    self.incomplete = true;
                    self.faults.push(syntax_finding(&fault));
                }
                Ok(None) => {
                    let mut finding = self.in_file("empty-file", file, 0);
                    finding.severity = Severity::Warning;
                    self.faults.push(finding);
                }
                Ok(Some(node)) => self.add(role, node),
            }
        }
    }

    fn add(&mut self, role: Role, node: Node) {
        match role {
            Role::Roadmap => {
                if let Value::Map(map) = node.value {
                    join(&mut self.root, map, &mut self.faults);
                }
            }
            Role::Pillars => self.references.extend(read(&node).map(ReferenceFile::Pillars)),
            Role::Norms => self.references.extend(read(&node).map(ReferenceFile::Norms)),
        }
    }

    fn finish(mut self, directory: PathBuf) -> Project {
        let root =
            Node { span: Span::default(), value: Value::Map(std::mem::take(&mut self.root)) };
        let document = match read::<Document>(&root) {
            Ok(document) => document,
            Err(error) => {
                // `prune` lets nothing through that cannot be read; if it ever does, say so.
                self.incomplete = true;
                let finding = Finding::new("unreadable-file", Severity::Error, Place::Project);
                self.faults.push(finding.arg("error", error.to_string()));
                Document::default()
            }
        };
        let catalog = Catalog::new(self.references);
        let index = Index::new(&document, &catalog);
        Project {
            document,
            catalog,
            index,
            sources: self.sources,
            faults: self.faults,
            directory,
            unreadable: self.unreadable,
            root,
            lost: self.lost,
            incomplete: self.incomplete,
        }
    }
}

/// Prunes a file; what is left out may have defined what others refer to.
fn well_form(node: &mut Node, role: Role, lost: &mut BTreeSet<String>) -> Vec<Fault> {
    let shape = match role {
        Role::Roadmap => shape(),
        Role::Pillars => pillar_shape(),
        Role::Norms => norm_shape(),
    };
    let mut faults = Vec::new();
    if !prune(node, shape, &mut faults, lost) {
        node.value = Value::Null;
    }
    faults
}

/// Joins the top-level keys of one file with those of the files before it: lists are appended,
/// maps are joined key by key, and a value that stands twice is a fault.
fn join(into: &mut Map, from: Map, faults: &mut Vec<Finding>) {
    into.holes.extend(from.holes);
    for entry in from.entries {
        let Some(mine) = into.entries.iter_mut().find(|mine| mine.key == entry.key) else {
            into.entries.push(entry);
            continue;
        };
        let first = mine.key_span;
        match (&mut mine.value.value, entry.value.value) {
            (Value::List(mine), Value::List(List { items, holes })) => {
                mine.items.extend(items);
                mine.holes |= holes;
            }
            (Value::Map(mine), Value::Map(map)) => join(mine, map, faults),
            _ => {
                let kind = FaultKind::DuplicateKey { key: entry.key.into(), first };
                faults.push(fault_finding(Fault { kind, span: entry.key_span }));
            }
        }
    }
}

impl Project {
    /// Where a place stands, or `None` where something is already said about it: a part that was
    /// left out is not missing.
    pub fn locate(&self, place: &Place) -> Option<Span> {
        match place {
            Place::Span(span) => Some(*span),
            Place::Project => Some(self.start()),
            Place::Node(path) => self.node(path).map(|(node, entry)| naming(node, entry)),
            Place::Missing(path, key) => {
                let Some((node, entry)) = self.node(path) else { return Some(self.start()) };
                match &node.value {
                    Value::Map(map) if map.holes.iter().any(|hole| **hole == **key) => None,
                    Value::Map(map) => {
                        match map.get(key) {
                            Some(Entry {
                                value: Node { value: Value::List(list), .. }, ..
                            }) if list.holes => None,
                            Some(entry) => Some(entry.key_span),
                            None => Some(naming(node, entry)),
                        }
                    }
                    _ => Some(node.span),
                }
            }
        }
    }

    /// Whether a name may have been defined by something that could not be read.
    pub fn may_exist(&self, name: &str) -> bool {
        self.incomplete || self.lost.contains(name)
    }

    /// Whether there is something at a path, and nothing of it was left out.
    pub fn is_whole(&self, path: &str) -> bool {
        fn whole(node: &Node) -> bool {
            match &node.value {
                Value::Map(map) => {
                    map.holes.is_empty() && map.entries.iter().all(|entry| whole(&entry.value))
                }
                Value::List(list) => !list.holes && list.items.iter().all(whole),
                Value::Null | Value::Scalar(_) => true,
            }
        }
        self.node(path).is_some_and(|(node, _)| whole(node))
    }

    /// Whether whole files or sections could not be read, so that nothing is known to be missing.
    pub fn is_incomplete(&self) -> bool {
        self.incomplete
    }

    /// Whether a section was written, faulty or not.
    pub fn has_section(&self, key: &str) -> bool {
        self.root.as_map().is_some_and(|map| {
            map.get(key).is_some() || map.holes.iter().any(|hole| **hole == *key)
        })
    }

    /// The first byte of the main file.
    fn start(&self) -> Span {
        let header = self.root.as_map().and_then(|map| map.get("roadmap"));
        header.map_or_else(
            || {
                let main = self.sources.iter().find(|(_, s)| s.name.ends_with("roadmap.yaml"));
                let base = main.or_else(|| self.sources.iter().next()).map_or(0, |(_, s)| s.base);
                Span { start: base, end: base }
            },
            |entry| entry.key_span,
        )
    }

    fn node(&self, path: &str) -> Option<(&Node, Option<&Entry>)> {
        let mut at = (&self.root, None);
        for step in path.split('/').skip(1) {
            at = match &at.0.value {
                Value::Map(map) => {
                    let entry = map.get(step)?;
                    (&entry.value, Some(entry))
                }
                Value::List(list) => (list.items.get(step.parse::<usize>().ok()?)?, None),
                Value::Null | Value::Scalar(_) => return None,
            };
        }
        Some(at)
    }
}

/// What names a node: of an element its id, code or title, of a section its key.
fn naming(node: &Node, entry: Option<&Entry>) -> Span {
    match (&node.value, entry) {
        (Value::Map(map), _) => {
            let name = ["id", "code", "to", "rule"].iter().find_map(|key| map.get(key));
            name.map(|entry| entry.value.span)
                .or(entry.map(|entry| entry.key_span))
                .or(map.entries.first().map(|first| first.key_span))
                .unwrap_or(node.span)
        }
        (Value::List(_), Some(entry)) => entry.key_span,
        _ => node.span,
    }
}

fn syntax_finding(fault: &SyntaxFault) -> Finding {
    let mut finding = Finding::new("yaml-syntax", Severity::Error, Place::Span(fault.span));
    let (message, detail) = match &fault.kind {
        SyntaxKind::Tab => ("yaml-syntax-tab", None),
        SyntaxKind::Indentation => ("yaml-syntax-indentation", None),
        SyntaxKind::Bracket => ("yaml-syntax-bracket", None),
        SyntaxKind::Quote => ("yaml-syntax-quote", None),
        SyntaxKind::Colon => ("yaml-syntax-colon", None),
        SyntaxKind::UnknownAlias => ("yaml-syntax-alias", None),
        SyntaxKind::AliasBomb => ("yaml-syntax-alias-bomb", None),
        SyntaxKind::TooDeep => ("yaml-syntax-too-deep", None),
        SyntaxKind::SecondDocument => ("yaml-syntax-second-document", None),
        SyntaxKind::ComplexKey => ("yaml-syntax-complex-key", None),
        SyntaxKind::Other(words) => ("yaml-syntax", Some(words.clone())),
    };
    finding.message = message.into();
    finding.arg("detail", detail.unwrap_or_default()).arg("limit", yaml::MAX_DEPTH)
}

fn fault_finding(fault: Fault) -> Finding {
    let new = |rule| Finding::new(rule, Severity::Error, Place::Span(fault.span));
    let suggest = |finding: Finding, written: &str, known: &[String]| {
        finding.near(written, known.iter().map(String::as_str)).arg("known", known.join(", "))
    };
    match fault.kind {
        FaultKind::WrongType { expected, found } => {
            new("wrong-type").arg("expected", expected).arg("found", found)
        }
        FaultKind::UnknownKey { key, known } => {
            suggest(new("unknown-key"), &key, &known).arg("key", key)
        }
        FaultKind::UnknownValue { value, known } => {
            suggest(new("unknown-value"), &value, &known).arg("value", value)
        }
        FaultKind::MissingKey { key } => new("missing-key").arg("key", key),
        FaultKind::DuplicateKey { key, first } => {
            new("duplicate-key").arg("key", key).also(Place::Span(first), "first")
        }
        FaultKind::EmptyValue { key } => new("empty-value").arg("key", key),
        FaultKind::InvalidDate { value } => new("invalid-date").arg("value", value),
        FaultKind::InvalidId { value } => {
            let near = slug(&value);
            let near = if near.is_empty() { "none".to_owned() } else { near };
            new("invalid-id").arg("value", value).arg("near", near)
        }
        FaultKind::InvalidAmount { value } => {
            let mut digits: String = value.chars().filter(char::is_ascii_digit).collect();
            if digits.is_empty() {
                digits.push_str("none");
            }
            new("invalid-amount").arg("value", value).arg("near", digits)
        }
        FaultKind::InvalidCode { value, expected } => {
            new("invalid-code").arg("value", value).arg("expected", expected)
        }
        FaultKind::OutOfRange { value, min, max } => {
            new("out-of-range").arg("value", value).arg("min", min).arg("max", max)
        }
    }
}

/// The id that a text was likely meant to be.
fn slug(text: &str) -> String {
    let lower = text.to_lowercase();
    let plain = lower.chars().map(|c| match c {
        'à' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        c if c.is_ascii_alphanumeric() => c,
        _ => '-',
    });
    let words: String = plain.collect();
    words.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}
