//! Any bytes give findings, never a panic, in every format of findings.

use proptest::prelude::*;
use roadmap::internal::report::Format;
use roadmap::internal::rules;

use crate::{project, shown, text, today};

fn survives(mangled: Vec<u8>) {
    let header = text("roadmap/roadmap.yaml").into_bytes();
    let project = project([("mangled.yaml", mangled), ("roadmap.yaml", header)]);
    let checked = rules::check(&project, today());
    for format in [Format::Human, Format::Concise, Format::Json] {
        shown(&project, &checked, format);
    }
}

/// A way to spoil a file; places are shares of its length.
#[derive(Debug, Clone)]
enum Harm {
    Flip(f64, u8),
    Cut(f64, f64),
    Repeat(f64, f64),
    Insert(f64, &'static str),
}

fn harm() -> impl Strategy<Value = Harm> {
    let share = || 0.0..1.0f64;
    let words = [
        "\t", "- ", ": ", "[", "}", "&a ", "*a", "? ", "'", "\"", "|", "---\n", "\u{0}",
        "\u{202E}", "\r\n",
    ];
    prop_oneof![
        (share(), 1u8..).prop_map(|(at, bits)| Harm::Flip(at, bits)),
        (share(), share()).prop_map(|(from, to)| Harm::Cut(from, to)),
        (share(), share()).prop_map(|(from, to)| Harm::Repeat(from, to)),
        (share(), prop::sample::select(words.to_vec()))
            .prop_map(|(at, word)| Harm::Insert(at, word)),
    ]
}

fn spoil(bytes: &mut Vec<u8>, harm: &Harm) {
    let place = |share: f64| ((bytes.len() as f64) * share) as usize;
    let lines = |from: f64, to: f64| {
        let (from, to) = (place(from.min(to)), place(from.max(to)));
        let line = |at: usize| bytes[..at].iter().rposition(|&b| b == b'\n').map_or(0, |n| n + 1);
        (line(from), line(to))
    };
    match harm {
        Harm::Flip(at, bits) => {
            let at = place(*at);
            if let Some(byte) = bytes.get_mut(at) {
                *byte ^= bits;
            }
        }
        Harm::Cut(from, to) => {
            let (from, to) = (place(from.min(*to)), place(from.max(*to)));
            bytes.drain(from..to);
        }
        Harm::Repeat(from, to) => {
            let (from, to) = lines(*from, *to);
            let again = bytes[from..to].to_vec();
            bytes.splice(to..to, again);
        }
        Harm::Insert(at, word) => {
            let at = place(*at);
            bytes.splice(at..at, word.bytes());
        }
    }
}

/// The first part of a real file that has every kind of nesting.
fn real() -> Vec<u8> {
    let text = text("roadmap/ethics.yaml");
    let lines: Vec<_> = text.lines().collect();
    let parts = ["  principles:", "  safeguards:", "  use_cases:", "  risks:"];
    let mut kept = String::new();
    let mut left = 4;
    for line in lines {
        if parts.contains(&line) {
            left = 30;
        }
        if left > 0 {
            left -= 1;
            kept += line;
            kept += "\n";
        }
    }
    kept.into_bytes()
}

/// Few by default; PROPTEST_CASES asks for more.
pub(crate) fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(32)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        survives(bytes);
    }

    #[test]
    fn any_text(text in "[\\-a-z:{}\\[\\]&*?|>'\"#%@`!,~ \n\t]{0,200}") {
        survives(text.into_bytes());
    }

    #[test]
    fn spoilt_files(harms in prop::collection::vec(harm(), 1..6)) {
        let mut bytes = real();
        for harm in &harms {
            spoil(&mut bytes, harm);
        }
        survives(bytes);
    }
}
