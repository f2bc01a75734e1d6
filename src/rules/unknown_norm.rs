//! A norm code that no family has.

use super::{Check, Family, Project, Rule, Severity, Sink, walk};
use crate::model::each_norm;

pub(super) const RULE: Rule = Rule {
    name: "unknown-norm",
    family: Family::Norms,
    severity: Severity::Error,
    basis: &["format", "R05"],
    raises: &[
        "objectives: [{id: o, pillar: p, title: O, norms: [oecd:9.9]}]",
        "objectives: [{id: o, pillar: p, title: O, norms: ['euaia:57']}]",
        "legislation: [{id: l, title: L, kind: law, cites: [ma:loi-09-80]}]",
        "ethics: {use_cases: [{id: u, title: U, personal_data: {legal_basis: [loi 09-08]}}]}",
    ],
    passes: &["objectives: [{id: o, pillar: p, title: O, norms: [oecd:1.2, 'ma:loi-09-08#12']}]"],
    check: Check::each(check),
};

/// The most codes of a family that a finding names.
const MOST: usize = 12;

fn check(project: &Project, sink: &mut Sink<'_>) {
    let mut left = walk::SUGGESTIONS;
    each_norm(&project.document, &mut |path, code| {
        if project.catalog.norm(code).is_some() || project.may_exist(code) {
            return;
        }
        // Of a family that is known, its codes.
        let family = code.split_once(':').and_then(|(id, _)| project.catalog.families.get(id));
        let codes = family.map_or(&[][..], |file| &file.items).iter().map(|norm| norm.code.as_str());
        let codes: Vec<&str> = codes.take(MOST).collect();
        let name = family.map_or("none", |file| &file.family.id);
        let finding = sink.at(path.clone()).arg("code", code).arg("family", name);
        let finding = finding.arg("codes", codes);
        let text = code.split_once('#').map_or(code, |(text, _)| text);
        sink.report(walk::suggest(finding, text, project.catalog.norm_codes(), &mut left));
    });
}
