//! `roadmap` compiles public commitments: YAML in git in, findings and published documents out.
//!
//! ```text
//! text ──parse──▶ nodes ──structure──▶ model ──index──▶ project ──rules──▶ findings ──▶ report
//!                                                          │
//!                                                          └─view(language)──▶ view ──▶ md · html · pdf
//! ```
//!
//! Other programs come in by [`load`], [`check`], [`build`] and [`diff`]. The modules below stand in the order of that flow, and a module names only those above it
//! (tested). What must stay true:
//!
//! - Only the command line reads the clock and the environment, and only `files` the disk; nothing
//!   reads the network.
//! - Parsing is total: any bytes give findings, never a panic; budgets bound memory and time.
//! - Output is all or nothing: everything is rendered before anything is written.
//! - Prose cannot inject: no HTML, script, Typst code or terminal escape from any text.
//! - Order is stable: the same input and the same day give the same bytes.
//! - Rules cannot print, the view cannot check, renderers cannot read YAML.

#[macro_use]
mod word;
mod text;
mod path;
mod colour;
mod finding;
mod files;
mod image;
mod yaml;
mod merge;
mod model;
mod catalog;
mod index;
mod language;
mod iso;
mod messages;
mod locale;
mod compare;
mod prose;
mod glyphs;
mod typography;
mod project;
mod diff;
mod walk;
mod pack;
mod rules;
mod explain;
mod coverage;
mod init;
mod view;
mod sheets;
mod chart;
mod render;
mod report;
mod baseline;
mod git;
mod review;
mod fix;
mod translate;
mod door;
mod cli;

#[doc(hidden)]
pub mod internal;

pub use cli::main;
pub use door::*;
