//! Why a text is not YAML, in the terms of who wrote it: the parser says where it stopped, the line
//! says what its author meant.

use granit_parser::{ErrorKind, ScanError};

use crate::text::Span;

/// Why a text is not YAML that this program reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxFault {
    /// What is wrong.
    pub kind: SyntaxKind,
    /// Where.
    pub span: Span,
}

/// What is wrong with a text that is not YAML that this program reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SyntaxKind {
    /// A tab where only spaces indent.
    Tab,
    /// Lines that belong together start at different columns.
    Indentation,
    /// A bracket or brace is not closed, or a comma is missing.
    Bracket,
    /// A quote is not closed.
    Quote,
    /// `key` without `: `, or `: ` inside a text.
    Colon,
    /// A text begins with a sign that YAML keeps for itself.
    Sign(char),
    /// Typographic quotes are letters to YAML: they protect nothing.
    CurlyQuote,
    /// A text begins with a dash, or a list stands on the line of its key.
    Dash,
    /// Git left the two sides of a conflict in the file.
    Conflict,
    /// `*name` without `&name` before it.
    UnknownAlias,
    /// Aliases repeat too much.
    AliasBomb,
    /// Nesting is too deep.
    TooDeep,
    /// A second document follows `---`.
    SecondDocument,
    /// A key that is not a word, such as a list.
    ComplexKey,
    /// Something else.
    Other,
}

/// The fault at which the parser stopped, in a text whose first byte stands at `base`.
pub(super) fn fault(text: &str, base: usize, error: &ScanError) -> SyntaxFault {
    let kind = syntax_kind(error);
    let end = text.len();
    let at = error.marker().byte_offset().unwrap_or(end).min(end);
    let (kind, at) = match kind {
        SyntaxKind::Tab => (kind, tab(text, at)),
        SyntaxKind::TooDeep | SyntaxKind::UnknownAlias => (kind, at),
        SyntaxKind::Colon | SyntaxKind::Bracket => {
            match meant(text, at).or_else(|| under_value(text, at)) {
                Some((of, place)) if kind == SyntaxKind::Colon || of == kind => (of, place),
                _ => (kind, at),
            }
        }
        kind => meant(text, at).unwrap_or((kind, at)),
    };
    SyntaxFault { kind, span: Span::new(base + at, base + at) }
}

/// Where git left the sides of a conflict: no line of a roadmap begins so.
pub(super) fn conflict(text: &str) -> Option<usize> {
    let begins = |sign: &str| {
        let at = if text.starts_with(sign) { Some(0) } else { None };
        at.or_else(|| Some(text.find(&format!("\n{sign}"))? + 1))
    };
    let start = begins("<<<<<<< ")?;
    (text[start..].contains("\n=======") || text[start..].contains("\n>>>>>>> ")).then_some(start)
}

/// What the author of the line at which the parser stopped likely meant: a value that begins with
/// a sign of YAML, or quotes that are none.
fn meant(text: &str, at: usize) -> Option<(SyntaxKind, usize)> {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    for value in values(line) {
        let (from, rest) = (start + value, &line[value..]);
        let first = rest.chars().next()?;
        let kind = match first {
            '@' | '`' | '%' => SyntaxKind::Sign(first),
            '“' | '”' | '„' | '‘' | '’' | '‚' => SyntaxKind::CurlyQuote,
            '-' if rest.starts_with("- ") && value > indent(line) => SyntaxKind::Dash,
            _ => continue,
        };
        // What stands behind where the parser stopped was not what stopped it.
        if from <= at {
            return Some((kind, from));
        }
    }
    None
}

/// A key that stands where the value of the line before goes on: it stands too far to the right,
/// or that value opens a bracket and does not close it.
fn under_value(text: &str, at: usize) -> Option<(SyntaxKind, usize)> {
    let start = text[..at].rfind('\n')? + 1;
    let before = text[..start].lines().rev().find(|line| !line.trim().is_empty())?;
    let above = text[..start].rfind(before)?;
    let value = values(before).skip(1).last().or_else(|| values(before).next())?;
    let brackets = |c: char| match c {
        '[' | '{' => 1,
        ']' | '}' => -1,
        _ => 0,
    };
    let opens = values(before).find(|value| before[*value..].starts_with(['[', '{']));
    if let Some(open) = opens
        && before[open..].chars().map(brackets).sum::<i32>() > 0
    {
        return Some((SyntaxKind::Bracket, above + open));
    }
    let key = text[start..at].trim_start().trim_start_matches("- ");
    let word = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
    let line = text[start..].lines().next().unwrap_or_default();
    let deeper = indent(line) > indent(before) && value > indent(before);
    (deeper && !key.is_empty() && key.chars().all(word))
        .then_some((SyntaxKind::Indentation, start + indent(line)))
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}

/// Where values may begin on a line: after its indentation and dashes, after a key, after what
/// opens or parts a flow collection.
fn values(line: &str) -> impl Iterator<Item = usize> {
    let first = indent(line);
    let rest = line.char_indices().filter_map(move |(at, c)| {
        let after = at + c.len_utf8();
        let begins = match c {
            ':' | '-' | ',' => line[after..].starts_with(' '),
            '[' | '{' => true,
            _ => false,
        };
        let blank = line[after..].len() - line[after..].trim_start().len();
        (begins && after + blank < line.len()).then_some(after + blank)
    });
    std::iter::once(first).filter(move |first| *first < line.len()).chain(rest)
}

fn syntax_kind(error: &ScanError) -> SyntaxKind {
    match error.kind() {
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInIndentation
        | ErrorKind::TabInPlainScalar
        | ErrorKind::InvalidBlockEntryWhitespace => SyntaxKind::Tab,
        ErrorKind::InvalidIndentation
        | ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::BlockSequenceEntryNotAllowed
        | ErrorKind::InvalidFlowScalarIndent
        | ErrorKind::InvalidBlockScalarIndent => SyntaxKind::Indentation,
        ErrorKind::UnexpectedEofFlowSequence
        | ErrorKind::UnexpectedEofFlowMapping
        | ErrorKind::UnexpectedEofImplicitFlowMapping
        | ErrorKind::ExpectedFlowMappingSeparator
        | ErrorKind::ExpectedFlowSequenceSeparator
        | ErrorKind::MisplacedFlowCollectionEnd
        | ErrorKind::MismatchedFlowCollectionEnd { .. }
        | ErrorKind::UnclosedFlowCollection { .. } => SyntaxKind::Bracket,
        ErrorKind::SimpleKeyExpected
        | ErrorKind::InvalidSimpleKey
        | ErrorKind::MappingKeyNotAllowed
        | ErrorKind::MappingValueNotAllowed
        | ErrorKind::InvalidColonPlacement => SyntaxKind::Colon,
        ErrorKind::UnknownAnchor => SyntaxKind::UnknownAlias,
        ErrorKind::RecursionLimitExceeded => SyntaxKind::TooDeep,
        ErrorKind::UnclosedQuotedScalar
        | ErrorKind::DocumentIndicatorInQuotedScalar
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::InvalidTrailingSingleQuotedScalar
        | ErrorKind::InvalidTrailingDoubleQuotedScalar => SyntaxKind::Quote,
        _ => SyntaxKind::Other,
    }
}

/// The tab that the parser stopped at: it stops after the tab, or at the end of the line before.
fn tab(text: &str, at: usize) -> usize {
    let line = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let before = text[line..at].rfind('\t').map(|tab| line + tab);
    before.or_else(|| text[at..].find('\t').map(|tab| at + tab)).unwrap_or(at)
}
