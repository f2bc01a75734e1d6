//! An address that no browser opens.

use super::{Check, Family, Project, Rule, Severity, Sink};
use crate::model::each_address;

pub(super) const RULE: Rule = Rule {
    name: "link-without-scheme",
    family: Family::Structure,
    severity: Severity::Warning,
    basis: &["format"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, links: [{url: www.example.org/plan}]}]",
        "actors: [{id: m, title: M, links: [{url: example.org}]}]",
        "bibliography: [{id: w, title: W, url: '//example.org/w'}]",
    ],
    passes: &[
        "objectives: [{id: o, pillar: p, title: O, links: [{url: 'https://example.org/plan'}, {url: 'mailto:a@example.org'}]}]",
        "bibliography: [{id: w, title: W, url: 'doi:10.1000/182'}]",
    ],
    check: Check::each(check),
};

fn check(project: &Project, sink: &mut Sink<'_>) {
    each_address(&project.document, &mut |path, url| {
        if !url.is_empty() && !has_scheme(url) {
            let rest = url.trim_start_matches('/');
            sink.report(sink.at(path.clone()).arg("url", url).arg("rest", rest));
        }
    });
}

/// Whether it begins as addresses do: `https:`, `mailto:`, `doi:`; a host may have a port.
fn has_scheme(url: &str) -> bool {
    url.split_once(':').is_some_and(|(scheme, rest)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-'))
            && !rest.starts_with(|c: char| c.is_ascii_digit() && !scheme.eq_ignore_ascii_case("doi"))
    })
}
