// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::model;
use crate::types::{Nullable, Timestamp};

model! {
    /// A thing.
    pub struct Thing {
        /// Assigned by Rebilly.
        #[json("id", required)]
        pub id: String,
        /// Its name.
        #[json("name", required)]
        pub name: String,
        /// Write-only, but part of responses.
        #[json("token", sensitive)]
        pub token: Option<String>,
        /// Differs between directions because of a nested property.
        #[json("part")]
        pub part: Option<Part>,
        /// Identical in requests and responses.
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
        #[required_setter(with_name)]
        pub name: String,
        /// Never part of a response.
        #[json("secret", required, sensitive)]
        #[required_setter(with_secret)]
        pub secret: String,
        /// Write-only, but part of responses.
        #[json("token", sensitive)]
        #[setter(with_token)]
        pub token: Option<String>,
        /// Differs between directions because of a nested property.
        #[json("part")]
        #[setter(with_part)]
        pub part: Option<PartRequest>,
        /// Identical in requests and responses.
        #[json("shared")]
        #[setter(with_shared)]
        pub shared: Option<Shared>,
    }
}

model! {
    /// Differs between directions because of a nested property.
    pub struct Part {
        /// Creation timestamp.
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
        #[setter(with_note)]
        pub note: Nullable<String>,
    }
}

model! {
    /// Identical in requests and responses.
    #[new(value value: String)]
    pub struct Shared {
        /// Its value.
        #[json("value", required)]
        #[required_setter(with_value)]
        pub value: String,
    }
}
