//! An official language in which nothing is published.

use super::{Check, Family, Path, Project, Rule, Severity, Sink};

pub(super) const RULE: Rule = Rule {
    name: "no-amazigh-edition",
    family: Family::Languages,
    severity: Severity::Info,
    basis: &["ma:lo-26-16", "ma:const-5"],
    raises: &[
        "roadmap: {format: 1, id: r, title: R, country: MA, languages: {source: fr, published: [fr, ar]}}",
    ],
    passes: &[
        "roadmap: {format: 1, id: r, title: R, country: MA, languages: {source: fr, published: [fr, ar, zgh]}}",
        "roadmap: {format: 1, id: r, title: R, country: KE, languages: {source: en, published: [en]}}",
        // The languages are faulty.
        "roadmap: {format: 1, id: r, title: R, country: MA, languages: {source: fr, published: zgh}}",
    ],
    check: Check::each(check),
};

const AMAZIGH: [&str; 4] = ["zgh", "tzm", "shi", "rif"];

fn check(project: &Project, sink: &mut Sink<'_>) {
    let Some(roadmap) = &project.document.roadmap else { return };
    let Some(languages) = project.document.spoken() else { return };
    let published = languages.published.iter().any(|language| AMAZIGH.contains(language));
    let whole = project.is_whole(Path::ROOT / "roadmap" / "languages");
    if roadmap.country.as_deref() == Some("MA") && !published && whole {
        sink.report(sink.at(Path::ROOT / "roadmap" / "languages"));
    }
}
