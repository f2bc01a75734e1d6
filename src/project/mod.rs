//! `load`: the one door to a roadmap, for every command.
//!
//! Reading never stops at the first fault. What is faulty becomes a finding and is left out, the
//! rest is joined over all files and typed; rules then run on what stands.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::catalog::{Catalog, Pack, ReferenceFile};
use crate::files::{FileError, Files, slashed};
use crate::finding::{Finding, Place, Severity};
use crate::index::Index;
use crate::locale::{LabelFault, Labels, Slip};
use crate::model::{Document, Fault, FaultKind, NormFile, PillarFile, read};
use crate::text::{FileId, Sources, Span};
use crate::yaml::{Map, Node, Value};

pub(crate) mod amount;
mod header;
mod habits;
mod heard;
mod spoken;
pub(crate) mod date;
mod moment;
mod numeral;
mod quantity;
mod number;
mod wish;
mod error;
mod fault;
mod within;
mod signs;
mod joined;
mod parsed;
mod images;
mod own;
mod place;
mod public;

pub use error::LoadError;
pub(crate) use fault::slug;
use fault::{fault_finding, syntax_finding};
use habits::Habits;
pub(crate) use heard::kind_of_body;
use images::Images;
use own::Own;
pub use parsed::Known;
use parsed::{Parsed, Role, labels_of, role};
pub(crate) use public::is_needed;

/// Largest file that is read, in bytes.
pub const MAX_FILE: u64 = 32 * 1024 * 1024;
/// Largest project that is read, in bytes.
const MAX_TOTAL: u64 = 1024 * 1024 * 1024;

/// A roadmap as it was loaded.
#[derive(Debug)]
pub struct Project {
    /// What was well-formed.
    pub document: Arc<Document>,
    /// Recommendation sets and norms.
    pub catalog: Arc<Catalog>,
    /// Ids, claims and coverage.
    pub index: Arc<Index>,
    /// The files.
    pub sources: Sources,
    /// What was not well-formed.
    pub faults: Vec<Finding>,
    /// Signs that no text may hold; the texts stand all the same.
    pub signs: Vec<Finding>,
    /// The directory of the project; of a single file, the directory that it stands in.
    pub directory: PathBuf,
    /// Whether a file could not be read at all.
    pub unreadable: bool,
    /// Labels of documents that are its own.
    pub labels: Labels,
    images: Images,
    /// Its own references, as they were written.
    own: Own,
    root: Node,
    lost: BTreeSet<String>,
    incomplete: bool,
    /// Items that share a name, once somebody asks for an address.
    repeated: OnceLock<BTreeMap<crate::path::Path, usize>>,
    /// Whether nothing was left out anywhere.
    whole: bool,
}

impl Project {
    /// What it was before anything was promised: its header and references, and nothing else.
    pub fn unwritten(&self) -> Project {
        let mut project = Loader::default().finish(PathBuf::new());
        let roadmap = self.document.roadmap.clone();
        project.document = Arc::new(Document { roadmap, ..Document::default() });
        project.catalog = self.catalog.clone();
        project.index = Arc::new(Index::new(&project.document, &project.catalog));
        project
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
    load_beside(files, path, None)
}

/// Loads one of several versions: files that they share are read once.
pub fn load_beside(
    files: &dyn Files,
    path: &Path,
    known: Option<&Known>,
) -> Result<Project, LoadError> {
    let directory = files.is_directory(path).ok_or_else(|| LoadError::NotFound(path.to_owned()))?;
    files.follow(path)?;
    let (root, names) = if directory {
        (path.to_owned(), project_files(files, path)?)
    } else {
        let parent = path.parent().unwrap_or(Path::new("")).to_owned();
        let name = path.file_name().map(PathBuf::from).unwrap_or_default();
        if name == Path::new("roadmap.yaml") {
            let directory = if parent.as_os_str().is_empty() { Path::new(".") } else { &parent };
            files.follow(directory)?;
            (parent.clone(), project_files(files, directory)?)
        } else {
            (parent, vec![name])
        }
    };
    let mut loader = Loader::default();
    let texts = read_texts(files, &root, names, &mut loader)?;
    loader.parse(texts, known);
    let mut project = loader.finish(root);
    project.read_images(files);
    Ok(project)
}

fn project_files(files: &dyn Files, directory: &Path) -> Result<Vec<PathBuf>, LoadError> {
    let mut names = files.list(directory)?;
    if !names.iter().any(|name| name == Path::new("roadmap.yaml")) {
        return Err(LoadError::NoRoadmap(directory.to_owned()));
    }
    names.retain(|name| {
        if labels_of(name).is_some() {
            return true;
        }
        let yaml = name.extension().is_some_and(|e| e == "yaml" || e == "yml");
        let first = name.components().next().map(|c| c.as_os_str().to_owned());
        yaml && !first.is_some_and(|first| first == "dist" || first == "templates")
    });
    Ok(names)
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
    let place = files.shown(root);
    let mut total = 0;
    let mut texts = Vec::new();
    for (name, bytes) in names.into_iter().zip(read) {
        let (path, shown) = (root.join(&name), slashed(&place.join(&name)));
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(error) if only => return Err(error.into()),
            Err(error) => {
                loader.unreadable(shown, &path, error);
                continue;
            }
        };
        total += bytes.len() as u64;
        if total > MAX_TOTAL {
            return Err(LoadError::TooLarge(root.to_owned()));
        }
        match String::from_utf8(bytes) {
            Ok(text) => {
                // A byte order mark is no character of line 1.
                let text = text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text);
                let language = labels_of(&name).map(str::to_owned);
                let file = loader.sources.add(shown, &path, text);
                match language {
                    Some(language) => loader.labels(&language, file),
                    None => texts.push((role(&name), file)),
                }
            }
            Err(error) => loader.not_utf8(shown, &path, &error.into_bytes()),
        }
    }
    Ok(texts)
}

