//! Turns the Rebilly OpenAPI YAML into the Rust source of `rebilly-sdk`.
//!
//! Stages: [`load`] and [`link`] read the files, [`bundle`](mod@bundle) makes one document of them; with the feature `generate`
//! follow model, views, lower, run_progenitor (progenitor), parse_output and print, run by [`generate`](mod@generate).

pub mod bundle;
#[cfg(feature = "generate")]
mod caught;
pub mod check;
pub mod fingerprint;
#[cfg(feature = "generate")]
pub mod generate;
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
#[cfg(feature = "generate")]
pub mod print;
#[cfg(feature = "generate")]
pub mod run_progenitor;
pub mod read;
pub mod report;
#[cfg(feature = "generate")]
pub mod parse_output;
#[cfg(feature = "generate")]
pub mod samples;
pub mod shape;
#[cfg(feature = "generate")]
pub mod directions;
