// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// A thing.
    pub struct Thing {
        /// An instrument.
        instrument: Option<Instrument> = "instrument", set with_instrument: Instrument;
        /// A card, which keeps its tag because it also stands alone.
        card: Option<Card> = "card", set with_card: Card;
    }
}

crate::model::union! {
    /// An instrument.
    pub enum Instrument by "method" else Other(Other) {
        /// A card, which keeps its tag because it also stands alone.
        "card" => Card(Card),
        /// Kept in the vault.
        "ach" | "paypal" => Vaulted(Vaulted),
    }
}

crate::model::model! {
    /// A card, which keeps its tag because it also stands alone.
    pub struct Card {
        /// How.
        method: CardMethod = "method" [REQUIRED], set with_method: CardMethod;
    }
}

crate::model::open_enum! {
    /// How.
    pub enum CardMethod {
        /// `card`.
        Card = "card",
    }
}

crate::model::model! {
    /// Kept in the vault.
    pub struct Vaulted new(set method: VaultedMethod, set id: String) {
        /// How.
        method: VaultedMethod = "method" [REQUIRED], set with_method: VaultedMethod;
        /// Which.
        id: String = "id" [REQUIRED], set with_id: String;
    }
}

crate::model::open_enum! {
    /// How.
    pub enum VaultedMethod {
        /// `ach`.
        Ach = "ach",
        /// `paypal`.
        Paypal = "paypal",
    }
}

crate::model::model! {
    /// Anything else.
    pub struct Other new(set method: String) {
        /// How.
        method: String = "method" [REQUIRED], set with_method: String;
    }
}
