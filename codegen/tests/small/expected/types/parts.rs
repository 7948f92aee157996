// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of parts.

use super::*;

crate::model::model! {
    /// The body of the event.
    pub struct PartLost {
        /// The type.
        event_type: Option<PartLostEventType> = "eventType";
        /// What all have.
        thing: Option<Base> = "thing";
    }
}

crate::model::open_enum! {
    /// The type.
    pub enum PartLostEventType {
        /// `part-lost`.
        PartLost = "part-lost",
    }
}
