// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Delivery of events: endpoints, credentials and delivery attempts.
//!
//! Operations need the feature `webhooks`.
//!
//! # [`ApiLogs`]: `client.api_logs()`
//!
//! Logs of API requests.
//!
//! - [`list`](ApiLogs::list): Lists logs of API requests. `GET /tracking/api`
//! - [`get`](ApiLogs::get): Returns the log of an API request. `GET /tracking/api/{id}`
//!
//! # [`ListChanges`]: `client.list_changes()`
//!
//! Changes of lists.
//!
//! - [`list`](ListChanges::list): Lists the change history of lists. `GET /tracking/lists`
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
//! - [`list_of_type`](ServiceCredentials::list_of_type): Lists the credentials of one type of
//!   service. `GET /service-credentials/{type}`
//! - [`create_of_type`](ServiceCredentials::create_of_type): Creates a credential for one type of
//!   service. `POST /service-credentials/{type}`
//! - [`get_of_type`](ServiceCredentials::get_of_type): Returns a credential of one type of service.
//!   `GET /service-credentials/{type}/{id}`
//! - [`update_of_type`](ServiceCredentials::update_of_type): Changes the status or some properties
//!   of a credential of one type of service. `PATCH /service-credentials/{type}/{id}`
//! - [`list_items`](ServiceCredentials::list_items): Lists the spreadsheets that a credential gives
//!   access to. `GET /service-credentials/{type}/{id}/items`
//!
//! # [`TaxLogs`]: `client.tax_logs()`
//!
//! Logs of tax requests.
//!
//! - [`list`](TaxLogs::list): Lists logs of requests to tax services. `GET /tracking/taxes`
//! - [`get`](TaxLogs::get): Returns the log of a request to a tax service.
//!   `GET /tracking/taxes/{id}`
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

mod shared_models;
pub use shared_models::*;

#[cfg(feature = "webhooks")]
mod models;
#[cfg(feature = "webhooks")]
pub use models::*;

#[cfg(feature = "webhooks")]
mod operations;
#[cfg(feature = "webhooks")]
pub use operations::*;
