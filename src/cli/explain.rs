//! `roadmap explain`.

use crate::explain;
use anyhow::bail;

use super::CLEAN;
use super::args::ExplainArgs;
use super::context::Context;

pub(crate) fn run(args: &ExplainArgs, context: &Context) -> anyhow::Result<u8> {
    context.enter()?;
    let catalog = match &args.project {
        Some(path) => context.load(Some(path))?.catalog,
        None => crate::catalog::Catalog::new([], ""),
    };
    if args.all {
        context.print(&explain::pages(&catalog, &context.messages))?;
        return Ok(CLEAN);
    }
    let Some(name) = &args.name else {
        context.print(&explain::list(&context.messages))?;
        return Ok(CLEAN);
    };
    match explain::explain(name, &catalog, &context.messages) {
        Ok(text) => {
            context.print(&text)?;
            Ok(CLEAN)
        }
        Err(near) => {
            let args = [
                ("name", name.as_str().into()),
                ("near", near.unwrap_or_else(|| "none".into()).into()),
            ];
            bail!(context.say("error-nothing-named", &args))
        }
    }
}
