//! A text as a YAML scalar that any reader takes for that text.

/// Longest line that is written before a text is folded.
const WIDTH: usize = 96;

/// A text below a key that stands `indent` spaces in; `flow` where it stands between braces.
pub(super) fn scalar(text: &str, indent: usize, flow: bool) -> String {
    let below = " ".repeat(indent + 2);
    let blocks = !flow && !text.is_empty() && text.lines().all(is_block_line);
    if blocks && text.trim_end_matches('\n').contains('\n') && !text.ends_with("\n\n") {
        let chomp = if text.ends_with('\n') { "" } else { "-" };
        let lines = text.lines().map(|line| match line {
            "" => "\n".to_owned(),
            line => format!("\n{below}{line}"),
        });
        return format!("|{chomp}{}", lines.collect::<String>());
    }
    if blocks && !text.contains('\n') && indent + text.chars().count() > WIDTH {
        let lines = folded(text, WIDTH.saturating_sub(below.len()));
        let lines = lines.iter().map(|line| format!("\n{below}{line}"));
        return format!(">-{}", lines.collect::<String>());
    }
    if is_plain(text, flow) {
        return text.to_owned();
    }
    double_quoted(text)
}

/// Whether a line of a block says the same wherever the block is indented to.
fn is_block_line(line: &str) -> bool {
    let ends_in_space = line.ends_with([' ', '\t']);
    !line.starts_with([' ', '\t']) && !ends_in_space && !line.contains("  ") && is_printable(line)
}

fn is_printable(text: &str) -> bool {
    !text.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{FEFF}'))
}

fn folded(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let last = lines.last().map_or(0, |line| line.chars().count());
        if last > 0 && last + 1 + word.chars().count() > width {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines
}

/// Whether a text needs no quotes: it begins like a word, and nothing in it means something else.
fn is_plain(text: &str, flow: bool) -> bool {
    let begins = text.starts_with(char::is_alphabetic);
    let marks: &[char] = if flow { &[',', '[', ']', '{', '}'] } else { &[] };
    let word = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"];
    begins
        && is_printable(text)
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && !text.contains(marks)
        && !(flow && text.contains(':'))
        && !word.contains(&text.to_lowercase().as_str())
}

fn double_quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            c if is_printable(c.encode_utf8(&mut [0; 4])) => quoted.push(c),
            c => quoted.push_str(&format!("\\u{:04X}", u32::from(c))),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml;

    #[test]
    fn every_text_reads_as_itself() {
        let long = "mot ".repeat(60);
        for text in [
            "Un mot",
            "Un: deux",
            "a # b",
            "- a",
            "no",
            "2027",
            "'x'",
            "\"x\" \\ y",
            "كلمة، ثم أخرى",
            "un\n\ndeux",
            "un\n\ndeux\n",
            "un\n- deux\n- trois",
            "  un\n deux",
            "x  y",
            "a, b: {c}",
            "fin:",
            "",
            "\u{85}x\u{7}",
            "*a*",
            long.trim(),
        ] {
            for flow in [false, true] {
                let written = scalar(text, 4, flow);
                let source = match flow {
                    true => format!("a: {{b: {{ar: {written}}}}}\n"),
                    false => format!("a:\n  b:\n    ar: {written}\nc: 1\n"),
                };
                let node = yaml::parse(&source, 0).expect(&source).expect("a node");
                let mut read = Vec::new();
                node.scalars(&mut |text| read.push(text));
                assert_eq!(read.first(), Some(&text), "{source}");
            }
        }
    }
}
