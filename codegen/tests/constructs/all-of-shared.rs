// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum};
use crate::types::Decimal;

open_enum! {
    /// Its state.
    pub enum BaseState {
        #[json("started")]
        Started,
        #[json("stopped")]
        Stopped,
    }
}

model! {
    /// Its size.
    pub struct BaseSize {
        /// Width.
        #[json("width")]
        #[setter(with_width)]
        pub width: Option<Decimal>,
    }
}

model! {
    /// A thing.
    pub struct Thing {
        /// Its state.
        #[json("state")]
        #[setter(with_state)]
        pub state: Option<BaseState>,
        /// Its size.
        #[json("size")]
        #[setter(with_size)]
        pub size: Option<BaseSize>,
        /// A part.
        #[json("part")]
        #[setter(with_part)]
        pub part: Option<Part>,
    }
}

model! {
    /// A part.
    pub struct Part {
        /// Its state.
        #[json("state")]
        #[setter(with_state)]
        pub state: Option<BaseState>,
        /// Its size.
        #[json("size")]
        #[setter(with_size)]
        pub size: Option<BaseSize>,
        /// Number of the part.
        #[json("number")]
        #[plain_setter(with_number: i64)]
        pub number: Option<i64>,
    }
}
