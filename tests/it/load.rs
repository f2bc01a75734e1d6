//! Any file gives findings at the right place, and the rest of the project is still read.

use std::path::{Path, PathBuf};

use insta::assert_snapshot;
use roadmap::internal::files::{Disk, FileError, Files};
use roadmap::internal::project::{LoadError, MAX_FILE, Project, load};
use roadmap::internal::report::Format;
use roadmap::internal::rules;
use tempfile::TempDir;

use crate::{directory, ours, shown, structural, today};

const HEADER: &str = "roadmap:
  format: 1
  id: example
  title: Example
  status: working-draft
  version: '1'
  horizon: {start: 2027, end: 2030}
  languages: {source: en}
";

fn loaded(directory: &TempDir) -> Project {
    load(&Disk, directory.path()).unwrap()
}

/// The loader's findings about these files, `roadmap.yaml` with a header beside them.
fn report(files: &[(&str, &[u8])]) -> String {
    let mut all = vec![("roadmap.yaml", HEADER.as_bytes())];
    all.extend_from_slice(files);
    report_on(&directory(all), Format::Concise)
}

fn report_on(directory: &TempDir, format: Format) -> String {
    let project = loaded(directory);
    let place = format!("{}/", directory.path().display());
    shown(&project, &structural(&project), format).replace(&place, "")
}

/// The loader's findings about one file.
fn file(text: impl AsRef<[u8]>) -> String {
    report(&[("x.yaml", text.as_ref())])
}

#[test]
fn byte_order_mark() {
    assert_snapshot!(file("\u{FEFF}glossary: []\n"), @"");
    assert_snapshot!(file("\u{FEFF}glosary: []\n"), @"x.yaml:1:1: error[unknown-key]: there is no key `glosary` here");
}

#[test]
fn windows_line_ends() {
    let text =
        "glossary:\r\n  - id: a\r\n    title: |-\r\n      one\r\n      two\r\n    titel: x\r\n";
    let directory = directory([("roadmap.yaml", text)]);
    let project = loaded(&directory);
    assert_eq!(project.document.glossary[0].title, "one\ntwo".into());
    assert_snapshot!(report_on(&directory, Format::Concise), @"roadmap.yaml:6:5: error[unknown-key]: there is no key `titel` here");
}

#[test]
fn a_comma_within_braces() {
    assert_snapshot!(file("glossary: [{id: t, title: Health, education and work}]\n"), @"x.yaml:1:35: error[unknown-key]: a comma ends the text before `education and work`, which is read as a key");
    assert_snapshot!(file("glossary: [{id: t, title: Health, titel: }]\n"), @"x.yaml:1:35: error[unknown-key]: there is no key `titel` here");
}

#[test]
fn tabs() {
    assert_snapshot!(file("glossary:\n\t- id: a\n"), @"x.yaml:2:1: error[yaml-syntax]: a tab stands here; YAML indents with spaces only");
    assert_snapshot!(file("governance:\n  introduction: a\n\tchange_procedure: b\n"), @"x.yaml:3:1: error[yaml-syntax]: a tab stands here; YAML indents with spaces only");
    // Between key and value, and in a text, a tab is nothing wrong.
    assert_snapshot!(file("glossary:\t[]\n"), @"");
}

#[test]
fn nothing_in_a_file() {
    assert_snapshot!(file(""), @"x.yaml:1:1: warning[empty-file]: the file has no content");
    assert_snapshot!(file("# À compléter\n\n# demain\n"), @"x.yaml:1:1: warning[empty-file]: the file has no content");
    assert_snapshot!(file("---\n"), @"x.yaml:1:1: warning[empty-file]: the file has no content");
    assert_snapshot!(file("just a text\n"), @"x.yaml:1:1: error[wrong-type]: keys are wanted here, and this is a text: `just a text`");
    assert_snapshot!(file("- a\n- list\n"), @"x.yaml:1:1: error[wrong-type]: a map is wanted here, and this is a list");
}

