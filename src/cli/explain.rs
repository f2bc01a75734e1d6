//! `roadmap explain`.

use std::sync::Arc;

use crate::catalog::Catalog;
use crate::explain::{self, Unexplained};
use crate::files::Disk;
use crate::project::{self, Project};
use anyhow::bail;

use super::CLEAN;
use super::args::ExplainArgs;
use super::context::Context;

pub(crate) fn run(args: &ExplainArgs, context: &Context) -> anyhow::Result<u8> {
    context.enter()?;
    let project = project(args, context)?;
    let document = project.as_ref().map(|project| &*project.document);
    let catalog = match &project {
        Some(project) => project.catalog.clone(),
        None => Arc::new(Catalog::new([], "")),
    };
    if args.all {
        context.print(&explain::pages(&catalog, document, &context.messages))?;
        return Ok(CLEAN);
    }
    let Some(name) = &args.name else {
        context.print(&explain::list(&catalog, document, &context.messages))?;
        return Ok(CLEAN);
    };
    match explain::explain(name, &catalog, project.as_ref(), &context.messages) {
        Ok(text) => {
            context.print(&text)?;
            Ok(CLEAN)
        }
        Err(Unexplained::Unknown(near)) => {
            let near = near.unwrap_or_else(|| "none".into());
            let args = [("name", name.as_str().into()), ("near", near.into())];
            bail!(context.say("error-nothing-named", &args))
        }
        Err(Unexplained::Ambiguous(names)) => {
            let args = [("name", name.as_str().into()), ("names", names.into())];
            bail!(context.say("error-several-named", &args))
        }
    }
}

/// The roadmap that is asked about: the one that is named, else the one that this is run in.
fn project(args: &ExplainArgs, context: &Context) -> anyhow::Result<Option<Project>> {
    match &args.project {
        Some(path) => context.load(Some(path)).map(Some),
        None => {
            // What a name means can be said beside a roadmap that cannot be read.
            let path = context.path(None).ok();
            Ok(path.and_then(|path| project::load(&Disk, &path).ok()))
        }
    }
}
