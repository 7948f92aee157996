//! Turns the Rebilly OpenAPI YAML into the Rust source of `rebilly-sdk`.
pub mod node;
