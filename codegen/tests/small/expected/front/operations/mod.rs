// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of front.

mod things;
pub use things::*;

use crate::client::Client;

impl Client {
    /// Things as customers see them.
    pub fn front(&self) -> Front {
        Front { client: self.clone() }
    }
}

/// Things as customers see them.
///
/// Accessor of the client: [`Client::front`].
#[derive(Debug, Clone)]
pub struct Front {
    client: Client,
}
