// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum};

model! {
    /// A thing.
    pub struct Thing {
        /// Payment method.
        #[json("method")]
        #[setter(with_method)]
        pub method: Option<ThingMethod>,
    }
}

open_enum! {
    /// Payment method.
    pub enum ThingMethod {
        #[json("bank-transfer")]
        BankTransfer,
        #[json("Bank transfer")]
        BankTransfer2,
        #[json("BankTransfer")]
        BankTransfer3,
        #[json("1")]
        X1,
        #[json("+1")]
        Plus1,
        #[json("+")]
        X,
        #[json("")]
        Empty,
        #[json("unknown")]
        UnknownValue,
        #[json("Unknown")]
        UnknownValue2,
        #[json("x")]
        X2,
        #[json("big")]
        Big,
        #[json("Big")]
        Big2,
    }
}
