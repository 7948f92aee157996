// Generated from spec/ by `cargo xtask regenerate`. Edits are lost: change the spec or the codegen.
//! Email messages, notifications and delivery.
//!
//! Operations need the feature `emails`.
//!
//! # [`BroadcastMessages`]: `client.broadcast_messages()`
//!
//! Email messages to groups of customers.
//!
//! - [`list`](BroadcastMessages::list): Lists broadcast messages. `GET /broadcast-messages`
//! - [`create`](BroadcastMessages::create): Creates a broadcast message. `POST /broadcast-messages`
//! - [`get`](BroadcastMessages::get): Returns a broadcast message. `GET /broadcast-messages/{id}`
//! - [`update`](BroadcastMessages::update): Changes some properties of a broadcast message.
//!   `PATCH /broadcast-messages/{id}`
//! - [`delete`](BroadcastMessages::delete): Deletes a broadcast message.
//!   `DELETE /broadcast-messages/{id}`
//!
//! # [`EmailDeliverySettings`]: `client.email_delivery_settings()`
//!
//! Settings and verification of email senders.
//!
//! - [`verify`](EmailDeliverySettings::verify): Verifies the sender of an email delivery setting
//!   with the token of its verification. `PUT /email-delivery-setting-verifications/{token}`
//! - [`list`](EmailDeliverySettings::list): Lists email delivery settings.
//!   `GET /email-delivery-settings`
//! - [`create`](EmailDeliverySettings::create): Creates an email delivery setting.
//!   `POST /email-delivery-settings`
//! - [`get`](EmailDeliverySettings::get): Returns an email delivery setting.
//!   `GET /email-delivery-settings/{id}`
//! - [`update`](EmailDeliverySettings::update): Changes some properties of an email delivery
//!   setting. `PATCH /email-delivery-settings/{id}`
//! - [`delete`](EmailDeliverySettings::delete): Deletes an email delivery setting.
//!   `DELETE /email-delivery-settings/{id}`
//! - [`resend_verification`](EmailDeliverySettings::resend_verification): Resends the verification
//!   email of an email delivery setting.
//!   `POST /email-delivery-settings/{id}/resend-email-verification`
//!
//! # [`EmailMessages`]: `client.email_messages()`
//!
//! Email messages that were sent or are being sent.
//!
//! - [`list`](EmailMessages::list): Lists email messages. `GET /email-messages`
//! - [`create`](EmailMessages::create): Creates an email message. `POST /email-messages`
//! - [`get`](EmailMessages::get): Returns an email message. `GET /email-messages/{id}`
//! - [`update`](EmailMessages::update): Changes the status of an email message to `outbox`.
//!   `PATCH /email-messages/{id}`
//! - [`delete`](EmailMessages::delete): Deletes an email message. `DELETE /email-messages/{id}`
//!
//! # [`EmailNotifications`]: `client.email_notifications()`
//!
//! Email notifications by event.
//!
//! - [`list`](EmailNotifications::list): Lists email notifications by type of event.
//!   `GET /email-notifications`
//! - [`list_send_through_attributions`](EmailNotifications::list_send_through_attributions): Lists
//!   the numbers of sent messages and reached goals of the emails for an event type.
//!   `GET /send-through-attribution/{eventType}`

#[cfg(feature = "emails")]
mod models;
#[cfg(feature = "emails")]
pub use models::*;

#[cfg(feature = "emails")]
mod operations;
#[cfg(feature = "emails")]
pub use operations::*;
