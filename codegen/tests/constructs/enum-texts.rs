// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum};

model! {
    /// A thing.
    #[new(value sign: ThingSign)]
    pub struct Thing {
        /// A character.
        #[json("sign", required)]
        #[required_setter(with_sign)]
        pub sign: ThingSign,
    }
}

open_enum! {
    /// A character.
    pub enum ThingSign {
        #[json("two\nlines")]
        TwoLines,
        #[json("a`tick")]
        ATick,
        #[json("a\"quote")]
        AQuote,
        #[json("back\\slash")]
        BackSlash,
        #[json("{brace}")]
        Brace,
        #[json("[link]")]
        Link,
        #[json("<b>")]
        B,
        #[json("*/")]
        End,
        #[json("été")]
        Été,
        #[json("日本")]
        日本,
    }
}
