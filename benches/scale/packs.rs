//! What rules that a project writes itself cost, beside those of the program.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion};
use roadmap::internal::rules;

use super::{Written, in_memory, project, today, written};

/// Rules of one pack, half of which follow a link.
const RULES: usize = 50;

fn with_pack(mut files: Written) -> Written {
    let mut pack = String::from("pack: {id: house, title: {en: House}}\nrules:\n");
    for i in 0..RULES {
        let (of, raise) = match i % 4 {
            0 => ("action", "it.lead.kind == 'private' and it.cost.amount > 1000"),
            1 => ("objective", "it.owner.title is undefined"),
            2 => ("indicator", "it.target.value and it.target.date < '2020'"),
            _ => ("action", "it.objective.pillar.code == 'Z'"),
        };
        pack.push_str(&format!(
            "  - {{name: house-{i}, for: {of}, raise: \"{raise}\", message: {{en: \"house {i}\"}}, raises: [], passes: []}}\n"
        ));
    }
    files.push(("rules/house.yaml".into(), pack));
    files
}

/// The rules on a thousand objectives, with and without a pack of fifty.
pub(super) fn packs(c: &mut Criterion) {
    let mut group = c.benchmark_group("packs");
    group.sample_size(10);
    for (name, files) in [("none", written(1_000)), ("fifty", with_pack(written(1_000)))] {
        let loaded = project(&in_memory(&files));
        group.bench_with_input(BenchmarkId::new("rules", name), &loaded, |b, loaded| {
            b.iter(|| rules::check(black_box(loaded), today()).findings.len());
        });
    }
    group.finish();
}
