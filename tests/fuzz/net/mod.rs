//! What must hold of any bytes: for each target of `cargo fuzz` a function, which `cargo test`
//! calls with every file of the corpus. Bytes are a text as it is, or a script of what to do to a
//! seed: the real draft, the examples and the cases, found where they stand.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use roadmap::internal::files::Memory;
use roadmap::internal::project::{Project, load};

pub(crate) mod drafts;
pub(crate) mod edits;
pub(crate) mod markdown;
pub(crate) mod pair;
pub(crate) mod po;
pub(crate) mod redline;
pub(crate) mod text;
pub(crate) mod triple;

use edits::Dice;

/// What must hold of bytes, or it panics.
type Target = fn(&[u8]);

/// Every target.
pub(crate) const TARGETS: [(&str, Target); 6] = [
    ("text", text::text),
    ("drafts", drafts::drafts),
    ("pair", pair::pair),
    ("triple", triple::triple),
    ("po", po::po),
    ("markdown", markdown::markdown),
];

/// A project: path and text of each file.
#[derive(Clone)]
pub(crate) struct Written(pub(crate) Vec<(String, String)>);

impl Written {
    /// Its files, in the directory `p`.
    pub(crate) fn files(&self) -> Memory {
        Memory::new(self.0.iter().map(|(name, text)| (Path::new("p").join(name), text.as_str())))
    }

    /// The project as it is loaded.
    pub(crate) fn load(&self) -> Project {
        load(&self.files(), Path::new("p"))
            .expect("a directory with a roadmap.yaml is always loaded")
    }

    /// With one file spoilt as the dice say.
    pub(crate) fn spoilt(&self, dice: &mut Dice<'_>) -> Written {
        let mut files = self.clone();
        let at = dice.roll(files.0.len());
        files.0[at].1 = spoilt(dice, &files.0[at].1);
        files
    }
}

/// A fixed day.
pub(crate) fn today() -> jiff::civil::Date {
    jiff::civil::date(2026, 11, 24)
}

/// The repository.
fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().find(|above| above.join("src/lib.rs").exists()).unwrap()
}

/// The YAML files below a directory, recommendation sets and norms left out, in order.
fn yaml_below(directory: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut entries: Vec<_> = std::fs::read_dir(directory).unwrap().flatten().collect();
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        if path.is_dir() && !path.ends_with("norms") && !path.ends_with("pillars") {
            found.extend(yaml_below(&path));
        } else if path.extension().is_some_and(|extension| extension == "yaml") {
            found.push(path);
        }
    }
    found
}

/// The real draft and the examples, smallest first.
pub(crate) fn projects() -> &'static [Written] {
    static PROJECTS: LazyLock<Vec<Written>> = LazyLock::new(|| {
        let places = ["examples/minimal", "examples/commune", "examples/kenya", "roadmap"];
        let project = |place: &str| {
            let place = root().join(place);
            let file = |path: PathBuf| {
                let name = path.strip_prefix(&place).unwrap().to_str().unwrap().to_owned();
                (name, std::fs::read_to_string(path).unwrap())
            };
            Written(yaml_below(&place).into_iter().map(file).collect())
        };
        places.into_iter().map(project).collect()
    });
    &PROJECTS
}

/// The files of the projects, and those of the cases of merging.
pub(crate) fn texts() -> &'static [String] {
    static TEXTS: LazyLock<Vec<String>> = LazyLock::new(|| {
        let projects = projects().iter().flat_map(|project| &project.0);
        let mut texts: Vec<String> = projects.map(|(_, text)| text.clone()).collect();
        for path in yaml_below(&root().join("tests/cases/merge")) {
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            if path.ends_with("base.yaml") && !text.is_empty() {
                texts.push(text.replace("\r\n", "\n").trim_start_matches('\u{feff}').to_owned());
            }
        }
        texts
    });
    &TEXTS
}

/// What stands where something else was meant.
const WORDS: [&str; 44] = [
    "",
    " ",
    "-",
    "- ",
    ": ",
    "?",
    "[",
    "]",
    "{",
    "}",
    "&a ",
    "*a",
    "!!str ",
    "'",
    "\"",
    "|",
    "|-\n",
    ">",
    "#",
    " # ",
    "---\n",
    "...\n",
    "\t",
    "\r\n",
    "\u{0}",
    "\u{1b}[31m",
    "\u{202e}",
    "\u{feff}",
    "null",
    "0",
    "-1",
    "1e400",
    "99999999999999999999",
    "2027-13",
    "9999-12-31",
    "0001-01",
    "نص",
    "<b>",
    "| a |\n",
    "**",
    "[^1]",
    "{fr: x, ar: ''}",
    "[x, x]",
    "~",
];

/// A text to which a few things were done: to a line, a value, a number, or any place.
pub(crate) fn spoilt(dice: &mut Dice<'_>, text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..=dice.roll(4) {
        let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
        if lines.is_empty() {
            lines.push(String::new());
        }
        let at = dice.roll(lines.len());
        let count = lines.len() - at;
        match dice.roll(8) {
            0 => drop(lines.drain(at..at + 1 + dice.roll(count.min(8)))),
            1 => {
                let again = lines[at..at + 1 + dice.roll(count.min(8))].to_vec();
                let to = dice.roll(lines.len());
                lines.splice(to..to, again);
            }
            // A value: another word, or that of another line.
            kind @ (2 | 3) => {
                let other = lines[dice.roll(lines.len())].clone();
                let value = other.split_once(": ").map_or("x", |(_, value)| value.trim_end());
                let word = if kind == 2 { WORDS[dice.roll(WORDS.len())] } else { value };
                if let Some((key, _)) = lines[at].split_once(": ") {
                    lines[at] = format!("{key}: {word}\n");
                }
            }
            4 => {
                let number = ["0", "1", "7", "60", "1000000", "2028"][dice.roll(6)];
                if let Some(from) = lines[at].find(|c: char| c.is_ascii_digit()) {
                    let rest = &lines[at][from..];
                    let length = rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(rest.len());
                    lines[at].replace_range(from..from + length, number);
                }
            }
            5 => {
                let (indent, line) = (dice.roll(6), lines[at].trim_start_matches(' '));
                lines[at] = format!("{}{line}", "  ".repeat(indent));
            }
            _ => {
                let word = WORDS[dice.roll(WORDS.len())];
                let mut place = dice.roll(lines[at].len() + 1);
                while !lines[at].is_char_boundary(place) {
                    place -= 1;
                }
                lines[at].insert_str(place, word);
            }
        }
        text = lines.concat();
    }
    text
}
