//! `roadmap translate`.

use std::path::Path;

use crate::files::{Disk, Files, rewrite, write_all};
use crate::finding::{Arg, Severity, near};
use crate::fix;
use crate::project::{MAX_FILE, Project};
use crate::translate::{self, ImportError, Imported, RECORDS, Which};
use anyhow::{anyhow, bail};

use super::args::{
    ExportArgs, ImportArgs, RecordArgs, StatusArgs, TranslateArgs, TranslateCommand,
};
use super::context::Context;
use super::{CLEAN, FINDINGS};

pub(crate) fn run(args: &TranslateArgs, context: &Context) -> anyhow::Result<u8> {
    context.enter()?;
    match &args.command {
        TranslateCommand::Status(args) => status(args, context),
        TranslateCommand::Export(args) => export(args, context),
        TranslateCommand::Import(args) => import(args, context),
        TranslateCommand::Record(args) => record(args, context),
    }
}

fn status(args: &StatusArgs, context: &Context) -> anyhow::Result<u8> {
    let project = beside_errors(args.path.as_deref(), context)?;
    let languages = languages(&project, &args.lang, context)?;
    context.print(&translate::write_status(
        &project,
        &languages,
        args.format,
        &context.messages,
    ))?;
    Ok(CLEAN)
}

fn export(args: &ExportArgs, context: &Context) -> anyhow::Result<u8> {
    let project = beside_errors(args.path.as_deref(), context)?;
    let languages = languages(&project, &args.lang, context)?;
    let (id, version) = project
        .document
        .roadmap
        .as_ref()
        .map_or(("", ""), |roadmap| (roadmap.id.as_str(), roadmap.version.as_str()));
    let source = project.document.source();
    let files = languages.iter().map(|language| {
        let po = translate::export(&project, language);
        let text = translate::write_po(&po, &format!("{id} {version}"), source);
        (format!("{id}.{language}.po"), text.into_bytes())
    });
    let files: Vec<(String, Vec<u8>)> = files.collect();
    Disk.follow(&args.out).map_err(|error| context.unwritable(&error))?;
    write_all(&args.out, &files).map_err(|error| context.unwritable(&error))?;
    for (name, _) in files.iter().filter(|_| !context.quiet) {
        let path = ("path", Arg::from(args.out.join(name).display().to_string()));
        context.print(&format!("{}\n", context.say("build-wrote", &[path])))?;
    }
    Ok(CLEAN)
}

fn import(args: &ImportArgs, context: &Context) -> anyhow::Result<u8> {
    let mut status = CLEAN;
    for file in &args.file {
        let bytes = Disk.read(file, MAX_FILE).map_err(|error| context.unreadable(&error))?;
        let path = || ("path", Arg::from(file.display().to_string()));
        let text = String::from_utf8(bytes)
            .map_err(|_| anyhow!(context.say("error-po-encoding", &[path()])))?;
        let po = translate::read_po(&text).map_err(|fault| {
            let at = format!("{}:{}", file.display(), fault.line);
            anyhow!("{at}: {}", context.say(fault.message, &[]))
        })?;
        let at = context.path(args.project.as_deref())?;
        let project = without_errors(Some(&at), context)?;
        languages(&project, std::slice::from_ref(&po.language), context)?;
        let heading = context.say("translate-records", &[]);
        let imported =
            translate::import(&Disk, &at, &project, &po, &heading).map_err(
                |error| match error {
                    ImportError::Load(error) => context.explain_load(&error),
                    ImportError::Place(text) => {
                        context.explain("error-import-place", &[("text", text.into())])
                    }
                },
            )?;
        if args.diff {
            let patch = fix::patch(&imported.files, &Disk);
            context.print_patch(&patch.map_err(|error| context.unreadable(&error))?)?;
        } else {
            save(&project, &imported, context)?;
        }
        if say(&imported, file, context)? {
            status = FINDINGS;
        }
    }
    Ok(status)
}

fn save(project: &Project, imported: &Imported, context: &Context) -> anyhow::Result<()> {
    let files = imported.files.iter().map(|file| file.bytes(&Disk));
    let files: Vec<_> =
        files.collect::<Result<_, _>>().map_err(|error| context.unwritable(&error))?;
    rewrite(&files).map_err(|error| context.unwritable(&error))?;
    match &imported.records {
        Some(records) => write_records(project, records, context),
        None => Ok(()),
    }
}

