//! Style sheets and scripts without what only those who write it need: blanks, line ends and remarks.

/// A style sheet with its strings as they stand.
pub(super) fn css(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let end = match c {
            '"' | '\'' => quoted(rest, c),
            '/' if rest.starts_with("/*") => {
                rest =
                    rest.get(2..).and_then(|r| r.split_once("*/")).map_or("", |(_, after)| after);
                continue;
            }
            c if c.is_whitespace() => {
                rest = rest.trim_start();
                let closes = rest.is_empty() || rest.starts_with(['{', '}']);
                if !closes && !kept.is_empty() && !kept.ends_with(['{', '}', ';', ':', ',', ' ']) {
                    kept.push(' ');
                }
                continue;
            }
            c => c.len_utf8(),
        };
        if c == '}' && kept.ends_with(';') {
            kept.pop();
        }
        let (piece, after) = rest.split_at(end);
        kept.push_str(piece);
        rest = after;
    }
    kept
}

/// A script without the blanks that its lines begin with; what has texts of several lines stays.
pub(super) fn script(text: &str) -> String {
    if text.contains('`') {
        return text.to_owned();
    }
    let lines = text.lines().map(str::trim_start).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// Where a string ends that a text begins with.
fn quoted(text: &str, sign: char) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            c if c == sign && !escaped => return at + c.len_utf8(),
            _ => escaped = c == '\\' && !escaped,
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::{css, script};

    #[test]
    fn strings_and_selectors_stay() {
        let sheet = "/* don't */\n:root { --a: \"x {  y\"; }\n.a .b, .c :is(p, q) { margin: 0 calc(-1 * 2px); content: ' \\' ; '; }\n";
        let short =
            ":root{--a:\"x {  y\"}.a .b,.c :is(p,q){margin:0 calc(-1 * 2px);content:' \\' ; '}";
        assert_eq!(css(sheet), short);
        assert_eq!(script("{\n\n  // a\n    b;\n}\n"), "{\n// a\nb;\n}");
        assert_eq!(script("`\n  a`"), "`\n  a`");
    }
}
