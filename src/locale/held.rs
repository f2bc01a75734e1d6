//! What of a date stays on one line.

/// A date that no line parts, or only before its year.
pub(super) fn held(date: &str, whole: bool) -> String {
    let year = date.rfind(' ').filter(|_| !whole).map(|year| {
        // What leads to the year goes with it.
        let of = date[..year].rfind(' ').filter(|of| matches!(&date[of + 1..year], "de" | "of"));
        of.unwrap_or(year)
    });
    let (held, year) = date.split_at(year.unwrap_or(date.len()));
    let year = match year.strip_prefix(' ') {
        Some(year) => format!(" {}", year.replace(' ', "\u{a0}")),
        None => year.to_owned(),
    };
    held.replace(' ', "\u{a0}") + &year
}
