// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum};

model! {
    /// A thing.
    pub struct Thing {
        /// Payment method.
        #[json("method")]
        #[setter(with_method)]
        pub method: Option<Method2>,
    }
}

open_enum! {
    /// A payment method.
    pub enum Method2 {
        #[json("Apple Pay")]
        ApplePay,
        #[json("ePay.bg")]
        EPayBg,
        #[json("2checkout")]
        X2checkout,
        #[json("self")]
        Self_,
        #[json("bank-transfer")]
        BankTransfer,
        #[json("BankTransfer")]
        BankTransferLegacy,
        #[json("")]
        Nothing,
        #[json("+1")]
        Up,
        #[json("-1")]
        Down,
    }
}
