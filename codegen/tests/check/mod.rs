//! Each rule of the check, by message, file and line.

mod document;
mod identifiers;
mod operations;
mod parameters;
#[cfg(feature = "generate")]
mod robust;
mod schemas;
mod unions;
mod values;
