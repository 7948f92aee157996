//! Schemas that apply to every value alike, compiled once: a walk looks a property up instead of following references.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock, Weak};

use serde_json::{Map, Value, json};

use super::document::Document;
use super::schema_walk::{AppliedSchema, Mark, SchemaWalker, is_container, marked};
use super::unions::parent_tag;

/// The compiled form of a schema without unions.
#[derive(Debug, Default)]
pub(super) struct Shape {
    /// By length and text of the name.
    properties: Vec<(String, Property)>,
    has_read_only: bool,
    has_write_only: bool,
    /// Names and values of the defaults of writable properties.
    defaults: Vec<(String, Value)>,
    items: Vec<LazyShape>,
}

/// A property, by all schemas that declare it.
#[derive(Debug)]
struct Property {
    read_only: bool,
    write_only: bool,
    schemas: Vec<PropertySchema>,
}

#[derive(Debug)]
struct PropertySchema {
    read_only: bool,
    shape: LazyShape,
}

/// A schema that is compiled by the first walk that reaches it.
#[derive(Debug, Default)]
pub(super) struct LazyShape {
    schema: Value,
    compiled: OnceLock<Compiled>,
}

#[derive(Debug)]
enum Compiled {
    Inline(Arc<Shape>),
    /// A component. [`Shapes`] owns its shape: components can contain themselves.
    Component(Weak<Shape>),
    /// The value selects a part of the schema.
    ByValue,
}

/// The shapes of components by reference. `None` for a component whose values select a part of it.
#[derive(Debug, Default)]
pub(super) struct Shapes(RwLock<HashMap<String, Option<Arc<Shape>>>>);

impl Shapes {
    fn component(&self, walker: &SchemaWalker<'_>, reference: &str) -> Option<Arc<Shape>> {
        if let Some(known) = self.0.read().unwrap_or_else(PoisonError::into_inner).get(reference) {
            return known.clone();
        }
        let shape = walker.document().resolve(reference).and_then(|schema| Shape::of(walker, schema));
        let mut shapes = self.0.write().unwrap_or_else(PoisonError::into_inner);
        shapes.entry(reference.to_owned()).or_insert_with(|| shape.map(Arc::new)).clone()
    }
}

impl LazyShape {
    pub(super) fn new(schema: &Value) -> Self {
        let schema = match single_reference(schema) {
            Some(reference) => json!({ "$ref": reference }),
            None => schema.clone(),
        };
        Self { schema, compiled: OnceLock::new() }
    }

    /// The compiled shape. `None` if the value selects a part of the schema.
    fn get(&self, walker: &SchemaWalker<'_>) -> Option<Arc<Shape>> {
        let compile = || match single_reference(&self.schema) {
            Some(reference) => match walker.shapes().component(walker, reference) {
                Some(shape) => Compiled::Component(Arc::downgrade(&shape)),
                None => Compiled::ByValue,
            },
            None => match Shape::of(walker, &self.schema) {
                Some(shape) => Compiled::Inline(Arc::new(shape)),
                None => Compiled::ByValue,
            },
        };
        match self.compiled.get_or_init(compile) {
            Compiled::Inline(shape) => Some(Arc::clone(shape)),
            Compiled::Component(shape) => shape.upgrade(),
            Compiled::ByValue => None,
        }
    }

    /// Removes marked properties, see [`SchemaWalker::remove_marked`].
    pub(super) fn remove_marked(&self, walker: &SchemaWalker<'_>, value: &mut Value, mark: Mark) {
        if !is_container(value) {
            return;
        }
        let Some(shape) = self.get(walker) else { return walker.remove_marked(&self.schema, value, mark) };
        let has_marks = shape.has_marks(mark);
        match value {
            Value::Object(members) => members.retain(|name, member| {
                if !has_marks && !is_container(member) {
                    return true;
                }
                let Some(property) = shape.property(name) else { return true };
                let is_kept = !property.carries(mark);
                if is_kept && is_container(member) {
                    for schema in &property.schemas {
                        schema.shape.remove_marked(walker, member, mark);
                    }
                }
                is_kept
            }),
            Value::Array(items) => {
                for item in items {
                    shape.items.iter().for_each(|of_item| of_item.remove_marked(walker, item, mark));
                }
            }
            _ => {}
        }
    }

