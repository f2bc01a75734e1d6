//! The order of modules is the order in which they depend on one another: in `lib.rs`, and among
//! the files of each directory.

use std::collections::{BTreeMap, BTreeSet};

use crate::house::{BUILD, code, sources};

/// Modules of a file, by their names from the library's root on.
type Module = Vec<String>;

/// The files of the library; the program's own, and what builds it, are other crates.
fn library() -> Vec<String> {
    let others = ["src/main.rs", BUILD];
    sources().into_iter().filter(|path| !others.contains(&path.as_str())).collect()
}

fn module(path: &str) -> Module {
    let below = path.trim_start_matches("src/").trim_end_matches(".rs");
    let mut names: Module = below.split('/').map(str::to_owned).collect();
    if matches!(names.last().map(String::as_str), Some("mod" | "lib")) {
        names.pop();
    }
    names
}

/// The paths that begin at a place, `{…}` written out.
fn expand(text: &str, mut path: Module, found: &mut Vec<Module>) {
    let text = text.trim_start();
    if let Some(group) = text.strip_prefix('{') {
        let (mut depth, mut start) = (0, 0);
        for (at, c) in group.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth > 0 => depth -= 1,
                ',' | '}' if depth == 0 => {
                    expand(&group[start..at], path.clone(), found);
                    start = at + 1;
                    if c == '}' {
                        return;
                    }
                }
                _ => {}
            }
        }
        return;
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    let end = if text.starts_with('*') { 1 } else { end };
    if end == 0 {
        return;
    }
    path.push(text[..end].to_owned());
    match text[end..].trim_start().strip_prefix("::") {
        Some(rest) => expand(rest, path, found),
        None => found.push(path),
    }
}

/// The paths in a file that begin with a word.
fn paths(code: &str, first: &str) -> Vec<Module> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(&format!("{first}::")) {
        let before = code[..at].chars().next_back();
        if !before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
            expand(&code[at..], Vec::new(), &mut found);
        }
    }
    found
}

/// What a file names within this crate, from the root on.
fn named(of: &Module, code: &str) -> Vec<Module> {
    let mut named = Vec::new();
    for first in ["crate", "super", "self"] {
        for path in paths(code, first) {
            let mut from: Module = match first {
                "crate" => Vec::new(),
                _ => of.clone(),
            };
            for name in path.into_iter().filter(|name| !["crate", "self"].contains(&&**name)) {
                match name.as_str() {
                    "super" => drop(from.pop()),
                    _ => from.push(name),
                }
            }
            named.push(from);
        }
    }
    named
}

/// The modules that a file declares, in order: a line each, some of them in a macro's list.
fn declared(code: &str, below: &BTreeSet<&str>) -> Vec<String> {
    let names = code.lines().filter_map(|line| {
        let word = |c: char| c.is_alphanumeric() || c == '_';
        let item = line.strip_prefix("    ").filter(|line| line.ends_with(','));
        let item = item.map(|item| &item[..item.find(|c| !word(c)).unwrap_or(item.len())]);
        line.rsplit_once("mod ").and_then(|(_, name)| name.strip_suffix(';')).or(item)
    });
    let mut seen = BTreeSet::new();
    let known = names.filter(|name| below.contains(name) && seen.insert(*name));
    known.map(str::to_owned).collect()
}

/// A file names only what is declared before it beside it, or beside a directory that it is in;
/// names that the parent has of another file count as that file's.
#[test]
fn files_name_only_siblings_declared_before_them() {
    let codes: BTreeMap<Module, String> =
        library().iter().map(|path| (module(path), code(path))).collect();
    // A test names whatever it tests.
    let is_code = |of: &Module| of.last().is_none_or(|name| name != "tests");
    let mut wrong = Vec::new();
    let mut compared = 0;
    for (parent, text) in &codes {
        let within = |of: &&Module| of.len() > parent.len() && of.starts_with(parent);
        let below: BTreeSet<&str> =
            codes.keys().filter(within).map(|of| of[parent.len()].as_str()).collect();
        let order = declared(text, &below);
        let missing: Vec<_> =
            below.iter().filter(|name| !order.iter().any(|known| known == *name)).collect();
        assert!(missing.is_empty(), "{parent:?} declares {order:?}, and not {missing:?}");
        let place = |name: &str| order.iter().position(|known| known == name);
        let mut shown: BTreeMap<String, usize> = BTreeMap::new();
        for (at, child) in order.iter().enumerate() {
            let mut used = Vec::new();
            for (start, _) in text.match_indices(&format!("use {child}::")) {
                expand(&text[start + "use ".len()..], Vec::new(), &mut used);
            }
            shown.extend(used.into_iter().filter_map(|mut path| path.pop()).map(|name| (name, at)));
        }
        for (of, text) in codes.iter().filter(|(of, _)| within(of) && is_code(of)) {
            let Some(own) = place(&of[parent.len()]) else { continue };
            for path in named(of, text).into_iter().filter(|path| within(&path)) {
                let name = path[parent.len()].as_str();
                let last = shown.values().copied().max().filter(|_| name == "*");
                let other = place(name).or_else(|| shown.get(name).copied()).or(last);
                compared += usize::from(other.is_some());
                if let Some(other) = other.filter(|other| *other > own) {
                    wrong.push(format!("{} names {name}, of {}", of.join("/"), order[other]));
                }
            }
        }
    }
    assert!(compared > 2000, "{compared} names were looked at");
    assert!(wrong.is_empty(), "below what names it:\n{}", wrong.join("\n"));
}

/// One habit for the head of a directory.
#[test]
fn directories_have_a_mod_file() {
    let beside = |path: &String| path.ends_with("/mod.rs").then(|| path.replace("/mod.rs", ".rs"));
    let files = sources();
    let wrong: Vec<_> = files.iter().filter_map(beside).filter(|it| files.contains(it)).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    let heads: BTreeSet<_> = files.iter().map(|path| path.rsplit_once('/').unwrap().0).collect();
    let has_head = |path: &&&str| {
        ["mod", "lib", "main"].iter().any(|head| files.contains(&format!("{path}/{head}.rs")))
    };
    assert_eq!(heads.iter().filter(|path| !has_head(path)).count(), 0, "{heads:?}");
}
