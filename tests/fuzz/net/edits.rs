//! Edits of one place, made in lines that know their number: what merges are held against.

use std::collections::BTreeSet;

/// A line of a file, which edits know by its number in the base.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) number: Option<usize>,
    lead: String,
    value: String,
    note: String,
}

impl Line {
    fn text(&self) -> String {
        format!("{}{}{}", self.lead, self.value, self.note)
    }
    fn added(text: &str) -> Line {
        Line { number: None, lead: text.to_owned(), value: String::new(), note: String::new() }
    }
}

/// An edit of one place.
#[derive(Clone, Debug)]
pub(crate) enum Edit {
    Value(usize, String),
    Item(usize, String),
    Note(usize, String),
    Above(usize, Vec<String>),
    Below(usize, Vec<String>),
    Remove(usize, usize),
    Move(usize, usize, usize),
}

/// Makes an edit, if what it is about still stands as it was.
fn make(lines: &mut Vec<Line>, base: &[Line], edit: &Edit) -> Option<()> {
    let place = |lines: &[Line], number| lines.iter().position(|line| line.number == Some(number));
    let added = |texts: &[String]| texts.iter().map(|text| Line::added(text)).collect::<Vec<_>>();
    match edit {
        Edit::Value(number, value) => {
            let at = place(lines, *number)?;
            if lines[at].value != base[*number].value && lines[at].value != *value {
                return None;
            }
            lines[at].value.clone_from(value);
        }
        Edit::Item(number, item) => {
            let at = place(lines, *number)?;
            let close = lines[at].value.chars().last().filter(|c| "]}".contains(*c))?;
            let inner = lines[at].value.strip_suffix(close)?.to_owned();
            let comma = if inner.len() == 1 { "" } else { ", " };
            lines[at].value = format!("{inner}{comma}{item}{close}");
        }
        Edit::Note(number, note) => {
            let at = place(lines, *number)?;
            if lines[at].note != base[*number].note {
                return None;
            }
            lines[at].note.clone_from(note);
        }
        Edit::Above(number, texts) => {
            let at = place(lines, *number)?;
            lines.splice(at..at, added(texts));
        }
        Edit::Below(number, texts) => {
            let at = place(lines, *number)? + 1;
            lines.splice(at..at, added(texts));
        }
        Edit::Move(from, to, above) => {
            let (first, last) = (place(lines, *from)?, place(lines, *to)?);
            if last < first {
                return None;
            }
            let moved: Vec<Line> = lines.drain(first..=last).collect();
            let at = place(lines, *above)?;
            lines.splice(at..at, moved);
        }
        // The other has taken it out already.
        Edit::Remove(from, to) if (*from..=*to).all(|at| place(lines, at).is_none()) => {}
        Edit::Remove(from, to) => {
            let (first, last) = (place(lines, *from)?, place(lines, *to)?);
            let range = &lines[first..=last];
            // Not what somebody else worked on.
            let whole = range.len() == to - from + 1
                && range.iter().all(|line| {
                    line.number.is_some_and(|number| line.text() == base[number].text())
                });
            if !whole {
                return None;
            }
            lines.drain(first..=last);
        }
    }
    Some(())
}

pub(crate) fn made(base: &[Line], edits: &[&Edit]) -> Option<String> {
    let mut lines = base.to_vec();
    for edit in edits {
        make(&mut lines, base, edit)?;
    }
    Some(lines.iter().map(|line| line.text() + "\n").collect())
}

/// The same numbers for the same seed (splitmix64), or those that bytes say while there are any.
pub(crate) struct Dice<'a>(pub(crate) u64, pub(crate) &'a [u8]);

