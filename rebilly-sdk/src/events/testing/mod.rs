//! A test kit for what you build on webhooks: a sample of every event, and a sender that delivers it as Rebilly does.
//!
//! Nothing is sent over a network: a delivery goes straight into your router, your `tower` service or your function.
//!
//! ```
//! use rebilly_sdk::events::testing::{Sender, sample};
//! # use rebilly_sdk::events::{Delivery, Receiver, WebhookVerifier};
//! # fn receiver() -> Receiver {
//! #     Receiver::new(WebhookVerifier::basic("user", "secret"), async |_: Delivery| Ok::<_, std::io::Error>(()))
//! # }
//!
//! #[tokio::test]
//! # async fn unused() {}
//! async fn customers_are_taken_in() -> Result<(), Box<dyn std::error::Error>> {
//!     let rebilly = Sender::new().basic("user", "secret");
//!     let answer = rebilly.deliver(&receiver(), sample::customer_created().entity_id("cus_1")).await?;
//!     assert_eq!(answer.status(), 200);
//! #   Ok(())
//! }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() { customers_are_taken_in().await.unwrap() }
//! ```
//!
//! - [`sample`](mod@sample) has a function for every event; the payload inside is typed: [`Sample::with`].
//! - [`Sample::all`] has them all, for a test that none of them breaks your handler; [`Sample::unknown`] makes one that this version does
//!   not know.
//! - What goes wrong on the way: [`Sample::duplicate`], [`Sample::stale`], [`Sample::revisions`], [`shuffled`], [`repeated`]. A
//!   [`Sender`] delivers any bytes, not only samples.

mod deliver;
mod edit;
mod mischief;
mod samples;
mod sender;

/// A sample of every event of the spec: a function named after its type.
///
/// A sample holds what the spec has a value for: an example, a default, an enum, a format. Free text without an example is left out.
pub mod sample {
    // Without any domain there is nothing in it.
    #[allow(unreachable_pub)]
    pub use crate::generated::samples::*;
}

pub use deliver::DeliverError;
pub use mischief::{repeated, shuffled};
pub use samples::Sample;
pub use sender::Sender;

pub(crate) use samples::Part;
