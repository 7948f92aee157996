// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of front.

use crate::model::model;

model! {
    /// A thing as a customer sees it.
    pub struct FrontThing {
        /// An id.
        #[json("id")]
        pub id: Option<String>,
    }
}
