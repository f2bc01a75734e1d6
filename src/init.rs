//! The files that a new roadmap starts from, with comments that explain every key, by language.
//! They are data: what they say is checked by the same schema and rules as any roadmap.

use crate::catalog::Catalog;
use crate::iso;
use crate::locale::labels;
use crate::model::{CountryFile, NationalList, country_schema, norm_schema, pillar_schema};

/// The files with comments in `language`, as they are shipped; `None` in a language that there
/// are none in.
pub fn files(language: &str) -> Option<Vec<(&'static str, &'static str)>> {
    Some(start(language)?.files.to_vec())
}

/// The languages that the files of a new roadmap are written in.
pub fn languages() -> impl Iterator<Item = &'static str> {
    STARTS.iter().map(|start| start.language)
}

/// Whether a new roadmap can be written in a language: the files are in it, or else in English, and
/// documents have labels in it.
pub fn is_offered(language: &str) -> bool {
    start(language).is_some() || labels().any(|(known, _)| known == language)
}

/// Where a new roadmap is for.
#[derive(Debug, Clone, Default)]
pub struct Setting {
    /// The country, as two letters of ISO 3166-1.
    pub country: Option<String>,
    /// The currency, as three letters of ISO 4217; left out, that of the country.
    pub currency: Option<String>,
}

/// The files of a new roadmap with their schemas, by name. The first of the languages is that of its
/// texts; the others it is published in, too.
pub fn written(languages: &str, setting: &Setting) -> Option<Vec<(String, String)>> {
    let languages: Vec<&str> = languages.split(',').map(str::trim).collect();
    if !languages.iter().all(|language| is_offered(language)) {
        return None;
    }
    let source = *languages.first()?;
    let start = start(source).or_else(|| start(NEUTRAL))?;
    let own = format!("source: {0}\n    published: [{0}]", start.language);
    let said = format!("source: {source}\n    published: [{}]", languages.join(", "));
    let shipped =
        start.files.iter().map(|(name, text)| ((*name).to_owned(), text.replace(&own, &said)));
    let schemas = [
        (SCHEMA, crate::model::json_schema()),
        ("pillars/pillars.schema.json", pillar_schema()),
        ("norms/norms.schema.json", norm_schema()),
        ("countries/countries.schema.json", country_schema()),
    ];
    let schemas = schemas.map(|(name, schema)| (name.to_owned(), format!("{schema:#}\n")));
    if setting.country.as_deref() == Some(WRITTEN_FOR) {
        return Some(shipped.chain(schemas.into_iter().take(1)).collect());
    }
    let catalog = Catalog::new([], "");
    let values = values(start.language, setting, catalog.country(setting.country.as_deref()));
    let (name, pillars) = start.pillars;
    let neutral = shipped.map(|(name, text)| (name, replaced(&text, start.neutral, &values)));
    let pillars = (name.to_owned(), pillars.to_owned());
    Some(neutral.chain([pillars]).chain(schemas).collect())
}

/// Whether anything is known of a country: its stages of law, its kinds of bodies, its currency.
pub fn knows(country: &str) -> bool {
    Catalog::new([], "").country(Some(country)).country.code == country
}

/// The currency of a country, where it is known.
pub fn currency(country: Option<&str>) -> Option<String> {
    let own = country.and_then(iso::nation).and_then(|nation| nation.currency);
    let file = Catalog::new([], "").country(country).country.currency.clone();
    file.or_else(|| own.map(str::to_owned))
}

/// What the variables of a neutral text are filled in with.
fn values(language: &str, setting: &Setting, country: &CountryFile) -> Vec<(&'static str, String)> {
    let comma = if language == "ar" { "، " } else { ", " };
    let words = |list| {
        let words = country.words(list).iter().map(|word| {
            let title = country.label(list, &word.id, [language]);
            match title == word.id {
                true => title,
                false => format!("{} ({title})", word.id),
            }
        });
        words.collect::<Vec<_>>().join(comma)
    };
    let line = |key: &str, value: Option<&str>, example: &str| match value {
        Some(value) => format!("{key}: {value}"),
        None => format!("#{key}: {example}"),
    };
    let currency = setting.currency.clone().or_else(|| currency(setting.country.as_deref()));
    let references = country.country.references.iter();
    let place = country.territories.first();
    let title = place.and_then(|place| place.title.best(language, language));
    vec![
        ("{country}", line("country", setting.country.as_deref(), "XX")),
        ("{currency}", line("currency", currency.as_deref(), "XXX")),
        ("{references}", references.map(|pin| format!(", {pin}")).collect()),
        ("{legal_stages}", words(NationalList::LegalStages)),
        ("{legal_kinds}", words(NationalList::LegalKinds)),
        ("{formalities}", words(NationalList::Formalities)),
        ("{actor_kinds}", words(NationalList::ActorKinds)),
        ("{territory}", place.map_or("XX-01", |place| &place.code).to_owned()),
        ("{territory_title}", title.map_or("…", |(_, title)| title).to_owned()),
    ]
}

