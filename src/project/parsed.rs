//! One file of a roadmap, read.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use super::signs;
use crate::finding::Finding;
use crate::model::{
    Document, Fault, country_shape, norm_shape, pack_shape, pillar_shape, prune, read, shape,
};
use crate::text::{FileId, Source, Sources};
use crate::yaml::{self, Node, SyntaxFault, Value};

/// What a file is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Role {
    Roadmap,
    Pillars,
    Norms,
    Rules,
    Countries,
}

pub(super) fn role(name: &Path) -> Role {
    match name.components().next().map(|c| c.as_os_str().to_string_lossy().into_owned()).as_deref()
    {
        Some("pillars") if name.components().count() > 1 => Role::Pillars,
        Some("norms") if name.components().count() > 1 => Role::Norms,
        Some("rules") if name.components().count() > 1 => Role::Rules,
        Some("countries") if name.components().count() > 1 => Role::Countries,
        _ => Role::Roadmap,
    }
}

/// The language that a file has labels of: `templates/lang/pt-BR.ftl`.
pub(super) fn labels_of(name: &Path) -> Option<&str> {
    let within = name.strip_prefix("templates").ok()?.strip_prefix("lang").ok()?;
    within.to_str()?.strip_suffix(".ftl").filter(|code| !code.contains(['/', '\\']))
}

/// One file, read.
pub(super) struct Parsed {
    pub(super) role: Role,
    pub(super) file: FileId,
    pub(super) node: Result<Option<Node>, SyntaxFault>,
    pub(super) faults: Vec<Fault>,
    /// Signs that no text may hold.
    pub(super) signs: Vec<Finding>,
    pub(super) lost: BTreeSet<String>,
    /// Its lists, typed while the other files are still read.
    pub(super) lists: Option<Document>,
}

impl Parsed {
    pub(super) fn new(role: Role, file: FileId, sources: &Sources, known: Option<&Known>) -> Self {
        let source = sources.get(file);
        let (faults, signs, lost) = (Vec::new(), Vec::new(), BTreeSet::new());
        if let Some((node, lists)) = known.and_then(|known| known.find(role, source)) {
            return Parsed { role, file, node: Ok(Some(node)), faults, signs, lost, lists };
        }
        let node = yaml::parse(&source.text, source.base);
        let mut parsed = Parsed { role, file, node, faults, signs, lost, lists: None };
        if let Ok(Some(node)) = &mut parsed.node {
            signs::signs(node, source, &mut parsed.signs);
            parsed.faults = well_form(node, role, &mut parsed.lost);
            parsed.lists = (role == Role::Roadmap).then(|| read(node).ok()).flatten();
            if let Some(known) = known
                && parsed.faults.is_empty()
                && parsed.signs.is_empty()
            {
                known.keep(role, source, node, parsed.lists.as_ref());
            }
        }
        parsed
    }
}

/// Prunes a file; what is left out may have defined what others refer to.
fn well_form(node: &mut Node, role: Role, lost: &mut BTreeSet<String>) -> Vec<Fault> {
    let shape = match role {
        Role::Roadmap => shape(),
        Role::Pillars => pillar_shape(),
        Role::Norms => norm_shape(),
        Role::Rules => pack_shape(),
        Role::Countries => country_shape(),
    };
    let mut faults = Vec::new();
    if !prune(node, shape, &mut faults, lost) {
        node.value = Value::Null;
    }
    faults
}

/// Files that were read before, which versions of a roadmap share most of: what those without fault were read as, by their text.
#[derive(Debug, Default)]
pub struct Known(Mutex<HashMap<(Role, String), Arc<Kept>>>);

/// A file that was read.
#[derive(Debug)]
struct Kept {
    /// Where its first byte stood.
    base: u32,
    node: Node,
    lists: Option<Document>,
}

impl Known {
    /// What a file was read as, placed where it stands now.
    fn find(&self, role: Role, source: &Source) -> Option<(Node, Option<Document>)> {
        let key = (role, source.text.clone());
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key)?.clone();
        let mut node = kept.node.clone();
        node.shift(source.base.wrapping_sub(kept.base));
        Some((node, kept.lists.clone()))
    }

    fn keep(&self, role: Role, source: &Source, node: &Node, lists: Option<&Document>) {
        let kept = Kept { base: source.base, node: node.clone(), lists: lists.cloned() };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert((role, source.text.clone()), Arc::new(kept));
    }
}
