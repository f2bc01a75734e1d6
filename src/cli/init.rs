//! `roadmap init`.

use std::io::{self, IsTerminal};
use std::path::Path;

use crate::files;
use crate::finding::Arg;
use crate::init::{self, Setting};
use crate::iso;
use crate::locale::labels;
use crate::render;

use super::CLEAN;
use super::args::InitArgs;
use super::context::Context;
use super::values::country;

pub(crate) fn run(args: &InitArgs, context: &Context) -> anyhow::Result<u8> {
    context.enter()?;
    if args.templates {
        return templates(&args.path.join("templates"), context);
    }
    let path = ("path", args.path.display().to_string().into());
    if !is_free(&args.path) {
        return Err(context.explain("error-not-empty", &[path]));
    }
    let said = args.country.is_some() || args.lang.is_some() || args.yes;
    let ask = !said && !context.quiet && io::stdin().is_terminal() && io::stdout().is_terminal();
    let mut language = args.lang.clone().unwrap_or_else(|| context.messages.language().to_owned());
    let mut setting = Setting { country: args.country.clone(), currency: None };
    if ask {
        questions(context, &mut language, &mut setting)?;
    }
    let Some(texts) = init::written(&language, &setting) else {
        let known = init::languages().collect::<Vec<_>>().join(", ");
        let others = others().collect::<Vec<_>>().join(", ");
        let unknown = language.split(',').map(str::trim).find(|code| !init::is_offered(code));
        let unknown = unknown.unwrap_or(&language).to_owned();
        let args =
            [("language", unknown.into()), ("known", known.into()), ("others", others.into())];
        return Err(context.explain("error-init-language", &args));
    };
    let written: Vec<_> = texts.into_iter().map(|(name, text)| (name, text.into_bytes())).collect();
    files::write_all(&args.path, &written).map_err(|error| context.unwritable(&error))?;
    if !context.quiet {
        let (done, next) =
            (context.say("init-done", std::slice::from_ref(&path)), "init-done.next");
        context.print(&format!("{done}\n{}\n", context.say(next, &[path])))?;
        let source = language.split(',').next().unwrap_or_default().trim().to_owned();
        if !init::languages().any(|known| known == source) {
            let args = [("language", source.into())];
            context.print(&format!("{}\n", context.say("init-comments", &args)))?;
        }
        if let Some(country) = setting.country.filter(|country| !init::knows(country)) {
            let file = format!("countries/{}.yaml", country.to_lowercase());
            let name = iso::nation(&country).map(|nation| Arg::translated(nation.names()));
            let name = name.unwrap_or_else(|| country.into());
            let args = [("country", name), ("file", file.into())];
            context.print(&format!("{}\n", context.say("init-unknown-country", &args)))?;
        }
    }
    Ok(CLEAN)
}

/// Asks what the files depend on; an empty line takes the default.
fn questions(
    context: &Context,
    language: &mut String,
    setting: &mut Setting,
) -> anyhow::Result<()> {
    let known = init::languages().chain(others()).collect::<Vec<_>>().join(", ");
    let known = [("known", known.into())];
    let answer = ask(context, "init-ask-language", &known, language, |answer| {
        let answer = answer.to_lowercase();
        init::is_offered(&answer).then_some(answer)
    })?;
    *language = answer;
    let country = ask(context, "init-ask-country", &[], "-", |answer| country(answer).ok())?;
    setting.country = Some(country).filter(|country| country != "-");
    let national = init::currency(setting.country.as_deref());
    let default = national.unwrap_or_else(|| "-".to_owned());
    let currency = ask(context, "init-ask-currency", &[], &default, |answer| {
        let answer = answer.to_uppercase();
        (answer.len() == 3 && answer.bytes().all(|b| b.is_ascii_uppercase())).then_some(answer)
    })?;
    setting.currency = Some(currency).filter(|currency| currency != "-");
    Ok(())
}

/// Languages that documents have labels in, and the files of a new roadmap no words.
fn others() -> impl Iterator<Item = &'static str> {
    let labelled = labels().map(|(language, _)| language);
    // The words of one country only, such as `ar-MA`, are no language of their own.
    let whole = labelled.filter(|language| !language.contains('-'));
    whole.filter(|language| !init::languages().any(|known| known == *language))
}

/// Asks until an answer can be read; the end of input takes the default, too.
fn ask(
    context: &Context,
    key: &str,
    args: &[(&'static str, Arg)],
    default: &str,
    read: impl Fn(&str) -> Option<String>,
) -> anyhow::Result<String> {
    loop {
        context.print(&format!("{} [{default}] ", context.say(key, args)))?;
        let mut line = String::new();
        let end = io::stdin().read_line(&mut line)? == 0;
        match line.trim() {
            "" => return Ok(default.to_owned()),
            answer if answer == default || end => return Ok(default.to_owned()),
            answer => match read(answer) {
                Some(read) => return Ok(read),
                None => context.print(&format!("{}\n", context.say("init-ask-again", &[])))?,
            },
        }
    }
}

/// Writes the templates that can be replaced, and the chapter on how to.
fn templates(directory: &Path, context: &Context) -> anyhow::Result<u8> {
    let path = ("path", directory.display().to_string().into());
    if !is_free(directory) {
        return Err(context.explain("error-not-empty", &[path]));
    }
    let texts = render::TEMPLATES.iter().chain([&("README.md", init::TEMPLATES)]);
    let texts = texts.map(|(name, text)| ((*name).to_owned(), *text));
    let labels = labels().map(|(language, text)| (format!("lang/{language}.ftl"), text));
    let files = texts.chain(labels).map(|(name, text)| (name, text.as_bytes().to_vec()));
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
