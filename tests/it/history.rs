//! The real roadmap on its way from working draft to adoption: a dozen commits by two authors on
//! branches that are merged, and every command that compares, through real git.

use serde_json::Value;

use crate::repository::{CLEAN, FAILED, HELD, Repository, err, out};

const PLAN: &str = "roadmap/objectives/a-feuille-de-route.yaml";
const SCHOOLS: &str = "roadmap/objectives/e-secteurs-sociaux.yaml";
const MAIN: &str = "roadmap/roadmap.yaml";
const TARGET: &str = "ind-rapports-avancement";

/// Working draft, consultation, revised, adopted.
fn adopted() -> Repository {
    let repository = Repository::new();
    assert!(repository.roadmap(&["git-setup"]).status.success());
    let step = |author: &str, subject: &str, edits: &[(&str, &str, &str)]| {
        for (file, from, to) in edits {
            repository.edit(file, from, to);
        }
        repository.commit(author, subject);
    };
    repository.git(&["tag", "draft"]);
    let words = "Un seul document public fixe";
    step("Samira", "Words", &[(PLAN, words, "Un document public fixe")]);
    step("Samira", "More reports", &[(PLAN, "target: {value: 4,", "target: {value: 6,")]);
    let status = [(MAIN, "status: working-draft", "status: consultation")];
    step("Youssef", "For consultation", &status);
    repository.git(&["tag", "consultation"]);

    // Comments come in on a branch, while the other author goes on.
    repository.git(&["checkout", "-q", "-b", "comments"]);
    step("Youssef", "A comment on words", &[(PLAN, "Un document public fixe", "Un document fixe")]);
    let rural = "target: {value: 100, date: 2030-09}";
    step(
        "Youssef",
        "Less in the country",
        &[(SCHOOLS, rural, "target: {value: 60, date: 2030-09}")],
    );
    repository.git(&["checkout", "-q", "main"]);
    step("Samira", "Fewer reports", &[(PLAN, "target: {value: 6,", "target: {value: 5,")]);
    step("Samira", "More often", &[(PLAN, "frequency: yearly", "frequency: quarterly")]);
    repository.git(&["merge", "-q", "--no-edit", "comments"]);

    repository.git(&["checkout", "-q", "-b", "layout"]);
    let text = repository.read(PLAN);
    repository.write("roadmap/objectives/plan.yaml", &format!("# Renamed.\n{text}"));
    repository.git(&["rm", "-q", PLAN]);
    repository.commit("Youssef", "Another file");
    repository.git(&["checkout", "-q", "main"]);
    step("Samira", "Revised", &[(MAIN, "status: consultation", "status: revised")]);
    repository.git(&["merge", "-q", "--no-edit", "layout"]);
    let plan = "roadmap/objectives/plan.yaml";
    step(
        "Samira",
        "Sooner",
        &[(plan, "target: {value: 5, date: 2030-12}", "target: {value: 5, date: 2030-06}")],
    );
    step("Youssef", "Adopted", &[(MAIN, "status: revised", "status: adopted")]);
    repository
}

