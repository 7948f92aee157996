//! Selection of the events whose latest attempt failed.

use std::cmp::Reverse;
use std::collections::{HashSet, VecDeque};
use std::hash::{BuildHasher, Hash, RandomState};

use crate::webhooks::{GlobalEventType, WebhookTracking};

/// Reads attempts from the newest to the oldest, and keeps the latest one of each event if it failed.
#[derive(Default)]
pub(super) struct LatestAttempts {
    /// Hashes of the events whose latest attempt is known.
    known: HashSet<(u64, u64)>,
    hashers: (RandomState, RandomState),
    /// The current second.
    second: Option<i64>,
    /// Attempts of the current second, which arrive in no particular order.
    unsorted: Vec<WebhookTracking>,
    failed: VecDeque<WebhookTracking>,
}

impl LatestAttempts {
    pub(super) fn add(&mut self, attempt: WebhookTracking) {
        let second = attempt.created_time.as_ref().and_then(|time| time.unix_seconds());
        if second != self.second {
            self.flush();
            self.second = second;
        }
        self.unsorted.push(attempt);
    }

    /// Processes the attempts of the current second.
    pub(super) fn flush(&mut self) {
        let mut attempts = std::mem::take(&mut self.unsorted);
        // Among attempts with the same number, a successful one counts.
        attempts.sort_by_key(|attempt| Reverse((attempt.attempt, is_success(attempt))));
        for attempt in attempts {
            let identity = identity(&attempt);
            let key = (self.hashers.0.hash_one(identity), self.hashers.1.hash_one(identity));
            if self.known.insert(key) && !is_success(&attempt) {
                self.failed.push_back(attempt);
            }
        }
    }

    pub(super) fn is_flushed(&self) -> bool {
        self.unsorted.is_empty()
    }

    pub(super) fn pop_failed(&mut self) -> Option<WebhookTracking> {
        self.failed.pop_front()
    }
}

fn is_success(attempt: &WebhookTracking) -> bool {
    attempt.status.is_some_and(|status| (200..300).contains(&status))
}

/// Returns what all attempts of one event share, and those of other events do not. Without a body it is the timestamp.
fn identity(attempt: &WebhookTracking) -> impl Hash + Copy {
    let initiated = attempt.initiated_time.as_ref().map(|time| time.as_str());
    let body = attempt.request.as_deref().filter(|request| !request.is_empty()).map(request_body);
    (
        attempt.url.as_deref(),
        attempt.event_type.as_ref().map(GlobalEventType::as_str),
        attempt.entity_id.as_deref(),
        body.is_some(),
        body.or(initiated),
    )
}

/// Returns the body of a request. The request line and the headers before it differ between attempts.
fn request_body(request: &str) -> &str {
    let is_head = |head: &str| head.lines().next().is_some_and(|line| line.contains(" HTTP/"));
    match request.split_once("\r\n\r\n") {
        Some((head, body)) if is_head(head) => body,
        _ => request,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Adds attempts as `second status attempt body`, newest first, and returns the failed bodies.
    fn failed(attempts: &[(i64, Option<i64>, i64, &str)]) -> Vec<String> {
        let mut latest = LatestAttempts::default();
        for (second, status, attempt, body) in attempts {
            let time = format!("1970-01-01T00:00:{second:02}Z");
            latest.add(WebhookTracking {
                created_time: Some(time.parse().unwrap()),
                status: *status,
                attempt: Some(*attempt),
                request: Some((*body).to_owned()),
                ..WebhookTracking::default()
            });
        }
        latest.flush();
        let label = |entry: WebhookTracking| format!("{} {}", entry.request.unwrap(), entry.attempt.unwrap());
        latest.failed.into_iter().map(label).collect()
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
    fn attempts_of_one_second_are_ordered_by_number() {
        assert!(failed(&[(5, Some(500), 1, "a"), (5, Some(204), 2, "a")]).is_empty());
        assert_eq!(failed(&[(5, Some(204), 1, "a"), (5, Some(500), 2, "a")]), ["a 2"]);
        assert!(failed(&[(5, Some(500), 1, "a"), (5, Some(204), 1, "a")]).is_empty());
    }

    #[test]
    fn bodies_identify_events_and_headers_do_not() {
        let text = |nonce: &str, body: &str| format!("POST /hook HTTP/1.1\r\nx: {nonce}\r\n\r\n{body}");
        let (one, two, other) = (text("1", "same"), text("2", "same"), text("1", "other"));
        assert!(failed(&[(2, Some(200), 2, &two), (1, Some(500), 1, &one)]).is_empty());
        assert_eq!(failed(&[(2, Some(200), 2, &other), (1, Some(500), 1, &one)]).len(), 1);
        let without_body = |initiated: &str, status| WebhookTracking {
            initiated_time: Some(initiated.parse().unwrap()),
            status,
            ..WebhookTracking::default()
        };
        let (first, second) = ("1970-01-01T00:00:01Z", "1970-01-01T00:00:02Z");
        let mut latest = LatestAttempts::default();
        for entry in [without_body(first, Some(200)), without_body(first, None), without_body(second, None)] {
            latest.add(entry);
        }
        latest.flush();
        assert_eq!(latest.failed.len(), 1);
    }
}
