//! Rate limiter of one process.

use std::collections::{HashMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use tokio::time::Instant;

use super::{Admission, RateLimiter};
use crate::future::BoxFuture;
use crate::rate_limit::RateLimit;

/// Sliding-window rate limiter: a maximum of requests per organization in any window. Clients can share one.
///
/// ```
/// use std::sync::Arc;
/// use rebilly_sdk::{Client, limit::WindowLimiter};
///
/// // Half of the sandbox's limit of 3000 requests in ten minutes.
/// let limiter = Arc::new(WindowLimiter::new(1500, std::time::Duration::from_secs(600)));
/// let builder = Client::builder().rate_limiter(limiter.clone());
/// ```
#[derive(Debug)]
pub struct WindowLimiter {
    limit: usize,
    window: Duration,
    organizations: Mutex<HashMap<String, Organization>>,
}

#[derive(Debug, Default)]
struct Organization {
    /// Instants of the requests in the last window.
    sent: VecDeque<Instant>,
    /// Instant before which Rebilly accepts no request.
    blocked_until: Option<Instant>,
}

impl WindowLimiter {
    /// Creates a limiter that admits at most `limit` requests in any `window`. A limit of 0 counts as 1.
    pub fn new(limit: usize, window: Duration) -> Self {
        Self { limit: limit.max(1), window, organizations: Mutex::default() }
    }

    /// Creates a limiter with the sandbox's limit: 3000 requests in ten minutes.
    pub fn sandbox() -> Self {
        Self::new(3000, Duration::from_secs(600))
    }

    fn organizations(&self) -> MutexGuard<'_, HashMap<String, Organization>> {
        // The map is consistent after every statement that changes it.
        self.organizations.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Calls a function with the state of an organization.
    fn with<T>(&self, organization: &str, f: impl FnOnce(&mut Organization) -> T) -> T {
        let mut organizations = self.organizations();
        match organizations.get_mut(organization) {
            Some(state) => f(state),
            None => f(organizations.entry(organization.to_owned()).or_default()),
        }
    }

    pub(super) fn admit_at(&self, organization: &str, now: Instant) -> Admission {
        self.with(organization, |state| match state.wait(self.limit, self.window, now) {
            Some(wait) => Admission::Wait(wait),
            None => {
                state.sent.push_back(now);
                Admission::Allowed
            }
        })
    }

    /// Returns the time until a request fits into this limit; `None` if it fits now. Counts no request.
    #[cfg(feature = "redis")]
    pub(super) fn wait(&self, organization: &str, limit: usize, now: Instant) -> Option<Duration> {
        self.with(organization, |state| state.wait(limit, self.window, now))
    }

    /// Counts a request that was admitted elsewhere.
    #[cfg(feature = "redis")]
    pub(super) fn record(&self, organization: &str, now: Instant) {
        self.with(organization, |state| state.sent.push_back(now));
    }

    /// Returns the duration for which Rebilly accepts no request, one window at most.
    pub(super) fn block_duration(&self, state: &RateLimit) -> Option<Duration> {
        let wait = state.retry_after?.duration_since(SystemTime::now()).unwrap_or_default();
        Some(wait.min(self.window))
    }

    /// Admits no request for this duration, or longer if it was blocked for longer before.
    pub(super) fn block(&self, organization: &str, wait: Duration) {
        let until = Instant::now().checked_add(wait);
        self.with(organization, |state| state.blocked_until = state.blocked_until.max(until));
    }
}

impl Organization {
    /// Returns the time until the next request fits; removes requests that are older than a window.
    fn wait(&mut self, limit: usize, window: Duration, now: Instant) -> Option<Duration> {
        if let Some(until) = self.blocked_until.filter(|until| *until > now) {
            return Some(until - now);
        }
        while self.sent.front().is_some_and(|sent| now.duration_since(*sent) >= window) {
            self.sent.pop_front();
        }
        // The next request fits when this one leaves the window.
        let oldest = self.sent.get(self.sent.len().checked_sub(limit)?)?;
        Some(window.saturating_sub(now.duration_since(*oldest)))
    }
}

impl RateLimiter for WindowLimiter {
    fn admit<'a>(&'a self, organization: &'a str) -> BoxFuture<'a, Admission> {
        Box::pin(async move { self.admit_at(organization, Instant::now()) })
    }

    fn observe(&self, organization: &str, state: &RateLimit) {
        if let Some(wait) = self.block_duration(state) {
            self.block(organization, wait);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shorter_wait_does_not_end_a_longer_one() {
        let limiter = WindowLimiter::new(3, Duration::from_secs(600));
        let minutes = |count: u64| {
            RateLimit::default().with_retry_after(SystemTime::now() + Duration::from_secs(60 * count))
        };
        limiter.observe("o", &minutes(9));
        limiter.observe("o", &minutes(1));
        limiter.observe("o", &RateLimit::default().with_retry_after(SystemTime::UNIX_EPOCH));
        let admission = limiter.admit_at("o", Instant::now());
        assert!(
            matches!(admission, Admission::Wait(wait) if wait > Duration::from_secs(500)),
            "{admission:?}"
        );
    }

    #[test]
    fn no_window_exceeds_the_limit() {
        let limiter = WindowLimiter::new(3, Duration::from_secs(10));
        let start = Instant::now();
        let mut admitted = Vec::new();
        // One request per second; 100 s are ten windows of three.
        for second in 0..100 {
            if limiter.admit_at("o", start + Duration::from_secs(second)) == Admission::Allowed {
                admitted.push(second);
            }
        }
        assert_eq!(admitted.len(), 30);
        assert!(admitted.windows(4).all(|four| four[3] - four[0] >= 10), "{admitted:?}");
        assert_eq!(limiter.admit_at("other", start), Admission::Allowed);
    }

    #[test]
    fn the_wait_ends_when_the_oldest_request_leaves_the_window() {
        let limiter = WindowLimiter::new(1, Duration::from_secs(10));
        let start = Instant::now();
        assert_eq!(limiter.admit_at("o", start), Admission::Allowed);
        let after = |seconds| limiter.admit_at("o", start + Duration::from_secs(seconds));
        assert_eq!(after(4), Admission::Wait(Duration::from_secs(6)));
        assert_eq!(after(10), Admission::Allowed);
    }

    #[tokio::test(start_paused = true)]
    async fn retry_after_blocks_all_calls_of_the_organization() {
        let limiter = WindowLimiter::new(100, Duration::from_secs(600));
        let state = RateLimit::default().with_retry_after(SystemTime::now() + Duration::from_secs(30));
        limiter.observe("o", &state);
        let Admission::Wait(wait) = limiter.admit("o").await else { panic!("admitted") };
        assert!(wait > Duration::from_secs(25) && wait <= Duration::from_secs(30), "{wait:?}");
        assert_eq!(limiter.admit("other").await, Admission::Allowed);
        tokio::time::advance(wait).await;
        assert_eq!(limiter.admit("o").await, Admission::Allowed);
    }
}
