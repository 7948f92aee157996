//! Receivers of deliveries, and workers that handle stored events.

#[cfg(feature = "axum")]
mod axum;
mod body;
mod endpoint;
mod handler;
mod head;
mod inline;
mod lease;
mod response;
mod service;
mod worker;

pub use endpoint::Receiver;
pub use handler::Handler;
pub use worker::Worker;
