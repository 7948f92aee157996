// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things that other domains reach: compiled with any set of features.

use crate::model::model;

model! {
    /// Common properties.
    pub struct Base {
        /// Its name. At most 10 characters. Example: `Ann`.
        #[json("name", required, sensitive)]
        pub name: String,
    }
}
