//! A text in the letters of another language.

use super::{Check, Family, Project, Rule, Severity, Sink, marks, script};

pub(super) const RULE: Rule = Rule {
    name: "wrong-script",
    family: Family::Languages,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Mot, ar: The word, en: Word}}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: كلمة السنة, ar: كلمة, en: Word}}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, zgh: ⴰⵣⵡⵍ}, languages: {source: fr, published: [fr, zgh]}}\nglossary: [{id: t, title: {fr: Mot, zgh: Awal}}]",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, title: {fr: Titre, zgh: ⴰⵣⵡⵍ}, languages: {source: fr, published: [fr, zgh]}}\nglossary: [{id: t, title: {fr: Mot, zgh: ⵉⵔⵎ CNDP}}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Mot, ar: CNDP, en: Word}}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Mot, ar: منصة Data, en: Word}}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Mot « كلمة » en arabe, ar: كلمة, en: Word}}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Mot, ar: PFLOP/s, en: Word}}]",
    ],
    check: Check::each(check),
};

fn check(_: &Project, sink: &mut Sink<'_>) {
    // An Arabic text with Arabic letters is right, and so is another in Latin letters without.
    let odd = sink.texts().written().filter(|text| {
        (text.language == "ar") != text.marks.has(marks::ARABIC) || text.language == "zgh"
    });
    for text in odd.filter(|text| script::is_wrong(text.language, text.words)) {
        sink.report(sink.at(text.place()).arg("language", text.language));
    }
}
