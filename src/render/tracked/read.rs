//! A part of a Word document as what can be compared: paragraphs of words, and tables of rows.

use std::collections::BTreeMap;
use std::ops::Range;

use roxmltree::{Document, Node};

use crate::compare::{self, Item, mix};
use crate::text::hash;

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// What names in a part stand for: pictures by the number of their bytes, notes by their words.
#[derive(Debug, Default)]
pub(super) struct Names {
    pub(super) pictures: BTreeMap<String, u64>,
    pub(super) notes: BTreeMap<String, String>,
}

impl Names {
    pub(super) fn new<'p>(
        pictures: impl Iterator<Item = (&'p str, &'p [u8])>,
        notes: &BTreeMap<&str, (&str, String)>,
    ) -> Self {
        let notes = notes.iter().map(|(id, (_, words))| ((*id).to_owned(), words.clone()));
        Names {
            pictures: pictures.map(|(name, bytes)| (name.to_owned(), hash(bytes))).collect(),
            notes: notes.collect(),
        }
    }
}

/// What a cell, a body or a header is made of.
pub(super) enum Block<'a> {
    Paragraph(Paragraph<'a>),
    Table(Table<'a>),
    /// Of no text: it is taken as it is.
    Other(&'a str),
}

pub(super) struct Paragraph<'a> {
    pub(super) whole: &'a str,
    pub(super) properties: Properties<'a>,
    pub(super) atoms: Vec<Atom<'a>>,
}

/// The properties of a paragraph or a row, as what stands before, in and behind the place of a
/// change.
#[derive(Default)]
pub(super) struct Properties<'a> {
    pub(super) before: Vec<&'a str>,
    pub(super) run: Vec<&'a str>,
    pub(super) after: Vec<&'a str>,
}

/// A word, or what cannot be taken apart.
pub(super) struct Atom<'a> {
    pub(super) what: What<'a>,
    /// The properties of its run, as XML.
    pub(super) look: &'a str,
    /// The link that it stands in.
    pub(super) link: Option<Link<'a>>,
    pub(super) key: u64,
}

pub(super) enum What<'a> {
    Word(&'a str),
    /// A piece of a run, as XML.
    Piece(&'a str),
    Picture {
        xml: &'a str,
        name: &'a str,
        number: &'a str,
    },
    Note(&'a str),
    /// A field whose text is counted where it stands: its instruction and its text.
    Field(&'a str, String),
    /// A place that links lead to, by name; as XML.
    Place(&'a str, &'a str),
    /// What is no change in itself, such as where a field of several paragraphs begins; as XML, and
    /// whether it stands in a run.
    Frame(&'a str, bool),
}

#[derive(Clone, Copy, PartialEq)]
pub(super) struct Link<'a> {
    pub(super) open: &'a str,
    pub(super) close: &'static str,
}

impl<'a> Link<'a> {
    /// The instruction of the field that it is, as XML; a link within the document is none.
    pub(super) fn field(self) -> Option<&'a str> {
        let (_, code) = self.open.strip_prefix("<w:fldSimple")?.split_once("w:instr=\"")?;
        code.split('"').next()
    }
}

pub(super) struct Table<'a> {
    /// What stands before the rows.
    pub(super) head: &'a str,
    pub(super) rows: Vec<Row<'a>>,
}

pub(super) struct Row<'a> {
    pub(super) whole: &'a str,
    pub(super) properties: Properties<'a>,
    pub(super) cells: Vec<Cell<'a>>,
}

pub(super) struct Cell<'a> {
    pub(super) properties: &'a str,
    pub(super) blocks: Vec<Block<'a>>,
}

/// The blocks of a part, and the range of its text where they stand.
pub(super) fn part<'a>(
    document: &'a Document<'_>,
    names: &Names,
) -> (Vec<Block<'a>>, Range<usize>) {
    let root = document.root_element();
    let body = root.children().find(|node| is(*node, "body")).unwrap_or(root);
    let mut children = body.children().map(|child| child.range());
    let first = children.next().unwrap_or(0..0);
    let last = children.next_back().unwrap_or(first.clone());
    (Reader { text: document.input_text(), names }.blocks(body), first.start..last.end)
}

