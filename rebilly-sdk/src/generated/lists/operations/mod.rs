// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of lists.

mod allowlists;
pub use allowlists::*;
mod blocklists;
pub use blocklists::*;
mod custom_fields;
pub use custom_fields::*;
mod lists;
pub use lists::*;
mod tag_rules;
pub use tag_rules::*;
mod tags;
pub use tags::*;
mod known_names;
pub use known_names::*;
