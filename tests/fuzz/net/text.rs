//! YAML text → findings, in every format and language; what is mended can be read.

use std::path::Path;

use roadmap::internal::messages::Messages;
use roadmap::internal::report::{Format, Options};
use roadmap::internal::{fix, report, rules, yaml};

use super::edits::Dice;
use super::{Written, projects, spoilt, texts, today};

/// A file beside a good header: a text as it is, or a seed to which something was done.
pub(crate) fn text(data: &[u8]) {
    let text = match data.split_first() {
        Some((0, script)) => {
            let mut dice = Dice(0, script);
            let seed = &texts()[dice.roll(texts().len())];
            spoilt(&mut dice, seed)
        }
        _ => String::from_utf8_lossy(data).into_owned(),
    };
    let header = projects()[0].0.iter().find(|(name, _)| name == "roadmap.yaml").unwrap().clone();
    findings(&Written(vec![("mangled.yaml".to_owned(), text), header]));
}

/// What a check says of a project, in every way.
pub(crate) fn findings(files: &Written) {
    let project = files.load();
    let checked = rules::check(&project, today());
    for language in ["en", "fr", "ar"] {
        let messages = Messages::new(language);
        for format in Format::ALL {
            let options = Options { format, color: false, width: 100, known: 0 };
            report::write(&project, &checked, &messages, options, &mut Vec::new()).unwrap();
        }
    }
    let fixed = fix::fix(&files.files(), Path::new("p"), today()).unwrap();
    for file in fixed.files {
        assert!(yaml::parse(&file.after, 0).is_ok(), "{}", file.after);
    }
}
