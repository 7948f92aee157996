//! Webhooks: typed events, authentication of deliveries, receivers, and reconciliation.
//!
//! | to | use |
//! |---|---|
//! | authenticate and decode one delivery | [`WebhookVerifier`] |
//! | serve a webhook endpoint | `Receiver` (feature `receiver`, router with `axum`) |
//! | process stored events in the background | `Worker` with an `inbox` (feature `receiver`; durable with `sqlite`, `postgres` or `redis`) |
//! | register the endpoint, resend failed deliveries | `reconcile` (feature `webhooks`) |
//! | test a receiver | `testing` (feature `testing`) |

mod auth;
mod delivery;
mod event;
#[cfg(feature = "receiver")]
mod hex;
#[cfg(feature = "receiver")]
pub mod inbox;
mod limits;
mod metadata;
#[cfg(feature = "receiver")]
mod receiver;
#[cfg(feature = "webhooks")]
pub mod reconcile;
#[cfg(feature = "testing")]
pub mod testing;
mod verifier;

pub use crate::generated::events::Event;
#[cfg(feature = "receiver")]
pub use auth::DigestAuth;
pub use auth::{BasicAuth, Credentials, HeaderAuth, Unauthenticated};
#[cfg(feature = "testing")]
pub use auth::{DigestClient, basic_authorization};
pub use delivery::{Delivery, Payload};
pub use metadata::{Entity, EventLink, EventMetadata};
#[cfg(feature = "receiver")]
pub use receiver::{Handler, Receiver, Worker};
pub use verifier::{ReceiveError, WebhookVerifier};

#[cfg(feature = "receiver")]
use crate::error::BoxError;
