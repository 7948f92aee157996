// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models that several domains share.

use super::*;

crate::model::id! {
    /// Identifies a thing.
    pub struct ThingId;
}