#[test]
fn not_utf8() {
    assert_snapshot!(file(b"glossary:\n  - id: a\n    title: \xC3\xA9t\xE9\n"), @"x.yaml:3:14: error[invalid-encoding]: this file is not UTF-8 text, from this byte on");
    let utf16: Vec<u8> = "\u{FEFF}glossary: []".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_snapshot!(file(utf16), @"x.yaml:1:1: error[invalid-encoding]: this file is UTF-16, not UTF-8");
    let utf16: Vec<u8> = "\u{FEFF}glossary: []".encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_snapshot!(file(utf16), @"x.yaml:1:1: error[invalid-encoding]: this file is UTF-16, not UTF-8");
    assert_snapshot!(file("glossary: [\0]\n"), @r"x.yaml:1:12: error[yaml-syntax]: this line is not YAML that can be read");
}

#[test]
fn nothing_at_the_path() {
    let directory = directory([("a.yaml", "glossary: []")]);
    let missing = load(&Disk, &directory.path().join("nowhere"));
    assert!(matches!(missing, Err(LoadError::NotFound(_))), "{missing:?}");
    let without = load(&Disk, directory.path());
    assert!(matches!(without, Err(LoadError::NoRoadmap(_))), "{without:?}");
    // A roadmap in one file is read alone.
    let one = load(&Disk, &directory.path().join("a.yaml")).unwrap();
    assert_eq!(one.sources.iter().count(), 1);
}

#[test]
fn directories_that_look_like_files() {
    let inside = directory([("roadmap.yaml", HEADER), ("x.yaml/y.yaml", "- a")]);
    assert_snapshot!(report_on(&inside, Format::Concise), @"x.yaml/y.yaml:1:1: error[wrong-type]: a map is wanted here, and this is a list");
    let main = directory([("roadmap.yaml/y.yaml", "glossary: []")]);
    let result = load(&Disk, main.path());
    assert!(matches!(result, Err(LoadError::NoRoadmap(_))), "{result:?}");
}

