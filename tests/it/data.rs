//! The data of a roadmap: workbook, CSV and JSON carry the same figures as the document.

use std::io::Cursor;
use std::sync::Arc;

use calamine::{Data, Reader, Xlsx};
use roadmap::internal::files::Disk;
use roadmap::internal::locale::Locale;
use roadmap::internal::project::load;
use roadmap::internal::render::{Draft, Fonts, Format, Part, Templates};
use roadmap::internal::sheets::{Cell, Sheet, sheets};
use roadmap::internal::view::{self, View};

use crate::{ours, today};

fn view_of(directory: &str, language: &str) -> (View, Arc<Locale>) {
    let project = ours(directory);
    let country = project.document.roadmap.as_ref().and_then(|r| r.country.clone());
    let locale = Arc::new(Locale::new(language, country.as_deref()).unwrap());
    (view::view(&project, &locale, today()).unwrap(), locale)
}

fn parts(view: &View, locale: &Arc<Locale>, format: Format) -> Vec<Part> {
    Draft::new(view, locale).render(format, &Templates::default(), &Fonts::default()).unwrap()
}

const PROJECTS: [(&str, &str); 6] = [
    ("roadmap", "fr"),
    ("roadmap", "ar"),
    ("roadmap", "en"),
    ("examples/kenya", "en"),
    ("examples/commune", "fr"),
    ("examples/minimal", "fr"),
];

fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Integer(number) => number.to_string(),
        Cell::Number(number) => number.to_string(),
    }
}

#[test]
fn tables_have_the_rows_of_the_document() {
    let (view, locale) = view_of("roadmap", "fr");
    let sheets = sheets(&view, &locale);
    let rows = |key: &str| sheets.iter().find(|s| s.key == key).unwrap().rows.len();
    let objectives = || view.pillars.iter().flat_map(|pillar| &pillar.objectives);
    assert_eq!(rows("objectives"), objectives().count());
    assert_eq!(rows("actions"), view.budget.total.actions);
    assert_eq!(rows("indicators"), objectives().map(|o| o.indicators.len()).sum::<usize>());
    assert_eq!(rows("traceability"), view.traceability.len());
    assert_eq!(rows("budget"), view.budget.rows.len());
    for sheet in &sheets {
        assert!(sheet.rows.iter().all(|row| row.len() == sheet.columns.len()), "{}", sheet.key);
        let ids: std::collections::BTreeSet<_> = sheet.rows.iter().map(|r| shown(&r[0])).collect();
        assert_eq!(ids.len(), sheet.rows.len(), "{}: the first column names the row", sheet.key);
    }
}

/// Every word to choose from is one that the format has, and every value is among them.
#[test]
fn lists_hold_what_stands_in_the_column() {
    for (directory, language) in PROJECTS {
        let (view, locale) = view_of(directory, language);
        for sheet in sheets(&view, &locale) {
            for (at, column) in sheet.columns.iter().enumerate() {
                let roadmap::internal::sheets::ColumnKind::Choice(words) = &column.kind else {
                    continue;
                };
                for row in &sheet.rows {
                    let value = shown(&row[at]);
                    let known = value.is_empty() || words.contains(&value);
                    assert!(known, "{directory} {language} {} {}: {value}", sheet.key, column.key);
                }
            }
        }
    }
}

#[test]
fn another_reader_sees_the_same_workbook() {
    for (directory, language) in PROJECTS {
        let (view, locale) = view_of(directory, language);
        let bytes = parts(&view, &locale, Format::Xlsx).remove(0).bytes;
        assert_eq!(bytes, parts(&view, &locale, Format::Xlsx).remove(0).bytes, "same bytes twice");
        let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
        for sheet in sheets(&view, &locale) {
            let range = workbook.worksheet_range(&sheet.title).unwrap();
            let mut rows = range.rows();
            let head: Vec<String> = rows.next().unwrap().iter().map(ToString::to_string).collect();
            let labels: Vec<&str> = sheet.columns.iter().map(|c| c.label.as_str()).collect();
            assert_eq!(head, labels);
            // A label that a language lacks stands as its key.
            let key = |label: &&str| label.starts_with(|c: char| c.is_ascii_lowercase());
            assert_eq!(labels.iter().find(|label| key(label)), None, "{directory} {language}");
            for (read, row) in rows.zip(&sheet.rows) {
                for (read, cell) in read.iter().zip(row) {
                    same(read, cell, &sheet);
                }
            }
        }
    }
}

fn same(read: &Data, cell: &Cell, sheet: &Sheet) {
    let same = match (read, cell) {
        (Data::Empty, Cell::Empty) => true,
        (Data::String(read), Cell::Text(text)) => read == text,
        (Data::Float(read), Cell::Integer(number)) => *read == *number as f64,
        (Data::Float(read), Cell::Number(number)) => read == number,
        (Data::Int(read), Cell::Integer(number)) => read == number,
        _ => false,
    };
    assert!(same, "{}: {read:?} is not {cell:?}", sheet.key);
}

#[test]
fn json_is_what_its_schema_says() {
    let schema = view::json_schema();
    let validator = jsonschema::validator_for(&schema).unwrap();
    for (directory, language) in PROJECTS {
        let (view, locale) = view_of(directory, language);
        let bytes = parts(&view, &locale, Format::Json).remove(0).bytes;
        let json: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        let errors: Vec<String> = validator.iter_errors(&json).map(|e| e.to_string()).collect();
        assert!(errors.is_empty(), "{directory} {language}: {errors:?}");
        assert_eq!(json["version"], 1);
    }
    // A field of another type is seen, so the schema says something.
    let (view, _) = view_of("examples/minimal", "fr");
    let mut json = serde_json::to_value(&view).unwrap();
    json["pillars"] = serde_json::json!("none");
    assert!(!validator.is_valid(&json));
}

