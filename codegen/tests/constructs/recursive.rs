// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// A thing.
    pub struct Thing {
        /// A thing.
        parent: Option<Box<Thing>> = "parent", set with_parent: Box<Thing>;
        /// Its parts.
        parts: Option<Vec<Thing>> = "parts", each with_parts: Thing;
        /// Its named parts.
        named: Option<Map<Thing>> = "named", pairs with_named: Thing;
        /// Who holds it.
        holder: Nullable<Box<Holder>> = "holder" [NULLABLE], set with_holder: Nullable<Box<Holder>>;
        /// A condition.
        condition: Option<Condition> = "condition", set with_condition: Condition;
    }
}

crate::model::model! {
    /// A holder.
    pub struct Holder new(set thing: Thing) {
        /// A thing.
        thing: Thing = "thing" [REQUIRED], set with_thing: Thing;
    }
}

crate::model::union! {
    /// A condition.
    pub enum Condition by "op" {
        /// All must hold.
        "all" => All(All) tagged,
        /// It must be so.
        "is" => Is(Is) tagged,
    }
}

crate::model::model! {
    /// All must hold.
    pub struct All tag "op" new(each of: Condition) {
        /// The conditions.
        of: Vec<Condition> = "of" [REQUIRED], each with_of: Condition;
    }
}

crate::model::model! {
    /// It must be so.
    pub struct Is tag "op" {
        /// The value.
        value: Option<Json> = "value", set with_value: Json;
    }
}
