// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum};
use crate::types::{Date, Decimal, Json, Map, Nullable};

model! {
    /// A thing.
    pub struct Thing {
        /// An enum.
        #[json("kind", sensitive)]
        #[setter(with_kind)]
        pub kind: Option<ThingKind>,
        /// A list.
        #[json("names", sensitive)]
        #[items_setter(with_names)]
        pub names: Option<Vec<String>>,
        /// A map.
        #[json("fields", sensitive)]
        #[items_setter(with_fields)]
        pub fields: Option<Map<Json>>,
        /// A part.
        #[json("part", sensitive)]
        #[setter(with_part)]
        pub part: Option<Part>,
        /// A number.
        #[json("amount", nullable, sensitive)]
        #[setter(with_amount)]
        pub amount: Nullable<Decimal>,
        /// A day, sensitive in every use.
        #[json("born", sensitive)]
        #[setter(with_born)]
        pub born: Option<Date>,
    }
}

open_enum! {
    /// An enum.
    pub enum ThingKind {
        #[json("a")]
        A,
        #[json("b")]
        B,
    }
}

model! {
    /// A part.
    pub struct Part {
        /// A note.
        #[json("note")]
        #[setter(with_note)]
        pub note: Option<String>,
    }
}
