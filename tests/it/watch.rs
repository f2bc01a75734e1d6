//! `build --watch`, through the real program: what changed is drawn again, and a mistake does not
//! end it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use crate::root;

fn lines(stream: impl std::io::Read + Send + 'static) -> Receiver<String> {
    let (send, lines) = channel();
    std::thread::spawn(move || {
        for line in BufReader::new(stream).lines().map_while(Result::ok) {
            let _ = send.send(line);
        }
    });
    lines
}

/// The next line that says something, however slow the machine is.
fn until(lines: &Receiver<String>, words: &str) -> String {
    loop {
        let line = lines.recv_timeout(Duration::from_secs(120));
        let line = line.unwrap_or_else(|_| panic!("nobody said: {words}"));
        if line.contains(words) {
            return line;
        }
    }
}

#[test]
fn what_changed_is_drawn_again() {
    let directory = tempfile::tempdir().unwrap();
    let at = directory.path();
    let source = std::fs::read_to_string(root().join("examples/minimal/roadmap.yaml")).unwrap();
    let write = |text: &str| std::fs::write(at.join("roadmap.yaml"), text).unwrap();
    write(&source);
    let mut child = crate::roadmap()
        .current_dir(at)
        .args([
            "--today",
            "2026-11-24",
            "build",
            "roadmap.yaml",
            "--watch",
            "--format",
            "html,json",
        ])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let (out, err) = (lines(child.stdout.take().unwrap()), lines(child.stderr.take().unwrap()));
    until(&err, "Ctrl+C");
    let first = until(&out, ".html");
    let draft = at.join(first.split_whitespace().last().unwrap());
    until(&out, ".json");

    write(&source.replace("title: ", "title: Neuf "));
    until(&out, ".html");
    assert!(std::fs::read_to_string(&draft).unwrap().contains("Neuf "));
    // A mistake is said, and the last draft stays.
    write("roadmap: [\n");
    until(&out, "yaml-syntax");
    assert!(std::fs::read_to_string(&draft).unwrap().contains("Neuf "));
    // What nothing is made of changes nothing: the next draft is that of the next change.
    std::fs::write(at.join("notes.txt"), "x").unwrap();
    write(&source);
    until(&out, ".html");
    assert!(!std::fs::read_to_string(&draft).unwrap().contains("Neuf "));
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(Path::new(&draft).exists());
}
