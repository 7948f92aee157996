//! Compile-fail tests of the SDK: see `tests/cases`. The crate depends on the SDK alone, so little is built for it.
