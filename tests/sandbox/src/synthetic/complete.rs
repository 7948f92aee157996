//! Completion of a value: what its schema requires and what the server sets.

use serde_json::Value;

use crate::spec::{Direction, Spec, marked};

use super::CONTENTS;
use super::value::ValueBuilder;

/// Adds the required and the read-only properties that a stored resource lacks, at any depth.
///
/// Other resources are embedded on request only, so `_embedded` stays absent.
pub(crate) fn complete(spec: &Spec, schema: &Value, value: &mut Value) {
    let applied = spec.walker().applied(schema, value);
    match value {
        Value::Object(members) => {
            for (name, property) in spec.walker().descents(&applied, members) {
                if let Some(member) = members.get_mut(&name) {
                    complete(spec, property, member);
                }
            }
            let document = spec.parts();
            let required = |name: &str| {
                let listed = applied.iter().filter_map(|applied| applied.schema.get("required")?.as_array());
                listed.flatten().any(|listed| listed == name)
            };
            let properties =
                applied.iter().filter_map(|applied| applied.schema.get("properties")?.as_object());
            for (name, property) in properties.flatten() {
                let is_required = required(name);
                let is_set = is_required || marked(document, property, "readOnly") && name != "_embedded";
                let is_sent = !marked(document, property, "writeOnly");
                if is_set && is_sent && !members.contains_key(name) {
                    let mut builder = ValueBuilder::new(spec, Direction::Response, CONTENTS[0]);
                    members.extend(builder.build(property, is_required).map(|value| (name.clone(), value)));
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                for applied in &applied {
                    if let Some(of_item) = applied.schema.get("items") {
                        complete(spec, of_item, item);
                    }
                }
            }
        }
        _ => {}
    }
}
