//! Two versions of a text as one tree, in which what is gone and what is new is marked.
//!
//! Blocks, items, rows and notes find their versions, and of these the words are compared. Looks
//! are those of the newer text; where a word leads, and whether it is struck out, is a part of it.

use std::collections::BTreeMap;

use comrak::Arena;
use comrak::nodes::{AstNode, NodeValue};

use super::change::{self, pieces};
use super::tree::{Tree, is_note};
use crate::compare::{Change, Item, Step, align, mix, runs};
use crate::locale::Direction;
use crate::text::hash;

/// The tree of two versions of a text, each with how often the document has it already.
pub(super) fn merged<'a>(
    arena: &'a Arena<'a>,
    (old, old_copy): (&str, u32),
    (new, new_copy): (&str, u32),
    direction: Direction,
) -> Tree<'a> {
    let now = Tree::new(arena, new, new_copy);
    if old == new {
        return now;
    }
    let before = Tree::new(arena, old, old_copy);
    let notes = |tree: &Tree<'a>| -> Vec<&'a AstNode<'a>> {
        tree.root.children().filter(|child| is_note(child)).collect()
    };
    let (old_notes, new_notes) = (notes(&before), notes(&now));
    let mut merger = Merger {
        arena,
        direction,
        versions: BTreeMap::new(),
        met: BTreeMap::new(),
        numbers: BTreeMap::new(),
    };
    for step in align(&merger.items(&old_notes), &merger.items(&new_notes)) {
        if let Step::Same(i, j) | Step::Changed(i, j) = step {
            merger.versions.insert(name(old_notes[i]), name(new_notes[j]));
        }
    }
    let root = arena.alloc(AstNode::from(NodeValue::Document));
    merger.blocks(&before.blocks, &now.blocks, root);
    let blocks = root.children().collect();
    merger.notes(&old_notes, &new_notes, root);
    Tree { root, blocks, before: merger.numbers }
}

/// The name of a note, or of the note that is referred to.
fn name(node: &AstNode<'_>) -> String {
    match &node.data.borrow().value {
        NodeValue::FootnoteDefinition(note) => note.name.clone(),
        NodeValue::FootnoteReference(note) => note.name.clone(),
        _ => String::new(),
    }
}

/// A word, or what cannot be taken apart, with the links and emphases that it stands in. What a
/// text strikes out is struck out within marks: PDF knows no line around another.
struct Atom<'a> {
    key: u64,
    is_word: bool,
    /// Whether the text itself strikes it out.
    struck: bool,
    /// Each with what tells it from others.
    path: Vec<(u64, &'a AstNode<'a>)>,
    leaf: Leaf<'a>,
}

#[derive(Clone)]
enum Leaf<'a> {
    Word(String),
    Node(&'a AstNode<'a>),
}

struct Merger<'a> {
    arena: &'a Arena<'a>,
    direction: Direction,
    /// Notes of the old text that may be notes of the new one, by name.
    versions: BTreeMap<String, String>,
    /// Those of them whose references met.
    met: BTreeMap<String, String>,
    /// The numbers that notes of the new text had, where they are others.
    numbers: BTreeMap<String, u32>,
}

impl<'a> Merger<'a> {
    fn node(&self, value: NodeValue) -> &'a AstNode<'a> {
        self.arena.alloc(AstNode::from(value))
    }

    fn blocks(&mut self, old: &[&'a AstNode<'a>], new: &[&'a AstNode<'a>], to: &'a AstNode<'a>) {
        for step in align(&self.items(old), &self.items(new)) {
            match step {
                Step::Same(i, j) => {
                    self.meet(old[i], new[j]);
                    to.append(new[j]);
                }
                Step::Gone(i) => to.append(self.whole(old[i], Change::Removed)),
                Step::New(j) => to.append(self.whole(new[j], Change::Added)),
                Step::Changed(i, j) => self.changed(old[i], new[j], to),
            }
        }
    }

    fn changed(&mut self, old: &'a AstNode<'a>, new: &'a AstNode<'a>, to: &'a AstNode<'a>) {
        match form(new) {
            Form::Line => {
                self.line(old, new);
                to.append(new);
            }
            Form::Blocks => {
                let [was, is] = [old, new].map(|node| node.children().collect::<Vec<_>>());
                is.iter().for_each(|child| child.detach());
                self.blocks(&was, &is, new);
                to.append(new);
            }
            Form::Row => {
                for (old, new) in old.children().zip(new.children()) {
                    self.line(old, new);
                }
                to.append(new);
            }
            Form::Solid => {
                to.append(self.whole(old, Change::Removed));
                to.append(self.whole(new, Change::Added));
            }
        }
    }

