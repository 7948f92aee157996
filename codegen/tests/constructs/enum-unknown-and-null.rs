// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// A thing.
    pub struct Thing new(set state: Nullable<ThingState>) {
        /// Its state.
        state: Nullable<ThingState> = "state" [REQUIRED NULLABLE], set with_state: Nullable<ThingState>;
        /// Its result.
        result: Option<Outcome> = "result", set with_result: Outcome;
    }
}

crate::model::open_enum! {
    /// Its state.
    pub enum ThingState {
        /// `known`.
        Known = "known",
        /// `unknown`.
        UnknownValue = "unknown",
        /// `null`.
        Null = "null",
        /// The empty text.
        Nothing = "",
    }
}

crate::model::open_enum! {
    /// A result.
    pub enum Outcome {
        /// `approved`.
        Approved = "approved",
        /// `unknown`.
        UnknownValue = "unknown",
    }
}
