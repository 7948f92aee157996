//! Walks a value along its schema: removes marked properties, adds declared defaults.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use serde_json::{Map, Value};

use super::document::Document;
use super::shape::{Shapes, insert_absent};
use super::unions::{UnionRule, parent_tag};

/// Limit of nested references and compositions.
const MAX_DEPTH: u8 = 32;

/// Walks values along the schemas of a document.
pub(crate) struct SchemaWalker<'a> {
    document: &'a Document,
    cache: &'a WalkCache,
}

/// Facts about components, which walks find once.
#[derive(Debug, Default)]
pub(super) struct WalkCache {
    shapes: Shapes,
    /// Defaults of the writable properties by reference. Without them, looking up the properties of large components
    /// dominates the time of a request.
    defaults: RwLock<HashMap<String, Defaults>>,
}

/// Mark of properties that one direction does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    ReadOnly,
    WriteOnly,
}

impl Mark {
    fn keyword(self) -> &'static str {
        match self {
            Self::ReadOnly => "readOnly",
            Self::WriteOnly => "writeOnly",
        }
    }
}

/// Names and values of defaults.
pub(super) type Defaults = Arc<Vec<(String, Value)>>;

/// A schema without references that applies to a value.
#[derive(Clone, Copy)]
pub(crate) struct AppliedSchema<'a> {
    pub(crate) schema: &'a Value,
    /// The reference that led to it.
    name: Option<&'a str>,
}

impl<'a> AppliedSchema<'a> {
    /// The property by which a discriminated union selects its variant.
    pub(super) fn tag(self) -> Option<&'a str> {
        self.schema.get("discriminator")?.get("propertyName")?.as_str()
    }
}

impl<'a> SchemaWalker<'a> {
    pub(super) fn new(document: &'a Document, cache: &'a WalkCache) -> Self {
        Self { document, cache }
    }

    pub(super) fn document(&self) -> &'a Document {
        self.document
    }

    pub(super) fn shapes(&self) -> &'a Shapes {
        &self.cache.shapes
    }

    /// Removes every property whose schema carries the mark, at any depth. A read-only
    /// property stays if a part of the schema declares it as writable, or if it is the tag of a union.
    pub(crate) fn remove_marked(&self, schema: &'a Value, value: &mut Value, mark: Mark) {
        match value {
            Value::Object(_) => {
                let applied = self.applied(schema, value);
                let Value::Object(members) = value else { return };
                members.retain(|name, _| {
                    let mut marks = properties(&applied, name)
                        .map(|property| marked(self.document, property, mark.keyword()));
                    let is_tag = || applied.iter().any(|applied| applied.tag() == Some(name));
                    match (mark, marks.next()) {
                        (_, None) => true,
                        (Mark::ReadOnly, Some(first)) => !(first && marks.all(|marked| marked)) || is_tag(),
                        (_, Some(first)) => !(first || marks.any(|marked| marked)),
                    }
                });
                for (name, property) in self.descents(&applied, members) {
                    if let Some(member) = members.get_mut(&name) {
                        self.remove_marked(property, member, mark);
                    }
                }
            }
            Value::Array(items) => {
                for item in items {
                    for applied in self.applied(schema, item) {
                        if let Some(of_item) = applied.schema.get("items") {
                            self.remove_marked(of_item, item, mark);
                        }
                    }
                }
            }
            _ => {}
        }
    }

    /// Adds declared defaults of absent, writable properties, also inside nested objects.
    pub(super) fn apply_defaults(&self, schema: &'a Value, value: &mut Value) {
        match value {
            Value::Object(_) => {
                let applied = self.applied(schema, value);
                let Value::Object(members) = value else { return };
                // Before the defaults of this level: those are complete.
                for (name, property) in self.descents(&applied, members) {
                    let member =
                        members.get_mut(&name).filter(|_| !marked(self.document, property, "readOnly"));
                    if let Some(member) = member {
                        self.apply_defaults(property, member);
                    }
                }
                for schema in &applied {
                    insert_absent(members, &self.defaults(*schema));
                }
            }
            Value::Array(items) => {
                for item in items {
                    for applied in self.applied(schema, item) {
                        if let Some(of_item) = applied.schema.get("items") {
                            self.apply_defaults(of_item, item);
                        }
                    }
                }
            }
            _ => {}
        }
    }

    /// Defaults of the writable properties of a schema.
    pub(super) fn defaults(&self, applied: AppliedSchema<'_>) -> Defaults {
        let cached = &self.cache.defaults;
        if let Some(name) = applied.name
            && let Some(defaults) = cached.read().unwrap_or_else(PoisonError::into_inner).get(name)
        {
            return Arc::clone(defaults);
        }
        let properties = applied.schema.get("properties").and_then(Value::as_object).into_iter().flatten();
        let defaults = properties.filter_map(|(name, property)| {
            let default = default_of(self.document, property, MAX_DEPTH)?;
            (!marked(self.document, property, "readOnly")).then(|| (name.clone(), default.clone()))
        });
        let defaults = Defaults::new(defaults.collect());
        if let Some(name) = applied.name {
            let mut cached = cached.write().unwrap_or_else(PoisonError::into_inner);
            cached.insert(name.to_owned(), Arc::clone(&defaults));
        }
        defaults
    }

    /// The members that are objects or arrays, each with every schema that applies to it.
    pub(crate) fn descents(
        &self,
        applied: &[AppliedSchema<'a>],
        members: &Map<String, Value>,
    ) -> Vec<(String, &'a Value)> {
        let mut found = Vec::new();
        for (name, _) in members.iter().filter(|(_, member)| is_container(member)) {
            for property in properties(applied, name) {
                let schema = match parent_tag(self.document, property) {
                    Some((tag, targets)) => {
                        let value = members.get(tag).and_then(Value::as_str);
                        let target = targets.into_iter().find(|(known, _)| Some(*known) == value);
                        target.and_then(|(_, target)| self.document.resolve(target))
                    }
                    None => Some(property),
                };
                found.extend(schema.map(|schema| (name.clone(), schema)));
            }
        }
        found
    }

    /// The schemas that apply to a value: references resolved, compositions opened, discriminated unions decided
    /// by their rule.
    pub(crate) fn applied(&self, schema: &'a Value, value: &Value) -> Vec<AppliedSchema<'a>> {
        let mut found = Vec::new();
        self.collect(AppliedSchema { schema, name: None }, value, &mut found, MAX_DEPTH);
        found
    }

    fn collect(
        &self,
        applied: AppliedSchema<'a>,
        value: &Value,
        found: &mut Vec<AppliedSchema<'a>>,
        depth: u8,
    ) {
        let Some(depth) = depth.checked_sub(1) else { return };
        let Some(source) = applied.schema.as_object() else { return };
        let named = |target: &'a str| {
            self.document.resolve(target).map(|schema| AppliedSchema { schema, name: Some(target) })
        };
        if let Some(target) = source.get("$ref").and_then(Value::as_str) {
            if let Some(applied) = named(target) {
                self.collect(applied, value, found, depth);
            }
            return;
        }
        found.push(applied);
        let inline = |keyword: &str| source.get(keyword).and_then(Value::as_array).into_iter().flatten();
        for schema in inline("allOf") {
            self.collect(AppliedSchema { schema, name: None }, value, found, depth);
        }
        match UnionRule::of(source).and_then(|rule| rule.target(value)).and_then(named) {
            Some(applied) => self.collect(applied, value, found, depth),
            None => {
                for schema in inline("oneOf").chain(inline("anyOf")) {
                    self.collect(AppliedSchema { schema, name: None }, value, found, depth);
                }
            }
        }
    }
}

