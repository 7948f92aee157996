//! Receivers of deliveries, and workers that handle stored events.

#[cfg(feature = "axum")]
mod axum;
mod backoff;
mod body;
mod endpoint;
mod event_types;
mod group_commit;
mod handler;
mod head;
mod inline;
mod response;
mod service;
mod settle;
mod skip;
mod time_limit;
mod worker;

pub use endpoint::Receiver;
pub use handler::Handler;
pub use worker::Worker;
