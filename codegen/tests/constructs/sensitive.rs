// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// A thing.
    pub struct Thing {
        /// An enum.
        kind: Option<ThingKind> = "kind" [SENSITIVE], set with_kind: ThingKind;
        /// A list.
        names: Option<Vec<String>> = "names" [SENSITIVE], each with_names: String;
        /// A map.
        fields: Option<Map<Json>> = "fields" [SENSITIVE], pairs with_fields: Json;
        /// A part.
        part: Option<Part> = "part" [SENSITIVE], set with_part: Part;
        /// A number.
        amount: Nullable<Decimal> = "amount" [NULLABLE SENSITIVE], set with_amount: Nullable<Decimal>;
        /// A day, hidden wherever it stands.
        born: Option<Date> = "born" [SENSITIVE], set with_born: Date;
    }
}

crate::model::open_enum! {
    /// An enum.
    pub enum ThingKind {
        /// `a`.
        A = "a",
        /// `b`.
        B = "b",
    }
}

crate::model::model! {
    /// A part.
    pub struct Part {
        /// A note.
        note: Option<String> = "note", set with_note: String;
    }
}
