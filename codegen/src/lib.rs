//! Generates the Rust source of `rebilly-sdk` from the Rebilly OpenAPI YAML.
//!
//! Stages: [`load`] and [`link`] read the files, [`check`](mod@check) rejects unsupported forms,
//! [`bundle`](mod@bundle) writes one document. With the feature `generate` follow model, views, lower, produce
//! (progenitor), rewrite and print, run by [`generate`](mod@generate). [`pipeline`] runs them in order.

pub mod bundle;
#[cfg(feature = "generate")]
mod catch_panic;
pub mod check;
pub mod checksums;
#[cfg(feature = "generate")]
pub mod features;
#[cfg(feature = "generate")]
pub mod generate;
pub mod grammar;
pub mod link;
pub mod load;
#[cfg(feature = "generate")]
pub mod lower;
#[cfg(feature = "generate")]
pub mod model;
pub mod names;
pub mod node;
#[cfg(feature = "generate")]
pub mod output;
pub mod pipeline;
#[cfg(feature = "generate")]
pub mod print;
#[cfg(feature = "generate")]
pub mod produce;
pub mod report;
#[cfg(feature = "generate")]
pub mod rewrite;
#[cfg(feature = "generate")]
pub mod samples;
#[cfg(feature = "generate")]
pub mod views;