/// The notes of a document: the XML of each by its number, and its words.
pub(super) fn notes<'a>(document: &'a Document<'_>) -> BTreeMap<&'a str, (&'a str, String)> {
    let notes = document.root_element().children().filter(|node| is(*node, "footnote"));
    let notes = notes.filter_map(|note| {
        let xml = &document.input_text()[note.range()];
        // Where its links lead is a part of what it says.
        let leads = note.descendants().filter_map(|node| node.attribute((W, "instr")));
        let words = words_of(note) + &leads.collect::<String>();
        Some((note.attribute((W, "id"))?, (xml, words)))
    });
    notes.collect()
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.has_tag_name((W, name))
}

fn words_of(node: Node<'_, '_>) -> String {
    let texts = node.descendants().filter(|node| is(*node, "t"));
    texts.filter_map(|node| node.text()).collect()
}

struct Reader<'a, 'n> {
    text: &'a str,
    names: &'n Names,
}

impl<'a> Reader<'a, '_> {
    fn xml(&self, node: Node<'a, '_>) -> &'a str {
        &self.text[node.range()]
    }

    fn blocks(&self, node: Node<'a, '_>) -> Vec<Block<'a>> {
        let elements = node.children().filter(|node| node.is_element() && !is(*node, "tcPr"));
        let blocks = elements.map(|node| match node.tag_name().name() {
            "p" => Block::Paragraph(self.paragraph(node)),
            "tbl" => Block::Table(self.table(node)),
            _ => Block::Other(self.xml(node)),
        });
        blocks.collect()
    }

    fn properties(&self, node: Option<Node<'a, '_>>) -> Properties<'a> {
        let mut properties = Properties::default();
        for child in node.iter().flat_map(|node| node.children()).filter(Node::is_element) {
            match child.tag_name().name() {
                "rPr" => {
                    let inner = child.children().filter(Node::is_element);
                    properties.run.extend(inner.map(|node| self.xml(node)));
                }
                "sectPr" | "pPrChange" | "trPrChange" => properties.after.push(self.xml(child)),
                _ => properties.before.push(self.xml(child)),
            }
        }
        properties
    }

    fn table(&self, node: Node<'a, '_>) -> Table<'a> {
        let rows: Vec<Node<'_, '_>> = node.children().filter(|node| is(*node, "tr")).collect();
        let whole = node.range();
        let begin = whole.start + self.xml(node).find('>').map_or(0, |at| at + 1);
        let end = rows.first().map_or(begin, |row| row.range().start);
        Table {
            head: &self.text[begin..end],
            rows: rows.into_iter().map(|row| self.row(row)).collect(),
        }
    }

    fn row(&self, node: Node<'a, '_>) -> Row<'a> {
        let cells = node.children().filter(|node| is(*node, "tc")).map(|cell| {
            let properties = cell.children().find(|node| is(*node, "tcPr"));
            Cell {
                properties: properties.map_or("", |node| self.xml(node)),
                blocks: self.blocks(cell),
            }
        });
        Row {
            whole: self.xml(node),
            properties: self.properties(node.children().find(|node| is(*node, "trPr"))),
            cells: cells.collect(),
        }
    }

    fn paragraph(&self, node: Node<'a, '_>) -> Paragraph<'a> {
        let mut atoms = Vec::new();
        self.content(node, None, &mut atoms);
        Paragraph {
            whole: self.xml(node),
            properties: self.properties(node.children().find(|node| is(*node, "pPr"))),
            atoms,
        }
    }

    fn content(&self, node: Node<'a, '_>, link: Option<Link<'a>>, atoms: &mut Vec<Atom<'a>>) {
        for child in node.children().filter(Node::is_element) {
            let open = || {
                let xml = self.xml(child);
                &xml[..xml.find('>').map_or(0, |at| at + 1)]
            };
            let atom = |what, key: String| Atom { what, look: "", link, key: hash(&key) };
            match child.tag_name().name() {
                "r" => self.run(child, link, atoms),
                "hyperlink" => {
                    let link = Link { open: open(), close: "</w:hyperlink>" };
                    self.content(child, Some(link), atoms);
                }
                "fldSimple" => {
                    let code = child.attribute((W, "instr")).unwrap_or_default();
                    if code.trim_start().starts_with("HYPERLINK") {
                        let link = Link { open: open(), close: "</w:fldSimple>" };
                        self.content(child, Some(link), atoms);
                    } else {
                        let field = What::Field(code, words_of(child));
                        atoms.push(atom(field, format!("field {code}")));
                    }
                }
                "bookmarkStart" => {
                    let name = child.attribute((W, "name")).unwrap_or_default();
                    let place = What::Place(name, self.xml(child));
                    atoms.push(atom(place, format!("place {name}")));
                }
                "pPr" => {}
                _ => atoms.push(atom(What::Frame(self.xml(child), false), String::new())),
            }
        }
    }

    fn run(&self, run: Node<'a, '_>, link: Option<Link<'a>>, atoms: &mut Vec<Atom<'a>>) {
        let look = run.children().find(|node| is(*node, "rPr")).map_or("", |node| self.xml(node));
        for child in run.children().filter(Node::is_element) {
            // Where a word leads is a part of what it says.
            let leads = link.map_or(0, |link| hash(link.open));
            let mut push =
                |what, key: u64| atoms.push(Atom { what, look, link, key: mix(leads, key) });
            let xml = self.xml(child);
            match child.tag_name().name() {
                "rPr" => {}
                "t" => {
                    for word in compare::words(child.text().unwrap_or_default()) {
                        push(What::Word(word), hash(word));
                    }
                }
                "drawing" => {
                    let of = |name: &str| {
                        let nodes = child.descendants();
                        let mut values = nodes.filter_map(move |node| match name {
                            "embed" => node.attribute((R, "embed")),
                            "docPr" if node.tag_name().name() == name => node.attribute("id"),
                            _ => None,
                        });
                        values.next().unwrap_or_default()
                    };
                    let (name, number) = (of("embed"), of("docPr"));
                    let bytes = self.names.pictures.get(name).copied().unwrap_or_default();
                    push(What::Picture { xml, name, number }, hash(format!("picture {bytes}")));
                }
                "footnoteReference" => {
                    let id = child.attribute((W, "id")).unwrap_or_default();
                    let words = self.names.notes.get(id).map_or("", String::as_str);
                    push(What::Note(id), hash(format!("note {words}")));
                }
                "fldChar" | "instrText" => push(What::Frame(xml, true), 0),
                _ => push(What::Piece(xml), hash(format!("piece {xml}"))),
            }
        }
    }
}

