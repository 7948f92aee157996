//! Deliveries that no receiver took.

use std::cmp::Reverse;
use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::TimeRange;
use crate::client::Client;
use crate::error::Error;
use crate::paging::Items;
use crate::query::sort;
use crate::webhooks::{GlobalEventType, WebhookTracking};

/// The deliveries of a range of time that were not answered with a 2xx status, the newest first: of each event its latest
/// attempt, if that one failed.
///
/// An event is known by its address, type and resource and by what was sent of it, because Rebilly gives it no id. So an event
/// that was refused and then sent again with success is not among them.
///
/// Nothing is sent until the first is asked for. The range may hold any number of attempts: they are read page by page, and
/// sixteen bytes of each event stay in memory.
pub fn failed_deliveries(client: &Client, range: TimeRange) -> FailedDeliveries {
    let call = client.webhook_deliveries().list().filter(range.into_filter()).sort(sort::desc("createdTime"));
    FailedDeliveries { client: client.clone(), items: call.stream(), sieve: Sieve::default() }
}

/// Deliveries that failed; see [`failed_deliveries`].
///
/// It is a [`Stream`], and [`next`](Self::next) does without one.
#[must_use = "nothing is sent until the first delivery is asked for"]
pub struct FailedDeliveries {
    pub(super) client: Client,
    items: Items<WebhookTracking>,
    sieve: Sieve,
}

impl FailedDeliveries {
    /// The next one; nothing at the end. It holds what was sent, with personal data.
    ///
    /// # Errors
    /// Those of a [stream of items](crate::paging): an entry that cannot be read is an error in its place, after any other the
    /// stream ends.
    pub async fn next(&mut self) -> Option<Result<WebhookTracking, Error>> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }
}

impl Stream for FailedDeliveries {
    type Item = Result<WebhookTracking, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(failed) = this.sieve.failed.pop_front() {
                return Poll::Ready(Some(Ok(failed)));
            }
            match Pin::new(&mut this.items).poll_next(context) {
                Poll::Ready(Some(Ok(entry))) => this.sieve.take(entry),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) if this.sieve.second.1.is_empty() => return Poll::Ready(None),
                Poll::Ready(None) => this.sieve.settle(),
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

/// Takes attempts from the newest to the oldest, and keeps those that failed last.
#[derive(Default)]
struct Sieve {
    /// The events whose latest attempt is known.
    seen: HashSet<(u64, u64)>,
    hashers: (RandomState, RandomState),
    /// The second that is being read, and its attempts: among themselves they have no order.
    second: (Option<i64>, Vec<WebhookTracking>),
    failed: VecDeque<WebhookTracking>,
}

impl Sieve {
    fn take(&mut self, entry: WebhookTracking) {
        let second = entry.created_time.as_ref().and_then(|time| time.unix_seconds());
        if second != self.second.0 {
            self.settle();
            self.second.0 = second;
        }
        self.second.1.push(entry);
    }

    /// Looks through the attempts of a second.
    fn settle(&mut self) {
        let mut entries = std::mem::take(&mut self.second.1);
        // Among equals it counts that one came through.
        entries.sort_by_key(|entry| Reverse((entry.attempt, came_through(entry))));
        for entry in entries {
            let identity = identity(&entry);
            let key = (self.hashers.0.hash_one(identity), self.hashers.1.hash_one(identity));
            if self.seen.insert(key) && !came_through(&entry) {
                self.failed.push_back(entry);
            }
        }
    }
}

fn came_through(entry: &WebhookTracking) -> bool {
    entry.status.is_some_and(|status| (200..300).contains(&status))
}

/// What all attempts of an event have in common, and those of no other event. Without a body the moment has to do.
fn identity(entry: &WebhookTracking) -> impl std::hash::Hash + Copy {
    let moment = entry.initiated_time.as_ref().map(|time| time.as_str());
    let sent = entry.request.as_deref().filter(|request| !request.is_empty()).map(body);
    (
        entry.url.as_deref(),
        entry.event_type.as_ref().map(GlobalEventType::as_str),
        entry.entity_id.as_deref(),
        sent.is_some(),
        sent.or(moment),
    )
}

/// The body of what was sent: a request line and headers before it differ from attempt to attempt.
fn body(request: &str) -> &str {
    let is_head = |head: &str| head.lines().next().is_some_and(|line| line.contains(" HTTP/"));
    match request.split_once("\r\n\r\n") {
        Some((head, body)) if is_head(head) => body,
        _ => request,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Attempts as `second status attempt body`, newest first; which bodies are left.
    fn failed(attempts: &[(i64, Option<i64>, i64, &str)]) -> Vec<String> {
        let mut sieve = Sieve::default();
        for (second, status, attempt, body) in attempts {
            let time = format!("1970-01-01T00:00:{second:02}Z");
            sieve.take(WebhookTracking {
                created_time: Some(time.into()),
                status: *status,
                attempt: Some(*attempt),
                request: Some((*body).to_owned()),
                ..WebhookTracking::default()
            });
        }
        sieve.settle();
        let label = |entry: WebhookTracking| format!("{} {}", entry.request.unwrap(), entry.attempt.unwrap());
        sieve.failed.into_iter().map(label).collect()
    }

    #[test]
    fn the_latest_attempt_of_an_event_counts() {
        let rows = [
            (9, Some(204), 3, "a"),
            (8, Some(500), 2, "a"),
            (8, None, 2, "b"),
            (7, Some(299), 1, "c"),
            (6, Some(500), 1, "b"),
            (5, Some(300), 1, "d"),
        ];
        assert_eq!(failed(&rows), ["b 2", "d 1"]);
        assert!(failed(&[]).is_empty());
    }

    #[test]
    fn attempts_of_one_second_have_their_order_from_their_numbers() {
        assert!(failed(&[(5, Some(500), 1, "a"), (5, Some(204), 2, "a")]).is_empty());
        assert_eq!(failed(&[(5, Some(204), 1, "a"), (5, Some(500), 2, "a")]), ["a 2"]);
        assert!(failed(&[(5, Some(500), 1, "a"), (5, Some(204), 1, "a")]).is_empty());
    }

    #[test]
    fn what_was_sent_tells_events_apart_and_headers_do_not() {
        let text = |nonce: &str, body: &str| format!("POST /hook HTTP/1.1\r\nx: {nonce}\r\n\r\n{body}");
        let (one, two, other) = (text("1", "same"), text("2", "same"), text("1", "other"));
        assert!(failed(&[(2, Some(200), 2, &two), (1, Some(500), 1, &one)]).is_empty());
        assert_eq!(failed(&[(2, Some(200), 2, &other), (1, Some(500), 1, &one)]).len(), 1);
        let unsent = |second: &str, status| WebhookTracking {
            initiated_time: Some(second.into()),
            status,
            ..WebhookTracking::default()
        };
        let mut sieve = Sieve::default();
        for entry in [unsent("a", Some(200)), unsent("a", None), unsent("b", None)] {
            sieve.take(entry);
        }
        sieve.settle();
        assert_eq!(sieve.failed.len(), 1);
    }
}
