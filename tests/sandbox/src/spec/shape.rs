//! Walks a value along its schema: removes members by their mark, fills in declared defaults.

use serde_json::{Map, Value};

use super::bundle::resolve;

/// Deeper chains of references and compositions than this are not followed.
const MAX_DEPTH: u8 = 32;

/// The schemas a value is walked along.
pub(super) struct Shapes<'a> {
    document: &'a Value,
}

impl<'a> Shapes<'a> {
    pub(super) fn new(document: &'a Value) -> Self {
        Self { document }
    }

    /// Removes every member whose schema carries the mark (`readOnly` or `writeOnly`), at any depth.
    pub(super) fn strip(&self, schema: &'a Value, value: &mut Value, mark: &str) {
        match value {
            Value::Object(_) => {
                let views = self.views(schema, value);
                let Value::Object(members) = value else { return };
                members.retain(|name, _| {
                    !properties(&views, name).any(|property| marked(self.document, property, mark))
                });
                for (name, member) in members.iter_mut() {
                    for property in properties(&views, name) {
                        self.strip(property, member, mark);
                    }
                }
            }
            Value::Array(items) => {
                for item in items {
                    for view in self.views(schema, item) {
                        if let Some(of_item) = view.get("items") {
                            self.strip(of_item, item, mark);
                        }
                    }
                }
            }
            _ => {}
        }
    }

    /// Adds declared defaults of absent, writable members, also inside the objects that are present.
    pub(super) fn fill(&self, schema: &'a Value, value: &mut Value) {
        match value {
            Value::Object(_) => {
                let views = self.views(schema, value);
                let Value::Object(members) = value else { return };
                for (name, property) in
                    views.iter().filter_map(|view| view.get("properties")?.as_object()).flatten()
                {
                    if marked(self.document, property, "readOnly") {
                        continue;
                    }
                    match members.get_mut(name) {
                        Some(member) => self.fill(property, member),
                        None => {
                            if let Some(default) = default_of(self.document, property, MAX_DEPTH) {
                                members.insert(name.clone(), default.clone());
                            }
                        }
                    }
                }
            }
            Value::Array(items) => {
                for item in items {
                    for view in self.views(schema, item) {
                        if let Some(of_item) = view.get("items") {
                            self.fill(of_item, item);
                        }
                    }
                }
            }
            _ => {}
        }
    }

    /// The plain schemas that apply to a value: references followed, compositions opened, unions decided by
    /// their tag where they have one.
    fn views(&self, schema: &'a Value, value: &Value) -> Vec<&'a Value> {
        let mut found = Vec::new();
        self.gather(schema, value, &mut found, MAX_DEPTH);
        found
    }

    fn gather(&self, schema: &'a Value, value: &Value, found: &mut Vec<&'a Value>, depth: u8) {
        let Some(depth) = depth.checked_sub(1) else { return };
        let Some(source) = schema.as_object() else { return };
        if let Some(target) = source.get("$ref").and_then(Value::as_str) {
            if let Some(schema) = resolve(self.document, target) {
                self.gather(schema, value, found, depth);
            }
            return;
        }
        found.push(schema);
        let parts = |keyword: &str| source.get(keyword).and_then(Value::as_array).into_iter().flatten();
        for part in parts("allOf") {
            self.gather(part, value, found, depth);
        }
        let tag = source.get("discriminator").and_then(|node| value.get(node.get("propertyName")?.as_str()?));
        let chosen = tag.and_then(Value::as_str).and_then(|tag| schema_of_tag(source, Some(tag)));
        match chosen.and_then(|target| resolve(self.document, target)) {
            Some(schema) => self.gather(schema, value, found, depth),
            None => {
                for part in parts("oneOf").chain(parts("anyOf")) {
                    self.gather(part, value, found, depth);
                }
            }
        }
    }
}

fn properties<'a>(views: &[&'a Value], name: &str) -> impl Iterator<Item = &'a Value> {
    views.iter().filter_map(move |view| view.get("properties")?.get(name))
}

/// Whether a schema, what it refers to, or a part of its `allOf` carries a mark.
pub(super) fn marked(document: &Value, schema: &Value, mark: &str) -> bool {
    marked_within(document, schema, mark, MAX_DEPTH)
}

fn marked_within(document: &Value, schema: &Value, mark: &str, depth: u8) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        return resolve(document, target).is_some_and(|schema| marked_within(document, schema, mark, depth));
    }
    schema.get(mark).and_then(Value::as_bool) == Some(true)
        || parts(schema, "allOf").any(|part| marked_within(document, part, mark, depth))
}

fn default_of<'a>(document: &'a Value, schema: &'a Value, depth: u8) -> Option<&'a Value> {
    let depth = depth.checked_sub(1)?;
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        return default_of(document, resolve(document, target)?, depth);
    }
    schema
        .get("default")
        .or_else(|| parts(schema, "allOf").find_map(|part| default_of(document, part, depth)))
}

fn parts<'a>(schema: &'a Value, keyword: &str) -> impl Iterator<Item = &'a Value> {
    schema.get(keyword).and_then(Value::as_array).into_iter().flatten()
}

/// Tag values of a discriminated union with the reference each stands for.
pub(super) fn tag_targets(union: &Map<String, Value>) -> Vec<(String, String)> {
    let mapping = union.get("discriminator").and_then(|node| node.get("mapping")?.as_object());
    mapping
        .into_iter()
        .flatten()
        .filter_map(|(tag, target)| Some((tag.clone(), target.as_str()?.to_owned())))
        .collect()
}

/// The reference a tag leads to: from the mapping, else the union's default variant.
pub(super) fn schema_of_tag<'a>(union: &'a Map<String, Value>, tag: Option<&str>) -> Option<&'a str> {
    tag.and_then(|tag| union.get("discriminator")?.get("mapping")?.get(tag)?.as_str())
        .or_else(|| union.get("x-default-mapping")?.as_str())
}
