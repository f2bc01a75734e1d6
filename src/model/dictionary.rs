//! Maps whose keys are ids or years, as a schema describes them.

use schemars::{Schema, json_schema};
use serde_json::{Value, json};

/// The form of ids.
pub(super) const ID: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// Year → amount.
pub(super) fn years() -> Schema {
    json_schema!({
        "type": "object",
        "propertyNames": {"pattern": "^[12][0-9]{3}(/[0-9]{2})?$"},
        "additionalProperties": {"type": "integer", "minimum": 0, "format": "roadmap-amount"},
    })
}

/// Pillar → amount.
pub(super) fn amounts() -> Schema {
    json_schema!({
        "type": "object",
        "propertyNames": {"pattern": ID},
        "additionalProperties": {"type": "integer", "minimum": 0, "format": "roadmap-amount"},
    })
}

/// Threshold → number.
pub(super) fn thresholds() -> Schema {
    dictionary(json!({"type": "integer", "minimum": 0, "maximum": 1_000_000}))
}

/// Id → what a schema describes.
pub(super) fn dictionary(values: Value) -> Schema {
    json_schema!({
        "type": "object",
        "propertyNames": {"pattern": ID},
        "additionalProperties": values,
    })
}
