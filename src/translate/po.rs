//! PO files, which translators' tools read and write: text to entries and back.
//!
//! Reading takes what those tools may make of a file: other line breaks, other order, comments of
//! their own, obsolete entries. It opens no file, and says the line of what it cannot read.

/// A PO file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PoFile {
    /// The language that is translated into.
    pub language: String,
    /// What is to be translated.
    pub entries: Vec<PoEntry>,
}

/// A text with its translation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PoEntry {
    /// Address of the text.
    pub context: String,
    /// What it is about, for the translator.
    pub note: String,
    /// The file that it stands in.
    pub file: String,
    /// The text in the source language.
    pub source: String,
    /// The sentence that the translation was made from, where that was another.
    pub previous: Option<String>,
    /// The text in the other language; empty where there is none.
    pub translation: String,
    /// Whether somebody must look at it again.
    pub fuzzy: bool,
    /// Line in the file that was read, from 1.
    pub line: usize,
}

/// What cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoFault {
    /// Line, from 1.
    pub line: usize,
    /// Message of the catalogue.
    pub message: &'static str,
}

/// The text of a file.
pub fn write(file: &PoFile, project: &str, source: &str) -> String {
    let mut text = String::from("msgid \"\"\nmsgstr \"\"\n");
    for (name, value) in [
        ("Project-Id-Version", project),
        ("Language", &file.language),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Source-Language", source),
    ] {
        text.push_str(&format!("{}\n", quoted(&format!("{name}: {value}\n"))));
    }
    for entry in &file.entries {
        text.push_str(&format!("\n#. {}\n", entry.note.replace('\n', " ")));
        // Names with spaces stand between isolates, as gettext writes them.
        let spaced = entry.file.contains(' ');
        let file =
            if spaced { format!("\u{2068}{}\u{2069}", entry.file) } else { entry.file.clone() };
        text.push_str(&format!("#: {file}\n"));
        if entry.fuzzy {
            text.push_str("#, fuzzy\n");
        }
        if let Some(previous) = &entry.previous {
            text.push_str(&string("#| msgid", previous, "#| "));
        }
        text.push_str(&string("msgctxt", &entry.context, ""));
        text.push_str(&string("msgid", &entry.source, ""));
        text.push_str(&string("msgstr", &entry.translation, ""));
    }
    text
}

/// A keyword with its string; one of several lines has a line for each.
fn string(keyword: &str, text: &str, before: &str) -> String {
    if !text.trim_end_matches('\n').contains('\n') {
        return format!("{keyword} {}\n", quoted(text));
    }
    let lines = text.split_inclusive('\n').map(|line| format!("{before}{}\n", quoted(line)));
    format!("{keyword} \"\"\n{}", lines.collect::<String>())
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            '\r' => quoted.push_str("\\r"),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

/// Reads the text of a file.
pub fn read(text: &str) -> Result<PoFile, PoFault> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = Reader::default();
    for (number, line) in (1..).zip(text.lines()) {
        reader.line(number, line.trim()).map_err(|message| PoFault { line: number, message })?;
    }
    reader.close();
    let mut file = reader.file;
    // The entry of the empty text is the header.
    let header = file.entries.iter().position(|e| e.source.is_empty() && e.context.is_empty());
    let header = header.map(|at| file.entries.remove(at).translation).unwrap_or_default();
    let language = header.lines().find_map(|line| line.strip_prefix("Language:"));
    file.language = language.unwrap_or_default().trim().to_owned();
    Ok(file)
}

/// The string that the next line may go on with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Context,
    Source,
    Previous,
    Translation,
    /// One that means nothing here, such as the context before.
    Other,
}

#[derive(Default)]
struct Reader {
    file: PoFile,
    entry: PoEntry,
    at: Option<Field>,
    /// Whether the entry has its translation, so that what follows is another.
    translated: bool,
}

