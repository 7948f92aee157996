//! Merges the parts of a schema into one form.

use std::collections::BTreeSet;

use serde_json::Value;

use super::document::{Document, MAX_STEPS, component, reference};
use super::notation::{Alternative, alternatives, has_null, is_never, text, type_of};
use super::shape::{Flags, Part, Property, Schema, Shape, Unions};

/// Formats with a Rust type of their own, and how types are called with them.
const FORMATS: [(&str, &str, &str); 4] = [
    ("string", "date-time", "string<date-time>"),
    ("string", "date", "string<date>"),
    ("string", "binary", "string<binary>"),
    ("number", "integer", "integer"),
];

/// The form without variants, and the node that has them.
pub(super) fn merged<'d>(document: &'d Document, parts: &[Part<'d>]) -> (Shape<'d>, Option<&'d Value>) {
    let mut merger = Merger { document, shape: Shape::default(), open: Vec::new(), union: None };
    for part in parts {
        merger.part(*part, None);
    }
    // Names that are only required are restrictions, not properties.
    merger.shape.properties.retain(|_, property| !property.schema.parts.is_empty());
    (merger.shape, merger.union)
}

/// Merges the parts of a schema.
struct Merger<'d> {
    document: &'d Document,
    shape: Shape<'d>,
    /// Nodes on the way, against cycles.
    open: Vec<&'d Value>,
    /// Node with the alternatives.
    union: Option<&'d Value>,
}

impl<'d> Merger<'d> {
    /// Merges a part; `owner` is the component that it stands in.
    fn part(&mut self, part: Part<'d>, owner: Option<&'d str>) {
        let Part { value, unions } = part;
        if self.open.len() > MAX_STEPS || self.open.iter().any(|open| std::ptr::eq(*open, value)) {
            return;
        }
        self.open.push(value);
        self.shape.never |= is_never(value);
        self.shape.flags = self.shape.flags.with(Flags::of(value));
        if let Some(target) = reference(value).and_then(|reference| self.document.target(reference)) {
            let name = component(value);
            self.shape.bases.extend(name);
            self.part(Part { value: target, unions }, name.or(owner));
        }
        for inner in value["allOf"].as_array().into_iter().flatten() {
            self.part(Part { value: inner, unions: unions.min(Unions::Listed) }, owner);
        }
        self.scalars(value);
        self.containers(value, owner);
        self.alternatives(part, owner);
        self.open.pop();
    }

    /// Merges an only alternative, and remembers several.
    fn alternatives(&mut self, Part { value, unions }: Part<'d>, owner: Option<&'d str>) {
        let inherited = !["oneOf", "anyOf"].iter().any(|key| value.get(key).is_some());
        if inherited && unions < Unions::All {
            return;
        }
        self.shape.flags.nullable |= has_null(self.document, value);
        match alternatives(self.document, value)[..] {
            [] => {}
            [Alternative { value: one, inherits: false, .. }] if value.get("discriminator").is_none() => {
                self.part(Part { value: one, unions }, owner);
            }
            _ if unions == Unions::None => {}
            _ => self.union = self.union.or(Some(value)),
        }
    }

    /// Merges type, format and enum.
    fn scalars(&mut self, value: &'d Value) {
        let names: BTreeSet<&str> = match &value["type"] {
            Value::String(name) => BTreeSet::from([name.as_str()]),
            Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
            _ => BTreeSet::new(),
        };
        let format = value["format"].as_str().unwrap_or_default();
        let typed = |name: &&str| {
            let known = FORMATS.iter().find(|(kind, known, _)| (kind, known) == (name, &format));
            known.map_or(*name, |(_, _, typed)| typed).to_owned()
        };
        // Null is a type only when there is no other.
        let types: BTreeSet<String> =
            names.iter().filter(|name| **name != "null" || names.len() == 1).map(typed).collect();
        let both: BTreeSet<String> = self.shape.types.intersection(&types).cloned().collect();
        if self.shape.types.is_empty() {
            self.shape.types = types;
        } else if !both.is_empty() {
            self.shape.types = both;
        }
        let single = value.get("const").map(std::slice::from_ref);
        let Some(list) = single.or_else(|| value["enum"].as_array().map(Vec::as_slice)) else { return };
        if self.shape.types.is_empty() {
            self.shape.flags.nullable |= list.iter().any(Value::is_null);
            self.shape.types = list.iter().filter_map(type_of).map(str::to_owned).collect();
        }
        let values: BTreeSet<String> = list.iter().filter(|value| !value.is_null()).map(text).collect();
        self.shape.values = Some(match self.shape.values.take() {
            Some(known) => known.intersection(&values).cloned().collect(),
            None => values,
        });
    }

    /// Merges properties, items and values of maps.
    fn containers(&mut self, value: &'d Value, owner: Option<&'d str>) {
        for (name, schema) in value["properties"].as_object().into_iter().flatten() {
            let part = Part { value: schema, unions: Unions::All };
            let known = self.shape.properties.entry(name).or_insert_with(|| Property::absent(owner));
            known.owner = owner.filter(|_| known.schema.parts.is_empty() || known.owner == owner);
            known.schema.parts.push(part);
        }
        for name in value["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            let known = self.shape.properties.entry(name).or_insert_with(|| Property::absent(owner));
            if !known.required {
                (known.required, known.required_by) = (true, owner);
            }
        }
        if let Some(items) = value.get("items") {
            self.shape
                .items
                .get_or_insert_with(Schema::any)
                .parts
                .push(Part { value: items, unions: Unions::All });
        }
        if let Some(values) = value
            .get("additionalProperties")
            .filter(|values| values.as_object().is_some_and(|values| !values.is_empty()))
        {
            self.shape
                .map
                .get_or_insert_with(Schema::any)
                .parts
                .push(Part { value: values, unions: Unions::All });
        }
    }
}

impl<'d> Property<'d> {
    fn absent(owner: Option<&'d str>) -> Self {
        Self { schema: Schema::any(), owner, required: false, required_by: None }
    }
}
