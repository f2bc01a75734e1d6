//! What can be typed. Nothing here acts, and nothing here has words for people: the help comes
//! from the message catalogue, as `cli-<command>-<argument>`.

use std::path::PathBuf;

use crate::report::Format;
use crate::review;
use crate::view::Edition;
use crate::{coverage, render, translate};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand};

use super::values::{Bounds, Changes, Color, Deny, DoctorFormat, PageFormat, SchemaKind, country};

/// A word of a closed list of the library.
macro_rules! one_of {
    ($Words:ty) => {
        PossibleValuesParser::new(<$Words>::ALL.map(<$Words>::name))
            .map(|word| <$Words>::parse(&word).expect("clap lets no other word through"))
    };
}

#[derive(Debug, Parser)]
#[command(name = "roadmap", max_term_width = 100)]
pub(crate) struct Args {
    // Work in this directory
    #[arg(short = 'C', long, global = true, value_name = "DIR")]
    pub(crate) directory: Option<PathBuf>,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    // Colour: always, never, or where the terminal has it
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto)]
    pub(crate) color: Color,
    // Say nothing but findings and errors
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    // The day to work on, as 2026-11-24 [default: SOURCE_DATE_EPOCH, else today]
    #[arg(long, global = true, value_name = "DATE")]
    pub(crate) today: Option<String>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

