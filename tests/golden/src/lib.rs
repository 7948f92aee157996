//! Data files of the golden tests, and a flat view of a JSON schema.
// All code in this crate is part of a test.
#![allow(clippy::panic, clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;

/// Path of a file below `tests/golden/data`.
pub fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name)
}

/// Returns the text of a data file.
///
/// # Panics
/// The file cannot be read.
pub fn text(name: &str) -> String {
    std::fs::read_to_string(data(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// A row of a document's field table.
#[derive(Debug, Clone)]
pub struct Row {
    /// Path of the field, such as `taxNumbers[].type`.
    pub path: String,
    /// Kind of the model with this field: `request`, `response` or `event`.
    pub view: String,
    /// JSON type.
    pub kind: String,
    /// `true` if `null` is allowed. `None` if the document does not say.
    pub nullable: Option<bool>,
    /// `true` if the field is required. `None` if the document does not say.
    pub required: Option<bool>,
    /// Documented values.
    pub values: Vec<String>,
    /// File, and place in the document.
    pub source: String,
}

/// Returns the rows of a tab-separated table, without its header and comments.
pub fn table(name: &str) -> Vec<Vec<String>> {
    let lines = text(name);
    let lines = lines.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines.skip(1).map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// Returns the rows of a document.
///
/// # Panics
/// A row has too few columns or an invalid flag.
pub fn rows(document: &str) -> Vec<Row> {
    let name = format!("fields/{document}.tsv");
    let flag = |word: &str, row: &[String]| match word {
        "yes" => Some(true),
        "no" => Some(false),
        "?" => None,
        other => panic!("{name}: {other} in {row:?}"),
    };
    let read = |row: Vec<String>| {
        let [path, view, kind, nullable, required, values, source, ..] = row.as_slice() else {
            panic!("{name}: too few columns in {row:?}");
        };
        Row {
            path: path.clone(),
            view: view.clone(),
            kind: kind.clone(),
            nullable: flag(nullable, &row),
            required: flag(required, &row),
            values: values
                .split(',')
                .map(str::trim)
                .filter(|value| !value.is_empty())
                .map(str::to_owned)
                .collect(),
            source: format!("{document}: {source}"),
        }
    };
    table(&name).into_iter().map(read).collect()
}

/// Properties of a schema at one path.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Field {
    /// JSON types without `null`.
    pub kinds: BTreeSet<String>,
    /// `true` if `null` is allowed.
    pub nullable: bool,
    /// `true` if the enclosing object requires the property.
    pub required: bool,
    /// Known values.
    pub values: BTreeSet<String>,
}

/// Returns every path of a schema, through references, lists and union variants.
pub fn flatten(schema: &Value) -> BTreeMap<String, Field> {
    let mut fields = BTreeMap::new();
    visit(schema, schema, "", &mut Vec::new(), &mut fields);
    fields.remove("");
    fields
}

fn visit<'s>(
    root: &'s Value,
    schema: &'s Value,
    path: &str,
    open: &mut Vec<&'s str>,
    fields: &mut BTreeMap<String, Field>,
) {
    if let Some(target) = schema["$ref"].as_str() {
        let pointer = target.trim_start_matches('#');
        if !open.contains(&target) {
            open.push(target);
            visit(root, root.pointer(pointer).unwrap_or(&Value::Null), path, open, fields);
            open.pop();
        }
    }
    for key in ["anyOf", "allOf", "oneOf"] {
        for part in schema[key].as_array().into_iter().flatten() {
            visit(root, part, path, open, fields);
        }
    }
    let field = fields.entry(path.to_owned()).or_default();
    let kinds = schema["type"].as_array().cloned().unwrap_or_else(|| vec![schema["type"].clone()]);
    for kind in kinds.iter().filter_map(Value::as_str) {
        match kind {
            "null" => field.nullable = true,
            kind => {
                field.kinds.insert(kind.to_owned());
            }
        }
    }
    for value in schema["enum"].as_array().into_iter().flatten() {
        field.values.insert(value.as_str().map_or_else(|| value.to_string(), str::to_owned));
    }
    if let Some(items) = schema.get("items") {
        visit(root, items, &format!("{path}[]"), open, fields);
    }
    let required: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let inner = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
        visit(root, property, &inner, open, fields);
        fields.entry(inner).or_default().required |= required.contains(&name.as_str());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schema_is_flattened_through_references_lists_and_unions() {
        let schema = serde_json::json!({
            "properties": {"a": {"type": ["array", "null"], "items": {"$ref": "#/$defs/A"}}},
            "required": ["a"],
            "$defs": {"A": {"anyOf": [
                {"type": "object", "properties": {"x": {"type": "string", "enum": ["1"]}, "again": {"$ref": "#/$defs/A"}}},
                {"type": "null"},
            ]}},
        });
        let fields = flatten(&schema);
        assert_eq!(fields.keys().collect::<Vec<_>>(), ["a", "a[]", "a[].again", "a[].x"]);
        assert!(fields["a"].nullable && fields["a"].required && fields["a[]"].nullable);
        assert_eq!(fields["a[].x"].values, BTreeSet::from(["1".to_owned()]));
    }
}
