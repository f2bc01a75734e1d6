//! The redline in Word: the drafts of both versions as one document, in which every difference is
//! a change to accept or to reject.

use super::drafts::drafts;
use super::{Review, Shown, Signature, human};
use crate::diff::part_of;
use crate::locale::Direction;
use crate::render::{self, Author, Remark, RenderError, Templates};

/// The drafts in a language of both.
pub(super) fn write(
    review: &Review<'_>,
    today: jiff::civil::Date,
    signed: Option<&Signature>,
    templates: &Templates,
) -> Result<Vec<u8>, RenderError> {
    let (locale, [old, new]) = drafts(review, today, RenderError::Word)?;
    let unsigned = || Signature {
        author: review.versions.map(|version| version.shown()).join(" → "),
        day: today.to_string(),
    };
    let signed = signed.cloned().unwrap_or_else(unsigned);
    let author = Author { name: &signed.author, date: &signed.day };
    let remarks: Vec<Remark> = review.changes.iter().map(|change| remark(review, change)).collect();
    let direction = Direction::of(review.messages.language());
    let names = review.versions.map(|version| version.shown());
    render::redline([&old, &new], names, &locale, templates, author, (&remarks, direction))
}

/// What is said of a change, at its element or what that stands in.
fn remark(review: &Review<'_>, change: &Shown) -> Remark {
    let judged = &change.judged;
    let name = judged.judgement.name();
    let verdict = review.say(&format!("judged-{name}"), &[]);
    let colon = review.say("colon", &[]);
    let rule = format!("{}{colon}{}", review.say("diff-rule", &[]), judged.rule);
    let mut lines = vec![format!("{verdict}{colon}{}", human::sentence(review, change)), rule];
    if let Some((by, reason)) = &change.approval {
        let args = [("by", by.as_str().into()), ("reason", reason.as_str().into())];
        lines.push(review.say("diff-approved", &args));
    }
    let ids = judged.upward.iter().map(|of| of.1.as_str());
    // A part stands where its element does.
    let element = |id| part_of(id).map_or(id, |(element, _)| element);
    let anchors = ids.flat_map(|id| [id.to_owned(), element(id).to_owned()]);
    // What belongs to the document stands at its section.
    let section = judged.field.as_ref().map(|field| field.name.replace('_', "-"));
    Remark { anchors: anchors.chain(section).collect(), lines }
}
