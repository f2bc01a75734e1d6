//! The files that a new roadmap starts from, with comments that explain every key, by language.
//! They are data: what they say is checked by the same schema and rules as any roadmap.

/// The files of a new roadmap, by name, with comments in `language`; `None` in a language that
/// there are none in.
pub fn files(language: &str) -> Option<Vec<(&'static str, &'static str)>> {
    let (_, files) = FILES.iter().find(|(known, _)| *known == language)?;
    Some(files.to_vec())
}

/// The languages that a new roadmap can start in.
pub fn languages() -> impl Iterator<Item = &'static str> {
    FILES.iter().map(|(language, _)| *language)
}

/// The schema that the first line of every file names.
pub fn schema() -> String {
    format!("{:#}\n", crate::model::json_schema())
}

/// The name that the schema is written under.
pub const SCHEMA: &str = "roadmap.schema.json";

/// How to write a template.
pub const TEMPLATES: &str = include_str!("../templates/README.md");

type Named = &'static [(&'static str, &'static str)];

macro_rules! files {
    ($language:literal: $($name:literal),* $(,)?) => {
        ($language, &[$((
            $name,
            include_str!(concat!("../templates/init/", $language, "/", $name)),
        )),*])
    };
}

macro_rules! languages {
    ($($language:literal),*) => {
        &[$(files![
            $language:
            "roadmap.yaml",
            "priorities.yaml",
            "objectives.yaml",
            "ethics.yaml",
            "governance.yaml",
            "actors.yaml",
            "responses.yaml",
        ]),*]
    };
}

const FILES: &[(&str, Named)] = languages!["fr", "ar", "en"];
