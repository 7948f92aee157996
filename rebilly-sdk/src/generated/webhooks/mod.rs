// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Delivery of events: endpoints, credentials and delivery attempts.
//!
//! Operations need the feature `webhooks`.
//!
//! # [`ServiceCredentials`]: `client.service_credentials()`
//!
//! Credentials that Rebilly authenticates with at webhook endpoints.
//!
//! - [`list`](ServiceCredentials::list): Lists the credentials that Rebilly signs in with at
//!   webhooks, a page at a time. `GET /service-credentials/webhook`
//! - [`create`](ServiceCredentials::create): Creates a credential for a host, or finds the equal
//!   one that there is. `POST /service-credentials/webhook`
//! - [`get`](ServiceCredentials::get): Reads a credential. `GET /service-credentials/webhook/{id}`
//! - [`update_status`](ServiceCredentials::update_status): Makes a credential active or inactive,
//!   or deactivates it. `PATCH /service-credentials/webhook/{id}`
//!
//! # [`WebhookDeliveries`]: `client.webhook_deliveries()`
//!
//! Delivery attempts of events, and their redelivery.
//!
//! - [`list`](WebhookDeliveries::list): Lists what was sent to webhooks, an entry for every
//!   attempt, a page at a time. `GET /tracking/webhooks`
//! - [`get`](WebhookDeliveries::get): Reads what was sent in one attempt, and what came back.
//!   `GET /tracking/webhooks/{id}`
//! - [`resend`](WebhookDeliveries::resend): Sends an event again, as it was sent in this attempt.
//!   `POST /tracking/webhooks/{id}/resend`
//!
//! # [`Webhooks`]: `client.webhooks()`
//!
//! Endpoints that Rebilly delivers events to.
//!
//! - [`list`](Webhooks::list): Lists the registered webhooks, a page at a time. `GET /webhooks`
//! - [`create`](Webhooks::create): Registers a webhook under an identifier that Rebilly chooses.
//!   `POST /webhooks`
//! - [`get`](Webhooks::get): Reads a webhook. `GET /webhooks/{id}`
//! - [`upsert`](Webhooks::upsert): Registers the webhook with this identifier, or replaces it.
//!   `PUT /webhooks/{id}`
//! - [`delete`](Webhooks::delete): Removes a webhook. `DELETE /webhooks/{id}`
//! - [`preview`](Webhooks::preview): Sends a test event to a webhook that need not be registered.
//!   `POST /previews/webhooks`

#[cfg(feature = "webhooks")]
mod models;
#[cfg(feature = "webhooks")]
pub use models::*;

#[cfg(feature = "webhooks")]
mod operations;
#[cfg(feature = "webhooks")]
pub use operations::*;
