//! Numbers in digits as people write them, with signs between groups and before decimals.

use super::habits::Habits;

/// A number in digits: without signs between groups, and with a point before decimals. `None`
/// where it may mean two things; `is_scaled` says that a word behind it multiplies it.
pub(super) fn numeral(text: &str, habits: &Habits, is_scaled: bool) -> Option<String> {
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if is_digits(text) {
        return Some(text.to_owned());
    }
    let signs = |set: &[char]| text.chars().filter(|c| set.contains(c)).count();
    let blanks = [' ', '_', '\''];
    let (points, commas, spaces) = (signs(&['.']), signs(&[',']), signs(&blanks));
    let last = text.rfind(['.', ',']);
    let tail = last.map_or("", |at| &text[at + 1..]);
    let head = last.map_or(text, |at| &text[..at]);
    // Which sign stands before decimals, if any.
    let decimal = match (points, commas, spaces) {
        (0, 0, _) => None,
        (1.., 1.., 0) => Some(text[last?..].chars().next()?),
        (1, 0, _) | (0, 1, _) => {
            let sign = text[last?..].chars().next()?;
            let is_short = head.len() <= 3 && head != "0" && is_digits(head);
            let group = habits.group.filter(|_| habits.is_usual);
            match tail.len() == 3 && is_short {
                true if group == Some(sign) => None,
                // What is counted in millions has decimals, though none that end in zero.
                true if is_scaled && group.is_some() && !tail.ends_with('0') => Some(sign),
                // Others may read thousands.
                true => return None,
                false => Some(sign),
            }
        }
        (_, _, 0) => None,
        _ => return None,
    };
    let (whole, decimals) = match decimal {
        Some(_) => (head, Some(tail)),
        None => (text, None),
    };
    let of_groups: Vec<char> = whole.chars().filter(|c| !c.is_ascii_digit()).collect();
    let alike = of_groups.iter().all(|sign| *sign == of_groups[0]);
    let apart = decimal.is_none_or(|decimal| !of_groups.contains(&decimal));
    let fits = groups(whole, &of_groups) && alike && apart;
    let shown: String = whole.chars().filter(char::is_ascii_digit).collect();
    match decimals {
        _ if !fits => None,
        Some(decimals) => is_digits(decimals).then(|| format!("{shown}.{decimals}")),
        None => Some(shown),
    }
}

/// Whether digits stand in groups of three, or by lakh and crore.
fn groups(text: &str, signs: &[char]) -> bool {
    let parts: Vec<&str> = match signs.first() {
        Some(sign) => text.split(*sign).collect(),
        None => return !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()),
    };
    let digits = parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()));
    let (first, rest) = (parts[0], &parts[1..]);
    let (last, middle) = rest.split_last().map_or(("", &[][..]), |(last, middle)| (*last, middle));
    let three = rest.iter().all(|part| part.len() == 3);
    let paired = signs[0] == ',' && !middle.is_empty() && middle.iter().all(|p| p.len() == 2);
    let shaped = (1..=3).contains(&first.len()) && !first.starts_with('0');
    digits && shaped && (three || paired && last.len() == 3 && first.len() < 3)
}

/// A number with zeros added; decimals that are left over stay.
pub(super) fn shifted(number: &str, zeros: u32) -> Option<String> {
    let (units, decimals) = number.split_once('.').unwrap_or((number, ""));
    let zeros = zeros as usize;
    if zeros == 0 {
        return Some(number.to_owned());
    }
    let moved = decimals.len().min(zeros);
    let whole = format!("{units}{}{}", &decimals[..moved], "0".repeat(zeros - moved));
    let whole = whole.trim_start_matches('0');
    let whole = if whole.is_empty() { "0" } else { whole };
    let rest = decimals[moved..].trim_end_matches('0');
    (whole.len() < 19).then(|| match rest.is_empty() {
        true => whole.to_owned(),
        false => format!("{whole}.{rest}"),
    })
}
