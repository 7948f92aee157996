// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of account.

mod api_keys;
pub use api_keys::*;
mod application_instances;
pub use application_instances::*;
mod applications;
pub use applications::*;
mod memberships;
pub use memberships::*;
mod organizations;
pub use organizations::*;
mod password_resets;
pub use password_resets::*;
mod payment_gateways;
pub use payment_gateways::*;
mod payment_methods;
pub use payment_methods::*;
mod profile;
pub use profile::*;
mod roles;
pub use roles::*;
mod search;
pub use search::*;
mod status;
pub use status::*;
mod users;
pub use users::*;
mod known_names;
pub use known_names::*;
