// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, union};
use crate::types::{Json, Map, Nullable};

model! {
    /// A thing.
    pub struct Thing {
        /// A thing.
        #[json("parent")]
        #[setter(with_parent)]
        pub parent: Option<Box<Thing>>,
        /// Its parts.
        #[json("parts")]
        #[items_setter(with_parts)]
        pub parts: Option<Vec<Thing>>,
        /// Its named parts.
        #[json("named")]
        #[items_setter(with_named)]
        pub named: Option<Map<Thing>>,
        /// Holder of the thing.
        #[json("holder", nullable)]
        #[setter(with_holder)]
        pub holder: Nullable<Box<Holder>>,
        /// A condition.
        #[json("condition")]
        #[setter(with_condition)]
        pub condition: Option<Condition>,
    }
}

model! {
    /// A holder.
    #[new(value thing: Thing)]
    pub struct Holder {
        /// A thing.
        #[json("thing", required)]
        #[required_setter(with_thing)]
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
        #[items_setter(with_of)]
        pub of: Vec<Condition>,
    }
}

model! {
    /// Condition on a value.
    #[tag("op")]
    pub struct Is {
        /// The value.
        #[json("value")]
        #[setter(with_value)]
        pub value: Option<Json>,
    }
}