impl Args {
    // The language that was asked for, wherever it stands.
    pub(crate) fn message_language(&self) -> Option<&str> {
        let below = match &self.command {
            Command::Check(args) => &args.lang,
            Command::Explain(args) => &args.lang,
            Command::Coverage(args) => &args.lang,
            Command::Diff(args) => &args.lang,
            Command::Log(args) => &args.lang,
            Command::Init(args) => &args.lang,
            Command::Doctor(args) => &args.lang,
            Command::GitSetup(_)
            | Command::GitDiff(_)
            | Command::GitText(_)
            | Command::GitMerge(_) => &None,
            Command::Translate(_)
            | Command::Build(_)
            | Command::Schema(_)
            | Command::Completions(_)
            | Command::Man(_) => &None,
        };
        below.as_deref().or(self.lang.as_deref())
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    // Say everything that is wrong or missing, line by line
    Check(CheckArgs),
    // Write the drafts
    Build(BuildArgs),
    // Explain a rule, a pillar, a recommendation or a norm code
    Explain(ExplainArgs),
    // Recommendation by recommendation, what answers it
    Coverage(CoverageArgs),
    // Work with translators
    Translate(TranslateArgs),
    // What changed between two versions, and what it means
    Diff(DiffArgs),
    // How the roadmap changed from revision to revision
    Log(LogArgs),
    // Have git show and merge changes by meaning
    GitSetup(GitSetupArgs),
    // As git calls it
    #[command(hide = true)]
    GitDiff(GitDiffArgs),
    // As git calls it
    #[command(hide = true)]
    GitText(GitTextArgs),
    // As git calls it
    #[command(hide = true)]
    GitMerge(GitMergeArgs),
    // Start a roadmap: files with comments, ready to check
    Init(InitArgs),
    // What this machine has, and what to do
    Doctor(DoctorArgs),
    // Print the JSON Schema of the files, for editors
    Schema(SchemaArgs),
    // Print completions for a shell
    Completions(CompletionsArgs),
    // Write the manual pages, for those who package the program
    #[command(hide = true)]
    Man(ManArgs),
}

#[derive(Debug, clap::Args)]
pub(crate) struct CheckArgs {
    // Project directory or file [default: the nearest roadmap.yaml or roadmap/roadmap.yaml]
    pub(crate) path: Option<PathBuf>,
    // Format of the findings
    #[arg(long, default_value = "human", value_parser = one_of!(Format))]
    pub(crate) format: Format,
    // What else than errors makes the exit status 1.
    #[arg(long, value_name = "WHAT", value_enum)]
    pub(crate) deny: Option<Deny>,
    // Mend what has one safe remedy.
    #[arg(long)]
    pub(crate) fix: bool,
    // Show what --fix would change, and change nothing.
    #[arg(long, requires = "fix")]
    pub(crate) diff: bool,
    // Findings that are known, and do not count.
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,
    // Write what is found as known. The file stands after `=`, or a PATH would be taken for it.
    #[arg(long, value_name = "FILE", num_args = 0..=1, require_equals = true)]
    pub(crate) write_baseline: Option<Option<PathBuf>>,
    // Let the baseline grow.
    #[arg(long, requires = "write_baseline")]
    pub(crate) force: bool,
    // Findings on lines that changed since a revision come first.
    #[arg(long, value_name = "REV")]
    pub(crate) since: Option<String>,
    // Say nothing of the others.
    #[arg(long, requires = "since")]
    pub(crate) since_only: bool,
    // Hold the examples of the project's own rules against these rules.
    #[arg(long)]
    pub(crate) test_rules: bool,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct BuildArgs {
    // Project directory or file [default: the nearest roadmap.yaml or roadmap/roadmap.yaml]
    pub(crate) path: Option<PathBuf>,
    // Formats, separated by commas: md, html, pdf [default: all]
    #[arg(long, value_delimiter = ',', value_name = "FORMATS", hide_possible_values = true, value_parser = one_of!(render::Format))]
    pub(crate) format: Vec<render::Format>,
    // Languages of the drafts, separated by commas [default: those of the roadmap]
    #[arg(long, value_delimiter = ',', value_name = "LANGS")]
    pub(crate) lang: Vec<String>,
    // For whom: draft, consultation or public.
    #[arg(long, default_value = "draft", value_name = "EDITION", value_parser = one_of!(Edition))]
    pub(crate) edition: Edition,
    // Where to write
    #[arg(long, default_value = "dist", value_name = "DIR")]
    pub(crate) out: PathBuf,
    // Templates in place of the project's own.
    #[arg(long, value_name = "DIR")]
    pub(crate) templates: Option<PathBuf>,
    // Draw again when the source changes, until it is ended.
    #[arg(long)]
    pub(crate) watch: bool,
    // Begin CSV with a byte order mark.
    #[arg(long)]
    pub(crate) csv_bom: bool,
    // Look for fonts here too (PDF)
    #[arg(long, value_name = "DIR")]
    pub(crate) font_dir: Vec<PathBuf>,
    #[command(flatten)]
    pub(crate) bounds: Bounds,
}

#[derive(Debug, clap::Args)]
pub(crate) struct CoverageArgs {
    // Project directory or file.
    pub(crate) path: Option<PathBuf>,
    // Format of the coverage.
    #[arg(long, default_value = "human", value_parser = one_of!(coverage::Format))]
    pub(crate) format: coverage::Format,
    // The share that must be covered, in percent; of one pillar as `id=90`.
    #[arg(long, value_name = "PERCENT")]
    pub(crate) min: Vec<String>,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct DiffArgs {
    // The older version.
    pub(crate) old: String,
    // The newer version.
    pub(crate) new: Option<String>,
    // The whole draft with its changes marked.
    #[arg(long)]
    pub(crate) redline: bool,
    // Format of the changes.
    #[arg(long, default_value = "human", default_value_if("redline", "true", "html"), value_parser = Changes::parser())]
    pub(crate) format: Changes,
    // File to write to.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    // Which changes make the exit status 1.
    #[arg(long, value_name = "WHAT", value_parser = one_of!(review::Gate))]
    pub(crate) fail_on: Option<review::Gate>,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct LogArgs {
    // Id of an element.
    pub(crate) id: Option<String>,
    // Format of the history.
    #[arg(long, default_value = "text", value_parser = one_of!(review::LogFormat))]
    pub(crate) format: review::LogFormat,
    // File to write to.
    #[arg(long, short, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    // Only what changed after a revision.
    #[arg(long, value_name = "REV")]
    pub(crate) since: Option<String>,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct GitSetupArgs {
    // Take it out again.
    #[arg(long)]
    pub(crate) undo: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct GitDiffArgs {
    // As git gives them.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    pub(crate) arguments: Vec<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct GitTextArgs {
    // The file.
    pub(crate) file: PathBuf,
}

#[derive(Debug, clap::Args)]
pub(crate) struct GitMergeArgs {
    // What both began with.
    pub(crate) base: PathBuf,
    // Our edit, which is replaced.
    pub(crate) ours: PathBuf,
    // The other edit.
    pub(crate) theirs: PathBuf,
}

#[derive(Debug, clap::Args)]
pub(crate) struct ExplainArgs {
    // Name of a rule, a pillar, a recommendation such as R07, or a norm code such as coe:14
    pub(crate) name: Option<String>,
    // Every rule on a page of its own, as Markdown.
    #[arg(long, conflicts_with = "name")]
    pub(crate) all: bool,
    // Format of the pages: there is one.
    #[arg(long, requires = "all", value_enum)]
    pub(crate) format: Option<PageFormat>,
    // Project whose own pillars and norms to look in, too
    #[arg(long, value_name = "PATH")]
    pub(crate) project: Option<PathBuf>,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct TranslateArgs {
    #[command(subcommand)]
    pub(crate) command: TranslateCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum TranslateCommand {
    // What is missing or stale
    Status(StatusArgs),
    // Write PO files for translators
    Export(ExportArgs),
    // Read PO files back
    Import(ImportArgs),
    // Take translations for translations of the sentences of today
    Record(RecordArgs),
}

#[derive(Debug, clap::Args)]
pub(crate) struct StatusArgs {
    // Project directory or file.
    pub(crate) path: Option<PathBuf>,
    // Languages.
    #[arg(long, value_delimiter = ',', value_name = "LANGS")]
    pub(crate) lang: Vec<String>,
    // Format of the status.
    #[arg(long, default_value = "human", value_parser = one_of!(translate::Format))]
    pub(crate) format: translate::Format,
}

#[derive(Debug, clap::Args)]
pub(crate) struct ExportArgs {
    // Project directory or file.
    pub(crate) path: Option<PathBuf>,
    // Languages.
    #[arg(long, value_delimiter = ',', value_name = "LANGS")]
    pub(crate) lang: Vec<String>,
    // Where to write.
    #[arg(long, default_value = "dist", value_name = "DIR")]
    pub(crate) out: PathBuf,
}

#[derive(Debug, clap::Args)]
pub(crate) struct ImportArgs {
    // PO files.
    #[arg(required = true, value_name = "FILE")]
    pub(crate) file: Vec<PathBuf>,
    // Project directory or file.
    #[arg(long, value_name = "PATH")]
    pub(crate) project: Option<PathBuf>,
    // Show what would change, and change nothing.
    #[arg(long)]
    pub(crate) diff: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct RecordArgs {
    // Project directory or file.
    pub(crate) path: Option<PathBuf>,
    // Languages.
    #[arg(long, value_delimiter = ',', value_name = "LANGS")]
    pub(crate) lang: Vec<String>,
    // Address of one text.
    #[arg(long, value_name = "ADDRESS", conflicts_with = "all")]
    pub(crate) text: Option<String>,
    // Every translation.
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct InitArgs {
    // Where to write; must be empty or new
    #[arg(default_value = "roadmap")]
    pub(crate) path: PathBuf,
    // Copy the templates that can be replaced into PATH/templates, and nothing else.
    #[arg(long)]
    pub(crate) templates: bool,
    // Country, as two letters of ISO 3166-1 [default: none]
    #[arg(long, value_name = "CC", value_parser = country)]
    pub(crate) country: Option<String>,
    // Language of the files: fr, ar or en [default: that of the messages]
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    // Ask nothing: take the defaults
    #[arg(long)]
    pub(crate) yes: bool,
}

#[derive(Debug, clap::Args)]
pub(crate) struct DoctorArgs {
    // Project directory or file.
    pub(crate) path: Option<PathBuf>,
    // Where drafts would be written
    #[arg(long, default_value = "dist", value_name = "DIR")]
    pub(crate) out: PathBuf,
    // Format of what is found
    #[arg(long, default_value = "human", value_enum)]
    pub(crate) format: DoctorFormat,
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct SchemaArgs {
    // Which files
    #[arg(value_enum, default_value_t = SchemaKind::Roadmap)]
    pub(crate) kind: SchemaKind,
}

#[derive(Debug, clap::Args)]
pub(crate) struct CompletionsArgs {
    // The shell
    pub(crate) shell: clap_complete::Shell,
}

#[derive(Debug, clap::Args)]
pub(crate) struct ManArgs {
    // Where to write
    pub(crate) pages: PathBuf,
}
