//! Source text and places in it: the only code that computes lines and columns, and that makes a
//! text harmless to show.
//!
//! Inside the program a place is a range of bytes over all files of the project, laid end to
//! end. Files, lines and columns (1-based, counted in characters) exist only at the edge.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A file among the [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A range of bytes over all files of the project, laid end to end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: u32,
    /// Byte after the last.
    pub end: u32,
}

impl Span {
    /// A span from byte offsets.
    pub fn new(start: usize, end: usize) -> Self {
        Span { start: start as u32, end: end.max(start) as u32 }
    }

    /// The span as a range of indices.
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// A place for people: 1-based, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LineColumn {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

/// A file of the project, as it was read.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its name in all that is said: relative to the repository, or to the working directory
    /// where there is none, with `/`.
    pub name: String,
    /// The path that opens it.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
    /// Where its first byte stands among all bytes of the project.
    pub base: u32,
    /// Where its lines start; computed for the first finding in it.
    lines: OnceLock<Vec<u32>>,
}

impl Source {
    /// Line and column of a byte offset; an offset past the end is the end.
    pub fn line_column(&self, offset: u32) -> LineColumn {
        let mut offset = (offset as usize).min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let lines = self.lines.get_or_init(|| line_starts(&self.text));
        let line = lines.partition_point(|&start| start as usize <= offset);
        let start = lines.get(line.wrapping_sub(1)).map_or(0, |&start| start as usize);
        LineColumn { line: line.max(1), column: self.text[start..offset].chars().count() + 1 }
    }
}

fn line_starts(text: &str) -> Vec<u32> {
    let after = text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
    std::iter::once(0).chain(after.map(|(i, _)| i as u32 + 1)).collect()
}

/// All files of a project.
#[derive(Debug, Clone, Default)]
pub struct Sources(Vec<Source>);

impl Sources {
    /// Adds a file: its name, the path that opens it, and its text.
    pub fn add(&mut self, name: String, path: &Path, text: String) -> FileId {
        let base = self.0.last().map_or(0, |last| last.base + last.text.len() as u32 + 1);
        let path = path.to_owned();
        self.0.push(Source { name, path, text, base, lines: OnceLock::new() });
        FileId(self.0.len() as u32 - 1)
    }

    /// A file that was added.
    pub fn get(&self, file: FileId) -> &Source {
        &self.0[file.0 as usize]
    }

    /// Every file with its id.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        self.0.iter().enumerate().map(|(i, source)| (FileId(i as u32), source))
    }

    /// The files in which something stands in another way, each with its text as it was and as it
    /// is then. Places of `edits` do not overlap.
    pub fn edited(&self, edits: BTreeMap<Span, String>) -> Vec<(&Source, String)> {
        let mut by_file: BTreeMap<FileId, Vec<(Span, String)>> = BTreeMap::new();
        for (span, new) in edits {
            let (file, span) = self.locate(span);
            by_file.entry(file).or_default().push((span, new));
        }
        let texts = by_file.into_iter().map(|(file, edits)| {
            let source = self.get(file);
            let mut text = source.text.clone();
            for (span, new) in edits.into_iter().rev() {
                text.replace_range(span.range(), &new);
            }
            (source, text)
        });
        texts.collect()
    }

    /// The file that a span stands in, and the span within its text.
    pub fn locate(&self, span: Span) -> (FileId, Span) {
        let file = self.0.partition_point(|source| source.base <= span.start).saturating_sub(1);
        let base = self.0.get(file).map_or(0, |source| source.base);
        (FileId(file as u32), Span { start: span.start - base, end: span.end - base })
    }
}

/// Whether a character turns the order of the letters around it.
pub fn turns(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character would move the cursor, change colours or turn the text around it, or is
/// none, which XML and HTML refuse.
pub fn is_hostile(c: char) -> bool {
    let none =
        matches!(u32::from(c) & 0xFFFF, 0xFFFE | 0xFFFF) || ('\u{FDD0}'..='\u{FDEF}').contains(&c);
    turns(c) || none || matches!(c, '\u{2028}' | '\u{2029}') || c.is_control() && c != '\n'
}

/// A text that is only read: no terminal escape, no turned text, no command to a CI service,
/// which Azure obeys anywhere in a line.
pub fn printable(text: &str) -> String {
    let text = text.replace("##vso[", "# vso[").replace("##[", "# [");
    text.chars().map(|c| if is_hostile(c) { '\u{FFFD}' } else { c }).collect()
}

/// The same on one line.
pub fn printable_line(text: &str) -> String {
    printable(text).replace('\n', " ")
}

/// JSON in which nothing hostile stands as itself: it may be shown in a terminal or a log.
pub fn harmless_json(json: &str) -> String {
    let mut written = String::with_capacity(json.len());
    for c in json.replace("##", "#\\u0023").chars() {
        match is_hostile(c) {
            true => c.encode_utf16(&mut [0; 2]).iter().for_each(|unit| {
                written.push_str(&format!("\\u{unit:04x}"));
            }),
            false => written.push(c),
        }
    }
    written
}

/// A number for a text that another text hardly has: FNV-1a, since the standard library's hash may
/// change from one Rust to the next.
pub fn hash(text: impl AsRef<[u8]>) -> u64 {
    text.as_ref().iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// A field of CSV that no spreadsheet takes for a formula: they look past what is not seen, and
/// take wide signs for plain ones.
pub fn csv_field(text: &str) -> String {
    let text = printable_line(text);
    let unseen = |c: char| {
        c.is_whitespace()
            || matches!(c, '\u{AD}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}')
            || matches!(c, '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFFD}')
    };
    let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];
    let formula = text.trim_start_matches(unseen).starts_with(signs);
    let text = if formula { format!("'{text}") } else { text };
    if text.contains(['"', ',']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_not_bytes() {
        let mut sources = Sources::default();
        let file = sources.add("a".into(), Path::new("a"), "é: x\nعنوان: y\n".into());
        let source = sources.get(file);
        assert_eq!(source.line_column(4), LineColumn { line: 1, column: 4 });
        assert_eq!(source.line_column(6), LineColumn { line: 2, column: 1 });
        assert_eq!(source.line_column(18), LineColumn { line: 2, column: 8 });
        assert_eq!(source.line_column(99), LineColumn { line: 3, column: 1 });
    }
    #[test]
    fn no_field_begins_a_formula() {
        for text in
            ["=1", " =1", "\u{A0}+1", "\u{200B}=1", "\t@a", "\u{FEFF} -1", "＝1", "\u{202E}=1"]
        {
            assert!(csv_field(text).starts_with('\''), "{text:?}");
        }
        for text in ["a=1", "1", " a", ""] {
            assert_eq!(csv_field(text), text);
        }
    }
}
