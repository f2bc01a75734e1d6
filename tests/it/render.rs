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
