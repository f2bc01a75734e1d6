//! `roadmap build`.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::sync::Arc;

use crate::files::{Disk, Files, write_all};
use crate::finding::{Arg, Severity, only_near};
use crate::locale::{Locale, labels};
use crate::project::Project;
use crate::render::{self, Draft, Fonts, Format, Part, RenderError, Templates};
use crate::report::{self, Options};
use crate::rules::{self, Checked};
use crate::view::{self, Edition};
use anyhow::{anyhow, bail};
use rayon::prelude::*;

use super::args::BuildArgs;
use super::context::Context;
use super::{CLEAN, FAILED, FINDINGS, bounded, watch};

pub(crate) fn run(args: &BuildArgs, context: &Context) -> anyhow::Result<u8> {
    context.enter()?;
    let formats = formats(&args.format, context)?;
    if args.csv_bom && !formats.contains(&Format::Csv) {
        return Err(context.explain("error-csv-bom", &[]));
    }
    if has_templates(args, context)?
        && let Some(ended) = bounded::run(&args.bounds, args.watch, context)
    {
        return ended;
    }
    match args.watch {
        true => {
            let mut written = Written::default();
            watch::run(args, &formats, context, |formats| {
                draw(args, formats, Some(&mut written), context)
            })
        }
        false => draw(args, &formats, None, context),
    }
}

/// Whether the project draws with templates of its own.
fn has_templates(args: &BuildArgs, context: &Context) -> anyhow::Result<bool> {
    let own = || -> anyhow::Result<bool> {
        let path = context.path(args.path.as_deref())?;
        let directory = if path.is_dir() { Some(path.as_path()) } else { path.parent() };
        Ok(directory.is_some_and(|directory| directory.join("templates").is_dir()))
    };
    Ok(args.templates.is_some() || own()?)
}

/// What tells Excel that a file is UTF-8.
const BOM: [u8; 3] = [0xEF, 0xBB, 0xBF];

/// A file of a draft, by its name.
type File = (String, Vec<u8>);

/// What stands in each draft that was written: one that has not changed is left alone.
type Written = BTreeMap<String, u64>;

