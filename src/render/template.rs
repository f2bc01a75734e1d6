//! The template engine: what templates can call, and how their output is escaped.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Kwargs;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, UndefinedBehavior, Value};

use super::document::{self, Look, Nodes, Writer};
use super::foot::foot;
use super::labels::Labels;
use super::said::{Said, Sink, Spoken, before, escaped, filtered, looking, words};
use super::word::{self, Word};
use super::{RenderError, Templates, compact, picture};
use crate::finding::Arg;
use crate::locale::{Direction, Locale};
use crate::prose::{self, Output, Target};
use crate::text::hash;
use crate::view::{Edition, View};

/// Most steps that a template may take: far more than a document of 10,000 objectives needs, and
/// far fewer than for ever.
const FUEL: u64 = 200_000_000;

/// What templates are filled with.
pub(super) struct Filling<'a> {
    pub(super) view: &'a View,
    pub(super) locale: &'a Arc<Locale>,
    pub(super) values: Value,
}

/// The templates of an output, and the view that they are filled with.
pub(super) struct Renderer<'a> {
    environment: Environment<'a>,
    context: Value,
}

impl<'a> Renderer<'a> {
    pub(super) fn new(filling: &Filling<'_>, output: Output, templates: &'a Templates) -> Self {
        let environment = environment(output, filling, templates, None);
        Renderer { environment, context: filling.values.clone() }
    }

    /// Those of Word, with what is numbered in it.
    pub(super) fn word(filling: &Filling<'_>, templates: &'a Templates, word: Word) -> Self {
        let mut environment = environment(Output::Word, filling, templates, Some(&word));
        word::teach(&mut environment, word, filling.locale.direction);
        Renderer { environment, context: filling.values.clone() }
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
const ARGUMENTS: [&str; 9] =
    ["number", "count", "covered", "total", "share", "version", "date", "old", "new"];

/// The tree of a document, as its description has it.
pub(super) fn tree(filling: &Filling<'_>, templates: &Templates) -> Result<Nodes, RenderError> {
    if let Some(name) = templates.retired() {
        return Err(RenderError::Retired(name.to_owned()));
    }
    let labels = Labels::new(filling.locale.clone());
    let environment = plain(labels.clone(), templates, templates.describes());
    let built = document::build(environment, &filling.values, &labels, filling.locale);
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
                // Of a count, words have a plural.
                let count = value.as_usize().filter(|_| name == "count");
                values.push((name, count.map_or_else(|| Arg::from(value.to_string()), Arg::from)));
            }
        }
        args.assert_all_used()?;
        if values.is_empty() { labels.get(&key) } else { labels.with(&key, &values) }
    });
    environment
}

