//! Blocks as WordprocessingML, what is gone and what is new marked as changes.

use std::collections::{BTreeMap, BTreeSet};

use super::Author;
use super::read::{Atom, Block, Cell, Link, Paragraph, Properties, Row, Table, What};
use super::settle::{Settled, State, settle};
use crate::compare::{Step, align, runs};
use crate::prose::xml;

/// What the redline takes over from the old document.
#[derive(Debug, Default)]
pub(super) struct Taken<'a> {
    /// Pictures, by the names that they have there.
    pub(super) pictures: BTreeSet<&'a str>,
    /// Notes, by their numbers there, and the numbers that they have here.
    pub(super) notes: BTreeMap<&'a str, String>,
}

/// Numbers from here on are those of changes, and of what the old document had.
const FIRST: usize = 1_000_000;
/// The same of notes, whose numbers end at 32,767.
const FIRST_NOTE: usize = 20_000;
/// What stands before the names of pictures that are taken over.
pub(super) const OLD: &str = "old-";

/// The end of a field.
pub(super) const END_FIELD: &str = "<w:fldChar w:fldCharType=\"end\"/>";

pub(super) struct Writer<'a> {
    pub(super) out: String,
    pub(super) taken: Taken<'a>,
    /// Who changed and when, as attributes.
    who: String,
    last: usize,
    /// The places that links lead to in the new document.
    places: BTreeSet<&'a str>,
    /// Where the last table stands.
    table: State,
}

