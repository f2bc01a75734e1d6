//! A comparison against one check of the same roadmap, in one run.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion};
use roadmap::internal::diff::difference;
use roadmap::internal::messages::Messages;
use roadmap::internal::review::{Format, Review, Version};
use roadmap::internal::rules;

use super::{Written, in_memory, project, today, written};

/// The same roadmap with `changes` changes: targets, dates, texts and whole objectives.
fn changed(files: &Written, objectives: usize, changes: usize) -> Written {
    let step = (objectives / changes).max(1);
    let files = files.iter().map(|(path, text)| {
        let mut text = text.clone();
        for i in (0..objectives).step_by(step) {
            let at = format!("  - id: objectif-{i}\n");
            let Some(start) = text.find(&at) else { continue };
            let (from, to) = match i / step % 3 {
                0 => ("target: {value: 100,", "target: {value: 90,"),
                1 => ("end: 2029-06", "end: 2030-06"),
                _ => ("dans tous les territoires", "dans certains territoires"),
            };
            let rest = text[start..].replacen(from, to, 1);
            text.replace_range(start.., &rest);
        }
        (path.clone(), text)
    });
    files.collect()
}

pub(crate) fn compare(c: &mut Criterion) {
    let mut group = c.benchmark_group("diff");
    group.sample_size(10);
    let messages = Messages::new("en");
    for objectives in [1_000, 10_000] {
        let texts = written(objectives);
        let newer = in_memory(&changed(&texts, objectives, objectives / 10));
        let files = in_memory(&texts);
        group.bench_with_input(BenchmarkId::new("check", objectives), &files, |b, files| {
            b.iter_with_large_drop(|| {
                let project = project(black_box(files));
                let checked = rules::check(&project, today());
                (project, checked)
            });
        });
        let versions = [project(&files), project(&newer)];
        group.bench_function(BenchmarkId::new("compare", objectives), |b| {
            b.iter_with_large_drop(|| difference(&versions[0], black_box(&versions[1])));
        });
        group.bench_with_input(BenchmarkId::new("diff", objectives), &newer, |b, newer| {
            b.iter_with_large_drop(|| {
                let (old, new) =
                    rayon::join(|| project(black_box(&files)), || project(black_box(newer)));
                let found = difference(&old, &new);
                assert_eq!(found.changes.len(), objectives / 10);
                let versions = [&old, &new].map(|project| Version { project, name: "v" });
                let text = Review::new(versions, &found, today(), &messages)
                    .write(Format::Markdown, false);
                (text, found, old, new)
            });
        });
    }
    group.finish();
}
