// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum};

model! {
    /// A thing.
    pub struct Thing {
        /// Payment method.
        #[json("method")]
        #[setter(with_method: Method2)]
        pub method: Option<Method2>,
    }
}

open_enum! {
    /// A payment method.
    pub enum Method2 {
        /// `Apple Pay`.
        #[json("Apple Pay")]
        ApplePay,
        /// `ePay.bg`.
        #[json("ePay.bg")]
        EPayBg,
        /// `2checkout`.
        #[json("2checkout")]
        X2checkout,
        /// `self`.
        #[json("self")]
        Self_,
        /// `bank-transfer`.
        #[json("bank-transfer")]
        BankTransfer,
        /// `BankTransfer`.
        #[json("BankTransfer")]
        BankTransferLegacy,
        /// The empty string.
        #[json("")]
        Nothing,
        /// `+1`.
        #[json("+1")]
        Up,
        /// `-1`.
        #[json("-1")]
        Down,
    }
}
