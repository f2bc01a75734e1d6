//! `roadmap coverage`.

use crate::coverage::{self, Report};
use crate::finding::{Arg, near};
use anyhow::{anyhow, bail};

use super::args::CoverageArgs;
use super::context::Context;
use super::{CLEAN, FAILED, FINDINGS};

pub(crate) fn run(args: &CoverageArgs, context: &Context) -> anyhow::Result<u8> {
    context.enter()?;
    let project = context.load(args.path.as_deref())?;
    let report = coverage::report(&project);
    let minimums = args.min.iter().map(|min| minimum(min, &report, context));
    let minimums: Vec<(Option<&str>, usize)> = minimums.collect::<anyhow::Result<_>>()?;
    context.print(&coverage::write(&report, args.format, &context.messages))?;

    let mut below = false;
    for (pillar, wanted) in minimums {
        let totals = match pillar {
            None => report.summary,
            Some(id) => {
                report.pillars.iter().find(|p| p.id == id).map(|p| p.totals).unwrap_or_default()
            }
        };
        let share = totals.share().unwrap_or(0);
        if share < wanted {
            below = true;
            let args = [
                ("pillar", Arg::from(pillar.unwrap_or("all"))),
                ("share", share.into()),
                ("wanted", wanted.into()),
            ];
            context.error(&anyhow!(context.say("coverage-below", &args)));
        }
    }
    // What could not be read may be what answers: the figure is then no figure.
    if project.is_incomplete() {
        bail!(context.say("coverage-incomplete", &[]));
    }
    Ok(match (project.unreadable, below) {
        (true, _) => FAILED,
        (false, true) => FINDINGS,
        (false, false) => CLEAN,
    })
}

/// `90`, or `secteurs-sociaux=100` for one pillar. A pillar that does not exist is an error.
fn minimum<'a>(
    text: &'a str,
    report: &Report,
    context: &Context,
) -> anyhow::Result<(Option<&'a str>, usize)> {
    let (pillar, number) = match text.split_once('=') {
        Some((pillar, number)) => (Some(pillar), number),
        None => (None, text),
    };
    let percent = number.parse().ok().filter(|percent| *percent <= 100);
    let Some(percent) = percent else {
        bail!(context.say("coverage-min", &[("value", text.into())]));
    };
    if let Some(pillar) = pillar {
        let ids = || report.pillars.iter().map(|pillar| pillar.id.as_str());
        if !ids().any(|id| id == pillar) {
            let args = [("name", pillar.into()), near(pillar, ids())];
            bail!(context.say("error-nothing-named", &args));
        }
    }
    Ok((pillar, percent))
}
