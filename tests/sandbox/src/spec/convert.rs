//! From the schema dialect of OpenAPI 3.0 to JSON Schema 2020-12.
//!
//! The differences: `nullable`, `discriminator`, boolean `exclusiveMinimum`, a `$ref` that hides its siblings, and
//! required properties that are read-only or write-only.

use serde_json::{Map, Value, json};

use super::document::Document;
use super::schema_walk::marked;
use super::unions::{UnionRule, parent_tag};
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
    document: &'a Document,
    direction: Direction,
    base: &'a str,
}

impl<'a> Converter<'a> {
    /// `base` is the prefix of every reference: empty inside the document, its URI from outside.
    pub(super) fn new(document: &'a Document, direction: Direction, base: &'a str) -> Self {
        Self { document, direction, base }
    }

    /// Converts all component schemas. Their JSON pointers stay.
    pub(super) fn components(&self) -> Value {
        let schema =
            |name: &str| Some((name.to_owned(), self.schema(self.document.component("schemas", name)?)));
        let converted: Map<String, Value> = self.document.names("schemas").filter_map(schema).collect();
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
        let rule = UnionRule::of(source);
        for (keyword, value) in source {
            let converted = match keyword.as_str() {
                "type" | "enum" => value.clone(),
                "items" | "additionalProperties" | "not" => self.schema(value),
                "properties" => self.map(value),
                "allOf" => self.list(value),
                "oneOf" | "anyOf" if rule.is_some() => continue,
                "oneOf" | "anyOf" => self.list(value),
                "required" => self.required(value, source.get("properties")),
                "exclusiveMinimum" | "exclusiveMaximum" => continue,
                plain if PLAIN.contains(&plain) => value.clone(),
                _ => continue,
            };
            target.insert(keyword.clone(), converted);
        }
        if source.get("type").and_then(Value::as_str) == Some("integer") {
            // Beyond 64 bits, JSON parsers read floating-point numbers, and responses would hold those.
            target.entry("minimum").or_insert(i64::MIN.into());
            target.entry("maximum").or_insert(i64::MAX.into());
        }
        exclusive(source, &mut target, "minimum", "exclusiveMinimum");
        exclusive(source, &mut target, "maximum", "exclusiveMaximum");
        let mut conditions = rule.map(|rule| self.variants(&rule)).unwrap_or_default();
        conditions.extend(self.parts(source));
        if !conditions.is_empty() {
            match target.get_mut("allOf").and_then(Value::as_array_mut) {
                Some(list) => list.extend(conditions),
                None => {
                    target.insert("allOf".to_owned(), Value::Array(conditions));
                }
            }
        }
        target
    }

    /// Converts a union to conditions that select its variant.
    fn variants(&self, rule: &UnionRule<'_>) -> Vec<Value> {
        match rule {
            UnionRule::Tag { property, targets, other } => self.by_tag(property, targets, *other),
            UnionRule::Presence { lines, other } => {
                vec![json!({ "type": "object" }), self.by_presence(lines, *other)]
            }
            UnionRule::ParentTag { .. } => vec![json!({ "type": "object" })],
        }
    }

    /// Converts a discriminated union to one condition per tag. A tag outside the mapping selects the default
    /// variant; without a default it is invalid.
    fn by_tag(&self, tag: &str, targets: &[(&str, &str)], other: Option<&str>) -> Vec<Value> {
        let known: Vec<&str> = targets.iter().map(|(value, _)| *value).collect();
        let mut conditions = vec![json!({ "type": "object", "required": [tag] })];
        for (value, reference) in targets {
            conditions.push(json!({
                "if": { "properties": { tag: { "const": value } }, "required": [tag] },
                "then": self.reference(reference),
            }));
        }
        conditions.push(match other {
            Some(default) => json!({
                "if": { "properties": { tag: { "not": { "enum": known } } }, "required": [tag] },
                "then": self.reference(default),
            }),
            None => json!({ "properties": { tag: { "enum": known } } }),
        });
        conditions
    }

    /// Converts a union by presence to nested conditions. An object that fits no line has the default variant; without
    /// a default it lacks the properties of the last line.
    fn by_presence(&self, lines: &[(Vec<&str>, &str)], other: Option<&str>) -> Value {
        let last = lines.last().map(|(names, _)| json!({ "required": names })).unwrap_or_default();
        let end = other.map_or(last, |target| self.reference(target));
        lines.iter().rev().fold(end, |otherwise, (names, target)| {
            let not_null =
                names.iter().map(|name| ((*name).to_owned(), json!({ "not": { "type": "null" } })));
            let not_null = Value::Object(not_null.collect());
            json!({
                "if": { "required": names, "properties": not_null },
                "then": self.reference(target),
                "else": otherwise,
            })
        })
    }

    /// Conditions for properties whose variant another property of the same object selects, one per variant.
    fn parts(&self, source: &Map<String, Value>) -> Vec<Value> {
        let properties = source.get("properties").and_then(Value::as_object).into_iter().flatten();
        let mut conditions = Vec::new();
        for (name, property) in properties {
            let Some((tag, targets)) = parent_tag(self.document, property) else { continue };
            let mut variants: Vec<(&str, Vec<&str>)> = Vec::new();
            for (value, target) in targets {
                match variants.iter_mut().find(|(known, _)| *known == target) {
                    Some((_, values)) => values.push(value),
                    None => variants.push((target, vec![value])),
                }
            }
            for (target, values) in variants {
                let part = json!({ "if": { "type": "null" }, "else": self.reference(target) });
                conditions.push(json!({
                    "if": { "properties": { tag: { "enum": values } }, "required": [tag] },
                    "then": { "properties": { name: part } },
                }));
            }
        }
        conditions
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
