//! Form of a schema: references followed, `allOf` merged, notations of OpenAPI 3.0 and 3.1 made equal.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::document::{Document, MAX_STEPS, component, component_name, reference};
use super::merge::merged;
use super::notation::{Alternative, alternatives, has_null_type, wrapped};

/// Limit of unions within unions.
const MAX_DEPTH: usize = 4;

/// A part of a schema.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part<'d> {
    pub(super) value: &'d Value,
    pub(super) unions: Unions,
}

/// Unions of a part that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Unions {
    /// None: a variant stands beside the part.
    None,
    /// Those with `oneOf` or `anyOf`: the part is a base of a variant.
    Listed,
    /// All, with the components that inherit from the part.
    All,
}

/// A schema: a value has to fit all parts.
#[derive(Debug, Clone)]
pub(super) struct Schema<'d> {
    pub(super) parts: Vec<Part<'d>>,
    /// Name of the component that it is.
    name: Option<&'d str>,
}

/// Flags, which may stand at a reference or at its target.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Flags {
    pub(super) nullable: bool,
    read_only: bool,
    write_only: bool,
    in_responses: bool,
}

/// A schema behind references and wrappers, with the flags of these.
#[derive(Debug)]
pub(super) struct Peeled<'d> {
    pub(super) flags: Flags,
    /// Name of the component.
    pub(super) name: Option<&'d str>,
    pub(super) schema: Schema<'d>,
}

/// Merged form of a schema.
#[derive(Debug, Default)]
pub(super) struct Shape<'d> {
    pub(super) flags: Flags,
    /// Types without null. Empty: any.
    pub(super) types: BTreeSet<String>,
    /// Values of an enum as text.
    pub(super) values: Option<BTreeSet<String>>,
    pub(super) properties: BTreeMap<&'d str, Property<'d>>,
    pub(super) items: Option<Schema<'d>>,
    /// Schema of the values of a map.
    pub(super) map: Option<Schema<'d>>,
    pub(super) union: Option<Union<'d>>,
    /// `true` when no value fits.
    pub(super) never: bool,
    /// Components that were merged.
    pub(super) bases: BTreeSet<&'d str>,
}

/// Property of an object.
#[derive(Debug, Clone)]
pub(super) struct Property<'d> {
    pub(super) schema: Schema<'d>,
    /// Component that declares it; `None` for the object itself and for several components.
    pub(super) owner: Option<&'d str>,
    pub(super) required: bool,
    /// Component that requires it; `None` for the object itself.
    pub(super) required_by: Option<&'d str>,
}

/// Variants that a tag may tell apart.
#[derive(Debug)]
pub(super) struct Union<'d> {
    pub(super) tag: Option<&'d str>,
    pub(super) variants: Vec<Variant<'d>>,
}

/// A variant of a union.
#[derive(Debug)]
pub(super) struct Variant<'d> {
    pub(super) schema: Schema<'d>,
    pub(super) name: Option<&'d str>,
    /// Values of the tag by the mapping.
    pub(super) tags: Vec<&'d str>,
    /// `true` for the variant of all other values of the tag.
    pub(super) is_default: bool,
}

impl<'d> Schema<'d> {
    pub(super) fn new(value: &'d Value) -> Self {
        Self { parts: vec![Part { value, unions: Unions::All }], name: None }
    }

    /// A schema that permits every value.
    pub(super) fn any() -> Self {
        Self { parts: Vec::new(), name: None }
    }

    /// Identity by the nodes of the document.
    pub(super) fn id(&self) -> Vec<(usize, Unions)> {
        self.parts.iter().map(|part| (std::ptr::from_ref(part.value).addr(), part.unions)).collect()
    }

    /// Follows references and wrappers that add only flags.
    pub(super) fn peeled(&self, document: &'d Document) -> Peeled<'d> {
        let mut peeled = Peeled { flags: Flags::default(), name: self.name, schema: self.clone() };
        for _ in 0..MAX_STEPS {
            let [Part { value, unions: Unions::All }] = peeled.schema.parts[..] else { break };
            let Some((inner, nullable)) = wrapped(document, value) else { break };
            peeled.flags = peeled.flags.with(Flags::of(value));
            peeled.flags.nullable |= nullable;
            peeled.name = component(value).or(peeled.name.filter(|_| reference(value).is_none()));
            peeled.schema = Self::new(inner);
        }
        peeled
    }

    pub(super) fn shape(&self, document: &'d Document) -> Shape<'d> {
        self.shape_in(document, &[])
    }

    /// The form inside of the alternatives of these nodes.
    fn shape_in(&self, document: &'d Document, open: &[&'d Value]) -> Shape<'d> {
        let (mut shape, union) = merged(document, &self.parts);
        if let Some(node) = union {
            let is_cycle = open.len() >= MAX_DEPTH || open.iter().any(|outer| std::ptr::eq(*outer, node));
            let alternatives = if is_cycle { Vec::new() } else { alternatives(document, node) };
            self.union(document, node, &alternatives, &[open, &[node]].concat(), &mut shape);
        }
        shape.infer_type();
        shape
    }

