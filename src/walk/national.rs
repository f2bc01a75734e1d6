//! The words of a country that a document uses.

use super::{legislation, use_cases};
use crate::model::{Document, NationalList};
use crate::path::Path;

/// Calls `each` with every word of a country's lists that a document uses, and its path.
pub(crate) fn national_words<'a>(
    document: &'a Document,
    mut each: impl FnMut(NationalList, Path, &'a str),
) {
    use NationalList::{ActorKinds, Formalities, LegalKinds, LegalStages};
    let mut said = |list, path, word: Option<&'a str>| {
        if let Some(word) = word {
            each(list, path, word);
        }
    };
    for (path, text) in legislation(document) {
        said(LegalKinds, path / "kind", text.kind.as_deref());
        for (i, stage) in text.stages.iter().enumerate() {
            said(LegalStages, path / "stages" / i / "stage", stage.stage.as_deref());
        }
    }
    for (path, case) in use_cases(document) {
        let formality = case.personal_data.as_ref().and_then(|data| data.formality.as_deref());
        said(Formalities, path / "personal_data" / "formality", formality);
    }
    for (i, actor) in document.actors.iter().enumerate() {
        said(ActorKinds, Path::ROOT / "actors" / i / "kind", actor.kind.as_deref());
    }
}
