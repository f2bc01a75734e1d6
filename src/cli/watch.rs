//! `roadmap build --watch`: drafts are drawn again when their source changes.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

use crate::render::Format;
use anyhow::{anyhow, bail};
use notify::{Event, EventKind, RecursiveMode, Watcher};

use super::args::BuildArgs;
use super::context::Context;

/// How long a change may take: an editor writes a file in several steps.
const SETTLED: Duration = Duration::from_millis(30);

type Changes = Receiver<notify::Result<Event>>;

/// Draws, and draws again until the user ends it.
pub(crate) fn run(
    args: &BuildArgs,
    formats: &[Format],
    context: &Context,
    mut draw: impl FnMut(&[Format]) -> anyhow::Result<u8>,
) -> anyhow::Result<u8> {
    let path = context.path(args.path.as_deref())?;
    let is_file = path.is_file();
    let root = match path.parent() {
        Some(parent) if is_file && parent.as_os_str().is_empty() => Path::new("."),
        Some(parent) if is_file => parent,
        _ => &path,
    };
    let (send, changes) = mpsc::channel();
    let cannot = |error: notify::Error| {
        let path = ("path", root.display().to_string().into());
        anyhow!(context.say("error-watch", &[path, ("error", error.to_string().into())]))
    };
    let mut watcher = notify::recommended_watcher(send).map_err(cannot)?;
    for directory in [root].into_iter().chain(args.templates.as_deref()) {
        watcher.watch(directory, RecursiveMode::Recursive).map_err(cannot)?;
    }
    if !context.quiet {
        context.note(&context.say("build-watch", &[("path", root.display().to_string().into())]));
    }
    // Pages to read are drawn before those that take longer.
    let (quick, slow): (Vec<Format>, Vec<Format>) =
        formats.iter().partition(|format| matches!(format, Format::Markdown | Format::Html));
    loop {
        for formats in [&quick, &slow].into_iter().filter(|formats| !formats.is_empty()) {
            // What is wrong now may be right after the next change.
            match draw(formats) {
                Ok(status) if status != super::CLEAN => break,
                Ok(_) => {}
                Err(error) if super::is_broken_pipe(&error) => return Err(error),
                Err(error) => {
                    context.error(&error);
                    break;
                }
            }
        }
        wait(&changes, &args.out, context)?;
    }
}

/// Returns when something has changed that drafts are made of.
fn wait(changes: &Changes, out: &Path, context: &Context) -> anyhow::Result<()> {
    let out = out.canonicalize().unwrap_or_else(|_| out.to_owned());
    let is_ours = |path: &PathBuf| {
        path.canonicalize().is_ok_and(|path| path.starts_with(&out))
            || path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
    };
    loop {
        let Ok(change) = changes.recv() else { bail!(context.say("error-watch-ended", &[])) };
        let counts = change.is_ok_and(|change| {
            !matches!(change.kind, EventKind::Access(_)) && !change.paths.iter().all(is_ours)
        });
        if counts {
            while changes.recv_timeout(SETTLED).is_ok() {}
            return Ok(());
        }
    }
}
