//! Templates that eat memory, never end or nest without end: the command says which one and where,
//! and earlier drafts stay.

use std::time::Instant;

use roadmap::internal::render::Format;

const ROADMAP: &str = "roadmap: {format: 1, id: r, title: T, status: working-draft, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: en}}\n";

#[test]
fn a_hostile_template_stops_alone() {
    let doubled = "\n{% set ns = namespace(x='aaaaaaaaaaaaaaaa') %}{% for i in range(60) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}{{ ns.x|length }}";
    let itself = "{% set ns = namespace() %}\n\n{% set ns.x = ns %}{{ ns }}";
    let nested = "{% set ns = namespace(x=1) %}{% for i in range(90000) %}{% set ns.x = [ns.x] %}{% endfor %}{{ ns.x }}";
    let endless = "{% set ns = namespace(x=[1]) %}{% for i in range(60) %}{% set ns.x = ns.x + ns.x %}{% endfor %}{{ ns.x|length }}";
    let chained = format!("{{{{ {}1 }}}}", "1+".repeat(100_000));
    let page = "html/frame.html";
    let mut cases = vec![
        (page, doubled, "html/frame.html:2: this template"),
        (page, itself, "html/frame.html:3: this template needs more than"),
        (page, nested, "html/frame.html:1: this template needs more than"),
        (page, endless, "html/frame.html: this template takes more than 2 seconds"),
        (page, &chained, "html/frame.html"),
        ("markdown/frame.md", "{{ 1|nothing }}", "markdown/frame.md, line 1"),
    ];
    if Format::Pdf.is_built() {
        cases.push(("pdf/document.typ", "#range(10000000000).len()", "pdf/document.typ"));
    }
    for (name, template, said) in cases {
        let directory = tempfile::tempdir().unwrap();
        let path = |name: &str| directory.path().join(name);
        let write = |name: &str, text: &str| {
            std::fs::create_dir_all(path(name).parent().unwrap()).unwrap();
            std::fs::write(path(name), text).unwrap();
        };
        write("roadmap.yaml", ROADMAP);
        let (format, _) = name.split_once('/').unwrap();
        let format = if format == "markdown" { "md" } else { format };
        let draft = format!("dist/r.en.{format}");
        write(&format!("templates/{name}"), template);
        write(&draft, "earlier");
        let start = Instant::now();
        let run = crate::roadmap()
            .args(["build", "--format", format, "--max-memory", "256", "--max-time", "2"])
            .args(["--lang", "en", "-C"])
            .arg(directory.path())
            .output()
            .unwrap();
        let errors = String::from_utf8_lossy(&run.stderr);
        assert_eq!(run.status.code(), Some(2), "{name} {template:.80}: {errors}");
        assert!(errors.contains(said), "{said}: {errors}");
        assert!(!errors.contains("panicked") && !errors.contains("overflowed"), "{errors}");
        assert_eq!(std::fs::read_to_string(path(&draft)).unwrap(), "earlier");
        let files = std::fs::read_dir(path("dist")).unwrap().count();
        assert_eq!(files, 1, "nothing else is left");
        assert!(start.elapsed().as_secs() < 60, "it ends");
    }
}

/// A template that is none of these draws as before.
#[test]
fn a_template_of_the_project_draws() {
    let directory = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(directory.path().join("templates/html")).unwrap();
    std::fs::write(directory.path().join("roadmap.yaml"), ROADMAP).unwrap();
    let template = "{{ document.title }}!";
    std::fs::write(directory.path().join("templates/html/frame.html"), template).unwrap();
    let run = crate::roadmap()
        .args(["build", "--format", "html", "-C"])
        .arg(directory.path())
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(0), "{}", String::from_utf8_lossy(&run.stderr));
    assert_eq!(std::fs::read(directory.path().join("dist/r.en.html")).unwrap(), b"T!");
    assert!(String::from_utf8_lossy(&run.stdout).contains("r.en.html"));
}
