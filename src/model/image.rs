//! Images that stand in the document.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Text;

/// An image, with what it shows in words.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
#[schemars(extend("required" = ["id", "file", "after", "caption", "alt"]))]
pub struct Image {
    /// Stable name, unique in the roadmap.
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// The id it had in earlier versions.
    pub renamed_from: Option<String>,
    /// Its file in the project, such as `images/map.png`: PNG, JPEG or SVG, 4 MiB at most.
    pub file: String,
    /// Where it stands: on the `cover`, as an emblem does, at the end of a section, such as `context`,
    /// or after an element, by its id.
    pub after: String,
    /// What stands above it, in one line.
    pub caption: Text,
    /// What it shows, in words, for who cannot see it.
    pub alt: Text,
    /// Who made it, or whom it is from.
    pub source: Option<Text>,
    /// Under which terms it may be published, such as `CC BY 4.0`.
    pub licence: Option<Text>,
    /// What the public edition leaves out: keys of this element, or `all`.
    pub internal: Vec<String>,
}

impl Image {
    /// Sections that an image may stand in.
    pub const SECTIONS: [&str; 25] = [
        "cover",
        "foreword",
        "reading-guide",
        "summary",
        "context",
        "vision",
        "priorities",
        "programmes",
        "objectives",
        "ethics",
        "use-cases",
        "legislation",
        "governance",
        "monitoring",
        "budget",
        "calendar",
        "territories",
        "risks",
        "conclusion",
        "action-plan",
        "traceability",
        "actors",
        "glossary",
        "annexes",
        "changes",
    ];
}
