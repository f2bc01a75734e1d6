//! The spaces of French around its signs.

/// What French typography writes in place of each fault: where, up to where, and the words.
pub(crate) fn remedies(text: &str) -> impl Iterator<Item = (usize, usize, String)> {
    faults(text).map(|(at, end, sign, _)| {
        let new = match sign {
            '«' => "«\u{a0}".to_owned(),
            ':' | '»' => format!("\u{a0}{sign}"),
            _ => format!("\u{202f}{sign}"),
        };
        (at, end, new)
    })
}

/// Signs whose space is missing or may break a line: where, up to where, which and why.
pub(crate) fn faults(text: &str) -> impl Iterator<Item = (usize, usize, char, &'static str)> {
    let (mut code, mut before) = (false, None);
    let mut signs = text.char_indices().peekable();
    std::iter::from_fn(move || {
        for (at, c) in signs.by_ref() {
            let previous = before.replace(c);
            code ^= c == '`';
            let rest = text.get(at + c.len_utf8()..).unwrap_or_default();
            let next = rest.chars().next();
            let end = at + c.len_utf8();
            if code {
                continue;
            }
            if c == '«' {
                match next {
                    Some(' ') => return Some((at, end + 1, c, "plain")),
                    Some('\u{a0}' | '\u{202f}' | '\n') | None => {}
                    Some(_) => return Some((at, end, c, "none")),
                }
                continue;
            }
            // A sign within an address, a code or a time has something on both sides.
            let ends =
                next.is_none_or(|next| !next.is_alphanumeric() && !"/=&;:?!`".contains(next));
            let sign = c == '»' || matches!(c, ';' | ':' | '!' | '?') && ends;
            let word = || text[..at].rsplit(char::is_whitespace).next().unwrap_or_default();
            match previous {
                Some(_) if sign && word().contains("://") => {}
                Some(' ') if sign => return Some((at - 1, end, c, "plain")),
                Some(p) if sign && (p.is_alphanumeric() || p == ')' || p == '»') => {
                    return Some((at, end, c, "none"));
                }
                _ => {}
            }
        }
        None
    })
}