#[derive(Default)]
struct Loader {
    sources: Sources,
    faults: Vec<Finding>,
    /// What is said once it is known how the plan writes.
    formal: Vec<Fault>,
    signs: Vec<Finding>,
    references: Vec<ReferenceFile>,
    own: Own,
    root: Map,
    lists: Vec<Document>,
    lost: BTreeSet<String>,
    incomplete: bool,
    unreadable: bool,
    labels: Labels,
}

impl Loader {
    fn unreadable(&mut self, name: String, path: &Path, error: FileError) {
        self.incomplete = true;
        self.unreadable = true;
        let file = self.sources.add(name, path, String::new());
        let (message, args) = LoadError::File(error).message();
        let mut finding = self.in_file("unreadable-file", file, 0);
        finding.message =
            format!("unreadable-file-{}", message.trim_start_matches("error-")).into();
        finding.args = args;
        self.faults.push(finding);
    }

    fn not_utf8(&mut self, name: String, path: &Path, bytes: &[u8]) {
        self.incomplete = true;
        let valid = std::str::from_utf8(bytes).err().map_or(0, |error| error.valid_up_to());
        let file = self.sources.add(name, path, String::from_utf8_lossy(bytes).into_owned());
        let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
        let mut finding = self.in_file("invalid-encoding", file, valid);
        if utf16 {
            finding.message = "invalid-encoding-utf16".into();
        }
        self.faults.push(finding);
    }

    fn labels(&mut self, language: &str, file: FileId) {
        let text = self.sources.get(file).text.clone();
        for LabelFault { start, slip } in self.labels.add(language, &text) {
            let mut finding = self.in_file("broken-label", file, start);
            finding.severity = Severity::Warning;
            let (key, kind, variable) = match slip {
                Some((key, Slip::Lacks(variable))) => (key, "lacks", variable),
                Some((key, Slip::Strange(variable))) => (key, "strange", variable),
                Some((key, Slip::Twice)) => (key, "twice", String::new()),
                None => (String::new(), "line", String::new()),
            };
            let finding = finding.arg("kind", kind).arg("key", key);
            self.faults.push(finding.arg("variable", variable));
        }
    }

    fn in_file(&self, rule: &'static str, file: FileId, at: usize) -> Finding {
        let start = self.sources.get(file).base as usize + at;
        Finding::new(rule, Severity::Error, Place::Span(Span::new(start, start)))
    }

    fn parse(&mut self, texts: Vec<(Role, FileId)>, known: Option<&Known>) {
        let sources = &self.sources;
        let parsed: Vec<Parsed> = texts
            .into_par_iter()
            .map(|(role, file)| Parsed::new(role, file, sources, known))
            .collect();
        for Parsed { role, file, node, faults, signs, lost, lists } in parsed {
            self.signs.extend(signs);
            self.lists.extend(lists);
            self.lost.extend(lost);
            for fault in &faults {
                // What it was meant to be is what others name.
                if let FaultKind::InvalidId { value } = &fault.kind {
                    self.lost.insert(slug(value));
                }
            }
            self.formal.extend(faults);
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
                    joined::join(&mut self.root, map, &mut self.formal);
                }
            }
            Role::Pillars => {
                let file = read(&node).map(|file: PillarFile| {
                    self.own.add("pillars", &file.set.id, node);
                    ReferenceFile::Pillars(file)
                });
                self.references.extend(file);
            }
            Role::Norms => {
                let file = read(&node).map(|file: NormFile| {
                    self.own.add("norms", &file.family.id, node);
                    ReferenceFile::Norms(file)
                });
                self.references.extend(file);
            }
            Role::Countries => self.references.extend(read(&node).map(ReferenceFile::Country)),
            Role::Rules => {
                let file = read(&node).map(|file| Pack { file, node: Some(node) });
                self.references.extend(file.map(|pack| ReferenceFile::Rules(Arc::new(pack))));
            }
        }
    }

    fn finish(mut self, directory: PathBuf) -> Project {
        let root =
            Node { span: Span::default(), value: Value::Map(std::mem::take(&mut self.root)) };
        let catalog = Catalog::new(self.references, header::source(&root));
        if !self.formal.is_empty() {
            let habits = Habits::of(&root, &catalog);
            let formal = std::mem::take(&mut self.formal).into_iter().filter(|fault| {
                !matches!(fault.kind, FaultKind::Thousands { .. }) || habits.group == Some('.')
            });
            self.faults.extend(formal.map(|fault| fault_finding(fault, &habits)));
        }
        let first = header::fiscal_year_start(&root, &catalog);
        let document = match joined::document(&root, self.lists, first) {
            Ok(document) => document,
            Err(error) => {
                // `prune` lets nothing through that cannot be read; if it ever does, say so.
                self.incomplete = true;
                let finding = Finding::new("unreadable-file", Severity::Error, Place::Project);
                self.faults.push(finding.arg("error", error.to_string()));
                Document::default()
            }
        };
        let index = Index::new(&document, &catalog);
        if let Some(words) = document.roadmap.as_ref().and_then(|header| header.words.as_ref()) {
            self.labels.say(words, document.source());
        }
        Project {
            document: Arc::new(document),
            catalog: Arc::new(catalog),
            index: Arc::new(index),
            sources: self.sources,
            whole: self.faults.is_empty(),
            faults: self.faults,
            signs: self.signs,
            directory,
            unreadable: self.unreadable,
            labels: self.labels,
            images: Images::default(),
            own: self.own,
            root,
            lost: self.lost,
            incomplete: self.incomplete,
            repeated: OnceLock::new(),
        }
    }
}
