//! How far a roadmap is translated, by language and file.

use std::collections::BTreeMap;

use serde_json::json;

use super::{Item, State, items};
use crate::finding::{Arg, Place};
use crate::messages::Messages;
use crate::path::Path;
use crate::project::Project;

words! {
    /// How the status is written.
    pub enum Format {
        /// For a terminal.
        Human "human",
        /// For programs, versioned.
        Json "json",
    }
}

/// Texts of a file or of all: how many are complete, missing and stale.
#[derive(Debug, Clone, Copy, Default)]
struct Counts([usize; 3]);

impl Counts {
    fn add(&mut self, state: State) {
        self.0[state as usize] += 1;
    }

    fn all(self) -> usize {
        self.0.iter().sum()
    }
}

/// A text and the file that it stands in.
type Filed<'a> = (String, Item<'a>);

/// Writes the status of some languages.
pub fn write(project: &Project, languages: &[&str], format: Format, messages: &Messages) -> String {
    let each: Vec<(&str, Vec<Filed<'_>>)> = languages
        .iter()
        .map(|language| {
            let items = items(project, language).into_iter();
            (*language, items.map(|item| (project.file(&item.path), item)).collect())
        })
        .collect();
    match format {
        Format::Human => human(project, &each, messages),
        Format::Json => json(project, &each),
    }
}

fn by_file<'a>(items: &'a [Filed<'_>]) -> BTreeMap<&'a str, Counts> {
    let mut files: BTreeMap<&str, Counts> = BTreeMap::new();
    for (file, item) in items {
        files.entry(file).or_default().add(item.state);
    }
    files
}

fn total(files: &BTreeMap<&str, Counts>) -> Counts {
    files.values().fold(Counts::default(), |mut sum, counts| {
        sum.0.iter_mut().zip(counts.0).for_each(|(sum, count)| *sum += count);
        sum
    })
}

fn human(project: &Project, each: &[(&str, Vec<Filed<'_>>)], messages: &Messages) -> String {
    let mut text = String::new();
    for (language, items) in each {
        let files = by_file(items);
        let counts = total(&files);
        let args = |counts: Counts, name: &str| -> [(&'static str, Arg); 5] {
            let [complete, missing, stale] = counts.0;
            [
                ("name", name.into()),
                ("complete", complete.into()),
                ("all", counts.all().into()),
                ("missing", missing.into()),
                ("stale", stale.into()),
            ]
        };
        text.push_str(&messages.get("translate-status", &args(counts, language)));
        text.push('\n');
        for (file, counts) in files.iter().filter(|(_, counts)| counts.0[0] < counts.all()) {
            let line = messages.get("translate-status-file", &args(*counts, file));
            text.push_str(&format!("  {line}\n"));
            let open =
                items.iter().filter(|(of, item)| of == file && item.state != State::Complete);
            for (_, item) in open {
                let state = messages.get(&format!("translate-{}", item.state.name()), &[]);
                let line = line_of(project, &item.path);
                text.push_str(&format!("    {line}: {state}: {}\n", item.address));
            }
        }
    }
    text
}

fn line_of(project: &Project, path: &Path) -> usize {
    let span = project.locate(&Place::Node(path.clone())).unwrap_or_default();
    let (file, local) = project.sources.locate(span);
    project.sources.get(file).line_column(local.start).line
}

fn json(project: &Project, each: &[(&str, Vec<Filed<'_>>)]) -> String {
    let counts = |counts: Counts| {
        let [complete, missing, stale] = counts.0;
        json!({"texts": counts.all(), "complete": complete, "missing": missing, "stale": stale})
    };
    let languages: Vec<_> = each
        .iter()
        .map(|(language, items)| {
            let files = by_file(items);
            let open = items.iter().filter(|(_, item)| item.state != State::Complete);
            let open = open.map(|(file, item)| {
                json!({
                    "text": item.address,
                    "state": item.state.name(),
                    "file": file,
                    "line": line_of(project, &item.path),
                })
            });
            let named = files.iter().map(|(file, of)| json!({"file": file, "counts": counts(*of)}));
            json!({
                "language": language,
                "counts": counts(total(&files)),
                "files": named.collect::<Vec<_>>(),
                "open": open.collect::<Vec<_>>(),
            })
        })
        .collect();
    let source = super::languages(project).map_or("", |(source, _)| source);
    format!("{:#}\n", json!({"version": 1, "source": source, "languages": languages}))
}
