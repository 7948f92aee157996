// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Things of every kind.
//!
//! Operations need the feature `things`.
//!
//! # [`Things`]: `client.things()`
//!
//! Things of every kind.
//!
//! - [`list`](Things::list): Lists things. `GET /things`
//! - [`upsert`](Things::upsert): Creates or replaces a thing. `PUT /things/{id}`
//! - [`merge`](Things::merge): Merges a thing into another. `DELETE /things/{id}`

mod shared_models;
pub use shared_models::*;

#[cfg(feature = "things")]
mod models;
#[cfg(feature = "things")]
pub use models::*;

#[cfg(feature = "things")]
mod operations;
#[cfg(feature = "things")]
pub use operations::*;
