// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::model;

model! {
    /// A thing.
    #[new(value type_: String, value new: String)]
    pub struct Thing {
        /// A Rust keyword.
        #[json("type", required)]
        #[required_setter(with_type)]
        pub type_: String,
        /// Name of a constructor.
        #[json("new", required)]
        #[required_setter(with_new)]
        pub new: String,
        /// Name of a method.
        #[json("default")]
        #[plain_setter(with_default: bool)]
        pub default: Option<bool>,
        /// Name of a field of every model.
        #[json("extra")]
        #[plain_setter(with_extra: bool)]
        pub extra_: Option<bool>,
        /// Begins with a digit.
        #[json("3dsVersion")]
        #[setter(with_x3ds_version)]
        pub x3ds_version: Option<String>,
        /// Begins with an underscore.
        #[json("_links")]
        #[items_setter(with_links)]
        pub links: Option<Vec<String>>,
        /// Consecutive capitals.
        #[json("isEDDRequired")]
        #[plain_setter(with_is_edd_required: bool)]
        pub is_edd_required: Option<bool>,
        /// A dash.
        #[json("customer-id")]
        #[setter(with_customer_id)]
        pub customer_id: Option<String>,
    }
}
