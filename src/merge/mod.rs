//! Two edits of one file joined: by key and by id, so that only what both changed is a conflict,
//! and stands as one at that field. Bytes, comments, order and style of the first stay.
//!
//! A file is cut into pieces that leave no byte over, and each piece is joined from its three
//! versions. What was joined is read again: it must say what the pieces say and hold the comments
//! of both sides, else lines are joined as git joins them; and what neither holds is for people.
//! Nothing is a join only because it could be one.

use std::collections::BTreeMap;

use crate::path::Path;
use crate::yaml::{self, Source, Written, source};

mod pair;
mod cut;
mod order;
mod flow;
mod lines;
mod leaf;
mod moved;
mod notes;
mod join;

use cut::File;
use join::collections;
use lines::Lines;
use moved::Moved;

/// Two edits joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merged {
    /// The file.
    pub bytes: Vec<u8>,
    /// Places in it that somebody has to decide.
    pub conflicts: usize,
}

const MARK: &str = "\u{feff}";
/// Larger files are joined by lines.
const LARGEST: usize = 32 * 1024 * 1024;
/// So are longer lists and maps, each entry of which may be looked for in all of another version.
const LONGEST: usize = 4_000;

/// Joins two edits of a file, whatever its bytes.
pub fn merge(base: &[u8], ours: &[u8], theirs: &[u8]) -> Merged {
    let versions = [base, ours, theirs];
    if base == theirs || ours == theirs {
        return Merged { bytes: ours.to_owned(), conflicts: 0 };
    }
    if base == ours {
        return Merged { bytes: theirs.to_owned(), conflicts: 0 };
    }
    let end = [ours, theirs, base].into_iter().find_map(line_end);
    let texts =
        versions.map(|bytes| std::str::from_utf8(bytes).ok().filter(|text| text.len() <= LARGEST));
    if let ([Some(base), Some(ours), Some(theirs)], Some(Some(end))) = (texts, end)
        && let Some(merged) = of_texts([base, ours, theirs], end)
    {
        return merged;
    }
    let end = end.flatten().unwrap_or("\n");
    let text = lines::text(base, ours, theirs, end.as_bytes());
    Merged { bytes: text.bytes, conflicts: text.conflicts }
}

/// How all lines of a text end; the inner `None` where they end differently.
#[expect(clippy::option_option, reason = "no line ends, and no line at all")]
fn line_end(bytes: &[u8]) -> Option<Option<&'static str>> {
    let count = |mark: u8| bytes.iter().filter(|byte| **byte == mark).count();
    let both = bytes.windows(2).filter(|pair| pair == b"\r\n").count();
    match (count(b'\n'), count(b'\r')) {
        (0, 0) => None,
        (_, 0) => Some(Some("\n")),
        (lines, returns) if lines == both && returns == both => Some(Some("\r\n")),
        _ => Some(None),
    }
}

/// Joins texts whose lines end alike; what differs by the mark of the encoding, the ends of the
/// lines or the end of the last line is joined as a piece of its own.
fn of_texts(versions: [&str; 3], end: &str) -> Option<Merged> {
    let three = |[base, ours, theirs]: [bool; 3]| if base == ours { theirs } else { ours };
    let mark = three(versions.map(|text| text.starts_with(MARK)));
    let last = three(versions.map(|text| text.is_empty() || text.ends_with('\n')));
    let [base, ours, theirs] = versions.map(|text| {
        let mut text = text.trim_start_matches(MARK).replace("\r\n", "\n");
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        text
    });
    if [&base, &ours, &theirs].iter().any(|text| text.contains('\r')) {
        return None;
    }
    let text = of_lines(&base, &ours, &theirs);
    let mut joined = String::from_utf8(text.bytes).ok()?.replace('\n', end);
    if !last && text.conflicts == 0 {
        joined.truncate(joined.len() - if joined.ends_with(end) { end.len() } else { 0 });
    }
    if mark {
        joined.insert_str(0, MARK);
    }
    Some(Merged { bytes: joined.into_bytes(), conflicts: text.conflicts })
}

