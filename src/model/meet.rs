//! Fields of one sort, wherever they stand.

use super::said::Said;
use super::visit::visit;
use super::{Date, Document, Kind, Text};
use crate::path::Path;

/// Calls `each` with every text.
pub fn each_text<'a>(document: &'a Document, each: &mut dyn FnMut(&Path, &'a Text)) {
    visit(document, &mut |path, field| {
        if let Said::Text(text) = field {
            each(path, text);
        }
    });
}

/// Calls `each` with every date.
pub fn each_date(document: &Document, each: &mut dyn FnMut(&Path, Date)) {
    visit(document, &mut |path, field| {
        if let Said::Date(date) = field {
            each(path, date);
        }
    });
}

/// Calls `each` with every place that names another element, and the kind that is meant.
pub fn each_name<'a>(document: &'a Document, each: &mut dyn FnMut(&Path, Kind, &'a str)) {
    visit(document, &mut |path, field| {
        if let Said::Name(kind, id) = field {
            each(path, kind, id);
        }
    });
}

/// Calls `each` with every place that names a norm or a text of law.
pub fn each_norm<'a>(document: &'a Document, each: &mut dyn FnMut(&Path, &'a str)) {
    visit(document, &mut |path, field| {
        if let Said::Norm(code) = field {
            each(path, code);
        }
    });
}

/// Calls `each` with every address on the web.
pub fn each_address<'a>(document: &'a Document, each: &mut dyn FnMut(&Path, &'a str)) {
    visit(document, &mut |path, field| {
        if let Said::Address(url) = field {
            each(path, url);
        }
    });
}
