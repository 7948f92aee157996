//! Converts schemas to types: aliases are inlined, `allOf` is flattened, inline objects and enums are named.

use indexmap::IndexMap;

use super::{Kind, Property, Type, TypeDef, Use, enums};
use crate::load::Spec;
use crate::names::type_name;
use crate::node::{Node, Yaml};
use crate::report::Report;
use crate::samples;

/// Builder of the named types.
pub(super) struct Builder<'s> {
    pub(super) spec: &'s Spec,
    pub(super) types: IndexMap<String, TypeDef>,
    /// Payloads of events: name of the type and schema.
    pub(super) payloads: Vec<(String, &'s Node)>,
    pub(super) report: Report,
}

/// Context of a schema: name for an inline type, and domain of the file.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    pub(super) name: &'p str,
    pub(super) domain: Option<&'p str>,
}

impl<'s> Builder<'s> {
    pub(super) fn new(spec: &'s Spec) -> Self {
        Self { spec, types: IndexMap::new(), payloads: Vec::new(), report: Report::default() }
    }

    pub(super) fn finish(mut self) -> (IndexMap<String, TypeDef>, Report) {
        self.keep_tags();
        (self.types, self.report)
    }

    /// Reads every component that is a type of its own.
    pub(super) fn components(&mut self) {
        for (name, component) in &self.spec.document.schemas {
            if is_type(&component.node) {
                let name = type_name(name);
                self.define(&component.node, Place { name: &name, domain: component.domain.as_deref() });
            }
        }
    }

    fn define(&mut self, node: &'s Node, place: Place<'_>) {
        if let Some(known) = self.types.get(place.name) {
            // Every schema with the same base defines the inline types of that base.
            if known.at == node.at {
                return;
            }
            let help = "name one of them with x-rust-name";
            self.report.push(node.at, format!("two schemas define the type `{}`", place.name), help);
            return;
        }
        let def = TypeDef {
            at: node.at,
            domain: place.domain.map(str::to_owned),
            doc: node.text("description").unwrap_or_default().to_owned(),
            kind: Kind::Id,
        };
        let (slot, _) = self.types.insert_full(place.name.to_owned(), def);
        let kind = if variants(node).is_some() {
            self.union(node, place.name)
        } else if node.get("enum").is_some() {
            enums::enumeration(node)
        } else if node.flag("x-id") {
            Kind::Id
        } else {
            let mut properties = Vec::new();
            self.properties(node, place, &mut properties);
            Kind::Object(properties)
        };
        if let Some((_, def)) = self.types.get_index_mut(slot) {
            def.kind = kind;
        }
    }

    /// Adds the properties of an object and of all its `allOf` parts; a later one of the same name wins.
    fn properties(&mut self, node: &'s Node, place: Place<'_>, into: &mut Vec<Property>) {
        let base = node.reference().map(component_name);
        let base = base.and_then(|name| Some((type_name(name), self.spec.document.schemas.get(name)?)));
        let place = match &base {
            Some((name, component)) => Place { name, domain: component.domain.as_deref() },
            None => place,
        };
        let node = self.target(node);
        for part in node.get("allOf").map(Node::items).unwrap_or_default() {
            self.properties(part, place, into);
        }
        let required: Vec<&str> =
            node.get("required").map(Node::items).unwrap_or_default().iter().filter_map(Node::str).collect();
        for property in into.iter_mut() {
            property.required |= required.contains(&property.wire.as_str());
        }
        for (wire, schema) in node.get("properties").into_iter().flat_map(Node::entries) {
            let inline = format!("{}{}", place.name, type_name(wire));
            let property = Property {
                wire: wire.to_owned(),
                field: is_property_name(schema).map(str::to_owned),
                at: schema.at,
                usage: self.usage(schema, Place { name: &inline, domain: place.domain }),
                required: required.contains(&wire),
            };
            match into.iter_mut().find(|known| known.wire == wire) {
                Some(known) => *known = property,
                None => into.push(property),
            }
        }
    }

    /// Reads a schema where it is used; inline objects, enums and unions become types named after the place.
    pub(super) fn usage(&mut self, node: &'s Node, place: Place<'_>) -> Use {
        let mut usage = match (node.reference(), single_part(node)) {
            (Some(reference), _) => self.referred(node, reference),
            (None, Some(part)) => self.usage(part, place),
            (None, None) => Use {
                ty: self.inline(node, place),
                nullable: false,
                read_only: false,
                write_only: false,
                sensitive: node.text("format") == Some("password"),
                single_use: false,
                deprecated: false,
                doc: String::new(),
                sample: None,
            },
        };
        usage.nullable |= node.flag("nullable");
        usage.read_only |= node.flag("readOnly");
        usage.sensitive |= node.flag("x-sensitive") || node.flag("writeOnly");
        // Sensitive items make the list sensitive: `Debug` redacts whole fields.
        let inner = ["items", "additionalProperties"].into_iter().filter_map(|key| node.get(key));
        for inner in inner.filter(|inner| matches!(inner.yaml, Yaml::Map(_))) {
            usage.sensitive |= self.usage(inner, place).sensitive;
        }
        usage.write_only |= node.flag("writeOnly") && !node.flag("x-in-responses");
        usage.single_use |= node.flag("x-single-use");
        usage.deprecated |= node.flag("deprecated");
        let doc = documentation(node);
        if !doc.is_empty() {
            usage.doc = doc;
        }
        usage.sample = samples::suggested(self.spec, node);
        usage
    }

    /// Sets the documentation of an inline type that has none.
    pub(super) fn describe(&mut self, ty: &Type, doc: &str) {
        let def = ty.named().and_then(|name| self.types.get_mut(name));
        if let Some(def) = def.filter(|def| def.doc.is_empty()) {
            doc.clone_into(&mut def.doc);
        }
    }