    /// A node of one version.
    fn whole(&self, node: &'a AstNode<'a>, change: Change) -> &'a AstNode<'a> {
        match form(node) {
            Form::Line => {
                let mark = self.node(change::mark(change));
                for child in node.children().collect::<Vec<_>>() {
                    mark.append(child);
                }
                node.append(mark);
                node
            }
            Form::Blocks | Form::Row => {
                for child in node.children().collect::<Vec<_>>() {
                    // A block that is wrapped stands where it stood.
                    let next = child.next_sibling();
                    let whole = self.whole(child, change);
                    match next {
                        Some(next) => next.insert_before(whole),
                        None => node.append(whole),
                    }
                }
                node
            }
            Form::Solid => {
                let mark = self.node(change::mark(change));
                mark.append(node);
                mark
            }
        }
    }

    /// The words of two lines, in the place of those of the newer.
    fn line(&mut self, old: &'a AstNode<'a>, new: &'a AstNode<'a>) {
        let (before, now) = (self.atoms(old), self.atoms(new));
        let keys = |atoms: &[Atom<'_>]| atoms.iter().map(|atom| atom.key).collect::<Vec<_>>();
        let mut atoms = Vec::new();
        for step in runs(&keys(&before), &keys(&now), |j| now[j].is_word) {
            match step {
                Step::Gone(i) => atoms.push((&before[i], Some(Change::Removed))),
                Step::New(j) => atoms.push((&now[j], Some(Change::Added))),
                Step::Same(i, j) | Step::Changed(i, j) => {
                    if let (Leaf::Node(old), Leaf::Node(new)) = (&before[i].leaf, &now[j].leaf) {
                        self.meet(old, new);
                    }
                    atoms.push((&now[j], None));
                }
            }
        }
        new.children().collect::<Vec<_>>().into_iter().for_each(|child| child.detach());
        self.write(&atoms, 0, new);
    }

    fn write(&self, atoms: &[(&Atom<'a>, Option<Change>)], depth: usize, to: &'a AstNode<'a>) {
        let around = |atom: &Atom<'a>| atom.path.get(depth).copied();
        let id = |atom: &Atom<'a>| around(atom).map(|(id, _)| id);
        for chunk in atoms.chunk_by(|(one, _), (next, _)| id(one) == id(next)) {
            if let Some((_, node)) = around(chunk[0].0) {
                let node = self.node(node.data.borrow().value.clone());
                to.append(node);
                self.write(chunk, depth + 1, node);
                continue;
            }
            let looks = |(atom, change): &(&Atom<'a>, Option<Change>)| (*change, atom.struck);
            for chunk in chunk.chunk_by(|one, next| looks(one) == looks(next)) {
                let (change, struck) = looks(&chunk[0]);
                let marks = [change.map(change::mark), struck.then_some(NodeValue::Strikethrough)];
                let within = marks.into_iter().flatten().fold(to, |around, value| {
                    let mark = self.node(value);
                    around.append(mark);
                    mark
                });
                let mut line = String::new();
                let end = |line: &mut String| {
                    if !line.is_empty() {
                        let text = NodeValue::Text(std::mem::take(line).into());
                        within.append(self.node(text));
                    }
                };
                for (atom, _) in chunk {
                    match &atom.leaf {
                        Leaf::Word(word) => line.push_str(word),
                        Leaf::Node(node) => {
                            end(&mut line);
                            within.append(node);
                        }
                    }
                }
                end(&mut line);
            }
        }
    }

    fn atoms(&self, node: &'a AstNode<'a>) -> Vec<Atom<'a>> {
        let mut atoms = Vec::new();
        self.collect(node, &[], (0, false), &mut atoms);
        atoms
    }

    /// The atoms of a node; `leads` tells where its words lead, `struck` whether they are struck out.
    fn collect(
        &self,
        node: &'a AstNode<'a>,
        path: &[(u64, &'a AstNode<'a>)],
        (leads, struck): (u64, bool),
        atoms: &mut Vec<Atom<'a>>,
    ) {
        for child in node.children() {
            let mut push = |key: u64, is_word, leaf| {
                let key = mix(mix(leads, u64::from(struck)), key);
                atoms.push(Atom { key, is_word, struck, path: path.to_vec(), leaf });
            };
            let data = child.data.borrow();
            let (id, means) = match &data.value {
                NodeValue::Text(text) => {
                    for word in pieces(text, self.direction) {
                        let is_word = word.chars().any(char::is_alphanumeric);
                        push(hash(word), is_word, Leaf::Word(word.to_owned()));
                    }
                    continue;
                }
                NodeValue::SoftBreak => {
                    push(hash(" "), false, Leaf::Node(child));
                    continue;
                }
                NodeValue::Emph => (hash("emph"), leads),
                NodeValue::Strong => (hash("strong"), leads),
                NodeValue::Strikethrough => {
                    self.collect(child, path, (leads, true), atoms);
                    continue;
                }
                NodeValue::Link(link) => {
                    let id = hash(format!("link {} {}", link.url, link.title));
                    (id, mix(leads, id))
                }
                _ => {
                    let is_word = !matches!(data.value, NodeValue::LineBreak);
                    push(self.key(child), is_word, Leaf::Node(child));
                    continue;
                }
            };
            let path = [path, &[(id, child)]].concat();
            self.collect(child, &path, (means, struck), atoms);
        }
    }

    fn items(&self, nodes: &[&'a AstNode<'a>]) -> Vec<Item> {
        nodes.iter().map(|node| self.item(node)).collect()
    }

    /// What is compared of a block.
    fn item(&self, node: &'a AstNode<'a>) -> Item {
        let shape = self.shape(node);
        let mut item = Item { key: shape, name: None, shape, words: Vec::new() };
        if form(node) == Form::Line {
            for atom in self.atoms(node) {
                item.key = mix(item.key, atom.key);
                item.words.extend(atom.is_word.then_some(atom.key));
            }
        } else {
            item.key = mix(item.key, self.key(node));
            for child in node.children() {
                let part = self.item(child);
                item.key = mix(item.key, part.key);
                item.words.extend(part.words);
            }
        }
        item.words.sort_unstable();
        item
    }

    /// What only versions of a block have in common with it.
    fn shape(&self, node: &'a AstNode<'a>) -> u64 {
        hash(match &node.data.borrow().value {
            NodeValue::List(list) => format!("list {:?} {:?}", list.list_type, list.delimiter),
            NodeValue::Table(table) => format!("table {}", table.num_columns),
            NodeValue::TableRow(head) => format!("row {head}"),
            NodeValue::Heading(_) => "heading".to_owned(),
            NodeValue::FootnoteDefinition(_) => "note".to_owned(),
            value => format!("{:?}", std::mem::discriminant(value)),
        })
    }

    /// What a node says by itself.
    fn key(&self, node: &'a AstNode<'a>) -> u64 {
        hash(match &node.data.borrow().value {
            NodeValue::Code(code) => format!("code {}", code.literal),
            NodeValue::CodeBlock(code) => code.literal.clone(),
            NodeValue::List(list) => format!("{}", list.start),
            NodeValue::Heading(heading) => format!("{}", heading.level),
            NodeValue::FootnoteReference(note) => {
                format!("note {}", self.versions.get(&note.name).unwrap_or(&note.name))
            }
            _ => String::new(),
        })
    }

    /// What two nodes refer to that say the same are versions of each other.
    fn meet(&mut self, old: &'a AstNode<'a>, new: &'a AstNode<'a>) {
        let references = |node: &'a AstNode<'a>| {
            node.descendants().filter_map(|node| match &node.data.borrow().value {
                NodeValue::FootnoteReference(note) => Some((note.name.clone(), note.ix)),
                _ => None,
            })
        };
        for ((was, number), (is, now)) in references(old).zip(references(new)) {
            if number != now {
                self.numbers.insert(is.clone(), number);
            }
            self.met.insert(was, is);
        }
    }

    /// The notes of both versions: one where references to them met.
    fn notes(&mut self, old: &[&'a AstNode<'a>], new: &[&'a AstNode<'a>], to: &'a AstNode<'a>) {
        for note in old {
            let of = name(note);
            let Some(is) = self.met.get(&of).cloned() else {
                to.append(self.whole(note, Change::Removed));
                continue;
            };
            let Some(now) = new.iter().find(|new| name(new) == is) else { continue };
            self.refer_again(&of, now, to);
            self.changed(note, now, to);
        }
        let met: Vec<&String> = self.met.values().collect();
        for note in new.iter().filter(|note| !met.contains(&&name(note))) {
            to.append(self.whole(note, Change::Added));
        }
    }

    /// References that went refer to the note as it is now, one more time each.
    fn refer_again(&self, of: &str, now: &'a AstNode<'a>, root: &'a AstNode<'a>) {
        let NodeValue::FootnoteDefinition(note) = &mut now.data.borrow_mut().value else { return };
        for node in root.descendants().filter(|node| !node.same_node(now)) {
            if let NodeValue::FootnoteReference(reference) = &mut node.data.borrow_mut().value
                && reference.name == of
            {
                note.total_references += 1;
                reference.name.clone_from(&note.name);
                reference.ref_num = note.total_references;
            }
        }
    }
}

/// How a block is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Word by word.
    Line,
    /// Block by block.
    Blocks,
    /// Cell by cell.
    Row,
    /// As a whole.
    Solid,
}

fn form(node: &AstNode<'_>) -> Form {
    match &node.data.borrow().value {
        NodeValue::Paragraph | NodeValue::Heading(_) | NodeValue::TableCell => Form::Line,
        NodeValue::TableRow(_) => Form::Row,
        NodeValue::CodeBlock(_) | NodeValue::ThematicBreak => Form::Solid,
        value if value.block() => Form::Blocks,
        _ => Form::Solid,
    }
}
