//! Fields of Word as runs: a change holds nothing else.

use super::settle::State;
use super::write::{END_FIELD, Writer};
use crate::prose::xml;

const BEGIN: &str = "<w:fldChar w:fldCharType=\"begin\"/>";
const SHOWS: &str = "<w:fldChar w:fldCharType=\"separate\"/>";

impl Writer<'_> {
    /// A field by its instruction and by what it shows.
    pub(super) fn field(&mut self, code: &str, shown: &str, state: State) {
        let (code, shown) = (xml(code), xml(shown));
        let text = if state == State::Gone { "w:delText" } else { "w:t" };
        self.begin(&code, state);
        self.run("", &format!("<{text} xml:space=\"preserve\">{shown}</{text}>"));
        self.run("", END_FIELD);
    }

    /// A field up to what it shows.
    pub(super) fn begin(&mut self, code: &str, state: State) {
        let instruction = if state == State::Gone { "w:delInstrText" } else { "w:instrText" };
        let code = format!("<{instruction} xml:space=\"preserve\">{code}</{instruction}>");
        for inner in [BEGIN, &code, SHOWS] {
            self.run("", inner);
        }
    }
}
