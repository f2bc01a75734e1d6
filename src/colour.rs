//! Colours that words stand on or are written in, and whether they can be read there.

/// A colour of a pillar, from the first: each is read on white, and white on it.
const PILLARS: [&str; 12] = [
    "#0b5563", "#7a1f2b", "#3b4a8c", "#2d6a3e", "#86460a", "#6b2d73", "#1f5f8b", "#56631a",
    "#9c3a1c", "#37474f", "#8c2f5f", "#4f4a1d",
];

/// The least contrast that words of every size are read at (WCAG 2.2, 1.4.3).
pub const LEAST: f64 = 4.5;

/// The colour of a pillar by its place, of those that the roadmap names or else of ours; where
/// there are more pillars than colours, they come again.
pub fn of_pillar(own: &[String], place: usize) -> &str {
    match own.len() {
        0 => PILLARS[place % PILLARS.len()],
        count => &own[place % count],
    }
}

/// The contrast of a colour with white, from 1 to 21; `None` of what is no `#rrggbb`.
pub fn contrast_with_white(colour: &str) -> Option<f64> {
    let hex = colour.strip_prefix('#').filter(|hex| hex.len() == 6 && hex.is_ascii())?;
    let channel = |at: usize| {
        let value = u8::from_str_radix(hex.get(at..at + 2)?, 16).ok()?;
        let share = f64::from(value) / 255.0;
        Some(if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) })
    };
    let luminance = 0.2126 * channel(0)? + 0.7152 * channel(2)? + 0.0722 * channel(4)?;
    Some(1.05 / (luminance + 0.05))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values of the calculator of WebAIM.
    #[test]
    fn contrast_is_that_of_wcag() {
        for (colour, known) in [
            ("#000000", 21.0),
            ("#ffffff", 1.0),
            ("#767676", 4.54),
            ("#777777", 4.48),
            ("#0000ff", 8.59),
        ] {
            let found = contrast_with_white(colour).expect("a colour");
            assert!((found - known).abs() < 0.01, "{colour}: {found}");
        }
        for none in ["", "#fff", "red", "#ggffff", "#1234567", "#\u{e9}abcd"] {
            assert_eq!(contrast_with_white(none), None, "{none}");
        }
    }

    #[test]
    fn our_colours_are_read() {
        for colour in PILLARS {
            let contrast = contrast_with_white(colour).expect("a colour");
            assert!(contrast >= LEAST, "{colour}: {contrast}");
        }
    }
}
