//! Path and query parameters of an operation.

use serde_json::{Number, Value};

use super::operation::follow;

/// A declared parameter.
#[derive(Debug, Clone)]
pub(super) struct Parameter {
    pub(super) name: String,
    pub(super) location: String,
    pub(super) required: bool,
    pub(super) schema: Value,
}

impl Parameter {
    /// The text of the request line as the JSON type the schema asks for. Text that does not fit stays a
    /// string, so that validation names the expected type.
    pub(super) fn read(&self, document: &Value, text: &str) -> Value {
        let schema = follow(document, &self.schema);
        let as_text = || Value::String(text.to_owned());
        match schema.get("type").and_then(Value::as_str) {
            Some("integer") => text.parse::<i64>().map_or_else(|_| as_text(), Value::from),
            Some("number") => {
                text.parse::<f64>().ok().and_then(Number::from_f64).map_or_else(as_text, Value::Number)
            }
            Some("boolean") => text.parse::<bool>().map_or_else(|_| as_text(), Value::Bool),
            Some("array") => text.split(',').map(Value::from).collect(),
            _ => as_text(),
        }
    }
}

/// Parameters of the operation, then those of its path that it does not replace.
pub(super) fn collect(document: &Value, item: &Value, node: &Value) -> Vec<Parameter> {
    let mut found: Vec<Parameter> = Vec::new();
    let lists = [node, item].into_iter().filter_map(|place| place.get("parameters")?.as_array());
    for parameter in lists.flatten().filter_map(|entry| read(follow(document, entry))) {
        let known = |other: &Parameter| other.name == parameter.name && other.location == parameter.location;
        if !found.iter().any(known) {
            found.push(parameter);
        }
    }
    found
}

fn read(node: &Value) -> Option<Parameter> {
    Some(Parameter {
        name: node.get("name")?.as_str()?.to_owned(),
        location: node.get("in")?.as_str()?.to_owned(),
        required: node.get("required").and_then(Value::as_bool).unwrap_or(false),
        schema: node.get("schema").cloned().unwrap_or(Value::Bool(true)),
    })
}
