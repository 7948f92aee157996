//! Setting right what deliveries have missed: registering a receiver, finding deliveries that nobody took, having them sent
//! again, and reading anew what an old event is about.
//!
//! Deliveries can be late, repeated and lost, so a receiver that must not miss anything looks for them now and then:
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use rebilly_sdk::events::reconcile::{Registration, TimeRange, failed_deliveries};
//!
//! # async fn example(client: rebilly_sdk::Client, password: String) -> Result<(), rebilly_sdk::Error> {
//! // At every start of the program: what is as it should be stays so.
//! Registration::new("hook_shop", "https://shop.example.com/rebilly")
//!     .basic("rebilly", password)
//!     .events(["customer-created", "customer-updated"])
//!     .register(&client)
//!     .await?;
//!
//! // Every hour: the last two, four requests at a time.
//! let resent = failed_deliveries(&client, TimeRange::last(Duration::from_secs(7200))).resend(4).await;
//! println!("{} events are sent again", resent.asked);
//! # Ok(())
//! # }
//! ```

mod failed;
#[cfg(any(feature = "customers", feature = "kyc"))]
mod refetch;
mod register;
mod resend;
mod time_range;

pub use failed::{FailedDeliveries, failed_deliveries};
#[cfg(any(feature = "customers", feature = "kyc"))]
pub use refetch::{Resource, refetch, refresh_if_older};
pub use register::{Registered, Registration};
pub use resend::Resent;
pub use time_range::TimeRange;
