//! Scripted misbehaviour: which requests go wrong, and how.
//!
//! [`Fault`] is one way to go wrong, [`Faults`] the plan of a sandbox. `apply` runs a request under a fault, and
//! `raw` writes what HTTP libraries refuse to write.

pub(crate) mod apply;
mod catalog;
mod collection;
mod fault;
mod matching;
mod plan;
mod raw_response;
mod retry_after;

pub use collection::Paging;
pub use fault::Fault;
pub use matching::Match;
pub use plan::{Faults, FaultsOn};
pub use retry_after::RetryAfter;

pub(crate) use matching::RequestView;
