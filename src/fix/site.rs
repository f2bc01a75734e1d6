//! Where a finding stands in the files as they were written, faulty parts included.

use std::collections::BTreeMap;

use crate::project::Project;
use crate::text::Span;
use crate::yaml::{self, Entry, Map, Node, Value};

/// Every key and scalar of a project's files.
pub(super) struct Sites {
    files: Vec<Node>,
}

/// What stands at a span.
#[derive(Clone, Copy)]
pub(super) enum Site<'a> {
    /// A key of a map.
    Key { map: &'a Map, map_span: Span, entry: &'a Entry },
    /// A scalar below a key; of an item, below the key of its list.
    Scalar { text: &'a str, key: &'a str },
    /// A node that aliases repeat: what suits one place may not suit another.
    Shared,
}

impl Sites {
    pub(super) fn new(project: &Project) -> Self {
        let parse = |source: &crate::text::Source| yaml::parse(&source.text, source.base);
        let files = project.sources.iter().filter_map(|(_, source)| parse(source).ok().flatten());
        Sites { files: files.collect() }
    }

    /// Each site by its span.
    pub(super) fn by_span(&self) -> BTreeMap<Span, Site<'_>> {
        let mut sites = BTreeMap::new();
        for file in &self.files {
            walk(file, "", &mut sites);
        }
        sites
    }
}

fn walk<'a>(node: &'a Node, key: &'a str, sites: &mut BTreeMap<Span, Site<'a>>) {
    let mut add = |span: Span, site: Site<'a>| {
        sites.entry(span).and_modify(|site| *site = Site::Shared).or_insert(site);
    };
    match &node.value {
        Value::Null => {}
        Value::Scalar(text) => add(node.span, Site::Scalar { text, key }),
        Value::List(list) => list.items.iter().for_each(|item| walk(item, key, sites)),
        Value::Map(map) => {
            for entry in &map.entries {
                add(entry.key_span, Site::Key { map, map_span: node.span, entry });
            }
            for entry in &map.entries {
                walk(&entry.value, &entry.key, sites);
            }
        }
    }
}

/// Where the words of a scalar stand, without its quotes: `None` where its text is written in
/// another way than it reads, as with escapes, folded lines, anchors and tags.
pub(super) fn inside(project: &Project, span: Span, text: &str) -> Option<Span> {
    let (file, local) = project.sources.locate(span);
    let source = &project.sources.get(file).text;
    let written = source.get(local.range())?;
    let before = source[..local.start as usize].trim_end_matches([' ', '\t']);
    let word = before.rsplit([' ', '\n', '\t']).next().unwrap_or_default();
    if word.starts_with(['&', '!']) {
        return None;
    }
    // On lines of its own, a text may be a block, whose first line says how it is read.
    let alone = before.is_empty() || before.ends_with('\n');
    let is_key = source[local.end as usize..].trim_start_matches(' ').starts_with(':');
    if alone && !is_key {
        return None;
    }
    let quoted = ['"', '\''].iter().any(|quote| {
        written.strip_prefix(*quote).and_then(|rest| rest.strip_suffix(*quote)) == Some(text)
    });
    if quoted && !text.contains(['\\', '\'', '"']) {
        return Some(Span { start: span.start + 1, end: span.end - 1 });
    }
    (written == text).then_some(span)
}
