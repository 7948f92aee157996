// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::open_enum! {
    /// Its state.
    pub enum BaseState {
        /// `started`.
        Started = "started",
        /// `stopped`.
        Stopped = "stopped",
    }
}

crate::model::model! {
    /// Its size.
    pub struct BaseSize {
        /// How wide.
        width: Option<Decimal> = "width", set with_width: Decimal;
    }
}

crate::model::model! {
    /// A thing.
    pub struct Thing {
        /// Its state.
        state: Option<BaseState> = "state", set with_state: BaseState;
        /// Its size.
        size: Option<BaseSize> = "size", set with_size: BaseSize;
        /// A part.
        part: Option<Part> = "part", set with_part: Part;
    }
}

crate::model::model! {
    /// A part.
    pub struct Part {
        /// Its state.
        state: Option<BaseState> = "state", set with_state: BaseState;
        /// Its size.
        size: Option<BaseSize> = "size", set with_size: BaseSize;
        /// Which.
        number: Option<i64> = "number", set with_number: i64;
    }
}
