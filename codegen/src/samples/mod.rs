//! Sample payload of every event, built from the examples of the spec.
//!
//! A payload has the required properties and those with an example, a default, an enum or a format. Free text without
//! an example is omitted. Each resource is built once, and payloads refer to it by name.

mod links;
mod schema;
mod values;

use indexmap::IndexMap;
use serde_json::{Value, json};

use crate::load::Spec;
use crate::names::type_name;
use crate::node::Node;
use schema::Schema;

/// Part of a body.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// A value.
    Json(Value),
    /// A list.
    List(Vec<Part>),
    /// An object.
    Object(IndexMap<String, Part>),
    /// The entry of [`Samples::resources`] with this name.
    Resource(String),
}

/// Sample payloads.
#[derive(Debug, Default)]
pub struct Samples {
    /// Resources by the name of their type.
    pub resources: IndexMap<String, Part>,
    /// Payloads by the name of their type, without `eventType`.
    pub payloads: IndexMap<String, Part>,
}

/// Builds a sample of each payload, given by the name of its type and its schema.
pub fn build<'s>(spec: &'s Spec, payloads: impl IntoIterator<Item = (&'s str, &'s Node)>) -> Samples {
    let mut builder =
        SampleBuilder { spec, server: links::server(spec), open: Vec::new(), samples: Samples::default() };
    for (name, node) in payloads {
        if !builder.samples.payloads.contains_key(name) {
            let schema = Schema::of(spec, node);
            builder.open.extend(schema.component());
            let body = builder.object(&schema, Depth::Payload);
            builder.open.clear();
            builder.samples.payloads.insert(name.to_owned(), Part::Object(body));
        }
    }
    builder.samples
}

/// Returns the value that a schema suggests by its example, default, enum, format or limits. Of a list without an example,
/// as many items as it needs.
pub(crate) fn suggested(spec: &Spec, node: &Node) -> Option<Value> {
    let schema = Schema::of(spec, node);
    if let Some(Part::Json(value)) = values::scalar("", &schema).or_else(|| values::limited(&schema)) {
        return Some(value);
    }
    let item = suggested(spec, schema.get("items")?)?;
    let least = usize::try_from(schema.number("minItems").unwrap_or(1)).unwrap_or(1).max(1);
    Some(vec![item; least].into())
}

/// Depth inside a payload.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Depth {
    Payload,
    Inside,
}

struct SampleBuilder<'s> {
    spec: &'s Spec,
    server: String,
    /// Components under construction, so that none contains itself.
    open: Vec<&'s str>,
    samples: Samples,
}

impl<'s> SampleBuilder<'s> {
    /// Returns a value of a schema. `None` if the spec suggests none.
    fn value(&mut self, name: &str, schema: &Schema<'s>) -> Option<Part> {
        let entered = schema.component();
        if entered.is_some_and(|component| self.open.contains(&component)) {
            return None;
        }
        let depth = self.open.len();
        self.open.extend(entered);
        let built = self.inner(name, schema);
        self.open.truncate(depth);
        built
    }

    fn inner(&mut self, name: &str, schema: &Schema<'s>) -> Option<Part> {
        let properties = schema.properties();
        if properties.is_empty() {
            return values::scalar(name, schema).or_else(|| self.other(name, schema));
        }
        let is_resource = properties.iter().any(|(name, _)| *name == "id") && !schema.has_own_example();
        match schema.component().filter(|_| is_resource) {
            Some(component) => Some(self.resource(component, schema)),
            None => {
                Some(self.object(schema, Depth::Inside)).filter(|built| !built.is_empty()).map(Part::Object)
            }
        }
    }

    fn resource(&mut self, component: &str, schema: &Schema<'s>) -> Part {
        let name = type_name(component);
        if !self.samples.resources.contains_key(&name) {
            let built = self.object(schema, Depth::Inside);
            self.samples.resources.insert(name.clone(), Part::Object(built));
        }
        Part::Resource(name)
    }

    /// Returns a list, or a variant of a union.
    fn other(&mut self, name: &str, schema: &Schema<'s>) -> Option<Part> {
        if let Some(variants) = schema.get("oneOf").or_else(|| schema.get("anyOf")) {
            return self.variant(name, schema, variants);
        }
        let items = Schema::of(self.spec, schema.get("items")?);
        let item = self.value(name, &items)?;
        let least = usize::try_from(schema.number("minItems").unwrap_or(1)).unwrap_or(1).max(1);
        Some(Part::List(vec![item; least]))
    }

