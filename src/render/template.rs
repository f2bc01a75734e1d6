//! The template engine: what templates can call, and how their output is escaped.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Kwargs;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, Value};

use super::document::{self, Look, Nodes};
use super::labels::Labels;
use super::{RenderError, Templates, picture};
use crate::finding::Arg;
use crate::locale::{Direction, Locale};
use crate::prose::{self, Output, Target};
use crate::text::hash;
use crate::view::{Edition, View};

/// Most steps that a template may take: far more than a document of 10,000 objectives needs, and
/// far fewer than for ever.
const FUEL: u64 = 200_000_000;

/// The templates of an output, and the view that they are filled with.
pub(super) struct Renderer<'a> {
    environment: Environment<'a>,
    context: Value,
}

impl<'a> Renderer<'a> {
    pub(super) fn new(
        view: &View,
        locale: &Arc<Locale>,
        output: Output,
        context: Value,
        templates: &'a Templates,
    ) -> Self {
        Renderer { environment: environment(output, locale.clone(), view, templates), context }
    }

    /// With the tree of the document, under `body`: `body.tall` is whether a cell may be taller than a
    /// page, `body.anchors` are the places that it has.
    pub(super) fn holding(mut self, tree: &Nodes) -> Self {
        let context = std::mem::take(&mut self.context);
        self.context = minijinja::context! { body => tree.value(), ..context };
        self
    }

    pub(super) fn render(&self, name: &'static str) -> Result<String, RenderError> {
        let template = self.environment.get_template(name);
        let rendered = template.and_then(|template| template.render(&self.context));
        rendered.map_err(|error| explain(&error, name))
    }
}

/// The names that arguments of labels can have.
const ARGUMENTS: [&str; 6] = ["number", "covered", "total", "share", "version", "date"];

/// The tree of a document, as its description has it.
pub(super) fn tree(
    locale: &Arc<Locale>,
    values: &Value,
    templates: &Templates,
) -> Result<Nodes, RenderError> {
    if let Some(name) = templates.retired() {
        return Err(RenderError::Retired(name.to_owned()));
    }
    let labels = Labels::new(locale.clone());
    let environment = plain(labels.clone(), templates, templates.describes());
    let built = document::build(environment, values, &labels, locale);
    built.map_err(|error| explain(&error, document::DESCRIPTION))
}

/// What the templates of every output, and the description, stand on.
/// A search for what never ends bounds the steps of what is the project's own.
fn plain<'a>(labels: Labels, templates: &'a Templates, own: bool) -> Environment<'a> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Custom("output".into()));
    let bound = templates.trace.filter(|_| own);
    environment.set_fuel(Some(bound.map_or(FUEL, |trace| trace.steps)));
    environment.set_debug(true);
    // A line that holds only a tag leaves nothing behind.
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build();
    environment.set_syntax(syntax.expect("the default delimiters"));
    environment.remove_filter("safe");
    let own = templates.clone();
    environment.set_loader(move |name| Ok(own.get(name).map(Cow::into_owned)));
    environment.add_function("label", move |key: String, args: Kwargs| {
        let mut values = Vec::new();
        for name in ARGUMENTS {
            if let Ok(Some(value)) = args.get::<Option<Value>>(name) {
                values.push((name, Arg::from(value.to_string())));
            }
        }
        args.assert_all_used()?;
        if values.is_empty() { labels.get(&key) } else { labels.with(&key, &values) }
    });
    environment
}

