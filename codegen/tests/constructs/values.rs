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
        #[required_setter(with_code)]
        pub code: String,
        /// An amount. At least 0.
        #[json("amount")]
        #[setter(with_amount)]
        pub amount: Option<Decimal>,
        /// A count. From 1 to 10. Default: `3`.
        #[json("count")]
        #[plain_setter(with_count: i64)]
        pub count: Option<i64>,
        /// A level. One of 1, 2, 3.
        #[json("level")]
        #[plain_setter(with_level: i64)]
        pub level: Option<i64>,
        /// `true` if it is enabled. Default: `true`.
        #[json("active")]
        #[plain_setter(with_active: bool)]
        pub active: Option<bool>,
        /// A day.
        #[json("day")]
        #[setter(with_day)]
        pub day: Option<Date>,
        /// A timestamp.
        #[json("moment", nullable)]
        #[setter(with_moment)]
        pub moment: Nullable<Timestamp>,
        /// A password.
        #[json("password", sensitive)]
        #[setter(with_password)]
        pub password: Option<String>,
        /// Personal data.
        #[json("email", sensitive)]
        #[setter(with_email)]
        pub email: Option<String>,
        /// A list with secret items.
        #[json("recoveryCodes", sensitive)]
        #[items_setter(with_recovery_codes)]
        pub recovery_codes: Option<Vec<String>>,
        /// Deprecated.
        #[deprecated = "Rebilly has deprecated this property"]
        #[json("old", deprecated)]
        #[setter(with_old)]
        pub old: Option<String>,
    }
}