/// Draws every draft in some formats.
fn draw(
    args: &BuildArgs,
    formats: &[Format],
    written: Option<&mut Written>,
    context: &Context,
) -> anyhow::Result<u8> {
    let today = context.today()?;
    let project = context.load(args.path.as_deref())?;
    if let Some(status) = refuse(&project, context)? {
        return Ok(status);
    }
    let edition = args.edition;
    let mut project = match edition {
        Edition::Public | Edition::Brief | Edition::Poster => {
            project.public().map_err(|error| {
                anyhow!(context.say("error-edition", &[("error", error.to_string().into())]))
            })?
        }
        Edition::Draft | Edition::Consultation => project,
    };
    let checked = (edition == Edition::Draft).then(|| rules::check(&project, today));
    let (single, pairs) = asked(&project, &args.lang);
    let templates = match &args.templates {
        Some(directory) => Templates::below(&Disk, directory),
        None => Templates::load(&Disk, &project.directory),
    };
    let templates = bounded::traced(templates.map_err(|e| context.unreadable(&e))?);
    if let Some(directory) = &args.templates {
        add_labels(&mut project, &templates, directory, context);
    }
    let bilingual = bilingual(&project, &pairs, formats, !args.format.is_empty(), context)?;
    let locales = locales(&project, &single, context)?;
    let formats = &bounded::searched(formats, &templates)[..];
    for name in templates.unknown() {
        let known = render::TEMPLATES.iter().map(|(known, _)| *known);
        if let Some(known) = only_near(name, known) {
            let args = [("name", Arg::from(name)), ("near", known.into())];
            context.note(&context.say("build-template-unknown", &args));
        }
    }
    let fonts = render::fonts(&Disk, &args.font_dir).map_err(|error| match error {
        RenderError::File(error) => context.unreadable(&error),
        other => context.faulty(&other),
    })?;
    let design = project.document.roadmap.as_ref().and_then(|roadmap| roadmap.design.as_ref());
    let face = design.and_then(|design| design.face.as_deref());
    if let Some(face) = face.filter(|face| !render::has_face(&fonts, face)) {
        context.note(&context.say("build-face-unknown", &[("face", face.into())]));
    }

    let of = |locale| {
        let view = view::view_of(&project, locale, today, edition, checked.as_ref());
        view.expect("a header, which `locales` looked for")
    };
    let single = locales.par_iter().map(|locale| (locale, None));
    let both = bilingual.par_iter().map(|[left, right]| (left, Some(right)));
    // Each language goes on to its formats as soon as its view stands.
    let drafts = single.chain(both).map(|(locale, other)| {
        let beside = other.map(|other| (of(other), other));
        let view = match &beside {
            Some((view, other)) => view::beside(of(locale), view, [locale, other]),
            None => of(locale),
        };
        let other = beside.as_ref().map(|(view, other)| Draft::aside(view, other));
        let draft = Draft::new(&view, locale);
        let draft = match &other {
            Some(other) => draft.beside(other),
            None => draft,
        };
        let formats = formats.par_iter().filter(|f| view.beside.is_none() || f.is_bilingual());
        let drafts = formats.map(|format| {
            let mut files = files(&draft, *format, &templates, &fonts)?;
            if args.csv_bom && *format == Format::Csv {
                files.iter_mut().for_each(|(_, bytes)| drop(bytes.splice(0..0, BOM)));
            }
            Ok(files)
        });
        drafts.collect::<Result<Vec<_>, RenderError>>()
    });
    let drafts: Vec<Vec<Vec<File>>> =
        drafts.collect::<Result<_, RenderError>>().map_err(|error| {
            bounded::stopped(&error);
            context.faulty(&error)
        })?;
    let mut drafts: Vec<File> = drafts.into_iter().flatten().flatten().collect();
    let mut new = Written::new();
    if let Some(written) = &written {
        new.extend(drafts.iter().map(|(name, bytes)| (name.clone(), content(bytes))));
        drafts.retain(|(name, _)| written.get(name) != new.get(name));
    }
    Disk.follow(&args.out).map_err(|error| context.unwritable(&error))?;
    write_all(&args.out, &drafts).map_err(|error| context.unwritable(&error))?;
    if let Some(written) = written {
        written.extend(new);
    }

    if !context.quiet {
        let mut said = String::new();
        for (name, _) in &drafts {
            let path = ("path", Arg::from(args.out.join(name).display().to_string()));
            said.push_str(&format!("{}\n", context.say("build-wrote", &[path])));
        }
        context.print(&said)?;
    }
    Ok(CLEAN)
}

