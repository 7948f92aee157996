//! Each mistake that a spec must not contain, against its message, file and line.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests")]

mod document;
mod identifiers;
mod operations;
mod parameters;
#[cfg(feature = "generate")]
mod robust;
mod schemas;
mod support;
mod unions;
mod values;
