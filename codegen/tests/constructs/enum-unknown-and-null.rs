// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum};
use crate::types::Nullable;

model! {
    /// A thing.
    #[new(value state: Nullable<ThingState>)]
    pub struct Thing {
        /// Its state.
        #[json("state", required, nullable)]
        #[setter(with_state)]
        pub state: Nullable<ThingState>,
        /// Its result.
        #[json("result")]
        #[setter(with_result)]
        pub result: Option<Outcome>,
    }
}

open_enum! {
    /// Its state.
    pub enum ThingState {
        #[json("known")]
        Known,
        #[json("unknown")]
        UnknownValue,
        #[json("null")]
        Null,
        #[json("")]
        Nothing,
    }
}

open_enum! {
    /// A result.
    pub enum Outcome {
        #[json("approved")]
        Approved,
        #[json("unknown")]
        UnknownValue,
    }
}
