//! Failed deliveries.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::latest_attempts::LatestAttempts;
use super::time_range::TimeRange;
use crate::client::Client;
use crate::error::Error;
use crate::paging::Items;
use crate::query::sort;
use crate::webhooks::WebhookTracking;

/// Lists the deliveries of a time range whose latest attempt got no 2xx status, newest first.
///
/// Rebilly assigns no event ids, so attempts of one event are matched by URL, type, entity and request body. An event
/// that failed and was then resent successfully is not listed.
///
/// The first request is sent when the first delivery is polled. The range can contain any number of attempts: they
/// are read page by page, and 16 bytes per event stay in memory.
pub fn failed_deliveries(client: &Client, range: TimeRange) -> FailedDeliveries {
    let call = client.webhook_deliveries().list().filter(range.into_filter()).sort(sort::desc("createdTime"));
    FailedDeliveries { client: client.clone(), items: call.stream(), attempts: LatestAttempts::default() }
}

/// Stream of failed deliveries; see [`failed_deliveries`].
///
/// Use it as a [`Stream`], or call [`next`](Self::next).
#[must_use = "no request is sent until the first delivery is polled"]
pub struct FailedDeliveries {
    pub(super) client: Client,
    items: Items<WebhookTracking>,
    attempts: LatestAttempts,
}

impl FailedDeliveries {
    /// Returns the next delivery; `None` at the end. It contains the request body, with personal data.
    ///
    /// # Errors
    /// Those of a [stream of items](crate::paging). An item that cannot be decoded is an `Err` in its place; after
    /// any other error the stream ends.
    pub async fn next(&mut self) -> Option<Result<WebhookTracking, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for FailedDeliveries {
    type Item = Result<WebhookTracking, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(failed) = this.attempts.pop_failed() {
                return Poll::Ready(Some(Ok(failed)));
            }
            match Pin::new(&mut this.items).poll_next(context) {
                Poll::Ready(Some(Ok(entry))) => this.attempts.add(entry),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) if this.attempts.is_flushed() => return Poll::Ready(None),
                Poll::Ready(None) => this.attempts.flush(),
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

impl fmt::Debug for FailedDeliveries {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FailedDeliveries").field("items", &self.items).finish_non_exhaustive()
    }
}
