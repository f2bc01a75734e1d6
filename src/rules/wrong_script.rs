//! A text in the letters of another language.

use super::{Family, Project, Rule, Severity, Sink, texts};

pub(super) const RULE: Rule = Rule {
    name: "wrong-script",
    family: Family::Languages,
    severity: Severity::Error,
    basis: &["format"],
    raises: &[
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Mot, ar: The word, en: Word}}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: كلمة السنة, ar: كلمة, en: Word}}]",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Mot, ar: CNDP, en: Word}}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Mot, ar: منصة Data, en: Word}}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Mot « كلمة » en arabe, ar: كلمة, en: Word}}]",
        "roadmap: {format: 1, id: r, title: {fr: Titre, ar: عنوان, en: Title}, languages: {source: fr, published: [fr, ar, en]}}\nglossary: [{id: t, title: {fr: Mot, ar: PFLOP/s, en: Word}}]",
    ],
    check,
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    let source = texts::languages(&project.document).map_or("", |languages| languages.source);
    texts::each(&project.document, &mut |path, text| {
        for (key, words) in &text.0 {
            let language = if key.is_empty() { source } else { key };
            if texts::is_wrong_script(language, words) {
                let finding = sink.at(texts::place(path, key));
                sink.report(finding.arg("language", language));
            }
        }
    });
}