fn environment<'a>(
    output: Output,
    locale: Arc<Locale>,
    view: &View,
    templates: &'a Templates,
) -> Environment<'a> {
    let mut environment = plain(Labels::new(locale), templates, true);
    environment.set_formatter(move |out, state, value| {
        if value.is_none() {
            return Ok(());
        }
        let leaf = |value: &Value, look: Look| match picture::of(value) {
            Some(picture) => picture.written(output),
            None => escaped(value, output, look),
        };
        match document::write(value, out, state, &leaf) {
            Some(written) => written,
            None => out.write_str(&leaf(value, Look::Plain)).map_err(Error::from),
        }
    });
    let copies = Arc::new(Copies { output, known: Mutex::default() });
    let of = copies.clone();
    environment.add_filter("prose", move |value: Value, place: Option<usize>| {
        let write = |text: &str, direction| match place {
            // Blocks of one text are one copy of it.
            Some(place) => prose::nth(text, place, Target::new(direction, output)),
            None => prose::block(text, of.target(text, direction)),
        };
        filtered(&value, output, true, write)
    });
    let shown = view.edition == Edition::Consultation;
    let of = copies.clone();
    environment.add_filter("paragraphs", move |value: Value, id: String| {
        let names = prose::Names { id: &id, shown };
        let write = |text: &str, direction| prose::named(text, of.target(text, direction), names);
        filtered(&value, output, true, write)
    });
    // Word must be told the style of what follows the first paragraph.
    let of = copies.clone();
    environment.add_filter("inline", move |value: Value, style: Option<String>| {
        let style = style.as_deref().unwrap_or("BodyText");
        let write = |text: &str, direction| prose::lead(text, of.target(text, direction), style);
        // What stands in for another text is marked as the line or the blocks that it is.
        let blocks =
            parts(&value).is_some_and(|(text, _, _, other)| other && !prose::is_line(&text));
        filtered(&value, output, blocks, write)
    });
    // A Markdown text behind its name: in Markdown a list begins a line of its own.
    let of = copies.clone();
    environment.add_filter("behind", move |value: Value| {
        filtered(&value, output, true, |text: &str, direction| {
            prose::behind(text, of.target(text, direction))
        })
    });
    // A Markdown text where only words may stand, such as at the foot of each page.
    environment.add_filter("line", move |value: Value| {
        filtered(&value, output, false, |text: &str, direction| {
            let words = prose::lead(text, Target::new(direction, Output::Plain), "");
            prose::escape(&words, direction, output)
        })
    });
    environment.add_filter("plain", |value: Value| {
        let (text, ..) = parts(&value)
            .unwrap_or_else(|| (value.to_string(), String::new(), Direction::LeftToRight, false));
        Value::from(prose::block(&text, Target::new(Direction::LeftToRight, Output::Plain)))
    });
    environment.add_filter("attribute", |value: Value| {
        let text = parts(&value).map_or_else(|| value.to_string(), |(text, ..)| text);
        Value::from_safe_string(prose::escape(&text, Direction::LeftToRight, Output::Html))
    });
    environment.add_filter("string", |value: Value| {
        let text = parts(&value).map_or_else(|| value.to_string(), |(text, ..)| text);
        Value::from_safe_string(prose::typst_string(&text))
    });
    environment.add_filter("styled", move |value: Value, style: String| {
        let (text, lang, direction, fallback) = parts(&value)
            .unwrap_or_else(|| (value.to_string(), String::new(), Direction::LeftToRight, false));
        let written = match output {
            Output::Word => prose::word_styled(&text, direction, &style),
            _ => prose::escape(&text, direction, output),
        };
        Value::from_safe_string(match fallback {
            true => marked(&written, &lang, direction, output, false),
            false => written,
        })
    });
    // A number or a word of Typst itself.
    environment.add_filter("word", |value: Value| {
        let word = value.to_string();
        if word.chars().all(|c| c.is_ascii_alphanumeric()) {
            Ok(Value::from_safe_string(word))
        } else {
            Err(Error::new(ErrorKind::InvalidOperation, format!("`{word}` is not a word")))
        }
    });
    environment
}

/// The texts of a document that have notes, with how often each was written: where one stands
/// again, its notes have anchors of their own.
struct Copies {
    output: Output,
    known: Mutex<BTreeMap<u64, u32>>,
}

impl Copies {
    fn target(&self, text: &str, direction: Direction) -> Target {
        let mut target = Target::new(direction, self.output);
        if text.contains("[^") {
            let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
            let count = known.entry(hash(text)).or_default();
            target.copy = *count;
            *count += 1;
        }
        target
    }
}

/// A text of the view, its language and direction, and whether it stands in for a translation.
fn parts(value: &Value) -> Option<(String, String, Direction, bool)> {
    let field = |name: &str| value.get_attr(name).ok().filter(|value| !value.is_undefined());
    let text = field("text")?;
    let lang = field("lang")?;
    let fallback = field("fallback")?.is_true();
    let lang = lang.to_string();
    let direction = Direction::of(&lang);
    Some((text.to_string(), lang, direction, fallback))
}

fn escaped(value: &Value, output: Output, look: Look) -> String {
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
    match parts(value) {
        Some((text, lang, own, fallback)) => {
            let written = escape(&text, own);
            if fallback { marked(&written, &lang, own, output, false) } else { written }
        }
        // Ids, numbers and dates: they hold no words to isolate.
        None => escape(&value.to_string(), Direction::LeftToRight),
    }
}

fn filtered(
    value: &Value,
    output: Output,
    blocks: bool,
    write: impl Fn(&str, Direction) -> String,
) -> Value {
    let Some((text, lang, direction, fallback)) = parts(value) else {
        let text = if value.is_none() { String::new() } else { value.to_string() };
        return Value::from_safe_string(prose::escape(&text, Direction::LeftToRight, output));
    };
    let written = write(&text, direction);
    Value::from_safe_string(match fallback {
        true => marked(&written, &lang, direction, output, blocks),
        false => written,
    })
}

/// A text that stands in for a translation says so, to eyes and to screen readers.
fn marked(text: &str, lang: &str, direction: Direction, output: Output, block: bool) -> String {
    let tag = if block { "div" } else { "span" };
    let dir = direction.name();
    match output {
        Output::Html => {
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

/// The template, line and expression of an error.
fn explain(error: &Error, name: &'static str) -> RenderError {
    let place = document::place(error).map(|place| format!(", {place}")).unwrap_or_default();
    let mut error = error;
    // The innermost error is where it happened; those around it are includes and macros.
    while let Some(inner) = std::error::Error::source(error).and_then(|e| e.downcast_ref::<Error>())
    {
        error = inner;
    }
    let expression = error
        .range()
        .and_then(|range| error.template_source()?.get(range))
        .map(|expression| format!(": `{}`", expression.trim()))
        .unwrap_or_default();
    let near = document::near(error).map(|word| format!("; did you mean `{word}`?"));
    let near = near.unwrap_or_default();
    let detail = error.detail().map(|detail| format!(": {detail}")).unwrap_or_default();
    RenderError::Template {
        template: error.name().unwrap_or(name).to_owned(),
        line: error.line().unwrap_or(1),
        error: format!("{}{detail}{expression}{near}{place}", error.kind()),
    }
}
