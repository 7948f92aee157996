//! What is measured: the samples, and the contenders that read and write them.
//!
//! `cargo xtask bench` runs the programs in `benches/`, several rounds of each, and prints their ratios.

pub mod calls;
pub mod contenders;
pub mod receive;
pub mod samples;

/// The types of the spec with plain serde derives; what they do not know is dropped.
#[allow(missing_docs, dead_code, unreachable_pub, clippy::large_enum_variant, clippy::enum_variant_names)]
pub mod derive {
    include!(concat!(env!("OUT_DIR"), "/derive.rs"));
}

/// The same with a flattened map for what is unknown.
#[allow(missing_docs, dead_code, unreachable_pub, clippy::large_enum_variant, clippy::enum_variant_names)]
pub mod flatten {
    include!(concat!(env!("OUT_DIR"), "/flatten.rs"));
}
