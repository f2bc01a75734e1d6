//! `roadmap diff` and `roadmap log` over real histories, through real git and the real program.

use std::process::Output;

use serde_json::Value;

use crate::directory;
use crate::repository::{CLEAN, FAILED, HELD, Repository, SMALL, command, err, out, program};

/// Rule and id of each change.
pub(crate) fn changes(output: &Output) -> Vec<(String, String)> {
    let report: Value = serde_json::from_str(&out(output)).unwrap();
    let schema = roadmap::internal::review::json_schema();
    let validator = jsonschema::draft7::new(&schema).unwrap();
    let wrong: Vec<String> = validator.iter_errors(&report).map(|e| e.to_string()).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    let changes = report["changes"].as_array().unwrap().iter();
    let word = |change: &Value, key: &str| change[key].as_str().unwrap().to_owned();
    changes.map(|change| (word(change, "rule"), word(change, "id"))).collect()
}

#[test]
fn one_lowered_target_among_forty_harmless_edits_comes_first() {
    let repository = Repository::new();
    let file = "roadmap/objectives.yaml";
    let target = "target: {value: 100, date: 2030-06}";
    repository.edit(file, target, "target: {value: 60, date: 2030-06}");
    // Forty translations reworded, and every file shuffled by comments and wrapping.
    let mut edits = 0;
    for name in ["ethics", "governance", "objectives"] {
        let name = format!("roadmap/{name}.yaml");
        let lines = repository.read(&name);
        let lines = lines.lines().map(|line| {
            let line = match line.trim_start().strip_prefix("fr: ") {
                Some(text) if edits < 40 && !text.starts_with(['|', '>', '"', '\'']) => {
                    edits += 1;
                    line.replacen("fr: ", "fr: Certes ", 1)
                }
                _ => line.to_owned(),
            };
            format!("{line}\n")
        });
        let text: String = lines.collect();
        repository.write(&name, &format!("# Reread.\n{text}# The end.\n"));
    }
    assert_eq!(edits, 40);
    let output =
        repository.roadmap(&["diff", "HEAD", "--format", "markdown", "--fail-on", "weakened"]);
    assert_eq!(output.status.code(), Some(HELD), "{}", err(&output));
    let comment = out(&output);
    assert!(comment.starts_with("<!-- roadmap-diff -->\n"));
    let first = comment.lines().find(|line| line.starts_with("- ")).unwrap();
    assert!(first.contains("target weakened: from 100% to 60%"), "{first}");
    assert!(first.contains("`ind-described-sets`"), "{first}");
    assert!(comment.contains("**1 weakened, 40 to be read**"), "{comment}");
    // Thirty are shown, whatever folds.
    let (shown, folded) = comment.split_once("<details><summary>To be read (+11)").unwrap();
    assert_eq!(shown.matches("\n- ").count(), 30, "{comment}");
    assert_eq!(folded.matches("\n- ").count(), 11, "{comment}");
    // The same first, in the other languages and formats.
    let french =
        out(&repository.roadmap(&["diff", "HEAD", "--format", "markdown", "--lang", "fr"]));
    assert!(french.contains("**1 affaibli, 40 à lire**"), "{french}");
    let found = changes(&repository.roadmap(&["diff", "HEAD", "--format", "json"]));
    assert_eq!(found.len(), 41);
    assert_eq!(found[0].0, "target-weakened");
}

#[test]
fn dates_that_moved_are_counted_in_every_format() {
    let directory = tempfile::tempdir().unwrap();
    let old = SMALL.replace("end: 2028-06}", "end: 2028-06}\n      - {id: masts, title: Masts, end: 2028-09}\n      - {id: posts, title: Posts, end: 2029-01}");
    let new = old
        .replace("2028-06", "2028-12")
        .replace("2028-09", "2028-11")
        .replace("2029-01", "2028-10");
    std::fs::write(directory.path().join("old.yaml"), old).unwrap();
    std::fs::write(directory.path().join("new.yaml"), new).unwrap();
    for format in ["human", "markdown", "html"] {
        let arguments = ["diff", "old.yaml", "new.yaml", "--format", format];
        let said = out(&program(directory.path(), &arguments));
        assert!(said.contains("Dates: 2 later, 1 sooner"), "{format}: {said}");
    }
}

