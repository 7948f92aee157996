// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum};

model! {
    /// A thing.
    #[new(value sign: ThingSign)]
    pub struct Thing {
        /// A character.
        #[json("sign", required)]
        #[setter(with_sign: ThingSign)]
        pub sign: ThingSign,
    }
}

open_enum! {
    /// A character.
    pub enum ThingSign {
        /// `two lines`.
        #[json("two\nlines")]
        TwoLines,
        /// `a`tick`.
        #[json("a`tick")]
        ATick,
        /// `a"quote`.
        #[json("a\"quote")]
        AQuote,
        /// `back\slash`.
        #[json("back\\slash")]
        BackSlash,
        /// `{brace}`.
        #[json("{brace}")]
        Brace,
        /// `[link]`.
        #[json("[link]")]
        Link,
        /// `<b>`.
        #[json("<b>")]
        B,
        /// `*/`.
        #[json("*/")]
        End,
        /// `été`.
        #[json("été")]
        Été,
        /// `日本`.
        #[json("日本")]
        日本,
    }
}