    /// Sets the variants, or merges them when all are scalars. Alternatives of an alternative become variants.
    fn union(
        &self,
        document: &'d Document,
        node: &'d Value,
        alternatives: &[Alternative<'d>],
        open: &[&'d Value],
        shape: &mut Shape<'d>,
    ) {
        let tag = node["discriminator"]["propertyName"].as_str();
        let mut variants: Vec<Variant<'d>> = Vec::new();
        let mut scalars: Vec<Shape<'d>> = Vec::new();
        for alternative in alternatives {
            let schema = self.beside(alternative);
            let mut inner = schema.peeled(document).schema.shape_in(document, open);
            match inner.union.take() {
                Some(inner) if tag.is_none() || inner.tag == tag => variants.extend(inner.variants),
                union => {
                    scalars.extend(union.is_none().then_some(inner));
                    variants.push(Variant {
                        schema,
                        name: alternative.reference.and_then(component_name),
                        tags: alternative
                            .reference
                            .map(|reference| tags(node, reference))
                            .unwrap_or_default(),
                        is_default: alternative
                            .reference
                            .is_some_and(|reference| is_default(node, reference)),
                    });
                }
            }
        }
        let all_scalars = scalars.len() == variants.len() && scalars.iter().all(Shape::is_scalar);
        if tag.is_some() || variants.is_empty() || !all_scalars {
            shape.union = Some(Union { tag, variants });
            return;
        }
        shape.flags.nullable |= scalars.iter().any(|scalar| scalar.flags.nullable);
        shape.types = scalars.iter().flat_map(|scalar| scalar.types.clone()).collect();
        let values: Option<Vec<_>> = scalars.into_iter().map(|scalar| scalar.values).collect();
        shape.values = values.map(|values| values.into_iter().flatten().collect());
    }

    /// A variant with what stands beside the union.
    fn beside(&self, variant: &Alternative<'d>) -> Self {
        let structural = ["properties", "required", "allOf", "items", "additionalProperties", "$ref"];
        let has_content = |part: &&Part<'d>| structural.iter().any(|key| part.value.get(key).is_some());
        let mut parts: Vec<Part<'d>> = Vec::new();
        // A component that inherits contains the base.
        for part in self.parts.iter().filter(has_content).filter(|_| !variant.inherits) {
            if !parts.iter().any(|known| std::ptr::eq(known.value, part.value)) {
                parts.push(Part { unions: Unions::None, ..*part });
            }
        }
        let name = variant.reference.and_then(component_name).filter(|_| parts.is_empty());
        parts.push(Part { value: variant.value, unions: Unions::All });
        Self { parts, name }
    }
}

impl Flags {
    pub(super) fn of(value: &Value) -> Self {
        let flag = |key: &str| value[key] == true;
        Self {
            nullable: flag("nullable") || has_null_type(value),
            read_only: flag("readOnly"),
            write_only: flag("writeOnly"),
            in_responses: flag("x-in-responses"),
        }
    }

    /// Flags of either.
    pub(super) fn with(self, other: Self) -> Self {
        Self {
            nullable: self.nullable || other.nullable,
            read_only: self.read_only || other.read_only,
            write_only: self.write_only || other.write_only,
            in_responses: self.in_responses || other.in_responses,
        }
    }

    pub(super) fn in_requests(self) -> bool {
        !self.read_only
    }

    pub(super) fn in_responses(self) -> bool {
        !self.write_only || self.in_responses
    }

    /// Access in words.
    pub(super) fn access(self) -> &'static str {
        match (self.in_requests(), self.in_responses()) {
            (true, true) => "read and write",
            (true, false) => "write-only",
            (false, true) => "read-only",
            (false, false) => "none",
        }
    }
}

impl<'d> Shape<'d> {
    /// Reports whether every JSON value fits.
    pub(super) fn is_any(&self) -> bool {
        self.types.is_empty() && self.values.is_none() && self.union.is_none() && !self.never
    }

    /// Returns `true` for JSON, and for an object or map of JSON.
    pub(super) fn is_free_form(&self) -> bool {
        let object = self.types.iter().eq(["object"]) && self.properties.is_empty() && self.map.is_none();
        self.is_any() || (object && self.union.is_none())
    }

    fn is_scalar(&self) -> bool {
        let nested = ["object", "array"].iter().any(|kind| self.types.contains(*kind));
        !self.types.is_empty() && !nested && self.union.is_none()
    }

    fn infer_type(&mut self) {
        if !self.types.is_empty() {
            return;
        }
        if !self.properties.is_empty() || self.map.is_some() {
            self.types.insert("object".to_owned());
        } else if self.items.is_some() {
            self.types.insert("array".to_owned());
        }
    }

    /// Form in words, with null.
    pub(super) fn describe(&self) -> String {
        let text = self.describe_without_null();
        if self.flags.nullable && !self.is_any() { format!("{text} or null") } else { text }
    }

    /// Form in words.
    pub(super) fn describe_without_null(&self) -> String {
        let text = match &self.union {
            Some(Union { tag: Some(tag), .. }) => format!("union by {tag}"),
            Some(union) => format!("union of {}", union.variants.len()),
            None if self.is_any() => "JSON".to_owned(),
            None if self.is_free_form() => "free-form object".to_owned(),
            None if self.map.is_some() && self.properties.is_empty() => "map".to_owned(),
            None => self.types.iter().map(String::as_str).collect::<Vec<_>>().join(" or "),
        };
        if self.values.is_some() { format!("{text} enum") } else { text }
    }
}

/// Values of the tag that the mapping of a discriminator gives to a variant.
fn tags<'d>(node: &'d Value, reference: &str) -> Vec<&'d str> {
    let name = component_name(reference).unwrap_or(reference);
    let mapping = node["discriminator"]["mapping"].as_object();
    let leads_here = |target: &Value| target == reference || target == name;
    mapping
        .into_iter()
        .flatten()
        .filter(|(_, target)| leads_here(target))
        .map(|(tag, _)| tag.as_str())
        .collect()
}

/// Reports whether a variant stands for the values of the tag that the mapping does not list.
fn is_default(node: &Value, reference: &str) -> bool {
    node["x-default-mapping"] == reference
}
