//! What some arguments can be, where the library has no list of it.

use crate::iso;
use crate::review::{self, Redline};
use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

/// What else than errors counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Deny {
    Warnings,
}

/// A format of changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Changes {
    Text(review::Format),
    Drawn(Redline),
}

impl Changes {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Changes::Text(format) => format.name(),
            Changes::Drawn(redline) => redline.name(),
        }
    }

    pub(crate) fn parser() -> impl TypedValueParser<Value = Self> {
        let all = || {
            let texts = review::Format::ALL.into_iter().map(Changes::Text);
            texts.chain(Redline::ALL.into_iter().map(Changes::Drawn))
        };
        let meant = move |word: String| all().find(|known| known.name() == word);
        PossibleValuesParser::new(all().map(Changes::name))
            .map(move |word| meant(word).expect("clap lets no other word through"))
    }
}

/// The format of pages that explain rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum PageFormat {
    Markdown,
}

/// The format of what is found on a machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum DoctorFormat {
    Human,
    Json,
}

/// The files that a schema is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SchemaKind {
    Roadmap,
    Pillars,
    Norms,
    Countries,
    Rules,
    View,
    Diff,
}

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

/// The two letters of a country, which may be said by its name.
pub(crate) fn country(text: &str) -> Result<String, &'static str> {
    let code = text.to_ascii_uppercase();
    let named = iso::nation(text).map(|nation| nation.code.to_owned());
    named.or_else(|| iso::is_country(&code).then_some(code)).ok_or("CC")
}