#[test]
fn layout_is_no_change_and_nothing_is_touched() {
    let repository = Repository::new();
    // One file split in two, one renamed, one reformatted.
    let text = repository.read("roadmap/objectives.yaml");
    let at = text.rfind("\n  - id: ").unwrap() + 1;
    repository.write("roadmap/objectives.yaml", &text[..at]);
    repository.write("roadmap/rest.yaml", &format!("objectives:\n{}", &text[at..]));
    repository.git(&["mv", "roadmap/governance.yaml", "roadmap/who.yaml"]);
    let before = repository.git(&["status", "--porcelain"]);
    for arguments in [
        &["diff", "main"][..],
        &["diff", "HEAD", "roadmap"],
        &["diff", "main:roadmap"],
        &["diff", "main", "main"],
    ] {
        let output = repository.roadmap(arguments);
        assert_eq!(output.status.code(), Some(CLEAN), "{}", err(&output));
        assert!(out(&output).contains("nothing has changed"), "{arguments:?}: {}", out(&output));
    }
    assert_eq!(repository.git(&["status", "--porcelain"]), before);
}

/// The draft in Word, in a language that both versions have, with the templates of the newer one.
#[test]
fn a_word_redline_is_the_whole_draft() {
    let repository = Repository::small();
    repository.edit("roadmap.yaml", "value: 90", "value: 85");
    let file = repository.path("redline.docx");
    let draw = |arguments: &[&str]| {
        let all = [&["diff"][..], arguments, &["--format", "docx", "--out", "redline.docx"]];
        let output = repository.roadmap(&all.concat());
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        assert!(out(&output).contains("redline.docx"), "{}", out(&output));
        let bytes = std::fs::read(&file).unwrap();
        (crate::word::part(&bytes, "word/document.xml"), bytes)
    };
    let (text, bytes) = draw(&["HEAD"]);
    assert!(text.contains("<w:delText xml:space=\"preserve\">90</w:delText>"), "{text}");
    assert!(text.contains("w:author=\"HEAD → working tree\""), "{text}");
    // What is said of a change stands beside it, in the language of the reader.
    let said = |bytes: &[u8]| crate::word::part(bytes, "word/comments.xml");
    assert!(said(&bytes).contains("target-weakened"), "{}", said(&bytes));
    assert_eq!(text.matches("<w:commentReference ").count(), 1, "{text}");
    let (_, french) = draw(&["HEAD", "--lang", "fr"]);
    assert!(said(&french).contains("Affaibli"), "{}", said(&french));
    assert!(text.contains("<w:pStyle w:val=\"Heading1\"/>"), "the draft around it");
    assert_eq!(draw(&["HEAD"]).1, bytes, "the same bytes again");
    // Nothing but the target is a change: in the summary, where its pillar opens and at its objective.
    assert_eq!(text.matches("w:author=").count(), 6, "{text}");
    // A revision is signed by who wrote it, on its day.
    repository.commit("Youssef", "Lower");
    let (text, bytes) = draw(&["HEAD~1", "HEAD"]);
    let author = text.split("w:author=\"").nth(1).unwrap().split('"').next();
    assert_eq!(author, Some("Youssef"), "{text}");
    assert!(said(&bytes).contains("w:author=\"Youssef\" w:date=\"20"), "{}", said(&bytes));
    repository.edit("roadmap.yaml", "value: 85", "value: 80");
    // The roadmap is not published in Arabic: the messages are, the draft is as it is written.
    assert!(draw(&["HEAD", "--lang", "ar"]).0.contains(">Contents<"));
    repository.write("templates/docx/header.xml", "{{ nothing }}");
    let output = repository.roadmap(&["diff", "HEAD", "--format", "docx"]);
    assert_eq!(output.status.code(), Some(FAILED));
    assert!(err(&output).contains("docx/header.xml"), "{}", err(&output));
    repository.write("HEAD:./templates/docx/header.xml", "{{ nothing }}");
    draw(&["HEAD~1", "HEAD"]);
}

