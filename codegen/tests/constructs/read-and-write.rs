// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::model;
use crate::types::{Nullable, Timestamp};

model! {
    /// A thing.
    pub struct Thing {
        /// Chosen by Rebilly.
        #[json("id", required)]
        pub id: String,
        /// Its name.
        #[json("name", required)]
        pub name: String,
        /// Sent, and answered all the same.
        #[json("token", sensitive)]
        pub token: Option<String>,
        /// Differs because it holds something that does.
        #[json("part")]
        pub part: Option<Part>,
        /// The same both ways.
        #[json("shared")]
        pub shared: Option<Shared>,
    }
}

model! {
    /// Request body of [`Things::upsert`](crate::things::Things::upsert): the writable properties
    /// of a [`Thing`].
    #[request_of(Thing)]
    #[new(value name: String, value secret: String)]
    pub struct ThingRequest {
        /// Its name.
        #[json("name", required)]
        #[setter(with_name: String)]
        pub name: String,
        /// Sent, never answered.
        #[json("secret", required, sensitive)]
        #[setter(with_secret: String)]
        pub secret: String,
        /// Sent, and answered all the same.
        #[json("token", sensitive)]
        #[setter(with_token: String)]
        pub token: Option<String>,
        /// Differs because it holds something that does.
        #[json("part")]
        #[setter(with_part: PartRequest)]
        pub part: Option<PartRequest>,
        /// The same both ways.
        #[json("shared")]
        #[setter(with_shared: Shared)]
        pub shared: Option<Shared>,
    }
}

model! {
    /// Differs because it holds something that does.
    pub struct Part {
        /// When it was made.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// A note.
        #[json("note", nullable)]
        pub note: Option<String>,
    }
}

model! {
    /// Request form of [`Part`]: its writable properties.
    #[request_of(Part)]
    pub struct PartRequest {
        /// A note.
        #[json("note", nullable)]
        #[setter(with_note: Nullable<String>)]
        pub note: Nullable<String>,
    }
}

model! {
    /// The same both ways.
    #[new(value value: String)]
    pub struct Shared {
        /// Its value.
        #[json("value", required)]
        #[setter(with_value: String)]
        pub value: String,
    }
}
