// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// A thing.
    pub struct Thing new(set sign: ThingSign) {
        /// A sign.
        sign: ThingSign = "sign" [REQUIRED], set with_sign: ThingSign;
    }
}

crate::model::open_enum! {
    /// A sign.
    pub enum ThingSign {
        /// `two lines`.
        TwoLines = "two\nlines",
        /// `a`tick`.
        ATick = "a`tick",
        /// `a"quote`.
        AQuote = "a\"quote",
        /// `back\slash`.
        BackSlash = "back\\slash",
        /// `{brace}`.
        Brace = "{brace}",
        /// `[link]`.
        Link = "[link]",
        /// `<b>`.
        B = "<b>",
        /// `*/`.
        End = "*/",
        /// `été`.
        Été = "été",
        /// `日本`.
        日本 = "日本",
    }
}
