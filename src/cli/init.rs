//! `roadmap init`.

use std::path::Path;

use crate::files;
use crate::{init, render};
use anyhow::bail;

use super::CLEAN;
use super::args::InitArgs;
use super::context::Context;

pub(crate) fn run(args: &InitArgs, context: &Context) -> anyhow::Result<u8> {
    context.enter()?;
    let language = args.lang.as_deref().unwrap_or(context.messages.language());
    let Some(texts) = init::files(language) else {
        let known = init::languages().collect::<Vec<_>>().join(", ");
        bail!(
            context
                .say("error-language", &[("language", language.into()), ("known", known.into())])
        );
    };
    if args.templates {
        return templates(&args.path.join("templates"), context);
    }
    let path = ("path", args.path.display().to_string().into());
    if !is_free(&args.path) {
        return Err(context.explain("error-not-empty", &[path]));
    }
    let texts = texts.into_iter().map(|(name, text)| (name, text.to_owned()));
    let schema = (init::SCHEMA, init::schema());
    let written: Vec<_> =
        texts.chain([schema]).map(|(name, text)| (name.to_owned(), text.into_bytes())).collect();
    files::write_all(&args.path, &written).map_err(|error| context.unwritable(&error))?;
    if !context.quiet {
        let (done, next) =
            (context.say("init-done", std::slice::from_ref(&path)), "init-done.next");
        context.print(&format!("{done}\n{}\n", context.say(next, &[path])))?;
    }
    Ok(CLEAN)
}

/// Writes the templates that can be replaced, and the chapter on how to.
fn templates(directory: &Path, context: &Context) -> anyhow::Result<u8> {
    let path = ("path", directory.display().to_string().into());
    if !is_free(directory) {
        return Err(context.explain("error-not-empty", &[path]));
    }
    let texts = render::TEMPLATES.iter().chain([&("README.md", init::TEMPLATES)]);
    let files = texts.map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec()));
    let files: Vec<_> = files.collect();
    files::write_all(directory, &files).map_err(|error| context.unwritable(&error))?;
    if !context.quiet {
        context.print(&format!("{}\n", context.say("init-templates", &[path])))?;
    }
    Ok(CLEAN)
}

/// Whether nothing stands at a path, or a directory without anything in it. Hidden files may be
/// there: a repository is often made first.
fn is_free(path: &Path) -> bool {
    if !path.exists() {
        return true;
    }
    path.read_dir().is_ok_and(|mut entries| {
        entries.all(|entry| entry.is_ok_and(|e| e.file_name().to_string_lossy().starts_with('.')))
    })
}
