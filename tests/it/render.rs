//! Templates: what a project may replace, and what happens when it is wrong.

use std::collections::BTreeSet;
use std::process::Output;

use crate::root;

/// Builds the smallest example with a template of its own in place of one of ours.
fn build(name: &str, template: &str) -> (Output, tempfile::TempDir) {
    build_as(name, template, "html", "examples/minimal/roadmap.yaml")
}

pub(crate) fn build_as(
    name: &str,
    template: &str,
    format: &str,
    source: &str,
) -> (Output, tempfile::TempDir) {
    let project = tempfile::tempdir().unwrap();
    std::fs::copy(root().join(source), project.path().join("roadmap.yaml")).unwrap();
    let path = project.path().join("templates").join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, template).unwrap();
    let output = crate::roadmap()
        .args(["-C", project.path().to_str().unwrap(), "build", "--format", format])
        .output()
        .unwrap();
    (output, project)
}

#[test]
fn own_templates_replace_ours() {
    let (output, project) = build("html/frame.html", "<p>{{ document.title }} & {{ lang }}</p>");
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
        let mut command = crate::roadmap();
        command.current_dir(project.path()).args(["--today", "2026-11-24"]).args(args);
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

/// Builds an example in all formats with files of the project's own; what is said, and its Markdown
/// and HTML.
fn described(files: &[(&str, &str)]) -> (String, [String; 2]) {
    let project = tempfile::tempdir().unwrap();
    for name in crate::files_below("examples/kenya", &["yaml"]) {
        let path = project.path().join(name.strip_prefix("examples/kenya/").unwrap());
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::copy(root().join(name), path).unwrap();
    }
    for (name, text) in files {
        let path = project.path().join("templates").join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    let output = crate::roadmap()
        .args(["-C", project.path().to_str().unwrap(), "build", "--format", "md,html"])
        .args(["--lang", "en", "--today", "2026-11-24"])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let read = |extension: &str| {
        let drafts = std::fs::read_dir(project.path().join("dist")).into_iter().flatten();
        let mut drafts = drafts.map(|draft| draft.unwrap().path());
        let found = drafts.find(|path| path.extension().is_some_and(|e| e == extension));
        found.map(|path| std::fs::read_to_string(path).unwrap()).unwrap_or_default()
    };
    (said, ["md", "html"].map(read))
}

/// The sections of a document, by their anchors, with their numbers.
fn sections(text: &str) -> Vec<String> {
    let keys = ["vision", "priorities", "objectives", "ethics", "governance", "actors"];
    let mut found: Vec<(usize, &str)> = Vec::new();
    for key in keys {
        found.extend(text.find(&format!("id=\"{key}\"")).map(|at| (at, key)));
    }
    found.sort_unstable();
    let number = |(at, key): &(usize, &str)| {
        let words = text[*at..].split_once("<").map_or("", |(_, rest)| rest);
        let words: String = words.chars().take(80).collect();
        let digit = words.chars().find(char::is_ascii_digit).unwrap_or('-');
        format!("{key} {digit}")
    };
    found.iter().map(number).collect()
}

#[test]
fn one_file_of_the_project_moves_a_section_in_every_format() {
    let (said, drafts) = described(&[]);
    assert_eq!(said, "");
    let order = ["vision 2", "priorities 3", "objectives 4", "ethics 5", "governance 7"];
    for draft in &drafts {
        assert!(sections(draft).starts_with(&order.map(str::to_owned)), "{:?}", sections(draft));
    }
    let include = |name: &str| format!("{{% include \"document/{name}.jinja\" %}}\n");
    let order = ["governance", "objectives", "priorities"].map(include).concat();
    let (said, drafts) = described(&[("document/document.jinja", &order)]);
    assert_eq!(said, "");
    for draft in &drafts {
        assert_eq!(sections(draft), ["governance 1", "objectives 2", "priorities 3"]);
    }
}

/// A column more, a word of one format, and a section of the project's own.
#[test]
fn a_project_changes_one_table_one_word_or_adds_a_section() {
    let priorities = "{% call section(\"priorities\") %}{% call table(\"section-priorities\") %}\
        {% for priority in priorities %}{% call row(priority.anchor) %}\
        {{ cell(\"priority\", priority.title) }}{{ cell(\"kind\", strong(\"own\")) }}\
        {% endcall %}{% endfor %}{% endcall %}{% endcall %}";
    let (said, [markdown, html]) = described(&[("document/priorities.jinja", priorities)]);
    assert_eq!(said, "");
    assert!(markdown.contains(" | **own** |"), "{markdown}");
    assert!(html.contains("<td><strong>own</strong>"), "{html}");
    let own = "{% macro tag(n) %}<mark>{{ n.body }}</mark>{% endmacro %}";
    let tagged = "{% call section(\"vision\") %}{{ line(tag(\"one\")) }}{{ prose(\"Two\") }}\
        {% endcall %}";
    let files = [("html/own.html", own), ("document/context.jinja", tagged)];
    let (said, [markdown, html]) = described(&files);
    assert_eq!(said, "");
    assert!(html.contains("<mark>one</mark>") && markdown.contains("(one)"), "{html}");
}

#[test]
fn a_macro_that_breaks_the_word_document_is_refused() {
    let own = "{% macro tag(n) %}<b>&nbsp;{{ n.body }}{% endmacro %}";
    let (output, project) = build_as("docx/own.xml", own, "docx", "examples/commune/roadmap.yaml");
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{said}");
    assert!(said.contains("word/document.xml"), "{said}");
    assert!(!project.path().join("dist").exists(), "nothing is written");
}

/// A section under words of the project's own.
#[test]
fn a_section_of_the_project_has_a_title_of_its_own() {
    let text = "{% call section(\"ours\", title=\"Our part\") %}{{ heading(2, \"By hand\") }}\
        {{ prose(\"Words.\") }}{% endcall %}";
    let (said, [markdown, html]) = described(&[("document/conclusion.jinja", text)]);
    assert_eq!(said, "");
    assert!(html.contains("<h3>By hand</h3>") && html.contains("href=\"#ours\""), "{html}");
    assert!(markdown.contains("Our part](#ours)"), "{markdown}");
}

/// A text may lead to a part of the document, or to none.
#[test]
fn a_link_of_a_text_leads_into_the_document_in_every_format() {
    let project = tempfile::tempdir().unwrap();
    let source = crate::text("examples/minimal/roadmap.yaml");
    let vision = "  vision: 'See [x](#vision) and [y](#nowhere).'\n";
    let (head, rest) = source.split_once("roadmap:\n").unwrap();
    let text = format!("{head}roadmap:\n{vision}{rest}");
    std::fs::write(project.path().join("roadmap.yaml"), text).unwrap();
    let output =
        crate::roadmap().args(["-C", project.path().to_str().unwrap(), "build"]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{said}");
}

#[test]
fn what_is_wrong_in_a_description_is_named_with_its_place() {
    let name = "document/priorities.jinja";
    for (text, place, what) in [
        ("\n{{ cel(\"rank\") }}", "line 2", "unknown function: cel is unknown"),
        ("{{ prose(\"T\", lable=\"problem\") }}", "line 1", "did you mean `label`?"),
        ("{{ heading(2, \"no-such\") }}", "line 1", "there is no label `no-such`"),
        ("\n\n{% call table(\"priority\") %}Words{% endcall %}", "line 3", "not the text “Words”"),
        (
            "{% call row() %}{{ item(\"a\") }}{% endcall %}",
            "line 1",
            "`row` holds `cell`, not `item`",
        ),
        ("{{ quiet(\"a\") ~ \"b\" }}", "line 1", "cannot be joined"),
        ("{{ priorities }}", "line 1", "`links` writes lists"),
        ("{% call section(\"x\") %}{{ prose(\"T\") }}{% endcall %}", "line 1", "`section-x`"),
        ("{{ prose(priorities[0].reson) }}", "line 1", "the view has no such name"),
        ("{{ links(texts.nope) }}", "line 1", "the view has no such name"),
        ("{{ line(priorities[0]) }}", "line 1", "an object is no text"),
        ("{{ sectoin(\"vision\") }}", "line 1", "did you mean `section`?"),
        ("{{ contents(1) }}", "line 1", "`contents` takes no more"),
    ] {
        let (said, [markdown, html]) = described(&[(name, text)]);
        assert!(
            said.contains(&format!("{name}, {place}")) && said.contains(what),
            "{text}: {said}"
        );
        assert_eq!([markdown, html], ["", ""], "nothing is written");
    }
    let own = "{% macro code(n) %}{{ n.bdy }}{% endmacro %}";
    let (said, _) = described(&[("html/own.html", own)]);
    assert!(said.contains("html/own.html, line 1") && said.contains("n.bdy"), "{said}");
    let own = "{% macro row(n) %}{{ n.body|no_such }}{% endmacro %}";
    let (said, _) = described(&[("html/own.html", own)]);
    assert!(said.contains("html/own.html, line 1"), "{said}");
    let own = "{% macro code(n) %}{{ 1 / n.anchor }}{% endmacro %}";
    let (said, _) = described(&[("html/own.html", own)]);
    assert!(said.contains("writing `code` in document/priorities.jinja"), "{said}");
    let (said, drafts) = described(&[("html/vocabulary.html", "{% macro row(n) %}{% endmacro %}")]);
    assert!(said.contains("has no macro `section`"), "{said}");
    assert_eq!(drafts, ["", ""]);
    let (said, drafts) = described(&[("html/document.html", "<p>{{ document.title }}</p>")]);
    assert!(said.contains("html/document.html") && said.contains("templates/document/"), "{said}");
    assert_eq!(drafts, ["", ""]);
}

/// The words that a file of macros writes.
fn vocabulary(name: &str) -> BTreeSet<String> {
    let text = crate::text(name);
    let macros = text.split("{%- macro ").skip(1).filter_map(|rest| rest.split_once("(n) -%}"));
    macros.map(|(word, _)| word.to_owned()).filter(|word| !word.contains('(')).collect()
}

/// Each format writes each word, each word is taught, and none is a name of the view, which would
/// hide it.
#[test]
fn the_words_of_a_description_are_few_known_and_taught() {
    let readme = crate::text("templates/README.md");
    let all = vocabulary("templates/html/vocabulary.html");
    let beside = ["pairs", "pair", "side", "change", "landscape"];
    let said: Vec<&String> = all.iter().filter(|word| !beside.contains(&word.as_str())).collect();
    // And `links` and `label`, which make no part of their own.
    assert_eq!(said.len() + 2, 24, "{said:?}");
    for name in ["markdown/vocabulary.md", "pdf/vocabulary.typ", "docx/vocabulary.xml"] {
        let own = vocabulary(&format!("templates/{name}"));
        assert!(all.is_subset(&own), "{name}: {:?}", all.difference(&own));
    }
    let (words, _) = readme.split_once("## The view").unwrap();
    for word in said {
        let taught = [format!("`{word}("), format!("`{word}`"), format!(" `{word}(")];
        assert!(taught.iter().any(|taught| words.contains(taught)), "{word} is not taught");
    }
    let view = roadmap::internal::view::json_schema();
    let keys = view["properties"].as_object().unwrap();
    let words = all.iter().map(String::as_str).chain(["links", "label"]);
    let hidden: Vec<&str> = words.filter(|word| keys.contains_key(*word)).collect();
    assert!(hidden.is_empty(), "{hidden:?}");
}

#[test]
fn errors_name_template_line_and_key() {
    let cases = [
        ("<p>\n{{ document.titel }}</p>", "html/frame.html, line 2", "document.titel"),
        ("{{ label(\"no-such\") }}", "html/frame.html, line 1", "no-such"),
        ("<p>\n\n{% if %}", "html/frame.html, line 3", ""),
        ("{% include \"../../etc/passwd\" %}", "html/frame.html, line 1", "passwd"),
        ("{{ notice|safe }}", "html/frame.html, line 1", "safe"),
    ];
    for (template, place, key) in cases {
        let (output, project) = build("html/frame.html", template);
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
    let (output, _project) = build("html/frame.html", long);
    assert_eq!(output.status.code(), Some(2));
    let (output, _project) = build("html/frame.html", "{% include \"html/frame.html\" %}");
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn an_error_in_the_source_is_shown_and_nothing_is_written() {
    let project = tempfile::tempdir().unwrap();
    let path = project.path().join("roadmap.yaml");
    std::fs::write(&path, "roadmap: {id: x, titel: X}\n").unwrap();
    let output =
        crate::roadmap().args(["-C", project.path().to_str().unwrap(), "build"]).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("unknown-key") && said.contains("nothing was written"), "{said}");
    assert!(!project.path().join("dist").exists());
}

#[cfg(feature = "pdf")]
#[test]
fn the_list_of_shapes_is_that_of_the_fonts() {
    let mut list = String::from("# Generated by UPDATE=1 cargo test; do not edit.\n");
    for (first, last) in roadmap::internal::render::embedded_ranges() {
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
        let output = crate::roadmap()
            .current_dir(project.path())
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
