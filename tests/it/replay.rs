//! What the targets of `cargo fuzz` once failed on, or what reaches far, without `cargo fuzz`.

use crate::entries;
use crate::net::TARGETS;

#[test]
fn the_corpus_holds() {
    for (name, target) in TARGETS {
        let files = entries(&format!("tests/fuzz/corpus/{name}"));
        assert!(!files.is_empty(), "{name}");
        for file in files {
            let bytes = std::fs::read(&file).unwrap();
            let holds = std::panic::catch_unwind(|| target(&bytes)).is_ok();
            assert!(holds, "{}", file.display());
        }
    }
}