/// The draft as a page or as PDF with its changes marked, in a language that both versions have.
#[test]
fn a_redline_is_the_whole_draft() {
    let repository = Repository::small();
    repository.edit("roadmap.yaml", "value: 90", "value: 85");
    let draw = |arguments: &[&str]| {
        let all = [&["diff", "HEAD", "--redline"][..], arguments].concat();
        let output = repository.roadmap(&all);
        assert_eq!(output.status.code(), Some(CLEAN), "{}", err(&output));
        output.stdout
    };
    let page = String::from_utf8(draw(&[])).unwrap();
    for words in [
        "<del class=\"change\">90</del><ins class=\"change\">85</ins>",
        "what working tree changes in HEAD",
        "<nav class=\"contents\"",
    ] {
        assert!(page.contains(words), "{words}");
    }
    // In the summary, where its pillar opens and at its objective.
    assert_eq!(page.matches("<del class=\"change\">90</del>").count(), 3, "{page}");
    // The list of changes is what it was, and so is Word.
    let list = out(&repository.roadmap(&["diff", "HEAD", "--format", "html"]));
    assert!(list.contains("target-weakened") && !list.contains("class=\"contents\""), "{list}");
    assert_eq!(draw(&["--format", "docx"]), {
        repository.roadmap(&["diff", "HEAD", "--format", "docx"]).stdout
    });
    if cfg!(feature = "pdf") {
        assert!(draw(&["--format", "pdf"]).starts_with(b"%PDF-"));
    }
    // Templates of the newer version, where it stands on disk.
    repository
        .write("templates/html/own.html", "{% macro code(n) %}<b>{{ n.body }}</b>{% endmacro %}");
    assert!(String::from_utf8(draw(&[])).unwrap().contains("<b>"));
    for (language, words) in [
        ("en", "error: a redline cannot be written as markdown (it can as html, pdf, docx)"),
        ("fr", "une version comparée ne s’écrit pas en markdown"),
        ("ar", "لا تكتب نسخة بالتعديلات الظاهرة بصيغة"),
    ] {
        let asked = ["diff", "HEAD", "--redline", "--format", "markdown", "--lang", language];
        let output = repository.roadmap(&asked);
        assert_eq!(output.status.code(), Some(FAILED), "{language}");
        assert!(err(&output).contains(words) && output.stdout.is_empty(), "{}", err(&output));
    }
    let output = repository.roadmap(&["diff", "nothing", "--redline"]);
    assert_eq!(output.status.code(), Some(FAILED));
    assert!(out(&output).contains("could not be compared"), "{}", out(&output));
}

#[test]
fn what_cannot_be_compared_is_said_in_every_format_and_language() {
    let repository = Repository::small();
    repository.write("roadmap.yaml", &SMALL.replace("value: 90", "value: [90"));
    repository.commit("Samira", "Broken");
    repository.write("roadmap.yaml", &SMALL.replace("id: cables", "id: share"));
    repository.commit("Samira", "An id twice");
    repository.write("roadmap.yaml", SMALL);
    let nowhere = tempfile::tempdir().unwrap();
    std::fs::write(nowhere.path().join("roadmap.yaml"), SMALL).unwrap();
    let here = repository.0.path();
    for (directory, old, words) in [
        (here, "nothing", "neither a path here nor a revision"),
        (here, "HEAD~1", "cannot be read as it is written"),
        (here, "HEAD", "cannot be read as it is written"),
        (here, "main:elsewhere/plan", "cannot be read as it is written"),
        (nowhere.path(), "main", "git says"),
        (here, "--upload-pack=x", ""),
    ] {
        for format in roadmap::internal::review::Format::ALL {
            let arguments = ["diff", old, "--format", format.name()];
            let output = program(directory, &arguments);
            assert_eq!(output.status.code(), Some(FAILED), "{arguments:?} {}", out(&output));
            assert!(err(&output).contains(words), "{arguments:?}: {}", err(&output));
            assert!(!out(&output).contains("nothing has changed"), "{arguments:?}");
            if !words.is_empty() && format != roadmap::internal::review::Format::Human {
                assert!(out(&output).contains(words), "{arguments:?}: {}", out(&output));
            }
        }
    }
    // Redlines, too: a document that says so, and no empty file.
    for language in ["en", "fr", "ar"] {
        let file = nowhere.path().join("redline");
        let path = file.to_str().unwrap();
        let draw = |format: &str| {
            let arguments = ["--lang", language, "diff", "HEAD~1", "--format", format, "-o", path];
            let output = program(here, &arguments);
            assert_eq!(output.status.code(), Some(FAILED), "{format} {}", err(&output));
            std::fs::read(&file).unwrap()
        };
        if cfg!(feature = "pdf") {
            assert!(draw("pdf").starts_with(b"%PDF-"), "{language}");
        }
        let text = crate::word::part(&draw("docx"), "word/document.xml");
        let document = roxmltree::Document::parse(&text).unwrap();
        let words: String = document.descendants().filter_map(|node| node.text()).collect();
        assert!(words.contains("roadmap.yaml:8:"), "{language}: {words}");
    }
    // A day that is none, and a roadmap without a header.
    for format in ["markdown", "html", "json", "docx"] {
        let arguments = ["--today", "soon", "diff", "HEAD~2", "--format", format];
        let output = program(here, &arguments);
        assert_eq!(output.status.code(), Some(FAILED), "{format}");
        assert!(!output.stdout.is_empty(), "{format}: {}", err(&output));
    }
    let part = nowhere.path().join("part.yaml");
    std::fs::write(&part, "glossary: [{id: t, title: T}]\n").unwrap();
    let part = part.to_str().unwrap();
    let output = program(here, &["diff", part, part, "--format", "docx"]);
    assert_eq!(output.status.code(), Some(FAILED));
    assert!(err(&output).contains("no `roadmap:` part"), "{}", err(&output));
    // The findings of the version that cannot be read, at their line there.
    let output = repository.roadmap(&["diff", "HEAD~1"]);
    assert!(out(&output).contains("HEAD~1:./roadmap.yaml:8:"), "{}", out(&output));
    let output = repository.roadmap(&["diff", "HEAD"]);
    assert!(out(&output).contains("duplicate-id"), "{}", out(&output));
    for (language, words) in [("fr", "n’est ni un chemin"), ("ar", "ليس مسارا")] {
        let output = repository.roadmap(&["diff", "nothing", "--lang", language]);
        assert!(err(&output).contains(words), "{}", err(&output));
    }
    let without = command(here, &["diff", "HEAD"]).env("PATH", nowhere.path()).output().unwrap();
    assert_eq!(without.status.code(), Some(FAILED));
    assert!(err(&without).contains("git cannot be run"), "{}", err(&without));
}

