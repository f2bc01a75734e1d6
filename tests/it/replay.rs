//! What the targets of `cargo fuzz` once failed on, or what reaches far, without `cargo fuzz`.

use crate::net::TARGETS;
use crate::root;

#[test]
fn the_corpus_holds() {
    for (name, target) in TARGETS {
        let mut files: Vec<_> = std::fs::read_dir(root().join("tests/fuzz/corpus").join(name))
            .unwrap_or_else(|error| panic!("{name}: {error}"))
            .map(|entry| entry.unwrap().path())
            .collect();
        files.sort();
        assert!(!files.is_empty(), "{name}");
        for file in files {
            let bytes = std::fs::read(&file).unwrap();
            let holds = std::panic::catch_unwind(|| target(&bytes)).is_ok();
            assert!(holds, "{}", file.display());
        }
    }
}
