//! What values of the view say: their words, in their language, escaped for an output.

use std::borrow::Cow;

use minijinja::Value;
use minijinja::value::ValueKind;

use super::document::Look;
use crate::locale::Direction;
use crate::prose::{self, Lang, Output, WordParts};
use crate::view;

/// What words are written to: an output, and of a Word document its parts and its language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sink<'p> {
    pub(super) output: Output,
    pub(super) word: Option<&'p WordParts>,
    pub(super) lang: &'p str,
}

/// The direction of words, and their language where runs of Word are to say it.
pub(super) type Spoken<'s> = (Direction, Option<Lang<'s>>);

impl Sink<'_> {
    /// A plain text; in Word in a character style, or in none.
    pub(super) fn words(self, text: &str, (direction, lang): Spoken<'_>, style: &str) -> String {
        let text = view::plainly(text);
        match self.word {
            Some(word) => word.changes.words(&text, direction, (style, lang)),
            None => prose::escape(&text, direction, self.output),
        }
    }

    /// How words are spoken: in Word a run says its language where that is not the document's.
    fn spoken(self, said: &Said) -> Spoken<'_> {
        let code = said.lang.as_str().filter(|code| self.word.is_some() && *code != self.lang);
        (said.direction, code.map(|code| Lang { code, direction: said.direction }))
    }
}

/// Ids, numbers and dates: they hold no words to isolate.
const UNSPOKEN: Spoken<'static> = (Direction::LeftToRight, None);

/// A text of the view, its language and direction, and whether it stands in for a translation.
pub(super) struct Said {
    text: Value,
    lang: Value,
    pub(super) direction: Direction,
    pub(super) fallback: bool,
}

impl Said {
    pub(super) fn of(value: &Value) -> Option<Self> {
        if value.kind() != ValueKind::Map {
            return None;
        }
        let field = |name: &str| value.get_attr(name).ok().filter(|value| !value.is_undefined());
        let (text, lang) = (field("text")?, field("lang")?);
        let fallback = field("fallback")?.is_true();
        let direction = Direction::parse(field("dir")?.as_str()?)?;
        text.as_str()?;
        Some(Said { text, lang, direction, fallback })
    }

    /// Other words in its language.
    pub(super) fn saying(&self, text: &str) -> Value {
        let (lang, dir, fallback) = (&self.lang, self.direction.name(), self.fallback);
        minijinja::context! { text, lang, dir, fallback }
    }

    pub(super) fn text(&self) -> &str {
        self.text.as_str().unwrap_or_default()
    }

    /// What was written of it, with a mark where it stands in for a translation.
    pub(super) fn marked(&self, written: String, sink: Sink<'_>, block: bool) -> String {
        let lang = self.lang.as_str().unwrap_or_default();
        match self.fallback {
            true => marked(&written, (lang, self.direction), sink, block),
            false => written,
        }
    }
}

/// The older version of a text, in a redline.
pub(super) fn before(value: &Value) -> Option<String> {
    let before = value.get_attr("before").ok().filter(|before| !before.is_undefined());
    before.map(|before| before.to_string())
}

/// The words of a value in the direction of their language; ids, numbers and dates have none.
pub(super) fn words(value: &Value) -> (Cow<'_, str>, Direction) {
    match Said::of(value) {
        Some(said) => (Cow::Owned(view::plainly(said.text()).into_owned()), said.direction),
        None => (plainly(value), Direction::LeftToRight),
    }
}

fn plainly(value: &Value) -> Cow<'_, str> {
    value.as_str().map_or_else(|| value.to_string().into(), Cow::Borrowed)
}

pub(super) fn escaped(value: &Value, sink: Sink<'_>, look: Look) -> String {
    if value.is_safe() {
        return value.to_string();
    }
    // Runs of Word do not nest: each has its looks.
    looking(value, sink, look.name())
}

/// The words of a value; in Word in a character style, or in none.
pub(super) fn looking(value: &Value, sink: Sink<'_>, style: &str) -> String {
    match Said::of(value) {
        Some(said) => said.marked(sink.words(said.text(), sink.spoken(&said), style), sink, false),
        None => sink.words(&plainly(value), UNSPOKEN, style),
    }
}

pub(super) fn filtered(
    value: &Value,
    sink: Sink<'_>,
    blocks: bool,
    write: impl Fn(&str, Spoken<'_>) -> String,
) -> Value {
    let written = match Said::of(value) {
        Some(said) => said.marked(write(said.text(), sink.spoken(&said)), sink, blocks),
        None if value.is_none() => String::new(),
        None => sink.words(&plainly(value), UNSPOKEN, ""),
    };
    Value::from_safe_string(written)
}

/// A text that stands in for a translation is in its own language, for all who read it aloud, break
/// its lines or check its letters; that it stands in is said once a part.
fn marked(text: &str, (lang, direction): (&str, Direction), sink: Sink<'_>, block: bool) -> String {
    let tag = if block { "div" } else { "span" };
    let dir = direction.name();
    match sink.output {
        Output::Html | Output::Xhtml => {
            format!("<{tag} lang=\"{lang}\" dir=\"{dir}\">{text}</{tag}>")
        }
        Output::Typst => format!("#fallback(\"{lang}\", {dir})[{text}];"),
        // Each run of Word has said it already.
        Output::Word | Output::Markdown | Output::Plain => text.to_owned(),
    }
}
