//! `roadmap init`.
use crate::args::InitArgs;
use crate::context::Context;
pub(crate) fn run(_: &InitArgs, _: &Context) -> anyhow::Result<u8> {
    Ok(crate::CLEAN)
}
