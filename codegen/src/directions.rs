//! Response and request forms: a type is split in two where responses and requests have different properties.

mod boxes;
mod reach;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use indexmap::IndexMap;
use serde_json::Value;

use self::reach::visible;
use crate::model::{Api, Kind, Property, Rule, Type, Union};
use crate::names::known_name;
use crate::report::Report;

/// Direction in which a type travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// In responses and webhooks.
    Response,
    /// In request bodies and parameters.
    Request,
}

/// The types to generate, and the name of each type per direction.
#[derive(Debug, Default)]
pub struct Views {
    /// By Rust name, in the order of the spec.
    pub types: IndexMap<String, View>,
    /// Names of the request forms.
    names: HashMap<String, String>,
}

impl Views {
    /// Returns the Rust name of a named type in one direction.
    pub fn name<'v>(&'v self, base: &'v str, direction: Direction) -> &'v str {
        match direction {
            Direction::Request => self.names.get(base).map_or(base, String::as_str),
            Direction::Response => base,
        }
    }
}

/// A type to generate.
#[derive(Debug, Clone)]
pub struct View {
    /// Domain whose file defines it. `None` for a shared type.
    pub domain: Option<String>,
    /// Domains whose operations or events reach it.
    pub features: BTreeSet<String>,
    /// Documentation.
    pub doc: String,
    /// `true` if requests send it.
    pub sent: bool,
    /// Response form of the same type. `None` unless this is a request form.
    pub response: Option<String>,
    /// Contents.
    pub shape: ViewShape,
}

/// Contents of a view.
#[derive(Debug, Clone)]
pub enum ViewShape {
    /// A struct.
    Object {
        /// The fields in the order of the spec.
        fields: Vec<ViewField>,
        /// Property without a field, because the union writes it.
        tag: Option<String>,
    },
    /// Wire values with curated names.
    Enum(Vec<(String, Option<String>)>),
    /// A string newtype.
    Id,
    /// An enum with a model in each variant.
    Union {
        /// Property that selects the variant.
        tag: String,
        /// Variants in the order of the spec.
        variants: Vec<ViewVariant>,
    },
    /// An enum with a model in each variant, selected by the properties that are present.
    Presence {
        /// Variant and properties, in the order in which they are tried.
        cases: Vec<(String, Vec<String>)>,
        /// Variants in the order of the spec.
        variants: Vec<ViewVariant>,
        /// Variant of all other objects.
        other: Option<ViewVariant>,
    },
    /// JSON that a property of the surrounding object selects a model for.
    ParentTag {
        /// That property.
        tag: String,
        /// Models with the values that select them.
        models: Vec<(String, Vec<String>)>,
    },
}

/// A variant of a union.
#[derive(Debug, Clone)]
pub struct ViewVariant {
    /// The Rust variant.
    pub ident: String,
    /// The Rust type inside.
    pub model: String,
    /// Tag values. Empty for the variant of all other values.
    pub wires: Vec<String>,
    /// `true` if the union writes the tag because the model has no field for it.
    pub tagged: bool,
}

/// A field of a view.
#[derive(Debug, Clone)]
pub struct ViewField {
    /// The name on the wire.
    pub wire: String,
    /// The curated Rust name.
    pub ident: Option<String>,
    /// Type, with the names of views.
    pub ty: Type,
    /// Representation of an absent value.
    pub presence: Presence,
    /// Flags after the wire name in `model!`.
    pub flags: Vec<&'static str>,
    /// Property of the same object that selects the model of this one.
    pub selected_by: Option<String>,
    /// Value that the schema suggests.
    pub sample: Option<Value>,
    /// Documentation.
    pub doc: String,
}

impl ViewField {
    /// Returns the name under which progenitor knows the field: a curated name replaces one that may collide.
    pub fn key(&self) -> &str {
        self.ident.as_deref().unwrap_or(&self.wire)
    }
}

/// Representation of an absent value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// The value itself.
    Plain,
    /// `Option`.
    Optional,
    /// `Nullable`.
    Nullable,
}

/// Returns the views of every type that operations or events reach.
///
/// # Errors
/// Fails if the spec defines a type with the name of a request form.
pub fn split(api: &Api) -> Result<Views, Report> {
    let tags = reach::union_tags(api);
    let reach = reach::reach(api, &tags);
    let used = |base: &str, direction| reach.contains_key(&(base, direction));
    let differing = reach::differing(api, &used);
    let parts = reach::parts_of_parents(api);
    let mut views = Views::default();
    let mut report = Report::default();
    for base in api.types.keys().filter(|base| differing.contains(base.as_str())) {
        let name = format!("{base}Request");
        if let Some(taken) = api.types.get(&name) {
            let help = format!("rename it: this is the name of the request form of `{base}`");
            report.push(taken.at, format!("`{name}` is already defined"), help);
        }
        views.names.insert(base.clone(), name);
    }
    for (base, def) in &api.types {
        let sides: &[Direction] = match (used(base, Direction::Response), used(base, Direction::Request)) {
            (true, true) if differing.contains(base.as_str()) => &[Direction::Response, Direction::Request],
            (_, true) => &[Direction::Request],
            (true, false) => &[Direction::Response],
            (false, false) => continue,
        };
        for &direction in sides {
            let both = sides.len() == 1;
            let shape = match &def.kind {
                Kind::Object(properties) => {
                    let mut shape = object(api, base, properties, direction, &views, &tags);
                    if let (true, ViewShape::Object { fields, .. }) =
                        (parts.contains(base.as_str()), &mut shape)
                    {
                        mark_write_only(properties, fields);
                    }
                    shape
                }
                Kind::Enum(values) => ViewShape::Enum(values.clone()),
                Kind::Id => ViewShape::Id,
                Kind::Union(union) => union_view(union, direction, &views, &tags),
            };
            let empty = BTreeSet::new();
            // A request converts from its response, so that whoever reaches one has both.
            let features = [Direction::Response, Direction::Request].into_iter();
            let features = features
                .flat_map(|direction| reach.get(&(base.as_str(), direction)).unwrap_or(&empty))
                .map(|domain| (*domain).to_owned())
                .collect();
            let doc = match direction {
                Direction::Request if !both => {
                    format!("Request form of [`{base}`]: its writable properties.")
                }
                _ => def.doc.clone(),
            };
            let name = views.name(base, direction).to_owned();
            views.types.insert(
                name,
                View {
                    domain: def.domain.clone(),
                    features,
                    doc,
                    sent: direction == Direction::Request,
                    response: (direction == Direction::Request && !both).then(|| base.clone()),
                    shape,
                },
            );
        }
    }
    boxes::box_cycles(&mut views);
    if report.is_empty() { Ok(views) } else { Err(report) }
}

