//! Merging of a schema: references resolved, compositions and unions folded into plain keywords.

use serde_json::{Map, Value, json};

use crate::spec::{Document, UnionRule};

/// Limit of nested references and compositions of one schema.
const MAX_DEPTH: u8 = 32;

/// Keywords that [`Merger`] folds into others.
const COMPOSED: [&str; 7] =
    ["allOf", "oneOf", "anyOf", "discriminator", "x-presence", "x-parent-tag", "x-default-mapping"];

/// Merges one schema, with one variant of each union.
pub(super) struct Merger<'a> {
    document: &'a Document,
    /// Index of the variant to select in each union.
    variant: usize,
    /// Variants of the largest union seen.
    pub(super) variants: usize,
    /// References that are being merged.
    open: Vec<String>,
}

impl<'a> Merger<'a> {
    pub(super) fn new(document: &'a Document, variant: usize) -> Self {
        Self { document, variant, variants: 0, open: Vec::new() }
    }

    /// Returns the keywords of a schema. A recursive reference adds none.
    pub(super) fn merge(&mut self, schema: &Value) -> Map<String, Value> {
        self.merge_within(schema, MAX_DEPTH)
    }

    fn merge_within(&mut self, schema: &Value, depth: u8) -> Map<String, Value> {
        let (Some(depth), Some(source)) = (depth.checked_sub(1), schema.as_object()) else {
            return Map::new();
        };
        if let Some(target) = source.get("$ref").and_then(Value::as_str) {
            return self.merge_reference(target, depth);
        }
        let plain = source.iter().filter(|(name, _)| !COMPOSED.contains(&name.as_str()));
        let mut merged: Map<String, Value> =
            plain.map(|(name, value)| (name.clone(), value.clone())).collect();
        for part in source.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            let part = self.merge_within(part, depth);
            combine(&mut merged, part);
        }
        if let Some(rule) = UnionRule::of(source) {
            if let Some((target, condition)) = self.variant_of(&rule) {
                let part = self.merge_reference(target, depth);
                combine(&mut merged, part);
                combine(&mut merged, condition);
            }
            return merged;
        }
        for union in ["oneOf", "anyOf"] {
            let variants = source.get(union).and_then(Value::as_array);
            let Some(variants) = variants.filter(|variants| !variants.is_empty()) else { continue };
            self.variants = self.variants.max(variants.len());
            let part = variants.get(self.variant.min(variants.len() - 1)).cloned().unwrap_or_default();
            let part = self.merge_within(&part, depth);
            combine(&mut merged, part);
        }
        merged
    }

    fn merge_reference(&mut self, target: &str, depth: u8) -> Map<String, Value> {
        let document = self.document;
        let Some(schema) = document.resolve(target) else { return Map::new() };
        if self.open.iter().any(|open| open == target) {
            return Map::new();
        }
        self.open.push(target.to_owned());
        let merged = self.merge_within(schema, depth);
        self.open.pop();
        merged
    }

    /// The selected variant of a union, and the keywords that make the rule of the union select it. `None` if the
    /// surrounding object decides.
    fn variant_of<'u>(&mut self, rule: &UnionRule<'u>) -> Option<(&'u str, Map<String, Value>)> {
        let (targets, condition): (Vec<&str>, Value) = match rule {
            UnionRule::Tag { property, targets, .. } => {
                let (value, _) = targets.get(self.variant.min(targets.len().checked_sub(1)?))?;
                let condition =
                    json!({ "properties": { *property: { "enum": [value] } }, "required": [property] });
                (targets.iter().map(|(_, target)| *target).collect(), condition)
            }
            UnionRule::Presence { lines, other } => {
                let names = lines.get(self.variant).map(|(names, _)| names.as_slice()).unwrap_or_default();
                let not_null = names.iter().map(|name| ((*name).to_owned(), json!({ "nullable": false })));
                let condition = json!({ "properties": Value::Object(not_null.collect()), "required": names });
                (lines.iter().map(|(_, target)| *target).chain(*other).collect(), condition)
            }
            UnionRule::ParentTag { .. } => return None,
        };
        self.variants = self.variants.max(targets.len());
        let target = targets.get(self.variant.min(targets.len().checked_sub(1)?))?;
        match condition {
            Value::Object(condition) => Some((target, condition)),
            _ => None,
        }
    }
}

/// Adds the keywords of another schema that applies to the same value.
fn combine(target: &mut Map<String, Value>, source: Map<String, Value>) {
    for (name, value) in source {
        let Some(known) = target.get_mut(&name) else {
            target.insert(name, value);
            continue;
        };
        match name.as_str() {
            "properties" => {
                if let (Value::Object(known), Value::Object(added)) = (known, value) {
                    for (property, schema) in added {
                        let both = match known.remove(&property) {
                            Some(first) => json!({ "allOf": [first, schema] }),
                            None => schema,
                        };
                        known.insert(property, both);
                    }
                }
            }
            "required" => {
                if let (Value::Array(known), Value::Array(added)) = (known, value) {
                    known.extend(added);
                }
            }
            "enum" => {
                if let (Value::Array(known), Value::Array(added)) = (known, value) {
                    known.retain(|option| added.contains(option));
                }
            }
            "items" => *known = json!({ "allOf": [known.take(), value] }),
            "minimum" | "minLength" | "minItems" | "minProperties" if value.as_f64() > known.as_f64() => {
                *known = value;
            }
            "maximum" | "maxLength" | "maxItems" | "maxProperties" if value.as_f64() < known.as_f64() => {
                *known = value;
            }
            "readOnly" | "writeOnly" if value == Value::Bool(true) => *known = value,
            _ => {}
        }
    }
}

/// The references that a schema consists of, without its compositions.
pub(super) fn references<'a>(document: &'a Document, schema: &'a Value) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    let mut schema = schema;
    loop {
        let single = match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            Some([only]) if schema.get("properties").is_none() => Some(only),
            _ => None,
        };
        let next = match schema.get("$ref").and_then(Value::as_str) {
            Some(target) if names.contains(&target) => None,
            Some(target) => {
                names.push(target);
                document.resolve(target)
            }
            None => single,
        };
        match next {
            Some(next) => schema = next,
            None => return names,
        }
    }
}
