//! `roadmap` compiles public commitments: YAML in git in, findings and published documents out.
//!
//! ```text
//! text ──parse──▶ nodes ──structure──▶ model ──index──▶ project ──rules──▶ findings ──▶ report
//!                                                          │
//!                                                          └─view(language)──▶ view ──▶ md · html · pdf
//! ```
//!
//! The modules below stand in the order of that flow, and a module names only those above it
//! (tested). What must stay true:
//!
//! - The library reads no clock, environment or network, and no disk but through [`files`].
//! - Parsing is total: any bytes give findings, never a panic; budgets bound memory and time.
//! - Output is all or nothing: everything is rendered before anything is written.
//! - Prose cannot inject: no HTML, script, Typst code or terminal escape from any text.
//! - Order is stable: the same input and the same day give the same bytes.
//! - Rules cannot print, the view cannot check, renderers cannot read YAML.

#[macro_use]
pub mod word;
pub mod text;
pub mod finding;
pub mod files;
pub mod yaml;
pub mod merge;
pub mod model;
pub mod catalog;
pub mod index;
pub mod language;
pub mod messages;
pub mod locale;
pub mod compare;
pub mod prose;
pub mod glyphs;
pub(crate) mod typography;
pub mod project;
pub mod diff;
pub(crate) mod walk;
pub mod rules;
pub mod explain;
pub mod coverage;
pub mod init;
#[expect(
    missing_docs,
    reason = "a field is named as templates read it, and says no more than its name"
)]
pub mod view;
pub mod sheets;
pub mod chart;
pub mod render;
pub mod report;
pub mod baseline;
pub mod git;
pub mod review;
pub mod fix;
pub mod translate;
