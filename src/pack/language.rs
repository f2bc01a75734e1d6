//! The language of expressions: that of minijinja without functions, with the filters and tests
//! below and no others, so that every expression ends and reaches nothing but the roadmap.

use std::sync::LazyLock;

use minijinja::value::{Rest, ValueKind};
use minijinja::{Environment, Error, ErrorKind, Expression, UndefinedBehavior, Value};
use minijinja::{filters, tests};

use super::element::Element;
use super::shared::Look;
use crate::model::Date;
use crate::typography::sentences;

/// Steps after which an expression is given up.
const FUEL: u64 = 20_000_000;
/// Longest expression, in bytes.
pub(super) const LONGEST: usize = 4_000;

/// A compiled expression.
pub(super) type Compiled = Expression<'static, 'static>;

macro_rules! words {
    ($all:ident $add:ident: $($name:literal $function:expr),* $(,)?) => {
        /// The words that there are.
        pub(super) const $all: &[&str] = &[$($name),*];

        fn $add(environment: &mut Environment<'static>) {
            $(environment.$add($name, $function);)*
        }
    };
}

words! { FILTERS add_filter:
    "abs" filters::abs, "count" filters::length, "days_until" days_until,
    "default" filters::default, "first" filters::first, "first_day" first_day,
    "flatten" flatten, "float" filters::float, "int" filters::int, "last" filters::last,
    "last_day" last_day, "length" filters::length, "list" filters::list,
    "lower" filters::lower, "map" filters::map, "max" filters::max, "min" filters::min,
    "reject" filters::reject, "rejectattr" filters::rejectattr, "round" filters::round,
    "select" filters::select, "selectattr" filters::selectattr, "sort" filters::sort,
    "sum" filters::sum, "trim" filters::trim, "unique" filters::unique,
    "upper" filters::upper, "year" year,
}

words! { TESTS add_test:
    "cited" is_cited, "containing" is_containing, "defined" tests::is_defined,
    "endingwith" tests::is_endingwith, "eq" tests::is_eq, "ge" tests::is_ge,
    "gt" tests::is_gt, "in" tests::is_in, "le" tests::is_le, "lt" tests::is_lt,
    "ne" tests::is_ne, "number" tests::is_number, "saying" is_saying,
    "startingwith" tests::is_startingwith, "string" tests::is_string,
    "undefined" tests::is_undefined,
}

static LANGUAGE: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut environment = Environment::empty();
    environment.set_fuel(Some(FUEL));
    environment.set_recursion_limit(50);
    // What is missing is false, and so is all that would stand under it.
    environment.set_undefined_behavior(UndefinedBehavior::Chainable);
    add_filter(&mut environment);
    add_test(&mut environment);
    environment
});

/// Compiles an expression; fails with what is wrong, in the words of its reader.
pub(super) fn compile(text: &str) -> Result<Compiled, String> {
    LANGUAGE.compile_expression_owned(text.to_owned()).map_err(|error| said(&error))
}

/// What is wrong, without the name of a file that there is not.
pub(super) fn said(error: &Error) -> String {
    error.detail().map_or_else(|| error.kind().to_string(), str::to_owned)
}

fn date(value: &Value) -> Option<Date> {
    value.to_string().parse().ok()
}

/// The first day that a date can mean.
fn first_day(value: &Value) -> Value {
    date(value).map(|date| date.first_day().to_string().into()).unwrap_or_default()
}

/// The last day that a date can mean.
fn last_day(value: &Value) -> Value {
    date(value).map(|date| date.last_day().to_string().into()).unwrap_or_default()
}

/// The year of a date.
fn year(value: &Value) -> Value {
    date(value).map(|date| date.year.into()).unwrap_or_default()
}

/// How many days lie between the first day of one date and the last day of another.
fn days_until(from: &Value, to: &Value) -> Value {
    let (Some(from), Some(to)) = (date(from), date(to)) else { return Value::UNDEFINED };
    let days = from.first_day().until(to.last_day()).map(|span| span.get_days());
    days.map(Value::from).unwrap_or_default()
}

/// The items of lists in a list, one after the other.
fn flatten(lists: &Value) -> Result<Value, Error> {
    let mut items = Vec::new();
    for item in lists.try_iter()? {
        match item.kind() {
            ValueKind::Seq | ValueKind::Iterable => items.extend(item.try_iter()?),
            ValueKind::Undefined => {}
            _ => items.push(item),
        }
    }
    Ok(Value::from(items))
}

/// Whether a list has an item, or a text a part.
fn is_containing(whole: &Value, part: &Value) -> bool {
    match (whole.as_str(), part.as_str()) {
        (Some(whole), Some(part)) => whole.contains(part),
        _ => whole.try_iter().is_ok_and(|mut items| items.any(|item| item == *part)),
    }
}

/// Whether some codes name a text, a part of it, or something of its family.
fn is_cited(text: &str, codes: &Value) -> bool {
    let cites = |code: Value| {
        let code = code.as_str().and_then(|code| code.split('#').next()?.strip_prefix(text));
        code.is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
    };
    codes.try_iter().is_ok_and(|mut codes| codes.any(cites))
}

/// Whether an element says one of some words, in whichever language it says it; under these keys
/// only, where some are named.
fn is_saying(element: &Value, wanted: &Value, keys: Rest<String>) -> Result<bool, Error> {
    let wanted: Vec<Value> = match wanted.as_str() {
        Some(_) => vec![wanted.clone()],
        None => wanted.try_iter()?.collect(),
    };
    let wanted: Vec<&str> = wanted.iter().filter_map(Value::as_str).collect();
    if let Some(text) = element.as_str() {
        return Ok(sentences::has_word(text, &wanted));
    }
    let Some(element) = element.downcast_object_ref::<Element>() else {
        return Err(Error::new(ErrorKind::InvalidOperation, "`saying` is for elements and texts"));
    };
    let mut says = false;
    element.shared.look(|| Look::Whole(element.spot.path()));
    if let Some(thing) = element.spot.get(&element.shared.document) {
        thing.texts(&mut |key, text| {
            if keys.is_empty() || keys.iter().any(|known| known == key) {
                says |= text.0.values().any(|text| sentences::has_word(text, &wanted));
            }
        });
    }
    Ok(says)
}
