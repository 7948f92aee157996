// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, union};
use crate::types::Nullable;

model! {
    /// A thing.
    pub struct Thing {
        /// Payment; `null` if it is free.
        #[json("payment", nullable)]
        #[setter(with_payment)]
        pub payment: Nullable<Payment>,
    }
}

union! {
    /// A payment.
    #[tag("method")]
    pub enum Payment {
        /// In cash.
        #[json("cash", adds_tag)]
        Cash(Box<Cash>),
        /// By card.
        #[json("card", adds_tag)]
        Card(Box<Card>),
    }
}

model! {
    /// In cash.
    #[tag("method")]
    pub struct Cash {
        /// Recipient.
        #[json("receivedBy")]
        #[setter(with_received_by)]
        pub received_by: Option<String>,
    }
}

model! {
    /// By card.
    #[tag("method")]
    pub struct Card {
        /// The last digits.
        #[json("last4", nullable)]
        #[setter(with_last4)]
        pub last4: Nullable<String>,
    }
}
