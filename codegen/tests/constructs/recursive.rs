// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, union};
use crate::types::{Json, Map, Nullable};

model! {
    /// A thing.
    pub struct Thing {
        /// A thing.
        #[json("parent")]
        #[setter(with_parent: Box<Thing>)]
        pub parent: Option<Box<Thing>>,
        /// Its parts.
        #[json("parts")]
        #[list_setter(with_parts: Thing)]
        pub parts: Option<Vec<Thing>>,
        /// Its named parts.
        #[json("named")]
        #[map_setter(with_named: Thing)]
        pub named: Option<Map<Thing>>,
        /// Holder of the thing.
        #[json("holder", nullable)]
        #[setter(with_holder: Nullable<Box<Holder>>)]
        pub holder: Nullable<Box<Holder>>,
        /// A condition.
        #[json("condition")]
        #[setter(with_condition: Condition)]
        pub condition: Option<Condition>,
    }
}

model! {
    /// A holder.
    #[new(value thing: Thing)]
    pub struct Holder {
        /// A thing.
        #[json("thing", required)]
        #[setter(with_thing: Thing)]
        pub thing: Thing,
    }
}

union! {
    /// A condition.
    #[tag("op")]
    pub enum Condition {
        /// Conjunction of conditions.
        #[json("all", adds_tag)]
        All(Box<All>),
        /// Condition on a value.
        #[json("is", adds_tag)]
        Is(Box<Is>),
    }
}

model! {
    /// Conjunction of conditions.
    #[tag("op")]
    #[new(items of: Condition)]
    pub struct All {
        /// The conditions.
        #[json("of", required)]
        #[list_setter(with_of: Condition)]
        pub of: Vec<Condition>,
    }
}

model! {
    /// Condition on a value.
    #[tag("op")]
    pub struct Is {
        /// The value.
        #[json("value")]
        #[setter(with_value: Json)]
        pub value: Option<Json>,
    }
}
