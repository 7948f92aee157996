// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Operations of subscriptions.

mod order_cancellations;
pub use order_cancellations::*;
mod order_pauses;
pub use order_pauses::*;
mod order_reactivations;
pub use order_reactivations::*;
mod orders;
pub use orders::*;
mod quotes;
pub use quotes::*;
mod subscription_cancellations;
pub use subscription_cancellations::*;
mod subscription_pauses;
pub use subscription_pauses::*;
mod subscription_reactivations;
pub use subscription_reactivations::*;
mod subscriptions;
pub use subscriptions::*;
mod usages;
pub use usages::*;
mod known_names;
pub use known_names::*;
