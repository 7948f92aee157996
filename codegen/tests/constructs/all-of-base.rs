// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// A thing.
    pub struct Thing {
        /// Its id.
        id: Option<String> = "id";
        /// Its name, which may be long here. At most 500 characters.
        name: Option<String> = "name";
        /// Its size.
        size: i64 = "size" [REQUIRED];
    }
}

crate::model::model! {
    /// What requests send of [`Thing`]: A thing.
    pub struct ThingRequest of Thing without ["id"] new(set size: i64) {
        /// Its name, which may be long here. At most 500 characters.
        name: Option<String> = "name", set with_name: String;
        /// Its size.
        size: i64 = "size" [REQUIRED], set with_size: i64;
    }
}
