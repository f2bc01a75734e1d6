//! crate
pub mod catalog;
pub mod explain;
pub mod files;
pub mod finding;
pub mod index;
pub mod messages;
pub mod model;
pub mod project;
pub mod report;
pub mod rules;
pub mod text;
pub mod yaml;