    fn referred(&mut self, node: &'s Node, reference: &str) -> Use {
        let name = component_name(reference);
        let Some(component) = self.spec.document.schemas.get(name) else {
            self.report.push(node.at, format!("`{reference}` is not in components"), "correct the $ref");
            return Use {
                ty: Type::Json,
                nullable: false,
                read_only: false,
                write_only: false,
                sensitive: false,
                single_use: false,
                deprecated: false,
                doc: String::new(),
                sample: None,
            };
        };
        let target = &component.node;
        let domain = component.domain.as_deref();
        if !is_type(target) {
            return self.usage(target, Place { name: &type_name(name), domain });
        }
        Use {
            ty: Type::Named(type_name(name)),
            nullable: target.flag("nullable"),
            read_only: target.flag("readOnly"),
            write_only: target.flag("writeOnly"),
            sensitive: target.flag("x-sensitive") || target.flag("writeOnly"),
            single_use: target.flag("x-single-use"),
            deprecated: target.flag("deprecated"),
            doc: documentation(target),
            sample: None,
        }
    }

    fn inline(&mut self, node: &'s Node, place: Place<'_>) -> Type {
        if is_type(node) {
            let name = type_name(node.text("x-rust-name").unwrap_or(place.name));
            self.define(node, Place { name: &name, domain: place.domain });
            return Type::Named(name);
        }
        match (node.text("type"), node.text("format")) {
            (Some("boolean"), _) => Type::Bool,
            (Some("integer"), _) => Type::Integer,
            (Some("number"), Some("integer")) => Type::Integer,
            (Some("number"), _) => Type::Decimal,
            (Some("string"), Some("date-time")) => Type::Timestamp,
            (Some("string"), Some("date")) => Type::Date,
            (Some("string"), _) => Type::String,
            (Some("array"), _) => match node.get("items") {
                Some(items) => {
                    let item = self.usage(items, place);
                    Type::List(Box::new(item.ty), item.nullable)
                }
                None => Type::List(Box::new(Type::Json), false),
            },
            (Some("object"), _) => match node.get("additionalProperties") {
                Some(values) if matches!(values.yaml, Yaml::Map(_)) => {
                    let value = self.usage(values, place);
                    Type::Map(Box::new(value.ty), value.nullable)
                }
                _ => Type::Map(Box::new(Type::Json), false),
            },
            _ => Type::Json,
        }
    }

    /// Returns the schema behind a chain of `$ref`s.
    fn target(&self, node: &'s Node) -> &'s Node {
        let mut node = node;
        while let Some(component) =
            node.reference().and_then(|target| self.spec.document.schemas.get(component_name(target)))
        {
            node = &component.node;
        }
        node
    }
}

/// Returns the name in `#/components/…/Name`.
pub(super) fn component_name(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or(reference)
}

/// Returns `true` when a schema becomes a Rust type of its own: an object, a union, an enum of strings, an identifier.
fn is_type(node: &Node) -> bool {
    let string_enum = node.text("type") == Some("string") && node.get("enum").is_some();
    let parts = node.get("allOf").map(Node::items).unwrap_or_default();
    string_enum
        || node.flag("x-id")
        || variants(node).is_some()
        || node.get("properties").is_some_and(|properties| !properties.members().is_empty())
        || parts.len() > 1
}

pub(super) fn variants(node: &Node) -> Option<&[Node]> {
    node.get("oneOf").or_else(|| node.get("anyOf")).map(Node::items)
}

/// Returns the only part of an `allOf` that adds flags to a reference.
fn single_part(node: &Node) -> Option<&Node> {
    match node.get("allOf").map(Node::items) {
        Some([part]) if node.get("properties").is_none() => Some(part),
        _ => None,
    }
}

/// Returns the `x-rust-name` of a field. `None` if it names the type of the schema instead.
fn is_property_name(node: &Node) -> Option<&str> {
    let items_type = node.get("items").is_some_and(is_type);
    if is_type(node) || items_type { None } else { node.text("x-rust-name") }
}

/// Returns description, limits, default and example as documentation.
fn documentation(node: &Node) -> String {
    let mut doc = node.text("description").unwrap_or_default().trim().to_owned();
    let mut add = |text: String| {
        let space = if doc.is_empty() { "" } else { " " };
        doc = format!("{doc}{space}{text}");
    };
    let scalar = |key: &str| node.get(key).and_then(literal);
    match (scalar("minimum"), scalar("maximum")) {
        (Some(low), Some(high)) => add(format!("From {low} to {high}.")),
        (Some(low), None) => add(format!("At least {low}.")),
        (None, Some(high)) => add(format!("At most {high}.")),
        (None, None) => {}
    }
    match (scalar("minLength"), scalar("maxLength")) {
        (Some(low), Some(high)) if low == high => add(format!("Exactly {high} characters.")),
        (_, Some(high)) => add(format!("At most {high} characters.")),
        _ => {}
    }
    if node.text("type") == Some("integer") {
        let values: Vec<String> =
            node.get("enum").map(Node::items).unwrap_or_default().iter().filter_map(literal).collect();
        if !values.is_empty() {
            add(format!("One of {}.", values.join(", ")));
        }
    }
    if let Some(default) = scalar("default") {
        add(format!("Default: `{default}`."));
    }
    if let Some(example) = scalar("example") {
        add(format!("Example: `{example}`."));
    }
    doc
}

fn literal(node: &Node) -> Option<String> {
    match &node.yaml {
        Yaml::Null => Some("null".to_owned()),
        Yaml::Bool(value) => Some(value.to_string()),
        Yaml::Number(text) | Yaml::String(text) => Some(text.clone()),
        Yaml::List(_) | Yaml::Map(_) => None,
    }
}
