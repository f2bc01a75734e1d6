//! Words of Typst: strings, and where their lines may end.

use super::printed::replaced;

/// A Typst string literal.
pub fn string(text: &str) -> String {
    let literal = replaced(text, |c| match c {
        '"' => Some("\\\""),
        '\\' => Some("\\\\"),
        '\n' => Some("\\n"),
        '\t' => Some(" "),
        _ => None,
    });
    format!("\"{literal}\"")
}

/// A text as one expression; long words may end a line where nothing is added to them.
pub(super) fn words(text: &str) -> String {
    const LONGEST: usize = 24;
    // Bytes are no fewer than characters, so most texts are done here.
    if text.split(' ').all(|word| word.len() <= LONGEST) {
        return string(text);
    }
    let mut pieces: Vec<String> = vec![String::new()];
    for (place, word) in text.split(' ').enumerate() {
        if place > 0 {
            add(&mut pieces, " ");
        }
        for (place, piece) in breaks(word).iter().enumerate() {
            if place > 0 {
                pieces.push(String::new());
            }
            add(&mut pieces, piece);
        }
    }
    if pieces.len() == 1 {
        return string(text);
    }
    let pieces: Vec<String> = pieces.iter().map(|piece| string(piece)).collect();
    // A space without width ends a line, and is no letter when the text is copied.
    format!("[#{}]", pieces.join(";#h(0pt);#") + ";")
}

fn add(pieces: &mut [String], text: &str) {
    if let Some(last) = pieces.last_mut() {
        last.push_str(text);
    }
}

/// A word in pieces, after which a line may end: an address after its signs, and what is longer
/// than any column.
fn breaks(word: &str) -> Vec<String> {
    const LONGEST: usize = 48;
    const PIECE: usize = 16;
    let mut pieces: Vec<String> = Vec::new();
    let is_address = word.contains(['/', '@', '?', '=', '_']) && word.len() > PIECE;
    let sign = |c: char| "/?&=_-.@#:".contains(c);
    for c in word.chars() {
        let ended =
            |last: &String| is_address && last.len() > 3 && last.ends_with(sign) && !sign(c);
        match pieces.last().is_none_or(ended) {
            true => pieces.push(c.to_string()),
            false => add(&mut pieces, c.encode_utf8(&mut [0; 4])),
        }
    }
    let long = |piece: String| {
        let letters: Vec<char> = piece.chars().collect();
        let size = if letters.len() > LONGEST { PIECE } else { LONGEST };
        letters.chunks(size).map(|chunk| chunk.iter().collect()).collect::<Vec<String>>()
    };
    pieces.into_iter().flat_map(long).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_end_lines_after_their_signs() {
        assert_eq!(words("Le service de Casablanca."), "\"Le service de Casablanca.\"");
        assert_eq!(words(""), "\"\"");
        assert_eq!(
            words("Voir https://exemple.org/donnees/export?langue=fr"),
            "[#\"Voir https://\";#h(0pt);#\"exemple.\";#h(0pt);#\"org/\";#h(0pt);#\"donnees/\";\
             #h(0pt);#\"export?\";#h(0pt);#\"langue=\";#h(0pt);#\"fr\";]"
        );
    }
}
