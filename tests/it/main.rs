//! One test program: what the library promises at its borders, and what the house promises
//! of itself. The rules' own examples are tested beside the rules.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "tests read and write files of their own, and fail by panicking"
)]

mod bilingual;
mod bounded;
mod cli;
mod compared;
mod countries;
mod coverage;
mod data;
mod diff;
mod disk;
mod doctor;
mod drafts;
mod drivers;
mod edition;
mod elements;
mod examples;
mod extreme;
mod facts;
mod fix;
mod fuzz;
mod gates;
mod history;
mod house;
mod images;
mod judged;
mod keys;
mod living;
mod languages;
mod load;
mod log;
mod merge;
#[path = "../fuzz/net/mod.rs"]
mod net;
mod order;
mod own_words;
mod packs;
mod places;
mod planted;
mod plans;
mod po;
mod readme;
mod redline;
mod render;
mod replay;
mod report;
mod repository;
mod schema;
mod silence;
mod support;
mod text_cases;
mod texts;
mod tracked;
mod translate;
mod turned;
mod versions;
mod watch;
mod word;
mod yaml_suite;

use support::{
    directory, entries, files_below, generated, in_memory, ours, project, roadmap, root, shown,
    structural, text, today,
};
