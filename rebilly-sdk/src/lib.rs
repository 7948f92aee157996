//! Rust SDK for Rebilly.

pub mod model;