impl<'a> Writer<'a> {
    pub(super) fn new(author: Author<'_>, new: &[Block<'a>]) -> Self {
        let mut places = BTreeSet::new();
        self::places(new, &mut places);
        Writer {
            out: String::new(),
            taken: Taken::default(),
            who: author.attributes(),
            last: FIRST,
            places,
            table: State::Same,
        }
    }

    fn number(&mut self) -> usize {
        self.last += 1;
        self.last
    }

    /// Two lists of blocks as one.
    pub(super) fn blocks(&mut self, old: &[Block<'a>], new: &[Block<'a>]) {
        // What has no text is taken from the new document.
        let old: Vec<&Block<'a>> =
            old.iter().filter(|block| !matches!(block, Block::Other(_))).collect();
        // The last paragraph of a cell cannot go, so one alone becomes the other.
        if let ([Block::Paragraph(old)], [Block::Paragraph(new)]) = (old.as_slice(), new) {
            return self.changed(old, new, State::Same);
        }
        let items: Vec<_> = old.iter().map(|block| block.item()).collect();
        let new_items: Vec<_> = new.iter().map(Block::item).collect();
        let mut steps = settle(align(&items, &new_items), &old, new).into_iter().peekable();
        while let Some(Settled { step, end, stays }) = steps.next() {
            match step {
                Step::Same(_, j) => match &new[j] {
                    Block::Paragraph(new) if end != State::Same => self.changed(new, new, end),
                    block => self.block(block, State::Same),
                },
                Step::Gone(i) => match (old[i], steps.peek().map(|next| next.step)) {
                    // Two tables side by side would be one: the rows of both are.
                    (Block::Table(old), Some(Step::New(j))) if let Block::Table(new) = &new[j] => {
                        steps.next();
                        self.tables(old, new);
                    }
                    (Block::Paragraph(old), _) => self.paragraph(old, State::Gone, stays),
                    (block, _) => self.block(block, State::Gone),
                },
                Step::New(j) => match &new[j] {
                    Block::Paragraph(new) => self.paragraph(new, State::New, stays),
                    block => self.block(block, State::New),
                },
                Step::Changed(i, j) => match (old[i], &new[j]) {
                    (Block::Paragraph(old), Block::Paragraph(new)) => self.changed(old, new, end),
                    (Block::Table(old), Block::Table(new)) => self.tables(old, new),
                    (_, new) => self.block(new, State::New),
                },
            }
        }
    }

    fn block(&mut self, block: &Block<'a>, state: State) {
        match block {
            Block::Other(xml) => self.out.push_str(xml),
            Block::Paragraph(paragraph) => self.paragraph(paragraph, state, None),
            Block::Table(table) => {
                self.open(table, state);
                for row in &table.rows {
                    self.row(row, state);
                }
                self.out.push_str("</w:tbl>");
            }
        }
    }

    /// Tables of two documents that come to stand side by side are kept apart by an empty line,
    /// which comes and goes with one of them.
    fn open(&mut self, table: &Table<'a>, state: State) {
        let between = if state == State::Same { self.table } else { state };
        if between != State::Same && self.out.ends_with("</w:tbl>") {
            let mark = self.mark(between);
            self.out.push_str(&format!("<w:p><w:pPr><w:rPr>{mark}</w:rPr></w:pPr></w:p>"));
        }
        self.table = state;
        self.out.push_str("<w:tbl>");
        self.out.push_str(table.head);
    }

    fn tables(&mut self, old: &Table<'a>, new: &Table<'a>) {
        self.open(new, State::Same);
        let items = |table: &Table<'_>| table.rows.iter().map(Row::item).collect::<Vec<_>>();
        for step in align(&items(old), &items(new)) {
            match step {
                Step::Same(_, j) => self.row(&new.rows[j], State::Same),
                Step::Gone(i) => self.row(&old.rows[i], State::Gone),
                Step::New(j) => self.row(&new.rows[j], State::New),
                Step::Changed(i, j) => {
                    self.out.push_str("<w:tr>");
                    let row = &new.rows[j];
                    self.properties("w:trPr", &row.properties, "");
                    for (old, new) in old.rows[i].cells.iter().zip(&row.cells) {
                        self.out.push_str("<w:tc>");
                        self.out.push_str(new.properties);
                        self.blocks(&old.blocks, &new.blocks);
                        self.out.push_str("</w:tc>");
                    }
                    self.out.push_str("</w:tr>");
                }
            }
        }
        self.out.push_str("</w:tbl>");
    }

    fn row(&mut self, row: &Row<'a>, state: State) {
        if state == State::Same {
            return self.out.push_str(row.whole);
        }
        self.out.push_str("<w:tr>");
        let mark = self.mark(state);
        self.properties("w:trPr", &row.properties, &mark);
        for Cell { properties, blocks } in &row.cells {
            self.out.push_str("<w:tc>");
            self.out.push_str(properties);
            for block in blocks {
                self.block(block, state);
            }
            self.out.push_str("</w:tc>");
        }
        self.out.push_str("</w:tr>");
    }

    /// The mark of what is gone or new as a whole: a row, or the end of a paragraph.
    fn mark(&mut self, state: State) -> String {
        let (number, who) = (self.number(), &self.who);
        match state {
            State::Same => String::new(),
            State::Gone => format!("<w:del w:id=\"{number}\" {who}/>"),
            State::New => format!("<w:ins w:id=\"{number}\" {who}/>"),
        }
    }

    /// Properties with a mark of change at its place.
    fn properties(&mut self, tag: &str, properties: &Properties<'_>, mark: &str) {
        let Properties { before, run, after } = properties;
        let (before, after) = (before.concat(), after.concat());
        let inner = match tag {
            "w:pPr" if !(run.is_empty() && mark.is_empty()) => {
                format!("{before}<w:rPr>{mark}{}</w:rPr>{after}", run.concat())
            }
            "w:pPr" => format!("{before}{after}"),
            _ => format!("{before}{mark}{after}"),
        };
        if !inner.is_empty() {
            self.out.push_str(&format!("<{tag}>{inner}</{tag}>"));
        }
    }

    /// A paragraph of one document; one whose end stays looks as another does.
    fn paragraph(
        &mut self,
        paragraph: &Paragraph<'a>,
        state: State,
        stays: Option<&Paragraph<'a>>,
    ) {
        if state == State::Same {
            return self.out.push_str(paragraph.whole);
        }
        self.out.push_str("<w:p>");
        match stays {
            Some(looks) => self.properties("w:pPr", &looks.properties, ""),
            None => {
                let mark = self.mark(state);
                self.properties("w:pPr", &paragraph.properties, &mark);
            }
        }
        let atoms = paragraph.atoms.iter().map(|atom| (atom, state)).collect();
        self.atoms(atoms);
        self.out.push_str("</w:p>");
    }

    /// A paragraph of which some words changed, or its end.
    fn changed(&mut self, old: &Paragraph<'a>, new: &Paragraph<'a>, end: State) {
        self.out.push_str("<w:p>");
        let mark = if end == State::Same { String::new() } else { self.mark(end) };
        self.properties("w:pPr", &new.properties, &mark);
        let (before, old_rest) = counted(&old.atoms);
        let (now, new_rest) = counted(&new.atoms);
        let keys = |atoms: &[(&[Atom<'_>], &Atom<'_>)]| -> Vec<u64> {
            atoms.iter().map(|(_, atom)| atom.key).collect()
        };
        let mut atoms = Vec::new();
        for step in runs(&keys(&before), &keys(&now), |j| now[j].1.is_word()) {
            let (frames, atom, state) = match step {
                Step::Gone(i) => (before[i].0, before[i].1, State::Gone),
                Step::New(j) => (now[j].0, now[j].1, State::New),
                Step::Same(_, j) | Step::Changed(_, j) => (now[j].0, now[j].1, State::Same),
            };
            let around = if state == State::Gone { State::Gone } else { State::Same };
            atoms.extend(frames.iter().map(|frame| (frame, around)));
            atoms.push((atom, state));
        }
        atoms.extend(old_rest.iter().map(|frame| (frame, State::Gone)));
        atoms.extend(new_rest.iter().map(|frame| (frame, State::Same)));
        self.atoms(atoms);
        self.out.push_str("</w:p>");
    }

    /// Atoms, those of one link and one state together.
    fn atoms(&mut self, atoms: Vec<(&Atom<'a>, State)>) {
        for chunk in atoms.chunk_by(|(one, _), (next, _)| one.link == next.link) {
            let link: Option<Link<'a>> = chunk[0].0.link;
            // A link to the web is a field, and one that comes or goes does so as a whole.
            let field = link.and_then(|link| link.field());
            let (open, close) = link.map_or(("", ""), |link| (link.open, link.close));
            if field.is_none() {
                self.out.push_str(open);
            }
            let counts = |(atom, state): &(&Atom<'a>, State)| (atom.counts(), *state);
            for chunk in chunk.chunk_by(|one, next| counts(one) == counts(next)) {
                let (counts, state) = counts(&chunk[0]);
                if !counts {
                    for (atom, _) in chunk {
                        self.frame(atom, state);
                    }
                    continue;
                }
                let (number, who) = (self.number(), &self.who);
                let (mark, end) = match state {
                    State::Same => (String::new(), ""),
                    State::Gone => (format!("<w:del w:id=\"{number}\" {who}>"), "</w:del>"),
                    State::New => (format!("<w:ins w:id=\"{number}\" {who}>"), "</w:ins>"),
                };
                self.out.push_str(&mark);
                match field {
                    Some(_) if state == State::Same => {
                        self.out.push_str(open);
                        self.runs(chunk, state);
                        self.out.push_str(close);
                    }
                    Some(code) => {
                        self.begin(code, state);
                        self.runs(chunk, state);
                        self.run("", END_FIELD);
                    }
                    None => self.runs(chunk, state),
                }
                self.out.push_str(end);
            }
            if field.is_none() {
                self.out.push_str(close);
            }
        }
    }

    /// What is no change: of the old document, only places that the new one has not.
    fn frame(&mut self, atom: &Atom<'a>, state: State) {
        match (&atom.what, state) {
            (What::Place(name, _), State::Gone) if self.places.insert(name) => {
                let number = self.number();
                let name = xml(name);
                self.out.push_str(&format!(
                    "<w:bookmarkStart w:id=\"{number}\" w:name=\"{name}\"/><w:bookmarkEnd \
                     w:id=\"{number}\"/>"
                ));
            }
            (_, State::Gone) => {}
            (What::Place(_, xml) | What::Frame(xml, false), _) => self.out.push_str(xml),
            (What::Frame(xml, _), _) => self.run(atom.look, xml),
            _ => {}
        }
    }

    fn runs(&mut self, atoms: &[(&Atom<'a>, State)], state: State) {
        let text = if state == State::Gone { "w:delText" } else { "w:t" };
        let word = |atom: &Atom<'a>| matches!(atom.what, What::Word(_));
        let alike = |(one, _): &(&Atom<'a>, State), (next, _): &(&Atom<'a>, State)| {
            word(one) && word(next) && one.look == next.look
        };
        for chunk in atoms.chunk_by(alike) {
            let atom = chunk[0].0;
            match &atom.what {
                What::Word(_) => {
                    let words = chunk.iter().map(|(atom, _)| match atom.what {
                        What::Word(word) => word,
                        _ => "",
                    });
                    let words = xml(&words.collect::<String>());
                    self.run(
                        atom.look,
                        &format!("<{text} xml:space=\"preserve\">{words}</{text}>"),
                    );
                }
                What::Picture { xml, name, number } if state == State::Gone => {
                    self.taken.pictures.insert(name);
                    let number_here = self.number();
                    let picture = xml
                        .replace(&format!("\"{name}\""), &format!("\"{OLD}{name}\""))
                        .replace(&format!(" id=\"{number}\""), &format!(" id=\"{number_here}\""));
                    self.run(atom.look, &picture);
                }
                What::Piece(xml) | What::Picture { xml, .. } => self.run(atom.look, xml),
                What::Note(id) => {
                    let id = match state {
                        State::Gone => {
                            let number = FIRST_NOTE + self.taken.notes.len();
                            self.taken.notes.entry(id).or_insert(number.to_string()).clone()
                        }
                        _ => (*id).to_owned(),
                    };
                    self.run(atom.look, &format!("<w:footnoteReference w:id=\"{id}\"/>"));
                }
                What::Field(code, shown) => self.field(code, shown, state),
                What::Place(..) | What::Frame(..) => {}
            }
        }
    }

    pub(super) fn run(&mut self, look: &str, inner: &str) {
        self.out.push_str(&format!("<w:r>{look}{inner}</w:r>"));
    }
}

/// Atoms that count, each with those before it that do not; and those behind the last.
type Counted<'p, 'a> = (Vec<(&'p [Atom<'a>], &'p Atom<'a>)>, &'p [Atom<'a>]);

fn counted<'p, 'a>(atoms: &'p [Atom<'a>]) -> Counted<'p, 'a> {
    let (mut counted, mut rest) = (Vec::new(), atoms);
    while let Some(at) = rest.iter().position(Atom::counts) {
        counted.push((&rest[..at], &rest[at]));
        rest = &rest[at + 1..];
    }
    (counted, rest)
}

fn places<'a>(blocks: &[Block<'a>], found: &mut BTreeSet<&'a str>) {
    for block in blocks {
        match block {
            Block::Paragraph(paragraph) => {
                found.extend(paragraph.atoms.iter().filter_map(|atom| match atom.what {
                    What::Place(name, _) => Some(name),
                    _ => None,
                }));
            }
            Block::Table(table) => {
                for cell in table.rows.iter().flat_map(|row| &row.cells) {
                    places(&cell.blocks, found);
                }
            }
            Block::Other(_) => {}
        }
    }
}