impl Dice<'_> {
    pub(crate) fn roll(&mut self, sides: usize) -> usize {
        if let Some((first, rest)) = self.1.split_first() {
            self.1 = rest;
            let mut number = usize::from(*first);
            if sides > 256
                && let Some((second, rest)) = rest.split_first()
            {
                self.1 = rest;
                number = number << 8 | usize::from(*second);
            }
            return number % sides.max(1);
        }
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % sides.max(1) as u64) as usize
    }
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// The lines of a text; those of a simple key with its value and comment apart.
pub(crate) fn lines(text: &str) -> Vec<Line> {
    let mut block = None;
    let cut = |(number, line): (usize, &str)| {
        let whole = Line { number: Some(number), ..Line::added(line) };
        let depth = indent(line);
        if block.is_some_and(|block| line.trim().is_empty() || depth > block) {
            return whole;
        }
        block = None;
        let item = line.trim_start().strip_prefix("- ").unwrap_or(line.trim_start());
        let Some((key, rest)) = item.split_once(": ") else { return whole };
        if key.starts_with(['#', '?', '{', '[', '"']) || rest.starts_with('#') {
            return whole;
        }
        if rest.starts_with(['|', '>']) {
            block = Some(line.len() - item.len());
            return whole;
        }
        let (value, note) = rest.split_at(rest.find(" #").unwrap_or(rest.len()));
        let lead = line[..line.len() - rest.len()].to_owned();
        Line { number: Some(number), lead, value: value.to_owned(), note: note.to_owned() }
    };
    text.lines().enumerate().map(cut).collect()
}

/// Whether a value may be any words.
fn is_plain(value: &str) -> bool {
    value.starts_with(|c: char| c.is_alphanumeric()) && !value.contains([':', '#'])
}

pub(crate) fn edit(dice: &mut Dice<'_>, base: &[Line], token: &str) -> Option<Edit> {
    let at = dice.roll(base.len());
    let line = &base[at];
    let text = line.text();
    let depth = indent(&text);
    let pad = " ".repeat(depth);
    let is_item = text.trim_start().starts_with("- ");
    let key_pad = " ".repeat(depth + if is_item { 2 } else { 0 });
    let is_key = !line.value.is_empty();
    let next = base.get(at + 1).map_or(0, |line| indent(&line.text()));
    // Lines that continue a value.
    let alone = |at: usize| {
        base.get(at + 1).is_none_or(|line| {
            !line.value.is_empty()
                || line.text().ends_with(':')
                || line.text().trim_start().starts_with("- ")
        })
    };
    match dice.roll(14) {
        0 | 1 if is_key && is_plain(&line.value) && alone(at) => {
            Some(Edit::Value(at, format!("{} {token}", line.value)))
        }
        2 if line.value.starts_with('[') && line.value.ends_with(']') => {
            Some(Edit::Item(at, token.to_owned()))
        }
        3 if is_key && is_plain(&line.value) && alone(at) => {
            Some(Edit::Note(at, format!(" # {token}")))
        }
        4 if is_key || is_item => Some(Edit::Above(at, vec![format!("{pad}# {token}")])),
        5 if is_key && is_plain(&line.value) && alone(at) && next <= depth + 2 => {
            Some(Edit::Below(at, vec![format!("{key_pad}k{token}: {token}")]))
        }
        6 if text.trim_start().starts_with("- id: ") => {
            let item = vec![format!("{pad}- id: n{token}"), format!("{pad}  title: T {token}")];
            Some(Edit::Above(at, item))
        }
        kind @ (7 | 9) if text.trim_start().starts_with("- id: ") => {
            // An item with all below, and not the only one.
            let end = item_end(base, at)?;
            let last = item_end(base, end);
            match (kind, last) {
                (7, _) => Some(Edit::Remove(at, end - 1)),
                (_, Some(last)) => Some(Edit::Move(at, end - 1, last)),
                _ => None,
            }
        }
        10 if is_key && !is_item && is_plain(&line.value) && alone(at) => {
            Some(Edit::Remove(at, at))
        }
        11 if is_key && is_plain(&line.value) && alone(at) && !line.lead.contains("id:") => {
            let words = &line.value;
            Some(Edit::Value(at, format!("|-\n{key_pad}  {words}\n\n{key_pad}  # {token} fin.")))
        }
        12 if is_key && is_plain(&line.value) && alone(at) => {
            Some(Edit::Value(at, format!("'{} {token}'", line.value.replace('\'', "''"))))
        }
        13 if line.value.starts_with("{") && line.value.ends_with('}') => {
            Some(Edit::Item(at, format!("k{token}: {token}")))
        }
        8 if text.trim_end().ends_with(['|', '-']) && text.contains(": |") && next > depth => {
            Some(Edit::Below(at, vec![format!("{}# {token} in words", " ".repeat(next))]))
        }
        _ => None,
    }
}

