//! `roadmap check`.

use std::io::{self, Write};

use roadmap::finding::Severity;
use roadmap::project::Project;
use roadmap::report::{self, Format, Options};
use roadmap::rules::{self, Checked};

use crate::args::CheckArgs;
use crate::context::Context;
use crate::{CLEAN, FAILED, FINDINGS};

pub(crate) fn run(args: &CheckArgs, context: &Context) -> anyhow::Result<u8> {
    context.enter()?;
    let today = context.today()?;
    let project = context.load(args.path.as_deref())?;
    let checked = rules::check(&project, today);
    let format = Format::ALL.into_iter().find(|format| format.name() == args.format);
    let format = format.expect("clap lets no other name through");
    let options = Options { format, color: context.color(), width: context.width() };
    let mut text = Vec::new();
    report::write(&project, &checked, &context.messages, options, &mut text)?;
    if !(context.quiet && checked.findings.is_empty() && format == Format::Human) {
        let mut out = io::stdout().lock();
        out.write_all(&text)?;
        out.flush()?;
    }
    Ok(status(&project, &checked, args.deny.is_some()))
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
