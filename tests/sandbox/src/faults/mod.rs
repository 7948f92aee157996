//! Scripted misbehaviour: which requests go wrong, and how.
//!
//! [`Fault`] is one way to go wrong, [`Faults`] the plan of a sandbox. `apply` runs a request under a fault, and
//! `raw` writes what HTTP libraries refuse to write.

pub(crate) mod apply;
mod catalogue;
mod change;
mod fault;
mod plan;
mod raw;
mod retry_after;
mod select;

pub use change::Paging;
pub use fault::Fault;
pub use plan::{Faults, FaultsOn};
pub use retry_after::RetryAfter;
pub use select::Match;

pub(crate) use select::Seen;
