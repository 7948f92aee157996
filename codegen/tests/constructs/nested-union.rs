// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum, presence_union, union};

model! {
    /// A thing.
    pub struct Thing {
        /// An instrument.
        #[json("instrument")]
        #[setter(with_instrument)]
        pub instrument: Option<Instrument>,
        /// A token or an account.
        #[json("token")]
        #[setter(with_token)]
        pub token: Option<Token>,
    }
}

union! {
    /// An instrument.
    #[tag("method")]
    pub enum Instrument {
        /// A card.
        #[json("card", adds_tag)]
        Card(Box<Card>),
        /// A bank account, by the kind of its number.
        #[json("account", "echeck")]
        Account(Box<Account>),
    }
}

union! {
    /// A bank account, by the kind of its number.
    #[tag("kind")]
    pub enum Account {
        /// An account with an IBAN.
        #[json("iban", adds_tag)]
        Iban(Box<Iban>),
        /// An account without an IBAN.
        #[json("bban", adds_tag)]
        Bban(Box<Bban>),
    }
}

presence_union! {
    /// A token or an account.
    #[present(Account, "kind")]
    pub enum Token {
        /// A bank account, by the kind of its number.
        Account(Box<Account>),
        #[other]
        /// A token.
        Plain(Box<Plain>),
    }
}

open_enum! {
    /// A method, known or not.
    pub enum Way {
        #[json("card")]
        Card,
        #[json("account")]
        Account,
    }
}

model! {
    /// A card.
    #[tag("method")]
    pub struct Card {
        /// A brand.
        #[json("brand")]
        #[setter(with_brand)]
        pub brand: Option<String>,
    }
}

model! {
    /// An account with an IBAN.
    #[tag("kind")]
    #[new(value method: Way)]
    pub struct Iban {
        /// A method, known or not.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: Way,
        /// A number.
        #[json("iban")]
        #[setter(with_iban)]
        pub iban: Option<String>,
    }
}

model! {
    /// An account without an IBAN.
    #[tag("kind")]
    #[new(value method: Way)]
    pub struct Bban {
        /// Its method.
        #[json("method", required)]
        #[required_setter(with_method)]
        pub method: Way,
    }
}

model! {
    /// A token.
    pub struct Plain {
        /// A token.
        #[json("token")]
        #[setter(with_token)]
        pub token: Option<String>,
    }
}
