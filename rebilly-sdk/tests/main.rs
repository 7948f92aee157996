//! Integration tests of the SDK, in one binary: a single link, a single run.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, missing_docs)]

#[cfg(feature = "customers")]
mod arguments;
#[cfg(all(feature = "blocking", feature = "customers"))]
mod blocking;
#[cfg(feature = "customers")]
mod calls;
#[cfg(feature = "customers")]
mod downloads;
#[cfg(feature = "customers")]
mod errors;
mod events;
mod layers;
#[cfg(feature = "customers")]
mod messages;
#[cfg(feature = "customers")]
mod paging;
#[cfg(all(feature = "redis", feature = "customers"))]
mod rate_limit_redis;
#[cfg(feature = "customers")]
mod rate_limits;
#[cfg(feature = "customers")]
mod readme;
#[cfg(feature = "customers")]
mod request;
mod request_id;
#[cfg(feature = "customers")]
mod tokens;
#[cfg(feature = "customers")]
mod unexpected_responses;
#[cfg(feature = "customers")]
mod uploads;
