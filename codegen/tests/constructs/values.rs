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
        /// `true` if it is enabled. Default: `true`.
        #[json("active")]
        #[setter(with_active: bool)]
        pub active: Option<bool>,
        /// A day.
        #[json("day")]
        #[setter(with_day: Date)]
        pub day: Option<Date>,
        /// A timestamp.
        #[json("moment", nullable)]
        #[setter(with_moment: Nullable<Timestamp>)]
        pub moment: Nullable<Timestamp>,
        /// A password.
        #[json("password", sensitive)]
        #[setter(with_password: String)]
        pub password: Option<String>,
        /// Personal data.
        #[json("email", sensitive)]
        #[setter(with_email: String)]
        pub email: Option<String>,
        /// A list with secret items.
        #[json("recoveryCodes", sensitive)]
        #[list_setter(with_recovery_codes: String)]
        pub recovery_codes: Option<Vec<String>>,
        /// Deprecated.
        #[json("old", deprecated)]
        #[setter(with_old: String)]
        pub old: Option<String>,
    }
}
