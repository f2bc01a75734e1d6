//! `roadmap doctor`: what is found on this machine, and what to do about it.

use std::env;
use std::path::{Path, PathBuf};

use crate::files::{Disk, Files, try_writing};
use crate::finding::Arg;
use crate::git::{self, Drivers, GitError, Hook, Release};
use crate::model;
use crate::project::{self, LoadError};
use crate::render::Format;
use crate::text::{harmless_json, printable_line};
use serde::Serialize;

use super::args::DoctorArgs;
use super::context::Context;
use super::values::DoctorFormat;
use super::{CLEAN, FINDINGS, help, versions};

words! {
    /// How something stands.
    enum State: Serialize {
        /// As it should be.
        Ok "ok",
        /// Something more could be had.
        Possible "possible",
        /// Something does not work.
        Missing "missing",
    }
}

/// One thing that was looked at.
#[derive(Serialize)]
struct Finding {
    name: &'static str,
    state: State,
    message: String,
    help: Option<String>,
}

/// The findings, and the words for them.
struct Doctor<'a> {
    context: &'a Context,
    findings: Vec<Finding>,
}

impl Doctor<'_> {
    /// Says what is found of a thing: `doctor-<thing>-<found>`.
    fn say(&mut self, name: &'static str, state: State, found: &str, args: &[(&'static str, Arg)]) {
        let key = format!("doctor-{name}-{found}");
        let help = self.context.messages.find(&format!("{key}.help"), args);
        let help = help.map(|help| printable_line(&help));
        let message = printable_line(&self.context.say(&key, args));
        self.findings.push(Finding { name, state, message, help });
    }
}

pub(crate) fn run(args: &DoctorArgs, context: &Context) -> anyhow::Result<u8> {
    context.enter()?;
    let mut doctor = Doctor { context, findings: Vec::new() };
    doctor.program();
    let found = match &args.path {
        Some(path) => Some(main_file(path, context)?),
        None => context.path(None).ok(),
    };
    let git = doctor.git();
    match &found {
        Some(path) => {
            doctor.say("roadmap", State::Ok, "here", &[shown(path)]);
            doctor.schema(path);
        }
        None => doctor.say("roadmap", State::Possible, "none", &[]),
    }
    if let (true, Some(path)) = (git, &found) {
        doctor.clone_of(path);
    }
    doctor.output(&args.out);
    let missing = doctor.findings.iter().any(|finding| finding.state == State::Missing);
    context.print(&match args.format {
        DoctorFormat::Human => doctor.human(),
        DoctorFormat::Json => doctor.json(),
    })?;
    Ok(if missing { FINDINGS } else { CLEAN })
}

/// The file that a project is known by.
fn main_file(path: &Path, context: &Context) -> anyhow::Result<PathBuf> {
    match Disk.is_directory(path) {
        Some(true) => Ok(path.join("roadmap.yaml")),
        Some(false) => Ok(path.to_owned()),
        None => Err(context.explain_load(&LoadError::NotFound(path.to_owned()))),
    }
}

fn shown(path: &Path) -> (&'static str, Arg) {
    ("path", path.display().to_string().into())
}

