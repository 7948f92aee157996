//! Compile-fail tests of the SDK: see `tests/cases`. This crate depends on the SDK alone, so that little is built for it.