/// Where the next item of a list begins.
fn item_end(base: &[Line], at: usize) -> Option<usize> {
    let depth = indent(&base[at].text());
    let end = (at + 1..base.len()).find(|i| {
        let line = base[*i].text();
        !line.trim().is_empty() && indent(&line) <= depth
    })?;
    let next = base[end].text();
    (indent(&next) == depth && next.trim_start().starts_with("- id: ")).then_some(end)
}

/// Every order in which the edits of two sides can be made one after the other.
pub(crate) fn orders(base: &[Line], mine: &[Edit], other: &[Edit]) -> Vec<String> {
    // What is moved to before a line may land before what goes above that line, or behind it.
    let each = [1, 3].map(|above| orders_with(above, base, mine, other));
    each.concat()
}

fn orders_with(above: u8, base: &[Line], mine: &[Edit], other: &[Edit]) -> Vec<String> {
    // Edits of different places do not mind each other, nor what goes above a line what is made
    // of the line; what is taken out or moved is so with all that was made of it.
    let group = |edit: &Edit| match edit {
        Edit::Above(at, _) => (above, *at),
        Edit::Remove(..) | Edit::Move(..) => (2, 0),
        Edit::Value(at, _) | Edit::Item(at, _) | Edit::Note(at, _) | Edit::Below(at, _) => (0, *at),
    };
    let groups: BTreeSet<_> = mine.iter().chain(other).map(group).collect();
    let mut all = vec![vec![]];
    for wanted in groups {
        let [mine, other] = [mine, other].map(|edits| -> Vec<Edit> {
            edits.iter().filter(|edit| group(edit) == wanted).cloned().collect()
        });
        let mixed = mix(&mine, &other);
        let after = |before: Vec<Edit>| -> Vec<Vec<Edit>> {
            mixed.iter().map(|edits| [&before[..], edits].concat()).collect()
        };
        all = all.into_iter().flat_map(after).collect();
    }
    all.iter().filter_map(|edits| made(base, &edits.iter().collect::<Vec<_>>())).collect()
}

/// Two lists put together in every way that keeps the order of each.
fn mix(one: &[Edit], other: &[Edit]) -> Vec<Vec<Edit>> {
    let after = |first: &Edit, rest: Vec<Vec<Edit>>| {
        let join = |rest: Vec<Edit>| [vec![first.clone()], rest].concat();
        rest.into_iter().map(join).collect::<Vec<_>>()
    };
    match (one.split_first(), other.split_first()) {
        (None, _) => vec![other.to_vec()],
        (_, None) => vec![one.to_vec()],
        (Some((first, rest)), Some((second, tail))) => {
            [after(first, mix(rest, other)), after(second, mix(one, tail))].concat()
        }
    }
}

impl Edit {
    pub(crate) fn moved(self, by: usize) -> Edit {
        match self {
            Edit::Value(at, value) => Edit::Value(at + by, value),
            Edit::Item(at, item) => Edit::Item(at + by, item),
            Edit::Note(at, note) => Edit::Note(at + by, note),
            Edit::Above(at, lines) => Edit::Above(at + by, lines),
            Edit::Below(at, lines) => Edit::Below(at + by, lines),
            Edit::Remove(from, to) => Edit::Remove(from + by, to + by),
            Edit::Move(from, to, above) => Edit::Move(from + by, to + by, above + by),
        }
    }

    /// The words that an edit brought.
    pub(crate) fn words(&self) -> Vec<&str> {
        let texts: Vec<&String> = match self {
            Edit::Value(_, text) | Edit::Item(_, text) | Edit::Note(_, text) => vec![text],
            Edit::Above(_, lines) | Edit::Below(_, lines) => lines.iter().collect(),
            Edit::Remove(..) | Edit::Move(..) => vec![],
        };
        let words = texts.into_iter().flat_map(|text| text.split([' ', ',', ':', '[', ']']));
        words.filter(|word| word.contains("zq")).collect()
    }
}
