// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// A thing.
    pub struct Thing {
        /// Chosen by Rebilly.
        id: String = "id" [REQUIRED];
        /// Its name.
        name: String = "name" [REQUIRED];
        /// Sent, and answered all the same.
        token: Option<String> = "token" [SENSITIVE];
        /// Differs because it holds something that does.
        part: Option<Part> = "part";
        /// The same both ways.
        shared: Option<Shared> = "shared";
    }
}

crate::model::model! {
    /// What requests send of [`Thing`]: A thing.
    pub struct ThingRequest of Thing without ["id"] new(set name: String, set secret: String) {
        /// Its name.
        name: String = "name" [REQUIRED], set with_name: String;
        /// Sent, never answered.
        secret: String = "secret" [REQUIRED SENSITIVE], set with_secret: String;
        /// Sent, and answered all the same.
        token: Option<String> = "token" [SENSITIVE], set with_token: String;
        /// Differs because it holds something that does.
        part: Option<PartRequest> = "part", set with_part: PartRequest;
        /// The same both ways.
        shared: Option<Shared> = "shared", set with_shared: Shared;
    }
}

crate::model::model! {
    /// Differs because it holds something that does.
    pub struct Part {
        /// When it was made.
        created_time: Option<Timestamp> = "createdTime";
        /// A note.
        note: Option<String> = "note" [NULLABLE];
    }
}

crate::model::model! {
    /// What requests send of [`Part`]: Differs because it holds something that does.
    pub struct PartRequest of Part without ["createdTime"] {
        /// A note.
        note: Nullable<String> = "note" [NULLABLE], set with_note: Nullable<String>;
    }
}

crate::model::model! {
    /// The same both ways.
    pub struct Shared new(set value: String) {
        /// Its value.
        value: String = "value" [REQUIRED], set with_value: String;
    }
}
