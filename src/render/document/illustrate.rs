//! Images put where they are to stand: at the end of a section, or after an element.

use std::sync::Arc;

use minijinja::{Value, context};

use super::node::{Made, Node, Nodes};
use super::words::Word;
use crate::render::picture;

/// What the anchors of some kinds of elements begin with, before their id.
const KINDS: [&str; 7] = ["", "pillar-", "priority-", "programme-", "phase-", "annex-", "work-"];

/// Puts images into a document; `from` is the template that their nodes are said to stand in. What
/// is to stand after nothing of it stands at its end, unless it is a part of the whole.
pub(super) fn illustrate(nodes: &mut Vec<Node>, images: &Value, from: &str, part: bool) {
    let Ok(images) = images.try_iter() else { return };
    for image in images {
        let after = image.get_attr("after").unwrap_or_default();
        let Some(after) = after.as_str().map(str::to_owned) else { continue };
        let figure = Made::new(Word::Figure, from.into(), Vec::new());
        let figure = Node::Made(Arc::new(figure.with([("chart", image)])));
        let Err(figure) = at_section(nodes, &after, figure) else { continue };
        let anchors = KINDS.map(|kind| format!("{kind}{after}"));
        let Err(figure) = after_element(nodes, &anchors, figure) else { continue };
        if !part {
            nodes.push(figure);
        }
    }
}

/// Puts a node on the cover, or at the end of a section; gives it back where there is none of that key.
fn at_section(nodes: &mut [Node], key: &str, node: Node) -> Result<(), Node> {
    if key == "cover"
        && let Some(cover) = nodes.iter_mut().filter_map(made).find(|made| made.word == Word::Cover)
    {
        let mut body = std::mem::take(&mut cover.body).into_vec();
        body.insert(0, node);
        cover.body = Nodes::new(body);
        return Ok(());
    }
    let mut sections = nodes.iter_mut().filter_map(made);
    match sections.find(|made| made.word == Word::Section && made.text("key") == Some(key)) {
        Some(section) => {
            section.body.push(node);
            Ok(())
        }
        None => Err(node),
    }
}

/// Puts a node after an element: at the end of what is all about it, or behind what it stands in.
fn after_element(nodes: &mut Vec<Node>, anchors: &[String], node: Node) -> Result<(), Node> {
    let Some(at) = nodes.iter().position(|node| holds(node, anchors)) else { return Err(node) };
    let heading = nodes[at].is(Word::Heading);
    if let Some(made) = made(&mut nodes[at]).filter(|made| made.word == Word::Section) {
        if is(made, anchors)
            || made.body.iter().next().is_some_and(|first| is_heading(first, anchors))
        {
            made.body.push(node);
            return Ok(());
        }
        let mut body = std::mem::take(&mut made.body).into_vec();
        let put = after_element(&mut body, anchors, node);
        made.body = Nodes::new(body);
        return put;
    }
    // What a heading opens goes on to the next one.
    let rest = nodes[at + 1..].iter();
    let lines =
        rest.take_while(|node| heading && !node.is(Word::Heading) && !node.is(Word::Section));
    let end = at + 1 + lines.count();
    nodes.insert(end, node);
    Ok(())
}

fn made(node: &mut Node) -> Option<&mut Made> {
    match node {
        Node::Leaf(..) => None,
        Node::Made(made) => Some(Arc::make_mut(made)),
    }
}

fn is(made: &Made, anchors: &[String]) -> bool {
    let anchor = made.text("anchor").filter(|_| made.word != Word::Link);
    anchor.is_some_and(|anchor| anchors.iter().any(|known| known == anchor))
}

fn is_heading(node: &Node, anchors: &[String]) -> bool {
    node.made().is_some_and(|made| made.word == Word::Heading && is(made, anchors))
}

fn holds(node: &Node, anchors: &[String]) -> bool {
    node.made()
        .is_some_and(|made| is(made, anchors) || made.body.iter().any(|node| holds(node, anchors)))
}

impl Nodes {
    /// The pictures of the document, in order.
    pub(in crate::render) fn pictures(&self) -> Vec<Value> {
        let of = |made: &Made| {
            let own = made.get("chart").and_then(|chart| chart.get_attr("svg").ok());
            own.into_iter().chain(made.body.pictures()).collect::<Vec<_>>()
        };
        self.iter().filter_map(Node::made).flat_map(of).collect()
    }

    /// Whether it has drawings of its own.
    pub(super) fn is_drawn(&self) -> bool {
        let mut inner = self.iter().filter_map(Node::made);
        let drawn = |made: &Made| {
            let image = made.get("chart").and_then(|chart| chart.get_attr("image").ok());
            made.word == Word::Figure && !image.is_some_and(|image| image.is_true())
        };
        inner.any(|made| drawn(made) || made.body.is_drawn())
    }

    /// The images of the document, as a package lists them.
    pub(super) fn images(&self) -> Value {
        let images = picture::shown(&self.pictures()).into_iter().map(|image| {
            let id = image.package.replace('.', "-");
            context! { id, name => image.package, media => image.kind.media() }
        });
        images.collect()
    }
}
