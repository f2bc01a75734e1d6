//! Amounts as people write them, in whole units: `1 500 000`, `2,5 MDH`, `11 MMDH`.

/// The amount that a text means, where it can mean one only. `MDH` is a million dirhams and
/// `MMDH` a milliard.
pub(crate) fn read(text: &str) -> Option<String> {
    let text = text.trim();
    let upper = text.to_uppercase();
    let units = [("MMDH", 9), ("MDH", 6), ("", 0)];
    let (number, zeros) =
        units.iter().find_map(|(unit, zeros)| Some((upper.strip_suffix(unit)?, *zeros)))?;
    let number = number.trim_end();
    match zeros {
        0 => digits(number),
        zeros => scaled(number, zeros),
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '\u{2009}' | '_' | '\'' | '’')
}

/// Groups of three digits. One group after a comma or a point may be decimals; after a space it
/// cannot.
fn digits(text: &str) -> Option<String> {
    let separator = text.chars().find(|c| !c.is_ascii_digit())?;
    let groups: Vec<&str> = text.split(separator).collect();
    let enough = is_space(separator) || matches!(separator, ',' | '.') && groups.len() > 2;
    let digits = |group: &&str| group.bytes().all(|byte| byte.is_ascii_digit());
    let first = (1..=3).contains(&groups[0].len()) && !groups[0].starts_with('0');
    // By lakh and crore: pairs, then three.
    let pairs = groups[1..groups.len() - 1].iter().all(|group| group.len() == 2);
    let paired = separator == ',' && groups.len() > 2 && groups[0].len() < 3 && pairs;
    let last = groups[groups.len() - 1].len() == 3;
    let shaped = first && (groups[1..].iter().all(|group| group.len() == 3) || paired && last);
    (enough && shaped && groups.iter().all(digits))
        .then(|| groups.concat())
        .filter(|amount| fits(amount))
}

/// A number with at most as many decimals as the unit has zeros.
fn scaled(text: &str, zeros: usize) -> Option<String> {
    let plain = digits(text).unwrap_or_else(|| text.to_owned());
    // Three decimals are read as thousands by some.
    let (units, decimals) = plain.split_once([',', '.']).unwrap_or((&plain, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if units.is_empty() || !digits(units) || !digits(decimals) || decimals.len() > 2 {
        return None;
    }
    let zeros = zeros.checked_sub(decimals.len())?;
    let amount = format!("{units}{decimals}{}", "0".repeat(zeros));
    let amount = amount.trim_start_matches('0');
    (!amount.is_empty()).then(|| amount.to_owned()).filter(|amount| fits(amount))
}

fn fits(amount: &str) -> bool {
    amount.parse::<i64>().is_ok()
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn one_meaning_or_none() {
        for (text, amount) in [
            ("1 500 000", "1500000"),
            ("1\u{202F}500\u{A0}000", ""),
            ("1\u{202F}500\u{202F}000", "1500000"),
            ("1.500.000", "1500000"),
            ("1_500", "1500"),
            ("11 MMDH", "11000000000"),
            ("2,5 MDH", "2500000"),
            ("1 200 MDH", "1200000000"),
            ("0.5 mdh", "500000"),
            // Decimals or thousands, another unit, no amount.
            ("1.5", ""),
            ("1,500", ""),
            ("1.500 MDH", ""),
            ("15 00", ""),
            ("500 DH", ""),
            ("5 M€", ""),
            ("-1", ""),
            ("MDH", ""),
            ("99999999999 MMDH", ""),
        ] {
            assert_eq!(read(text).unwrap_or_default(), amount, "{text}");
        }
    }
}