    /// Returns the first variant of the rule, with its tag or with the properties that decide.
    fn variant(&mut self, name: &str, schema: &Schema<'s>, variants: &'s Node) -> Option<Part> {
        if schema.get("x-parent-tag").is_some() {
            // A property of the surrounding object decides. No model needs its properties.
            return Some(Part::Object(IndexMap::new()));
        }
        let line = schema.get("x-presence").and_then(|lines| lines.entries().next());
        let discriminator = schema.get("discriminator");
        let mapped = discriminator.and_then(|node| node.get("mapping")?.entries().next());
        let tag = discriminator.and_then(|node| node.text("propertyName"));
        let found = match mapped.or(line) {
            Some((_, target)) => Schema::target(self.spec, target.str()?)?,
            None => Schema::of(self.spec, variants.items().first()?),
        };
        let mut built = match self.value(name, &found) {
            Some(Part::Object(built)) => built,
            Some(Part::Resource(resource)) => match self.samples.resources.get(&resource)? {
                Part::Object(built) => built.clone(),
                _ => return None,
            },
            // A variant can consist of its tag only. A variant under construction is omitted.
            None if found.component().is_none_or(|component| !self.open.contains(&component)) => {
                IndexMap::new()
            }
            other => return other,
        };
        for wire in line.into_iter().flat_map(|(names, _)| names.split(',').map(str::trim)) {
            let property = found.properties().into_iter().find(|(known, _)| *known == wire);
            if let Some((known, node)) = property.filter(|_| !built.contains_key(wire)) {
                let property = Schema::of(self.spec, node);
                let value = self.value(known, &property).unwrap_or_else(|| values::any(&property));
                built.insert(wire.to_owned(), value);
            }
        }
        if let (Some(tag), Some((wire, _))) = (tag, mapped) {
            built.insert(tag.to_owned(), Part::Json(json!(wire)));
        }
        self.overlay(&mut built, schema);
        Some(Part::Object(built))
    }

    fn object(&mut self, schema: &Schema<'s>, depth: Depth) -> IndexMap<String, Part> {
        let mut built = IndexMap::new();
        let mut linked = None;
        for (name, node) in schema.properties() {
            let property = Schema::of(self.spec, node);
            let exemplified = property.examples().next().is_some();
            let hidden = property.flag("writeOnly") && !property.flag("x-in-responses");
            match name {
                "eventType" if depth == Depth::Payload => continue,
                "_links" if links::is_list(self.spec, &property) => {
                    linked = Some(property);
                    continue;
                }
                // Embedded resources of a resource are filled only by `expand`.
                "_embedded" if depth == Depth::Inside && !exemplified => continue,
                _ if hidden => continue,
                _ => {}
            }
            let required = schema.requires(name);
            if property.flag("deprecated") && !required && !exemplified {
                continue;
            }
            let value = self.value(name, &property);
            if let Some(value) = value.or_else(|| required.then(|| values::any(&property))) {
                built.insert(name.to_owned(), value);
            }
        }
        self.overlay(&mut built, schema);
        // Without an id, a resource has no URL.
        let known = depth == Depth::Payload || built.contains_key("id");
        if let Some(property) = linked.filter(|_| known && !built.contains_key("_links")) {
            let links = links::list(self, schema, &property, &built);
            built.insert("_links".to_owned(), links);
        }
        built
    }

    /// Overlays the examples of a whole object on the values of its properties.
    fn overlay(&self, built: &mut IndexMap<String, Part>, schema: &Schema<'s>) {
        for example in schema.examples() {
            self.overlay_example(built, example);
        }
    }

    fn overlay_example(&self, built: &mut IndexMap<String, Part>, example: &Node) {
        for (name, value) in example.entries() {
            let known = match built.get_mut(name) {
                Some(Part::Resource(resource)) => self.samples.resources.get(resource).cloned(),
                Some(other) => Some(other.clone()),
                None => None,
            };
            let value = match known {
                Some(Part::Object(mut inner)) if value.entries().next().is_some() => {
                    self.overlay_example(&mut inner, value);
                    Part::Object(inner)
                }
                _ => Part::Json(value.to_json()),
            };
            built.insert(name.to_owned(), value);
        }
    }
}
