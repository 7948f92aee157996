#![cfg_attr(docsrs_rebilly, feature(doc_cfg), doc(auto_cfg(hide(feature = "generate-at-build"))))]
// The README links to items that need all domains.
#![cfg_attr(feature = "full", doc = include_str!(env!("REBILLY_README")))]
#![cfg_attr(not(feature = "full"), doc = "Rust SDK for Rebilly. The feature `full` documents all domains.")]
// Links to operations of a domain that is switched off lead nowhere, and parts of the runtime are used by some domains only.
#![cfg_attr(
    not(feature = "full"),
    allow(dead_code, unused_macros, unused_imports, rustdoc::broken_intra_doc_links)
)]

mod auth;
#[cfg(feature = "blocking")]
mod blocking;
mod call;
mod client;
mod environment;
mod error;
mod future;
#[rustfmt::skip]
#[cfg(not(feature = "generate-at-build"))]
mod generated;
#[cfg(feature = "generate-at-build")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated/mod.rs"));
}
pub mod events;
#[cfg(feature = "full")]
pub mod guide;
mod headers;
pub mod limit;
mod message;
pub mod model;
mod operation;
#[cfg(feature = "full")]
#[doc = include_str!("../docs/operations.md")]
pub mod operations {}
pub mod paging;
mod pipeline;
mod printable;
mod problem;
mod query;
mod rate_limit;
#[cfg(feature = "redis")]
mod redis;
mod request;
mod request_id;
mod response;
mod retry;
mod transfer;
mod typed_call;
pub mod types;

pub use auth::{
    ApplicationJwt, CustomerJwt, Jwt, PublishableKey, SecretKey, Token, TokenKind, TokenProvider,
};
#[cfg(feature = "blocking")]
pub use blocking::{Blocking, BlockingDownload};
pub use call::Call;
pub use client::{Client, ClientBuilder};
pub use environment::{Environment, PathPrefixPosition};
pub use error::{BoxError, Error, ErrorKind, Result};
pub use future::BoxFuture;
pub use generated::*;

pub use http::Method;
pub use model::{DecodeError, RejectedItem, UnknownVariant};
pub use paging::{Items, Page, Pages};
pub use pipeline::{Attempt, AttemptOutcome, Interceptor};
pub use problem::{InvalidField, Problem};
pub use query::{CommaList, Filter, QueryValue, Sort, filter, sort};
pub use rate_limit::RateLimit;
pub use request::Request;
pub use request_id::RequestId;
/// HTTP client of the SDK, for [`ClientBuilder::http_client`].
pub use reqwest;
pub use response::{Pagination, Response};
pub use retry::{RateLimitWait, RetryPolicy};
pub use transfer::{Download, Multipart, Progress, Upload};
