// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum};

model! {
    /// A thing.
    pub struct Thing {
        /// An order.
        #[json("order")]
        #[setter(with_order)]
        pub order: Option<Order>,
        /// A place.
        #[json("at")]
        #[setter(with_at)]
        pub at: Option<At>,
        /// A failure of a thing.
        #[json("error")]
        #[setter(with_error)]
        pub error: Option<Error>,
        /// A kind.
        #[json("item")]
        #[setter(with_item)]
        pub item: Option<T>,
    }
}

model! {
    /// An order.
    #[new(value order: T)]
    pub struct Order {
        /// A kind.
        #[json("order", required)]
        #[required_setter(with_order)]
        pub order: T,
    }
}

model! {
    /// A place.
    pub struct At {
        /// Place of the order.
        #[json("at")]
        #[setter(with_at)]
        pub at: Option<String>,
    }
}

model! {
    /// A failure of a thing.
    pub struct Error {
        /// Generator of the failure.
        #[json("generator")]
        #[setter(with_generator)]
        pub generator: Option<String>,
    }
}

open_enum! {
    /// A kind.
    pub enum T {
        #[json("at")]
        At,
        #[json("order")]
        Order,
    }
}
