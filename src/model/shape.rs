//! What nodes must look like, compiled from the same JSON Schema that editors use.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value as Json;

use super::Date;
use crate::colour::contrast_with_white;

/// What a node must look like.
#[derive(Debug)]
pub struct Shape {
    pub(super) root: Form,
    defs: BTreeMap<String, Form>,
}

/// What a node of one place must look like.
#[derive(Debug)]
pub(super) enum Form {
    /// Any scalar.
    Text,
    /// A scalar of a fixed form.
    Pattern(Pattern),
    Date,
    Flag,
    Integer {
        min: Option<i64>,
        max: Option<i64>,
        amount: bool,
    },
    Number,
    Word(Vec<String>),
    List(Box<Form>),
    /// Keys of one form, values of another.
    Dictionary(Pattern, Box<Form>),
    Object {
        keys: BTreeMap<String, Form>,
        required: Vec<String>,
    },
    /// A scalar, or a map.
    Either(Box<Form>, Box<Form>),
    Reference(String),
}

/// The form of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Pattern {
    Id,
    Country,
    Currency,
    Language,
    Year,
    Colour,
}

/// The shape of the files of a roadmap.
pub fn shape() -> &'static Shape {
    static SHAPE: LazyLock<Shape> = LazyLock::new(|| Shape::compile(&super::json_schema()));
    &SHAPE
}

/// The shape of the files in `pillars/`.
pub fn pillar_shape() -> &'static Shape {
    static SHAPE: LazyLock<Shape> = LazyLock::new(|| Shape::compile(&super::pillar_schema()));
    &SHAPE
}

/// The shape of the files in `norms/`.
pub fn norm_shape() -> &'static Shape {
    static SHAPE: LazyLock<Shape> = LazyLock::new(|| Shape::compile(&super::norm_schema()));
    &SHAPE
}

/// The shape of the files in `countries/`.
pub fn country_shape() -> &'static Shape {
    static SHAPE: LazyLock<Shape> = LazyLock::new(|| Shape::compile(&super::country_schema()));
    &SHAPE
}

/// The shape of the files in `rules/`.
pub fn pack_shape() -> &'static Shape {
    static SHAPE: LazyLock<Shape> = LazyLock::new(|| Shape::compile(&super::pack_schema()));
    &SHAPE
}

impl Shape {
    /// Compiles the part of JSON Schema that [our types](super::json_schema) use.
    fn compile(schema: &Json) -> Shape {
        let defs = schema.get("definitions").and_then(Json::as_object);
        let defs = defs.into_iter().flatten().map(|(name, def)| (name.clone(), form(def)));
        Shape { root: form(schema), defs: defs.collect() }
    }

    pub(super) fn resolve<'a>(&'a self, mut form: &'a Form) -> &'a Form {
        while let Form::Reference(name) = form {
            form = self.defs.get(name).unwrap_or(&Form::Text);
        }
        form
    }
}

fn form(schema: &Json) -> Form {
    let text = |key: &str| schema.get(key).and_then(Json::as_str);
    let list = |key: &str| schema.get(key).and_then(Json::as_array);
    if let Some(name) = text("$ref") {
        return Form::Reference(name.rsplit('/').next().unwrap_or(name).to_owned());
    }
    if let Some([only]) = list("allOf").map(Vec::as_slice) {
        return form(only);
    }
    if let Some([scalar, map]) = list("anyOf").map(Vec::as_slice) {
        return Form::Either(Box::new(form(scalar)), Box::new(form(map)));
    }
    match text("format") {
        Some("roadmap-date") => return Form::Date,
        Some("roadmap-flag") => return Form::Flag,
        _ => {}
    }
    if let Some(words) = list("enum") {
        return Form::Word(words.iter().filter_map(Json::as_str).map(str::to_owned).collect());
    }
    if let Some(words) = list("oneOf") {
        let words = words.iter().filter_map(|word| word.get("const").and_then(Json::as_str));
        return Form::Word(words.map(str::to_owned).collect());
    }
    if let Some(pattern) = text("pattern") {
        return Form::Pattern(self::pattern(pattern));
    }
    match text("type") {
        Some("array") => Form::List(Box::new(schema.get("items").map_or(Form::Text, form))),
        Some("object") => object(schema),
        Some("integer") => Form::Integer {
            min: schema.get("minimum").and_then(Json::as_i64),
            max: schema.get("maximum").and_then(Json::as_i64),
            amount: text("format") == Some("roadmap-amount"),
        },
        Some("number") => Form::Number,
        _ => Form::Text,
    }
}

fn object(schema: &Json) -> Form {
    if let Some(values) = schema.get("additionalProperties").filter(|values| values.is_object()) {
        let keys = schema.pointer("/propertyNames/pattern").and_then(Json::as_str);
        return Form::Dictionary(pattern(keys.unwrap_or_default()), Box::new(form(values)));
    }
    let keys = schema.get("properties").and_then(Json::as_object).into_iter().flatten();
    let required = schema.get("required").and_then(Json::as_array).into_iter().flatten();
    Form::Object {
        keys: keys.map(|(key, schema)| (key.clone(), form(schema))).collect(),
        required: required.filter_map(Json::as_str).map(str::to_owned).collect(),
    }
}

fn pattern(regex: &str) -> Pattern {
    match regex {
        "^[A-Z]{2}$" => Pattern::Country,
        "^[A-Z]{3}$" => Pattern::Currency,
        "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$" => Pattern::Language,
        "^[12][0-9]{3}(/[0-9]{2})?$" => Pattern::Year,
        "^#[0-9a-fA-F]{6}$" => Pattern::Colour,
        _ => Pattern::Id,
    }
}

/// Whether a text is a language of BCP 47 as it is written there: `pt`, `zh-Hant`, `es-419`.
fn is_language(text: &str) -> bool {
    let all = |part: &str, length: usize, is: fn(&u8) -> bool| {
        part.len() == length && part.as_bytes().iter().all(is)
    };
    let is_script = |part: &str| {
        part.len() == 4
            && all(&part[..1], 1, u8::is_ascii_uppercase)
            && all(&part[1..], 3, u8::is_ascii_lowercase)
    };
    let is_region =
        |part: &str| all(part, 2, u8::is_ascii_uppercase) || all(part, 3, u8::is_ascii_digit);
    let mut parts = text.split('-');
    let language = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    (all(language, 2, u8::is_ascii_lowercase) || all(language, 3, u8::is_ascii_lowercase))
        && text.is_ascii()
        && match rest[..] {
            [] => true,
            [one] => is_script(one) || is_region(one),
            [script, region] => is_script(script) && is_region(region),
            _ => false,
        }
}

impl Pattern {
    pub(super) fn accepts(self, text: &str) -> bool {
        let upper = |length| text.len() == length && text.bytes().all(|b| b.is_ascii_uppercase());
        match self {
            Pattern::Country => upper(2),
            Pattern::Currency => upper(3),
            Pattern::Language => is_language(text),
            Pattern::Colour => contrast_with_white(text).is_some(),
            // The second of a fiscal year follows the first.
            Pattern::Year => match text.len() {
                4 => text.bytes().all(|b| b.is_ascii_digit()) && text.starts_with(['1', '2']),
                7 => Date::is_fiscal_year(text),
                _ => false,
            },
            Pattern::Id => text.split('-').all(|word| {
                !word.is_empty()
                    && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
            }),
        }
    }
}
