//! The API model of the generator: named types, operations and events, without YAML and `$ref`s.

mod enums;
mod idempotency;
mod operations;
mod schemas;
mod unions;

use indexmap::IndexMap;
use serde_json::Value;

use crate::load::Spec;
use crate::node::Location;
use crate::report::Report;
use crate::samples::{self, Samples};

pub use crate::load::{Domain, Resource};
pub use idempotency::Idempotency;
pub use operations::{Download, Event, Operation, Parameter};
pub use unions::{Rule, Union, objects};

/// The whole API.
#[derive(Debug, Default)]
pub struct Api {
    /// Every named type by its Rust name: components and hoisted inline schemas.
    pub types: IndexMap<String, TypeDef>,
    /// The operations in the order of the spec.
    pub operations: Vec<Operation>,
    /// The webhook events in the order of the spec.
    pub events: Vec<Event>,
    /// Sample body of each event.
    pub samples: Samples,
    /// The domains with their resources, in the order of the spec.
    pub domains: Vec<Domain>,
}

/// A named type.
#[derive(Debug, Clone)]
pub struct TypeDef {
    /// Location of its definition.
    pub at: Location,
    /// Domain whose file defines it. `None` for a shared type.
    pub domain: Option<String>,
    /// Documentation.
    pub doc: String,
    /// Contents.
    pub kind: Kind,
}

/// Contents of a named type.
#[derive(Debug, Clone)]
pub enum Kind {
    /// Properties.
    Object(Vec<Property>),
    /// Known strings: wire value and curated variant name.
    Enum(Vec<(String, Option<String>)>),
    /// One of several objects.
    Union(Union),
    /// An identifier: a string newtype.
    Id,
}

/// A property of an object.
#[derive(Debug, Clone)]
pub struct Property {
    /// Its name on the wire.
    pub wire: String,
    /// Its curated Rust name.
    pub field: Option<String>,
    /// Location of its definition.
    pub at: Location,
    /// Its schema as used here.
    pub usage: Use,
    /// `true` if the schema lists it as required.
    pub required: bool,
}

/// A use of a schema, with the flags of that use.
#[derive(Debug, Clone)]
pub struct Use {
    /// The type.
    pub ty: Type,
    /// `true` if it may be `null`.
    pub nullable: bool,
    /// `true` if requests leave it out.
    pub read_only: bool,
    /// `true` if responses leave it out.
    pub write_only: bool,
    /// `true` if `Debug` redacts it.
    pub sensitive: bool,
    /// `true` if Rebilly accepts a value of it only once.
    pub single_use: bool,
    /// `true` if it is deprecated.
    pub deprecated: bool,
    /// Documentation, including limits.
    pub doc: String,
    /// Value that the schema suggests by its example, default, enum or format.
    pub sample: Option<Value>,
}

/// A type without the flags of its use.
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
    /// Any JSON.
    Json,
    /// A list. `true` if its items may be `null`.
    List(Box<Type>, bool),
    /// A map with arbitrary keys. `true` if its values may be `null`.
    Map(Box<Type>, bool),
    /// A type of [`Api::types`].
    Named(String),
    /// A boxed type of [`Api::types`], where a type contains itself.
    Boxed(String),
}

impl Type {
    /// Returns the named type, also inside lists and maps.
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Named(name) | Self::Boxed(name) => Some(name),
            Self::List(item, _) | Self::Map(item, _) => item.named(),
            _ => None,
        }
    }
}

/// Builds the API model from a spec that passed [`check`](crate::check::check).
///
/// # Errors
/// Reports everything that the generator does not support, with file and line.
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
