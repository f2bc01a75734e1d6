//! What stands in another language than its document says so once: where a chapter or a pillar
//! begins, and where most of them say it, where the document does. Every text has its language on itself besides.

use std::cell::RefCell;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use minijinja::Value;
use minijinja::value::Serde;

use super::node::{Made, Node, Nodes};
use super::words::Word;
use crate::finding::Arg;
use crate::locale::Locale;
use crate::messages::Messages;
use crate::view::Words;

/// Languages that stand in for that of the document, with how many texts do.
type Languages = BTreeMap<String, usize>;

/// Says of a document, and of each of its parts, what language stands in for its own.
pub(super) fn tell(nodes: &mut [Node], locale: &Locale) {
    let names = Names { locale, known: RefCell::default() };
    let (mut parts, mut told) = (0, 0);
    for node in &mut *nodes {
        if let Node::Made(made) = node
            && made.word == Word::Section
        {
            parts += 1;
            told += usize::from(part(Arc::make_mut(made), &names));
        }
    }
    let cover = nodes.iter_mut().find(|node| node.is(Word::Cover));
    if let Some(Node::Made(cover)) = cover
        && told * 2 > parts
    {
        let note = note(Words::label(locale, "partly-translated", &[]));
        Arc::make_mut(cover).body.push(note);
    }
}

/// A chapter says it below its heading; one that pillars open, in each of them. Gives whether it does.
fn part(section: &mut Made, names: &Names<'_>) -> bool {
    let mut all = Languages::new();
    find(&section.body.0, &mut all);
    let body = section.body.all_mut();
    let opens = |node: &Node| node.made().is_some_and(|made| made.get("ink").is_some());
    let openings: Vec<usize> = (0..body.len()).filter(|at| opens(&body[*at])).collect();
    let ends = openings.iter().skip(1).copied().chain([body.len()]);
    for (&from, to) in openings.iter().zip(ends) {
        let mut languages = Languages::new();
        find(&body[from..to], &mut languages);
        if let Node::Made(opening) = &mut body[from] {
            say(Arc::make_mut(opening), languages, names);
        }
    }
    let said = !all.is_empty();
    if openings.is_empty() {
        say(section, all, names);
    }
    said
}

/// What languages are called, each looked up once a document.
struct Names<'a> {
    locale: &'a Locale,
    known: RefCell<BTreeMap<String, String>>,
}

impl Names<'_> {
    /// As readers of the document call it, where the program speaks to them; else as it calls itself.
    fn of(&self, code: String) -> String {
        let look = || {
            let messages = Messages::new(&self.locale.language);
            let speaks = messages.language() == &*self.locale.language;
            let said = messages.find(&format!("language-{code}"), &[]).filter(|_| speaks);
            let own = || Locale::new(&code, None).and_then(|own| own.own("language-name", &[]));
            said.or_else(own).unwrap_or_else(|| code.clone())
        };
        self.known.borrow_mut().entry(code.clone()).or_insert_with(look).clone()
    }
}

fn say(section: &mut Made, languages: Languages, names: &Names<'_>) {
    if languages.is_empty() {
        return;
    }
    let mut languages: Vec<(String, usize)> = languages.into_iter().collect();
    languages.sort_by_key(|(_, count)| Reverse(*count));
    let locale = names.locale;
    let names: Vec<String> = languages.into_iter().map(|(code, _)| names.of(code)).collect();
    let names = names.join(&locale.label("separator", &[]));
    let args = [("languages", Arg::from(names))];
    let mut body = std::mem::take(&mut section.body).into_vec();
    let at = body.iter().position(|node| node.is(Word::Heading)).map_or(0, |at| at + 1);
    body.insert(at, note(Words::label(locale, "not-translated", &args)));
    section.body = Nodes::new(body);
}

/// A quiet line, which is found again in the other language of a bilingual edition.
fn note(words: Words) -> Node {
    let words = vec![Node::leaf(Value::from(Serde(words)))];
    let quiet = Node::Made(Arc::new(Made::new(Word::Quiet, "".into(), words)));
    let line =
        Made::new(Word::Line, "".into(), vec![quiet]).with([("key", "not-translated".into())]);
    Node::Made(Arc::new(line))
}

/// Counts the texts of nodes that stand in for a translation, by language.
fn find(nodes: &[Node], languages: &mut Languages) {
    for node in nodes {
        match node {
            Node::Leaf(value, _) => count(value, languages),
            Node::Made(made) => {
                made.given().for_each(|(_, value)| count(value, languages));
                find(&made.body.0, languages);
            }
        }
    }
}

fn count(value: &Value, languages: &mut Languages) {
    let field = |name: &str| value.get_attr(name).ok();
    if field("fallback").is_some_and(|fallback| fallback.is_true())
        && let Some(lang) = field("lang").as_ref().and_then(Value::as_str)
    {
        *languages.entry(lang.to_owned()).or_default() += 1;
    }
}
