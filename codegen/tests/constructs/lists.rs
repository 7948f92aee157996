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
        #[items_setter(with_tags)]
        pub tags: Vec<String>,
        /// Colours, possibly `null`.
        #[json("colours", nullable)]
        #[items_setter(with_colours)]
        pub colours: Nullable<Vec<Option<ThingColour>>>,
        /// Rows of numbers.
        #[json("matrix")]
        #[items_setter(with_matrix)]
        pub matrix: Option<Vec<Vec<Decimal>>>,
        /// Parts.
        #[json("parts", nullable)]
        #[items_setter(with_parts)]
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
        #[plain_setter(with_size: i64)]
        pub size: Option<i64>,
    }
}
