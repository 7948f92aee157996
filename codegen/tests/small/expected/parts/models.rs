// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of parts.

use crate::model::{model, open_enum};
use crate::things::Base;

model! {
    /// The body of the event.
    pub struct PartLost {
        /// The type.
        #[json("eventType")]
        pub event_type: Option<PartLostEventType>,
        /// Common properties.
        #[json("thing")]
        pub thing: Option<Base>,
    }
}

open_enum! {
    /// The type.
    pub enum PartLostEventType {
        #[json("part-lost")]
        PartLost,
    }
}
