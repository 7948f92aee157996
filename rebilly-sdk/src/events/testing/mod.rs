//! Test kit for receivers: a sample of every event, and a sender that delivers it as Rebilly does.
//!
//! Deliveries need no network: they go straight to your router, `tower` service or function.
//!
//! ```
//! use rebilly_sdk::events::testing::{TestSender, sample};
//! # use rebilly_sdk::events::{Delivery, Receiver, WebhookVerifier};
//! # fn receiver() -> Receiver {
//! #     Receiver::new(WebhookVerifier::basic("user", "secret"), async |_: Delivery| Ok::<_, std::io::Error>(()))
//! # }
//!
//! #[tokio::test]
//! # async fn unused() {}
//! async fn customers_are_accepted() -> Result<(), Box<dyn std::error::Error>> {
//!     let sender = TestSender::new().basic("user", "secret");
//!     let response = sender.deliver(&receiver(), sample::customer_created().entity_id("cus_1")).await?;
//!     assert_eq!(response.status(), 200);
//! #   Ok(())
//! }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() { customers_are_accepted().await.unwrap() }
//! ```
//!
//! | to get | use |
//! |---|---|
//! | a sample of one event, with a typed payload | [`sample`](mod@sample), [`Sample::with`] |
//! | a sample of every event | [`Sample::all`] |
//! | an event that this version does not know | [`Sample::unknown`] |
//! | duplicates and old revisions | [`Sample::duplicate`], [`Sample::previous_revision`], [`Sample::revisions`] |
//! | disorder in many deliveries | [`shuffle`], [`inject_duplicates`] |
//! | invalid bodies | [`TestSender::deliver`] with any bytes |

mod deliver;
mod delivery_faults;
mod json_edit;
mod samples;
mod sender;

/// Samples of every event in the spec: one function per event type.
///
/// A sample contains the properties that have an example, a default, an enum or a format in the spec. Free text
/// without an example is omitted.
pub mod sample {
    // Empty without any domain that has events.
    #[cfg_attr(not(feature = "full"), allow(unreachable_pub))]
    pub use crate::generated::samples::*;
}

pub use deliver::DeliverError;
pub use delivery_faults::{inject_duplicates, shuffle};
pub use samples::Sample;
pub use sender::TestSender;

pub(crate) use samples::Part;
