// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// A thing.
    pub struct Thing {
        /// A payment.
        payment: Option<Payment> = "payment";
    }
}

crate::model::model! {
    /// What requests send of [`Thing`]: A thing.
    pub struct ThingRequest of Thing without [] {
        /// A payment.
        payment: Option<PaymentRequest> = "payment", set with_payment: PaymentRequest;
    }
}

crate::model::union! {
    /// A payment.
    pub enum Payment by "method" {
        /// In cash.
        "cash" => Cash(Cash) tagged,
        /// By card.
        "visa" | "master" => Card(Card),
    }
}

crate::model::union! {
    /// What requests send of [`Payment`]: A payment.
    pub enum PaymentRequest by "method" {
        /// What requests send of [`Cash`]: In cash.
        "cash" => Cash(CashRequest) tagged,
        /// What requests send of [`Card`]: By card.
        "visa" | "master" => Card(CardRequest),
    }
}

crate::model::model! {
    /// In cash.
    pub struct Cash tag "method" {
        /// When.
        received_time: Option<Timestamp> = "receivedTime";
    }
}

crate::model::model! {
    /// What requests send of [`Cash`]: In cash.
    pub struct CashRequest tag "method" of Cash without ["receivedTime"] {
    }
}

crate::model::model! {
    /// By card.
    pub struct Card {
        /// How.
        method: CardMethod = "method" [REQUIRED];
    }
}

crate::model::model! {
    /// What requests send of [`Card`]: By card.
    pub struct CardRequest of Card without [] new(set method: CardMethod) {
        /// How.
        method: CardMethod = "method" [REQUIRED], set with_method: CardMethod;
        /// The code on the back.
        cvv: Option<String> = "cvv" [SENSITIVE], set with_cvv: String;
    }
}

crate::model::open_enum! {
    /// How.
    pub enum CardMethod {
        /// `visa`.
        Visa = "visa",
        /// `master`.
        Master = "master",
    }
}
