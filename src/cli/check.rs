//! `roadmap check`.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::baseline::{self, Baseline, Compared};
use crate::files::{Disk, Files, rewrite, write_all};
use crate::finding::{Arg, Severity};
use crate::fix;
use crate::git::{self, Touched};
use crate::project::Project;
use crate::report::{self, Format, Options};
use crate::rules::{self, Checked};
use crate::text::printable_line;
use anyhow::bail;

use super::args::CheckArgs;
use super::context::Context;
use super::{CLEAN, FAILED, FINDINGS};

pub(crate) fn run(args: &CheckArgs, context: &Context) -> anyhow::Result<u8> {
    context.enter()?;
    let today = context.today()?;
    let mut project = context.load(args.path.as_deref())?;
    // What cannot be done is known before anything is written.
    let before = known_before(args, &project, context)?;
    let mut touched = touched(args, &project, context)?;
    if args.fix {
        let fixable = fix(args, context, today)?;
        if args.diff {
            return Ok(if fixable > 0 { FINDINGS } else { CLEAN });
        }
        project = context.load(args.path.as_deref())?;
        touched = self::touched(args, &project, context)?;
    }
    let mut checked = rules::check(&project, today);
    if args.test_rules {
        checked.findings.extend(Checked::of(&project, rules::untrue(&project, today)).findings);
        checked.findings.sort_by_key(|found| found.span);
    }
    let followed = rules::follows_checks(&project, &checked);
    if !followed && args.write_baseline.is_some() {
        return Err(context.explain("error-checks", &[]));
    }
    let known = compare(&project, &mut checked, before, args, context)?;
    if let Some(touched) = touched {
        let first = touched.first(&project, &mut checked);
        if args.since_only {
            checked.findings.truncate(first);
        }
    }
    let options =
        Options { format: args.format, color: context.color(), width: context.width(), known };
    let mut text = Vec::new();
    report::write(&project, &checked, &context.messages, options, &mut text)?;
    if !(context.quiet && checked.findings.is_empty() && args.format == Format::Human) {
        let mut out = io::stdout().lock();
        out.write_all(&text)?;
        out.flush()?;
    }
    let mut status = status(&project, &checked, args.deny.is_some());
    if !followed {
        context.error(&context.explain("error-checks", &[]));
        status = FAILED;
    }
    // The program ends here: the system takes memory back faster than it is taken apart.
    std::mem::forget((project, checked));
    Ok(status)
}

/// Mends what can be mended, or shows what would change; says how many findings are concerned.
fn fix(args: &CheckArgs, context: &Context, today: jiff::civil::Date) -> anyhow::Result<usize> {
    let path = context.path(args.path.as_deref())?;
    let fixed = fix::fix(&Disk, &path, today).map_err(|error| context.explain_load(&error))?;
    let files: Vec<_> = fixed.files.iter().map(|file| printable_line(&file.name)).collect();
    let files = files.join(", ");
    let key = if args.diff {
        let patch = fix::patch(&fixed.files, &Disk).map_err(|error| context.unreadable(&error))?;
        context.print_patch(&patch)?;
        "check-fixable"
    } else {
        let bytes = fixed.files.iter().map(|file| file.bytes(&Disk)).collect::<Result<Vec<_>, _>>();
        bytes.and_then(|files| rewrite(&files)).map_err(|error| context.unwritable(&error))?;
        "check-fixed"
    };
    if !context.quiet {
        context.note(&context.say(key, &[("count", fixed.count.into()), ("files", files.into())]));
        if fixed.left > 0 {
            context.note(&context.say("check-fix-left", &[("count", fixed.left.into())]));
        }
    }
    Ok(fixed.count)
}

/// Warnings alone let a draft pass: a roadmap in the making always has some.
fn status(project: &Project, checked: &Checked, deny: bool) -> u8 {
    if project.unreadable {
        FAILED
    } else if checked.count(Severity::Error) > 0 || deny && !checked.findings.is_empty() {
        FINDINGS
    } else {
        CLEAN
    }
}

/// The lines that changed since the revision that was asked about.
fn touched(
    args: &CheckArgs,
    project: &Project,
    context: &Context,
) -> anyhow::Result<Option<Touched>> {
    let Some(revision) = &args.since else { return Ok(None) };
    git::touched(&project.directory, revision).map(Some).map_err(|error| {
        let (key, args) = error.message();
        context.explain(key, &args)
    })
}

/// The file of the baseline, where one is asked for.
fn baseline_file(args: &CheckArgs, project: &Project) -> Option<PathBuf> {
    let beside = || project.directory.join(baseline::NAME);
    match &args.write_baseline {
        Some(file) => file.clone().or_else(|| args.baseline.clone()).or_else(|| Some(beside())),
        None => args.baseline.clone(),
    }
}

/// What the baseline knows; nothing where it is yet to be written.
fn known_before(
    args: &CheckArgs,
    project: &Project,
    context: &Context,
) -> anyhow::Result<Option<Baseline>> {
    let Some(path) = baseline_file(args, project) else { return Ok(None) };
    if args.write_baseline.is_some() && Disk.is_directory(&path).is_none() {
        return Ok(None);
    }
    baseline::read(&Disk, &path).map(Some).map_err(|error| {
        let (key, args) = error.message(&path);
        context.explain(key, &args)
    })
}

/// Takes out what a baseline knows, writes one where that was asked for, and says how many
/// findings are known.
fn compare(
    project: &Project,
    checked: &mut Checked,
    before: Option<Baseline>,
    args: &CheckArgs,
    context: &Context,
) -> anyhow::Result<usize> {
    let Some(path) = baseline_file(args, project) else { return Ok(0) };
    if args.write_baseline.is_some() {
        if project.is_incomplete() {
            return Err(context.explain("error-baseline-incomplete", &[]));
        }
        let now = Baseline::of(project, checked);
        let next = match before {
            Some(mut before) if !args.force => {
                before.shrink(&now);
                before
            }
            _ => now,
        };
        write(&path, &next, context)?;
        let compared = next.apply(project, checked);
        if !context.quiet {
            let path = ("path", Arg::from(path.display().to_string()));
            let count = ("count", Arg::from(compared.known));
            context.note(&context.say("check-baseline-wrote", &[path, count]));
        }
        return Ok(compared.known);
    }
    let compared = before.unwrap_or_default().apply(project, checked);
    // What could not be read is not gone.
    if !project.is_incomplete() && !compared.stale.is_empty() && !context.quiet {
        context.note(&stale(&path, &compared, context));
    }
    Ok(compared.known)
}

fn stale(path: &Path, compared: &Compared, context: &Context) -> String {
    let count: usize = compared.stale.iter().map(|known| known.count).sum();
    let path = ("path", Arg::from(path.display().to_string()));
    let mut text = context.say("check-baseline-stale", &[("count", count.into()), path]);
    for known in &compared.stale {
        let (file, rule) = (printable_line(&known.file), printable_line(&known.rule));
        text.push_str(&format!("\n  {file}  {rule}  {}", known.count));
    }
    text
}

fn write(path: &Path, baseline: &Baseline, context: &Context) -> anyhow::Result<()> {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let directory = directory.map_or_else(|| PathBuf::from("."), Path::to_owned);
    let Some(name) = path.file_name() else {
        let args = [("path", path.display().to_string().into()), ("error", Arg::from("?"))];
        bail!(context.say("error-cannot-write", &args));
    };
    let files = [(name, baseline.bytes())];
    write_all(&directory, &files).map_err(|error| context.unwritable(&error))
}
