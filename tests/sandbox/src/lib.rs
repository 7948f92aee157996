//! Embedded Rebilly stand-in.
mod builder;
mod clock;
mod config;
mod handlers;
mod problem;
mod query;
mod sandbox;
mod server;
pub mod spec;
mod state;
mod webhook;

pub use builder::Builder;
pub use clock::{Clock, ManualClock, SystemClock};
pub use sandbox::Sandbox;
pub use server::LoggedRequest;
pub use webhook::{Delivery, DeliveryOutcome, WebhookError, WebhookTarget};
