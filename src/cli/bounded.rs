//! Templates are programs: those of a project run in a process of their own, under a bound of
//! memory and time that this program sets itself.
//!
//! A template that doubles a text, never ends or nests without end takes that process with it, and
//! nothing else: drafts are written when all are drawn, so earlier ones stay. What it stopped at is
//! then looked for with a bound of steps.

#![expect(clippy::disallowed_methods, reason = "the two processes speak through the environment")]

use std::env;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::anyhow;
use clap::Args;
use roadmap::finding::Arg;
use roadmap::render::{Format, RenderError, Templates};

use crate::FAILED;
use crate::context::Context;

/// How much drawing may take.
#[derive(Debug, Args)]
pub(crate) struct Bounds {
    // Memory for templates of the project, in MiB
    #[arg(long, value_name = "MIB", default_value_t = 4096)]
    max_memory: u64,
    // Time for templates of the project, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 120)]
    max_time: u64,
}

/// Set in the process that is bounded: the memory in MiB, the steps of a template, and the file
/// that says where it is.
const BOUND: &str = "ROADMAP_BOUND";

/// What the bounded process needs besides what it draws: the program, and what its allocator keeps.
const OWN: u64 = 2048;

/// Longest search for what stopped a process.
const SEARCH: Duration = Duration::from_secs(10);

/// Where a search is told what is drawn.
static TRACE: OnceLock<PathBuf> = OnceLock::new();

/// Runs the same command in a bounded process. `None` where this is that process.
pub(crate) fn run(bounds: &Bounds, watch: bool, context: &Context) -> Option<anyhow::Result<u8>> {
    if let Ok(bound) = env::var(BOUND) {
        enter(&bound);
        return None;
    }
    Some(outside(bounds, watch, context))
}

/// Bounds this process.
fn enter(bound: &str) {
    let mut words = bound.splitn(3, ',');
    let memory: Option<u64> = words.next().and_then(|memory| memory.parse().ok());
    #[cfg(unix)]
    if let Some(bytes) = memory.map(|memory| (memory + OWN) << 20) {
        // Where the system sets none, time is bounded all the same.
        let _ = rlimit::setrlimit(rlimit::Resource::AS, bytes, bytes);
        let _ = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0);
    }
    #[cfg(not(unix))]
    let _ = memory;
    if let Some(trace) = words.nth(1).filter(|trace| !trace.is_empty()) {
        let _ = TRACE.set(trace.into());
    }
}

/// The templates of a bounded process: told which one is read, and with a bound of steps.
pub(crate) fn traced(templates: Templates) -> Templates {
    let steps = env::var(BOUND).ok().and_then(|bound| bound.split(',').nth(1)?.parse().ok());
    match (TRACE.get(), steps) {
        (Some(_), Some(steps)) => templates.traced(steps, |name| trace(name, 0)),
        _ => templates,
    }
}

/// The formats to draw: all, but where a search is on those alone that the project has templates of.
pub(crate) fn searched(formats: &[Format], templates: &Templates) -> Vec<Format> {
    let is_own = |format: &&Format| TRACE.get().is_none() || templates.owns(**format);
    formats.iter().filter(is_own).copied().collect()
}

/// Says where a template stopped.
pub(crate) fn stopped(error: &RenderError) {
    if let RenderError::Template { template, line, .. } = error {
        trace(template, *line);
    }
}

fn trace(template: &str, line: usize) {
    if let Some(path) = TRACE.get() {
        let _ = fs::write(path, format!("{line} {template}"));
    }
}

/// How a bounded process ended.
enum End {
    Status(u8),
    Killed,
    TooLong,
}

fn outside(bounds: &Bounds, watch: bool, context: &Context) -> anyhow::Result<u8> {
    let time = (!watch).then(|| Duration::from_secs(bounds.max_time));
    let said = tempfile::NamedTempFile::new()?;
    let mut command = this(bounds.max_memory, "", Path::new(""))?;
    command.stderr(if watch { Stdio::inherit() } else { Stdio::from(said.reopen()?) });
    let end = wait(command.spawn()?, time)?;
    if let End::Status(status) = end {
        io::stderr().lock().write_all(&fs::read(said.path())?)?;
        return Ok(status);
    }
    let at = (!watch).then(|| search(bounds.max_memory)).transpose()?.flatten();
    let place = match at {
        Some((template, 0)) => template,
        Some((template, line)) => format!("{template}:{line}"),
        None => "templates/".to_owned(),
    };
    let args = [
        ("place", Arg::from(place)),
        ("memory", Arg::from(bounds.max_memory as usize)),
        ("seconds", Arg::from(bounds.max_time as usize)),
    ];
    let key = if matches!(end, End::TooLong) { "error-bound-time" } else { "error-bound-memory" };
    context.error(&context.explain(key, &args));
    Ok(FAILED)
}

/// This program with the same arguments, bounded.
fn this(memory: u64, steps: &str, trace: &Path) -> anyhow::Result<Command> {
    let mut command = Command::new(env::current_exe().map_err(|error| anyhow!(error))?);
    command.args(env::args_os().skip(1)).stdin(Stdio::null());
    command.env(BOUND, format!("{memory},{steps},{}", trace.display()));
    Ok(command)
}

fn wait(mut child: Child, time: Option<Duration>) -> io::Result<End> {
    let start = Instant::now();
    let mut pause = Duration::from_millis(1);
    loop {
        if let Some(status) = child.try_wait()? {
            let code = status.code().and_then(|code| u8::try_from(code).ok());
            return Ok(code.filter(|code| *code <= FAILED).map_or(End::Killed, End::Status));
        }
        if time.is_some_and(|time| start.elapsed() > time) {
            let _ = child.kill();
            child.wait()?;
            return Ok(End::TooLong);
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(20));
    }
}

/// The template and the line at which the process stops: with ever more steps, until it is the
/// bound of steps no more that ends it.
fn search(memory: u64) -> anyhow::Result<Option<(String, usize)>> {
    let start = Instant::now();
    let trace = tempfile::NamedTempFile::new()?;
    let mut found = None;
    let (mut least, mut most): (u64, Option<u64>) = (0, None);
    while start.elapsed() < SEARCH {
        let steps = match most {
            None => (least * 8).max(500),
            Some(most) if most - least > 1 => least + (most - least) / 2,
            Some(_) => break,
        };
        fs::write(trace.path(), "")?;
        let mut command = this(memory.min(1024), &steps.to_string(), trace.path())?;
        // One after the other: what is said last is what stopped.
        command.env("RAYON_NUM_THREADS", "1").stdout(Stdio::null()).stderr(Stdio::null());
        let left = SEARCH.saturating_sub(start.elapsed());
        let end = wait(command.spawn()?, Some(left))?;
        let said = fs::read_to_string(trace.path())?;
        let at = said.split_once(' ').and_then(|(line, name)| Some((name, line.parse().ok()?)));
        match (end, at) {
            (End::Status(_), Some((name, line))) if line > 0 => {
                found = Some((name.to_owned(), line));
                least = steps;
            }
            // It ended well, or for another reason: there is nothing to find.
            (End::Status(_), _) => break,
            (_, at) => {
                if found.is_none() {
                    found = at.map(|(name, line)| (name.to_owned(), line));
                }
                most = Some(steps);
            }
        }
    }
    Ok(found)
}
