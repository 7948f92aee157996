// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// A check.
    pub struct Aml {
        /// How sure.
        confidence: Option<AmlConfidenceLevel> = "confidence", set with_confidence: AmlConfidenceLevel;
        /// Something else.
        other: Option<AmlConfidence> = "other", set with_other: AmlConfidence;
    }
}

crate::model::open_enum! {
    /// How sure.
    pub enum AmlConfidenceLevel {
        /// `weak`.
        Weak = "weak",
        /// `strong`.
        Strong = "strong",
    }
}

crate::model::model! {
    /// Something else.
    pub struct AmlConfidence {
        /// A score.
        score: Option<i64> = "score", set with_score: i64;
    }
}
