// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// A thing.
    pub struct Thing {
        /// How it is paid.
        method: Option<Method2> = "method", set with_method: Method2;
    }
}

crate::model::open_enum! {
    /// A way to pay.
    pub enum Method2 {
        /// `Apple Pay`.
        ApplePay = "Apple Pay",
        /// `ePay.bg`.
        EPayBg = "ePay.bg",
        /// `2checkout`.
        X2checkout = "2checkout",
        /// `self`.
        Self_ = "self",
        /// `bank-transfer`.
        BankTransfer = "bank-transfer",
        /// `BankTransfer`.
        BankTransferLegacy = "BankTransfer",
        /// The empty text.
        Nothing = "",
        /// `+1`.
        Up = "+1",
        /// `-1`.
        Down = "-1",
    }
}
