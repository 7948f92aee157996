//! Path, query and header parameters of an operation.

use std::sync::OnceLock;

use serde_json::{Map, Number, Value};

use super::document::Document;
use super::schema_walk::{property_of, type_of};
use super::validate::ValidatorSlot;

/// Headers that OpenAPI describes elsewhere.
const RESERVED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// A declared parameter.
#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) location: String,
    pub(crate) required: bool,
    pub(crate) schema: Value,
    encoding: Encoding,
    /// Type of the schema, looked up on first use.
    kind: OnceLock<Option<String>>,
    pub(super) validator: ValidatorSlot,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Simple,
    DeepObject,
    Json,
}

/// A parameter as the request carries it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RawParameter {
    /// `name=value`, once or several times.
    Values(Vec<String>),
    /// `name[field]=value`.
    Fields(Vec<(String, String)>),
}

impl Parameter {
    /// Converts a raw parameter to the JSON type of its schema. Text that does not convert stays a string, so
    /// that validation names the expected type. `None` for encodings that are not validated.
    pub(super) fn parse(&self, document: &Document, raw: &RawParameter) -> Option<Value> {
        let kind = self.kind.get_or_init(|| type_of(document, &self.schema).map(str::to_owned)).as_deref();
        let values = match raw {
            RawParameter::Values(values) => values,
            RawParameter::Fields(fields) if kind == Some("object") => {
                let field = |(name, text): &(String, String)| {
                    let property = property_of(document, &self.schema, name);
                    let kind = property.and_then(|property| type_of(document, property));
                    (name.clone(), scalar(kind, text))
                };
                return Some(Value::Object(fields.iter().map(field).collect::<Map<String, Value>>()));
            }
            RawParameter::Fields(_) => return None,
        };
        let last = values.last()?;
        match (self.encoding, kind) {
            (Encoding::Json, _) => {
                Some(serde_json::from_str(last).unwrap_or_else(|_| Value::String(last.clone())))
            }
            (_, Some("object")) => None,
            (_, Some("array")) => {
                let items = document.follow(&self.schema).get("items");
                let kind = items.and_then(|items| type_of(document, items));
                let item = |text: &str| scalar(kind, text);
                Some(match values.as_slice() {
                    [one] => one.split(',').map(item).collect(),
                    several => several.iter().map(|text| item(text)).collect(),
                })
            }
            (_, kind) => Some(scalar(kind, last)),
        }
    }

    pub(crate) fn is_deep_object(&self) -> bool {
        self.encoding == Encoding::DeepObject
    }
}

fn scalar(kind: Option<&str>, text: &str) -> Value {
    let as_text = || Value::String(text.to_owned());
    match kind {
        Some("integer") => text.parse::<i64>().map_or_else(|_| as_text(), Value::from),
        Some("number") => {
            text.parse::<f64>().ok().and_then(Number::from_f64).map_or_else(as_text, Value::Number)
        }
        Some("boolean") => text.parse::<bool>().map_or_else(|_| as_text(), Value::Bool),
        _ => as_text(),
    }
}

/// Parameters of the operation, then those of its path that it does not replace.
pub(super) fn collect(document: &Document, item: &Value, node: &Value) -> Vec<Parameter> {
    let mut found: Vec<Parameter> = Vec::new();
    let lists = [node, item].into_iter().filter_map(|place| place.get("parameters")?.as_array());
    for parameter in lists.flatten().filter_map(|entry| read(document.follow(entry))) {
        let known = |other: &Parameter| other.name == parameter.name && other.location == parameter.location;
        let reserved = parameter.location == "header"
            && RESERVED_HEADERS.contains(&parameter.name.to_lowercase().as_str());
        if !reserved && !found.iter().any(known) {
            found.push(parameter);
        }
    }
    found
}

fn read(node: &Value) -> Option<Parameter> {
    let content = node.pointer("/content/application~1json");
    let schema = content.unwrap_or(node).get("schema").cloned().unwrap_or(Value::Bool(true));
    let encoding = match (content, node.get("style").and_then(Value::as_str)) {
        (Some(_), _) => Encoding::Json,
        (None, Some("deepObject")) => Encoding::DeepObject,
        _ => Encoding::Simple,
    };
    Some(Parameter {
        name: node.get("name")?.as_str()?.to_owned(),
        location: node.get("in")?.as_str()?.to_owned(),
        required: node.get("required").and_then(Value::as_bool).unwrap_or(false),
        schema,
        encoding,
        kind: OnceLock::new(),
        validator: ValidatorSlot::default(),
    })
}
