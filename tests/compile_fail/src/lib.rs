//! What the SDK's types forbid: see `tests/compile_fail`. A crate of its own, so that only the SDK is built for it.
