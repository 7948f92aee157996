// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// A thing.
    pub struct Thing {
        /// An order.
        order: Option<Order> = "order", set with_order: Order;
        /// A place.
        at: Option<At> = "at", set with_at: At;
        /// A failure of a thing.
        error: Option<Error> = "error", set with_error: Error;
        /// A kind.
        item: Option<T> = "item", set with_item: T;
    }
}

crate::model::model! {
    /// An order.
    pub struct Order new(set order: T) {
        /// A kind.
        order: T = "order" [REQUIRED], set with_order: T;
    }
}

crate::model::model! {
    /// A place.
    pub struct At {
        /// Where.
        at: Option<String> = "at", set with_at: String;
    }
}

crate::model::model! {
    /// A failure of a thing.
    pub struct Error {
        /// Who made it.
        generator: Option<String> = "generator", set with_generator: String;
    }
}

crate::model::open_enum! {
    /// A kind.
    pub enum T {
        /// `at`.
        At = "at",
        /// `order`.
        Order = "order",
    }
}
