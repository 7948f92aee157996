//! Authentication of deliveries: basic, digest and static headers.

mod basic;
#[cfg(any(feature = "testing", all(test, feature = "receiver")))]
mod client;
mod constant_time;
mod credentials;
#[cfg(feature = "receiver")]
mod digest;
mod header;
mod unauthenticated;

pub use basic::BasicAuth;
#[cfg(feature = "testing")]
pub use client::{DigestClient, basic as basic_authorization};
pub use credentials::Credentials;
#[cfg(feature = "receiver")]
pub use digest::DigestAuth;
pub use header::HeaderAuth;
pub use unauthenticated::Unauthenticated;

/// Default realm of challenges.
const REALM: &str = "rebilly-webhooks";

#[cfg(test)]
mod tests;
