//! What every command needs: language, colours, the day, where the project is.

#![expect(clippy::disallowed_methods, reason = "the environment is read here and nowhere else")]

use std::env;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use crate::files::{Disk, FileError, write_all};
use crate::finding::Arg;
use crate::messages::Messages;
use crate::model;
use crate::project::{self, LoadError, Project};
use crate::render::RenderError;
use crate::report::harmless;
use anyhow::{Context as _, anyhow, bail};
use clap::CommandFactory;

use super::args::{Args, CompletionsArgs, SchemaArgs};
use super::values::{Color, ManArgs, SchemaKind};
use super::{CLEAN, help};

pub(crate) struct Context {
    pub(crate) messages: Messages,
    pub(crate) quiet: bool,
    directory: Option<PathBuf>,
    color: Color,
    today: Option<String>,
}

impl Context {
    pub(crate) fn new(args: &Args) -> Self {
        Context {
            messages: Messages::new(&language(args.message_language())),
            quiet: args.quiet,
            directory: args.directory.clone(),
            color: args.color,
            today: args.today.clone(),
        }
    }

    /// A message.
    pub(crate) fn say(&self, key: &str, args: &[(&'static str, Arg)]) -> String {
        self.messages.get(key, args)
    }

    /// Goes to the directory that was asked for.
    pub(crate) fn enter(&self) -> anyhow::Result<()> {
        let Some(directory) = &self.directory else { return Ok(()) };
        let path = ("path", Arg::from(directory.display().to_string()));
        env::set_current_dir(directory).map_err(|error| {
            anyhow!(self.say("error-unreadable", &[path, ("error", error.to_string().into())]))
        })
    }

    /// Loads the project at a path, or the nearest one.
    pub(crate) fn load(&self, path: Option<&Path>) -> anyhow::Result<Project> {
        let path = self.path(path)?;
        project::load(&Disk, &path).map_err(|error| self.explain_load(&error))
    }

    /// The path that was given, or the nearest project.
    pub(crate) fn path(&self, path: Option<&Path>) -> anyhow::Result<PathBuf> {
        path.map_or_else(|| self.nearest(), |path| Ok(path.to_owned()))
    }

    fn nearest(&self) -> anyhow::Result<PathBuf> {
        let here = env::current_dir().context("working directory")?;
        let found = project::discover(&Disk, &here);
        let found = found.ok_or_else(|| anyhow!(self.say("error-no-project", &[])))?;
        // Shown relative to where the user stands, as they would type it.
        Ok(found.strip_prefix(&here).map(Path::to_owned).unwrap_or(found))
    }

    pub(crate) fn explain_load(&self, error: &LoadError) -> anyhow::Error {
        let (key, args) = error.message();
        self.explain(key, &args)
    }

    /// What could not be done, with what helps.
    pub(crate) fn explain(&self, key: &str, args: &[(&'static str, Arg)]) -> anyhow::Error {
        match self.messages.find(&format!("{key}.help"), args) {
            Some(help) => anyhow!("{}\n  = {help}", self.say(key, args)),
            None => anyhow!(self.say(key, args)),
        }
    }

    /// A document that could not be made.
    pub(crate) fn faulty(&self, error: &RenderError) -> anyhow::Error {
        let (key, args) = error.message();
        self.explain(key, &args)
    }

    /// A file that could not be read.
    pub(crate) fn unreadable(&self, error: &FileError) -> anyhow::Error {
        self.of_file("error-unreadable", error)
    }

    /// A file that could not be written.
    pub(crate) fn unwritable(&self, error: &FileError) -> anyhow::Error {
        self.of_file("error-cannot-write", error)
    }

    fn of_file(&self, key: &str, error: &FileError) -> anyhow::Error {
        let (own, args) = error.message();
        self.explain(if own == "error-unreadable" { key } else { own }, &args)
    }

    /// Says something beside the output, which a program may be reading.
    pub(crate) fn note(&self, text: &str) {
        let label = self.say("severity-info", &[]);
        let _ = writeln!(io::stderr().lock(), "{label}: {}", harmless(text));
    }

    /// The day to work on.
    pub(crate) fn today(&self) -> anyhow::Result<jiff::civil::Date> {
        if let Some(day) = &self.today {
            return day
                .parse()
                .map_err(|_| anyhow!(self.say("error-today", &[("value", day.as_str().into())])));
        }
        let Ok(epoch) = env::var("SOURCE_DATE_EPOCH") else { return Ok(system_day()) };
        let day = epoch.parse().ok().and_then(|s| jiff::Timestamp::from_second(s).ok());
        match day {
            Some(day) => Ok(day.to_zoned_datetime(jiff::tz::TimeZone::UTC).date()),
            None => bail!(self.say("error-epoch", &[("value", epoch.into())])),
        }
    }

    /// Whether standard output is coloured.
    pub(crate) fn color(&self) -> bool {
        match self.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => {
                io::stdout().is_terminal()
                    && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
                    && env::var_os("TERM").is_none_or(|term| term != "dumb")
            }
        }
    }

    /// Columns of the terminal, as its shell says.
    pub(crate) fn width(&self) -> usize {
        let columns = env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
        columns.filter(|columns| *columns >= 40).unwrap_or(120)
    }

    /// Prints to standard output.
    pub(crate) fn print(&self, text: &str) -> anyhow::Result<()> {
        self.print_bytes(text.as_bytes())
    }

    /// Prints a patch: to a program as it is, which has it apply; to people harmless.
    pub(crate) fn print_patch(&self, patch: &str) -> anyhow::Result<()> {
        match io::stdout().is_terminal() {
            true => self.print(&harmless(patch)),
            false => self.print(patch),
        }
    }

    /// Prints what may be no text.
    pub(crate) fn print_bytes(&self, bytes: &[u8]) -> anyhow::Result<()> {
        let mut out = io::stdout().lock();
        out.write_all(bytes)?;
        out.flush()?;
        Ok(())
    }

    /// Prints what was made, or writes it to a file that was asked for.
    pub(crate) fn deliver(&self, bytes: &[u8], file: Option<&Path>) -> anyhow::Result<()> {
        let Some(file) = file else { return self.print_bytes(bytes) };
        let directory = file.parent().filter(|directory| !directory.as_os_str().is_empty());
        let name = file.file_name().unwrap_or_default().to_owned();
        let written = write_all(directory.unwrap_or(Path::new(".")), &[(name, bytes.to_vec())]);
        written.map_err(|error| self.unwritable(&error))?;
        if self.quiet {
            return Ok(());
        }
        let path = ("path", Arg::from(file.display().to_string()));
        self.print(&format!("{}\n", self.say("build-wrote", &[path])))
    }

    /// Prints what could not be done.
    pub(crate) fn error(&self, error: &anyhow::Error) {
        report(&self.messages, &format!("{error:#}"));
    }

    pub(crate) fn print_schema(&self, args: &SchemaArgs) -> anyhow::Result<u8> {
        let schema = match args.kind {
            SchemaKind::Roadmap => model::json_schema(),
            SchemaKind::Pillars => model::pillar_schema(),
            SchemaKind::Norms => model::norm_schema(),
            SchemaKind::Rules => model::pack_schema(),
            SchemaKind::Countries => model::country_schema(),
            SchemaKind::View => crate::view::json_schema(),
            SchemaKind::Diff => crate::review::json_schema(),
        };
        self.print(&format!("{schema:#}\n"))?;
        Ok(CLEAN)
    }

    pub(crate) fn print_completions(&self, args: &CompletionsArgs) -> anyhow::Result<u8> {
        let mut script = Vec::new();
        let mut command = help::localize(Args::command(), &self.messages);
        clap_complete::generate(args.shell, &mut command, "roadmap", &mut script);
        self.print(&String::from_utf8_lossy(&script))?;
        Ok(CLEAN)
    }

    /// Writes a page of the manual for the program and for each command.
    pub(crate) fn write_manual(&self, args: &ManArgs) -> anyhow::Result<u8> {
        let mut program = help::localize(Args::command(), &self.messages);
        program.build();
        let commands = program.get_subcommands().filter(|command| !command.is_hide_set());
        let pages = [&program].into_iter().chain(commands).map(|command| {
            let name = command.get_bin_name().unwrap_or("roadmap").replace(' ', "-");
            let mut page = Vec::new();
            clap_mangen::Man::new(command.clone().name(name.clone())).render(&mut page)?;
            Ok((format!("{name}.1"), page))
        });
        let pages: Vec<_> = pages.collect::<io::Result<_>>()?;
        write_all(&args.pages, &pages).map_err(|error| self.unwritable(&error))?;
        Ok(CLEAN)
    }
}

/// Prints an error.
pub(crate) fn report(messages: &Messages, text: &str) {
    let label = messages.get("severity-error", &[]);
    // Nobody is left to tell where standard error is closed.
    let _ = writeln!(io::stderr().lock(), "{label}: {}", harmless(text));
}

/// The language of messages: asked for, else of the environment.
pub(crate) fn language(asked: Option<&str>) -> String {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let from_environment =
        || locale.iter().find_map(|name| env::var(name).ok().filter(|value| !value.is_empty()));
    asked.map(str::to_owned).or_else(from_environment).unwrap_or_default()
}

/// The system's day, in UTC so that two machines agree.
fn system_day() -> jiff::civil::Date {
    jiff::Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date()
}
