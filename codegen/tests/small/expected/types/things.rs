// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

#[cfg(feature = "things")]
crate::model::open_enum! {
    /// A colour.
    pub enum Colour {
        /// `red`.
        Red = "red",
        /// `deep blue`.
        DeepBlue = "deep blue",
        /// `unknown`.
        UnknownValue = "unknown",
        /// `#fff`.
        White = "#fff",
    }
}

#[cfg(feature = "parts")]
crate::model::model! {
    /// What all have.
    pub struct Base {
        /// Its name. At most 10 characters. Example: `Ann`.
        name: String = "name" [REQUIRED SENSITIVE];
    }
}

#[cfg(feature = "things")]
crate::model::model! {
    /// A thing.
    pub struct Thing {
        /// Its name. At most 10 characters. Example: `Ann`.
        name: String = "name" [REQUIRED SENSITIVE];
        /// Its id.
        id: Option<ThingId> = "id";
        /// Its kind.
        kind: ThingKind = "kind" [REQUIRED];
        /// When it was made.
        created_time: Option<Timestamp> = "createdTime";
        /// Its price.
        price: Option<Decimal> = "price" [NULLABLE];
        /// How many. Default: `3`.
        count: Option<i64> = "count";
        /// How far. One of 1, 2, 3.
        level: Option<i64> = "level";
        /// Its colours; one may be missing.
        colours: Vec<Option<Colour>> = "colours" [NULLABLE];
        /// Free labels.
        labels: Map<String> = "labels";
        /// Anything.
        anything: Option<Json> = "anything";
        /// What it is part of.
        parent: Option<Box<Thing>> = "parent" [NULLABLE];
        /// How it is paid.
        payment: Option<Payment> = "payment" [NULLABLE];
        /// A name that the model needs itself.
        extra_: Option<bool> = "extra" [DEPRECATED];
        /// Related.
        links: Vec<ThingLink> = "_links";
    }
}

#[cfg(feature = "things")]
crate::model::model! {
    /// What requests send of [`Thing`]: A thing.
    pub struct ThingRequest of Thing without ["id" "createdTime" "_links"] new(set name: String, set kind: ThingKind) {
        /// Its name. At most 10 characters. Example: `Ann`.
        name: String = "name" [REQUIRED SENSITIVE], set with_name: String;
        /// Its kind.
        kind: ThingKind = "kind" [REQUIRED], set with_kind: ThingKind;
        /// Spent when sent.
        token: Option<String> = "token" [SENSITIVE], set with_token: String;
        /// Its price.
        price: Nullable<Decimal> = "price" [NULLABLE], set with_price: Nullable<Decimal>;
        /// How many. Default: `3`.
        count: Option<i64> = "count", set with_count: i64;
        /// How far. One of 1, 2, 3.
        level: Option<i64> = "level", set with_level: i64;
        /// Its colours; one may be missing.
        colours: Nullable<Vec<Option<Colour>>> = "colours" [NULLABLE], set with_colours: Nullable<Vec<Option<Colour>>>;
        /// Free labels.
        labels: Option<Map<String>> = "labels", pairs with_labels: String;
        /// Anything.
        anything: Option<Json> = "anything", set with_anything: Json;
        /// What it is part of.
        parent: Nullable<Box<ThingRequest>> = "parent" [NULLABLE], set with_parent: Nullable<Box<ThingRequest>>;
        /// How it is paid.
        payment: Nullable<PaymentRequest> = "payment" [NULLABLE], set with_payment: Nullable<PaymentRequest>;
        /// A name that the model needs itself.
        extra_: Option<bool> = "extra" [DEPRECATED], set with_extra: bool;
    }
}

#[cfg(feature = "things")]
crate::model::open_enum! {
    /// Its kind.
    pub enum ThingKind {
        /// `solid`.
        Solid = "solid",
        /// `liquid`.
        Liquid = "liquid",
    }
}

#[cfg(feature = "things")]
crate::model::model! {
    /// A link.
    pub struct ThingLink {
        /// Where.
        href: Option<String> = "href";
    }
}

#[cfg(feature = "things")]
crate::model::union! {
    /// A payment.
    pub enum Payment by "method" else OtherPayment(OtherPayment) {
        /// In cash.
        "cash" => Cash(Cash) tagged,
        /// By card.
        "visa" | "master" => Card(Card),
    }
}

#[cfg(feature = "things")]
crate::model::union! {
    /// What requests send of [`Payment`]: A payment.
    pub enum PaymentRequest by "method" else OtherPayment(OtherPayment) {
        /// What requests send of [`Cash`]: In cash.
        "cash" => Cash(CashRequest) tagged,
        /// By card.
        "visa" | "master" => Card(Card),
    }
}

#[cfg(feature = "things")]
crate::model::model! {
    /// In cash.
    pub struct Cash tag "method" {
        /// From whom.
        giver: Option<String> = "giver";
    }
}

#[cfg(feature = "things")]
crate::model::model! {
    /// What requests send of [`Cash`]: In cash.
    pub struct CashRequest tag "method" of Cash without ["giver"] {
    }
}

#[cfg(feature = "things")]
crate::model::model! {
    /// By card.
    pub struct Card new(set method: CardMethod) {
        /// The brand.
        method: CardMethod = "method" [REQUIRED], set with_method: CardMethod;
    }
}

#[cfg(feature = "things")]
crate::model::open_enum! {
    /// The brand.
    pub enum CardMethod {
        /// `visa`.
        Visa = "visa",
        /// `master`.
        Master = "master",
    }
}

#[cfg(feature = "things")]
crate::model::model! {
    /// In another way.
    pub struct OtherPayment new(set method: String) {
        /// The way.
        method: String = "method" [REQUIRED], set with_method: String;
    }
}

#[cfg(feature = "things")]
crate::model::model! {
    /// The body of the event.
    pub struct ThingMadeWebhook {
        /// The type.
        event_type: Option<ThingMadeWebhookEventType> = "eventType";
        /// A thing.
        thing: Option<Thing> = "thing";
    }
}

#[cfg(feature = "things")]
crate::model::open_enum! {
    /// The type.
    pub enum ThingMadeWebhookEventType {
        /// `thing-made`.
        ThingMade = "thing-made",
    }
}
