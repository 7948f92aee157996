//! Reconciliation: register a receiver, resend failed deliveries, refetch resources of old events.
//!
//! Deliveries can be late, duplicated and lost. A receiver that must not miss events looks for failed deliveries
//! regularly:
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use rebilly_sdk::events::reconcile::{Registration, TimeRange, failed_deliveries};
//!
//! # async fn example(client: rebilly_sdk::Client, password: String) -> Result<(), rebilly_sdk::Error> {
//! // At every start of the program. An existing registration is updated.
//! Registration::new("hook_shop", "https://shop.example.com/rebilly")
//!     .basic("rebilly", password)
//!     .events(["customer-created", "customer-updated"])
//!     .register(&client)
//!     .await?;
//!
//! // Every hour: the failed deliveries of the last two hours, with four concurrent requests.
//! let summary = failed_deliveries(&client, TimeRange::last(Duration::from_secs(7200))).resend(4).await;
//! println!("{} deliveries will be resent", summary.requested);
//! # Ok(())
//! # }
//! ```

mod failed;
mod latest_attempts;
mod refetch;
mod register;
mod resend;
mod time_range;

pub use failed::{FailedDeliveries, failed_deliveries};
pub use refetch::{refetch, refetch_if_older};
pub use register::{Registered, Registration};
pub use resend::ResendSummary;
pub use time_range::TimeRange;
