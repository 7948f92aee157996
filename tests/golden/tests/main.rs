//! Golden tests: the generated types and the build script against committed data.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, missing_docs)]

mod fields;
mod generate_at_build;
mod names;
mod payloads;
mod sheets;