    /// Adds declared defaults, see [`SchemaWalker::apply_defaults`].
    pub(super) fn apply_defaults(&self, walker: &SchemaWalker<'_>, value: &mut Value) {
        if !is_container(value) {
            return;
        }
        let Some(shape) = self.get(walker) else { return walker.apply_defaults(&self.schema, value) };
        match value {
            Value::Object(members) => {
                // Before the defaults of this level: those are complete.
                for (name, member) in members.iter_mut().filter(|(_, member)| is_container(member)) {
                    let schemas = shape.property(name).map(|property| property.schemas.as_slice());
                    let writable = schemas.unwrap_or_default().iter().filter(|schema| !schema.read_only);
                    writable.for_each(|schema| schema.shape.apply_defaults(walker, member));
                }
                insert_absent(members, &shape.defaults);
            }
            Value::Array(items) => {
                for item in items {
                    shape.items.iter().for_each(|of_item| of_item.apply_defaults(walker, item));
                }
            }
            _ => {}
        }
    }
}

impl Shape {
    /// Compiles a schema. `None` if a value selects a part of it, or of the schema of a property.
    fn of(walker: &SchemaWalker<'_>, schema: &Value) -> Option<Self> {
        let applied = walker.applied(schema, &Value::Null);
        let has_variants = |applied: &AppliedSchema<'_>| {
            ["oneOf", "anyOf"].iter().any(|keyword| applied.schema.get(*keyword).is_some())
        };
        if applied.iter().any(has_variants) {
            return None;
        }
        let mut shape = Self::default();
        for applied in &applied {
            let declared = applied.schema.get("properties").and_then(Value::as_object);
            for (name, schema) in declared.into_iter().flatten() {
                if parent_tag(walker.document(), schema).is_some() {
                    return None;
                }
                shape.declare(walker.document(), name, schema);
            }
            shape.defaults.extend(walker.defaults(*applied).iter().cloned());
            shape.items.extend(applied.schema.get("items").map(LazyShape::new));
        }
        let tags: Vec<&str> = applied.iter().filter_map(|applied| applied.tag()).collect();
        for (_, property) in shape.properties.iter_mut().filter(|(name, _)| tags.contains(&name.as_str())) {
            property.read_only = false;
        }
        shape.has_read_only = shape.properties.iter().any(|(_, property)| property.read_only);
        shape.has_write_only = shape.properties.iter().any(|(_, property)| property.write_only);
        Some(shape)
    }

    fn position(&self, name: &str) -> Result<usize, usize> {
        let order = |known: &str| known.len().cmp(&name.len()).then_with(|| known.cmp(name));
        self.properties.binary_search_by(|(known, _)| order(known))
    }

    fn property(&self, name: &str) -> Option<&Property> {
        self.properties.get(self.position(name).ok()?).map(|(_, property)| property)
    }

    fn has_marks(&self, mark: Mark) -> bool {
        match mark {
            Mark::ReadOnly => self.has_read_only,
            Mark::WriteOnly => self.has_write_only,
        }
    }

    fn declare(&mut self, document: &Document, name: &str, schema: &Value) {
        let (read_only, write_only) =
            (marked(document, schema, "readOnly"), marked(document, schema, "writeOnly"));
        let position = self.position(name).unwrap_or_else(|position| {
            let property = Property { read_only: true, write_only: false, schemas: Vec::new() };
            self.properties.insert(position, (name.to_owned(), property));
            position
        });
        let Some((_, property)) = self.properties.get_mut(position) else { return };
        property.read_only &= read_only;
        property.write_only |= write_only;
        if has_structure(schema) {
            property.schemas.push(PropertySchema { read_only, shape: LazyShape::new(schema) });
        }
    }
}

impl Property {
    fn carries(&self, mark: Mark) -> bool {
        match mark {
            Mark::ReadOnly => self.read_only,
            Mark::WriteOnly => self.write_only,
        }
    }
}

/// Inserts members that an object lacks.
pub(super) fn insert_absent(members: &mut Map<String, Value>, defaults: &[(String, Value)]) {
    for (name, default) in defaults {
        if !members.contains_key(name) {
            members.insert(name.clone(), default.clone());
        }
    }
}

/// Returns `true` if a schema can declare properties or items. A walk changes no value of another schema.
fn has_structure(schema: &Value) -> bool {
    let structural = ["$ref", "allOf", "oneOf", "anyOf", "properties", "items"];
    structural.iter().any(|keyword| schema.get(*keyword).is_some())
}

/// The reference that a schema consists of, apart from keywords that a walk ignores.
fn single_reference(schema: &Value) -> Option<&str> {
    if let Some(reference) = schema.get("$ref") {
        return reference.as_str();
    }
    let structural = ["properties", "items", "oneOf", "anyOf", "discriminator"];
    match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([only]) if structural.iter().all(|keyword| schema.get(*keyword).is_none()) => {
            only.get("$ref")?.as_str()
        }
        _ => None,
    }
}
