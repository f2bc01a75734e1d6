//! How texts are written: their signs and scripts, their words and sentences, the spaces of French.

pub(crate) mod figures;
pub(crate) mod french;
pub(crate) mod marks;
pub(crate) mod quotations;
pub(crate) mod script;
pub(crate) mod sentences;

pub(crate) use marks::Marks;