fn environment<'a>(
    output: Output,
    filling: &Filling<'_>,
    templates: &'a Templates,
    word: Option<&Word>,
) -> Environment<'a> {
    let mut environment = plain(Labels::new(filling.locale.clone()), templates, true);
    let drawings = word.map(|word| word.drawings.clone());
    let parts = word.map(|word| word.parts.clone());
    let lang = filling.locale.language.to_string();
    let copies = Arc::new(Copies { output, lang, known: Mutex::default(), parts });
    let ours = templates.is_ours();
    let of = copies.clone();
    environment.set_formatter(move |out, state, value| {
        if value.is_none() {
            return Ok(());
        }
        let leaf = |value: &Value, look: Look| match picture::of(value) {
            Some(picture) => of.run(picture.written(output, drawings.as_deref(), ours)),
            None => escaped(value, of.sink(), look),
        };
        let word = of.parts.as_deref();
        match (Writer { leaf: &leaf, ours, word }).write(value, out, state) {
            Some(written) => written,
            None => out.write_str(&leaf(value, Look::Plain)).map_err(Error::from),
        }
    });
    let of = copies.clone();
    environment.add_filter("prose", move |value: Value, place: Option<usize>| {
        let write = |text: &str, spoken: Spoken<'_>| match place {
            // Blocks of one text are one copy of it.
            Some(place) => prose::nth(text, place, of.target(spoken)),
            None => of.with(&value, text, spoken, |target| prose::block(text, target)),
        };
        filtered(&value, of.sink(), true, write)
    });
    let shown = filling.view.edition == Edition::Consultation;
    let (of, locale) = (copies.clone(), filling.locale.clone());
    environment.add_filter("paragraphs", move |value: Value, id: String| {
        let words = locale.find(&format!("section-{id}"), &[]).or_else(|| locale.find(&id, &[]));
        let words = words.unwrap_or_else(|| id.clone());
        let names = prose::Names { id: &id, shown: shown.then_some(&words) };
        let write = |text: &str, spoken: Spoken<'_>| {
            of.with(&value, text, spoken, |target| prose::named(text, target, names))
        };
        filtered(&value, of.sink(), true, write)
    });
    // Word must be told the style of what follows the first paragraph.
    let of = copies.clone();
    environment.add_filter("inline", move |value: Value, style: Option<String>| {
        let style = style.as_deref().unwrap_or("BodyText");
        let write = |text: &str, spoken: Spoken<'_>| {
            of.with(&value, text, spoken, |target| prose::lead(text, target, style))
        };
        // What stands in for another text is marked as the line or the blocks that it is.
        let blocks = Said::of(&value).is_some_and(|said| {
            let before = before(&value);
            let versions = before.as_deref().into_iter().chain([said.text()]);
            let versions: Vec<&str> = versions.filter(|text| !text.is_empty()).collect();
            said.fallback && (versions.len() > 1 || !versions.into_iter().all(prose::is_line))
        });
        filtered(&value, of.sink(), blocks, write)
    });
    // A Markdown text behind its name: in Markdown a list begins a line of its own.
    let of = copies.clone();
    environment.add_filter("behind", move |value: Value| {
        filtered(&value, of.sink(), true, |text: &str, spoken: Spoken<'_>| {
            of.with(&value, text, spoken, |target| prose::behind(text, target))
        })
    });
    // A Markdown text where only words may stand, such as at the foot of each page.
    environment.add_filter("line", |value: Value| match Said::of(&value) {
        Some(said) => {
            let plain = Target::new(said.direction, Output::Plain);
            said.saying(&prose::lead(said.text(), plain, ""))
        }
        None => value,
    });
    // What the foot of each page has room for.
    environment.add_filter("foot", |value: Value, status: String| match Said::of(&value) {
        Some(said) => said.saying(&foot(said.text(), &status)),
        None => Value::from(status),
    });
    // Words of two versions where no description made a node of them.
    environment
        .add_function("compared", |old: Value, new: Value| document::compared(&old, &new).value());
    environment.add_filter("plain", |value: Value| {
        let (text, _) = words(&value);
        Value::from(prose::block(&text, Target::new(Direction::LeftToRight, Output::Plain)))
    });
    environment.add_filter("attribute", |value: Value| {
        let (text, _) = words(&value);
        Value::from_safe_string(prose::attribute(&text))
    });
    environment.add_filter("string", |value: Value| {
        let (text, _) = words(&value);
        Value::from_safe_string(prose::typst_string(&text))
    });
    environment.add_filter("styled", move |value: Value, style: String| {
        // Words of two versions are written one by one.
        if let Some(nodes) = value.downcast_object_ref::<Nodes>() {
            return nodes.looking(Look::parse(&style).unwrap_or(Look::Plain)).value();
        }
        Value::from_safe_string(looking(&value, copies.sink(), &style))
    });
    // What was written by a template already loses what only its reader needs.
    environment.add_filter("compact", |value: Value, script: Option<bool>| match value.as_str() {
        Some(text) if value.is_safe() => Value::from_safe_string(match script {
            Some(true) => compact::script(text),
            _ => compact::css(text),
        }),
        _ => value,
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
    /// The language of the document.
    lang: String,
    known: Mutex<BTreeMap<u64, u32>>,
    /// The parts of a Word document.
    parts: Option<Arc<prose::WordParts>>,
}

impl Copies {
    fn sink(&self) -> Sink<'_> {
        Sink { output: self.output, word: self.parts.as_deref(), lang: &self.lang }
    }

    /// Where words are written that are spoken so.
    fn target<'s>(&'s self, (direction, lang): Spoken<'s>) -> Target<'s> {
        let word = self.parts.as_deref();
        Target { word, lang, ..Target::new(direction, self.output) }
    }

    /// A picture, which Word has in a run.
    fn run(&self, written: String) -> String {
        match &self.parts {
            Some(parts) if !written.is_empty() => parts.changes.run(written),
            _ => written,
        }
    }

    /// Writes a text of a value, with its older version if that has one.
    fn with(
        &self,
        value: &Value,
        text: &str,
        spoken: Spoken<'_>,
        write: impl FnOnce(Target<'_>) -> String,
    ) -> String {
        let before = before(value);
        let copy = self.copy(text);
        let before = before.as_deref().map(|before| (before, self.copy(before)));
        write(Target { copy, before, ..self.target(spoken) })
    }

    fn copy(&self, text: &str) -> u32 {
        if !text.contains("[^") {
            return 0;
        }
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let count = known.entry(hash(text)).or_default();
        *count += 1;
        *count - 1
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
