//! Every operation of the spec, called through the SDK: what is sent is what the spec says, what is received is decoded.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a helper of a test fails the test")]

mod calls;
mod retries;
mod snippets;
#[cfg(all(feature = "account", feature = "files"))]
mod state;
