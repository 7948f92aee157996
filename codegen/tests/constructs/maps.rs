// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// A thing.
    pub struct Thing {
        /// Anything under names of one's own.
        custom_fields: Option<Map<Json>> = "customFields", pairs with_custom_fields: Json;
        /// Texts.
        labels: Option<Map<String>> = "labels", pairs with_labels: String;
        /// Parts; one may be missing.
        parts: Nullable<Map<Option<Part>>> = "parts" [NULLABLE], set with_parts: Nullable<Map<Option<Part>>>;
        /// Any JSON.
        anything: Option<Json> = "anything", set with_anything: Json;
    }
}

crate::model::model! {
    /// A part.
    pub struct Part {
        /// Its size.
        size: Option<Decimal> = "size", set with_size: Decimal;
    }
}