fn content(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

/// A source with structural errors is not published in part: they are shown, and nothing is
/// written. What the rules find missing does not stand in the way of a draft.
fn refuse(project: &Project, context: &Context) -> anyhow::Result<Option<u8>> {
    let errors = project.faults.iter().filter(|fault| fault.severity == Severity::Error);
    let checked = Checked::of(project, errors.cloned());
    if checked.findings.is_empty() {
        return Ok(None);
    }
    let options =
        Options { format: report::Format::Human, color: false, width: context.width(), known: 0 };
    let mut text = Vec::new();
    report::write(project, &checked, &context.messages, options, &mut text)?;
    let nothing = context.say("build-broken", &[]);
    context.print(&format!("{}{nothing}\n", String::from_utf8_lossy(&text)))?;
    Ok(Some(if project.unreadable { FAILED } else { FINDINGS }))
}

/// The files of a draft in a format, by their names.
fn files(
    draft: &Draft<'_>,
    format: Format,
    templates: &Templates,
    fonts: &Fonts,
) -> Result<Vec<File>, RenderError> {
    let stem = draft.stem();
    let parts = draft.render(format, templates, fonts)?.into_iter();
    let named = parts.map(|Part { name, extension, bytes }| {
        let dot = if name.is_empty() { "" } else { "." };
        (format!("{stem}{dot}{name}.{extension}"), bytes)
    });
    Ok(named.collect())
}

/// Takes the labels that stand among templates given by `--templates`: those of the project itself
/// were read with it.
fn add_labels(project: &mut Project, templates: &Templates, directory: &Path, context: &Context) {
    for (language, text) in templates.labels() {
        for fault in project.labels.add(language, &text) {
            let line = text[..fault.start].lines().count().max(1);
            let path = directory.join("lang").join(format!("{language}.ftl"));
            let args = [("path", path.display().to_string().into()), ("line", line.into())];
            context.note(&context.say("build-labels-broken", &args));
        }
    }
}

/// The formats that were asked for, each once, else those for people to read.
fn formats(asked: &[Format], context: &Context) -> anyhow::Result<Vec<Format>> {
    if asked.is_empty() {
        return Ok(Format::ALL.into_iter().filter(|f| f.is_built() && f.is_usual()).collect());
    }
    if let Some(format) = asked.iter().find(|format| !format.is_built()) {
        return Err(context.explain("error-format-off", &[("format", format.name().into())]));
    }
    let mut seen = BTreeSet::new();
    Ok(asked.iter().copied().filter(|format| seen.insert(*format)).collect())
}

/// The languages that were asked for alone, else those of the roadmap; and those that were asked
/// for side by side, as in `fr+ar`.
fn asked(project: &Project, asked: &[String]) -> (Vec<String>, Vec<[String; 2]>) {
    if asked.is_empty() {
        let published = project.document.published().into_iter().map(str::to_owned);
        return (published.collect(), Vec::new());
    }
    let (mut single, mut pairs) = (Vec::new(), Vec::new());
    for word in asked {
        match word.split_once('+') {
            Some((left, right)) => pairs.push([left.to_owned(), right.to_owned()]),
            None => single.push(word.clone()),
        }
    }
    // Asked for twice, it is written once.
    let mut seen = BTreeSet::new();
    single.retain(|language| seen.insert(language.clone()));
    let mut seen = BTreeSet::new();
    pairs.retain(|pair| seen.insert(pair.clone()));
    (single, pairs)
}

/// The pairs of languages of bilingual editions.
fn bilingual(
    project: &Project,
    pairs: &[[String; 2]],
    formats: &[Format],
    named: bool,
    context: &Context,
) -> anyhow::Result<Vec<[Arc<Locale>; 2]>> {
    let other = formats.iter().find(|format| !format.is_bilingual());
    if let (Some(format), true, false) = (other, named, pairs.is_empty()) {
        let known = Format::ALL.into_iter().filter(|f| f.is_bilingual()).map(Format::name);
        let args = [("format", format.name().into()), ("known", known.collect::<Arg>())];
        bail!(context.say("error-bilingual-format", &args));
    }
    let each = pairs.iter().map(|pair| {
        let two = locales(project, pair, context)?;
        match <[Arc<Locale>; 2]>::try_from(two) {
            Ok(two) if two[0].language != two[1].language => Ok(two),
            _ => Err(context.explain("error-bilingual-same", &[])),
        }
    });
    each.collect()
}

fn locales(
    project: &Project,
    languages: &[String],
    context: &Context,
) -> anyhow::Result<Vec<Arc<Locale>>> {
    let Some(roadmap) = &project.document.roadmap else {
        return Err(context.explain("error-no-header", &[]));
    };
    let locales = languages.iter().map(|language| {
        // What is published is drawn, with labels of another language where its own are missing.
        let published = project.document.published().contains(&language.as_str());
        if !published && !project.labels.any(language) {
            let known = (
                "known",
                labels().map(|(code, _)| code).filter(|code| !code.contains('-')).collect::<Arg>(),
            );
            let language = ("language", language.as_str().into());
            return Err(anyhow!(context.say("error-language", &[language, known])));
        }
        let country = roadmap.country.as_deref();
        Ok(Arc::new(Locale::with(language, country, &project.labels)))
    });
    locales.collect()
}
