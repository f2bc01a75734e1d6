//! The words of a description: what each is called and what it takes.

/// A kind of node: what a word of a description makes, and what a macro of a format writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::render) enum Word {
    Section,
    Heading,
    Contents,
    Cover,
    Notice,
    Prose,
    Line,
    Facts,
    Fact,
    Items,
    Item,
    Grid,
    Table,
    Row,
    Cell,
    Figure,
    Link,
    Quiet,
    Strong,
    Tag,
    Code,
    Note,
    /// Not said in a description: two columns, one row of them, and what stands in a language.
    Pairs,
    Pair,
    Side,
    /// Not said, either: words of one of two versions.
    Change,
    /// Nor this: what stands on pages that are turned.
    Landscape,
}

macro_rules! keys {
    ($($key:ident $name:literal),* $(,)?) => {
        /// What a node may have: as small as can be, since there are many.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd)]
        pub(super) enum Given { $($key),* }

        impl Given {
            /// A bit of its own.
            pub(super) const fn bit(self) -> u64 {
                1 << self as u8
            }

            /// The key of a name.
            pub(super) fn of(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Given::$key),)*
                    _ => None,
                }
            }
        }
    };
}

// Up to `worded` any node may be asked for it; what follows are arguments of some.
keys![
    Anchor "anchor", Beside "beside", Blank "blank", Block "block", Broad "broad", Change "change", Column "column",
    Columns "columns",
    Contents "contents", Dir "dir", End "end", First "first", Follows "follows", Hint "hint", Joined "joined", Kept "kept", Key "key", Label "label",
    Lang "lang", Level "level", Look "look", Name "name", Numeric "numeric", Number "number",
    Page "page", Part "part", Place "place", Room "room", Several "several", Share "share", Short "short", Tall "tall", Text "text",
    Title "title", Was "was", Words "words", Worded "worded",
    Chart "chart", Filled "filled", Group "group", Head "head", Lead "lead", Of "of",
    Ink "ink", Ordered "ordered", Status "status", Subtitle "subtitle", Terms "terms", To "to",
    Total "total", Twin "twin", Weight "weight", What "what", Wide "wide",
];

/// What a word takes.
pub(super) struct Form {
    /// Its name.
    pub(super) name: &'static str,
    /// Arguments by place.
    pub(super) places: &'static [&'static str],
    /// Arguments by name.
    pub(super) names: &'static [&'static str],
    /// Whether what it holds follows, or stands in its block.
    pub(super) holds: bool,
}

const fn form(
    name: &'static str,
    places: &'static [&'static str],
    names: &'static [&'static str],
    holds: bool,
) -> Form {
    Form { name, places, names, holds }
}

impl Word {
    /// Every word that a format writes, in the order of the type.
    pub(super) const WRITTEN: [Word; 27] = [
        Word::Section,
        Word::Heading,
        Word::Contents,
        Word::Cover,
        Word::Notice,
        Word::Prose,
        Word::Line,
        Word::Facts,
        Word::Fact,
        Word::Items,
        Word::Item,
        Word::Grid,
        Word::Table,
        Word::Row,
        Word::Cell,
        Word::Figure,
        Word::Link,
        Word::Quiet,
        Word::Strong,
        Word::Tag,
        Word::Code,
        Word::Note,
        Word::Pairs,
        Word::Pair,
        Word::Side,
        Word::Change,
        Word::Landscape,
    ];

    /// Every word that a description has. Two more make no node of their own: `links`, a list of
    /// `link`, and `label`, words of the language.
    pub(super) const SAID: &[Word] = Word::WRITTEN.split_at(22).0;

    /// What it takes.
    pub(super) const fn form(self) -> Form {
        match self {
            Word::Section => {
                form("section", &["key"], &["part", "page", "anchor", "title", "ink"], true)
            }
            Word::Heading => {
                form("heading", &["level"], &["number", "anchor", "contents", "page", "ink"], true)
            }
            Word::Contents => form("contents", &[], &[], false),
            Word::Cover => form("cover", &["status", "title", "subtitle"], &["short"], true),
            Word::Notice => form("notice", &["text"], &[], false),
            Word::Prose => form("prose", &["text"], &["label", "name", "lead"], false),
            Word::Line => form("line", &[], &[], true),
            Word::Facts => form("facts", &[], &["terms"], true),
            Word::Fact => form("fact", &["name"], &["wide"], true),
            Word::Items => form("items", &[], &["ordered"], true),
            Word::Item => form("item", &[], &[], true),
            Word::Grid => form("grid", &["columns"], &[], true),
            Word::Table => form("table", &["title"], &["of", "blank"], true),
            Word::Row => form("row", &["anchor"], &["group", "total"], true),
            Word::Cell => form("cell", &["name"], &["weight", "numeric", "head"], true),
            Word::Figure => form("figure", &["chart"], &["twin"], false),
            Word::Link => form("link", &["to"], &["short", "hint"], true),
            Word::Quiet => form("quiet", &[], &[], true),
            Word::Strong => form("strong", &[], &["look"], true),
            Word::Tag => form("tag", &[], &[], true),
            Word::Code => form("code", &[], &[], true),
            Word::Note => form("note", &[], &[], true),
            Word::Pairs => form("pairs", &[], &[], true),
            Word::Pair => form("pair", &[], &[], true),
            Word::Side => form("side", &[], &[], true),
            Word::Change => form("change", &["what"], &[], true),
            Word::Landscape => form("landscape", &[], &[], true),
        }
    }

    /// Whether a macro may ask its node for this: an argument, or what is found out of the whole
    /// document.
    pub(super) fn may_have(self, key: Given) -> bool {
        let form = self.form();
        let is = |name: &&str| Given::of(name) == Some(key);
        key <= Given::Worded || form.places.iter().chain(form.names).any(is)
    }

    /// Its name in a description, and that of its macro in each format.
    pub(super) const fn name(self) -> &'static str {
        self.form().name
    }

    /// Whether it stands in a line of text.
    pub(super) fn is_piece(self) -> bool {
        matches!(self, Word::Link | Word::Quiet | Word::Strong | Word::Tag | Word::Code)
    }
}
