// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// A thing.
    pub struct Thing new(each tags: String) {
        /// Tags.
        tags: Vec<String> = "tags" [REQUIRED], each with_tags: String;
        /// Colours; one may be missing.
        colours: Nullable<Vec<Option<ThingColour>>> = "colours" [NULLABLE], set with_colours: Nullable<Vec<Option<ThingColour>>>;
        /// Rows of numbers.
        matrix: Option<Vec<Vec<Decimal>>> = "matrix", each with_matrix: Vec<Decimal>;
        /// Parts.
        parts: Nullable<Vec<ThingPart>> = "parts" [NULLABLE], set with_parts: Nullable<Vec<ThingPart>>;
    }
}

crate::model::open_enum! {
    /// A colour.
    pub enum ThingColour {
        /// `red`.
        Red = "red",
        /// `blue`.
        Blue = "blue",
    }
}

crate::model::model! {
    /// A part.
    pub struct ThingPart {
        /// Its size.
        size: Option<i64> = "size", set with_size: i64;
    }
}