pub(super) fn is_container(value: &Value) -> bool {
    matches!(value, Value::Object(_) | Value::Array(_))
}

fn properties<'a>(applied: &[AppliedSchema<'a>], name: &str) -> impl Iterator<Item = &'a Value> {
    applied.iter().filter_map(move |applied| applied.schema.get("properties")?.get(name))
}

/// Returns `true` if a schema, its reference or a part of its `allOf` carries a mark.
pub(crate) fn marked(document: &Document, schema: &Value, mark: &str) -> bool {
    let flag = |schema: &Value| (schema.get(mark).and_then(Value::as_bool) == Some(true)).then_some(());
    first_of(document, schema, &|schema| flag(schema), MAX_DEPTH).is_some()
}

/// The type of a schema, of its reference or of a part of its `allOf`.
pub(crate) fn type_of<'a>(document: &'a Document, schema: &'a Value) -> Option<&'a str> {
    first_of(document, schema, &|schema| schema.get("type")?.as_str(), MAX_DEPTH)
}

/// A property of a schema, of its reference or of a part of its `allOf`.
pub(crate) fn property_of<'a>(document: &'a Document, schema: &'a Value, name: &str) -> Option<&'a Value> {
    first_of(document, schema, &|schema| schema.get("properties")?.get(name), MAX_DEPTH)
}

/// The example of a schema, of its reference or of a part of its `allOf`.
pub(crate) fn example_of<'a>(document: &'a Document, schema: &'a Value) -> Option<&'a Value> {
    first_of(document, schema, &|schema| schema.get("example"), MAX_DEPTH)
}

fn default_of<'a>(document: &'a Document, schema: &'a Value, depth: u8) -> Option<&'a Value> {
    first_of(document, schema, &|schema| schema.get("default"), depth)
}

/// The first result for a schema, its reference or the parts of its `allOf`.
fn first_of<'a, T>(
    document: &'a Document,
    schema: &'a Value,
    read: &impl Fn(&'a Value) -> Option<T>,
    depth: u8,
) -> Option<T> {
    let depth = depth.checked_sub(1)?;
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        return first_of(document, document.resolve(target)?, read, depth);
    }
    let mut parts = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
    read(schema).or_else(|| parts.find_map(|part| first_of(document, part, read, depth)))
}
