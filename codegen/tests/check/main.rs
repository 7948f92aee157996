//! Each mistake that a spec must not contain, against its message, file and line.

mod document;
mod identifiers;
mod operations;
mod parameters;
mod schemas;
mod support;
mod unions;
mod values;
