// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Delivery of events: endpoints, credentials and delivery attempts.
//!
//! Operations need the feature `webhooks`.
//!
//! # [`ServiceCredentials`]: `client.service_credentials()`
//!
//! Credentials that Rebilly authenticates with at webhook endpoints.
//!
//! | method | request | |
//! |---|---|---|
//! | [`ServiceCredentials::list`](crate::webhooks::ServiceCredentials::list) | `GET /service-credentials/webhook` | Lists the credentials that Rebilly signs in with at webhooks, a page at a time. |
//! | [`ServiceCredentials::create`](crate::webhooks::ServiceCredentials::create) | `POST /service-credentials/webhook` | Creates a credential for a host, or finds the equal one that there is. |
//! | [`ServiceCredentials::get`](crate::webhooks::ServiceCredentials::get) | `GET /service-credentials/webhook/{id}` | Reads a credential. |
//! | [`ServiceCredentials::update_status`](crate::webhooks::ServiceCredentials::update_status) | `PATCH /service-credentials/webhook/{id}` | Makes a credential active or inactive, or deactivates it. |
//!
//! # [`WebhookDeliveries`]: `client.webhook_deliveries()`
//!
//! Delivery attempts of events, and their redelivery.
//!
//! | method | request | |
//! |---|---|---|
//! | [`WebhookDeliveries::list`](crate::webhooks::WebhookDeliveries::list) | `GET /tracking/webhooks` | Lists what was sent to webhooks, an entry for every attempt, a page at a time. |
//! | [`WebhookDeliveries::get`](crate::webhooks::WebhookDeliveries::get) | `GET /tracking/webhooks/{id}` | Reads what was sent in one attempt, and what came back. |
//! | [`WebhookDeliveries::resend`](crate::webhooks::WebhookDeliveries::resend) | `POST /tracking/webhooks/{id}/resend` | Sends an event again, as it was sent in this attempt. |
//!
//! # [`Webhooks`]: `client.webhooks()`
//!
//! Endpoints that Rebilly delivers events to.
//!
//! | method | request | |
//! |---|---|---|
//! | [`Webhooks::list`](crate::webhooks::Webhooks::list) | `GET /webhooks` | Lists the registered webhooks, a page at a time. |
//! | [`Webhooks::create`](crate::webhooks::Webhooks::create) | `POST /webhooks` | Registers a webhook under an identifier that Rebilly chooses. |
//! | [`Webhooks::get`](crate::webhooks::Webhooks::get) | `GET /webhooks/{id}` | Reads a webhook. |
//! | [`Webhooks::upsert`](crate::webhooks::Webhooks::upsert) | `PUT /webhooks/{id}` | Registers the webhook with this identifier, or replaces it. |
//! | [`Webhooks::delete`](crate::webhooks::Webhooks::delete) | `DELETE /webhooks/{id}` | Removes a webhook. |
//! | [`Webhooks::preview`](crate::webhooks::Webhooks::preview) | `POST /previews/webhooks` | Sends a test event to a webhook that need not be registered. |

#[cfg(feature = "webhooks")]
mod models;
#[cfg(feature = "webhooks")]
pub use models::*;

#[cfg(feature = "webhooks")]
mod operations;
#[cfg(feature = "webhooks")]
pub use operations::*;
