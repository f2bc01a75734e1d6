//! `roadmap build`.
use crate::args::BuildArgs;
use crate::context::Context;
pub(crate) fn run(_: &BuildArgs, _: &Context) -> anyhow::Result<u8> {
    Ok(crate::CLEAN)
}
