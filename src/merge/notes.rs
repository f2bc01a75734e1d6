//! Lines of comments, and lines without words, joined: what both added at one place is kept,
//! ours first; what both changed is for people.

use super::lines::{self, Lines, Stretch};
use super::moved::Moved;

/// Joins three versions of such lines.
pub(super) fn join(moved: &Moved, versions: [&str; 3], indent: &str) -> Vec<Lines> {
    let [was, mine, other] = versions.map(split);
    if was == other || mine == other {
        return vec![Lines::Clean(versions[1].to_owned())];
    }
    let text = |lines: &[String]| indented(lines, indent);
    let join = |stretch| match stretch {
        Stretch::Clean(lines) => Lines::Clean(text(lines)),
        Stretch::Both([was, mine, other]) => match both(moved, was, mine, other) {
            Some(lines) => Lines::Clean(text(&lines)),
            None => Lines::Both(text(mine), text(other)),
        },
    };
    lines::join(&was, &mine, &other).into_iter().map(join).collect()
}

/// What both changed, unless either put words in the place of others.
fn both(moved: &Moved, was: &[String], mine: &[String], other: &[String]) -> Option<Vec<String>> {
    let bare = |lines: &[String]| lines.iter().all(String::is_empty);
    // A comment that stood above something else before stood higher up.
    let old = |lines: &[String]| lines.iter().any(|line| moved.has_comment(line));
    match (bare(was), bare(mine), bare(other)) {
        (true, _, true) => Some(spaced(mine, was, other)),
        (true, true, _) => Some(spaced(other, was, mine)),
        (true, false, false) => {
            let news = |lines: &[String], known: &[String]| -> Vec<String> {
                let news = lines.iter().filter(|line| line.is_empty() || !known.contains(line));
                news.cloned().collect()
            };
            match (old(mine), old(other)) {
                (true, true) => None,
                (false, true) => Some([other.to_vec(), news(mine, other)].concat()),
                _ => Some([mine.to_vec(), news(other, mine)].concat()),
            }
        }
        _ => None,
    }
}

/// Lines with the blank lines that the other side put in or took out.
fn spaced(lines: &[String], was: &[String], other: &[String]) -> Vec<String> {
    let fewer = was.len().saturating_sub(other.len());
    let gone = lines.iter().take_while(|line| line.is_empty()).count().min(fewer);
    let more = other.len().saturating_sub(was.len());
    [vec![String::new(); more], lines[gone..].to_vec()].concat()
}

/// The words of lines.
pub(super) fn split(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim().to_owned()).collect()
}

/// Lines with their indent.
pub(super) fn indented(lines: &[String], indent: &str) -> String {
    let line = |line: &String| {
        if line.is_empty() { "\n".to_owned() } else { format!("{indent}{line}\n") }
    };
    lines.iter().map(line).collect()
}