#[test]
fn a_roadmap_becomes_binding() {
    let repository = adopted();
    let commits = repository.git(&["log", "--format=%an %s"]);
    assert!(commits.lines().count() >= 14 && commits.contains("Merge branch"), "{commits}");
    let run = |arguments: &[&str]| repository.roadmap(arguments);
    let json = |arguments: &[&str]| -> Value {
        let output = run(&[&["diff"][..], arguments, &["--format", "json"]].concat());
        serde_json::from_str(&out(&output)).unwrap_or_else(|e| panic!("{e}: {}", err(&output)))
    };
    let rules = |report: &Value| -> Vec<String> {
        let changes = report["changes"].as_array().unwrap();
        changes.iter().map(|change| change["rule"].as_str().unwrap().to_owned()).collect()
    };
    // What all of it came to, whatever was done in between and in which file.
    let whole = rules(&json(&["draft", "HEAD"]));
    let expected = [
        "target-weakened",
        "text-reworded",
        "translation-behind",
        "more-often",
        "target-sooner",
        "target-strengthened",
        "status-forward",
    ];
    assert_eq!(whole, expected);
    // And back: each rule has its mirror.
    let back = rules(&json(&["HEAD", "draft"]));
    assert_eq!(back.len(), whole.len(), "{back:?}");
    // A file of another name and comments are no change.
    assert_eq!(rules(&json(&["layout~", "layout"])), Vec::<String>::new());
    // A branch against where it left, which the edits of the other author are no part of.
    assert_eq!(
        rules(&json(&["consultation...comments"])),
        ["target-weakened", "text-reworded", "translation-behind"]
    );
    let gate = run(&["diff", "draft", "HEAD", "--fail-on", "weakened", "--lang", "fr"]);
    assert_eq!(gate.status.code(), Some(HELD), "{}", err(&gate));
    assert!(
        out(&gate).contains("cible affaiblie\u{a0}: de 100\u{a0}% à 60\u{a0}%"),
        "{}",
        out(&gate)
    );
    let drawn =
        roadmap::internal::review::Redline::ALL.into_iter().filter(|redline| redline.is_built());
    for format in ["human", "markdown", "github", "html"].into_iter().chain(drawn.map(|r| r.name()))
    {
        let output = run(&["diff", "draft", "HEAD", "--format", format, "-o", "written"]);
        assert_eq!(output.status.code(), Some(CLEAN), "{format}: {}", err(&output));
        assert!(std::fs::metadata(repository.path("written")).unwrap().len() > 500, "{format}");
    }
    std::fs::remove_file(repository.path("written")).unwrap();
    assert_eq!(repository.git(&["status", "--porcelain"]), "", "nothing is touched");

    // The history of one commitment, across the file that was renamed and the merges.
    let log = out(&run(&["log", TARGET]));
    let moved = "Target: 4\u{a0}reports → 6\u{a0}reports (24 November 2026) → 5\u{a0}reports (24 November 2026)";
    assert!(log.contains(moved), "{log}");
    assert!(log.contains("Target (date): December 2030 → June 2030 (24 November 2026)"), "{log}");
    assert!(!log.contains("Less in the country") && !log.contains("Another file"), "{log}");
    for (language, words) in [("fr", "Cible"), ("ar", "القيمة المستهدفة")] {
        let picture = out(&run(&["--lang", language, "log", TARGET, "--format", "svg"]));
        assert!(picture.starts_with("<svg ") && picture.contains(words), "{picture}");
    }
    let since = out(&run(&["log", TARGET, "--since", "consultation", "--format", "markdown"]));
    assert!(
        since.contains("6\u{a0}reports → 5\u{a0}reports") && !since.contains("More reports"),
        "{since}"
    );
    let all = out(&run(&["log"]));
    for subject in ["Fewer reports", "Less in the country", "Revised", "Adopted"] {
        assert_eq!(all.matches(&format!(": {subject} (")).count(), 1, "{subject} in\n{all}");
    }
    assert_eq!(all.matches("target weakened").count(), 2, "each once:\n{all}");

    // git itself, in a clone that was set up.
    let minutes =
        repository.git(&["log", "-p", "-U0", "--format=%an: %s", "draft..HEAD", "--", "roadmap"]);
    let said = |words: &str| assert!(minutes.contains(words), "{words} in\n{minutes}");
    said(
        "-indicator “Number of yearly progress reports published” (ind-rapports-avancement), target: 6\u{a0}reports\n",
    );
    said(
        "+indicator “Number of yearly progress reports published” (ind-rapports-avancement), target: 5\u{a0}reports\n",
    );
    said("+document, status: Adopted\n");
    let shown = repository.git(&["diff", "consultation", "comments", "--", "roadmap"]);
    assert!(shown.contains("target weakened: from 100% to 60%"), "{shown}");
    // Two who changed the same field meet there, and nowhere else.
    repository.git(&["checkout", "-q", "-b", "rival", "HEAD~1"]);
    repository.edit(MAIN, "status: revised", "status: consultation");
    repository.commit("Youssef", "Back to consultation");
    let merge = repository.try_git(&["merge", "main", "--no-edit"]);
    assert_eq!(merge.status.code(), Some(1));
    let text = repository.read(MAIN);
    assert_eq!(text.matches("<<<<<<< ").count(), 1, "{text}");
    // A version that cannot be read as it is written is no version without changes.
    let unreadable = run(&["diff", "main", "--format", "markdown"]);
    assert_eq!(unreadable.status.code(), Some(FAILED));
    assert!(out(&unreadable).contains("could not be compared"), "{}", out(&unreadable));
}
