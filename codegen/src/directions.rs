//! Response and request forms: a type is split in two where responses and requests have different properties.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::model::{Api, Kind, Property, Type, Union};
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
    names: BTreeMap<(String, Direction), String>,
}

impl Views {
    /// Returns the Rust name of a named type in one direction.
    pub fn name<'v>(&'v self, base: &'v str, direction: Direction) -> &'v str {
        self.names.get(&(base.to_owned(), direction)).map_or(base, String::as_str)
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
        /// Response form of the same type. `None` unless this is a request form.
        response: Option<String>,
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
    /// Documentation.
    pub doc: String,
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
    let tags = union_tags(api);
    let reach = reach(api, &tags);
    let used = |base: &str, direction| reach.contains_key(&(base.to_owned(), direction));
    let differing = differing(api, &used);
    let mut views = Views::default();
    let mut report = Report::default();
    for base in api.types.keys().filter(|base| differing.contains(*base)) {
        let name = format!("{base}Request");
        if let Some(taken) = api.types.get(&name) {
            let help = format!("rename it: this is the name of the request form of `{base}`");
            report.push(taken.at, format!("`{name}` is already defined"), help);
        }
        views.names.insert((base.clone(), Direction::Request), name);
    }
    for (base, def) in &api.types {
        let sides: &[Direction] = match (used(base, Direction::Response), used(base, Direction::Request)) {
            (true, true) if differing.contains(base) => &[Direction::Response, Direction::Request],
            (_, true) => &[Direction::Request],
            (true, false) => &[Direction::Response],
            (false, false) => continue,
        };
        for &direction in sides {
            let both = sides.len() == 1;
            let shape = match &def.kind {
                Kind::Object(properties) => object(base, properties, direction, &views, &tags),
                Kind::Enum(values) => ViewShape::Enum(values.clone()),
                Kind::Id => ViewShape::Id,
                Kind::Union(union) => union_view(union, direction, &views, &tags),
            };
            let empty = BTreeSet::new();
            let features = [Direction::Response, Direction::Request]
                .into_iter()
                .filter(|seen| both || *seen == direction);
            let features = features
                .flat_map(|direction| reach.get(&(base.clone(), direction)).unwrap_or(&empty))
                .cloned()
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
                    shape,
                },
            );
        }
    }
    box_cycles(&mut views);
    if report.is_empty() { Ok(views) } else { Err(report) }
}

/// Boxes the fields through which an object contains itself without a list, map or union in between.
fn box_cycles(views: &mut Views) {
    let holds = |views: &Views, name: &str| -> Vec<String> {
        let Some(ViewShape::Object { fields, .. }) = views.types.get(name).map(|view| &view.shape) else {
            return Vec::new();
        };
        let direct = fields.iter().filter_map(|field| match &field.ty {
            Type::Named(name) => Some(name.clone()),
            _ => None,
        });
        direct.collect()
    };
    for name in views.types.keys().cloned().collect::<Vec<_>>() {
        for part in holds(views, &name) {
            let mut seen = BTreeSet::new();
            let mut todo = vec![part.clone()];
            while let Some(next) = todo.pop() {
                if seen.insert(next.clone()) {
                    todo.extend(holds(views, &next));
                }
            }
            if !seen.contains(&name) {
                continue;
            }
            if let Some(ViewShape::Object { fields, .. }) =
                views.types.get_mut(&name).map(|view| &mut view.shape)
            {
                for field in fields.iter_mut().filter(|field| field.ty == Type::Named(part.clone())) {
                    field.ty = Type::Boxed(part.clone());
                    // A required field would make every new model infinite.
                    if field.presence == Presence::Plain {
                        field.presence = Presence::Optional;
                    }
                }
            }
        }
    }
}

fn visible(property: &Property, direction: Direction) -> bool {
    match direction {
        Direction::Response => !property.usage.write_only,
        Direction::Request => !property.usage.read_only,
    }
}

