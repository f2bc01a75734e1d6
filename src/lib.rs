//! crate
pub mod text;
pub mod finding;
pub mod files;
pub mod yaml;
pub mod model;
pub mod catalog;
pub mod index;
pub mod messages;
pub mod project;
pub mod rules;
pub mod explain;
pub mod report;
