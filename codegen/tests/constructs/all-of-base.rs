// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::model;

model! {
    /// A thing.
    pub struct Thing {
        /// Its id.
        #[json("id")]
        pub id: Option<String>,
        /// Its name, with a larger limit. At most 500 characters.
        #[json("name")]
        pub name: Option<String>,
        /// Its size.
        #[json("size", required)]
        pub size: i64,
    }
}

model! {
    /// Request body of [`Things::upsert`](crate::things::Things::upsert): the writable properties
    /// of a [`Thing`].
    #[request_of(Thing)]
    #[new(plain size: i64)]
    pub struct ThingRequest {
        /// Its name, with a larger limit. At most 500 characters.
        #[json("name")]
        #[setter(with_name)]
        pub name: Option<String>,
        /// Its size.
        #[json("size", required)]
        #[plain_setter(with_size: i64)]
        pub size: i64,
    }
}
