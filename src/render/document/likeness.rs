//! What of nodes is compared to find the versions of each.

use minijinja::Value;

use super::node::{Made, Node, Nodes};
use super::refer::said;
use super::words::Word;
use crate::compare::{Item, mix, words};
use crate::render::picture;
use crate::text::hash;

/// What is compared of a node.
pub(super) fn item(node: &Node) -> Item {
    let mut item = Item { key: 0, name: None, shape: 0, words: Vec::new() };
    match node {
        Node::Leaf(value, _) => add(value, &mut item),
        Node::Made(made) => {
            item.shape = hash(made.word.name());
            // What is noted below a line is no version of the line.
            if made.word == Word::Line {
                item.shape = mix(item.shape, hash(made.text("look").unwrap_or_default()));
            }
            item.key = item.shape;
            // Where it leads, or stands, is a part of what it says.
            item.key = mix(item.key, hash(made.text("anchor").unwrap_or_default()));
            for said in ["number", "text", "title", "status", "subtitle", "name", "label"] {
                item.key = mix(item.key, 1);
                made.get(said).iter().for_each(|value| add(value, &mut item));
            }
            for column in made.columns() {
                item.key = mix(item.key, hash(column.text("key").unwrap_or_default()));
            }
            if let Some(chart) = made.get("chart") {
                item.key = mix(item.key, drawn(chart));
            }
            parts(&made.body, &mut item);
            item.name = name(made).map(|name| mix(item.shape, hash(name)));
        }
    }
    item.words.sort_unstable();
    item
}

fn add(value: &Value, item: &mut Item) {
    if let Some(nodes) = value.downcast_object_ref::<Nodes>() {
        return parts(nodes, item);
    }
    let other = value.get_attr("fallback").is_ok_and(|fallback| fallback.is_true());
    item.key = mix(item.key, u64::from(other));
    for word in words(&said(value)) {
        item.key = mix(item.key, hash(word));
        item.words.extend(word.chars().any(char::is_alphanumeric).then(|| hash(word)));
    }
}

fn parts(nodes: &Nodes, item: &mut Item) {
    for part in nodes.iter().map(self::item) {
        item.key = mix(item.key, part.key);
        item.words.extend(part.words);
    }
}

/// What a node is called in every version.
fn name(made: &Made) -> Option<String> {
    let own = |made: &Made, name: &str| made.text(name).map(str::to_owned);
    match made.word {
        // There is one where it may stand.
        Word::Cover | Word::Contents | Word::Facts | Word::Grid | Word::Notice => {
            Some(String::new())
        }
        // A chapter or an article is called what its heading is.
        Word::Section => own(made, "key").or_else(|| {
            made.body.iter().filter_map(Node::made).find_map(|part| own(part, "anchor"))
        }),
        Word::Row => own(made, "anchor").or_else(|| leads(&made.body)),
        Word::Figure => Some(chart(made)),
        Word::Link => own(made, "anchor"),
        Word::Cell | Word::Fact | Word::Table => own(made, "key"),
        Word::Prose => own(made, "name").or_else(|| own(made, "key")),
        _ => own(made, "anchor"),
    }
}

/// Where the first link in a row leads: that is what the row is about.
fn leads(nodes: &Nodes) -> Option<String> {
    let made = nodes.iter().filter_map(Node::made);
    made.take(1).find_map(|made| match made.word {
        Word::Link => made.text("anchor").map(str::to_owned),
        _ => leads(&made.body),
    })
}

/// The name of a picture, in either version.
fn chart(made: &Made) -> String {
    let id = made.get("chart").and_then(|chart| chart.get_attr("id").ok());
    let id = id.map(|id| id.to_string()).unwrap_or_default();
    let older = id.strip_suffix(OLDER).and_then(|id| id.strip_suffix('-'));
    older.map(str::to_owned).unwrap_or(id)
}

/// What the names of pictures of the older version end with.
pub(in crate::render) const OLDER: &str = "old";

fn drawn(chart: &Value) -> u64 {
    let svg = chart.get_attr("svg").ok();
    let drawn = svg.as_ref().and_then(picture::of).map_or(0, picture::Picture::key);
    mix(drawn, hash(chart.get_attr("table").unwrap_or_default().to_string()))
}
