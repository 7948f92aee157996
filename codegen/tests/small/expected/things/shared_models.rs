// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things that other domains reach: compiled whatever the features.

use crate::model::model;

model! {
    /// What all have.
    pub struct Base {
        /// Its name. At most 10 characters. Example: `Ann`.
        #[json("name", required, sensitive)]
        pub name: String,
    }
}
