//! Tests of the generator: loading, checking, bundling, generating.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "helpers of tests")]

mod bundle;
mod check;
#[cfg(feature = "generate")]
mod constructs;
#[cfg(feature = "generate")]
mod generate;
mod identifiers;
#[cfg(feature = "generate")]
mod listing;
mod load;
mod sensitive;
#[cfg(feature = "generate")]
mod snippets;
mod support;
