//! Pair → one page with marks: without what was removed it has the words of the newer version,
//! without what was added those of the older.

use std::collections::BTreeSet;
use std::sync::Arc;

use roadmap::internal::locale::Locale;
use roadmap::internal::project::Project;
use roadmap::internal::render::{self, Draft, Fonts, Format, Templates};
use roadmap::internal::view::{self, View};

use super::today;

/// What is taken away of a redline: an element, and the class of rows and pictures.
type Gone = (&'static str, &'static str);

const REMOVED: Gone = ("del", "removed");
const ADDED: Gone = ("ins", "added");

/// The words of a page, a line a block, without what goes and without what is said of a redline.
fn words(page: &str, gone: Option<Gone>) -> Vec<String> {
    const VOID: [&str; 8] = ["meta", "br", "hr", "path", "rect", "line", "circle", "polyline"];
    let mut open: Vec<(&str, bool)> = Vec::new();
    let mut text = String::new();
    for piece in page.split('<').skip(1) {
        let (tag, rest) = piece.split_once('>').unwrap_or((piece, ""));
        let name = tag.trim_matches('/').split([' ', '\n', '/']).next().unwrap_or_default();
        // Cells, rows and items end where the next begins.
        let ended: &[&str] = match name {
            "li" => &["li"],
            "dt" | "dd" => &["dt", "dd"],
            "td" | "th" => &["td", "th"],
            "tr" => &["td", "th", "tr"],
            "tbody" => &["td", "th", "tr", "thead"],
            _ => &[],
        };
        if !tag.starts_with('/') {
            while open.pop_if(|(last, _)| ended.contains(last)).is_some() {}
        }
        let classes = tag.split("class=\"").nth(1).and_then(|rest| rest.split('"').next());
        let has = |class: &str| classes.unwrap_or_default().split(' ').any(|known| known == class);
        if tag.starts_with('/') {
            while open.pop().is_some_and(|(last, _)| last != name) {}
        } else if !VOID.contains(&name) && !tag.starts_with('!') && !tag.ends_with('/') {
            let goes = gone.is_some_and(|(element, class)| {
                name == element && has("change") || name != element && has(class)
            });
            let beside = ["legend", "languages", "hidden", "footnote-backref"].into_iter().any(has);
            let code = name == "style" || name == "script";
            // The name of the page says what it is.
            let title = name == "title" && open.iter().all(|(around, _)| *around != "svg");
            open.push((name, goes || beside || code || title));
        }
        if !["a", "ins", "del", "bdi", "sup", "strong", "em", "span"].contains(&name) {
            text.push('\n');
        }
        if open.iter().all(|(_, hidden)| !hidden) {
            text.push_str(rest);
        }
    }
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '&' && c != '\u{64e}');
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

pub(crate) fn assert_both(redline: &str, old: &str, new: &str, what: &str) {
    for (gone, version) in [(REMOVED, new), (ADDED, old)] {
        let (ours, theirs) = (words(redline, Some(gone)), words(version, None));
        let at = ours.iter().zip(&theirs).position(|(one, other)| one != other);
        let at = at.unwrap_or(ours.len().min(theirs.len()));
        let near = |all: &[String]| all[at.saturating_sub(5)..all.len().min(at + 5)].join(" ");
        assert!(ours == theirs, "{what}, {gone:?}: {} | {}", near(&ours), near(&theirs));
    }
}

/// Both versions come back from their redline, whose places stand once and are found by its links.
/// Gives how many changes it has.
pub(crate) fn come_back(old: &Project, new: &Project, language: &str) -> usize {
    let locale = Arc::new(Locale::new(language, Some("MA")).unwrap());
    let templates = Templates::default();
    let views = [old, new].map(|project| view::view(project, &locale, today()));
    let [Some(old), Some(new)] = &views else { return 0 };
    let page = |view: &View| {
        let draft = Draft::new(view, &locale);
        let parts = draft.render(Format::Html, &templates, &Fonts::default()).unwrap();
        String::from_utf8(parts.into_iter().next().unwrap().bytes).unwrap()
    };
    let names = ["v1 <a>", "v2"];
    let written = render::marked([old, new], names, &locale, &templates, Format::Html).unwrap();
    let redline = String::from_utf8(written).unwrap();
    let [before, now] = [old, new].map(page);
    assert_both(&redline, &before, &now, language);
    assert!(redline.contains("v1 &lt;a&gt;"), "{language}");
    let all = |page: &str, sign: &str| -> Vec<String> {
        let parts = page.split(sign).skip(1);
        parts.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    };
    let places = all(&redline, " id=\"");
    let known: BTreeSet<&String> = places.iter().collect();
    assert_eq!(places.len(), known.len(), "{language}: places stand once");
    // A text may lead nowhere in its own version.
    let dead = |page: &str| {
        let places: BTreeSet<String> = all(page, " id=\"").into_iter().collect();
        let links = all(page, "href=\"#").into_iter();
        links.filter(|link| !places.contains(link)).collect::<BTreeSet<String>>()
    };
    let own: BTreeSet<String> = dead(&before).union(&dead(&now)).cloned().collect();
    let lost: Vec<String> = dead(&redline).difference(&own).cloned().collect();
    assert!(lost.is_empty(), "{language}: nothing at {lost:?}");
    redline.matches("class=\"change\"").count()
}
