//! Empty: nothing uses this crate.