/// Returns the named types that a type contains in one direction.
fn parts(api: &Api, tags: &BTreeMap<String, String>, base: &str, direction: Direction) -> Vec<String> {
    match api.types.get(base).map(|def| &def.kind) {
        Some(Kind::Object(properties)) => {
            let seen = properties.iter().filter(|property| visible(property, direction));
            let seen = seen.filter(|property| tags.get(base) != Some(&property.wire));
            seen.filter_map(|property| property.usage.ty.named()).map(str::to_owned).collect()
        }
        Some(Kind::Union(union)) => models(union).map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}

fn models(union: &Union) -> impl Iterator<Item = &str> {
    let listed = union.variants.iter().map(|(name, ..)| name.as_str());
    listed.chain(union.other.iter().map(|(name, _)| name.as_str()))
}

/// Returns the domains that reach each type in each direction.
fn reach(api: &Api, tags: &BTreeMap<String, String>) -> BTreeMap<(String, Direction), BTreeSet<String>> {
    let mut todo: Vec<(String, Direction, String)> = Vec::new();
    let mut root = |ty: Option<&Type>, direction, domain: &str| {
        if let Some(name) = ty.and_then(Type::named) {
            todo.push((name.to_owned(), direction, domain.to_owned()));
        }
    };
    for operation in &api.operations {
        root(operation.response.as_ref(), Direction::Response, &operation.domain);
        root(operation.body.as_ref(), Direction::Request, &operation.domain);
        for parameter in &operation.parameters {
            root(Some(&parameter.usage.ty), Direction::Request, &operation.domain);
        }
    }
    for event in &api.events {
        root(Some(&Type::Named(event.payload.clone())), Direction::Response, &event.domain);
    }
    let mut reach: BTreeMap<(String, Direction), BTreeSet<String>> = BTreeMap::new();
    while let Some((name, direction, domain)) = todo.pop() {
        if reach.entry((name.clone(), direction)).or_default().insert(domain.clone()) {
            todo.extend(
                parts(api, tags, &name, direction).into_iter().map(|part| (part, direction, domain.clone())),
            );
        }
    }
    reach
}

/// Returns the types that are used in both directions and differ: a property is hidden in one direction, or contains
/// a type that differs.
fn differing(api: &Api, used: &dyn Fn(&str, Direction) -> bool) -> BTreeSet<String> {
    let mut differing: BTreeSet<String> = BTreeSet::new();
    loop {
        let differs = |base: &str| match api.types.get(base).map(|def| &def.kind) {
            Some(Kind::Object(properties)) => properties.iter().any(|property| {
                visible(property, Direction::Response) != visible(property, Direction::Request)
                    || property.usage.ty.named().is_some_and(|name| differing.contains(name))
            }),
            Some(Kind::Union(union)) => models(union).any(|name| differing.contains(name)),
            _ => false,
        };
        let both = |base: &&String| used(base, Direction::Response) && used(base, Direction::Request);
        let next: BTreeSet<String> =
            api.types.keys().filter(both).filter(|base| differs(base)).cloned().collect();
        if next == differing {
            return differing;
        }
        differing = next;
    }
}

/// Returns the tag of each model that occurs only in unions and under one tag value. The union keeps that property.
fn union_tags(api: &Api) -> BTreeMap<String, String> {
    let mut tags: BTreeMap<String, String> = BTreeMap::new();
    let mut elsewhere: BTreeSet<&str> = BTreeSet::new();
    for def in api.types.values() {
        match &def.kind {
            Kind::Object(properties) => {
                elsewhere.extend(properties.iter().filter_map(|property| property.usage.ty.named()));
            }
            Kind::Union(union) => {
                elsewhere.extend(union.other.iter().map(|(name, _)| name.as_str()));
                for (name, wires, _) in &union.variants {
                    let same = tags.get(name).is_none_or(|tag| *tag == union.tag);
                    match wires.as_slice() {
                        [_] if same => {
                            tags.insert(name.clone(), union.tag.clone());
                        }
                        _ => {
                            elsewhere.insert(name);
                        }
                    }
                }
            }
            Kind::Enum(_) | Kind::Id => {}
        }
    }
    let direct = api.operations.iter().flat_map(|operation| [&operation.response, &operation.body]);
    elsewhere.extend(direct.flatten().filter_map(Type::named));
    elsewhere.extend(api.events.iter().map(|event| event.payload.as_str()));
    tags.retain(|name, _| !elsewhere.contains(name.as_str()));
    tags
}

fn object(
    base: &str,
    properties: &[Property],
    direction: Direction,
    views: &Views,
    tags: &BTreeMap<String, String>,
) -> ViewShape {
    let tag = tags.get(base).filter(|tag| properties.iter().any(|property| property.wire == **tag)).cloned();
    let kept = properties.iter().filter(|property| visible(property, direction));
    let kept = kept.filter(|property| Some(&property.wire) != tag.as_ref());
    let fields = kept.map(|property| field(property, direction, views)).collect();
    let split = direction == Direction::Request && views.name(base, Direction::Request) != base;
    ViewShape::Object { fields, tag, response: split.then(|| base.to_owned()) }
}

fn field(property: &Property, direction: Direction, views: &Views) -> ViewField {
    let usage = &property.usage;
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

fn union_view(
    union: &Union,
    direction: Direction,
    views: &Views,
    tags: &BTreeMap<String, String>,
) -> ViewShape {
    let none = Vec::new();
    let listed = union.variants.iter().map(|(name, wires, curated)| (name, wires, curated));
    let other = union.other.iter().map(|(name, curated)| (name, &none, curated));
    let variants = listed.chain(other).map(|(name, wires, curated)| ViewVariant {
        ident: known_name(curated.as_ref().unwrap_or(name)).to_owned(),
        model: views.name(name, direction).to_owned(),
        wires: wires.clone(),
        tagged: !wires.is_empty() && tags.contains_key(name),
    });
    ViewShape::Union { tag: union.tag.clone(), variants: variants.collect() }
}
