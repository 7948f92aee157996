// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum, union};
use crate::types::Timestamp;

model! {
    /// A thing.
    pub struct Thing {
        /// A payment.
        #[json("payment")]
        pub payment: Option<Payment>,
    }
}

model! {
    /// Request body of [`Things::upsert`](crate::things::Things::upsert): the writable properties
    /// of a [`Thing`].
    #[request_of(Thing)]
    pub struct ThingRequest {
        /// A payment.
        #[json("payment")]
        #[setter(with_payment)]
        pub payment: Option<PaymentRequest>,
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
        #[json("visa", "master")]
        Card(Box<Card>),
    }
}

union! {
    /// Request form of [`Payment`]: its writable properties.
    #[tag("method")]
    pub enum PaymentRequest {
        /// In cash.
        #[json("cash", adds_tag)]
        Cash(Box<CashRequest>),
        /// By card.
        #[json("visa", "master")]
        Card(Box<CardRequest>),
    }
}

model! {
    /// In cash.
    #[tag("method")]
    pub struct Cash {
        /// Timestamp of receipt.
        #[json("receivedTime")]
        pub received_time: Option<Timestamp>,
    }
}

model! {
    /// Request form of [`Cash`]: its writable properties.
    #[tag("method")]
    #[request_of(Cash)]
    pub struct CashRequest {}
}

model! {
    /// By card.
    pub struct Card {
        /// Payment method.
        #[json("method", required)]
        pub method: CardMethod,
    }
}

model! {
    /// Request form of [`Card`]: its writable properties.
    #[request_of(Card)]
    #[new(value method: CardMethod)]
    pub struct CardRequest {
        /// Payment method.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: CardMethod,
        /// The code on the back.
        #[json("cvv", sensitive)]
        #[setter(with_cvv)]
        pub cvv: Option<String>,
    }
}

open_enum! {
    /// Payment method.
    pub enum CardMethod {
        #[json("visa")]
        Visa,
        #[json("master")]
        Master,
    }
}
