//! Files of translators as they come back: written by other tools, cut, doubled, without addresses.

use std::path::Path;
use std::process::Output;

use crate::root;

const CASES: &str = "tests/cases/reports/18-po";

fn import(po: &str, project: &Path) -> Output {
    crate::roadmap()
        .args(["translate", "import"])
        .arg(root().join(CASES).join(po))
        .arg("--project")
        .arg(project)
        .env("LC_ALL", "en")
        .output()
        .unwrap()
}

fn source() -> String {
    std::fs::read_to_string(root().join(CASES).join("p/roadmap.yaml")).unwrap()
}

/// What an import makes of a source, and what it says.
fn imported(po: &str, source: &str) -> (Option<i32>, String, String) {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("roadmap.yaml");
    std::fs::write(&file, source).unwrap();
    let run = import(po, directory.path());
    let said = String::from_utf8_lossy(&run.stderr).into_owned();
    (run.status.code(), std::fs::read_to_string(file).unwrap(), said)
}

#[test]
fn a_comment_stays_on_its_line_whatever_tool_wrote_the_file() {
    let (_, wanted, _) = imported("full.po", &source());
    assert!(
        wanted.contains("    fr: Plan \"numéro\" 1 \\ é   # commentaire\n    ar: "),
        "{wanted}"
    );
    assert!(wanted.starts_with("# tête\n"));
    for po in ["bom.po", "crlf.po", "wrapped.po", "obs.po"] {
        let (status, file, said) = imported(po, &source());
        assert_eq!(status, Some(0), "{po}: {said}");
        assert_eq!(file, wanted, "{po}");
    }
    // Line ends of the source stay its own.
    let (status, file, said) = imported("full.po", &source().replace('\n', "\r\n"));
    assert_eq!(status, Some(0), "{said}");
    assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
    assert_eq!(file.replace("\r\n", "\n"), wanted);
}

#[test]
fn what_cannot_be_placed_is_said_at_its_line() {
    let (status, _, said) = imported("dup.po", &source());
    assert_eq!(status, Some(1));
    assert!(said.contains("dup.po:72: actors/b/title"), "{said}");
    let (status, file, said) = imported("noctx.po", &source());
    assert_eq!(status, Some(1));
    assert!(said.contains("noctx.po:12:") && said.contains("msgctxt"), "{said}");
    assert_eq!(file, source(), "nothing is written that has no place");
    let (status, file, said) = imported("utf16.po", &source());
    assert_eq!(status, Some(2), "{said}");
    assert_eq!(file, source());
}