fn object(
    api: &Api,
    base: &str,
    properties: &[Property],
    direction: Direction,
    views: &Views,
    tags: &BTreeMap<&str, &str>,
) -> ViewShape {
    let tag = tags.get(base).filter(|tag| properties.iter().any(|property| property.wire == **tag));
    let tag = tag.map(|tag| (*tag).to_owned());
    let kept = properties.iter().filter(|property| visible(property, direction));
    let kept = kept.filter(|property| Some(&property.wire) != tag.as_ref());
    let fields = kept.map(|property| field(api, property, direction, views)).collect();
    ViewShape::Object { fields, tag }
}

/// States in the documentation which properties of a model for both directions are only in requests.
fn mark_write_only(properties: &[Property], fields: &mut [ViewField]) {
    for property in properties.iter().filter(|property| property.usage.write_only) {
        for field in fields.iter_mut().filter(|field| field.wire == property.wire) {
            field.doc.push_str(" Only in requests.");
        }
    }
}

fn field(api: &Api, property: &Property, direction: Direction, views: &Views) -> ViewField {
    let usage = &property.usage;
    let selected_by = match &usage.ty {
        Type::Named(name) => match api.types.get(name).map(|def| &def.kind) {
            Some(Kind::Union(Union { rule: Rule::ParentTag(tag), .. })) => Some(tag.clone()),
            _ => None,
        },
        _ => None,
    };
    let ty = named_for(&usage.ty, direction, views);
    let collection = matches!(ty, Type::List(..) | Type::Map(..));
    let presence = match direction {
        Direction::Request if usage.nullable => Presence::Nullable,
        Direction::Response if collection => Presence::Plain,
        _ if property.required && !usage.nullable => Presence::Plain,
        _ => Presence::Optional,
    };
    let flags = [
        (property.required, "REQUIRED"),
        (usage.nullable, "NULLABLE"),
        (usage.sensitive, "SENSITIVE"),
        (usage.deprecated, "DEPRECATED"),
    ];
    ViewField {
        wire: property.wire.clone(),
        ident: property.field.clone(),
        ty,
        presence,
        flags: flags.into_iter().filter_map(|(set, word)| set.then_some(word)).collect(),
        selected_by,
        sample: usage.sample.clone(),
        doc: usage.doc.clone(),
    }
}

/// Returns the type with the names of one direction's views.
pub fn named_for(ty: &Type, direction: Direction, views: &Views) -> Type {
    match ty {
        Type::Named(base) => Type::Named(views.name(base, direction).to_owned()),
        Type::List(item, nullable) => Type::List(Box::new(named_for(item, direction, views)), *nullable),
        Type::Map(item, nullable) => Type::Map(Box::new(named_for(item, direction, views)), *nullable),
        other => other.clone(),
    }
}

fn union_view(union: &Union, direction: Direction, views: &Views, tags: &BTreeMap<&str, &str>) -> ViewShape {
    let none = Vec::new();
    let variant = |name: &String, wires: &Vec<String>, curated: &Option<String>| ViewVariant {
        ident: known_name(curated.as_ref().unwrap_or(name)).to_owned(),
        model: views.name(name, direction).to_owned(),
        wires: wires.clone(),
        tagged: !wires.is_empty() && tags.contains_key(name.as_str()),
    };
    let listed = union.variants.iter().map(|(name, wires, curated)| variant(name, wires, curated));
    let other = union.other.as_ref().map(|(name, curated)| variant(name, &none, curated));
    match &union.rule {
        Rule::Tag(tag) => ViewShape::Union { tag: tag.clone(), variants: listed.chain(other).collect() },
        Rule::Presence(lines) => {
            let names = union.variants.iter().map(|(name, _, curated)| (name, curated));
            let names = names.chain(union.other.iter().map(|(name, curated)| (name, curated)));
            let idents: HashMap<&String, &String> =
                names.map(|(name, curated)| (name, curated.as_ref().unwrap_or(name))).collect();
            let cases = lines.iter().filter_map(|(properties, model)| {
                Some((known_name(idents.get(model)?).to_owned(), properties.clone()))
            });
            ViewShape::Presence { cases: cases.collect(), variants: listed.collect(), other }
        }
        Rule::ParentTag(tag) => {
            let models = union
                .variants
                .iter()
                .map(|(name, wires, _)| (views.name(name, Direction::Request).to_owned(), wires.clone()));
            ViewShape::ParentTag { tag: tag.clone(), models: models.collect() }
        }
    }
}
