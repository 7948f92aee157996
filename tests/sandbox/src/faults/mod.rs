//! Fault injection: which requests fail, and how.
//!
//! [`Fault`] is one kind of failure, [`Faults`] the plan of a sandbox. `apply` runs a request with a fault, and
//! `raw_response` writes bytes that HTTP libraries cannot write.

pub(crate) mod apply;
mod catalog;
mod collection;
mod fault;
mod matching;
mod plan;
mod raw_response;
mod retry_after;

pub use collection::{Paging, Rows, Total};
pub use fault::Fault;
pub use matching::Match;
pub use plan::{Faults, FaultsOn};
pub use retry_after::RetryAfter;

pub(crate) use matching::RequestView;
