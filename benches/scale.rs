//! How cost grows with the size of a roadmap. Read figures as ratios within one run: machines
//! differ, and so do minutes on one machine.

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use rayon::prelude::*;
use roadmap::internal::files::{Disk, Memory};
use roadmap::internal::locale::Locale;
use roadmap::internal::project::{Project, load};
use roadmap::internal::render::{Draft, Fonts, Format, Templates};
use roadmap::internal::{rules, view, yaml};

#[path = "scale/alike.rs"]
mod alike;
#[path = "scale/changed.rs"]
mod changed;
#[path = "scale/packs.rs"]
mod packs;

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Objectives in one file.
const PER_FILE: usize = 100;

/// Path and text of each file of a project.
type Written = Vec<(PathBuf, String)>;

/// A roadmap of `objectives` objectives of about 1.5 kB each, in two languages.
fn written(objectives: usize) -> Written {
    let mut files = vec![(PathBuf::from("roadmap.yaml"), HEADER.to_owned())];
    for first in (0..objectives).step_by(PER_FILE) {
        let mut text = String::from("objectives:\n");
        for i in first..(first + PER_FILE).min(objectives) {
            text.push_str(&objective(i));
        }
        files.push((PathBuf::from(format!("objectives/{first:06}.yaml")), text));
    }
    files
}

fn in_memory(files: &Written) -> Memory {
    let place = |path: &PathBuf| Path::new("project").join(path);
    Memory::new(files.iter().map(|(path, text)| (place(path), text.as_str())))
}

const HEADER: &str = "\
roadmap:
  format: 1
  id: generated
  title: {fr: Feuille de route produite, en: Generated roadmap}
  status: working-draft
  version: 1
  horizon: {start: 2027, end: 2030-12}
  currency: MAD
  languages: {source: fr, published: [fr, en]}
  references: [assises-2025@1, oecd@2024]
  vision: {fr: Une vision., en: A vision.}
actors:
  - {id: ministere, title: {fr: Ministère, en: Ministry}, kind: ministry}
  - {id: agence, title: {fr: Agence, en: Agency}, kind: agency}
";

fn objective(i: usize) -> String {
    let pillar = ["secteurs-sociaux", "culture-et-langues", "infrastructures-et-mobilite"][i % 3];
    let recommendation = ["R28", "R50", "R37"][i % 3];
    format!(
        "  - id: objectif-{i}
    pillar: {pillar}
    title:
      fr: Atteindre l’objectif numéro {i} dans tous les territoires
      en: Reach objective number {i} in all territories
    problem:
      fr: |
        Les services concernés ne disposent pas des moyens nécessaires, et personne
        ne mesure le résultat numéro {i} pour les personnes concernées.
      en: |
        The services concerned lack the means they need, and nobody measures
        result number {i} for the people concerned.
    owner: ministere
    recommendations: [{recommendation}]
    norms: [oecd:1.1]
    indicators:
      - id: indicateur-{i}
        title: {{fr: Part des services couverts {i}, en: Share of services covered {i}}}
        stage: outcome
        unit: \"%\"
        measure: stock
        direction: increase
        baseline: {{unknown: true, establish_by: 2027-06}}
        target: {{value: 100, date: 2030-12}}
        source: {{fr: Registre des services, en: Register of services}}
        frequency: yearly
        owner: agence
    actions:
      - id: action-{i}
        title: {{fr: Équiper les services du groupe {i}, en: Equip the services of group {i}}}
        lead: agence
        partners: [ministere]
        start: 2027-01
        end: 2029-06
        deliverable: {{fr: Services équipés, en: Services equipped}}
        cost: {{amount: 1500000, method: {{fr: Devis, en: Quotation}}, years: {{2027: 500000, 2028: 1000000}}}}
        milestones:
          - {{title: {{fr: Première tranche, en: First part}}, date: 2027-12}}
"
    )
}

fn project(files: &Memory) -> Project {
    load(files, Path::new("project")).expect("loads")
}

fn today() -> jiff::civil::Date {
    jiff::civil::date(2026, 11, 24)
}

/// `check` against the bare parse of the same bytes by the same parser, at three sizes.
fn check(c: &mut Criterion) {
    let mut group = c.benchmark_group("check");
    group.sample_size(10);
    for objectives in [100, 1_000, 10_000] {
        let texts = written(objectives);
        let files = in_memory(&texts);
        let bytes = texts.iter().map(|(_, text)| text.len() as u64).sum();
        group.throughput(Throughput::Bytes(bytes));
        group.bench_with_input(BenchmarkId::new("parse", objectives), &texts, |b, texts| {
            b.iter(|| texts.iter().map(|(_, text)| yaml::events(black_box(text))).sum::<usize>());
        });
        group.bench_with_input(
            BenchmarkId::new("parse-parallel", objectives),
            &texts,
            |b, texts| {
                b.iter(|| {
                    texts.par_iter().map(|(_, text)| yaml::events(black_box(text))).sum::<usize>()
                });
            },
        );
        group.bench_with_input(BenchmarkId::new("load", objectives), &files, |b, files| {
            b.iter_with_large_drop(|| project(black_box(files)));
        });
        let loaded = project(&files);
        group.bench_with_input(BenchmarkId::new("rules", objectives), &loaded, |b, loaded| {
            b.iter(|| rules::check(black_box(loaded), today()).findings.len());
        });
        group.bench_with_input(BenchmarkId::new("check", objectives), &files, |b, files| {
            // Like the program, which ends without taking the project apart.
            b.iter_with_large_drop(|| {
                let project = project(black_box(files));
                let checked = rules::check(&project, today());
                (project, checked)
            });
        });
    }
    group.finish();
}

/// The documents of the real draft.
fn build(c: &mut Criterion) {
    let mut group = c.benchmark_group("build");
    group.sample_size(10);
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("roadmap");
    let project = load(&Disk, &directory).expect("loads");
    let templates = Templates::default();
    for language in ["fr", "ar", "en"] {
        let locale = Arc::new(Locale::new(language, Some("MA")).expect("labels"));
        let formats = Format::ALL.into_iter().filter(|format| format.is_built());
        // Pictures are the layout of the PDF once more.
        for format in formats.filter(|f| !matches!(f, Format::Svg | Format::Png)) {
            group.bench_function(BenchmarkId::new(format.name(), language), |b| {
                b.iter(|| {
                    let view = view::view(&project, &locale, today()).expect("a header");
                    Draft::new(&view, &locale)
                        .render(format, &templates, &Fonts::default())
                        .expect("renders")
                });
            });
        }
    }
    group.bench_function("check-real", |b| {
        b.iter(|| rules::check(&load(&Disk, &directory).expect("loads"), today()).findings.len());
    });
    group.finish();
}

criterion_group!(benches, check, alike::families, packs::packs, changed::compare, build);
criterion_main!(benches);
