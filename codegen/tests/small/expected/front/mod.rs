// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Things as customers see them.
//!
//! Operations need the feature `front`.
//!
//! # [`Things`]: `client.front().things()`
//!
//! Things of a customer. The accessor has the name of another domain's.
//!
//! - [`list`](Things::list): Lists the things of a customer. `GET /front/things`
//! - [`get`](Things::get): Retrieves a thing of a customer. `GET /front/things/{id}`

#[cfg(feature = "front")]
mod models;
#[cfg(feature = "front")]
pub use models::*;

#[cfg(feature = "front")]
mod operations;
#[cfg(feature = "front")]
pub use operations::*;
