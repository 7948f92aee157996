//! The bundled spec as the sandbox reads it: operations, their schemas, the webhooks' payload schemas.

mod bundle;
mod convert;
mod messages;
mod operation;
mod parameter;
mod schema_walk;
mod validate;

pub use bundle::{Spec, SpecError};
pub use messages::InvalidField;
pub use operation::{Operation, Scope};
pub use validate::Direction;

pub(crate) use operation::Lookup;
pub use operation::PathValues;
