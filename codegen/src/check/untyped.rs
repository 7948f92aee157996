//! Places without a type: the SDK has JSON there.

use crate::load::Spec;
use crate::node::{Location, Node, Yaml};
use crate::report::Report;

use super::schema_index::{self, Position, variants};

/// A place without a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untyped {
    /// Component and property, such as `Customer.details`.
    pub place: String,
    /// Location of the schema.
    pub at: Location,
    /// Its `x-untyped`.
    pub reason: Option<String>,
}

/// Lists the places without a type: free-form values, and objects and maps of free-form values.
pub fn untyped(spec: &Spec) -> Vec<Untyped> {
    let is_place = |position| !matches!(position, Position::Part | Position::Variant);
    let mut found: Vec<Untyped> = schema_index::index(spec)
        .into_iter()
        .filter(|seen| is_place(seen.position) && is_untyped(seen.node))
        .map(|seen| Untyped {
            at: seen.node.at,
            reason: seen.node.text("x-untyped").map(str::to_owned),
            place: seen.label,
        })
        .collect();
    found.sort_by(|a, b| a.place.cmp(&b.place).then(a.at.cmp(&b.at)));
    found
}

/// `x-untyped` is a reason, and stands where there is no type.
pub(super) fn reason(node: &Node, value: &Node, report: &mut Report) {
    if value.str().is_none_or(|text| text.trim().is_empty()) {
        report.push(value.at, "`x-untyped` is not a string", "write the reason why the schema has no type");
    }
    if !is_untyped(node) {
        let help = "remove it, or move it to the schema of the items or values that has no type";
        report.push(value.at, "`x-untyped` of a schema that has a type", help);
    }
}

/// Returns `true` for a free-form value, and for an object whose properties are not listed.
fn is_untyped(node: &Node) -> bool {
    let is_map = matches!(node.yaml, Yaml::Map(_));
    let composed = ["$ref", "allOf", "enum", "items"].iter().any(|key| node.get(key).is_some());
    let has_properties = node.get("properties").is_some_and(|properties| !properties.members().is_empty());
    let has_values =
        node.get("additionalProperties").is_some_and(|values| matches!(values.yaml, Yaml::Map(_)));
    let kind = node.text("type");
    is_map
        && !composed
        && variants(node).is_none()
        && !has_properties
        && !has_values
        && (kind.is_none() || kind == Some("object"))
}
