//! The help of the command line, in the user's language.

use clap::{Arg, Command};
use roadmap::messages::Messages;

/// Gives every command and argument its words: `cli-<command>` and `cli-<command>-<argument>`,
/// or `cli-<argument>` where several commands share one.
pub(crate) fn localize(command: Command, messages: &Messages) -> Command {
    let about = messages.get("cli", &[]);
    let mut command = words(command.about(about), "cli", messages);
    let names: Vec<String> =
        command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for name in names {
        let key = format!("cli-{name}");
        command = command
            .mut_subcommand(name, |sub| words(sub.about(messages.get(&key, &[])), &key, messages));
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
        let own = messages.find(&format!("{key}-{name}"), &[]);
        let shared = || messages.find(&format!("cli-{name}"), &[]);
        let arg = if arg.is_positional() { arg } else { arg.help_heading(heading.clone()) };
        match own.or_else(shared) {
            Some(text) => arg.help(text),
            None => arg,
        }
    })
}
