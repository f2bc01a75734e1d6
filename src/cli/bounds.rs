//! How much templates of a project may take of this machine.

use clap::Args;

/// How much drawing may take.
#[derive(Debug, Args)]
pub(crate) struct Bounds {
    // Memory for templates of the project, in MiB
    #[arg(long, value_name = "MIB", default_value_t = MEMORY)]
    pub(crate) max_memory: u64,
    // Time for templates of the project, in seconds
    #[arg(long, value_name = "SECONDS", default_value_t = TIME)]
    pub(crate) max_time: u64,
}

impl Bounds {
    /// Those of commands without options for them.
    pub(crate) const STANDARD: Self = Bounds { max_memory: MEMORY, max_time: TIME };
}

const MEMORY: u64 = 4096;
const TIME: u64 = 120;
