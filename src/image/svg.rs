//! Drawings: they draw, and do nothing else.

use std::collections::BTreeSet;

use roxmltree::{Document, Node, ParsingOptions};

use super::Fault;

const SVG: &str = "http://www.w3.org/2000/svg";

/// Most elements and texts of a drawing.
const MAX_NODES: u32 = 50_000;

/// Elements that run, move or hold what is no drawing.
const ACTIVE: [&str; 12] = [
    "script",
    "foreignObject",
    "iframe",
    "audio",
    "video",
    "canvas",
    "handler",
    "animate",
    "set",
    "animateMotion",
    "animateTransform",
    "animateColor",
];

/// The size of a drawing, or why no document may hold it.
pub(super) fn size(text: &str) -> Result<[u32; 2], Fault> {
    let text = text.trim_start_matches('\u{FEFF}');
    if !text.trim_start().starts_with('<') {
        return Err(Fault::NotAnImage);
    }
    let options = ParsingOptions { nodes_limit: MAX_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options).map_err(|_| Fault::Broken)?;
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        return Err(Fault::NotAnImage);
    }
    for node in document.descendants() {
        only_draws(node)?;
    }
    // What is used may use nothing: uses of uses grow without bound.
    let around = uses(&document).flat_map(|node| node.ancestors());
    let using: BTreeSet<&str> = around.filter_map(|node| node.attribute("id")).collect();
    let mut used = uses(&document).filter_map(|node| reference(node)?.strip_prefix('#'));
    if used.any(|id| using.contains(id)) {
        return Err(Fault::Broken);
    }
    measured(root).ok_or(Fault::Broken)
}

fn uses<'d>(document: &'d Document<'_>) -> impl Iterator<Item = Node<'d, 'd>> {
    document.descendants().filter(|node| node.has_tag_name((SVG, "use")))
}

fn reference<'d>(node: Node<'d, 'd>) -> Option<&'d str> {
    node.attributes().find(|attribute| attribute.name() == "href").map(|found| found.value())
}

fn only_draws(node: Node<'_, '_>) -> Result<(), Fault> {
    if node.is_pi() {
        // A style sheet that stands elsewhere.
        return Err(Fault::External);
    }
    if !node.is_element() {
        return Ok(());
    }
    let name = node.tag_name().name();
    if ACTIVE.contains(&name) {
        return Err(Fault::Script);
    }
    if name == "image" || name == "feImage" {
        return Err(Fault::External);
    }
    if name == "style" && loads(&text_of(node), true) {
        return Err(Fault::External);
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value());
        let address = value.trim().to_lowercase();
        if key.to_lowercase().starts_with("on") || address.starts_with("javascript:") {
            return Err(Fault::Script);
        }
        let leads = key == "href" && name != "a" && !address.starts_with('#');
        if leads || loads(value, key == "style") {
            return Err(Fault::External);
        }
    }
    Ok(())
}

fn text_of(node: Node<'_, '_>) -> String {
    node.descendants().filter_map(|node| node.text()).collect()
}

/// Whether a value names something elsewhere; in rules of style, a backslash may hide it.
fn loads(value: &str, style: bool) -> bool {
    let value = value.to_lowercase();
    let hidden = style && (value.contains('\\') || value.contains("@import"));
    let mut addresses = value.split("url(").skip(1);
    hidden || addresses.any(|rest| !rest.trim_start_matches([' ', '\'', '"']).starts_with('#'))
}

/// What the drawing says of its size: its own units, else those of its view.
fn measured(root: Node<'_, '_>) -> Option<[u32; 2]> {
    let number = |text: &str| {
        let number: f64 = text.trim().trim_end_matches("px").parse().ok()?;
        (number.is_finite() && (1.0..1e6).contains(&number)).then_some(number.round() as u32)
    };
    let side = |name: &str| root.attribute(name).and_then(number);
    if let (Some(width), Some(height)) = (side("width"), side("height")) {
        return Some([width, height]);
    }
    let view = root.attribute("viewBox")?;
    let mut parts = view.split([' ', ',']).filter(|part| !part.is_empty()).skip(2);
    Some([number(parts.next()?)?, number(parts.next()?)?])
}
