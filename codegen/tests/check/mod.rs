//! Each rule of the check, by message, file and line.

mod document;
mod events;
mod examples;
mod identifiers;
mod known_names;
mod operations;
mod parameters;
#[cfg(feature = "generate")]
mod robust;
mod schemas;
mod unions;
mod untyped;
mod values;