#[test]
fn a_text_never_is_a_formula() {
    let text = "roadmap: {format: 1, id: r, title: T, status: working-draft, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: fr}}\n\
        objectives: [{id: o, pillar: p, title: '=HYPERLINK(\"http://e\",\"x\")', actions: [\
        {id: a, title: '@SUM(1,2)', lead: '+1', deliverable: \"-2\\r\\n=3,\\\"4\\\"\"}]}]\n";
    let directory = tempfile::tempdir().unwrap();
    std::fs::write(directory.path().join("roadmap.yaml"), text).unwrap();
    let project = load(&Disk, directory.path()).unwrap();
    let locale = Arc::new(Locale::new("fr", None).unwrap());
    let view = view::view(&project, &locale, today()).unwrap();
    let csv: String = parts(&view, &locale, Format::Csv)
        .into_iter()
        .map(|part| String::from_utf8(part.bytes).unwrap())
        .collect();
    assert!(csv.contains("\"'=HYPERLINK(\"\"http://e\"\",\"\"x\"\")\""), "{csv}");
    assert!(csv.contains("\"'@SUM(1,2)\""), "{csv}");
    assert!(csv.contains(",'+1,"), "{csv}");
    let bytes = parts(&view, &locale, Format::Xlsx).remove(0).bytes;
    let mut workbook: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    for name in workbook.sheet_names() {
        let formulas = workbook.worksheet_formula(&name).unwrap();
        assert!(formulas.cells().all(|(.., formula)| formula.is_empty()), "{name}");
    }
}

/// Excel takes CSV for UTF-8 where it begins with a mark; nothing else changes, and no other file.
#[test]
fn csv_begins_with_a_mark_where_that_is_asked_for() {
    let directory = tempfile::tempdir().unwrap();
    let build = |to: &str, more: &[&str]| {
        let out = directory.path().join(to);
        let mut command = crate::support::roadmap();
        command.args(["build", "roadmap", "--lang", "ar", "--quiet", "--out"]).arg(&out).args(more);
        let output = command.output().unwrap();
        let mut files = std::collections::BTreeMap::new();
        for entry in std::fs::read_dir(&out).into_iter().flatten() {
            let path = entry.unwrap().path();
            files.insert(path.file_name().unwrap().to_owned(), std::fs::read(path).unwrap());
        }
        (output, files)
    };
    let (_, plain) = build("plain", &["--format", "csv,json"]);
    let (_, marked) = build("marked", &["--format", "csv,json", "--csv-bom"]);
    assert!(plain.len() > 10 && plain.keys().eq(marked.keys()), "{:?}", plain.keys());
    for (name, bytes) in &plain {
        let mark: &[u8] =
            if name.to_string_lossy().ends_with(".csv") { b"\xEF\xBB\xBF" } else { b"" };
        assert_eq!([mark, bytes].concat(), marked[name], "{name:?}");
    }
    let (refused, none) = build("none", &["--csv-bom"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(none.is_empty() && String::from_utf8_lossy(&refused.stderr).contains("--format csv"));
}

/// Beside the label of a word, a body or a pillar stands what is the same in every language.
#[test]
fn labels_have_codes_beside_them() {
    use roadmap::internal::sheets::ColumnKind;
    let mut coded = std::collections::BTreeMap::new();
    for language in ["fr", "ar", "en"] {
        let (view, locale) = view_of("roadmap", language);
        for sheet in sheets(&view, &locale) {
            for (at, column) in sheet.columns.iter().enumerate() {
                let name = format!("{} {}", sheet.key, column.key);
                let beside = sheet.columns.get(at + 1).filter(|next| {
                    next.key == format!("{}_code", column.key) && next.kind == ColumnKind::Id
                });
                let Some(beside) = beside else {
                    // The letters of a matrix of responsibilities are codes themselves.
                    let listed = matches!(column.kind, ColumnKind::Choice(_));
                    assert!(!listed || column.key == "raci", "{name}: labels without codes");
                    continue;
                };
                assert!(beside.label.contains(&column.label), "{}", beside.label);
                for row in &sheet.rows {
                    let [id, label, code] = [0, at, at + 1].map(|at| shown(&row[at]));
                    assert_eq!(label.is_empty(), code.is_empty(), "{name}, {id}: {label}, {code}");
                    assert!(code.is_ascii() && !code.contains(' '), "{name}, {id}: {code}");
                    let known = coded.entry(format!("{name} {id}")).or_insert(code.clone());
                    assert_eq!(*known, code, "{name}, {id}: {language}");
                }
            }
        }
    }
    for (at, code) in [
        ("traceability status R01", "partial"),
        ("indicators stage ind-objectifs-atteints", "outcome"),
        ("risks category risque-cyberattaque", "cybersecurity"),
        ("legislation status texte-loi-ia", "planned"),
        ("actions cost_status act-adoption-document", "existing-means"),
        ("actions lead act-adoption-document", "mtnra"),
    ] {
        assert_eq!(coded[at], code, "{at}");
    }
}
