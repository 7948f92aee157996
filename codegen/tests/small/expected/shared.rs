// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models and identifiers that many domains use.

use crate::model::id;

id! {
    /// Identifies a thing.
    pub struct ThingId;
}