fn write_records(project: &Project, records: &str, context: &Context) -> anyhow::Result<()> {
    let directory = match project.directory.as_os_str().is_empty() {
        true => Path::new("."),
        false => &project.directory,
    };
    let records = (RECORDS.to_owned(), records.as_bytes().to_vec());
    write_all(directory, &[records]).map_err(|error| context.unwritable(&error))
}

/// Says what was read back; whether something in the file could not be.
fn say(imported: &Imported, file: &Path, context: &Context) -> anyhow::Result<bool> {
    let refused: Vec<_> = [
        (&imported.outdated, "translate-outdated"),
        (&imported.unknown, "translate-unknown"),
        (&imported.nameless, "translate-nameless"),
        (&imported.repeated, "translate-repeated"),
    ]
    .into_iter()
    .flat_map(|(entries, key)| entries.iter().map(move |entry| (entry, key)))
    .collect();
    for ((line, text), key) in &refused {
        let text = ("text", Arg::from(text.as_str()));
        context.note(&format!("{}:{line}: {}", file.display(), context.say(key, &[text])));
    }
    if !context.quiet {
        let args = [
            ("path", Arg::from(file.display().to_string())),
            ("written", imported.written.into()),
            ("confirmed", imported.confirmed.into()),
            ("open", imported.open.into()),
            ("files", imported.files.len().into()),
        ];
        context.note(&context.say("translate-imported", &args));
    }
    Ok(!refused.is_empty())
}

fn record(args: &RecordArgs, context: &Context) -> anyhow::Result<u8> {
    let project = without_errors(args.path.as_deref(), context)?;
    let languages = languages(&project, &args.lang, context)?;
    if !translate::keeps_records(&project) {
        return Err(context.explain("error-records", &[]));
    }
    let which = match (&args.text, args.all) {
        (Some(text), _) => Which::Text(text),
        (None, true) => Which::All,
        (None, false) => Which::Unrecorded,
    };
    let heading = context.say("translate-records", &[]);
    let (records, count) = translate::record(&project, &languages, which, &heading);
    if let (Some(text), 0) = (&args.text, count) {
        let items = translate::items(&project, languages.first().copied().unwrap_or_default());
        let known = near(text, items.iter().map(|item| item.address.as_str()));
        bail!(context.say("error-nothing-named", &[("name", text.as_str().into()), known]));
    }
    if count > 0 {
        write_records(&project, &records, context)?;
    }
    if !context.quiet {
        let said = context.say("translate-recorded", &[("count", count.into())]);
        context.print(&format!("{said}\n"))?;
    }
    Ok(CLEAN)
}

/// A project whose texts can be listed: what is wrong elsewhere is said once, since it is not among
/// them.
fn beside_errors(path: Option<&Path>, context: &Context) -> anyhow::Result<Project> {
    let project = context.load(path)?;
    if project.is_incomplete() {
        return Err(context.explain("error-translate-broken", &[]));
    }
    if project.document.roadmap.is_none() {
        return Err(context.explain("error-no-header", &[]));
    }
    let errors = project.faults.iter().filter(|fault| fault.severity == Severity::Error).count();
    if errors > 0 {
        context.note(&context.say("translate-beside-errors", &[("count", errors.into())]));
    }
    Ok(project)
}

/// A project without structural errors: what is written back must not miss half of the texts.
fn without_errors(path: Option<&Path>, context: &Context) -> anyhow::Result<Project> {
    let project = context.load(path)?;
    if project.is_incomplete() || project.faults.iter().any(|f| f.severity == Severity::Error) {
        return Err(context.explain("error-translate-broken", &[]));
    }
    if project.document.roadmap.is_none() {
        return Err(context.explain("error-no-header", &[]));
    }
    Ok(project)
}

/// The languages that were asked for, else all that the roadmap is translated into.
fn languages<'a>(
    project: &'a Project,
    asked: &[String],
    context: &Context,
) -> anyhow::Result<Vec<&'a str>> {
    let (source, known) = translate::languages(project).unwrap_or(("", Vec::new()));
    if let Some(language) = asked.iter().find(|language| !known.contains(&language.as_str())) {
        let key = match language == source {
            true => "error-translate-source",
            false => "error-translate-language",
        };
        let known = ("known", Arg::from(known.clone()));
        let args = [("language", Arg::from(language.as_str())), known];
        bail!(context.say(key, &args));
    }
    let is_asked = |language: &&str| asked.is_empty() || asked.iter().any(|l| l == language);
    Ok(known.into_iter().filter(is_asked).collect())
}
