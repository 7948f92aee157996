// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::{model, open_enum};

model! {
    /// A check.
    pub struct Aml {
        /// Confidence.
        #[json("confidence")]
        #[setter(with_confidence)]
        pub confidence: Option<AmlConfidenceLevel>,
        /// Something else.
        #[json("other")]
        #[setter(with_other)]
        pub other: Option<AmlConfidence>,
    }
}

open_enum! {
    /// Confidence.
    pub enum AmlConfidenceLevel {
        #[json("weak")]
        Weak,
        #[json("strong")]
        Strong,
    }
}

model! {
    /// Something else.
    pub struct AmlConfidence {
        /// A score.
        #[json("score")]
        #[plain_setter(with_score: i64)]
        pub score: Option<i64>,
    }
}