fn of_lines(base: &str, ours: &str, theirs: &str) -> lines::Text {
    let [was, mine, other] = [base, ours, theirs].map(str::as_bytes);
    let by_lines = lines::text(was, mine, other, b"\n");
    let sources = [base, ours, theirs].map(source);
    let [Some(first), Some(second), Some(third)] = &sources else {
        // What is no YAML is joined as git would; but what was YAML stays so.
        let read = |text: &str| yaml::parse(text, 0).is_ok();
        let readable = [base, ours, theirs].into_iter().all(read);
        let still = std::str::from_utf8(&by_lines.bytes).is_ok_and(read);
        return match by_lines.conflicts == 0 && readable && !still {
            true => lines::apart(was, mine, other, b"\n"),
            false => by_lines,
        };
    };
    let law = Law { versions: [first, second, third], texts: [base, ours, theirs] };
    let joined = structured([base, ours, theirs], law.versions);
    match joined {
        Some((text, node)) if text.conflicts == 0 && law.holds(&text.bytes, Some(&node)) => {
            match by_lines.conflicts == 0 && law.holds(&by_lines.bytes, Some(&node)) {
                true => by_lines,
                false => text,
            }
        }
        Some((text, _)) if text.conflicts > 0 => text,
        _ if by_lines.conflicts > 0 => by_lines,
        None if law.holds(&by_lines.bytes, None) => by_lines,
        _ => lines::apart(was, mine, other, b"\n"),
    }
}

/// Joins by key and id; with what the result says where nothing is for people.
fn structured(texts: [&str; 3], sources: [&Source; 3]) -> Option<(lines::Text, Written)> {
    if sources.iter().any(|source| source.root.longest() > LONGEST) {
        return None;
    }
    let file = |i: usize| File { text: texts[i], source: sources[i] };
    let [base, ours, theirs] = [file(0), file(1), file(2)];
    let (was, mine, other) = (base.cut()?, ours.cut()?, theirs.cut()?);
    let moved = Moved::new(&base, &ours);
    let joined = collections(&moved, &Path::ROOT, Some(&was.1), &mine.1, &other.1, None)?;
    let mut all = notes::join(&moved, [was.0, mine.0, other.0], "");
    all.extend(joined.lines);
    all.extend(notes::join(&moved, [was.2, mine.2, other.2], ""));
    let mut text = lines::Text::default();
    let mut either = [String::new(), String::new()];
    for lines in &all {
        let sides = match lines {
            Lines::Clean(lines) => {
                text.push(lines.as_bytes());
                [lines, lines]
            }
            Lines::Both(ours, theirs) => {
                text.conflict(ours.as_bytes(), theirs.as_bytes(), b"\n");
                [ours, theirs]
            }
        };
        either.iter_mut().zip(sides).for_each(|(text, lines)| text.push_str(lines));
    }
    // Whoever decides for one side throughout has a file that can be read.
    let decided = text.conflicts == 0 || either.iter().all(|text| source(text).is_some());
    decided.then_some((text, joined.node))
}

/// What must hold of a join.
struct Law<'a> {
    versions: [&'a Source; 3],
    texts: [&'a str; 3],
}

impl Law<'_> {
    /// Whether a result can be read, says what it should, and has the comments and elements of
    /// both sides, each as often as their edits left it.
    fn holds(&self, bytes: &[u8], wanted: Option<&Written>) -> bool {
        let Ok(text) = std::str::from_utf8(bytes) else { return false };
        let Some(result) = source(text) else { return false };
        if yaml::parse(text, 0).is_err() || wanted.is_some_and(|wanted| !result.root.same(wanted)) {
            return false;
        }
        let [base, ours, theirs] = [0, 1, 2].map(|i| comments(self.texts[i], self.versions[i]));
        let found = comments(text, &result);
        let all = base.keys().chain(ours.keys()).chain(theirs.keys()).chain(found.keys());
        let kept = all.into_iter().all(|words| {
            let [was, mine, other, now] =
                [&base, &ours, &theirs, &found].map(|all| all.get(words).copied().unwrap_or(0));
            now == (mine + other).saturating_sub(was) || mine == other && now == mine
        });
        let once = |root| moved::counts(root).into_iter().filter(|(_, count)| *count > 1);
        let known = [1, 2].map(|i| moved::counts(&self.versions[i].root));
        let twice = once(&result.root).any(|(name, count)| {
            known.iter().all(|known| known.get(&name).is_none_or(|known| *known < count))
        });
        kept && !twice
    }
}

/// The comments of a text, and how often each stands in it.
fn comments<'a>(text: &'a str, source: &Source) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    for (start, end) in &source.comments {
        *counts.entry(text[*start..*end].trim_end()).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests;
