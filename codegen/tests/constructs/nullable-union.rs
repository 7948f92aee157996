// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// A thing.
    pub struct Thing {
        /// How it is paid; null when it is free.
        payment: Nullable<Payment> = "payment" [NULLABLE], set with_payment: Nullable<Payment>;
    }
}

crate::model::union! {
    /// A payment.
    pub enum Payment by "method" {
        /// In cash.
        "cash" => Cash(Cash) tagged,
        /// By card.
        "card" => Card(Card) tagged,
    }
}

crate::model::model! {
    /// In cash.
    pub struct Cash tag "method" {
        /// Who took it.
        received_by: Option<String> = "receivedBy", set with_received_by: String;
    }
}

crate::model::model! {
    /// By card.
    pub struct Card tag "method" {
        /// The last digits.
        last4: Nullable<String> = "last4" [NULLABLE], set with_last4: Nullable<String>;
    }
}
