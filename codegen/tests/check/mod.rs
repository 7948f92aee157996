//! Each rule of the check, by message, file and line.

mod document;
mod events;
mod examples;
mod identifiers;
mod operations;
mod parameters;
#[cfg(feature = "generate")]
mod robust;
mod schemas;
mod unions;
mod values;
