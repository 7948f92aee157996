//! The OpenAPI document as the sandbox reads it: operations, their schemas, the payload schemas of events.

mod bundle;
mod content;
mod convert;
mod document;
mod lookup;
mod messages;
mod operation;
mod parameter;
mod schema_walk;
mod security;
mod shape;
mod unions;
mod validate;

pub use bundle::{Spec, SpecError};
pub use messages::InvalidField;
pub use operation::{Operation, PathValues, Scope};
pub use validate::Direction;

pub(crate) use bundle::extend;
pub(crate) use content::{Content, MediaType, ResponseContent};
pub(crate) use document::Document;
pub(crate) use lookup::{Lookup, decode};
pub(crate) use parameter::{Parameter, RawParameter};
pub(crate) use schema_walk::{example_of, marked, property_of, type_of};
pub(crate) use security::SecurityScheme;
pub(crate) use unions::{UnionRule, parent_tag};
