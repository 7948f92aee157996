// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of files.

mod attachments;
pub use attachments::*;
mod files;
pub use files::*;
mod known_names;
pub use known_names::*;
