// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum, union};
use crate::shared::ThingId;
use crate::types::{Decimal, Json, Map, Nullable, Timestamp};

open_enum! {
    /// A colour.
    pub enum Colour {
        #[json("red")]
        Red,
        #[json("deep blue")]
        DeepBlue,
        #[json("unknown")]
        UnknownValue,
        #[json("#fff")]
        White,
    }
}

model! {
    /// A thing.
    pub struct Thing {
        /// Its name. At most 10 characters. Example: `Ann`.
        #[json("name", required, sensitive)]
        pub name: String,
        /// Its id.
        #[json("id")]
        pub id: Option<ThingId>,
        /// Its kind.
        #[json("kind", required)]
        pub kind: ThingKind,
        /// Creation timestamp.
        #[json("createdTime")]
        pub created_time: Option<Timestamp>,
        /// Its price.
        #[json("price", nullable)]
        pub price: Option<Decimal>,
        /// Number. Default: `3`.
        #[json("count")]
        pub count: Option<i64>,
        /// Distance. One of 1, 2, 3.
        #[json("level")]
        pub level: Option<i64>,
        /// Its colours, possibly `null`.
        #[json("colours", nullable)]
        pub colours: Vec<Option<Colour>>,
        /// Arbitrary labels.
        #[json("labels")]
        pub labels: Map<String>,
        /// Any JSON.
        #[json("anything")]
        pub anything: Option<Json>,
        /// Thing that contains it.
        #[json("parent", nullable)]
        pub parent: Option<Box<Thing>>,
        /// Payment method.
        #[json("payment", nullable)]
        pub payment: Option<Payment>,
        /// Property with the name of a field of every model.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("extra", deprecated)]
        pub extra_: Option<bool>,
        /// Related.
        #[json("_links")]
        pub links: Vec<ThingLink>,
    }
}

model! {
    /// Request body of [`Things::upsert`](crate::things::Things::upsert): the writable properties
    /// of a [`Thing`].
    #[request_of(Thing)]
    #[new(value name: String, value kind: ThingKind)]
    pub struct ThingRequest {
        /// Its name. At most 10 characters. Example: `Ann`.
        #[json("name", required, sensitive)]
        #[required_setter(with_name)]
        pub name: String,
        /// Its kind.
        #[json("kind", required)]
        #[required_setter(with_kind)]
        pub kind: ThingKind,
        /// Single-use token.
        #[json("token", sensitive)]
        #[setter(with_token)]
        pub token: Option<String>,
        /// Its price.
        #[json("price", nullable)]
        #[setter(with_price)]
        pub price: Nullable<Decimal>,
        /// Number. Default: `3`.
        #[json("count")]
        #[plain_setter(with_count: i64)]
        pub count: Option<i64>,
        /// Distance. One of 1, 2, 3.
        #[json("level")]
        #[plain_setter(with_level: i64)]
        pub level: Option<i64>,
        /// Its colours, possibly `null`.
        #[json("colours", nullable)]
        #[items_setter(with_colours)]
        pub colours: Nullable<Vec<Option<Colour>>>,
        /// Arbitrary labels.
        #[json("labels")]
        #[items_setter(with_labels)]
        pub labels: Option<Map<String>>,
        /// Any JSON.
        #[json("anything")]
        #[setter(with_anything)]
        pub anything: Option<Json>,
        /// Thing that contains it.
        #[json("parent", nullable)]
        #[setter(with_parent)]
        pub parent: Nullable<Box<ThingRequest>>,
        /// Payment method.
        #[json("payment", nullable)]
        #[setter(with_payment)]
        pub payment: Nullable<PaymentRequest>,
        /// Property with the name of a field of every model.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("extra", deprecated)]
        #[plain_setter(with_extra: bool)]
        pub extra_: Option<bool>,
    }
}

open_enum! {
    /// Its kind.
    pub enum ThingKind {
        #[json("solid")]
        Solid,
        #[json("liquid")]
        Liquid,
    }
}

model! {
    /// A link.
    pub struct ThingLink {
        /// URL.
        #[json("href")]
        pub href: Option<String>,
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
        #[other]
        /// By another method.
        Other(Box<OtherPayment>),
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
        Card(Box<Card>),
        #[other]
        /// By another method.
        Other(Box<OtherPayment>),
    }
}

model! {
    /// In cash.
    #[tag("method")]
    pub struct Cash {
        /// Payer.
        #[json("giver")]
        pub giver: Option<String>,
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
    #[new(value method: CardMethod)]
    pub struct Card {
        /// The brand.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: CardMethod,
    }
}

open_enum! {
    /// The brand.
    pub enum CardMethod {
        #[json("visa")]
        Visa,
        #[json("master")]
        Master,
    }
}

model! {
    /// By another method.
    #[new(value method: String)]
    pub struct OtherPayment {
        /// Payment method.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: String,
    }
}

model! {
    /// The body of the event.
    pub struct ThingMadeWebhook {
        /// The type.
        #[json("eventType")]
        pub event_type: Option<ThingMadeWebhookEventType>,
        /// A thing.
        #[json("thing")]
        pub thing: Option<Thing>,
    }
}

open_enum! {
    /// The type.
    pub enum ThingMadeWebhookEventType {
        #[json("thing-made")]
        ThingMade,
    }
}
