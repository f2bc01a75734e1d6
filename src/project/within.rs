//! Bytes of a text, found again in the YAML that it was written in.
//!
//! Scalars lose indentation, line breaks, quotes and escapes when they are read. What both sides
//! share are the characters that are no space, in the same order: these are counted.

/// Where `value[start..end]` stands in `source`, the bytes of the node that `value` was read from.
pub(super) fn within(source: &str, value: &str, start: usize, end: usize) -> (usize, usize) {
    let (Some(before), Some(found)) = (value.get(..start), value.get(start..end)) else {
        return (0, source.len());
    };
    let (skip, wanted) = (written(before), written(found));
    let mut characters = Characters::new(source);
    let previous = match skip {
        0 => None,
        _ => characters.by_ref().nth(skip - 1),
    };
    let Some(first) = characters.next() else { return (0, source.len()) };
    // A finding that begins with a space begins where the word before it ends.
    let begins_with_space = found.starts_with(is_space);
    let from = match previous {
        Some(previous) if begins_with_space => previous.1,
        _ => first.0,
    };
    let last = match wanted {
        0 => None,
        1 => Some(first),
        _ => characters.nth(wanted - 2),
    };
    (from, last.map_or(first.0, |last| last.1).max(from))
}

/// What YAML may add, drop or fold.
fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

fn written(text: &str) -> usize {
    text.chars().filter(|c| !is_space(*c)).count()
}

/// The characters of a scalar that are no space, each as the bytes that it was written in.
struct Characters<'a> {
    source: &'a str,
    at: usize,
    quote: Option<char>,
}

impl<'a> Characters<'a> {
    fn new(source: &'a str) -> Self {
        let first = source.chars().next();
        let at = match first {
            Some('\'' | '"') => 1,
            // The header of a block scalar ends with its line.
            Some('|' | '>') => source.find('\n').unwrap_or(source.len()),
            _ => 0,
        };
        Characters { source, at, quote: first.filter(|c| matches!(c, '\'' | '"')) }
    }
}

impl Iterator for Characters<'_> {
    type Item = (usize, usize);

    fn next(&mut self) -> Option<(usize, usize)> {
        loop {
            let rest = self.source.get(self.at..)?;
            let c = rest.chars().next()?;
            let start = self.at;
            let mut length = c.len_utf8();
            let mut space = is_space(c);
            if self.quote == Some('\'') && rest.starts_with("''") {
                length = 2;
            } else if self.quote == Some('"') && c == '\\' {
                let escape = rest[1..].chars().next()?;
                length += match escape {
                    'x' => 3,
                    'u' => 5,
                    'U' => 9,
                    escape => escape.len_utf8(),
                };
                space = is_space(escape) || matches!(escape, 'n' | 't' | 'r');
            }
            self.at += length;
            if !space {
                return Some((start, self.at));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml;

    /// The source of `found` in the text under `a`.
    fn shown<'a>(source: &'a str, found: &str) -> &'a str {
        let node = yaml::parse(source, 0).expect("reads").expect("a node");
        let value = &node.as_map().and_then(|map| map.get("a")).expect("a key").value;
        let text = value.as_str().expect("a text");
        let at = text.find(found).expect("is in the text");
        let bytes = &source[value.span.range()];
        let (start, end) = within(bytes, text, at, at + found.len());
        &bytes[start..end]
    }

    #[test]
    fn words_are_found_in_every_style() {
        for source in [
            "a: trois mots : fin",
            "a: trois\n  mots : fin",
            "a: 'trois mots : fin'",
            "a: \"trois\\u00a0mots;\\n fin\"",
            "a: |-\n  trois\n  mots : fin\nb: 1",
            "a: >\n  trois\n\n  mots : fin\n",
        ] {
            let source = source.replace("mots : fin", "mots; fin");
            assert_eq!(shown(&source, "mots;"), "mots;", "{source}");
            assert_eq!(shown(&source, "fin"), "fin", "{source}");
        }
    }

    #[test]
    fn quotes_and_escapes_count_once() {
        assert_eq!(shown("a: 'l''eau ''pure'' ; sel'", "pure"), "pure");
        assert_eq!(shown("a: 'l''eau'", "'eau"), "''eau");
        assert_eq!(shown(r#"a: "l\u2019eau \"pure\" est la""#, "est"), "est");
        assert_eq!(shown("a: \"un\\\n  deux trois\"", "trois"), "trois");
    }

    #[test]
    fn arabic_in_a_block_scalar() {
        let source = "b: 1\na: |-\n  القانون رقم 55.19\n\n    ثم القانون 19-55 هنا\nc: 2\n";
        assert_eq!(shown(source, "19-55"), "19-55");
        assert_eq!(shown(source, "هنا"), "هنا");
    }

    #[test]
    fn the_same_word_again() {
        let source = "a: |\n  eau ; eau\n  eau: sel\n";
        let node = yaml::parse(source, 0).expect("reads").expect("a node");
        let value = &node.as_map().and_then(|map| map.get("a")).expect("a key").value;
        let text = value.as_str().expect("a text");
        let at = text.rfind("eau").expect("is there");
        let bytes = &source[value.span.range()];
        let (start, end) = within(bytes, text, at, at + 3);
        assert_eq!(&bytes[start..end + 1], "eau:");
    }
}
