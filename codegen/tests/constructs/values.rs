// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! The models of things.

use super::*;

crate::model::model! {
    /// A thing.
    pub struct Thing new(set code: String) {
        /// A code. Exactly 3 characters. Example: `USD`.
        code: String = "code" [REQUIRED], set with_code: String;
        /// An amount. At least 0.
        amount: Option<Decimal> = "amount", set with_amount: Decimal;
        /// A count. From 1 to 10. Default: `3`.
        count: Option<i64> = "count", set with_count: i64;
        /// A level. One of 1, 2, 3.
        level: Option<i64> = "level", set with_level: i64;
        /// Whether it is on. Default: `true`.
        active: Option<bool> = "active", set with_active: bool;
        /// A day.
        day: Option<Date> = "day", set with_day: Date;
        /// A moment.
        moment: Nullable<Timestamp> = "moment" [NULLABLE], set with_moment: Nullable<Timestamp>;
        /// A password.
        password: Option<String> = "password" [SENSITIVE], set with_password: String;
        /// Personal.
        email: Option<String> = "email" [SENSITIVE], set with_email: String;
        /// Each one is secret, so all are.
        recovery_codes: Option<Vec<String>> = "recoveryCodes" [SENSITIVE], each with_recovery_codes: String;
        /// Going away.
        old: Option<String> = "old" [DEPRECATED], set with_old: String;
    }
}
