#![cfg_attr(docsrs_rebilly, feature(doc_cfg), doc(auto_cfg(hide(feature = "generate-at-build"))))]
#![doc = include_str!("../README.md")]
// The runtime has parts that only the models and operations of customers use.
#![cfg_attr(not(feature = "customers"), allow(dead_code, unused_macros, unused_imports))]

mod auth;
#[cfg(feature = "blocking")]
mod blocking;
mod call;
mod client;
mod core;
mod environment;
mod error;
mod future;
// Which imports and parameters are used depends on the domains that are compiled in.
#[allow(unused_imports, unreachable_pub)]
#[rustfmt::skip]
#[cfg(not(feature = "generate-at-build"))]
mod generated;
#[allow(unused_imports, unreachable_pub)]
#[cfg(feature = "generate-at-build")]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/generated/mod.rs"));
}
pub mod events;
pub mod limit;
pub mod model;
mod operation;
pub mod paging;
mod pipeline;
mod problem;
mod query;
mod rate_limit;
mod request;
mod request_id;
mod response;
mod retry;
mod transfer;
mod value;

pub use auth::{
    ApplicationJwt, CustomerJwt, Jwt, PublishableKey, SecretKey, Token, TokenKind, TokenProvider,
};
#[cfg(feature = "blocking")]
pub use blocking::{Blocking, BlockingDownload};
pub use call::Call;
pub use client::{Client, ClientBuilder};
pub use environment::{Environment, PathPrefixPosition};
pub use error::{Error, ErrorKind, Result};
pub use future::BoxFuture;
pub use generated::types;
pub use http::Method;
pub use model::{DecodeError, RejectedItem};
pub use paging::{Items, Page, Pages};
pub use pipeline::{Attempt, AttemptOutcome, Interceptor};
pub use problem::{InvalidField, Problem};
pub use query::{CommaList, Filter, QueryValue, Sort, filter, sort};
pub use rate_limit::RateLimit;
pub use request::Request;
pub use request_id::RequestId;
pub use response::{Pagination, Response};
pub use retry::RetryPolicy;
pub use transfer::{Download, Multipart, Progress, Upload};

/// The examples of the repository's README compile.
#[cfg(all(doctest, feature = "customers", feature = "kyc"))]
#[doc = include_str!("../../README.md")]
struct Readme;
