//! Templates are programs: those of a project run in a process of their own, under a bound of
//! memory and time that this program sets itself.
//!
//! A template that doubles a text, never ends or nests without end takes that process with it, and
//! nothing else: drafts are written when all are drawn, so earlier ones stay. What it stopped at is
//! then looked for with a bound of steps.

#![expect(clippy::disallowed_methods, reason = "the two processes speak through the environment")]

use std::env;
use std::io::{self, Read, Write};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::thread;
use std::time::{Duration, Instant};

use crate::finding::Arg;
use crate::render::{Format, RenderError, Templates};
use anyhow::anyhow;

use super::FAILED;
use super::context::Context;
use super::values::Bounds;

/// Set in the process that is bounded: the memory in MiB and, where what stops it is looked for,
/// the steps of a template.
const BOUND: &str = "ROADMAP_BOUND";

/// What a line begins with that says where such a search is.
const AT: &str = "roadmap-at ";

/// What the bounded process needs besides what it draws: the program, and what its allocator keeps.
const OWN: u64 = 1024;

/// Longest search for what stopped a process.
const SEARCH: Duration = Duration::from_secs(5);

/// The steps of a template, in the process of a search.
static STEPS: OnceLock<u64> = OnceLock::new();

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
    let (memory, steps) = bound.split_once(',').unwrap_or((bound, ""));
    let memory: Option<u64> = memory.parse().ok();
    #[cfg(unix)]
    if let Some(bytes) = memory.map(|memory| (memory + OWN) << 20) {
        // Where the system sets none, time is bounded all the same.
        let _ = rlimit::setrlimit(rlimit::Resource::AS, bytes, bytes);
        let _ = rlimit::setrlimit(rlimit::Resource::CORE, 0, 0);
    }
    #[cfg(not(unix))]
    let _ = memory;
    if let Ok(steps) = steps.parse() {
        let _ = STEPS.set(steps);
    }
}

/// The templates of a bounded process: told which one is read, and with a bound of steps.
pub(crate) fn traced(templates: Templates) -> Templates {
    match STEPS.get() {
        Some(steps) => templates.traced(*steps, |name| trace(name, 0)),
        None => templates,
    }
}

/// The formats to draw: all, but where a search is on those alone that the project has templates of.
pub(crate) fn searched(formats: &[Format], templates: &Templates) -> Vec<Format> {
    let is_own = |format: &&Format| STEPS.get().is_none() || templates.owns(**format);
    formats.iter().filter(is_own).copied().collect()
}

/// Says where a template stopped.
pub(crate) fn stopped(error: &RenderError) {
    if let RenderError::Template { template, line, .. } = error {
        trace(template, *line);
    }
}

fn trace(template: &str, line: usize) {
    if STEPS.get().is_some() {
        let _ = writeln!(io::stderr().lock(), "{AT}{line} {template}");
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
    let mut command = this(bounds.max_memory, "")?;
    command.stderr(if watch { Stdio::inherit() } else { Stdio::piped() });
    let (end, said) = wait(command.spawn()?, time)?;
    if let End::Status(status) = end {
        io::stderr().lock().write_all(said.as_bytes())?;
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
fn this(memory: u64, steps: &str) -> anyhow::Result<Command> {
    let mut command = Command::new(env::current_exe().map_err(|error| anyhow!(error))?);
    command.args(env::args_os().skip(1)).stdin(Stdio::null());
    command.env(BOUND, format!("{memory},{steps}"));
    Ok(command)
}

/// How a process ends, and what it says until then; where it is ended, that may be cut short.
fn wait(mut child: Child, time: Option<Duration>) -> io::Result<(End, String)> {
    let start = Instant::now();
    let errors = child.stderr.take();
    let reader = thread::spawn(move || {
        let mut said = Vec::new();
        let _ = errors.map(|mut errors| errors.read_to_end(&mut said));
        String::from_utf8_lossy(&said).into_owned()
    });
    let end = ended(&mut child, start, time)?;
    Ok((end, reader.join().unwrap_or_default()))
}

fn ended(child: &mut Child, start: Instant, time: Option<Duration>) -> io::Result<End> {
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
    let mut found = None;
    let (mut least, mut most): (u64, Option<u64>) = (0, None);
    while start.elapsed() < SEARCH {
        let steps = match most {
            None => (least * 8).max(500),
            Some(most) if most - least > 1 => least + (most - least) / 2,
            Some(_) => break,
        };
        let mut command = this(memory.min(1024), &steps.to_string())?;
        // One after the other: what is said last is what stopped.
        command.env("RAYON_NUM_THREADS", "1").stdout(Stdio::null()).stderr(Stdio::piped());
        let left = SEARCH.saturating_sub(start.elapsed());
        let (end, said) = wait(command.spawn()?, Some(left))?;
        let at = said.lines().rev().find_map(|line| {
            let (line, name) = line.strip_prefix(AT)?.split_once(' ')?;
            Some((name, line.parse().ok()?))
        });
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
