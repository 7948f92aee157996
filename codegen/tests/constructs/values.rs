// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Models of things.

use crate::model::model;
use crate::types::{Date, Decimal, Nullable, Timestamp};

model! {
    /// A thing.
    #[new(value code: String)]
    pub struct Thing {
        /// A code. Exactly 3 characters. Example: `USD`.
        #[json("code", required)]
        #[setter(with_code: String)]
        pub code: String,
        /// An amount. At least 0.
        #[json("amount")]
        #[setter(with_amount: Decimal)]
        pub amount: Option<Decimal>,
        /// A count. From 1 to 10. Default: `3`.
        #[json("count")]
        #[setter(with_count: i64)]
        pub count: Option<i64>,
        /// A level. One of 1, 2, 3.
        #[json("level")]
        #[setter(with_level: i64)]
        pub level: Option<i64>,
        /// Whether it is on. Default: `true`.
        #[json("active")]
        #[setter(with_active: bool)]
        pub active: Option<bool>,
        /// A day.
        #[json("day")]
        #[setter(with_day: Date)]
        pub day: Option<Date>,
        /// A moment.
        #[json("moment", nullable)]
        #[setter(with_moment: Nullable<Timestamp>)]
        pub moment: Nullable<Timestamp>,
        /// A password.
        #[json("password", sensitive)]
        #[setter(with_password: String)]
        pub password: Option<String>,
        /// Personal.
        #[json("email", sensitive)]
        #[setter(with_email: String)]
        pub email: Option<String>,
        /// Each one is secret, so all are.
        #[json("recoveryCodes", sensitive)]
        #[list_setter(with_recovery_codes: String)]
        pub recovery_codes: Option<Vec<String>>,
        /// Going away.
        #[json("old", deprecated)]
        #[setter(with_old: String)]
        pub old: Option<String>,
    }
}
