//! The API as the generator sees it: named types, operations and events, free of YAML and `$ref`s.

mod operations;
mod schemas;

use indexmap::IndexMap;

use crate::load::Spec;
use crate::node::Location;
use crate::report::Report;
use crate::samples::{self, Samples};

pub use crate::load::{Domain, Resource};
pub use operations::{Event, Operation, Parameter};

/// The whole API.
#[derive(Debug, Default)]
pub struct Api {
    /// Every named type by its Rust name: components and hoisted inline schemas.
    pub types: IndexMap<String, TypeDef>,
    /// The operations in the order of the spec.
    pub operations: Vec<Operation>,
    /// The webhook events in the order of the spec.
    pub events: Vec<Event>,
    /// A body for each of them.
    pub samples: Samples,
    /// The domains with their resources, in the order of the spec.
    pub domains: Vec<Domain>,
}

/// A named type.
#[derive(Debug, Clone)]
pub struct TypeDef {
    /// Where it is defined.
    pub at: Location,
    /// The domain whose file defines it; none for what all domains share.
    pub domain: Option<String>,
    /// What it is, for its documentation.
    pub doc: String,
    /// What it is made of.
    pub kind: Kind,
}

/// What a named type is made of.
#[derive(Debug, Clone)]
pub enum Kind {
    /// Properties.
    Object(Vec<Property>),
    /// Known strings: wire value and curated variant name.
    Enum(Vec<(String, Option<String>)>),
    /// One of several objects.
    Union(Union),
    /// A string that identifies something.
    Id,
}

/// A property of an object.
#[derive(Debug, Clone)]
pub struct Property {
    /// Its name on the wire.
    pub wire: String,
    /// Its curated Rust name.
    pub field: Option<String>,
    /// Where it is defined.
    pub at: Location,
    /// What it is.
    pub usage: Use,
    /// Whether it is listed as required.
    pub required: bool,
}

/// A schema where it is used.
#[derive(Debug, Clone)]
pub struct Use {
    /// The type.
    pub ty: Type,
    /// Whether it may be `null`.
    pub nullable: bool,
    /// Whether requests leave it out.
    pub read_only: bool,
    /// Whether answers leave it out.
    pub write_only: bool,
    /// Whether it is hidden in `Debug`.
    pub sensitive: bool,
    /// Whether Rebilly accepts a value of it only once.
    pub single_use: bool,
    /// Whether it is going away.
    pub deprecated: bool,
    /// What it means to the caller, with its limits.
    pub doc: String,
}

/// A type without its place.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Integer,
    /// A decimal number.
    Decimal,
    /// Text.
    String,
    /// A date-time.
    Timestamp,
    /// A day.
    Date,
    /// Anything.
    Json,
    /// A list; whether its items may be `null`.
    List(Box<Type>, bool),
    /// A free map; whether its values may be `null`.
    Map(Box<Type>, bool),
    /// A type of [`Api::types`].
    Named(String),
    /// The same behind a pointer, where a type holds itself.
    Boxed(String),
}

impl Type {
    /// The named type inside, through lists and maps.
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Named(name) | Self::Boxed(name) => Some(name),
            Self::List(item, _) | Self::Map(item, _) => item.named(),
            _ => None,
        }
    }
}

/// One of several objects, told apart by a property.
#[derive(Debug, Clone)]
pub struct Union {
    /// The property.
    pub tag: String,
    /// Type name, tag values, and the curated variant name.
    pub variants: Vec<(String, Vec<String>, Option<String>)>,
    /// The type for tag values that no variant lists, and its curated variant name.
    pub other: Option<(String, Option<String>)>,
}

/// Reads the API out of a spec that [`check`](crate::check::check) found nothing wrong with.
///
/// # Errors
/// What the generator has no form for, with file and line.
pub fn build(spec: &Spec) -> Result<Api, Report> {
    let mut builder = schemas::Builder::new(spec);
    builder.components();
    let operations = builder.operations();
    let events = builder.events();
    let samples = samples::build(spec, builder.payloads.iter().map(|(name, node)| (name.as_str(), *node)));
    let (types, report) = builder.finish();
    if !report.is_empty() {
        return Err(report);
    }
    Ok(Api { types, operations, events, samples, domains: spec.document.domains.clone() })
}
