//! The help of the command line, and what it does not understand, in the user's language.

use crate::finding;
use crate::messages::Messages;
use crate::render::Format;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command};

/// Gives every command and argument its words: `cli-<command>` and `cli-<command>-<argument>`,
/// or `cli-<argument>` where several commands share one.
pub(crate) fn localize(command: Command, messages: &Messages) -> Command {
    let heading = messages.get("cli-heading-options", &[]);
    let asked = Arg::new("version")
        .short('V')
        .long("version")
        .action(clap::ArgAction::Version)
        .help_heading(heading);
    let command = command.version(version()).disable_version_flag(true).arg(asked);
    named(command, "cli", messages)
}

/// The version of the program.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The commit that it was made from, with a plus where more had changed; nothing where that is not
/// known.
pub(crate) const COMMIT: &str = env!("ROADMAP_COMMIT");

/// What it was made with, of what can be left out.
pub(crate) fn features() -> Vec<&'static str> {
    if cfg!(feature = "pdf") { vec!["pdf"] } else { vec![] }
}

/// All that: `0.1.0 (0123abcde, pdf)`.
pub(crate) fn version() -> String {
    let commit = match COMMIT {
        "" if cfg!(debug_assertions) => "debug build",
        commit => commit,
    };
    let features = features();
    let features = if features.is_empty() { vec!["no pdf"] } else { features };
    let known: Vec<&str> =
        [commit].into_iter().chain(features).filter(|word| !word.is_empty()).collect();
    format!("{VERSION} ({})", known.join(", "))
}

fn named(command: Command, key: &str, messages: &Messages) -> Command {
    let mut command = words(command.about(messages.get(key, &[])), key, messages);
    let names: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let key = format!("{key}-{name}");
        command = command.mut_subcommand(name, |sub| named(sub, &key, messages));
    }
    command
}

fn words(command: Command, key: &str, messages: &Messages) -> Command {
    let heading = messages.get("cli-heading-options", &[]);
    let command = command
        .subcommand_help_heading(messages.get("cli-heading-commands", &[]))
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(clap::ArgAction::Help)
                .help(messages.get("cli-help", &[])),
        );
    command.mut_args(|arg| {
        let name = arg.get_id().as_str().replace('_', "-");
        let facts = facts();
        let own = messages.find(&format!("{key}-{name}"), &facts);
        let shared = || messages.find(&format!("cli-{name}"), &facts);
        let arg = if arg.is_positional() { arg } else { arg.help_heading(heading.clone()) };
        match own.or_else(shared) {
            Some(text) => arg.help(text),
            None => arg,
        }
    })
}

/// What help tells of the program.
fn facts() -> [(&'static str, finding::Arg); 2] {
    let names = |formats: Vec<Format>| {
        formats.into_iter().map(Format::name).collect::<Vec<_>>().join(", ").into()
    };
    let usual = Format::ALL.into_iter().filter(|format| format.is_usual());
    [("formats", names(Format::ALL.to_vec())), ("usual", names(usual.collect()))]
}

/// What could not be understood. `None` for what has its own words already: help and version.
pub(crate) fn explain(error: &clap::Error, messages: &Messages) -> Option<String> {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(messages.list(texts)),
        _ => None,
    };
    let (key, name) = match error.kind() {
        ErrorKind::InvalidSubcommand => ("cli-error-command", ContextKind::InvalidSubcommand),
        ErrorKind::UnknownArgument => ("cli-error-option", ContextKind::InvalidArg),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            ("cli-error-value", ContextKind::InvalidArg)
        }
        ErrorKind::MissingRequiredArgument => ("cli-error-missing", ContextKind::InvalidArg),
        ErrorKind::TooManyValues | ErrorKind::ArgumentConflict => {
            ("cli-error-twice", ContextKind::InvalidArg)
        }
        ErrorKind::InvalidUtf8 => ("cli-error-bytes", ContextKind::InvalidArg),
        _ => return None,
    };
    // The likely one of those that could have been meant.
    let value = context(ContextKind::InvalidValue);
    let written = value.clone().or_else(|| context(name)).unwrap_or_default();
    let likely = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
        ContextKind::ValidValue,
    ];
    let near = likely.into_iter().find_map(|kind| match error.get(kind)? {
        ContextValue::String(word) => Some(word.clone()),
        ContextValue::Strings(words) => {
            finding::closest(&written, words.iter().map(String::as_str)).map(str::to_owned)
        }
        _ => None,
    });
    let near = near.unwrap_or_else(|| "none".to_owned());
    let args: [(&'static str, finding::Arg); 4] = [
        ("name", context(name).unwrap_or_default().into()),
        ("near", near.into()),
        ("value", value.unwrap_or_default().into()),
        ("known", context(ContextKind::ValidValue).unwrap_or_else(|| "none".to_owned()).into()),
    ];
    Some(messages.get(key, &args))
}
