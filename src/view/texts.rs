//! Texts of the front and back.

use schemars::JsonSchema;
use serde::Serialize;

use super::Words;

/// Texts of the front and back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Texts {
    pub foreword: Option<Words>,
    pub reading_guide: Option<Words>,
    pub summary: Option<Words>,
    pub context: Option<Words>,
    pub lessons: Option<Words>,
    pub benchmarks: Option<Words>,
    pub swot: Option<SwotView>,
    pub vision: Option<Words>,
    pub mission: Option<Words>,
    pub conclusion: Option<Words>,
    pub changes: Option<Words>,
    pub budget: Option<Words>,
}

/// Strengths, weaknesses, opportunities and threats.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SwotView {
    pub strengths: Vec<Words>,
    pub weaknesses: Vec<Words>,
    pub opportunities: Vec<Words>,
    pub threats: Vec<Words>,
}
