// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// A thing.
    pub struct Thing new(set type_: String, set new: String) {
        /// A Rust keyword.
        type_: String = "type" [REQUIRED], set with_type: String;
        /// Called as a constructor is.
        new: String = "new" [REQUIRED], set with_new: String;
        /// Called as a method is.
        default: Option<bool> = "default", set with_default: bool;
        /// Called as a field of every model is.
        extra_: Option<bool> = "extra", set with_extra: bool;
        /// Begins with a digit.
        x3ds_version: Option<String> = "3dsVersion", set with_x3ds_version: String;
        /// Begins with an underscore.
        links: Option<Vec<String>> = "_links", each with_links: String;
        /// Capitals in a row.
        is_edd_required: Option<bool> = "isEDDRequired", set with_is_edd_required: bool;
        /// A dash.
        customer_id: Option<String> = "customer-id", set with_customer_id: String;
    }
}
