// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum, union};

model! {
    /// A thing.
    pub struct Thing {
        /// An instrument.
        #[json("instrument")]
        #[setter(with_instrument: Instrument)]
        pub instrument: Option<Instrument>,
        /// A card, which keeps its tag because it also stands alone.
        #[json("card")]
        #[setter(with_card: Card)]
        pub card: Option<Card>,
    }
}

union! {
    /// An instrument.
    #[tag("method")]
    pub enum Instrument {
        /// A card, which keeps its tag because it also stands alone.
        #[json("card")]
        Card(Box<Card>),
        /// Kept in the vault.
        #[json("ach", "paypal")]
        Vaulted(Box<Vaulted>),
        #[other]
        /// Anything else.
        Other(Box<Other>),
    }
}

model! {
    /// A card, which keeps its tag because it also stands alone.
    pub struct Card {
        /// How.
        #[json("method", required)]
        #[setter(with_method: CardMethod)]
        pub method: CardMethod,
    }
}

open_enum! {
    /// How.
    pub enum CardMethod {
        /// `card`.
        #[json("card")]
        Card,
    }
}

model! {
    /// Kept in the vault.
    #[new(value method: VaultedMethod, value id: String)]
    pub struct Vaulted {
        /// How.
        #[json("method", required)]
        #[setter(with_method: VaultedMethod)]
        pub method: VaultedMethod,
        /// Which.
        #[json("id", required)]
        #[setter(with_id: String)]
        pub id: String,
    }
}

open_enum! {
    /// How.
    pub enum VaultedMethod {
        /// `ach`.
        #[json("ach")]
        Ach,
        /// `paypal`.
        #[json("paypal")]
        Paypal,
    }
}

model! {
    /// Anything else.
    #[new(value method: String)]
    pub struct Other {
        /// How.
        #[json("method", required)]
        #[setter(with_method: String)]
        pub method: String,
    }
}
