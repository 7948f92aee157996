//! From the schema dialect of OpenAPI 3.0 to JSON Schema 2020-12.
//!
//! The differences: `nullable`, `discriminator`, boolean `exclusiveMinimum`, a `$ref` that hides its siblings, and
//! required properties that are read-only or write-only.

use serde_json::{Map, Value, json};

use super::rule::{has_parent_tag, presence_lines};
use super::schema_walk::{marked, schema_of_tag, tag_targets};
use super::validate::Direction;

/// Keywords without subschemas and with the same meaning in both dialects.
const PLAIN: [&str; 13] = [
    "title",
    "multipleOf",
    "maximum",
    "minimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "maxProperties",
    "minProperties",
    "format",
];

/// Converts the schemas of one document for one direction.
pub(super) struct Converter<'a> {
    document: &'a Value,
    direction: Direction,
    base: &'a str,
}

impl<'a> Converter<'a> {
    /// `base` is the prefix of every reference: empty inside the document, its URI from outside.
    pub(super) fn new(document: &'a Value, direction: Direction, base: &'a str) -> Self {
        Self { document, direction, base }
    }

    /// Converts all component schemas. Their JSON pointers stay.
    pub(super) fn components(&self) -> Value {
        let schemas = self.document.pointer("/components/schemas").and_then(Value::as_object);
        let converted: Map<String, Value> =
            schemas.into_iter().flatten().map(|(name, schema)| (name.clone(), self.schema(schema))).collect();
        json!({ "components": { "schemas": converted } })
    }

    /// Converts one schema.
    pub(super) fn schema(&self, schema: &Value) -> Value {
        let Some(source) = schema.as_object() else { return schema.clone() };
        if let Some(target) = source.get("$ref").and_then(Value::as_str) {
            return self.reference(target);
        }
        let nullable = source.get("nullable").and_then(Value::as_bool).unwrap_or(false);
        let mut target = self.body(source);
        if !nullable {
            return Value::Object(target);
        }
        let typed = target.get("type").cloned();
        match typed {
            Some(Value::String(name)) if !target.contains_key("enum") => {
                target.insert("type".to_owned(), json!([name, "null"]));
                Value::Object(target)
            }
            _ => json!({ "if": { "type": "null" }, "else": target }),
        }
    }

    fn body(&self, source: &Map<String, Value>) -> Map<String, Value> {
        let mut target = Map::new();
        for (keyword, value) in source {
            let converted = match keyword.as_str() {
                "type" | "enum" => value.clone(),
                "items" | "additionalProperties" | "not" => self.schema(value),
                "properties" => self.map(value),
                "allOf" => self.list(value),
                "oneOf" | "anyOf" if self.conditions(source).is_some() => continue,
                "oneOf" | "anyOf" => self.list(value),
                "required" => self.required(value, source.get("properties")),
                "exclusiveMinimum" | "exclusiveMaximum" => continue,
                plain if PLAIN.contains(&plain) => value.clone(),
                _ => continue,
            };
            target.insert(keyword.clone(), converted);
        }
        exclusive(source, &mut target, "minimum", "exclusiveMinimum");
        exclusive(source, &mut target, "maximum", "exclusiveMaximum");
        if let Some(conditions) = self.conditions(source) {
            match target.get_mut("allOf").and_then(Value::as_array_mut) {
                Some(list) => list.extend(conditions),
                None => {
                    target.insert("allOf".to_owned(), Value::Array(conditions));
                }
            }
        }
        target
    }

    /// Converts a union with a rule: what a value must fulfil, instead of exactly one of the variants.
    fn conditions(&self, source: &Map<String, Value>) -> Option<Vec<Value>> {
        if has_parent_tag(source) {
            return Some(vec![json!({ "type": "object" })]);
        }
        self.tag_conditions(source).or_else(|| self.presence_conditions(source))
    }

    /// Converts a union by presence to a chain of conditions. An object that fits no line is the default variant;
    /// without a default it is invalid.
    fn presence_conditions(&self, source: &Map<String, Value>) -> Option<Vec<Value>> {
        let lines = presence_lines(source);
        let last = match source.get("x-default-mapping").and_then(Value::as_str) {
            Some(default) => self.reference(default),
            None => json!(false),
        };
        let chain = lines.iter().rev().fold(last, |rest, (names, target)| {
            json!({ "if": { "required": names }, "then": self.reference(target), "else": rest })
        });
        (!lines.is_empty()).then(|| vec![json!({ "type": "object" }), chain])
    }

    /// Converts a discriminated union to one condition per tag. A tag outside the mapping selects the default
    /// variant; without a default it is invalid.
    fn tag_conditions(&self, source: &Map<String, Value>) -> Option<Vec<Value>> {
        if !source.contains_key("oneOf") && !source.contains_key("anyOf") {
            return None;
        }
        let tag = source.get("discriminator")?.get("propertyName")?.as_str()?;
        let targets = tag_targets(source);
        if targets.is_empty() {
            return None;
        }
        let known: Vec<&str> = targets.iter().map(|(value, _)| value.as_str()).collect();
        let mut conditions = vec![json!({ "type": "object", "required": [tag] })];
        for (value, reference) in &targets {
            conditions.push(json!({
                "if": { "properties": { tag: { "const": value } }, "required": [tag] },
                "then": self.reference(reference),
            }));
        }
        conditions.push(match schema_of_tag(source, None) {
            Some(default) => json!({
                "if": { "properties": { tag: { "not": { "enum": known } } }, "required": [tag] },
                "then": self.reference(default),
            }),
            None => json!({ "properties": { tag: { "enum": known } } }),
        });
        Some(conditions)
    }

    fn required(&self, names: &Value, properties: Option<&Value>) -> Value {
        let mark = self.direction.absent_mark();
        let present = |name: &&Value| {
            let property = name.as_str().and_then(|name| properties?.get(name));
            !property.is_some_and(|schema| marked(self.document, schema, mark))
        };
        names.as_array().into_iter().flatten().filter(present).cloned().collect()
    }

    fn reference(&self, target: &str) -> Value {
        json!({ "$ref": format!("{}{target}", self.base) })
    }

    fn list(&self, schemas: &Value) -> Value {
        schemas.as_array().into_iter().flatten().map(|schema| self.schema(schema)).collect()
    }

    fn map(&self, schemas: &Value) -> Value {
        let members = schemas.as_object().into_iter().flatten();
        Value::Object(members.map(|(name, schema)| (name.clone(), self.schema(schema))).collect())
    }
}

/// `minimum: 5, exclusiveMinimum: true` becomes `exclusiveMinimum: 5`.
fn exclusive(source: &Map<String, Value>, target: &mut Map<String, Value>, bound: &str, keyword: &str) {
    if source.get(keyword).and_then(Value::as_bool) == Some(true)
        && let Some(limit) = target.remove(bound)
    {
        target.insert(keyword.to_owned(), limit);
    }
}
