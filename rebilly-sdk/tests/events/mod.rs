//! Webhook events: receiving, authentication, inboxes, the testing kit, the webhooks API.

#[cfg(all(feature = "axum", feature = "testing", feature = "customers"))]
mod digest;
#[cfg(feature = "receiver")]
mod inbox;
#[cfg(all(feature = "receiver", feature = "customers"))]
mod receiver;
#[cfg(all(feature = "testing", feature = "customers", feature = "kyc"))]
mod testing_kit;
#[cfg(all(feature = "customers", feature = "kyc", feature = "webhooks"))]
mod webhooks_api;
#[cfg(feature = "receiver")]
mod worker;
