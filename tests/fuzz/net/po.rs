//! PO → import: translators' files, whatever became of them.

use std::path::Path;

use roadmap::internal::{translate, yaml};

use super::edits::Dice;
use super::{projects, spoilt};

/// A file as it is, or an export to which something was done, read into a project.
pub(crate) fn po(data: &[u8]) {
    let (files, text) = match data.split_first() {
        Some((0, script)) => {
            let mut dice = Dice(0, script);
            let mut files = projects()[dice.roll(projects().len())].clone();
            if dice.roll(2) == 0 {
                files = files.spoilt(&mut dice);
            }
            let project = files.load();
            let Some((source, others)) = translate::languages(&project) else { return };
            let others = if others.is_empty() { vec!["fr"] } else { others };
            let language = others[dice.roll(others.len())];
            let mut po = translate::export(&project, language);
            for _ in 0..dice.roll(4) {
                let at = dice.roll(po.entries.len());
                let seed = &super::texts()[dice.roll(super::texts().len())];
                let line = seed.lines().nth(dice.roll(seed.lines().count())).unwrap_or_default();
                let Some(entry) = po.entries.get_mut(at) else { continue };
                entry.translation = spoilt(&mut dice, line);
            }
            let text = translate::write_po(&po, "x", source);
            assert_eq!(
                translate::read_po(&text).map(|read| read.entries.len()),
                Ok(po.entries.len())
            );
            let text = if dice.roll(2) == 0 { text } else { spoilt(&mut dice, &text) };
            (files, text)
        }
        _ => (projects()[1].clone(), String::from_utf8_lossy(data).into_owned()),
    };
    let Ok(po) = translate::read_po(&text) else { return };
    let project = files.load();
    match translate::import(&files.files(), Path::new("p"), &project, &po, "") {
        Ok(imported) => {
            for file in imported.files {
                assert!(yaml::parse(&file.after, 0).is_ok(), "{}", file.after);
            }
        }
        Err(translate::ImportError::Place(_)) => {}
        Err(error) => panic!("{error}"),
    }
}
