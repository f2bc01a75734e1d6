//! What a comparison says as a whole, word for word, in every format: each directory holds an older
//! and a newer version, and what is right to say of them.

use crate::repository::{CLEAN, err, out, program};
use crate::{files_below, generated, root};

/// In which languages, and how the file ends.
const SAID: [(&str, &[&str], &str); 5] = [
    ("human", &["en", "fr", "ar"], "txt"),
    ("markdown", &["en"], "md"),
    ("github", &["en"], "txt"),
    ("json", &["en"], "json"),
    ("html", &["en"], "html"),
];

#[test]
fn a_comparison_says_what_is_right() {
    let files = files_below("tests/cases/compared", &["yaml"]);
    for case in files.iter().filter_map(|path| path.strip_suffix("/old.yaml")) {
        // Outside the repository, of which paths would be.
        let directory = tempfile::tempdir().unwrap();
        for name in ["old.yaml", "new.yaml"] {
            std::fs::copy(root().join(case).join(name), directory.path().join(name)).unwrap();
        }
        for (format, languages, end) in SAID {
            for language in languages {
                let arguments = ["diff", "old.yaml", "new.yaml", "--format", format];
                let output =
                    program(directory.path(), &[&arguments, &["--lang", language][..]].concat());
                assert_eq!(output.status.code(), Some(CLEAN), "{case}: {}", err(&output));
                let text = out(&output);
                // The head of a page is its style.
                let text = text.split_once("<main>\n").map_or(&*text, |(_, main)| main);
                generated(&format!("{case}/{format}.{language}.{end}"), text);
            }
        }
    }
}
