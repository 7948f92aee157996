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
    pub struct ThingRequest of Thing without ["id"] new(name: (String), secret: (String)) {
        /// Its name.
        name: String = "name" [REQUIRED], with_name(String);
        /// Sent, never answered.
        secret: String = "secret" [REQUIRED SENSITIVE], with_secret(String);
        /// Sent, and answered all the same.
        token: Option<String> = "token" [SENSITIVE], with_token(String);
        /// Differs because it holds something that does.
        part: Option<PartRequest> = "part", with_part(PartRequest);
        /// The same both ways.
        shared: Option<Shared> = "shared", with_shared(Shared);
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
        note: Nullable<String> = "note" [NULLABLE], with_note(Nullable<String>);
    }
}

crate::model::model! {
    /// The same both ways.
    pub struct Shared new(value: (String)) {
        /// Its value.
        value: String = "value" [REQUIRED], with_value(String);
    }
}
