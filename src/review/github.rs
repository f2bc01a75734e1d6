//! Changes as annotations of GitHub Actions. Weakened ones are warnings, unclear ones notices; the
//! service shows ten of a kind per step, so the rest is counted in a line of its own.

use std::fmt::Write;

use super::{Review, human};
use crate::finding::Arg;
use crate::model::Judgement;
use crate::report::{data, property};

/// Annotations of one kind that the service shows per step.
const SHOWN: usize = 10;

pub(super) fn write(review: &Review<'_>) -> String {
    let mut out = String::new();
    for note in review.notes.iter().chain(&review.stale) {
        let _ = writeln!(out, "::warning title=roadmap diff::{}", data(note));
    }
    let mut hidden = 0;
    let kinds = [(Judgement::Weakened, "warning"), (Judgement::Unclear, "notice")];
    for (judgement, kind) in kinds.into_iter().filter(|_| !review.strangers) {
        for change in review.of(judgement) {
            let place = change.place.as_ref().map(|place| {
                format!("file={},line={},", property(review.file(place)), place.at.line)
            });
            let kind = if change.approval.is_some() { "notice" } else { kind };
            let _ = writeln!(
                out,
                "::{kind} {}title={}::{}",
                place.unwrap_or_default(),
                property(change.judged.rule),
                data(&human::sentence(review, change)),
            );
        }
        hidden += review.of(judgement).count().saturating_sub(SHOWN);
    }
    let _ = writeln!(out, "{}", review.counts());
    if hidden > 0 {
        let _ = writeln!(out, "{}", review.say("diff-hidden", &[("count", Arg::from(hidden))]));
    }
    out
}
