//! The rules that the loader itself reports, while it reads.

use super::{Check, Family, Rule, Severity};

const fn rule(
    name: &'static str,
    severity: Severity,
    raises: &'static [&'static str],
    passes: &'static [&'static str],
) -> Rule {
    let (family, basis) = (Family::Structure, &["format"]);
    Rule { name, family, severity, basis, raises, passes, check: Check::LOADING }
}

/// A rule whose findings may be mended.
const fn fixable(
    name: &'static str,
    raises: &'static [&'static str],
    passes: &'static [&'static str],
) -> Rule {
    Rule { check: Check::LOADING.fixable(), ..rule(name, Severity::Error, raises, passes) }
}

/// A rule on the signs of texts.
const fn sign(
    name: &'static str,
    raises: &'static [&'static str],
    passes: &'static [&'static str],
) -> Rule {
    Rule { family: Family::Languages, ..rule(name, Severity::Error, raises, passes) }
}

pub(super) const RULES: &[Rule] = &[
    sign(
        "bidi-control-character",
        &[
            "glossary: [{id: t, title: \"Pay \\u202e000,1 dirhams\"}]",
            "glossary: [{id: t, title: {ar: \"القانون \\u206655-19\\u2069\"}}]",
            "changes: {approvals: [{change: 0123456789abcdef, by: a, reason: \"A\\u202e\"}]}",
        ],
        &[
            "glossary: [{id: t, title: {ar: القانون رقم 55.19}}]",
            // A mark turns nothing.
            "glossary: [{id: t, title: {ar: \"القانون\\u200f 55.19\"}}]",
        ],
    ),
    sign(
        "stacked-marks",
        &[
            "glossary: [{id: t, title: \"e\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301\"}]",
        ],
        &["glossary: [{id: t, title: \"e\\u0301 \\u064b\\u0651\"}]"],
    ),
    sign(
        "control-character",
        &[
            "glossary: [{id: t, title: \"Feuille \\e[31mde route\"}]",
            "glossary: [{id: t, title: \"A\\0\"}]",
            "glossary: [{id: t, title: T, definition: \"Un\\rdeux\"}]",
            "glossary: [{id: t, title: T, definition: \"Un\\u2028deux\\uffff\"}]",
            "waivers: [{rule: missing-section, reason: \"A\\x0b\", until: 2027}]",
        ],
        &["glossary: [{id: t, title: T, definition: \"Un\\n\\tdeux\"}]"],
    ),
    rule(
        "yaml-syntax",
        Severity::Error,
        &[
            "objectives: [",
            "a: 1\n\tb: 2",
            "a: *nowhere",
            "a: 1\n---\nb: 2",
            "a: 'open",
            "? [a]\n: b",
        ],
        &["# only a comment\nglossary: []"],
    ),
    rule("invalid-encoding", Severity::Error, &[], &["glossary: [{id: t, title: é}]"]),
    rule("broken-label", Severity::Warning, &[], &["glossary: [{id: t, title: A}]"]),
    rule("unreadable-file", Severity::Error, &[], &[]),
    rule("empty-file", Severity::Warning, &["# nothing but a comment", ""], &["glossary: []"]),
    rule(
        "duplicate-key",
        Severity::Error,
        &["glossary: [{id: t, title: A, title: B}]", "glossary: []\nglossary: []"],
        &["glossary: [{id: t, title: A}, {id: u, title: B}]"],
    ),
    fixable(
        "unknown-key",
        &["glossary: [{id: t, titel: A}]", "objectifs: []", "glossary: [{id: t, title: A, b}]"],
        &["glossary: [{id: t, title: A}]"],
    ),
    fixable(
        "unknown-value",
        &[
            "governance: {bodies: [{id: a, title: A, role: steerin}]}",
            "governance: {bodies: [{id: a, title: A, role: no}]}",
        ],
        &["governance: {bodies: [{id: a, title: A, role: steering}]}"],
    ),
    fixable(
        "missing-key",
        &["actors: [{id: a}]", "actors: [{title: A}]"],
        // The title is there, but faulty: one finding, not two.
        &["actors: [{id: a, title: A}]", "actors: [{id: a, title: [A]}]"],
    ),
    rule(
        "wrong-type",
        Severity::Error,
        &[
            "actors: none",
            "actors: [{id: a, title: [A]}]",
            "ethics: {risks: [{id: r, title: R, impact: high}]}",
        ],
        &[
            "actors: [{id: a, title: no}]",
            "actors: [{id: a, title: 1.10}]",
            "actors: [{id: a, title: {fr: on}}]",
        ],
    ),
    rule(
        "empty-value",
        Severity::Error,
        &["actors: [{id: a, title: }]", "actors:"],
        &["actors: [{id: a, title: 'null'}]", "actors: []"],
    ),
    fixable(
        "invalid-date",
        &[
            "legislation: [{id: l, title: L, kind: law, impact_study: 2027-02-30}]",
            "legislation: [{id: l, title: L, kind: law, impact_study: 08-14}]",
            "legislation: [{id: l, title: L, kind: law, impact_study: 30/06/2027}]",
        ],
        &[
            "legislation: [{id: l, title: L, kind: law, impact_study: 2027-06}]",
            "legislation: [{id: l, title: L, kind: law, impact_study: 2028-02-29}]",
        ],
    ),
    fixable(
        "invalid-id",
        &["actors: [{id: Ministère de l'eau, title: A}]", "actors: [{id: a_b, title: A}]"],
        &["actors: [{id: 012, title: A}]", "actors: [{id: no, title: A}]"],
    ),
    fixable(
        "invalid-amount",
        &["budget: {total: 1.5}", "budget: {total: 11 MMDH}", "budget: {years: {2027: -1}}"],
        &["budget: {total: 11000000000}", "budget: {total: 012}"],
    ),
    rule(
        "invalid-code",
        Severity::Error,
        &["actors: [{id: a, title: {French: A}}]", "budget: {years: {27: 1}}"],
        &["actors: [{id: a, title: {fr: A}}]", "budget: {years: {2027: 1}}"],
    ),
    rule(
        "unknown-format",
        Severity::Error,
        &[
            "roadmap: {format: 2, id: r, title: R, status: consultation, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: en}}",
        ],
        &[
            "roadmap: {format: 1, id: r, title: R, status: consultation, version: 1, horizon: {start: 2027, end: 2030}, languages: {source: en}}",
        ],
    ),
    rule(
        "out-of-range",
        Severity::Error,
        &["ethics: {risks: [{id: r, title: R, impact: 6}]}"],
        &["ethics: {risks: [{id: r, title: R, impact: 5}]}"],
    ),
    // An image is a file of its own, too; `tests/it/images.rs` has files that may stand.
    rule(
        "unusable-image",
        Severity::Error,
        &[
            "images: [{id: v, file: a.png, after: context, caption: V, alt: V, licence: CC0}]",
            "images: [{id: v, file: ../a.png, after: context, caption: V, alt: V, licence: CC0}]",
            "images: [{id: v, file: /etc/passwd, after: context, caption: V, alt: V, licence: CC0}]",
            "images: [{id: v, file: roadmap.yaml, after: context, caption: V, alt: V, licence: CC0}]",
        ],
        &[
            "images: []",
            "images: [{id: v, file: [a.png], after: context, caption: V, alt: V, licence: CC0}]",
        ],
    ),
    // A pack is a file of its own; `tests/it/packs.rs` raises these.
    rule("faulty-rule", Severity::Error, &[], &[]),
    rule("untrue-example", Severity::Error, &[], &[]),
];
