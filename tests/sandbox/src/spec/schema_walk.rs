//! Walks a value along its schema: removes members by their mark, fills in declared defaults.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Map, Value};

use super::bundle::resolve;

/// Deeper chains of references and compositions than this are not followed.
const MAX_DEPTH: u8 = 32;

/// The schemas a value is walked along.
pub(super) struct SchemaWalker<'a> {
    document: &'a Value,
    defaults: &'a Defaults,
}

/// Defaults of the writable members of components, by reference. Looking at every property of a large component
/// takes longer than anything else that is done with a request.
#[derive(Debug, Default)]
pub(super) struct Defaults(Mutex<HashMap<String, Members>>);

/// Names and their values.
type Members = Arc<Vec<(String, Value)>>;

/// A plain schema that applies to a value.
#[derive(Clone, Copy)]
struct View<'a> {
    schema: &'a Value,
    /// The reference that leads to it.
    name: Option<&'a str>,
}

impl<'a> SchemaWalker<'a> {
    pub(super) fn new(document: &'a Value, defaults: &'a Defaults) -> Self {
        Self { document, defaults }
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
                        if let Some(of_item) = view.schema.get("items") {
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
                // What is filled in below has its defaults already.
                for (name, member) in members.iter_mut().filter(|(_, member)| has_parts(member)) {
                    for property in properties(&views, name) {
                        if !marked(self.document, property, "readOnly") {
                            self.fill(property, member);
                        }
                    }
                }
                for view in &views {
                    for (name, default) in self.defaults.of(self.document, *view).iter() {
                        if !members.contains_key(name) {
                            members.insert(name.clone(), default.clone());
                        }
                    }
                }
            }
            Value::Array(items) => {
                for item in items {
                    for view in self.views(schema, item) {
                        if let Some(of_item) = view.schema.get("items") {
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
    fn views(&self, schema: &'a Value, value: &Value) -> Vec<View<'a>> {
        let mut found = Vec::new();
        self.gather(View { schema, name: None }, value, &mut found, MAX_DEPTH);
        found
    }

    fn gather(&self, view: View<'a>, value: &Value, found: &mut Vec<View<'a>>, depth: u8) {
        let Some(depth) = depth.checked_sub(1) else { return };
        let Some(source) = view.schema.as_object() else { return };
        let named = |target: &'a str| {
            resolve(self.document, target).map(|schema| View { schema, name: Some(target) })
        };
        if let Some(target) = source.get("$ref").and_then(Value::as_str) {
            if let Some(view) = named(target) {
                self.gather(view, value, found, depth);
            }
            return;
        }
        found.push(view);
        let inline = |keyword: &str| source.get(keyword).and_then(Value::as_array).into_iter().flatten();
        for schema in inline("allOf") {
            self.gather(View { schema, name: None }, value, found, depth);
        }
        let tag = source.get("discriminator").and_then(|node| value.get(node.get("propertyName")?.as_str()?));
        let chosen = tag.and_then(Value::as_str).and_then(|tag| schema_of_tag(source, Some(tag)));
        match chosen.and_then(named) {
            Some(view) => self.gather(view, value, found, depth),
            None => {
                for schema in inline("oneOf").chain(inline("anyOf")) {
                    self.gather(View { schema, name: None }, value, found, depth);
                }
            }
        }
    }
}

impl Defaults {
    fn of(&self, document: &Value, view: View<'_>) -> Members {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(members) = view.name.and_then(|name| known.get(name)) {
            return Arc::clone(members);
        }
        let properties = view.schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let members = properties.filter_map(|(name, property)| {
            let default = default_of(document, property, MAX_DEPTH)?;
            (!marked(document, property, "readOnly")).then(|| (name.clone(), default.clone()))
        });
        let members = Members::new(members.collect());
        if let Some(name) = view.name {
            known.insert(name.to_owned(), Arc::clone(&members));
        }
        members
    }
}

fn has_parts(value: &Value) -> bool {
    matches!(value, Value::Object(_) | Value::Array(_))
}

fn properties<'a>(views: &[View<'a>], name: &str) -> impl Iterator<Item = &'a Value> {
    views.iter().filter_map(move |view| view.schema.get("properties")?.get(name))
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