/// A disk on which one file cannot be read.
struct Failing(&'static str);

impl Files for Failing {
    fn list(&self, directory: &Path) -> Result<Vec<PathBuf>, FileError> {
        Disk.list(directory)
    }
    fn read(&self, path: &Path, limit: u64) -> Result<Vec<u8>, FileError> {
        if path.ends_with(self.0) {
            let error = std::io::Error::other("the disk says no");
            return Err(FileError::Io { path: path.to_owned(), error });
        }
        Disk.read(path, limit)
    }
    fn is_directory(&self, path: &Path) -> Option<bool> {
        Disk.is_directory(path)
    }
}

#[test]
fn unreadable_file() {
    let files: [(&str, &[u8]); 3] =
        [("roadmap.yaml", HEADER.as_bytes()), ("a.yaml", b"glosary: []"), ("b.yaml", b"x")];
    let directory = directory(files);
    let project = load(&Failing("b.yaml"), directory.path()).unwrap();
    assert!(project.unreadable);
    let place = format!("{}/", directory.path().display());
    let text = shown(&project, &structural(&project), Format::Concise).replace(&place, "");
    assert_snapshot!(text, @r"
    a.yaml:1:1: error[unknown-key]: there is no key `glosary` here
    b.yaml:1:1: error[unreadable-file]: the file cannot be read: the disk says no
    ");
    // The only file there is: nothing was read, so there is nothing to report on.
    let alone = load(&Failing("a.yaml"), &directory.path().join("a.yaml"));
    assert!(matches!(alone, Err(LoadError::File(FileError::Io { .. }))), "{alone:?}");
}

#[test]
fn file_over_the_limit() {
    let directory = directory([("roadmap.yaml", HEADER), ("x.yaml", "")]);
    let file = std::fs::File::options().write(true).open(directory.path().join("x.yaml")).unwrap();
    file.set_len(MAX_FILE + 1).unwrap();
    assert_snapshot!(report_on(&directory, Format::Concise), @"x.yaml:1:1: error[unreadable-file]: the file is larger than 32 MiB, the most that is read");
    assert!(loaded(&directory).unreadable);
    let alone = load(&Disk, &directory.path().join("x.yaml"));
    assert!(matches!(alone, Err(LoadError::File(FileError::TooLarge { .. }))), "{alone:?}");
}

#[cfg(unix)]
#[test]
fn links_stay_inside() {
    use std::os::unix::fs::symlink;
    let outside = directory([("secret.yaml", "glossary: []"), ("deep/a.yaml", "x")]);
    for target in ["secret.yaml", "deep", "nowhere"] {
        let inside = directory([("roadmap.yaml", HEADER)]);
        symlink(outside.path().join(target), inside.path().join("x.yaml")).unwrap();
        let result = load(&Disk, inside.path());
        assert!(matches!(result, Err(LoadError::File(FileError::Outside { .. }))), "{result:?}");
    }
    let inside = directory([("roadmap.yaml", HEADER), ("a/real.txt", "glosary: []")]);
    symlink("a/real.txt", inside.path().join("x.yaml")).unwrap();
    assert_snapshot!(report_on(&inside, Format::Concise), @"x.yaml:1:1: error[unknown-key]: there is no key `glosary` here");
}

#[test]
fn one_broken_file_does_not_hide_the_others() {
    let files: [(&str, &[u8]); 3] = [
        ("a.yaml", b"glossary: [\n"),
        ("b.yaml", b"actors:\n  - id: A b\n    title: x\n"),
        ("objectives/c.yaml", b"objectives:\n  - id: o\n    pillar: p\n"),
    ];
    assert_snapshot!(report(&files), @r"
    a.yaml:1:11: error[yaml-syntax]: a bracket or brace is not closed, or a comma is missing
    b.yaml:2:9: error[invalid-id]: `A b` is not an id
    objectives/c.yaml:2:5: error[missing-key]: `title` is missing here
    ");
}

#[test]
fn duplicate_key_over_two_files() {
    let files: [(&str, &[u8]); 3] = [
        ("roadmap.yaml", HEADER.as_bytes()),
        ("a.yaml", b"governance:\n  introduction: one\n  bodies: []\n"),
        ("b.yaml", b"# Other words.\ngovernance:\n  introduction: two\n  bodies: []\n"),
    ];
    let directory = directory(files);
    assert_snapshot!(report_on(&directory, Format::Human), @r"
    error[duplicate-key]: the key `introduction` stands twice
     --> b.yaml:3:3
      |
    3 |   introduction: two
      |   ^^^^^^^^^^^^
      |
     ::: a.yaml:2:3
      |
    2 |   introduction: one
      |   ------------ first here; this one is read
      |
    help: keep one of the two

    By rule (`roadmap explain RULE` says more):
      duplicate-key      1
    By file:
      b.yaml      1

    found 1 error
    ");
    let document = loaded(&directory).document;
    let introduction = document.governance.as_ref().unwrap().introduction.as_ref().unwrap();
    assert_eq!(*introduction, "one".into());
}

#[test]
fn alias_bomb() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for i in 1..12 {
        let last = format!("*a{}", i - 1);
        bomb += &format!("a{i}: &a{i} [{}]\n", vec![last; 10].join(", "));
    }
    assert_snapshot!(file(bomb), @"x.yaml:4:45: error[yaml-syntax]: aliases repeat too much text here");
    // A few aliases are fine, merge keys are not part of the format.
    assert_snapshot!(file("glossary:\n  - &a {id: a, title: A}\n  - {id: b, title: *b}\n"), @"x.yaml:3:20: error[yaml-syntax]: this alias (*) has no anchor (&) before it");
    assert_snapshot!(file("actors:\n  - {id: a, title: &t A}\n  - {id: b, title: *t}\n"), @"");
    assert_snapshot!(file("actors:\n  - &a {id: a, title: A}\n  - {<<: *a, id: b}\n"), @r"
    x.yaml:3:6: error[missing-key]: `title` is missing here
    x.yaml:3:6: error[unknown-key]: there is no key `<<` here
    ");
    assert_snapshot!(file("actors: &a [*a]\n"), @"x.yaml:1:13: error[yaml-syntax]: this alias (*) has no anchor (&) before it");
}

#[test]
fn deep_nesting() {
    assert_snapshot!(file("[".repeat(10_000)), @"x.yaml:1:65: error[yaml-syntax]: nested deeper than 64 levels");
    assert_snapshot!(file("{a: ".repeat(10_000)), @"x.yaml:1:257: error[yaml-syntax]: nested deeper than 64 levels");
    assert_snapshot!(file("- ".repeat(10_000)), @"x.yaml:1:129: error[yaml-syntax]: nested deeper than 64 levels");
    let block: String = (0..2_000).map(|i| format!("{}a:\n", " ".repeat(i))).collect();
    assert_snapshot!(file(block), @"x.yaml:65:65: error[yaml-syntax]: nested deeper than 64 levels");
    assert_snapshot!(file("? ".repeat(10_000)), @"x.yaml:1:129: error[yaml-syntax]: nested deeper than 64 levels");
}

/// U+0085 is a control character of two bytes: marks after it stay where they belong.
#[test]
fn control_characters_of_two_bytes() {
    let files: [(&str, &[u8]); 2] =
        [("roadmap.yaml", HEADER.as_bytes()), ("x.yaml", "\u{85}\u{85}\u{85}é: é\n".as_bytes())];
    assert_snapshot!(report_on(&directory(files), Format::Human), @r"
    error[unknown-key]: there is no key `���é` here
     --> x.yaml:1:1
      |
    1 |       é: é
      | ^^^^^^^
      |
    help: known keys: actors, annexes, approvals, bibliography, budget, changes, checks, ethics, funding_sources, glossary, governance, images, legislation, objectives, phases, priorities, programmes, responses, roadmap, territories, translations, and waivers

    By rule (`roadmap explain RULE` says more):
      unknown-key      1
    By file:
      x.yaml      1

    found 1 error
    ");
}

#[test]
fn not_one_document() {
    assert_snapshot!(file("glossary: []\n---\nactors: []\n"), @"x.yaml:2:1: error[yaml-syntax]: a second document begins here");
    assert_snapshot!(file("? [a, b]\n: c\n"), @"x.yaml:1:3: error[yaml-syntax]: a key must be a word");
    assert_snapshot!(file("title: a: b\n"), @"x.yaml:1:9: error[yaml-syntax]: a colon and a space make a key, and no key can stand here");
    assert_snapshot!(file("title: 'l'eau'\n"), @"x.yaml:1:11: error[yaml-syntax]: a quotation mark is not closed, or text follows it");
    assert_snapshot!(file("a: [1, 2\nb: 3\n"), @"x.yaml:1:4: error[yaml-syntax]: a bracket or brace is not closed, or a comma is missing");
    assert_snapshot!(file("a: {b: [1, 2], c: 2\nd: 3\n"), @"x.yaml:1:4: error[yaml-syntax]: a bracket or brace is not closed, or a comma is missing");
    assert_snapshot!(file("a: 1\n  b: 2\n c: 3\n"), @"x.yaml:2:3: error[yaml-syntax]: the indentation does not fit");
    assert_snapshot!(file("a:\n  - id: x\n      title: X\n"), @"x.yaml:3:7: error[yaml-syntax]: the indentation does not fit");
    assert_snapshot!(file("a: one\n  two words: 2\n"), @"x.yaml:2:12: error[yaml-syntax]: a colon and a space make a key, and no key can stand here");
    assert_snapshot!(file("a: *nowhere\n"), @"x.yaml:1:4: error[yaml-syntax]: this alias (*) has no anchor (&) before it");
}

/// What a scalar means is decided by the field that it stands in.
#[test]
fn traps_keep_their_meaning() {
    let text = "
roadmap: {format: 1, id: no, title: no, status: working-draft, version: 1.10, date: 2027-06,
  horizon: {start: 2027, end: 2030-12-31}, languages: {source: no, published: [no, on]}}
glossary:
  - {id: 012, title: 012, definition: on}
  - {id: a, title: {fr: yes, no: 08-14}, acronym: 1e3}
ethics: {use_cases: [{id: u, title: 1.10, personal_data: no, automated_decision: on}]}
objectives:
  - {id: o, pillar: p, title: ~x, indicators: [{id: i, title: 2027-06, unit: 1, baseline: {value: 012}}]}
";
    let directory = directory([("roadmap.yaml", text)]);
    assert_snapshot!(report_on(&directory, Format::Concise), @"");
    let document = loaded(&directory).document;
    let header = document.roadmap.as_ref().unwrap();
    assert_eq!((&*header.id, &header.title, &*header.version), ("no", &"no".into(), "1.10"));
    assert_eq!(header.date.unwrap().to_string(), "2027-06");
    assert_eq!(header.languages.as_ref().unwrap().published, ["no", "on"]);
    assert_eq!((&*document.glossary[0].id, &document.glossary[0].title), ("012", &"012".into()));
    assert_eq!(document.glossary[0].definition, Some("on".into()));
    assert_eq!(document.glossary[1].title.get("no", "fr"), Some("08-14"));
    assert_eq!(document.glossary[1].acronym, Some("1e3".into()));
    let case = &document.ethics.as_ref().unwrap().use_cases[0];
    assert_eq!(case.title, "1.10".into());
    assert!(!case.personal_data.as_ref().unwrap().processed && case.automated_decision.unwrap().0);
    let indicator = &document.objectives[0].indicators[0];
    assert_eq!((&indicator.title, &indicator.unit), (&"2027-06".into(), &Some("1".into())));
    assert_eq!(indicator.baseline.as_ref().unwrap().value, Some(12.0));

    // The same words where they mean nothing.
    let text = "
legislation: [{id: l, title: L, kind: law, status: no, impact_study: 08-14}]
budget: {total: 1.10}
ethics: {risks: [{id: r, title: R, likelihood: on}], use_cases: [{id: u, title: U, automated_decision: 0}]}
";
    assert_snapshot!(file(text), @r"
    x.yaml:2:52: error[unknown-value]: `no` is not one of the words allowed here
    x.yaml:2:70: error[invalid-date]: `08-14` is not a date
    x.yaml:3:17: error[invalid-amount]: `1.10` is not an amount
    x.yaml:4:48: error[wrong-type]: a whole number is wanted here, and this is not one
    x.yaml:4:104: error[wrong-type]: true or false is wanted here, and this is neither
    ");
}

/// One fault in a roadmap adds one finding.
#[test]
fn a_faulty_part_makes_no_cascade() {
    let faults: &[(&str, &str, &str)] = &[
        // An actor whom many name.
        ("governance.yaml", "  - id: digital-ministry\n", "  - id: Digital Ministry!\n"),
        // The lists of an objective, of which much is missing without them.
        ("objectives.yaml", "    indicators:\n", "    indicateurs:\n"),
        // A file that cannot be read at all.
        ("ethics.yaml", "ethics:\n", "ethics: [\n"),
        ("roadmap.yaml", "responses:\n", "reponses:\n"),
        ("roadmap.yaml", "  horizon:\n    start: 2027-01\n", "  horizon:\n    start: soon\n"),
        ("roadmap.yaml", "  vision:\n", "  vison:\n"),
    ];
    let real = ours("examples/kenya");
    assert_snapshot!(shown(&real, &structural(&real), Format::Concise), @"");
    let before =
        shown(&real, &rules::check(&real, today()), Format::Concise).replace("examples/kenya/", "");
    let mut added = String::new();
    for (file, from, to) in faults {
        let directory = tempfile::tempdir().unwrap();
        for path in crate::files_below("examples/kenya", &["yaml"]) {
            let name = path.strip_prefix("examples/kenya/").unwrap();
            let mut text = crate::text(&path);
            if name == *file {
                assert!(text.contains(from), "{file} has no {from:?}");
                text = text.replacen(from, to, 1);
            }
            let target = directory.path().join(name);
            std::fs::create_dir_all(target.parent().unwrap()).unwrap();
            std::fs::write(target, text).unwrap();
        }
        let project = loaded(&directory);
        let place = format!("{}/", directory.path().display());
        let checked = rules::check(&project, today());
        let after = shown(&project, &checked, Format::Concise)
            .replace(&place, "")
            .replace("examples/kenya/", "");
        for line in after.lines().filter(|line| !before.lines().any(|known| known == *line)) {
            added += line;
            added += "\n";
        }
    }
    assert_snapshot!(added, @r"
    governance.yaml:80:9: error[invalid-id]: `Digital Ministry!` is not an id
    objectives.yaml:20:5: error[unknown-key]: there is no key `indicateurs` here
    ethics.yaml:5:7: error[yaml-syntax]: a bracket or brace is not closed, or a comma is missing
    roadmap.yaml:78:1: error[unknown-key]: there is no key `reponses` here
    roadmap.yaml:20:12: error[invalid-date]: `soon` is not a date
    roadmap.yaml:41:3: error[unknown-key]: there is no key `vison` here
    ");
}