#[test]
fn two_roadmaps_are_not_two_versions() {
    let repository = Repository::small();
    let other =
        SMALL.replace("schools", "roads").replace("share", "length").replace("cables", "pave");
    repository.write("roadmap.yaml", &other);
    let text = out(&repository.roadmap(&["diff", "HEAD"]));
    assert!(text.starts_with("these are two roadmaps"), "{text}");
    assert!(!text.contains("objective-removed"), "{text}");
    let comment = out(&repository.roadmap(&["diff", "HEAD", "--format", "markdown"]));
    assert!(comment.lines().nth(3).unwrap().contains("these are two roadmaps"), "{comment}");
    assert!(!comment.contains("objective-removed"), "{comment}");
    // Programs and gates have them all.
    let found = changes(&repository.roadmap(&["diff", "HEAD", "--format", "json"]));
    assert!(found.iter().any(|(rule, _)| rule == "objective-removed"));
}

/// A change is placed at its field, at the item of a list of texts or the entry of a map.
#[test]
fn a_change_stands_where_its_field_does() {
    let old = "roadmap: {format: 1, id: x, title: X, status: consultation, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: en}, swot: {
  strengths: [
    One thing,
    Two things,
    {en: Three things, fr: Trois choses}]}}
budget:
  total: 5
  years:
    2027: 2
    2028: 3
";
    let new = old.replace("Two things", "Two others").replace("Trois choses", "Trois autres");
    let new = new.replace("2028: 3", "2028: 4").replace("total: 5", "total: 6");
    let directory = directory([("old.yaml", old), ("new.yaml", &new)]);
    let arguments = ["diff", "old.yaml", "new.yaml", "--format", "json"];
    let report: Value = serde_json::from_str(&out(&program(directory.path(), &arguments))).unwrap();
    let lines = report["changes"].as_array().unwrap().iter().map(|change| {
        (change["field"].as_str().unwrap().to_owned(), change["new"]["line"].as_u64().unwrap())
    });
    let lines: std::collections::BTreeMap<String, u64> = lines.collect();
    let wanted =
        [("swot/strengths/2", 4), ("swot/strengths/3", 5), ("total", 7), ("years/2028", 10)];
    assert_eq!(lines, wanted.map(|(field, line)| (field.to_owned(), line)).into());
}
