// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of rules.

mod integrations;
pub use integrations::*;
mod rule_set_drafts;
pub use rule_set_drafts::*;
mod rules;
pub use rules::*;
mod system_events;
pub use system_events::*;
mod known_names;
pub use known_names::*;
