// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Delivery of events: endpoints, credentials and delivery attempts.
//!
//! Operations need the feature `webhooks`.
//!
//! # [`ServiceCredentials`]: `client.service_credentials()`
//!
//! Credentials that Rebilly authenticates with at webhook endpoints.
//!
//! - [`list`](ServiceCredentials::list): Lists webhook credentials.
//!   `GET /service-credentials/webhook`
//! - [`create`](ServiceCredentials::create): Creates a webhook credential, or returns the existing
//!   equal one. `POST /service-credentials/webhook`
//! - [`get`](ServiceCredentials::get): Returns a webhook credential.
//!   `GET /service-credentials/webhook/{id}`
//! - [`update_status`](ServiceCredentials::update_status): Updates the status of a webhook
//!   credential. `PATCH /service-credentials/webhook/{id}`
//!
//! # [`WebhookDeliveries`]: `client.webhook_deliveries()`
//!
//! Delivery attempts of events, and their redelivery.
//!
//! - [`list`](WebhookDeliveries::list): Lists delivery attempts, one entry per attempt.
//!   `GET /tracking/webhooks`
//! - [`get`](WebhookDeliveries::get): Returns the request and the response of a delivery attempt.
//!   `GET /tracking/webhooks/{id}`
//! - [`resend`](WebhookDeliveries::resend): Redelivers the event of a delivery attempt.
//!   `POST /tracking/webhooks/{id}/resend`
//!
//! # [`Webhooks`]: `client.webhooks()`
//!
//! Endpoints that Rebilly delivers events to.
//!
//! - [`list`](Webhooks::list): Lists webhooks. `GET /webhooks`
//! - [`create`](Webhooks::create): Creates a webhook with an identifier assigned by Rebilly.
//!   `POST /webhooks`
//! - [`get`](Webhooks::get): Returns a webhook. `GET /webhooks/{id}`
//! - [`upsert`](Webhooks::upsert): Creates or replaces the webhook with this identifier.
//!   `PUT /webhooks/{id}`
//! - [`delete`](Webhooks::delete): Deletes a webhook. `DELETE /webhooks/{id}`
//! - [`preview`](Webhooks::preview): Sends a test event to a webhook, registered or not.
//!   `POST /previews/webhooks`

#[cfg(feature = "webhooks")]
mod models;
#[cfg(feature = "webhooks")]
pub use models::*;

#[cfg(feature = "webhooks")]
mod operations;
#[cfg(feature = "webhooks")]
pub use operations::*;
