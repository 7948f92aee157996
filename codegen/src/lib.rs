//! Generates the Rust source of `rebilly-sdk` from the Rebilly OpenAPI YAML.
//!
//! Stages: [`load`] and [`link`] read the files, [`check`](mod@check) rejects what the generator cannot translate,
//! [`bundle`](mod@bundle) writes one document. With the feature `generate` follow model, directions, lower,
//! run_progenitor, parse_output and print, run by [`generate`](mod@generate). [`pipeline`] runs them in order.

pub mod bundle;
#[cfg(feature = "generate")]
pub mod calls;
#[cfg(feature = "generate")]
mod catch_panic;
pub mod check;
pub mod checksums;
#[cfg(feature = "generate")]
pub mod directions;
#[cfg(feature = "generate")]
pub mod features;
#[cfg(feature = "generate")]
pub mod generate;
pub mod grammar;
pub mod link;
#[cfg(feature = "generate")]
pub mod listing;
pub mod load;
#[cfg(feature = "generate")]
pub mod lower;
#[cfg(feature = "generate")]
pub mod model;
pub mod names;
pub mod node;
#[cfg(feature = "generate")]
pub mod output;
#[cfg(feature = "generate")]
pub mod parse_output;
pub mod pipeline;
#[cfg(feature = "generate")]
pub mod print;
pub mod report;
#[cfg(feature = "generate")]
pub mod run_progenitor;
#[cfg(feature = "generate")]
pub mod samples;
#[cfg(feature = "generate")]
pub mod snippets;
mod variant_names;