impl Reader {
    fn line(&mut self, number: usize, line: &str) -> Result<(), &'static str> {
        if line.is_empty() || line.starts_with("#~") {
            return Ok(());
        }
        if let Some(comment) = line.strip_prefix('#') {
            self.open(number);
            return self.comment(comment);
        }
        if line.starts_with('"') {
            let field = self.at.ok_or("error-po-string")?;
            return self.add(field, line);
        }
        let (keyword, rest) = line.split_at(line.find([' ', '\t', '"']).unwrap_or(line.len()));
        let field = match keyword {
            "msgctxt" => Field::Context,
            "msgid" => Field::Source,
            "msgstr" => Field::Translation,
            "msgid_plural" => return Err("error-po-plural"),
            word if word.starts_with("msgstr[") => return Err("error-po-plural"),
            _ => return Err("error-po-keyword"),
        };
        if field != Field::Translation {
            self.open(number);
        } else if self.at.is_none() {
            return Err("error-po-keyword");
        }
        self.translated = field == Field::Translation;
        self.at = Some(field);
        self.add(field, rest.trim_start())
    }

    fn comment(&mut self, comment: &str) -> Result<(), &'static str> {
        if let Some(flags) = comment.strip_prefix(',') {
            self.entry.fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
        } else if let Some(previous) = comment.strip_prefix('|') {
            let previous = previous.trim_start();
            if let Some(string) = previous.strip_prefix("msgid ") {
                self.at = Some(Field::Previous);
                return self.add(Field::Previous, string.trim_start());
            } else if previous.starts_with('"') && self.at == Some(Field::Previous) {
                return self.add(Field::Previous, previous);
            }
            self.at = Some(Field::Other);
        } else if let Some(note) = comment.strip_prefix('.') {
            self.entry.note = note.trim().to_owned();
        } else if let Some(file) = comment.strip_prefix(':') {
            self.entry.file = file.trim().trim_matches(['\u{2068}', '\u{2069}']).to_owned();
        }
        Ok(())
    }

    /// Begins an entry, unless one has begun.
    fn open(&mut self, number: usize) {
        if self.translated {
            self.close();
        }
        self.entry.line = number;
    }

    fn close(&mut self) {
        if self.translated {
            self.file.entries.push(std::mem::take(&mut self.entry));
        }
        self.translated = false;
        self.at = None;
    }

    fn add(&mut self, field: Field, quoted: &str) -> Result<(), &'static str> {
        let text = unquoted(quoted)?;
        match field {
            Field::Context => self.entry.context.push_str(&text),
            Field::Source => self.entry.source.push_str(&text),
            Field::Previous => self.entry.previous.get_or_insert_default().push_str(&text),
            Field::Translation => self.entry.translation.push_str(&text),
            Field::Other => {}
        }
        Ok(())
    }
}

fn unquoted(text: &str) -> Result<String, &'static str> {
    let inside = text.strip_prefix('"').and_then(|text| text.strip_suffix('"'));
    let inside = inside.ok_or("error-po-string")?;
    let mut read = String::with_capacity(inside.len());
    let mut characters = inside.chars();
    while let Some(c) = characters.next() {
        match c {
            '"' => return Err("error-po-string"),
            '\\' => read.push(match characters.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some('r') => '\r',
                Some(c @ ('"' | '\\')) => c,
                _ => return Err("error-po-escape"),
            }),
            c => read.push(c),
        }
    }
    Ok(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let entry = |context: &str, source: &str, translation: &str| PoEntry {
            context: context.into(),
            note: "A note".into(),
            file: "roadmap/a b.yaml".into(),
            source: source.into(),
            translation: translation.into(),
            ..PoEntry::default()
        };
        let mut file = PoFile { language: "ar".into(), entries: Vec::new() };
        file.entries.push(entry("a/title", "Un « mot » \"dit\" \\ fin", "كلمة"));
        file.entries.push(entry("a/text", "Un\n\ndeux\n", "واحد\n\tاثنان\n"));
        let fuzzy =
            PoEntry { fuzzy: true, previous: Some("Un\nautre".into()), ..entry("b", "x", "") };
        file.entries.push(fuzzy);
        let mut read = read(&write(&file, "x 1", "fr")).expect("reads");
        read.entries.iter_mut().for_each(|entry| entry.line = 0);
        assert_eq!(read, file);
    }

    #[test]
    fn what_other_tools_write_is_read() {
        let text = "# Traducteur : X\nmsgid \"\"\nmsgstr \"\"\n\"Language: ar\\n\"\n\n#, c-format, fuzzy\n\
                    #| msgctxt \"old\"\n#| msgid \"\"\n#| \"vieux \"\n#| \"mot\"\n\
                    msgctxt \"a\"\nmsgid \"\"\n\"un \"\n\"mot\"\nmsgstr \"كلمة\"\n\
                    #~ msgid \"gone\"\n#~ msgstr \"x\"\nmsgctxt \"b\"\r\nmsgid \"deux\"\r\nmsgstr \"\"\r\n";
        let file = read(text).expect("reads");
        assert_eq!(file.language, "ar");
        let shown: Vec<_> = file
            .entries
            .iter()
            .map(|e| (e.context.as_str(), e.source.as_str(), e.previous.as_deref(), e.fuzzy))
            .collect();
        assert_eq!(shown, [("a", "un mot", Some("vieux mot"), true), ("b", "deux", None, false)]);
    }

    #[test]
    fn faults_have_their_line() {
        for (text, line, message) in [
            ("msgid \"a\nmsgstr \"b\"", 1, "error-po-string"),
            ("\"lost\"", 1, "error-po-string"),
            ("msgid \"a\"\nmsgid_plural \"b\"", 2, "error-po-plural"),
            ("msgid \"a\"\nmsgstr \"\\q\"", 2, "error-po-escape"),
            ("\n\nhello", 3, "error-po-keyword"),
            ("msgstr \"a\"", 1, "error-po-keyword"),
        ] {
            assert_eq!(read(text), Err(PoFault { line, message }), "{text}");
        }
    }
}
