//! The command line: reads arguments and environment, calls the library, sets the exit status.

mod values;
mod args;
mod help;
mod context;
mod bounded;
mod versions;
mod watch;
mod build;
mod check;
mod coverage;
mod diff;
mod doctor;
mod drivers;
mod explain;
mod init;
mod log;
mod translate;

use std::env;
use std::ffi::OsStr;
use std::io;
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};

use crate::messages::Messages;
use args::{Args, Command};
use context::Context;

/// Nothing to say.
const CLEAN: u8 = 0;
/// There are errors, or other findings that were said to count.
const FINDINGS: u8 = 1;
/// It could not be done.
const FAILED: u8 = 2;

/// The whole command line: reads arguments and environment, and says how it went.
pub fn main() -> ExitCode {
    // Help is asked for before arguments are read, so its language is looked for by hand.
    let asked = env::args_os().skip_while(|arg| arg != "--lang").nth(1);
    let asked = asked.as_deref().and_then(OsStr::to_str);
    let messages = Messages::new(&context::language(asked));
    let parsed = help::localize(Args::command(), &messages)
        .try_get_matches()
        .and_then(|matches| Args::from_arg_matches(&matches));
    let args = match parsed {
        Ok(args) => args,
        Err(error) => match help::explain(&error, &messages) {
            Some(text) => {
                context::report(&messages, &text);
                return ExitCode::from(FAILED);
            }
            None => error.exit(),
        },
    };
    let context = Context::new(&args);
    let result = match &args.command {
        Command::Check(command) => check::run(command, &context),
        Command::Build(command) => build::run(command, &context),
        Command::Coverage(command) => coverage::run(command, &context),
        Command::Diff(command) => diff::run(command, &context),
        Command::Log(command) => log::run(command, &context),
        Command::GitSetup(command) => drivers::setup(command, &context),
        Command::GitDiff(command) => drivers::diff(command, &context),
        Command::GitText(command) => drivers::text(command, &context),
        Command::GitMerge(command) => drivers::join(command),
        Command::Explain(command) => explain::run(command, &context),
        Command::Translate(command) => translate::run(command, &context),
        Command::Init(command) => init::run(command, &context),
        Command::Doctor(command) => doctor::run(command, &context),
        Command::Schema(command) => context.print_schema(command),
        Command::Completions(command) => context.print_completions(command),
        Command::Man(command) => context.write_manual(command),
    };
    match result {
        Ok(status) => ExitCode::from(status),
        Err(error) if is_broken_pipe(&error) => ExitCode::from(CLEAN),
        Err(error) => {
            context.error(&error);
            ExitCode::from(FAILED)
        }
    }
}

/// A reader that has seen enough, such as `head`, is no failure.
fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        cause.downcast_ref::<io::Error>().is_some_and(|e| e.kind() == io::ErrorKind::BrokenPipe)
    })
}
