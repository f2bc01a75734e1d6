//! What values of the view say: their words, in their language, escaped for an output.

use std::borrow::Cow;

use minijinja::Value;
use minijinja::value::ValueKind;

use super::document::Look;
use crate::locale::Direction;
use crate::prose::{self, Output};

/// A text of the view, its language and direction, and whether it stands in for a translation.
pub(super) struct Said {
    text: Value,
    lang: Value,
    direction: Direction,
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

    pub(super) fn text(&self) -> &str {
        self.text.as_str().unwrap_or_default()
    }

    /// What was written of it, with a mark where it stands in for a translation.
    pub(super) fn marked(&self, written: String, output: Output, block: bool) -> String {
        match self.fallback {
            true => marked(
                &written,
                self.lang.as_str().unwrap_or_default(),
                self.direction,
                output,
                block,
            ),
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
        Some(said) => (Cow::Owned(said.text().to_owned()), said.direction),
        None => (plainly(value), Direction::LeftToRight),
    }
}

fn plainly(value: &Value) -> Cow<'_, str> {
    value.as_str().map_or_else(|| value.to_string().into(), Cow::Borrowed)
}

pub(super) fn escaped(value: &Value, output: Output, look: Look) -> String {
    if value.is_safe() {
        return value.to_string();
    }
    // Runs of Word do not nest: each has its looks.
    let style = match look {
        _ if output != Output::Word => None,
        Look::Plain => None,
        Look::Quiet => Some("Quiet"),
        Look::Strong => Some("Strong"),
        Look::Link => Some("Hyperlink"),
    };
    let escape = |text: &str, direction| match style {
        Some(style) => prose::word_styled(text, direction, style),
        None => prose::escape(text, direction, output),
    };
    match Said::of(value) {
        Some(said) => said.marked(escape(said.text(), said.direction), output, false),
        // Ids, numbers and dates: they hold no words to isolate.
        None => escape(&plainly(value), Direction::LeftToRight),
    }
}

pub(super) fn filtered(
    value: &Value,
    output: Output,
    blocks: bool,
    write: impl Fn(&str, Direction) -> String,
) -> Value {
    let written = match Said::of(value) {
        Some(said) => said.marked(write(said.text(), said.direction), output, blocks),
        None if value.is_none() => String::new(),
        None => prose::escape(&plainly(value), Direction::LeftToRight, output),
    };
    Value::from_safe_string(written)
}

/// A text that stands in for a translation says so, to eyes and to screen readers.
fn marked(text: &str, lang: &str, direction: Direction, output: Output, block: bool) -> String {
    let tag = if block { "div" } else { "span" };
    let dir = direction.name();
    match output {
        Output::Html | Output::Xhtml => {
            format!("<{tag} class=\"fallback\" lang=\"{lang}\" dir=\"{dir}\">{text}</{tag}>")
        }
        Output::Typst => format!("#fallback(\"{lang}\", {dir})[{text}];"),
        Output::Markdown => format!("{text} [{lang}]"),
        // Runs do not nest: the language stands behind the last of them.
        Output::Word => {
            let mark = format!(" [{lang}]");
            let mark = prose::word_styled(&mark, Direction::LeftToRight, "Quiet");
            let end = text.rfind("</w:p>").unwrap_or(text.len());
            format!("{}{mark}{}", &text[..end], &text[end..])
        }
        Output::Plain => text.to_owned(),
    }
}
