// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::model;

model! {
    /// A thing.
    pub struct Thing {
        /// A keyword.
        #[json("type")]
        #[setter(with_type)]
        pub type_: Option<String>,
        /// A sign before the name of another property.
        #[json("@id")]
        #[setter(with_at_id)]
        pub at_id: Option<String>,
        /// An identifier.
        #[json("id")]
        #[setter(with_id)]
        pub id: Option<String>,
        /// A dot.
        #[json("owner.name")]
        #[setter(with_owner_name)]
        pub owner_name: Option<String>,
        /// A digit.
        #[json("3dsVersion")]
        #[setter(with_x3ds_version)]
        pub x3ds_version: Option<String>,
        /// The name of another property.
        #[json("ownerName")]
        #[setter(with_own_name)]
        pub own_name: Option<String>,
        /// A number of a list. One of 1, 2.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("deprecated", deprecated)]
        #[plain_setter(with_deprecated: i64)]
        pub deprecated: Option<i64>,
    }
}
