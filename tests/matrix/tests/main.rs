//! Tests of the matrix, of cancelled calls and of concurrent calls under random faults.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "test helpers panic to fail the test"
)]

mod cancellation;
mod short;
mod storm;
