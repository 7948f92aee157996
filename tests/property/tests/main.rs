//! Properties of every model of the spec, with arbitrary JSON of its schema.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, missing_docs)]

mod alternatives;
mod calls;
mod lossless;
mod markers;
mod redaction;
mod samples;
