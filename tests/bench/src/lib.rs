//! Benchmarks: samples, contenders that decode and encode them, and measurements of calls and deliveries.
//!
//! `cargo xtask bench` runs the programs in `benches/`, several rounds of each, and prints their ratios.

pub mod calls;
pub mod contenders;
pub mod receive;
pub mod samples;

/// The types of the spec with plain serde derives. They drop unknown properties.
#[allow(missing_docs, dead_code, unreachable_pub, clippy::large_enum_variant, clippy::enum_variant_names)]
pub mod derive {
    include!(concat!(env!("OUT_DIR"), "/derive.rs"));
}

/// The types of the spec with serde derives and a flattened map of unknown properties.
#[allow(missing_docs, dead_code, unreachable_pub, clippy::large_enum_variant, clippy::enum_variant_names)]
pub mod flatten {
    include!(concat!(env!("OUT_DIR"), "/flatten.rs"));
}
