//! What texts cite: `[@id]` becomes the number of a work, which leads there where a text is
//! Markdown, and stands alone where it is not.

use std::borrow::Cow;

use crate::locale::Locale;
use crate::model::Work;

/// What stands around a number that leads to a work.
const BEFORE: &str = "[\\[";
const AFTER: &str = "\\]](#work-";

/// A text in which what it cites has the number that it stands under, and leads there.
pub(super) fn numbered<'t>(text: &'t str, works: &[Work], locale: &Locale) -> Cow<'t, str> {
    if works.is_empty() {
        return Cow::Borrowed(text);
    }
    let (mut cited, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once("[@") {
        let found = after.split_once(']').and_then(|(id, after)| {
            Some((works.iter().position(|work| work.id == id)?, id, after))
        });
        cited.push_str(before);
        rest = match found {
            Some((place, id, after)) => {
                let number = locale.integer(place as i64 + 1);
                cited.push_str(&format!("{BEFORE}{number}{AFTER}{id})"));
                after
            }
            None => {
                cited.push_str("[@");
                after
            }
        };
    }
    cited.push_str(rest);
    Cow::Owned(cited)
}

/// The same where a text is no Markdown: numbers in brackets.
pub(crate) fn plainly(text: &str) -> Cow<'_, str> {
    if !text.contains(AFTER) {
        return Cow::Borrowed(text);
    }
    let (mut plain, mut rest) = (String::new(), text);
    while let Some((before, after)) = rest.split_once(BEFORE) {
        plain.push_str(before);
        let found = after
            .split_once(AFTER)
            .and_then(|(number, after)| Some((number, after.split_once(')')?.1)));
        rest = match found {
            Some((number, after)) => {
                plain.push_str(&format!("[{number}]"));
                after
            }
            None => {
                plain.push_str(BEFORE);
                after
            }
        };
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}
