// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, presence_union};

model! {
    /// A thing.
    pub struct Thing {
        /// A payment.
        #[json("payment")]
        pub payment: Option<Payment>,
        /// A source of two kinds.
        #[json("source")]
        pub source: Option<Source>,
        /// Sources.
        #[json("sources")]
        pub sources: Vec<Source>,
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
        /// A source of two kinds.
        #[json("source")]
        #[setter(with_source)]
        pub source: Option<SourceRequest>,
        /// Sources.
        #[json("sources")]
        #[items_setter(with_sources)]
        pub sources: Option<Vec<SourceRequest>>,
    }
}

presence_union! {
    /// A payment.
    #[present(ByToken, "token")]
    #[present(ByCard, "method", "card")]
    #[present(Method, "number")]
    pub enum Payment {
        /// By a token.
        ByToken(Box<ByToken>),
        /// By a card. Its method is only in requests.
        ByCard(Box<ByCard>),
        #[other]
        /// By any method.
        Method(Box<ByMethod>),
    }
}

presence_union! {
    /// Request form of [`Payment`]: its writable properties.
    #[present(ByToken, "token")]
    #[present(ByCard, "method", "card")]
    #[present(Method, "number")]
    pub enum PaymentRequest {
        /// By a token.
        ByToken(Box<ByToken>),
        /// Request form of [`ByCard`]: its writable properties.
        ByCard(Box<ByCardRequest>),
        #[other]
        /// By any method.
        Method(Box<ByMethod>),
    }
}

presence_union! {
    /// A source of two kinds.
    #[present(ByToken, "token")]
    #[present(ByCard, "card")]
    pub enum Source {
        /// By a token.
        ByToken(Box<ByToken>),
        /// By a card. Its method is only in requests.
        ByCard(Box<ByCard>),
    }
}

presence_union! {
    /// Request form of [`Source`]: its writable properties.
    #[present(ByToken, "token")]
    #[present(ByCard, "card")]
    pub enum SourceRequest {
        /// By a token.
        ByToken(Box<ByToken>),
        /// Request form of [`ByCard`]: its writable properties.
        ByCard(Box<ByCardRequest>),
    }
}

model! {
    /// By a token.
    #[new(value token: String)]
    pub struct ByToken {
        /// A token.
        #[json("token", required)]
        #[required_setter(with_token)]
        pub token: String,
    }
}

model! {
    /// By a card. Its method is only in requests.
    pub struct ByCard {
        /// A card.
        #[json("card", required)]
        pub card: String,
    }
}

model! {
    /// Request form of [`ByCard`]: its writable properties.
    #[request_of(ByCard)]
    #[new(value method: String, value card: String)]
    pub struct ByCardRequest {
        /// A method.
        #[json("method", required, sensitive)]
        #[required_setter(with_method)]
        pub method: String,
        /// A card.
        #[json("card", required)]
        #[required_setter(with_card)]
        pub card: String,
    }
}

model! {
    /// By any method.
    pub struct ByMethod {
        /// A method.
        #[json("method")]
        #[setter(with_method)]
        pub method: Option<String>,
        /// A number.
        #[json("number")]
        #[plain_setter(with_number: i64)]
        pub number: Option<i64>,
    }
}
