//! Templates: what a project may replace, and what happens when it is wrong.

use std::process::{Command, Output};

use crate::root;

/// Builds the smallest example with a template of its own in place of one of ours.
fn build(name: &str, template: &str) -> (Output, tempfile::TempDir) {
    let project = tempfile::tempdir().unwrap();
    let source = root().join("examples/minimal/roadmap.yaml");
    std::fs::copy(source, project.path().join("roadmap.yaml")).unwrap();
    let path = project.path().join("templates").join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, template).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_roadmap"))
        .args(["-C", project.path().to_str().unwrap(), "build", "--format", "html"])
        .env_clear()
        .output()
        .unwrap();
    (output, project)
}

#[test]
fn own_templates_replace_ours() {
    let (output, project) = build("html/document.html", "<p>{{ document.title }} & {{ lang }}</p>");
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let mut drafts = std::fs::read_dir(project.path().join("dist")).unwrap();
    let draft = std::fs::read_to_string(drafts.next().unwrap().unwrap().path()).unwrap();
    assert!(draft.starts_with("<p>") && draft.contains(" & "), "{draft}");
}

/// What `init --templates` copies makes the same documents, from wherever it stands.
#[test]
fn copied_templates_make_the_same_documents() {
    let project = tempfile::tempdir().unwrap();
    let source = root().join("examples/minimal/roadmap.yaml");
    std::fs::copy(source, project.path().join("roadmap.yaml")).unwrap();
    let roadmap = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_roadmap"));
        command.current_dir(project.path()).env_clear().args(["--today", "2026-11-24"]).args(args);
        command.output().unwrap()
    };
    let formats = ["--format", "md,html,docx"];
    let read = |name: &str| {
        let drafts = std::fs::read_dir(project.path().join(name)).unwrap();
        let mut drafts: Vec<_> = drafts.map(|draft| draft.unwrap().path()).collect();
        drafts.sort();
        drafts.iter().map(|draft| std::fs::read(draft).unwrap()).collect::<Vec<_>>()
    };
    assert!(roadmap(&[&["build", "--out", "ours"], &formats[..]].concat()).status.success());
    let copied = roadmap(&["init", ".", "--templates"]);
    assert_eq!(String::from_utf8_lossy(&copied.stdout).lines().count(), 1, "{copied:?}");
    assert!(roadmap(&[&["build", "--out", "own"], &formats[..]].concat()).status.success());
    let again = roadmap(&["init", ".", "--templates"]);
    assert_eq!(again.status.code(), Some(2), "what stands there is kept: {again:?}");
    std::fs::rename(project.path().join("templates"), project.path().join("house")).unwrap();
    let css = project.path().join("house/html/style.css");
    let elsewhere =
        [&["build", "--out", "house-out", "--templates", "house"], &formats[..]].concat();
    assert!(roadmap(&elsewhere).status.success());
    assert_eq!(read("ours"), read("own"));
    assert_eq!(read("ours"), read("house-out"));
    // A file that was meant to replace ours, and a directory that is not there.
    std::fs::rename(&css, css.with_file_name("styles.css")).unwrap();
    let output = roadmap(&elsewhere);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("did you mean html/style.css?"), "{said}");
    let output = roadmap(&["build", "--templates", "nowhere"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("nowhere"), "{output:?}");
}

#[test]
fn errors_name_template_line_and_key() {
    let cases = [
        ("<p>\n{{ document.titel }}</p>", "html/document.html, line 2", "document.titel"),
        ("{{ label(\"no-such\") }}", "html/document.html, line 1", "no-such"),
        ("<p>\n\n{% if %}", "html/document.html, line 3", ""),
        ("{% include \"../../etc/passwd\" %}", "html/document.html, line 1", "passwd"),
        ("{{ notice|safe }}", "html/document.html, line 1", "safe"),
    ];
    for (template, place, key) in cases {
        let (output, project) = build("html/document.html", template);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains(place) && said.contains(key), "{said}");
        assert!(!project.path().join("dist").exists(), "nothing is written");
    }
}

#[test]
fn endless_templates_are_stopped() {
    let long = "{% for a in range(99999) %}{% for b in range(99999) %}\
        {% for c in range(99999) %}{% endfor %}{% endfor %}{% endfor %}";
    let (output, _project) = build("html/document.html", long);
    assert_eq!(output.status.code(), Some(2));
    let (output, _project) = build("html/document.html", "{% include \"html/document.html\" %}");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn an_error_in_the_source_is_shown_and_nothing_is_written() {
    let project = tempfile::tempdir().unwrap();
    let path = project.path().join("roadmap.yaml");
    std::fs::write(&path, "roadmap: {id: x, titel: X}\n").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_roadmap"))
        .args(["-C", project.path().to_str().unwrap(), "build"])
        .env_clear()
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("unknown-key") && said.contains("nothing was written"), "{said}");
    assert!(!project.path().join("dist").exists());
}

#[cfg(feature = "pdf")]
#[test]
fn the_list_of_shapes_is_that_of_the_fonts() {
    let mut list = String::from("# Generated by UPDATE=1 cargo test; do not edit.\n");
    for (first, last) in roadmap::render::embedded_ranges() {
        let (first, last) = (u32::from(first), u32::from(last));
        list.push_str(&if first == last {
            format!("{first:X}\n")
        } else {
            format!("{first:X}-{last:X}\n")
        });
    }
    assert!(list.lines().count() > 100);
    crate::generated("src/glyphs.txt", &list);
}

#[test]
fn a_directory_without_fonts_is_said() {
    let project = tempfile::tempdir().unwrap();
    let source = root().join("examples/minimal/roadmap.yaml");
    std::fs::copy(source, project.path().join("roadmap.yaml")).unwrap();
    std::fs::create_dir(project.path().join("fonts")).unwrap();
    let refused = || {
        let output = Command::new(env!("CARGO_BIN_EXE_roadmap"))
            .current_dir(project.path())
            .env_clear()
            .args(["build", "--format", "html", "--font-dir", "fonts"])
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("there is no font here"), "{said}");
        assert!(!project.path().join("dist").exists(), "nothing is written");
    };
    refused();
    std::fs::write(project.path().join("fonts/readme.txt"), "no font").unwrap();
    refused();
    if cfg!(feature = "pdf") {
        std::fs::write(project.path().join("fonts/broken.ttf"), "no font").unwrap();
        refused();
    }
}