impl Doctor<'_> {
    fn program(&mut self) {
        // Where a system does not tell, as it was called.
        let called = || env::args_os().next().map(PathBuf::from).unwrap_or_default();
        let path = env::current_exe().unwrap_or_else(|_| called());
        self.say(
            "program",
            State::Ok,
            "here",
            &[("version", help::version().into()), shown(&path)],
        );
        match Format::ALL.into_iter().all(Format::is_built) {
            true => self.say("pdf", State::Ok, "here", &[]),
            false => self.say("pdf", State::Possible, "none", &[]),
        }
    }

    /// Whether there is a git that serves.
    fn git(&mut self) -> bool {
        let args = |release: Release| {
            [
                ("release", release.to_string().into()),
                ("oldest", Release::OLDEST.to_string().into()),
            ]
        };
        match git::release() {
            Ok(release) if release < Release::OLDEST => {
                self.say("git", State::Missing, "old", &args(release));
            }
            Ok(release) => {
                self.say("git", State::Ok, "here", &args(release));
                return true;
            }
            Err(error) => self.refused("git", "none", &error),
        }
        false
    }

    /// What git does not do, in its words.
    fn refused(&mut self, name: &'static str, found: &str, error: &GitError) {
        let (_, mut args) = error.message();
        args.push(("oldest", Release::OLDEST.to_string().into()));
        self.say(name, State::Missing, found, &args);
    }

    /// The schema that editors take from the first line of the main file.
    fn schema(&mut self, main: &Path) {
        let bytes = Disk.read(main, project::MAX_FILE).unwrap_or_default();
        let text = String::from_utf8_lossy(&bytes);
        let named = text.lines().next().and_then(|line| {
            line.strip_prefix("# yaml-language-server:")?.trim().strip_prefix("$schema=")
        });
        let Some(named) = named else {
            return self.say("schema", State::Possible, "unnamed", &[shown(main)]);
        };
        // What is on a network is not looked at.
        if named.contains("://") {
            return self.say("schema", State::Ok, "elsewhere", &[("path", named.into())]);
        }
        let path = main.parent().unwrap_or(Path::new("")).join(named);
        let ours = format!("{:#}\n", model::json_schema());
        match Disk.read(&path, project::MAX_FILE) {
            Ok(bytes) if bytes == ours.as_bytes() => {
                self.say("schema", State::Ok, "here", &[shown(&path)]);
            }
            Ok(_) => self.say("schema", State::Possible, "other", &[shown(&path)]),
            Err(_) => self.say("schema", State::Possible, "none", &[shown(&path)]),
        }
    }

    /// What is set up in the clone that a roadmap stands in.
    fn clone_of(&mut self, main: &Path) {
        let directory = versions::directory_of(main);
        match git::place(&directory) {
            Ok(_) => self.say("clone", State::Ok, "here", &[]),
            Err(GitError::Refused(words)) if words.starts_with("not a git repository") => {
                return self.say("clone", State::Possible, "none", &[]);
            }
            Err(error) => return self.refused("clone", "refused", &error),
        }
        let file = main.file_name().unwrap_or_default().to_string_lossy();
        match git::drivers(&directory, &file) {
            Ok(Drivers::None) => self.say("drivers", State::Possible, "none", &[]),
            Ok(Drivers::Lead(program)) if program.exists() => {
                self.say("drivers", State::Ok, "here", &[shown(&program)]);
            }
            Ok(Drivers::Lead(program)) => {
                self.say("drivers", State::Missing, "lost", &[shown(&program)]);
            }
            Err(error) => self.refused("clone", "refused", &error),
        }
        match git::hook(&directory) {
            Ok(Hook::None) => self.say("hook", State::Possible, "none", &[]),
            Ok(Hook::Asked) => self.say("hook", State::Possible, "asked", &[]),
            Ok(Hook::Installed) => self.say("hook", State::Ok, "here", &[]),
            Err(error) => self.refused("clone", "refused", &error),
        }
    }

    /// Whether drafts can be written.
    fn output(&mut self, out: &Path) {
        match try_writing(out) {
            Ok(()) => self.say("output", State::Ok, "here", &[shown(out)]),
            Err(error) => {
                let (_, said) = error.message();
                let error = said.into_iter().filter(|(name, _)| *name == "error");
                let args: Vec<_> = [shown(out)].into_iter().chain(error).collect();
                self.say("output", State::Missing, "refused", &args);
            }
        }
    }

    fn human(&self) -> String {
        let mut text = String::new();
        for finding in &self.findings {
            let state = self.context.say(&format!("doctor-{}", finding.state.name()), &[]);
            text += &format!("{state}: {}\n", finding.message);
            if let Some(help) = &finding.help {
                text += &format!("  = {help}\n");
            }
        }
        text
    }

    fn json(&self) -> String {
        let count = |state| self.findings.iter().filter(|finding| finding.state == state).count();
        let summary: serde_json::Map<String, serde_json::Value> = State::ALL
            .into_iter()
            .map(|state| (state.name().to_owned(), count(state).into()))
            .collect();
        let json = serde_json::json!({
            "version": 1,
            "program": {
                "version": help::VERSION,
                "commit": Some(help::COMMIT).filter(|commit| !commit.is_empty()),
                "features": help::features(),
            },
            "checks": self.findings,
            "summary": summary,
        });
        harmless_json(&format!("{json:#}")) + "\n"
    }
}
