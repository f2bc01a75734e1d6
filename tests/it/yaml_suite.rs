//! The parser against the public YAML test suite (`yaml-suite.json`, MIT; its header says whose).
//!
//! `yaml-suite-pass.txt` lists the cases on which our parser and the suite agree about what is
//! YAML. It fails both ways: when a listed case breaks, and when another one has come to agree.
//! What is refused though the suite allows it is refused by design: several documents, and keys
//! that are no words.

use roadmap::internal::yaml::{SyntaxKind, parse};

use crate::{generated, text};

/// Read though the suite refuses them: continuation lines in brackets or quotes that are not
/// indented, or are with a tab. What they mean is not in doubt.
const LENIENT: &[&str] = &["9C9N", "DK95/01", "QB6E"];

#[test]
fn agrees_on_what_is_yaml() {
    let suite: serde_json::Value = serde_json::from_str(&text("tests/it/yaml-suite.json")).unwrap();
    let cases = suite["cases"].as_array().unwrap();
    let read = |case: &serde_json::Value| parse(case["yaml"].as_str().unwrap(), 0);
    let (agreed, others): (Vec<_>, Vec<_>) =
        cases.iter().partition(|case| read(case).is_err() == (case["fail"] == true));
    for case in others {
        let id = case["id"].as_str().unwrap();
        match read(case) {
            Ok(_) => assert!(LENIENT.contains(&id), "{id} is read though the suite refuses it"),
            Err(fault) => assert!(
                matches!(fault.kind, SyntaxKind::SecondDocument | SyntaxKind::ComplexKey),
                "{id}: {fault:?}"
            ),
        }
    }
    let (of, all) = (agreed.len(), cases.len());
    let mut list =
        format!("# {of} of {all} cases agree. Written by UPDATE=1 cargo test; do not edit.\n");
    for case in agreed {
        list += &format!("{} {}\n", case["id"].as_str().unwrap(), case["name"].as_str().unwrap());
    }
    generated("tests/it/yaml-suite-pass.txt", &list);
}
