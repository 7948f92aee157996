// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum, union};

model! {
    /// A thing.
    pub struct Thing {
        /// An instrument.
        #[json("instrument")]
        #[setter(with_instrument)]
        pub instrument: Option<Instrument>,
        /// A card. It keeps its tag because it is also used alone.
        #[json("card")]
        #[setter(with_card)]
        pub card: Option<Card>,
    }
}

union! {
    /// An instrument.
    #[tag("method")]
    pub enum Instrument {
        /// A card. It keeps its tag because it is also used alone.
        #[json("card")]
        Card(Box<Card>),
        /// Kept in the vault.
        #[json("ach", "paypal")]
        Vaulted(Box<Vaulted>),
        #[other]
        /// Any other instrument.
        Other(Box<Other>),
    }
}

model! {
    /// A card. It keeps its tag because it is also used alone.
    pub struct Card {
        /// Payment method.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: CardMethod,
    }
}

open_enum! {
    /// Payment method.
    pub enum CardMethod {
        #[json("card")]
        Card,
    }
}

model! {
    /// Kept in the vault.
    #[new(value method: VaultedMethod, value id: String)]
    pub struct Vaulted {
        /// Payment method.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: VaultedMethod,
        /// Identifier.
        #[json("id", required)]
        #[required_setter(with_id)]
        pub id: String,
    }
}

open_enum! {
    /// Payment method.
    pub enum VaultedMethod {
        #[json("ach")]
        Ach,
        #[json("paypal")]
        Paypal,
    }
}

model! {
    /// Any other instrument.
    #[new(value method: String)]
    pub struct Other {
        /// Payment method.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: String,
    }
}
