//! `roadmap diff`.

use crate::diff;
use crate::files::Disk;
use crate::finding::{Arg, Finding, Severity};
use crate::render::{Format as Draft, Templates};
use crate::report::{self, Options};
use crate::review::{self, Failure, Format, Gate, Redline, Review, Version};
use crate::rules::{self, Checked};
use anyhow::anyhow;

use super::args::DiffArgs;
use super::bounded;
use super::context::Context;
use super::values::{Bounds, Changes};
use super::versions::{self, Loaded};
use super::{CLEAN, FAILED, FINDINGS};

pub(crate) fn run(args: &DiffArgs, context: &Context) -> anyhow::Result<u8> {
    context.enter()?;
    let (format, redline) = match (args.format, args.redline) {
        (Changes::Text(Format::Html), true) => (Format::Html, Some(Redline::Draft(Draft::Html))),
        (Changes::Drawn(Redline::Pdf), true) => (Format::Html, Some(Redline::Draft(Draft::Pdf))),
        (Changes::Drawn(redline), _) => (Format::Html, Some(redline)),
        (Changes::Text(format), false) => (format, None),
        (Changes::Text(format), true) => {
            let name = ("format", Arg::from(format.name()));
            return Err(anyhow!(context.say("error-redline-format", &[name])));
        }
    };
    if let Some(redline) = redline.filter(|redline| !redline.is_built()) {
        let name = ("format", Arg::from(redline.name()));
        return Err(context.explain("error-format-off", &[name]));
    }
    let new = args.new.as_deref();
    let working = context.say("diff-working-tree", &[]);
    let names = [args.old.as_str(), new.unwrap_or(&working)];
    let today = context.today();
    // A redline that says that there is none has some day, too.
    let day = today.as_ref().map_or(jiff::civil::date(1970, 1, 1), |today| *today);
    let fail = |reason: anyhow::Error, findings: Vec<String>| -> anyhow::Result<u8> {
        let failure = Failure { names, reason: format!("{reason:#}"), findings };
        let said = match redline {
            Some(redline) => review::draw_failed(&failure, redline, day, &context.messages)
                .map_err(|error| context.faulty(&error))?,
            None => review::failed(&failure, format, &context.messages).into_bytes(),
        };
        context.deliver(&said, args.out.as_deref())?;
        context.error(&reason);
        Ok(FAILED)
    };
    let today = match today {
        Ok(today) => today,
        Err(reason) => return fail(reason, Vec::new()),
    };
    let loaded = match versions::pair(&args.old, new, context) {
        Ok(loaded) => loaded,
        Err(reason) => return fail(reason, Vec::new()),
    };
    for version in &loaded {
        let findings = broken(version, today, context)?;
        if !findings.is_empty() {
            let name = [("name", version.name.as_str().into())];
            return fail(context.explain("error-diff-broken", &name), findings);
        }
    }
    let headless = loaded.iter().any(|version| version.project.document.roadmap.is_none());
    if headless && redline.is_some_and(Redline::is_draft) {
        return fail(context.explain("error-no-header", &[]), Vec::new());
    }
    let [old, new] = &loaded;
    let versions = [old, new].map(|Loaded { project, name, .. }| Version { project, name });
    let difference = diff::difference(&old.project, &new.project);
    let review = Review::new(versions, &difference, today, &context.messages);
    let made = match redline {
        Some(redline) => {
            let templates = templates(new, redline, context)?;
            // Only a project's own templates need a bound, and they are known only now.
            if !templates.is_ours()
                && let Some(ended) = bounded::run(&Bounds::STANDARD, false, context)
            {
                return ended;
            }
            let templates = bounded::traced(templates);
            let (drawn, wanted) = (review.drawn_in(), context.messages.language());
            if redline.is_draft() && drawn != wanted {
                let args = [("language", drawn.into()), ("wanted", wanted.into())];
                context.note(&context.say("diff-redline-language", &args));
            }
            let made = review.draw(redline, today, new.signed.as_ref(), &templates);
            made.map_err(|error| {
                bounded::stopped(&error);
                context.faulty(&error)
            })?
        }
        None => review.write(format, context.color() && args.out.is_none()).into_bytes(),
    };
    context.deliver(&made, args.out.as_deref())?;
    let held = args.fail_on.map_or(0, |gate| review.held(gate));
    if held > 0 {
        let what = args.fail_on.map_or("", Gate::name);
        let args = [("count", held.into()), ("what", what.into())];
        context.error(&anyhow!(context.say("diff-gate", &args)));
        return Ok(FINDINGS);
    }
    // The program ends here: taking large roadmaps apart would cost as much as comparing them.
    std::mem::forget((difference, loaded));
    Ok(CLEAN)
}

/// The templates of the newer version, where it stands on disk: drafts are drawn through them.
fn templates(new: &Loaded, redline: Redline, context: &Context) -> anyhow::Result<Templates> {
    if !redline.is_draft() || !new.on_disk {
        return Ok(Templates::default());
    }
    Templates::load(&Disk, &new.project.directory).map_err(|error| context.unreadable(&error))
}

/// What of a version stands in the way of a comparison, a line each: a part that was left out
/// would read as removed, and an id that stands twice names nothing.
pub(crate) fn broken(
    version: &Loaded,
    today: jiff::civil::Date,
    context: &Context,
) -> anyhow::Result<Vec<String>> {
    let project = &version.project;
    let error = |finding: &&Finding| finding.severity == Severity::Error;
    let mut checked = Checked::of(project, project.faults.iter().filter(error).cloned());
    if !diff::duplicates(project).is_empty() {
        let all = rules::check(project, today).findings.into_iter();
        checked.findings.extend(all.filter(|finding| finding.rule == "duplicate-id"));
    }
    if checked.findings.is_empty() {
        return Ok(Vec::new());
    }
    let options = Options { format: report::Format::Concise, color: false, width: 120, known: 0 };
    let mut text = Vec::new();
    report::write(project, &checked, &context.messages, options, &mut text)?;
    let text = String::from_utf8_lossy(&text);
    let names = project.sources.iter().map(|(_, source)| source.name.clone());
    let names: Vec<String> = names.collect();
    let of_file = |line: &&str| names.iter().any(|name| line.starts_with(name.as_str()));
    Ok(text.lines().filter(of_file).map(str::to_owned).collect())
}
