// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum};
use crate::types::{Decimal, Nullable};

model! {
    /// A thing.
    #[new(items tags: String)]
    pub struct Thing {
        /// Tags.
        #[json("tags", required)]
        #[list_setter(with_tags: String)]
        pub tags: Vec<String>,
        /// Colours, possibly `null`.
        #[json("colours", nullable)]
        #[setter(with_colours: Nullable<Vec<Option<ThingColour>>>)]
        pub colours: Nullable<Vec<Option<ThingColour>>>,
        /// Rows of numbers.
        #[json("matrix")]
        #[list_setter(with_matrix: Vec<Decimal>)]
        pub matrix: Option<Vec<Vec<Decimal>>>,
        /// Parts.
        #[json("parts", nullable)]
        #[setter(with_parts: Nullable<Vec<ThingPart>>)]
        pub parts: Nullable<Vec<ThingPart>>,
    }
}

open_enum! {
    /// A colour.
    pub enum ThingColour {
        #[json("red")]
        Red,
        #[json("blue")]
        Blue,
    }
}

model! {
    /// A part.
    pub struct ThingPart {
        /// Its size.
        #[json("size")]
        #[setter(with_size: i64)]
        pub size: Option<i64>,
    }
}
