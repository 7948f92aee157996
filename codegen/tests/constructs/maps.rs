// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::model;
use crate::types::{Decimal, Json, Map, Nullable};

model! {
    /// A thing.
    pub struct Thing {
        /// Any JSON under arbitrary names.
        #[json("customFields")]
        #[items_setter(with_custom_fields)]
        pub custom_fields: Option<Map<Json>>,
        /// Texts.
        #[json("labels")]
        #[items_setter(with_labels)]
        pub labels: Option<Map<String>>,
        /// Parts, possibly `null`.
        #[json("parts", nullable)]
        #[items_setter(with_parts)]
        pub parts: Nullable<Map<Option<Part>>>,
        /// Any JSON.
        #[json("anything")]
        #[setter(with_anything)]
        pub anything: Option<Json>,
    }
}

model! {
    /// A part.
    pub struct Part {
        /// Its size.
        #[json("size")]
        #[setter(with_size)]
        pub size: Option<Decimal>,
    }
}