impl Block<'_> {
    /// What is compared of it.
    pub(super) fn item(&self) -> Item {
        match self {
            Block::Paragraph(paragraph) => paragraph.item(),
            Block::Table(table) => {
                let columns = table.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
                let rows = table.rows.iter().map(Row::item);
                item(hash(format!("table {columns}")), rows)
            }
            Block::Other(_) => Item { key: 1, name: None, shape: 1, words: Vec::new() },
        }
    }
}

impl Paragraph<'_> {
    fn item(&self) -> Item {
        // What tells a paragraph from others first of all is its style.
        let shape = hash(self.properties.before.first().unwrap_or(&"paragraph"));
        let atoms = self.atoms.iter().filter(|atom| atom.counts());
        let key = atoms.clone().fold(shape, |key, atom| mix(key, atom.key));
        let words = atoms.filter(|atom| atom.is_word()).map(|atom| atom.key);
        let mut words: Vec<u64> = words.collect();
        words.sort_unstable();
        Item { key, name: None, shape, words }
    }
}

impl Row<'_> {
    /// What is compared of it.
    pub(super) fn item(&self) -> Item {
        let shape = hash(format!("row {}", self.cells.len()));
        // Where one cell ends and the next begins is a part of what a row says.
        let cells =
            self.cells.iter().map(|cell| item(hash("cell"), cell.blocks.iter().map(Block::item)));
        item(shape, cells)
    }
}

impl Atom<'_> {
    /// Whether its change is a change of the text.
    pub(super) fn counts(&self) -> bool {
        !matches!(self.what, What::Place(..) | What::Frame(..))
    }

    /// Whether it is more than a blank or a sign.
    pub(super) fn is_word(&self) -> bool {
        match self.what {
            What::Word(word) => word.chars().any(char::is_alphanumeric),
            What::Place(..) | What::Frame(..) => false,
            _ => true,
        }
    }
}

fn item(shape: u64, parts: impl Iterator<Item = Item>) -> Item {
    let mut whole = Item { key: shape, name: None, shape, words: Vec::new() };
    for part in parts {
        whole.key = mix(whole.key, part.key);
        whole.words.extend(part.words);
    }
    whole.words.sort_unstable();
    whole
}