/// A text with each of these replacements; comments that became long are broken.
fn replaced(text: &str, replacements: &str, values: &[(&'static str, String)]) -> String {
    let mut text = text.to_owned();
    for (old, new) in pairs(replacements) {
        let new = values.iter().fold(new, |new, (name, value)| new.replace(name, value));
        text = text.replace(&old, &new);
    }
    text.lines().map(|line| broken(line) + "\n").collect()
}

/// What is replaced, and by what.
pub fn pairs(replacements: &str) -> Vec<(String, String)> {
    let mut pairs: Vec<(String, String)> = Vec::new();
    let mut adds = true;
    for line in replacements.lines() {
        let (text, minus) = match (line.strip_prefix("- "), line.strip_prefix("+ ")) {
            (Some(old), _) => (old, true),
            (_, Some(new)) => (new, false),
            _ => continue,
        };
        match (pairs.last_mut(), minus) {
            (Some((old, _)), true) if !adds => *old = format!("{old}\n{text}"),
            (Some((_, new)), false) if new.is_empty() => text.clone_into(new),
            (Some((_, new)), false) => *new = format!("{new}\n{text}"),
            _ => pairs.push((text.to_owned(), String::new())),
        }
        adds = !minus;
    }
    pairs
}

/// A comment on as many lines as it needs.
fn broken(line: &str) -> String {
    const WIDTH: usize = 120;
    let indent = line.len() - line.trim_start().len();
    if line.chars().count() <= WIDTH || !line.trim_start().starts_with("# ") {
        return line.to_owned();
    }
    let (mut lines, mut width) = (String::new(), 0);
    for word in line.trim_start().split(' ') {
        let length = word.chars().count() + 1;
        if width > 0 && width + length > WIDTH {
            lines += "\n";
            width = 0;
        }
        if width == 0 {
            let start = if lines.is_empty() { "" } else { "# " };
            lines += &format!("{}{start}", &line[..indent]);
            width = indent + start.len();
        } else {
            lines += " ";
        }
        lines += word;
        width += length;
    }
    lines
}

/// The name that the schema is written under.
pub const SCHEMA: &str = "roadmap.schema.json";

/// How to write a template.
pub const TEMPLATES: &str = include_str!("../templates/README.md");

/// The language of the files for those in whose language there are none.
pub const NEUTRAL: &str = "en";

/// The country that the shipped files speak of.
const WRITTEN_FOR: &str = "MA";

/// The files in one language.
struct Start {
    language: &'static str,
    files: &'static [(&'static str, &'static str)],
    /// Pillars of no country, to be renamed.
    pillars: (&'static str, &'static str),
    /// What is said of any country in the place of what is said of [`WRITTEN_FOR`].
    neutral: &'static str,
}

fn start(language: &str) -> Option<&'static Start> {
    STARTS.iter().find(|start| start.language == language)
}

macro_rules! starts {
    ($($language:literal: $pillars:literal $files:tt;)*) => {
        &[$(starts!(of $language, $pillars, $files)),*]
    };
    (of $language:literal, $pillars:literal, [$($name:literal),* $(,)?]) => {
        Start {
            language: $language,
            files: &[$(($name, starts!(text $language, $name))),*],
            pillars: ($pillars, starts!(text $language, $pillars)),
            neutral: starts!(text $language, "neutral.txt"),
        }
    };
    (text $language:literal, $name:literal) => {
        include_str!(concat!("../templates/init/", $language, "/", $name))
    };
}

macro_rules! languages {
    ($($language:literal $pillars:literal),*) => {
        starts![$($language: $pillars [
            "roadmap.yaml",
            "priorities.yaml",
            "objectives.yaml",
            "ethics.yaml",
            "governance.yaml",
            "actors.yaml",
            "responses.yaml",
        ];)*]
    };
}

const STARTS: &[Start] = languages!["fr" "pillars/piliers.yaml", "ar" "pillars/mahawir.yaml", "en" "pillars/pillars.yaml"];
